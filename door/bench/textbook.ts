// biome-ignore-all lint/style/noNonNullAssertion: every index into the flat arrays is in range by construction, and a check would be timed.
/**
 * Equal Shares with add1 as the papers write it down, in plain floating point: what the engine's speed is held against.
 *
 * It is a fair opponent. It does: work on flat arrays of doubles, one balance a voter; stop looking at a project once its supporters
 * hold too little; add up before it sorts; sort the balances of the supporters with the engine's native sort of numbers, without a
 * function to compare; lay the ballots down so that equal ones are neighbours. Reading the ballots into its arrays is not timed.
 * It does not: group equal ballots, keep anything from one run to the next, stop a run that has passed the budget, or know when
 * rounding decides. So it may be wrong, and says nothing of it.
 * `lazy` is what the published browser tool adds: the projects in the order of last round's effective vote count, and a stop
 * at the first that was no better then than the best is now, because that count never rises within a run.
 * Sources: Peters, Pierczynski, Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021;
 * for one run and add1 the definitions behind `shared/allocation/equal-shares.ts` and `completion.ts`.
 */
import type { Election } from '../../shared/allocation/election.ts'

/** Ballots as the textbook has them: one voter a ballot, and the voters of each project. */
export interface PlainElection {
  readonly budget: number
  readonly unit: number
  readonly voters: number
  readonly costs: Float64Array
  readonly tieRank: Int32Array
  /** Supported projects in the order of ties. */
  readonly supported: readonly number[]
  /** By project: its supporters. */
  readonly supporters: readonly Int32Array[]
}

/** Winners (places on the paper, in order) and what they cost; `raises` is the number of raised shares that were kept. */
export interface TextbookOutcome {
  readonly places: readonly number[]
  readonly cost: number
  readonly raises: number
}

/** Undoes the grouping of equal ballots: every ballot becomes a voter with a balance of its own. */
export function plainElection(election: Election): PlainElection {
  const { budget, unit, voters, costs, tieRank, tieOrder, groupSize, groupStart, choiceProject } = election
  const supporters = Array.from(election.supporters, (ballots) => new Int32Array(ballots))
  const filled = new Int32Array(costs.length)
  let voter = 0
  for (let group = 0; group < groupSize.length; group++) {
    for (let ballot = 0; ballot < groupSize[group]!; ballot++) {
      for (let at = groupStart[group]!; at < groupStart[group + 1]!; at++) {
        const project = choiceProject[at]!
        supporters[project]![filled[project]!++] = voter
      }
      voter += 1
    }
  }
  const supported = Array.from(tieOrder).filter((project) => supporters[project]!.length > 0)
  return { budget, unit, voters, costs, tieRank, supported, supporters }
}

/**
 * Equal Shares with utility cost and add1: raises every share by one currency unit and runs again from scratch, keeps the last outcome
 * within the budget, and stops at the first that costs more or when every supported project is selected.
 */
export function textbookAdd1(election: PlainElection, { lazy }: { readonly lazy: boolean }): TextbookOutcome {
  const { budget, unit, voters, costs, supported } = election
  let kept = textbookRun(election, budget / voters, lazy)
  let raises = 0
  if (costs.reduce((sum, cost) => sum + cost, 0) <= budget) return { ...kept, raises }
  while (kept.places.length < supported.length) {
    const next = textbookRun(election, (budget + (raises + 1) * unit * voters) / voters, lazy)
    if (next.cost > budget) break
    kept = next
    raises += 1
  }
  return { ...kept, raises }
}

/** One run: every voter starts with `share`; projects without a cost are taken at once. */
export function textbookRun(election: PlainElection, share: number, lazy: boolean): Omit<TextbookOutcome, 'raises'> {
  const { voters, costs, tieRank, supported, supporters } = election
  const balances = new Float64Array(voters).fill(share)
  const scratch = new Float64Array(voters)
  const lastRho = Float64Array.from(supporters, ({ length }) => 1 / length)
  const places = supported.filter((project) => costs[project] === 0)
  let remaining = supported.filter((project) => costs[project]! > 0)
  let cost = 0
  for (;;) {
    if (lazy) remaining.sort((a, b) => lastRho[a]! - lastRho[b]! || tieRank[a]! - tieRank[b]!)
    const lost = new Set<number>()
    let best = -1
    let bestRho = Infinity
    for (const project of remaining) {
      if (lazy && lastRho[project]! > bestRho) break
      const rho = smallestPrice(balances, supporters[project]!, costs[project]!, scratch) / costs[project]!
      lastRho[project] = rho
      if (rho === Infinity) lost.add(project)
      else if (rho < bestRho || (rho === bestRho && tieRank[project]! < tieRank[best]!)) {
        best = project
        bestRho = rho
      }
    }
    if (best < 0) return { places, cost }
    const price = bestRho * costs[best]!
    for (const voter of supporters[best]!) balances[voter] = Math.max(0, balances[voter]! - price)
    cost += costs[best]!
    places.push(best)
    lost.add(best)
    remaining = remaining.filter((project) => !lost.has(project))
  }
}

/**
 * The price at which the supporters pay `cost` together: from the poorest up, each gives what is missing divided by those who have
 * still to pay, or all it has. Infinity when they hold less than the cost. `scratch` has room for every voter.
 */
function smallestPrice(balances: Float64Array, supporters: Int32Array, cost: number, scratch: Float64Array): number {
  const count = supporters.length
  let money = 0
  for (let at = 0; at < count; at++) {
    const balance = balances[supporters[at]!]!
    scratch[at] = balance
    money += balance
  }
  if (money < cost) return Infinity
  const sorted = scratch.subarray(0, count).sort()
  let paid = 0
  for (let at = 0; at < count; at++) {
    const price = (cost - paid) / (count - at)
    const balance = sorted[at]!
    if (balance >= price) return price
    paid += balance
  }
  return Infinity
}
