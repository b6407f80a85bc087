/** Texts of the form with which the district team answers a report or question. */
import type { Translated } from '../dictionary.ts'
import type { teamAnswer as source } from '../nl/team-answer.ts'

export const teamAnswer: Translated<typeof source> = {
  'teamAnswer.title': 'Answer this report or question',
  'teamAnswer.text': 'The coordinator passed this on to you. Write what you did or will do, and when. That settles it.',
  'teamAnswer.label': 'Your answer',
  'teamAnswer.hint': 'Whoever sent it in reads this. It is public and you cannot change it afterwards.',
  'teamAnswer.missing': 'Write an answer of at least 10 characters.',
  'teamAnswer.send': 'Send the answer',
}
