/** Which voters of today help a loser most at one moment of a run of Equal Shares: those with the most money then, exactly. */
import type { Election } from '../election.ts'
import type { Run } from '../outcome.ts'
import type { Switch } from './modified-election.ts'
import { utilityOf } from './replay.ts'
import type { ShareRunSubject } from './share-run.ts'
import { runRaised } from './share-run.ts'

/** A group that does not choose the project yet. */
export interface Switchable {
  readonly group: number
  readonly ballots: number
}

/** The groups that do not choose `place`, in the order of the election. */
export function switchable({ groupSize, projectStart, supporterGroup }: Election, place: number): Switchable[] {
  const chooses = new Uint8Array(groupSize.length)
  for (let at = projectStart[place]!; at < projectStart[place + 1]!; at++) chooses[supporterGroup[at]!] = 1
  return Array.from(groupSize, (ballots, group) => ({ group, ballots })).filter(({ group }) => chooses[group] === 0)
}

/** The first `count` ballots in this order of groups. */
export function firstOf(order: readonly Switchable[], count: number): Switch[] {
  const switches: Switch[] = []
  let left = count
  for (const { group, ballots } of order) {
    if (left <= 0) break
    switches.push({ group, ballots: Math.min(left, ballots) })
    left -= ballots
  }
  return switches
}

/** Every way to take `count` ballots from these groups, unless there are more than `most` ways. Ballots of one group are the same. */
export function everySet(open: readonly Switchable[], count: number, most: number): Switch[][] | undefined {
  let sets: { switches: Switch[]; left: number }[] = [{ switches: [], left: count }]
  let room = open.reduce((sum, { ballots }) => sum + ballots, 0)
  for (const { group, ballots } of open) {
    room -= ballots
    sets = sets.flatMap(({ switches, left }) => {
      const longer: typeof sets = []
      for (let taken = Math.max(0, left - room); taken <= Math.min(left, ballots); taken++) {
        const own = taken === 0 ? switches : [...switches, { group, ballots: taken }]
        longer.push({ switches: own, left: left - taken })
      }
      return longer
    })
    if (sets.length > most) return undefined
  }
  return sets.map(({ switches }) => switches)
}

/**
 * The `count` switchers who pay most if the project is bought just before round `round` of the run with that raise, and whether it is, exactly: its
 * supporters then pay its cost at a rho below that of the round's winner, or at the same rho when it comes first in the order of ties.
 * With `rival`, the supporters of that other project are taken before all others.
 */
export function switchersAt(
  subject: ShareRunSubject,
  open: readonly Switchable[],
  { raise, round }: { readonly raise: number; readonly round: number },
  count: number,
  rival?: number,
): { readonly switches: readonly Switch[]; readonly isBought: boolean } {
  const { election, place, points, utility } = subject
  const { run } = runRaised(subject.others, utility, election.voters, raise)
  const { balanceOf, common } = exactBalances(election, run, round)
  const cost = election.costs[place]!
  const purchase = run.rounds[round]
  const winnersCost = purchase === undefined ? 1 : election.costs[purchase.project]!
  // Everything is counted in parts of common * the winner's utility, so that the due is whole.
  const by = BigInt(utilityOf(utility, winnersCost))
  const perPoint =
    purchase === undefined
      ? undefined
      : purchase.price.numerator * (common / purchase.price.denominator) * BigInt(utilityOf(utility, cost))
  const paidBy = (group: number, given: number) => {
    const balance = balanceOf(group) * by
    if (perPoint === undefined) return balance
    const due = utility === 'points' ? perPoint * BigInt(given) : perPoint
    return balance < due ? balance : due
  }
  const rivals = rival === undefined ? undefined : new Set(supportersOf(election, rival))
  const offers = open.map((one) => ({
    ...one,
    offer: paidBy(one.group, points),
    first: rivals?.has(one.group) ? 1 : 0,
  }))
  offers.sort((a, b) => b.first - a.first || (a.offer < b.offer ? 1 : a.offer > b.offer ? -1 : a.group - b.group))
  const switches = firstOf(offers, count)
  let paid = 0n
  for (let at = election.projectStart[place]!; at < election.projectStart[place + 1]!; at++) {
    const group = election.supporterGroup[at]!
    paid += BigInt(election.groupSize[group]!) * paidBy(group, election.supporterPoints[at]!)
  }
  for (const { group, ballots } of switches) paid += BigInt(ballots) * paidBy(group, points)
  const due = BigInt(cost) * common * by
  // An equal sum is an equal rho: among the payers is the winner's richest supporter, who pays in full and would pay less at a lower rho.
  const isBought = paid > due || (paid === due && (purchase === undefined || winsTie(subject, purchase.project, count)))
  return { switches, isBought }
}

/** Whether the project, with so many switchers, comes before another in the order of ties. */
function winsTie({ election, place, points }: ShareRunSubject, other: number, count: number): boolean {
  const { costs, support } = election
  const ahead = support[place]! + count * points - support[other]! || costs[other]! - costs[place]! || other - place
  return ahead > 0
}

function supportersOf({ projectStart, supporterGroup }: Election, project: number): Int32Array {
  return supporterGroup.subarray(projectStart[project]!, projectStart[project + 1]!)
}

/** What a voter of each group holds just before a round, times `common`: exact. */
function exactBalances({ groupStart, choicePoints, choiceProject }: Election, run: Run, round: number) {
  // The denominators form a chain, so the last is a multiple of all.
  const common = run.rounds.at(-1)?.price.denominator ?? run.share.denominator
  const onCommon = ({ numerator, denominator }: Run['share']) => numerator * (common / denominator)
  const share = onCommon(run.share)
  const priceOf = new Map(run.rounds.slice(0, round).map(({ project, price }) => [project, onCommon(price)]))
  const known = new Map<number, bigint>()
  const balanceOf = (group: number): bigint => {
    const before = known.get(group)
    if (before !== undefined) return before
    let balance = run.dryAt[group]! < round ? 0n : share
    for (let at = groupStart[group]!; balance > 0n && at < groupStart[group + 1]!; at++) {
      const price = priceOf.get(choiceProject[at]!)
      if (price !== undefined) balance -= run.utility === 'points' ? price * BigInt(choicePoints[at]!) : price
    }
    known.set(group, balance)
    return balance
  }
  return { balanceOf, common }
}
