/** Identical ballots as one group, while a million of them come in: a different ballot takes a byte or two a choice. */
import { byteTable } from './byte-table.ts'
import { grown } from './growing.ts'

/** The groups in flat arrays, as `Election` has them: in the order of their first ballot, choices by place on the paper. */
export interface GroupedBallots {
  readonly groupSize: Float64Array
  readonly groupStart: Int32Array
  readonly choiceProject: Int32Array
  readonly choicePoints: Float64Array
}

/** Takes ballots one by one. */
export interface BallotGroups {
  /** The first `count` of `chosen` are different places, which this puts in order; `pointsAt` gives whole points of 1 or more by place, all 1 when left out. */
  add(chosen: Int32Array, count: number, pointsAt: Float64Array | undefined): void
  finish(): GroupedBallots
}

/**
 * Starts grouping ballots over `projects` places. A ballot is written as numbers of seven bits a byte, the lowest first: place + 1 for each choice;
 * where not all points are 1, a 0 in front and the points behind every place. So ballots are the same exactly when their bytes are.
 */
export function ballotGroups(projects: number): BallotGroups {
  const table = byteTable()
  // A place takes at most 5 bytes and points below 2^53 at most 8.
  const written = new Uint8Array(1 + projects * 13)
  let length = 0
  let sizes = new Float64Array(64)
  let choices = 0
  let read = 0

  function writeNumber(number: number): void {
    let rest = number
    while (rest >= 0x80) {
      written[length++] = (rest % 0x80) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    written[length++] = rest
  }

  function readNumber(bytes: Uint8Array): number {
    let number = 0
    for (let weight = 1; ; weight *= 0x80) {
      const byte = bytes[read++]!
      number += (byte & 0x7f) * weight
      if (byte < 0x80) return number
    }
  }

  return {
    add(chosen, count, pointsAt) {
      sortFirst(chosen, count)
      let areOnes = true
      if (pointsAt !== undefined) for (let at = 0; at < count; at++) if (pointsAt[chosen[at]!] !== 1) areOnes = false
      length = 0
      if (!areOnes) writeNumber(0)
      for (let at = 0; at < count; at++) {
        writeNumber(chosen[at]! + 1)
        if (!areOnes) writeNumber(pointsAt![chosen[at]!]!)
      }
      const group = table.add(written, 0, length)
      sizes = grown(sizes, group + 1)
      if (sizes[group] === 0) choices += count
      sizes[group]! += 1
    },
    finish() {
      const groups = table.size()
      const bytes = table.bytes()
      const groupStart = new Int32Array(groups + 1)
      const choiceProject = new Int32Array(choices)
      const choicePoints = new Float64Array(choices).fill(1)
      let at = 0
      read = 0
      for (let group = 0; group < groups; group++) {
        const end = table.endOf(group)
        const hasPoints = read < end && bytes[read] === 0
        if (hasPoints) read += 1
        while (read < end) {
          choiceProject[at] = readNumber(bytes) - 1
          if (hasPoints) choicePoints[at] = readNumber(bytes)
          at += 1
        }
        groupStart[group + 1] = at
      }
      return { groupSize: sizes.slice(0, groups), groupStart, choiceProject, choicePoints }
    },
  }
}

/** Puts the first numbers in order: by insertion while they are few, as on nearly all ballots. */
function sortFirst(numbers: Int32Array, count: number): void {
  if (count > 40) {
    numbers.subarray(0, count).sort()
    return
  }
  for (let at = 1; at < count; at++) {
    const number = numbers[at]!
    let before = at - 1
    while (before >= 0 && numbers[before]! > number) {
      numbers[before + 1] = numbers[before]!
      before -= 1
    }
    numbers[before + 1] = number
  }
}
