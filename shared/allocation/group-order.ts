/** The order in which groups of ballots lie in memory: those that share their most popular projects together. */
import type { GroupedBallots } from './ballot-groups.ts'

/**
 * Puts the groups in the order of the most popular project they choose, then of the second (`tieRank` gives the popularity by place), then as
 * they were; ballots without a choice last. No rule depends on it. With a million ballots the supporters of a project then lie nearly in a
 * row, and what a run reads of them is in the cache: a fifth of its time. With more projects and groups than a key can tell apart exactly (a
 * million projects and ten thousand groups), they stay as they were.
 */
export function byPopularity(groups: GroupedBallots, tieRank: Int32Array): GroupedBallots {
  const { groupStart, choiceProject } = groups
  const count = groups.groupSize.length
  const none = tieRank.length
  if ((none + 1) ** 2 * count > Number.MAX_SAFE_INTEGER) return groups
  // The place at the end makes the order the same everywhere.
  const keys = new Float64Array(count)
  for (let group = 0; group < count; group++) {
    let first = none
    let second = none
    for (let at = groupStart[group]!; at < groupStart[group + 1]!; at++) {
      const rank = tieRank[choiceProject[at]!]!
      if (rank < first) {
        second = first
        first = rank
      } else if (rank < second) second = rank
    }
    keys[group] = (first * (none + 1) + second) * count + group
  }
  keys.sort()
  const groupSize = new Float64Array(count)
  const newStart = new Int32Array(count + 1)
  const newProject = new Int32Array(choiceProject.length)
  const choicePoints = new Float64Array(choiceProject.length)
  let to = 0
  for (let place = 0; place < count; place++) {
    const group = keys[place]! % count
    groupSize[place] = groups.groupSize[group]!
    for (let at = groupStart[group]!; at < groupStart[group + 1]!; at++) {
      newProject[to] = choiceProject[at]!
      choicePoints[to] = groups.choicePoints[at]!
      to += 1
    }
    newStart[place + 1] = to
  }
  return { groupSize, groupStart: newStart, choiceProject: newProject, choicePoints }
}
