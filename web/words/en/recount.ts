/** English for `words/nl/recount.ts`. */
import type { Translated } from '../dictionary.ts'
import type { recount as source } from '../nl/recount.ts'

export const recount: Translated<typeof source> = {
  'recount.title': 'Recount the result yourself',
  'recount.text':
    'Your browser fetches the counted ballots and works everything out again, by the same rule. That happens on your own device.',
  'recount.button': 'Recount the result yourself',
  'recount.unloaded': 'The recount could not be loaded',
  'recount.unloadedText': 'Check your connection. Then load the page again.',
  'whatif.title': 'What if the rule or the amount were different?',
  'whatif.badge': 'What if: not a result',
  'whatif.text':
    'Choose another rule or another amount. You then see which plans would go ahead. Nothing changes in the result.',
  'whatif.open': 'Try something else',
}
