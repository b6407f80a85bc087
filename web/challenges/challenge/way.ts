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
  /** When it happened: of the step of now, and of what is done in a moment, when the challenge came there the last time; of a step that took time, when it was done. RFC 3339. */
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

/** What is done the moment a challenge comes there: the advice is given, the decision taken. The other steps take time, and are done when it goes on. */
const atOnce: readonly State[] = [
  'proposed-decision',
  'approved',
  'completed',
  'refused',
  'not-handled',
  'withdrawn',
  'revised-decision',
  'handed-back',
]

const isMain = (state: State): state is MainStep => mainSteps.some((one) => one === state)

/** The steps of a challenge: those that it took with their day, the one of now, and those to come; none to come where it has ended. */
export function wayOf({ state, history }: Pick<ChallengeView, 'state' | 'history'>): readonly WayStep[] {
  const enteredAt = (of: State) => history.findLast((act, at) => act.state === of && history[at - 1]?.state !== of)?.at
  const leftAt = (of: State) =>
    history[history.findLastIndex((act) => (standIn[act.state] ?? act.state) === of) + 1]?.at
  const told = (step: State, as: WayStep['state']): WayStep => {
    const takesTime = as === 'done' && !atOnce.includes(step)
    const at = as === 'todo' || enteredAt(step) === undefined ? undefined : takesTime ? leftAt(step) : enteredAt(step)
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

/** The sentence at the head of the page: whether the group wants the work, does it, or did it. */
export function leadOf(state: State): 'challengePage.lead' | 'challengePage.lead.underWay' | 'challengePage.lead.over' {
  if (state === 'in-execution' || standIn[state] === 'in-execution') return 'challengePage.lead.underWay'
  return state === 'completed' || state === 'handed-back' ? 'challengePage.lead.over' : 'challengePage.lead'
}
