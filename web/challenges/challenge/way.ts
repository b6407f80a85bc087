/** The way of a challenge as a person sees it: the main steps, how far it came, and how it ended. */
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import type { State } from '../../../shared/challenges/states.ts'

/** The main steps, in their order. */
export const mainSteps = [
  'submitted',
  'admissible',
  'dialogue',
  'support-check',
  'business-case',
  'proposed-decision',
  'approved',
  'agreement',
  'in-execution',
  'completed',
] as const
export type MainStep = (typeof mainSteps)[number]

export interface WayStep {
  readonly step: State
  readonly state: 'done' | 'current' | 'todo'
  /** When the challenge came there, the last time; RFC 3339. */
  readonly at?: string
}

/** States that stand in for a main step. */
const standIn: Readonly<Partial<Record<State, MainStep>>> = {
  draft: 'submitted',
  incomplete: 'submitted',
  evaluation: 'in-execution',
  extended: 'in-execution',
}

/** Ends and detours that are told instead of the steps that will not come. */
const asides: readonly State[] = ['refused', 'not-handled', 'withdrawn', 'objection', 'revised-decision', 'handed-back']

const isMain = (state: State): state is MainStep => mainSteps.some((one) => one === state)

/** The steps of a challenge: those that it took with their day, the one of now, and those to come; none to come where it has ended. */
export function wayOf({ state, history }: Pick<ChallengeView, 'state' | 'history'>): readonly WayStep[] {
  const enteredAt = (of: State) => history.findLast((act, at) => act.state === of && history[at - 1]?.state !== of)?.at
  const told = (step: State, as: WayStep['state']): WayStep => {
    const at = as === 'todo' ? undefined : enteredAt(step)
    return { step, state: as, ...(at === undefined ? {} : { at }) }
  }
  if (asides.includes(state)) {
    const came = mainSteps.filter((step) => enteredAt(step) !== undefined).map((step) => told(step, 'done'))
    const detour = asides.filter((step) => step !== state && enteredAt(step) !== undefined)
    return [...came, ...detour.map((step) => told(step, 'done')), told(state, 'current')]
  }
  const here = isMain(state) ? state : (standIn[state] ?? 'submitted')
  const now = mainSteps.indexOf(here)
  return mainSteps.map((step, at) => {
    if (at === now) return told(step, state === 'completed' ? 'done' : 'current')
    return told(step, at < now ? 'done' : 'todo')
  })
}
