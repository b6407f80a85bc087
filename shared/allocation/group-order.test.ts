/** The order of groups in memory: no ballot is lost or counted double, however large the paper. */
import { describe, expect, test } from 'vitest'
import type { GroupedBallots } from './ballot-groups.ts'
import { byPopularity } from './group-order.ts'

/** Ballots by their choices; the n-th stands for n ballots, so that each can be told. */
function grouped(ballots: readonly (readonly number[])[]): GroupedBallots {
  const groupStart = new Int32Array(ballots.length + 1)
  ballots.forEach((choices, at) => {
    groupStart[at + 1] = groupStart[at]! + choices.length
  })
  const choiceProject = Int32Array.from(ballots.flat())
  return {
    groupSize: Float64Array.from(ballots, (_, at) => at + 1),
    groupStart,
    choiceProject,
    choicePoints: new Float64Array(choiceProject.length).fill(1),
  }
}

const ballotsOf = ({ groupSize, groupStart, choiceProject }: GroupedBallots) =>
  Array.from(groupSize, (size, at) => [size, ...choiceProject.subarray(groupStart[at]!, groupStart[at + 1]!)])

describe('byPopularity', () => {
  test('by the most popular project, then by the second, then as they were; empty ballots last', () => {
    // Project 2 is the most popular, then 0, then 1.
    const ordered = byPopularity(grouped([[], [0, 1], [1], [1, 2], [0, 2], [1, 2]]), Int32Array.of(1, 2, 0))
    expect(ballotsOf(ordered)).toEqual([[5, 0, 2], [4, 1, 2], [6, 1, 2], [2, 0, 1], [3, 1], [1]])
  })

  test('whatever place its second choice has on the paper, and whatever comes third', () => {
    // Projects 3, 2, 1, 0 are the most popular, in this order.
    const ordered = byPopularity(grouped([[0, 1, 3], [0, 2, 3], [1, 2, 3], [0, 1], [3]]), Int32Array.of(3, 2, 1, 0))
    expect(ballotsOf(ordered)).toEqual([
      [2, 0, 2, 3],
      [3, 1, 2, 3],
      [1, 0, 1, 3],
      [5, 3],
      [4, 0, 1],
    ])
    const turned = byPopularity(grouped([[0, 1, 3], [0, 2, 3], [1, 2, 3], [0, 1], [3]]), Int32Array.of(0, 1, 2, 3))
    expect(ballotsOf(turned)).toEqual([
      [1, 0, 1, 3],
      [4, 0, 1],
      [2, 0, 2, 3],
      [3, 1, 2, 3],
      [5, 3],
    ])
  })

  test('with four million projects and a thousand groups, each is still there once', () => {
    const projects = 4_000_000
    const ballots = Array.from({ length: 1000 }, (_, at) => (at % 2 === 0 ? [] : [projects - at]))
    const groups = grouped(ballots)
    const ordered = byPopularity(
      groups,
      Int32Array.from({ length: projects }, (_, place) => place),
    )
    const inOrder = (all: GroupedBallots) => ballotsOf(all).sort(([a], [b]) => a! - b!)
    expect(inOrder(ordered)).toEqual(inOrder(groups))
  })
})
