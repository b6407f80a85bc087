/** Votes that wait: kept as numbers until it is known what they are worth (the paper, or the scale of fractional points). */

import { grown } from '../allocation/growing.ts'
import { leastCommonMultiple } from './amounts.ts'

/** A ballot as numbers. Used again for the next: take what you need while it is handed over. */
export interface NumberedBallot {
  line: number
  count: number
  /** Numbers of the ids that were chosen, in the order of the vote; -1 for one that cannot be a project. */
  ids: Int32Array
  /** Whether points were given; they are digits / scales. */
  hasPoints: boolean
  digits: Float64Array
  scales: Float64Array
}

/** Ballots one after another in the order they were added: four bytes a choice, and eight more for its points. */
export interface BallotStore {
  add(ballot: NumberedBallot): void
  /** The least number by which all points become whole. */
  readonly scale: () => bigint
  each(visit: (ballot: NumberedBallot) => void): void
}

/** Starts an empty store. */
export function ballotStore(): BallotStore {
  /** For each ballot: line, count * 4 + whether it has points + 2 * whether any is a fraction, and its ids. */
  let numbers = new Int32Array(1024)
  let used = 0
  let digits = new Float64Array(64)
  let digitsUsed = 0
  /** Only of ballots that give a fraction. */
  let scales = new Float64Array(64)
  let scalesUsed = 0
  let scale = 1n
  /** A scale that the common one holds already. */
  let known = 1
  let widest = 0

  return {
    scale: () => scale,
    add(ballot) {
      const { line, count, ids, hasPoints } = ballot
      let isFraction = false
      if (hasPoints) {
        digits = grown(digits, digitsUsed + count)
        for (let at = 0; at < count; at++) {
          digits[digitsUsed++] = ballot.digits[at] as number
          if (ballot.scales[at] !== 1) isFraction = true
        }
      }
      if (isFraction) {
        scales = grown(scales, scalesUsed + count)
        for (let at = 0; at < count; at++) {
          const own = ballot.scales[at] as number
          scales[scalesUsed++] = own
          if (own === known) continue
          known = own
          scale = leastCommonMultiple(scale, BigInt(own))
        }
      }
      numbers = grown(numbers, used + 2 + count)
      numbers[used++] = line
      numbers[used++] = count * 4 + (hasPoints ? 1 : 0) + (isFraction ? 2 : 0)
      for (let at = 0; at < count; at++) numbers[used++] = ids[at] as number
      widest = Math.max(widest, count)
    },
    each(visit) {
      const whole = new Float64Array(widest).fill(1)
      let digitsAt = 0
      let scalesAt = 0
      for (let at = 0; at < used; ) {
        const line = numbers[at++] as number
        const head = numbers[at++] as number
        const count = head >> 2
        const hasPoints = (head & 1) !== 0
        const isFraction = (head & 2) !== 0
        visit({
          line,
          count,
          ids: numbers.subarray(at, at + count),
          hasPoints,
          digits: digits.subarray(digitsAt, hasPoints ? digitsAt + count : digitsAt),
          scales: isFraction ? scales.subarray(scalesAt, scalesAt + count) : whole,
        })
        at += count
        if (hasPoints) digitsAt += count
        if (isFraction) scalesAt += count
      }
    },
  }
}
