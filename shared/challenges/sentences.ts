/** Names of the sentences that explain a challenge to people. The words themselves live with the screens. */

/** What happens now, from the group's point of view. */
export const nowKeys = [
  'draft',
  'being-checked',
  'information-asked',
  'information-late',
  'being-handled',
  'in-conversation',
  'poll-open',
  'poll-over',
  'poll-failed-twice',
  'plan-and-budget',
  'waits-for-advice',
  'waits-for-college',
  'granted',
  'agreement-to-sign',
  'agreement-to-start',
  'under-way',
  'time-to-mend',
  'being-evaluated',
  'extended',
  'handed-back',
  'completed',
  'refused',
  'not-handled',
  'withdrawn',
  'objection-being-handled',
  'objection-founded',
  'objection-decided',
] as const
export type NowKey = (typeof nowKeys)[number]

/** What the group can still do. Those without a button of their own (`appeal`, `ask-for-speed`) are ways outside Buurtkas. */
export const canStillKeys = [
  'save',
  'submit',
  'complete',
  'open-poll',
  'gather-support',
  'work-out-plan',
  'sign-agreement',
  'start',
  'mend',
  'hand-back',
  'object',
  'give-notice-of-default',
  'appeal-late-decision',
  'appeal',
  'withdraw',
] as const
export type CanStillKey = (typeof canStillKeys)[number]

/** The terms that can run. */
export const termKeys = [
  'admissibility',
  'supplement',
  'not-handled-decision',
  'conversation',
  'poll',
  'advice',
  'decision',
  'agreement',
  'notice-of-default',
  'yearly-evaluation',
  'end-evaluation',
  'extension-decision',
  'time-to-mend',
  'hand-over-of-task',
  'objection',
  'objection-decision',
] as const
export type TermKey = (typeof termKeys)[number]

/**
 * What follows when a term is missed.
 * `promise-broken`: a promise of the ordinance, without a consequence in law.
 * `notice-of-default-possible`: the group may give notice; two weeks later a penalty runs for each day, 42 at most (Awb 4:17).
 * `penalty-runs`: those two weeks are over. `penalty-full`: the 42 days too.
 * `appeal-possible`: after notice and two weeks the group may appeal against not deciding in time (Awb 6:2, 6:12, 8:55b).
 * `must-be-handled`: too late to leave the challenge unhandled; it is handled as it stands (Awb 4:5, fourth paragraph).
 * `may-be-left-unhandled`: the group did not answer in time (Awb 4:5).
 * `decision-stands`: nobody objected in time; the decision can no longer be challenged (Awb 6:7, 6:11).
 */
export const consequenceKeys = [
  'promise-broken',
  'notice-of-default-possible',
  'penalty-runs',
  'penalty-full',
  'appeal-possible',
  'must-be-handled',
  'may-be-left-unhandled',
  'decision-stands',
] as const
export type ConsequenceKey = (typeof consequenceKeys)[number]
