/** What a clerk fills in of a council decision: its faults, and what of it goes to the API. */

export type Resolution = 'adopted' | 'adopted-with-changes' | 'refused' | 'postponed'

export interface RecordForm {
  decision: Resolution | ''
  /** YYYY-MM-DD. */
  decidedOn: string
  reference: string
  reason: string
  investmentCents: number | undefined
  years: number | undefined
}

/** What the dossier holds now: a change is only what differs from it. */
export interface Asked {
  readonly investmentCents: number
  readonly contributionsCents: number
  readonly years: number
}

export type Fault =
  | 'decision'
  | 'decidedOn'
  | 'future'
  | 'reference'
  | 'reason'
  | 'investment'
  | 'years'
  | 'nothing-changed'

/** Only what the council chose otherwise; undefined when nothing differs. */
export function changesOf(
  form: Pick<RecordForm, 'investmentCents' | 'years'>,
  asked: Asked,
): { readonly investmentCents?: number; readonly years?: number } | undefined {
  const hasAmount = form.investmentCents !== undefined && form.investmentCents !== asked.investmentCents
  const hasYears = form.years !== undefined && form.years !== asked.years
  if (!hasAmount && !hasYears) return undefined
  return {
    ...(hasAmount ? { investmentCents: form.investmentCents as number } : {}),
    ...(hasYears ? { years: form.years as number } : {}),
  }
}

/** Faults by field, in the order of the form. `today`: a decision of tomorrow cannot be recorded. */
export function faultsOf(form: RecordForm, asked: Asked, today: string): Readonly<Record<string, Fault>> {
  const isChanged = form.decision === 'adopted-with-changes'
  const found: [string, Fault | undefined][] = [
    ['decision', form.decision === '' ? 'decision' : undefined],
    [
      'investment',
      !isChanged
        ? undefined
        : !form.investmentCents || form.investmentCents <= asked.contributionsCents
          ? 'investment'
          : form.years && !changesOf(form, asked)
            ? 'nothing-changed'
            : undefined,
    ],
    ['years', isChanged && (!form.years || form.years > 100) ? 'years' : undefined],
    [
      'decidedOn',
      !/^\d{4}-\d{2}-\d{2}$/.test(form.decidedOn) ? 'decidedOn' : form.decidedOn > today ? 'future' : undefined,
    ],
    ['reference', form.reference.trim().length < 2 ? 'reference' : undefined],
    ['reason', form.reason.trim().length < 10 ? 'reason' : undefined],
  ]
  return Object.fromEntries(found.filter((each): each is [string, Fault] => each[1] !== undefined))
}
