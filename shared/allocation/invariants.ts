/** What must hold for a result, checked apart from the engine: priceability of a run, and EJR+ up to any project. */
import type { Election } from './election.ts'
import type { Fraction } from './fractions.ts'
import { productAtMost } from './fractions.ts'
import type { Run } from './outcome.ts'
import { neverDry } from './outcome.ts'
import { booksOf } from './payments.ts'

/** What is wrong with a run, and with which project. */
export interface PriceabilityFault {
  readonly fault: 'bought-twice' | 'not-paid-in-full' | 'supporters-still-hold-its-cost' | 'books-differ'
  readonly project: string
}

/**
 * The certificate of a run, in exact rationals: every ballot starts with the share and pays min(what it holds, price) for each winner it names,
 * so never more than its share and only for its own projects; each winner is paid in full; no project is left out whose supporters
 * still hold its cost; and the run's own note of who paid its last money agrees. An empty list means it holds.
 */
export function priceabilityFaults(election: Election, run: Run): PriceabilityFault[] {
  const inMoney = purseFaults(election, run, 'money')
  if (run.hours === undefined) return [...inMoney.faults, ...unbought(election, inMoney.affordable)]
  const inHours = purseFaults(election, run, 'hours')
  const both = inMoney.affordable.filter((project) => inHours.affordable.includes(project))
  return [...inMoney.faults, ...inHours.faults, ...unbought(election, both)]
}

/** What is left out although its supporters hold, of everything it asks, as much as it costs. */
function unbought(election: Election, affordable: readonly number[]): PriceabilityFault[] {
  return affordable.map((project) => ({
    fault: 'supporters-still-hold-its-cost',
    project: election.projects[project]!.id,
  }))
}

/** Goes through the payments from one purse; `affordable` are the projects not bought of which the supporters still hold the cost in it. */
function purseFaults(election: Election, run: Run, resource: 'money' | 'hours') {
  const { share, prices, dryAt } = booksOf(run, resource)
  const costs = resource === 'money' ? election.costs : election.costHours
  const faults: PriceabilityFault[] = []
  const affordable: number[] = []
  const idOf = (project: number) => election.projects[project]!.id
  const common = prices.at(-1)?.denominator ?? share.denominator
  const onCommon = ({ numerator, denominator }: Fraction) => numerator * (common / denominator)
  const balances = Array.from(election.groupSize, () => onCommon(share))
  const bought = new Set<number>()

  run.rounds.forEach(({ project }, round) => {
    if (bought.has(project)) faults.push({ fault: 'bought-twice', project: idOf(project) })
    bought.add(project)
    let sum = 0n
    for (let at = election.projectStart[project]!; at < election.projectStart[project + 1]!; at++) {
      const g = election.supporterGroup[at]!
      const due = onCommon(prices[round]!) * BigInt(run.utility === 'points' ? election.supporterPoints[at]! : 1)
      const pays = due < balances[g]! ? due : balances[g]!
      balances[g]! -= pays
      sum += pays * BigInt(election.groupSize[g]!)
      if (pays > 0n && balances[g] === 0n && dryAt[g]! > round)
        faults.push({ fault: 'books-differ', project: idOf(project) })
    }
    if (sum !== BigInt(costs[project]!) * common) faults.push({ fault: 'not-paid-in-full', project: idOf(project) })
  })
  for (let project = 0; project < costs.length; project++) {
    const asksNothing = election.costs[project] === 0 && election.costHours[project] === 0
    if (bought.has(project) || asksNothing || election.supporters[project] === 0) continue
    let held = 0n
    for (let at = election.projectStart[project]!; at < election.projectStart[project + 1]!; at++) {
      const g = election.supporterGroup[at]!
      if (dryAt[g] !== neverDry && balances[g] !== 0n) faults.push({ fault: 'books-differ', project: idOf(project) })
      held += balances[g]! * BigInt(election.groupSize[g]!)
    }
    if (held >= BigInt(costs[project]!) * common) affordable.push(project)
  }
  return { faults, affordable }
}

/**
 * EJR+ up to any project: the unselected projects (ids) whose supporters have a justified complaint about these winners (places).
 * Supporters sorted by what they got (cost of winners on the ballot, or their number): the complaint is justified when for some l
 * the l-th got so little that with the project it is still at most what l shares buy. O(m n log n), integers.
 * Source: Brill and Peters, "Robust and Verifiable Proportionality Axioms for Multiwinner Voting", EC 2023; for budgets as in the definitions.
 */
export function ejrPlusComplaints(
  election: Election,
  places: readonly number[],
  utility: 'cost' | 'cardinality',
): string[] {
  if (election.asksHours && utility === 'cost') return complaintsInBoth(election, places)
  const { budget, costs, groupSize, groupStart, choiceProject, projectStart, supporterGroup, voters } = election
  const worth = new Float64Array(costs.length)
  for (const place of places) worth[place] = utility === 'cost' ? costs[place]! : 1
  const won = new Set(places)
  const got = new Float64Array(groupSize.length)
  for (let g = 0; g < groupSize.length; g++) {
    for (let at = groupStart[g]!; at < groupStart[g + 1]!; at++) got[g]! += worth[choiceProject[at]!]!
  }
  const complaints: string[] = []
  for (let project = 0; project < costs.length; project++) {
    const cost = costs[project]!
    if (won.has(project)) continue
    const groups = supporterGroup
      .slice(projectStart[project]!, projectStart[project + 1]!)
      .sort((a, b) => got[a]! - got[b]!)
    let ballots = 0
    const justified = groups.some((g) => {
      ballots += groupSize[g]!
      return utility === 'cost'
        ? productAtMost(got[g]! + cost, voters, ballots, budget)
        : fitsTimes(got[g]! + 1, cost, voters, ballots, budget)
    })
    if (justified) complaints.push(election.projects[project]!.id)
  }
  return complaints
}

/**
 * The same by cost where hours are distributed too: l supporters have a justified complaint when with the project they would all get, of
 * money and of hours alike, at most what l shares buy. To be shown: no rule is proved never to give cause for one.
 */
function complaintsInBoth(election: Election, places: readonly number[]): string[] {
  const { projectStart, supporterGroup, groupSize, costs, costHours, budget, budgetHours } = election
  const money = gotBy(election, costs, places)
  const hours = gotBy(election, costHours, places)
  const won = new Set(places)
  const open = election.projects.map((_, place) => place).filter((place) => !won.has(place))
  return open
    .filter((place) => {
      const groups = Array.from(supporterGroup.subarray(projectStart[place]!, projectStart[place + 1]!), (g) => ({
        ballots: groupSize[g]!,
        least: Math.max(
          sharesFor(money[g]! + costs[place]!, election.voters, budget),
          sharesFor(hours[g]! + costHours[place]!, election.voters, budgetHours),
        ),
      })).sort((a, b) => a.least - b.least)
      let ballots = 0
      return groups.some(({ ballots: more, least }) => {
        ballots += more
        return least <= ballots
      })
    })
    .map((place) => election.projects[place]!.id)
}

/** What the winners on each group's ballot cost together. */
function gotBy({ groupSize, groupStart, choiceProject }: Election, costs: Float64Array, places: readonly number[]) {
  const won = new Set(places)
  return Float64Array.from(groupSize, (_, g) => {
    const chosen = choiceProject.subarray(groupStart[g]!, groupStart[g + 1]!)
    return chosen.reduce((sum, place) => (won.has(place) ? sum + costs[place]! : sum), 0)
  })
}

/** The fewest shares of budget / voters that buy the amount; infinite where there is nothing to share. */
function sharesFor(amount: number, voters: number, budget: number): number {
  if (amount === 0) return 0
  if (budget === 0) return Number.POSITIVE_INFINITY
  const needed = BigInt(amount) * BigInt(voters)
  return Number((needed + BigInt(budget) - 1n) / BigInt(budget))
}

/** times * cost * voters <= ballots * budget, exactly. */
function fitsTimes(times: number, cost: number, voters: number, ballots: number, budget: number): boolean {
  return BigInt(times) * BigInt(cost) * BigInt(voters) <= BigInt(ballots) * BigInt(budget)
}
