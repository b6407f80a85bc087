/** What other numbers would have done: proposals of a year routed again by a changed policy, from the facts that were kept with them. */
import type { Proposal } from './proposal.ts'
import { type Decider, type RoutingPolicy, type Rule, route, type Track } from './routing.ts'

/** What a simulation reads of a proposal. */
export type Simulated = Pick<Proposal, 'id' | 'title' | 'districtCode' | 'routing'>

/** A way: the rule that decided, where it led, who decides there. */
export interface Way {
  readonly rule: Rule
  readonly track: Track
  readonly withFinance: boolean
  readonly decides: Decider
}

/** A proposal that would have gone elsewhere. `amountCents` is what the rules looked at. */
export interface Moved {
  readonly id: string
  readonly title: string
  readonly districtCode: string
  readonly amountCents: number
  readonly from: Way
  readonly to: Way
}

/** So many plans, that ask so much together. */
export interface Heap {
  readonly plans: number
  readonly amountCents: number
}

/** A heap as it was, and as it would have been. */
export interface BeforeAndAfter {
  readonly before: Heap
  readonly after: Heap
}

/** The outcome. Every track and every decider is there, also with nothing on it. */
export interface Simulation {
  readonly plans: number
  /** In the order in which the proposals were given. */
  readonly moved: readonly Moved[]
  readonly tracks: readonly (BeforeAndAfter & { readonly track: Track })[]
  readonly deciders: readonly (BeforeAndAfter & { readonly decides: Decider })[]
}

/** Tracks in the order of their weight, those without an amount last. */
export const tracksInOrder: readonly Track[] = [
  'quick',
  'community',
  'finance',
  'council',
  'challenge',
  'service',
  'refused',
]
/** Who decides, from near to far. */
export const decidersInOrder: readonly Decider[] = ['coordinator', 'community', 'finance', 'college', 'council']

const wayOf = ({ rule, track, withFinance, decides }: Way): Way => ({ rule, track, withFinance, decides })

const isElsewhere = (one: Way, other: Way) =>
  one.track !== other.track || one.withFinance !== other.withFinance || one.decides !== other.decides

/**
 * Routes every proposal again by `policy`, from its kept facts, and compares with the way it took.
 * A proposal counts as moved when its track, who decides, or whether finance signs too is another; another rule with the same outcome moves nothing.
 */
export function simulate(proposals: readonly Simulated[], policy: RoutingPolicy): Simulation {
  const routed = proposals.map(({ id, title, districtCode, routing }) => ({
    id,
    title,
    districtCode,
    amountCents: routing.facts.amountCents,
    from: wayOf(routing),
    to: wayOf(route(routing.facts, policy)),
  }))
  const heap = (some: readonly Moved[]): Heap => ({
    plans: some.length,
    amountCents: some.reduce((sum, one) => sum + one.amountCents, 0),
  })
  const compare = (isThere: (way: Way) => boolean): BeforeAndAfter => ({
    before: heap(routed.filter(({ from }) => isThere(from))),
    after: heap(routed.filter(({ to }) => isThere(to))),
  })
  return {
    plans: routed.length,
    moved: routed.filter(({ from, to }) => isElsewhere(from, to)),
    tracks: tracksInOrder.map((track) => ({ track, ...compare((way) => way.track === track) })),
    deciders: decidersInOrder.map((decides) => ({ decides, ...compare((way) => way.decides === decides) })),
  }
}
