/** Texts of the states of plans and deals and what was done with them. */
import type { Translated } from '../dictionary.ts'
import type { planStates as source } from '../nl/plan-states.ts'

export const planStates: Translated<typeof source> = {
  'state.submitted': 'Submitted',
  'state.needs-work': 'More was asked',
  'state.checked': 'Checked',
  'state.on-ballot': 'On the ballot paper',
  'state.counted': 'Counted',
  'state.funded': 'Chosen by the district',
  'state.not-funded': 'Not chosen',
  'state.finance-question': 'Question of finance',
  'state.agreed': 'Deal',
  'state.council': 'Council track',
  'state.not-feasible': 'Not feasible',
  'state.passed-on': 'With the district team',
  'state.answered': 'Answered',
  'state.refused': 'Refused',
  'state.objection': 'Objected to',
  'state.declined': 'Deal declined',
  'state.withdrawn': 'Withdrawn',

  'deal.offered': 'Waits for a signature',
  'deal.signed': 'Signed',
  'deal.declined': 'Declined',
}
