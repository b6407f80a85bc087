/** How a proposal moves: which action is possible from which state, and what it leaves behind in the public history. */
import { type Refusal, refuse } from '../refusal.ts'
import type { Action, Proposal, State, Step } from './proposal.ts'

/** From which states an action leads where. An action that is not here cannot happen. */
const moves: { readonly [A in Exclude<Action, 'submit'>]: { readonly [From in State]?: State } } = {
  resubmit: { 'needs-work': 'submitted' },
  withdraw: { submitted: 'withdrawn', 'needs-work': 'withdrawn', checked: 'withdrawn' },
  check: { submitted: 'checked' },
  'ask-for-work': { submitted: 'needs-work' },
  'find-not-feasible': { submitted: 'not-feasible' },
  'pass-on': { submitted: 'passed-on' },
  'answer-service-request': { 'passed-on': 'answered' },
  place: { checked: 'on-ballot' },
  'take-off': { 'on-ballot': 'checked' },
  fund: { 'on-ballot': 'funded' },
  'not-fund': { 'on-ballot': 'not-funded' },
  'grant-quick': { submitted: 'agreed' },
  clear: { checked: 'checked' },
  'approve-first': { funded: 'funded' },
  approve: { funded: 'agreed' },
  redirect: { checked: 'council', funded: 'council' },
  return: { checked: 'needs-work', funded: 'finance-question' },
  answer: { 'finance-question': 'funded' },
  refuse: { checked: 'refused', funded: 'refused', 'finance-question': 'refused' },
  decline: { agreed: 'declined' },
  'council-refuse': { council: 'refused' },
  'council-reopen': { refused: 'council' },
  'council-withdraw': { council: 'withdrawn' },
  reroute: { submitted: 'submitted', checked: 'checked' },
  'keep-route': { submitted: 'submitted', checked: 'checked' },
  'become-challenge': { submitted: 'submitted', 'needs-work': 'needs-work', checked: 'checked' },
  adjourn: { submitted: 'submitted', checked: 'checked', funded: 'funded', objection: 'objection' },
  'give-notice': {
    submitted: 'submitted',
    checked: 'checked',
    funded: 'funded',
    'finance-question': 'finance-question',
    objection: 'objection',
  },
  object: { 'not-feasible': 'objection', refused: 'objection' },
  'dismiss-objection': { objection: 'refused' },
  'check-again': { objection: 'submitted' },
  'decide-again': { objection: 'checked' },
  'fund-again': { objection: 'funded' },
}

/** What begins another turn: every way round through the states passes one of these. */
const beginsAnew: readonly Action[] = ['resubmit', 'place', 'return', 'reroute', 'keep-route', 'council-reopen']

/**
 * From so many steps on a proposal begins no other turn. What was begun is always finished, so that a full history never blocks an
 * adoption, a decision or a withdrawal: five steps more at the most, what the law gives an initiator apart, and with the longest reasons it still fits one item of the store.
 */
export const mostSteps = 36

/** Who acts and when (milliseconds UTC), with the reason that stays public. */
export interface Act {
  readonly by: Step['by']
  readonly at: number
  readonly reason?: string
  /** Of an adjournment: the new last day. */
  readonly until?: string
}

/** The state an action leads to from here, or undefined when it is not possible. */
export function leadsTo(state: State, action: Exclude<Action, 'submit'>): State | undefined {
  return moves[action][state]
}

/** The proposal after the action, one version on, with the step in its history. Refuses `illegal-transition`, `history-full`. */
export function move(
  proposal: Proposal,
  action: Exclude<Action, 'submit'>,
  act: Act,
  changes: Partial<Proposal> = {},
): Proposal | Refusal<'illegal-transition' | 'history-full'> {
  const state = leadsTo(proposal.state, action)
  if (state === undefined) return refuse('illegal-transition', { from: proposal.state, action })
  if (beginsAnew.includes(action) && proposal.history.length >= mostSteps)
    return refuse('history-full', { most: mostSteps })
  const step: Step = {
    at: act.at,
    by: act.by,
    action,
    state,
    ...(act.reason ? { reason: act.reason } : {}),
    ...(act.until === undefined ? {} : { until: act.until }),
  }
  return { ...proposal, ...changes, state, version: proposal.version + 1, history: [...proposal.history, step] }
}
