/** What a project's supporters hold and what it would cost them, round after round of a known run; in doubles, for showing. */
import type { Election } from './election.ts'

/** How a project stands in a resource at one moment. */
export interface Standing {
  /** What its supporters hold together. */
  readonly held: number
  /** The most that one of them would pay, if they hold the cost. */
  readonly dearest: number
}

/** Looks at projects; `balances` by group, which only ever fall from one look to the next. */
export type Meter = (project: number, balances: Float64Array) => Standing

/**
 * A meter for one resource. The price of a project solves sum of min(balance, price * factor) = cost over its supporters: whoever cannot pay
 * the price so far becomes poor, until nobody moves. Prices only rise and balances only fall, so who was poor stays poor in later rounds.
 */
export function meter(election: Election, costs: Float64Array, byPoints: boolean): Meter {
  const { groupSize, projectStart } = election
  // Of each project's slice the rich come first; the rest are poor.
  const group = election.supporterGroup.slice()
  const points = byPoints ? election.supporterPoints.slice() : undefined
  const firstPoor = projectStart.slice(1)
  const richWeight = (byPoints ? election.support : election.supporters).slice()

  const swap = (a: number, b: number) => {
    const g = group[a]!
    group[a] = group[b]!
    group[b] = g
    if (points === undefined) return
    const p = points[a]!
    points[a] = points[b]!
    points[b] = p
  }

  return (project, balances) => {
    const from = projectStart[project]!
    const to = projectStart[project + 1]!
    const cost = costs[project]!
    let poorMoney = 0
    for (let at = firstPoor[project]!; at < to; at++) poorMoney += groupSize[group[at]!]! * balances[group[at]!]!
    let held = poorMoney
    for (let at = from; at < firstPoor[project]!; at++) held += groupSize[group[at]!]! * balances[group[at]!]!
    let price = 0
    for (let hasMoved = true; hasMoved && firstPoor[project]! > from; ) {
      price = (cost - poorMoney) / richWeight[project]!
      hasMoved = false
      for (let at = firstPoor[project]! - 1; at >= from; at--) {
        const balance = balances[group[at]!]!
        const factor = points === undefined ? 1 : points[at]!
        if (balance >= price * factor) continue
        const ballots = groupSize[group[at]!]!
        poorMoney += ballots * balance
        richWeight[project]! -= ballots * factor
        firstPoor[project]! -= 1
        swap(at, firstPoor[project]!)
        hasMoved = true
      }
    }
    let dearest = 0
    const areAllPoor = firstPoor[project] === from
    if (!areAllPoor && points === undefined) dearest = price
    else if (!areAllPoor)
      for (let at = from; at < firstPoor[project]!; at++) dearest = Math.max(dearest, price * points![at]!)
    if (areAllPoor || points !== undefined)
      for (let at = firstPoor[project]!; at < to; at++) dearest = Math.max(dearest, balances[group[at]!]!)
    return { held, dearest }
  }
}
