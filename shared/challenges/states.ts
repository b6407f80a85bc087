/** The life of a challenge (uitdaagrecht): its twenty states, who is at turn in each, and what they are called. Transitions are in `transitions.ts`. */

/** Who can be at turn. `system` moves a challenge on by itself, when a poll closes. */
export const parties = [
  'initiator',
  'coordinator',
  'finance-officer',
  'task-owner',
  'community',
  'college',
  'system',
] as const
export type Party = (typeof parties)[number]

/**
 * What a state is. Exactly one party is at turn; `alongside` takes part.
 * `term`: a promised term runs here, none because the initiator is at turn, or the case may rest here for good (`over`).
 */
interface Description {
  readonly turn: Exclude<Party, 'system'>
  readonly alongside?: Exclude<Party, 'system'>
  readonly term: 'runs' | 'waits-for-initiator' | 'over'
  readonly nl: string
  readonly en: string
}

/**
 * The states. After handing in, and after an objection, the municipality is at turn: its terms run from that moment (Awb 4:13, 7:10).
 * `incomplete` stops the clock of the decision (Awb 4:15).
 */
export const states = {
  draft: { turn: 'initiator', term: 'waits-for-initiator', nl: 'Concept', en: 'Draft' },
  submitted: { turn: 'coordinator', term: 'runs', nl: 'Ingediend', en: 'Handed in' },
  incomplete: {
    turn: 'initiator',
    term: 'waits-for-initiator',
    nl: 'Aanvulling gevraagd',
    en: 'More information asked',
  },
  admissible: { turn: 'coordinator', term: 'runs', nl: 'In behandeling', en: 'Being handled' },
  dialogue: {
    turn: 'initiator',
    alongside: 'coordinator',
    term: 'waits-for-initiator',
    nl: 'In gesprek',
    en: 'In conversation',
  },
  'support-check': { turn: 'community', term: 'runs', nl: 'Peiling van steun', en: 'Poll of support' },
  'business-case': {
    turn: 'initiator',
    alongside: 'task-owner',
    term: 'waits-for-initiator',
    nl: 'Plan en begroting',
    en: 'Plan and budget',
  },
  'proposed-decision': {
    turn: 'coordinator',
    alongside: 'college',
    term: 'runs',
    nl: 'Advies klaar',
    en: 'Advice ready',
  },
  approved: { turn: 'college', term: 'runs', nl: 'Toegekend', en: 'Granted' },
  agreement: {
    turn: 'initiator',
    alongside: 'college',
    term: 'waits-for-initiator',
    nl: 'Overeenkomst tekenen',
    en: 'Signing the agreement',
  },
  'in-execution': { turn: 'initiator', term: 'waits-for-initiator', nl: 'In uitvoering', en: 'Under way' },
  evaluation: {
    turn: 'initiator',
    alongside: 'coordinator',
    term: 'waits-for-initiator',
    nl: 'Evaluatie',
    en: 'Evaluation',
  },
  extended: { turn: 'college', term: 'runs', nl: 'Verlengd', en: 'Extended' },
  'handed-back': {
    turn: 'college',
    term: 'over',
    nl: 'Taak terug bij gemeente',
    en: 'Task back with the municipality',
  },
  completed: { turn: 'college', term: 'over', nl: 'Afgerond', en: 'Completed' },
  refused: { turn: 'college', term: 'over', nl: 'Afgewezen', en: 'Refused' },
  'not-handled': { turn: 'coordinator', term: 'over', nl: 'Niet in behandeling', en: 'Not handled' },
  withdrawn: { turn: 'initiator', term: 'over', nl: 'Ingetrokken', en: 'Withdrawn' },
  objection: { turn: 'college', term: 'runs', nl: 'In bezwaar', en: 'Under objection' },
  'revised-decision': { turn: 'college', term: 'over', nl: 'Besluit op bezwaar', en: 'Decision on the objection' },
} as const satisfies { readonly [code: string]: Description }

export type State = keyof typeof states

/** The codes, in the order of a challenge's life. */
export const stateCodes = Object.keys(states) as readonly State[]

/** What is known of a state. */
export function about(state: State): Description {
  return states[state]
}
