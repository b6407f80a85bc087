/** What is wrong with a field, in plain words: pointer, code and a sentence, made from the schema's issues. */

import { type Refusal, refuse } from '../refusal.ts'

export type Language = 'nl' | 'en'

/** One fault. `pointer` is a JSON pointer into the body, or starts with #query or #header. */
export interface FieldError {
  readonly pointer: string
  readonly code: string
  readonly detail?: string
}

/** A refusal that lists every field at fault. */
export interface InvalidInput extends Refusal<'invalid-input'> {
  readonly errors: readonly FieldError[]
}

/** Refuses one field that its schema cannot judge alone; `pointer` is a JSON pointer into the body. */
export function invalidField(pointer: string, code: FieldFault): InvalidInput {
  return { ...refuse('invalid-input'), errors: [{ pointer, code }] }
}

/** Faults found by the domain, with their sentences: `invalidField` names them, `withSentences` words them. */
const faults = {
  'unknown-district': { nl: 'Deze wijk kennen we niet.', en: 'We do not know this district.' },
  'same-district': { nl: 'Kies een andere wijk dan de eerste.', en: 'Choose another district than the first.' },
  'nothing-asked': { nl: 'Vul een bedrag of uren in.', en: 'Fill in an amount or hours.' },
  'not-an-iban': {
    nl: 'Dit is geen IBAN. Kijk of u een teken mist.',
    en: 'This is no IBAN. See whether a character is missing.',
  },
  'closes-first': { nl: 'De ronde moet later sluiten dan zij opent.', en: 'The round must close later than it opens.' },
  'limit-needed': {
    nl: 'Noem hoeveel punten iemand hoogstens verdeelt.',
    en: 'Name how many points somebody can distribute at the most.',
  },
  'money-only': {
    nl: 'Deze regel verdeelt alleen geld. Kies Gelijke Delen of de meeste stemmen eerst, of laat de uren weg.',
    en: 'This rule distributes money only. Choose Equal Shares or most votes first, or leave the hours out.',
  },
  'limit-unfit': {
    nl: 'Een grens aan punten hoort alleen bij een ronde met punten.',
    en: 'A limit of points belongs only to a round with points.',
  },
  'exercise-too-large': {
    nl: 'Een oefening verdeelt hoogstens 10 miljoen euro.',
    en: 'An exercise distributes 10 million euros at the most.',
  },
  'in-the-future': { nl: 'Deze datum ligt in de toekomst.', en: 'This date lies in the future.' },
  'same-discipline': {
    nl: 'Kies een andere ploeg dan die waar de uren nu zijn.',
    en: 'Choose another crew than the one that has the hours now.',
  },
  'no-such-week': { nl: 'Deze week bestaat niet.', en: 'There is no such week.' },
  'week-order': {
    nl: 'De laatste week moet na de eerste komen, of dezelfde zijn.',
    en: 'The last week must come after the first, or be the same.',
  },
  'week-passed': { nl: 'Deze week is voorbij.', en: 'This week is over.' },
  'week-too-far': {
    nl: 'Plan hoogstens vijf jaar na het jaar van de afspraak.',
    en: 'Plan five years beyond the year of the agreement at the most.',
  },
  'in-the-past': { nl: 'Dit ligt in het verleden.', en: 'This lies in the past.' },
  'before-meeting': {
    nl: 'Deze datum ligt voor de vergadering waarvoor het op de agenda staat.',
    en: 'This date lies before the meeting on whose agenda it stands.',
  },
  'before-decision': { nl: 'Deze datum ligt voor het besluit.', en: 'This date lies before the decision.' },
  'before-request': { nl: 'Deze datum ligt voor de vraag.', en: 'This date lies before the request.' },
  'too-far-ahead': { nl: 'Deze datum ligt te ver weg.', en: 'This date is too far ahead.' },
  'not-later': {
    nl: 'Kies een dag na de dag waarop het besluit er nu moet zijn.',
    en: 'Choose a day after the one on which the decision is due now.',
  },
  'not-a-working-day': {
    nl: 'Kies een werkdag: geen zaterdag, zondag of feestdag.',
    en: 'Choose a working day: no Saturday, Sunday or holiday.',
  },
  'beyond-all-money': { nl: 'Dit bedrag is te groot.', en: 'This amount is too large.' },
  'nothing-changed': { nl: 'Hier verandert niets.', en: 'Nothing changes here.' },
  'unknown-task': { nl: 'Deze taak staat niet in de catalogus.', en: 'This task is not in the catalogue.' },
  'other-area': { nl: 'Deze taak hoort bij een andere wijk.', en: 'This task belongs to another district.' },
  'no-such-component': { nl: 'Dit onderdeel is er niet.', en: 'There is no such component.' },
} as const
type FieldFault = keyof typeof faults

/** The faults with a sentence for each that has none yet. */
export function withSentences(errors: readonly FieldError[], language: Language): FieldError[] {
  return errors.map((error) =>
    error.detail === undefined && Object.hasOwn(faults, error.code)
      ? { ...error, detail: faults[error.code as FieldFault][language] }
      : error,
  )
}

/** The part of a zod issue that we read. */
interface Issue {
  readonly code?: string | undefined
  readonly path?: readonly PropertyKey[] | undefined
  readonly expected?: unknown
  readonly minimum?: unknown
  readonly maximum?: unknown
  readonly origin?: unknown
  readonly format?: unknown
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly input?: unknown
  /** Of a rule of our own: its code and its sentences. */
  readonly params?: unknown
}

type Sentences = { readonly nl: string; readonly en: string }

/** The most faults that one answer names: who sends ten thousand wrong fields has read enough after a hundred. */
export const mostFieldErrors = 100

/** The sentence of one issue. Text limits count characters; number limits speak of the number. */
function sentence(issue: Issue): { code: string } & Sentences {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string'
        ? {
            code: 'too-short',
            nl: `Schrijf minstens ${issue.minimum} tekens.`,
            en: `Write at least ${issue.minimum} characters.`,
          }
        : { code: 'too-small', nl: `Minstens ${issue.minimum}.`, en: `At least ${issue.minimum}.` }
    case 'too_big':
      return issue.origin === 'string'
        ? {
            code: 'too-long',
            nl: `Schrijf hoogstens ${issue.maximum} tekens.`,
            en: `Write ${issue.maximum} characters at the most.`,
          }
        : { code: 'too-big', nl: `Hoogstens ${issue.maximum}.`, en: `${issue.maximum} at the most.` }
    case 'invalid_type':
      return issue.expected === 'int' || issue.expected === 'number'
        ? {
            code: 'not-a-whole-number',
            nl: 'Vul een geheel getal in, zoals 125000.',
            en: 'Fill in a whole number, such as 125000.',
          }
        : {
            code: 'wrong-type',
            nl: `Dit veld ontbreekt of heeft de verkeerde vorm (verwacht: ${issue.expected}).`,
            en: `This field is missing or has the wrong form (expected: ${issue.expected}).`,
          }
    case 'invalid_format':
      return issue.format === 'datetime'
        ? {
            code: 'not-a-moment',
            nl: 'Vul een moment in, zoals 2027-03-28T20:00:00+02:00.',
            en: 'Fill in a moment, such as 2027-03-28T20:00:00+02:00.',
          }
        : issue.format === 'date'
          ? { code: 'not-a-date', nl: 'Vul een datum in, zoals 2027-03-28.', en: 'Fill in a date, such as 2027-03-28.' }
          : {
              code: 'wrong-form',
              nl: 'Dit heeft niet de juiste vorm, of bevat tekens die niet kunnen.',
              en: 'This does not have the right form, or holds characters that are not allowed.',
            }
    case 'invalid_value':
      return {
        code: 'not-an-option',
        nl: `Kies een van: ${(issue.values ?? []).join(', ')}.`,
        en: `Choose one of: ${(issue.values ?? []).join(', ')}.`,
      }
    case 'unrecognized_keys':
      return {
        code: 'unknown-field',
        nl: 'Dit veld kennen we niet. Laat het weg.',
        en: 'We do not know this field. Leave it out.',
      }
    case 'custom':
      return issue.params as { code: string } & Sentences
    default:
      return { code: 'invalid', nl: 'Dit klopt niet.', en: 'This is not right.' }
  }
}

const pointerOf = (base: string, path: readonly PropertyKey[]) =>
  base + path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** The faults, up to `mostFieldErrors`, each with its own pointer below `base`; an unknown field is named itself, not the object around it. */
export function fieldErrors(issues: readonly Issue[], language: Language, base: string): FieldError[] {
  const all = issues.flatMap((issue) => {
    const { code, [language]: detail } = sentence(issue)
    const path = issue.path ?? []
    const paths = issue.code === 'unrecognized_keys' ? (issue.keys ?? []).map((key) => [...path, key]) : [path]
    return paths.map((each) => ({ pointer: pointerOf(base, each), code, detail }))
  })
  return all.slice(0, mostFieldErrors)
}
