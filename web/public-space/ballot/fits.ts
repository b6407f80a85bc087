/** What still fits on a ballot: asked of the same function that the server asks, so that the page promises nothing that is refused. */
import type { RoundView } from '../../../shared/api/rounds.ts'
import { type Choice, checkBallot } from '../../../shared/ballots/ballot.ts'
import { ballotProjectOf, ballotRulesOf } from '../../../shared/rounds/from-view.ts'
import type { Words } from '../../words/index.tsx'

/** Why a choice does not fit. `over`: how much too dear, in cents, or how many minutes too many. `most`: plans at the most. `points`: points at the most. */
export type Obstacle =
  | { readonly kind: 'over'; readonly overCents: number }
  | { readonly kind: 'over'; readonly overMinutes: number }
  | { readonly kind: 'most'; readonly most: number }
  | { readonly kind: 'points'; readonly most: number }

/** What stands in the way of this ballot under the round's rules; undefined: nothing. Throws on a plan that is not on the paper. */
export function obstacleTo(choices: readonly Choice[], round: RoundView): Obstacle | undefined {
  const refusal = checkBallot(choices, ballotRulesOf(round), round.projects.map(ballotProjectOf))
  if (!refusal) return undefined
  const { chosenCents, budgetCents, chosenMinutes, capacityMinutes, most } = refusal.details
  if (refusal.refused === 'ballot-over-budget')
    return { kind: 'over', overCents: Number(chosenCents) - Number(budgetCents) }
  if (refusal.refused === 'ballot-over-capacity')
    return { kind: 'over', overMinutes: Number(chosenMinutes) - Number(capacityMinutes) }
  if (refusal.refused === 'too-many-choices') return { kind: 'most', most: Number(most) }
  if (refusal.refused === 'too-many-points') return { kind: 'points', most: Number(most) }
  throw new Error(`A ballot of this page cannot be ${refusal.refused}`)
}

/** How much too much it is, as money or as hours; undefined when nothing stands in the way of it, or a number does. */
export function tooMuch(obstacle: Obstacle | undefined, { money, hours }: Pick<Words, 'money' | 'hours'>) {
  if (obstacle?.kind !== 'over') return undefined
  return 'overCents' in obstacle ? money(obstacle.overCents) : hours(obstacle.overMinutes)
}

/** The choices that are still on the paper: what a device kept may name a plan that has left it, one plan twice, or be no selection at all. */
export function onPaper(choices: unknown, round: RoundView): Choice[] {
  const left = new Set(round.projects.map(({ id }) => id))
  const wantsPoints = round.ballot.kind === 'points'
  const isChoice = (one: unknown): one is Choice =>
    typeof one === 'object' &&
    one !== null &&
    left.has((one as Choice).projectId) &&
    ((one as Choice).points !== undefined) === wantsPoints
  return (Array.isArray(choices) ? choices : []).filter((one) => isChoice(one) && left.delete(one.projectId))
}
