/** Texts of the form that decides an objection. */
import type { Translated } from '../dictionary.ts'
import type { decideObjection as source } from '../nl/decide-objection.ts'

export const decideObjection: Translated<typeof source> = {
  'decideObjection.title': 'Decide on the objection',
  'decideObjection.text':
    'Look at the refusal anew, also at whether it was wise (Awb\u00a07:11). When you choose ‘founded’, the plan goes on where it stood. If the district had chosen it, the money is reserved anew.',
  'decideObjection.outcome': 'Your decision',
  'decideObjection.outcome.missing': 'Choose a decision.',
  'decideObjection.founded': 'Founded',
  'decideObjection.founded.hint': 'The refusal is wrong. It falls away.',
  'decideObjection.unfounded': 'Unfounded',
  'decideObjection.unfounded.hint': 'The refusal is right. It stands.',
  'decideObjection.inadmissible': 'Inadmissible',
  'decideObjection.inadmissible.hint': 'The objection is not what the law asks (Awb\u00a06:6).',
  'decideObjection.reason': 'Why?',
  'decideObjection.reason.hint': 'The initiator reads this. It is public.',
  'decideObjection.reason.missing': 'Write in at least 10 characters why.',
  'decideObjection.send': 'Record the decision',
  'decideObjection.final': 'This cannot be undone.',
}
