/** Sentences for problems that arise in the browser. Other problems, and faults of fields, bring their own sentence from the API. */
import type { Translated } from '../dictionary.ts'
import type { problems as source } from '../nl/problems.ts'

export const problems: Translated<typeof source> = {
  'problem.offline.title': 'No connection',
  'problem.offline.detail': 'We cannot reach the municipality now. See whether you have internet and try again.',
  'problem.unreadable.title': 'Strange answer',
  'problem.unreadable.detail': 'We got an answer that we do not understand. Try again in a minute.',
  'problem.again': 'Try again',
}
