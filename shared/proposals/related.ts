/** Plans that may be one plan cut in pieces: added up, and shown to the finance officer. Splitting is not punished by itself. */
import type { Proposal } from './proposal.ts'

/** Why two plans are related. */
export type Relation = 'initiator' | 'place' | 'asset'

/** What is compared. */
export type ComparedPlan = Pick<Proposal, 'kind' | 'districtCode' | 'place' | 'asset' | 'costCents' | 'submittedAt'> & {
  readonly initiator: { readonly id: string }
}

/** A stored plan. */
export type StoredPlan = ComparedPlan & Pick<Proposal, 'id' | 'state'>

/** The candidate and its related plans together. `sumCents` counts the candidate itself. */
export interface RelatedSum {
  readonly sumCents: number
  readonly plans: readonly {
    readonly id: string
    readonly costCents: number
    readonly relations: readonly Relation[]
  }[]
}

/** Plans that ask nothing any more; a mended plan that was handed in anew must not count twice. */
const over: ReadonlySet<Proposal['state']> = new Set([
  'not-funded',
  'not-feasible',
  'passed-on',
  'answered',
  'refused',
  'withdrawn',
])

/**
 * Adds up the plans by the same initiator, at the same place in the same district, or about the same asset, handed in at most twelve calendar months before or after the candidate.
 * Amounts in cents, moments in milliseconds UTC. Only initiatives count: the other kinds take nothing from the slice, and neither does a plan that came to an end without money.
 * The candidate may be among the stored plans: give its `id`, so that it counts once. Source: the municipal routing table's rule against splitting (own proposal, to be set by ordinance).
 */
export function relatedSum(
  proposals: readonly StoredPlan[],
  candidate: ComparedPlan & { readonly id?: string },
): RelatedSum {
  const plans = proposals
    .filter((one) => one.id !== candidate.id && one.kind === 'initiative' && !over.has(one.state))
    .filter((one) => isWithinTwelveMonths(one.submittedAt, candidate.submittedAt))
    .map((one) => ({ id: one.id, costCents: one.costCents, relations: relationsOf(one, candidate) }))
    .filter((one) => one.relations.length > 0)
  return { sumCents: plans.reduce((sum, one) => sum + one.costCents, candidate.costCents), plans }
}

function relationsOf(one: ComparedPlan, other: ComparedPlan): Relation[] {
  const found: Relation[] = []
  if (one.initiator.id === other.initiator.id) found.push('initiator')
  if (one.districtCode === other.districtCode && plain(one.place) === plain(other.place)) found.push('place')
  if (isSameAsset(one.asset, other.asset)) found.push('asset')
  return found
}

/** Plans that name nothing are about nothing in common. */
function isSameAsset(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && plain(one) !== '' && plain(one) === plain(other)
}

/** People write one place in several ways: capitals, accents, spaces and punctuation do not tell places apart, nor assets. */
const plain = (place: string) =>
  place
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

function isWithinTwelveMonths(one: number, other: number): boolean {
  return Math.max(one, other) <= twelveMonthsAfter(Math.min(one, other))
}

/** The same moment a year later; a year after 29 February is 1 March. */
function twelveMonthsAfter(at: number): number {
  const later = new Date(at)
  return later.setUTCFullYear(later.getUTCFullYear() + 1)
}
