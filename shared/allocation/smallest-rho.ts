/** Which project a round of Equal Shares takes: the affordable one with the smallest rho, decided exactly with as little work as possible. */
import type { ExactPrice, RunState } from './exact-price.ts'
import { exactPrice } from './exact-price.ts'
import type { EngineOptions, Utility } from './outcome.ts'
import type { PriceBounds, Supporters } from './price-filter.ts'
import { boundPrice, roundingUnit } from './price-filter.ts'

/** The project a round takes and the price its supporters pay. */
export interface Purchase {
  readonly project: number
  readonly price: ExactPrice
}

/** The search through the rounds of one run; it keeps what earlier rounds proved. */
export interface RhoSearch {
  /** The purchase of the next round, or undefined when nothing is affordable. `error` bounds the distance of every balance from its exact value. */
  next(error: number): Purchase | undefined
}

/** What a search is about. `supportersOf` by place; `open` are the places with a cost and with support. */
export interface RhoSearchSubject {
  readonly state: RunState
  readonly supportersOf: readonly Supporters[]
  readonly open: readonly number[]
  readonly utility: Utility
  readonly options: EngineOptions
}

/**
 * Starts the search of one run. Price and rho of a project never fall within a run, so bounds proved in an earlier round still hold
 * from below, and a project whose lower bound is above another's upper bound needs no look at all.
 */
export function rhoSearch({ state, supportersOf, options, utility, ...subject }: RhoSearchSubject): RhoSearch {
  const { costs, groupSize, tieRank } = state.election
  const lowerPrice = new Float64Array(costs.length)
  const lowerRho = new Float64Array(costs.length)
  const upperRho = new Float64Array(costs.length)
  const lookedAtIn = new Int32Array(costs.length).fill(-1)
  const bounds: PriceBounds = { lower: 0, upper: 0 }
  const exactThisRound = new Map<number, ExactPrice>()
  let open = subject.open
  let round = 0
  /** rho = price / perRho: with utility cost a supporter of c pays rho * cost(c), else rho (times the points). */
  const perRho = (project: number) => (utility === 'cost' ? costs[project]! : 1)

  for (const project of open) {
    lowerPrice[project] = (costs[project]! / supportersOf[project]!.weight) * (1 - 4 * roundingUnit)
    lowerRho[project] = (lowerPrice[project]! / perRho(project)) * (1 - 4 * roundingUnit)
  }

  /** The exact price this round, or undefined when the project is not affordable. */
  function exactOf(project: number, error: number): ExactPrice | undefined {
    const known = exactThisRound.get(project)
    if (known !== undefined) return known
    const supporters = supportersOf[project]!
    const price = exactPrice(state, supporters, costs[project]!, lowerPrice[project]!, error, !options.exact)
    if (price !== undefined) exactThisRound.set(project, price)
    return price
  }

  /** Proves bounds of the project's rho for this round; false when it is not affordable. */
  function look(project: number, error: number): boolean {
    const verdict = options.exact
      ? 'unsure'
      : boundPrice(
          supportersOf[project]!,
          groupSize,
          state.balances,
          costs[project]!,
          lowerPrice[project]!,
          error,
          bounds,
        )
    if (verdict === 'unaffordable') return false
    if (verdict === 'unsure') {
      const price = exactOf(project, error)
      if (price === undefined) return false
      bounds.lower = price.nearest * (1 - 8 * roundingUnit)
      bounds.upper = price.nearest * (1 + 8 * roundingUnit)
    }
    lowerPrice[project] = Math.max(lowerPrice[project]!, bounds.lower)
    lowerRho[project] = Math.max(lowerRho[project]!, (bounds.lower / perRho(project)) * (1 - 4 * roundingUnit))
    upperRho[project] = (bounds.upper / perRho(project)) * (1 + 4 * roundingUnit)
    return true
  }

  /** The project not looked at this round with the smallest lower bound; -1 when there is none. */
  function mostPromising(): number {
    let first = -1
    for (const project of open) {
      if (lookedAtIn[project] !== round && (first < 0 || lowerRho[project]! < lowerRho[first]!)) first = project
    }
    return first
  }

  /** The projects that may have the smallest rho: one, unless two are too close for doubles. */
  function candidates(error: number): number[] {
    const affordable: number[] = []
    let best = Infinity
    for (let project = mostPromising(); project >= 0; project = mostPromising()) {
      if (lowerRho[project]! > best && !options.exact) break
      lookedAtIn[project] = round
      if (look(project, error)) {
        affordable.push(project)
        best = Math.min(best, upperRho[project]!)
      } else open = open.filter((other) => other !== project)
    }
    return options.exact ? affordable : affordable.filter((project) => lowerRho[project]! <= best)
  }

  /** Whether `a` has the smaller rho, or the same and comes first in the order of ties. */
  function comesFirst(a: Purchase, b: Purchase): boolean {
    const left = a.price.top * BigInt(b.price.weight) * BigInt(perRho(b.project))
    const right = b.price.top * BigInt(a.price.weight) * BigInt(perRho(a.project))
    return left === right ? tieRank[a.project]! < tieRank[b.project]! : left < right
  }

  return {
    next(error) {
      exactThisRound.clear()
      let first: Purchase | undefined
      for (const project of candidates(error)) {
        const price = exactOf(project, error)
        if (price === undefined) throw new Error('an affordable project turned out to be unaffordable')
        if (first === undefined || comesFirst({ project, price }, first)) first = { project, price }
      }
      const winner = first?.project
      open = open.filter((project) => project !== winner)
      round += 1
      return first
    },
  }
}
