/** What a round is: the rules of one vote, fixed before it opens, and the phases it passes through. */
import { type AllocationSpec, defaultSpec } from '../allocation/outcome.ts'
import type { Theme } from '../proposals/proposal.ts'

/**
 * The longest a vote request can run, in seconds; the functions that take votes are cut off at it.
 * Counting starts this long after closing, so that no ballot is still under way.
 */
export const longestVoteSeconds = 5

/**
 * How long a function that takes votes may go by what it read of a round that closes by hand, in milliseconds: so long after the closing was stored
 * a vote can still be taken.
 */
export const roundMemoryMs = 1500

/**
 * The most plans on the paper of a real round: all of them can win, and a result is adopted in one transaction of a hundred parts,
 * three for each winner (entry, balance, plan) and a few on top.
 */
export const mostAdoptable = 32

/** The same where hours are distributed too: five parts for each winner (entry and balance of both, plan), and on top the slice's money and time, six crews, round and adoption. */
export const mostAdoptableWithHours = 18

/**
 * Where a round distributes hours, they are counted in steps of so many minutes, a twentieth of an hour, so that they stand in the published
 * file as decimals: what there is is rounded down, what a plan asks up, before anybody votes.
 */
export const hourStepMinutes = 3
export const stepsDown = (minutes: number) => Math.floor(minutes / hourStepMinutes) * hourStepMinutes
export const stepsUp = (minutes: number) => Math.ceil(minutes / hourStepMinutes) * hourStepMinutes

/** The most plans on the paper of an exercise. */
export const mostProjects = 200

/** The kinds of ballot. `approval`: choose plans; `points`: divide points over plans. Limits may be absent. */
export const ballotKinds = ['approval', 'points'] as const
export type BallotKind = (typeof ballotKinds)[number]

/** What one ballot may hold. All limits are checked on the server. */
export interface BallotRules {
  readonly kind: BallotKind
  /** The plans chosen may together cost at most the round's budget. */
  readonly withinBudget: boolean
  readonly mostChoices?: number
  readonly mostPoints?: number
}

/**
 * How voters of a round are known, one way a round: somebody who could log in and also held a letter would have two votes.
 * `log-in`: residents of the district. `voting-code`: whoever holds a code, from a letter or handed out in a meeting.
 */
export const identifications = ['log-in', 'voting-code'] as const
export type Identification = (typeof identifications)[number]

/** Which rule distributes the money, as `shared/allocation` names it: everything of it is fixed before a round opens. */
export type RuleChoice = Required<Pick<AllocationSpec, 'rule' | 'utility' | 'completion'>>

/** The rule of a round when nothing else is chosen. */
export const defaultRule: RuleChoice = defaultSpec

/** One plan as it stands on the ballot paper: a copy, so that nothing changes after the opening. */
export interface BallotProject {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly theme: Theme
  readonly initiator: string
  readonly costCents: number
  readonly staffMinutes: number
  /** Absent on an exercise, whose plans live only on its paper. */
  readonly proposalId?: string
}

/** That somebody held the keys of a round beyond the term, or released them. */
export interface KeyHold {
  readonly isHeld: boolean
  /** Milliseconds UTC. */
  readonly at: number
  readonly by: { readonly id: string; readonly name: string; readonly role: string }
  readonly reason: string
}

/** A round as stored. The paper is an item of its own, because votes read the round and rarely the paper. */
export interface Round {
  readonly id: string
  readonly version: number
  readonly districtCode: string
  readonly year: number
  readonly title: string
  /** `exercise`: a replay of an earlier or a public election; nothing of it can be adopted. */
  readonly kind: 'allocation' | 'exercise'
  readonly identification: Identification
  readonly ballot: BallotRules
  readonly rule: RuleChoice
  readonly budgetCents: number
  /** Municipal staff time to distribute beside the money, in minutes. Absent: the hours of plans play no part in the result. */
  readonly capacityMinutes?: number
  /** Instants in milliseconds UTC; the interval is half-open: a ballot received at `closesAt` is too late. */
  readonly opensAt: number
  readonly closesAt: number
  /** A vote in a meeting: the coordinator closes it, at `closesAt` at the latest. */
  readonly closesByHand: boolean
  readonly state: 'preparing' | 'open' | 'counted' | 'adopted'
  /** When it was closed by hand. */
  readonly closedAt?: number
  /** Public half of the key that seals ballots; base64. Set at the opening. */
  readonly sealPublicKey?: string
  /** SHA-256 over everything that was fixed at the opening; part of every receipt. */
  readonly rulesHash?: string
  /** When the keys of its pseudonyms and of its seal were destroyed: from then on nobody can open its ballots or say whose they are. */
  readonly keysDestroyedAt?: number
  /** When the clock gave notice that it will destroy them, a day before it does. */
  readonly keysDueAt?: number
  /** Who held them beyond the term and released them, in order of time. */
  readonly keyHolds?: readonly KeyHold[]
  readonly projectCount: number
  readonly createdBy: string
}

/** Where a round stands at a moment. `scheduled`: opened by the coordinator but its moment has not come. */
export type Phase = 'preparing' | 'scheduled' | 'open' | 'closed' | 'counted' | 'adopted'

/** The moment from which no vote counts any more, in milliseconds UTC. */
export function closingMoment(round: Round): number {
  return round.closedAt === undefined ? round.closesAt : Math.min(round.closedAt, round.closesAt)
}

/** The phase of a round at `now`, by its state and by the clock. */
export function phase(round: Round, now: number): Phase {
  if (round.state !== 'open') return round.state
  if (now < round.opensAt) return 'scheduled'
  return now < closingMoment(round) ? 'open' : 'closed'
}
