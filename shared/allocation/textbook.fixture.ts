/** The rules written as the papers have them, with nothing but fractions: slow, and what the engine is held against. */
import type { BallotChoice } from './election.ts'
import type { Fraction } from './fractions.ts'
import { compareFractions, fraction } from './fractions.ts'
import type { Utility } from './outcome.ts'

/** An election as written down by hand. */
export interface Plain {
  budget: number
  unit: number
  budgetHours?: number
  projects: { id: string; cost: number; costHours?: number }[]
  ballots: { choices: BallotChoice[] }[]
}

const plus = (a: Fraction, b: Fraction) =>
  reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
const times = (a: Fraction, by: bigint) => reduced(a.numerator * by, a.denominator)
const over = (a: Fraction, by: bigint) => reduced(a.numerator, a.denominator * by)
const minus = (a: Fraction, b: Fraction) => plus(a, times(b, -1n))
const whole = (value: number) => fraction(BigInt(value))
function reduced(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator]
  while (b !== 0n) [a, b] = [b, a % b]
  return fraction(numerator / a, denominator / a)
}

/** What is paid from one purse: its costs by place, what each voter holds, and by what a price is divided to compare it with other purses. */
interface PlainPurse {
  readonly costs: readonly number[]
  readonly balances: Fraction[]
  readonly divisor: (project: number) => bigint
}

const asksHours = ({ projects, ballots }: Plain) =>
  projects.some(({ costHours = 0 }, c) => costHours > 0 && supportOf(ballots, c) > 0)

const supportOf = (ballots: Plain['ballots'], c: number) =>
  ballots.reduce((sum, { choices }) => sum + (choices.find(({ project }) => project === c)?.points ?? 0), 0)

/** The purses of a run. Hours rise with the money: budgetHours / budget for each unit. */
function purses(plain: Plain, utility: Utility, raise: number): PlainPurse[] {
  const { budget, unit, budgetHours = 0, projects, ballots } = plain
  const hours = asksHours(plain)
  const share = plus(over(whole(budget), BigInt(ballots.length)), whole(raise * unit))
  const shareOfHours =
    budget === 0
      ? over(whole(budgetHours), BigInt(ballots.length))
      : over(times(share, BigInt(budgetHours)), BigInt(budget))
  const purse = (costs: number[], of: Fraction, all: number): PlainPurse => ({
    costs,
    balances: ballots.map(() => of),
    divisor: (c) => BigInt(utility === 'cost' ? costs[c]! : hours ? all : 1),
  })
  const money = purse(
    projects.map(({ cost }) => cost),
    share,
    budget,
  )
  if (!hours) return [money]
  return [
    money,
    purse(
      projects.map(({ costHours = 0 }) => costHours),
      shareOfHours,
      budgetHours,
    ),
  ]
}

/** The price for one point (or one voter) at which the supporters pay the cost from one purse, sorted by what they can pay; undefined when they cannot. */
function priceIn(
  { costs, balances }: PlainPurse,
  c: number,
  weights: ReadonlyMap<number, bigint>,
): Fraction | undefined {
  const sorted = [...weights].sort(([i, u], [j, w]) => compareFractions(over(balances[i]!, u), over(balances[j]!, w)))
  let missing = whole(costs[c]!)
  let left = sorted.reduce((sum, [, u]) => sum + u, 0n)
  for (const [i, u] of sorted) {
    const price = over(missing, left)
    if (compareFractions(times(price, u), balances[i]!) <= 0) return price
    missing = minus(missing, balances[i]!)
    left -= u
  }
  return undefined
}

/** One run by the book: every voter apart. */
export function textbookRun(plain: Plain, utility: Utility, raise: number): number[] {
  const { projects, ballots } = plain
  const spent = purses(plain, utility, raise)
  const support = projects.map((_, c) => supportOf(ballots, c))
  const ties = projects
    .map((_, c) => c)
    .sort((a, b) => support[b]! - support[a]! || projects[a]!.cost - projects[b]!.cost || a - b)
  const weightsOf = (c: number) =>
    new Map(
      ballots.flatMap(({ choices }, i) => {
        const points = choices.find(({ project }) => project === c)?.points
        return points === undefined ? [] : [[i, BigInt(utility === 'points' ? points : 1)] as const]
      }),
    )
  const selected = ties.filter((c) => spent.every(({ costs }) => costs[c] === 0) && support[c]! > 0)
  for (;;) {
    let best: { project: number; rho: Fraction; prices: (Fraction | undefined)[] } | undefined
    for (const c of ties) {
      if (selected.includes(c) || support[c] === 0) continue
      const asked = spent.map((purse) => (purse.costs[c] === 0 ? whole(0) : priceIn(purse, c, weightsOf(c))))
      if (asked.includes(undefined)) continue
      const rho = spent
        .flatMap((purse, at) => (purse.costs[c] === 0 ? [] : [over(asked[at]!, purse.divisor(c))]))
        .reduce((a, b) => (compareFractions(a, b) < 0 ? b : a))
      if (best === undefined || compareFractions(rho, best.rho) < 0) best = { project: c, rho, prices: asked }
    }
    if (best === undefined) return selected
    selected.push(best.project)
    for (const [at, { balances }] of spent.entries()) {
      for (const [i, u] of weightsOf(best.project)) {
        const due = times(best.prices[at]!, u)
        balances[i] = compareFractions(due, balances[i]!) < 0 ? minus(balances[i]!, due) : whole(0)
      }
    }
  }
}

/** The winners without a raise, or with add1, by place. */
export function textbook(plain: Plain, utility: Utility, raised: boolean): number[] {
  const { budget, budgetHours = 0, projects, ballots } = plain
  const fits = (places: number[]) =>
    places.reduce((sum, c) => sum + projects[c]!.cost, 0) <= budget &&
    places.reduce((sum, c) => sum + (projects[c]!.costHours ?? 0), 0) <= budgetHours
  // Where no hours are handed out, what asks any can never be bought; where there is no money, hours do not rise.
  const reachable = projects.filter(
    ({ costHours = 0 }, c) => supportOf(ballots, c) > 0 && (costHours === 0 || budgetHours > 0),
  )
  let kept = textbookRun(plain, utility, 0)
  if (!raised || fits(projects.map((_, c) => c)) || (asksHours(plain) && budget === 0)) return kept
  for (let raise = 1; kept.length < reachable.length; raise++) {
    const next = textbookRun(plain, utility, raise)
    if (!fits(next)) break
    kept = next
  }
  return kept
}

/** Sequential Phragmen by the book, loads per voter in fractions. */
export function textbookPhragmen({ budget, projects, ballots }: Plain): number[] {
  const supportersOf = projects.map((_, c) =>
    ballots.flatMap(({ choices }, i) => (choices.some(({ project }) => project === c) ? [i] : [])),
  )
  const support = projects.map((_, c) =>
    ballots.reduce((sum, { choices }) => sum + (choices.find(({ project }) => project === c)?.points ?? 0), 0),
  )
  const loads = ballots.map(() => whole(0))
  let left = budget
  const selected: number[] = []
  for (;;) {
    const [first] = projects
      .flatMap(({ cost }, c) => {
        const supporters = supportersOf[c] ?? []
        if (supporters.length === 0 || cost > budget || selected.includes(c)) return []
        const sum = supporters.reduce((total, i) => plus(total, loads[i]!), whole(cost))
        return [{ c, cost, supporters, load: over(sum, BigInt(supporters.length)) }]
      })
      .sort((a, b) => compareFractions(a.load, b.load) || support[b.c]! - support[a.c]! || a.cost - b.cost || a.c - b.c)
    if (first === undefined || first.cost > left) return selected
    left -= first.cost
    for (const i of first.supporters) loads[i] = first.load
    selected.push(first.c)
  }
}
