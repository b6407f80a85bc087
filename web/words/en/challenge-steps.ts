/** Texts of the steps of a challenge on the page of its plan. */
import type { Translated } from '../dictionary.ts'
import type { challengeSteps as source } from '../nl/challenge-steps.ts'

export const challengeSteps: Translated<typeof source> = {
  'challenge.title': 'The steps of a challenge',
  'challenge.text':
    'In a challenge the neighbourhood takes over a task of the municipality. These are the steps. The terms count from the day on which the plan was submitted, unless it says otherwise.',
  'challenge.make': 'Work this plan out into a challenge',
  'challenge.toChallenge': 'See the challenge',
  'challenge.step': 'Step',
  'challenge.term': 'Term',
  'challenge.within': (p, f) =>
    p.on === undefined
      ? `within ${f.number(p.weeks)} weeks after the step before`
      : `by ${f.date(p.on)} (${f.number(p.weeks)} weeks)`,
  'challenge.complex': (p, f) => `For a difficult task ${f.number(p.weeks)} weeks.`,
  'challenge.atLeast': (p, f) => `once the poll has been open for ${f.number(p.weeks)} weeks at least`,
  'challenge.noTerm': 'the group decides when',
}
