/** What a clerk fills in of a council decision: its amendments, their faults, and the calculation that comes of them by the shared rule. */
import type { InvalidInput } from '../../../shared/api/field-errors.ts'
import { amended } from '../../../shared/council/decisions.ts'
import type { Amendment, Calculation, ResolutionKind } from '../../../shared/council/dossier.ts'
import { isRefusal } from '../../../shared/refusal.ts'
import { dateFault, type Fault, textFault } from './faults.ts'

/** An amendment as typed: what is undefined stays as it was. */
export interface AmendmentDraft {
  title: string
  component: number
  amountCents: number | undefined
  contributionsCents: number | undefined
  years: number | undefined
  completionYear: number | undefined
}

export interface ResolutionForm {
  decision: ResolutionKind | ''
  decidedOn: string
  reference: string
  reason: string
  amendments: AmendmentDraft[]
}

/** An amendment of which nothing is filled in. */
export const emptyAmendment = (): AmendmentDraft => ({
  title: '',
  component: 0,
  amountCents: undefined,
  contributionsCents: undefined,
  years: undefined,
  completionYear: undefined,
})

/** The amendments as the shared rule takes them, with what was filled in only. */
export function amendmentsOf(drafts: readonly AmendmentDraft[]): Amendment[] {
  return drafts.map(({ title, component, amountCents, contributionsCents, years, completionYear }) => ({
    title: title.trim(),
    component,
    ...(amountCents === undefined ? {} : { amountCents }),
    ...(contributionsCents === undefined ? {} : { contributionsCents }),
    ...(years === undefined ? {} : { years }),
    ...(completionYear === undefined ? {} : { completionYear }),
  }))
}

/** As the API takes them. */
export function asBody(amendments: readonly Amendment[]) {
  return amendments.map(({ amountCents, contributionsCents, ...rest }) => ({
    ...rest,
    ...(amountCents === undefined ? {} : { amount: { cents: amountCents } }),
    ...(contributionsCents === undefined ? {} : { contributions: { cents: contributionsCents } }),
  }))
}

export const fieldOf = (nth: number, part: string) => `amendments-${nth}-${part}`

/** The calculation after the amendments, or the field that keeps it from being one, with its fault. */
export function outcomeOf(
  calculation: Calculation,
  drafts: readonly AmendmentDraft[],
  thisYear: number,
): { readonly calculation: Calculation } | { readonly field: string; readonly fault: Fault } {
  const outcome = amended(calculation, amendmentsOf(drafts), thisYear)
  if (!isRefusal(outcome)) return { calculation: outcome }
  if (outcome.refused === 'invalid-input') {
    const [, nth = '0', part] = (outcome as InvalidInput).errors[0]?.pointer.slice(1).split('/') ?? []
    return part === 'completionYear'
      ? { field: fieldOf(Number(nth), part), fault: { fault: 'completion', year: thisYear } }
      : { field: fieldOf(Number(nth), 'title'), fault: { fault: 'nothing-changed' } }
  }
  const { component = 0, field, most, least } = outcome.details
  // The last amendment of a component is the one that its figures come from.
  const nth = Math.max(
    0,
    drafts.findLastIndex((draft) => draft.component === component),
  )
  if (outcome.refused === 'term-too-long')
    return { field: fieldOf(nth, 'years'), fault: { fault: 'term-too-long', most: Number(most) } }
  if (field === 'years')
    return { field: fieldOf(nth, 'years'), fault: { fault: 'number', least: Number(least), most: Number(most) } }
  if (field === 'firstYear')
    return { field: fieldOf(nth, 'completionYear'), fault: { fault: 'completion', year: thisYear } }
  // An amount that fell below what others bring is at fault itself, unless the contributions were changed too.
  const isOfOthers = field === 'contributionsCents' && drafts[nth]?.contributionsCents !== undefined
  return { field: fieldOf(nth, isOfOthers ? 'contributions' : 'amount'), fault: { fault: 'not-capital' } }
}

/** Faults by field, in the order of the form. `meetingOn`: the day of the meeting, before which nothing was decided. */
export function faultsOf(
  form: ResolutionForm,
  of: { readonly calculation: Calculation; readonly today: string; readonly meetingOn: string | undefined },
): (readonly [string, Fault | undefined])[] {
  const isChanged = form.decision === 'adopted-with-changes'
  const outcome = isChanged ? outcomeOf(of.calculation, form.amendments, Number(of.today.slice(0, 4))) : undefined
  const wrong = outcome && 'fault' in outcome ? outcome : undefined
  const amendments = isChanged
    ? form.amendments.flatMap(({ title }, nth) =>
        ['title', 'component', 'amount', 'contributions', 'years', 'completionYear'].map((part) => {
          const name = fieldOf(nth, part)
          const fault = part === 'title' ? textFault(title, 2, 120) : undefined
          return [name, fault ?? (wrong?.field === name ? wrong.fault : undefined)] as const
        }),
      )
    : []
  return [
    ['decision', form.decision === '' ? { fault: 'choose' } : undefined],
    ...amendments,
    ['decidedOn', dateFault(form.decidedOn, { today: of.today, from: of.meetingOn, until: of.today })],
    ['reference', textFault(form.reference, 2, 120)],
    ['reason', textFault(form.reason, 10, 2000)],
  ]
}
