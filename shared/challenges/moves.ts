/** Which step a challenge may take next: an answer, or a refusal by name. */
import { type Refusal, refuse } from '../refusal.ts'
import type { Party, State } from './states.ts'
import { type Action, type Transition, transitions } from './transitions.ts'

/** Who acts, why, and what was done before (a few steps may be taken only once). */
export interface Step {
  readonly by: Party
  readonly reason?: string
  readonly earlier?: readonly Action[]
}

/** The ways on from a state for a party, or for anybody. */
export function waysOn(
  state: State,
  of: { readonly by?: Party; readonly earlier?: readonly Action[] } = {},
): readonly Transition[] {
  const { by, earlier = [] } = of
  return transitions
    .filter((one) => one.from === state && !(one.once && earlier.includes(one.action)))
    .filter((one) => by === undefined || one.by.includes(by))
}

/**
 * The state after an action. Refuses `illegal-transition` (not possible from here, not by this party, or only once),
 * and `reason-missing`: a decision against the initiator without a reason cannot be taken (Awb 3:46).
 */
export function next(
  state: State,
  action: Action,
  step: Step,
): State | Refusal<'illegal-transition' | 'reason-missing'> {
  const way = waysOn(state, step).find((one) => one.action === action)
  if (way === undefined) return refuse('illegal-transition', { from: state, action, by: step.by })
  if (way.needsReason && !step.reason?.trim()) return refuse('reason-missing', { action })
  return way.to
}
