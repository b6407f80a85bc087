/** Rules that give every project one turn (greedy, greedy per cost, the fill-up): where a change can alter the order of the turns. */
import type { Election } from '../election.ts'

/**
 * The numbers of extra supporters, from 1 to `most` and upward, at which the place of `place` in the order of the turns may change. Between two
 * neighbours in the list its place, and so what is left at its turn, is the same as at the lower one: if it wins anywhere, it first wins at a number in the list.
 *
 * It passes d where support + count * points passes support(d), and per cost where (support + count * points) / cost passes support(d) / cost(d).
 * On exactly equal footing the order of ties decides, so the number at which they may be equal is in the list and the one after it.
 */
export function turningCounts(
  { costs, support }: Election,
  place: number,
  points: number,
  most: number,
  threshold = 0,
): number[] {
  const own = support[place]!
  const counts = new Set<number>([1])
  const add = (numerator: bigint, denominator: bigint) => {
    const last = numerator < 0n ? 0 : Number(numerator / denominator)
    for (const count of [last, last + 1]) if (count >= 1 && count <= most) counts.add(count)
  }
  add(BigInt(threshold - 1 - own), BigInt(points))
  for (let d = 0; d < costs.length; d++) {
    if (d === place) continue
    add(BigInt(support[d]! - own), BigInt(points))
    if (costs[d]! > 0) {
      const ahead = BigInt(support[d]!) * BigInt(costs[place]!) - BigInt(own) * BigInt(costs[d]!)
      add(ahead, BigInt(points) * BigInt(costs[d]!))
    }
  }
  return [...counts].filter((count) => count <= most).sort((a, b) => a - b)
}

/**
 * Steps downward (1 = one currency unit below its own cost) that begin a stretch in which the place of `place` in the order of the turns is the
 * same. Within a stretch it wins at a lower cost when it wins at a higher one: what is left at its turn is the same.
 *
 * It passes d of the same support where the costs are equal, and per cost where support(d) * cost = support * cost(d).
 */
export function turningSteps({ costs, support, unit }: Election, place: number): number[] {
  const cost = costs[place]!
  const most = Math.floor(cost / unit)
  const steps = new Set<number>()
  /** The first step at or below the cost numerator / denominator begins a stretch, and so does the one after it: the two may be equal there. */
  const add = (numerator: bigint, denominator: bigint) => {
    const below = BigInt(cost) * denominator - numerator
    const by = BigInt(unit) * denominator
    const first = below <= 0n ? 1 : Number((below + by - 1n) / by)
    for (const step of [first, first + 1]) if (step >= 1 && step <= most) steps.add(step)
  }
  if (most >= 1) steps.add(1)
  add(0n, 1n)
  for (let d = 0; d < costs.length; d++) {
    if (d === place || support[d] === 0) continue
    if (support[d] === support[place]) add(BigInt(costs[d]!), 1n)
    add(BigInt(support[place]!) * BigInt(costs[d]!), BigInt(support[d]!))
  }
  return [...steps].sort((a, b) => a - b)
}

/** The least step from `from` to `to` at which `wins`, which holds at every later step when it holds at one; undefined when it holds at none. */
export function firstStep(from: number, to: number, wins: (step: number) => boolean): number | undefined {
  if (!wins(to)) return undefined
  let [low, high] = [from, to]
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2)
    if (wins(middle)) high = middle
    else low = middle + 1
  }
  return low
}
