/** What a document lacks, in the words of the sentence that says so. */
import type { MissingName } from './council-case.ts'

/** Each name in Dutch and English, as part of a list. */
export const missingWords: { readonly [name in MissingName]: { readonly nl: string; readonly en: string } } = {
  programme: { nl: 'het buurtenbudget van dit jaar', en: 'the neighbourhood budget of this year' },
  charges: { nl: 'de kapitaallasten', en: 'the capital charges' },
  alternatives: { nl: 'de alternatieven', en: 'the alternatives' },
  'upkeep-agreement': { nl: 'de afspraak over het onderhoud', en: 'the agreement on upkeep' },
  'advice-finance-officer': { nl: 'het advies van financiën', en: 'the advice of finance' },
  'advice-legal-adviser': { nl: 'het juridische advies', en: 'the legal advice' },
  'advice-asset-manager': {
    nl: 'het advies van beheer openbare ruimte',
    en: 'the advice of the keeper of the public space',
  },
  meeting: { nl: 'de datum van de raadsvergadering', en: 'the date of the council meeting' },
  decision: { nl: 'het besluit', en: 'the decision' },
  'task-cost': { nl: 'wat de taak nu kost', en: 'what the task costs now' },
  budget: { nl: 'het gevraagde geld of de gevraagde uren', en: 'the money or hours asked' },
}
