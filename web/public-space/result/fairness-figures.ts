/** What the fairness figures of two sets of winners come to: who won in only one of them, and how large the difference is. */
import type { FairnessView } from '../../../shared/api/explanation.ts'

export interface Comparison {
  /** Winners of only one of the two, in their order of selection. */
  readonly onlyHere: readonly string[]
  readonly onlyGreedy: readonly string[]
  /** Ballots with a winner, more (or fewer, below zero) than under greedy. */
  readonly moreBallots: number
  /** `same`: the same winners. `small`: less than 2% of the ballots more or fewer have a winner. */
  readonly size: 'same' | 'small' | 'more' | 'fewer'
}

const smallBps = 200

/** The result beside greedy; `voters` counts all ballots, also empty ones. */
export function compareFairness(result: FairnessView, greedy: FairnessView, voters: number): Comparison {
  const here = new Set(result.selected)
  const there = new Set(greedy.selected)
  const onlyHere = result.selected.filter((id) => !there.has(id))
  const onlyGreedy = greedy.selected.filter((id) => !here.has(id))
  const moreBallots = result.ballotsWithWinner - greedy.ballotsWithWinner
  const isSame = onlyHere.length === 0 && onlyGreedy.length === 0
  const isSmall = Math.abs(bpsOf(moreBallots, voters)) < smallBps
  return {
    onlyHere,
    onlyGreedy,
    moreBallots,
    size: isSame ? 'same' : isSmall ? 'small' : moreBallots > 0 ? 'more' : 'fewer',
  }
}

/** A part of a whole in basis points; 0 of nothing. */
export function bpsOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000)
}

/** Winners on a ballot, on average, in hundredths. */
export function averageWinners(ballotsByWinners: readonly number[]): number {
  const ballots = ballotsByWinners.reduce((sum, each) => sum + each, 0)
  const winners = ballotsByWinners.reduce((sum, each, at) => sum + each * at, 0)
  return ballots === 0 ? 0 : Math.round((winners / ballots) * 100)
}

/** Ballots with `from` to `to` winners, in the result and under greedy. */
export interface SpreadRow {
  readonly from: number
  readonly to: number
  readonly here: number
  readonly greedy: number
}

const mostRows = 8

/** The spreads side by side, from 0 winners to the most that either has; 0 stands alone, and where there would be too many rows the others are taken together evenly. */
export function spreadOf(result: FairnessView, greedy: FairnessView): SpreadRow[] {
  const most = Math.max(result.ballotsByWinners.length, greedy.ballotsByWinners.length) - 1
  const width = most < mostRows ? 1 : Math.ceil(most / (mostRows - 2))
  const sum = (of: FairnessView, from: number, to: number) =>
    of.ballotsByWinners.slice(from, to + 1).reduce((total, ballots) => total + ballots, 0)
  const starts = [0, ...Array.from({ length: Math.ceil(most / width) }, (_, at) => 1 + at * width)]
  return starts.map((from) => {
    const to = from === 0 ? 0 : Math.min(most, from + width - 1)
    return { from, to, here: sum(result, from, to), greedy: sum(greedy, from, to) }
  })
}
