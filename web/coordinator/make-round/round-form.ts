/** What a coordinator fills in for a round: its faults by name, and what of it goes to the API. */
import type { CapacityView } from '../../../shared/api/capacity.ts'
import type { RoundSummary } from '../../../shared/api/rounds.ts'
import {
  type BallotRules,
  defaultRule,
  type Identification,
  mostProjects,
  type RuleChoice,
} from '../../../shared/rounds/round.ts'
import { localMoment } from '../../parts/local-moment.ts'

export type BallotChoice = 'within-budget' | 'up-to' | 'points'

export interface RoundForm {
  districtCode: string
  title: string
  budgetCents: number | undefined
  /** Whole hours of the municipality to distribute beside the money; undefined: hours play no part. */
  capacityHours: number | undefined
  identification: Identification
  ballotKind: BallotChoice
  /** Most choices, or points to divide. */
  most: number | undefined
  rule: 'equal-shares' | 'greedy'
  /** YYYY-MM-DDTHH:mm on Amsterdam's clock. */
  opensAt: string
  closesAt: string
  closesByHand: boolean
}

export type Fault =
  | 'district'
  | 'title'
  | 'budget'
  | 'over-slice'
  | 'capacity'
  | 'most'
  | 'missing'
  | 'nonexistent-local-time'
  | 'ambiguous-local-time'
  | 'closes-first'
/** Sentences by the name of their field. */
export type Faults = Readonly<Record<string, string>>

/** As many hours as a field of minutes takes. */
const mostCapacityHours = 100_000

/** The faults that can be told before sending, by field in the order of the form. `freeCents`: what nobody was promised of the slice. */
export function faultsOf(form: RoundForm, freeCents: number | undefined): Readonly<Record<string, Fault>> {
  const opens = localMoment(form.opensAt)
  const closes = localMoment(form.closesAt)
  const most = form.ballotKind === 'points' ? 1_000_000 : mostProjects
  const found: [string, Fault | undefined][] = [
    ['districtCode', form.districtCode ? undefined : 'district'],
    ['title', form.title.trim().length < 5 ? 'title' : undefined],
    [
      'budget',
      !form.budgetCents ? 'budget' : freeCents !== undefined && form.budgetCents > freeCents ? 'over-slice' : undefined,
    ],
    ['capacityMinutes', (form.capacityHours ?? 0) > mostCapacityHours ? 'capacity' : undefined],
    [
      'most',
      form.ballotKind !== 'within-budget' && (!form.most || form.most < 1 || form.most > most) ? 'most' : undefined,
    ],
    ['opensAt', opens.ok ? undefined : opens.fault],
    ['closesAt', !closes.ok ? closes.fault : opens.ok && closes.instant <= opens.instant ? 'closes-first' : undefined],
  ]
  return Object.fromEntries(found.filter((each): each is [string, Fault] => each[1] !== undefined))
}

/** Both moments in RFC 3339; undefined while one of them is none. */
export function momentsOf(form: RoundForm): { opensAt: string; closesAt: string } | undefined {
  const opens = localMoment(form.opensAt)
  const closes = localMoment(form.closesAt)
  return opens.ok && closes.ok ? { opensAt: opens.moment, closesAt: closes.moment } : undefined
}

/** The limits of a ballot. */
export function ballotOf({ ballotKind, most }: RoundForm): BallotRules {
  if (ballotKind === 'within-budget') return { kind: 'approval', withinBudget: true }
  if (most === undefined) throw new Error('a limit is asked before the round is sent')
  return ballotKind === 'up-to'
    ? { kind: 'approval', withinBudget: false, mostChoices: most }
    : { kind: 'points', withinBudget: false, mostPoints: most }
}

/** The rule: points weigh as points in Equal Shares; what is left over is still spent. Greedy knows no parts. */
export function ruleOf({ rule, ballotKind }: RoundForm): RuleChoice {
  const utility = ballotKind === 'points' ? 'points' : 'cost'
  return rule === 'equal-shares' ? { ...defaultRule, utility } : { rule, utility, completion: 'none' }
}

/** Rounds in these phases may still take their budget from the slice. */
const claiming: readonly RoundSummary['phase'][] = ['scheduled', 'open', 'closed', 'counted']

/** What a new round can give, in cents: what is available in the slice, less the budgets of rounds under way in the same district. */
export function freeForRound(
  availableCents: number,
  districtCode: string,
  rounds: readonly Pick<RoundSummary, 'districtCode' | 'kind' | 'phase' | 'budget'>[],
): number {
  const claimed = claimedBy(rounds, districtCode)
  return Math.max(0, availableCents - claimed.reduce((sum, round) => sum + round.budget.cents, 0))
}

const claimedBy = <Summary extends Pick<RoundSummary, 'districtCode' | 'kind' | 'phase'>>(
  rounds: readonly Summary[],
  districtCode: string,
) =>
  rounds.filter(
    (round) => round.districtCode === districtCode && round.kind === 'allocation' && claiming.includes(round.phase),
  )

/** What a new round can distribute of hours, in minutes: what all crews and the slice have left, less what rounds under way in the same district may take. */
export function freeMinutesForRound(
  { districtCode, hours }: Pick<CapacityView, 'districtCode' | 'hours'>,
  rounds: readonly Pick<RoundSummary, 'districtCode' | 'kind' | 'phase' | 'capacityMinutes'>[],
): number {
  const left = hours.reduce((sum, one) => sum + one.left, 0)
  const claimed = claimedBy(rounds, districtCode).reduce((sum, { capacityMinutes = 0 }) => sum + capacityMinutes, 0)
  return Math.max(0, left - claimed)
}
