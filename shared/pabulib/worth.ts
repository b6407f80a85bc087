/** From numbers to a ballot: which projects a vote names, and what each of its choices is worth. */

import { grown } from '../allocation/growing.ts'
import type { NumberedBallot } from './ballot-store.ts'
import { countsPoints, type Draft, placeOf } from './draft.ts'
import { metaOf, type VoteType } from './file.ts'

/** META and PROJECTS, read and sound. */
export interface Paper {
  readonly draft: Draft
  readonly voteType: VoteType
  readonly budget: string
  readonly budgetHours: string | undefined
}

/** A ballot before anything is left out of it. Used again for the next: take what you need while it is handed over. */
export interface CountedBallot {
  line: number
  count: number
  /** Places on the paper, in the order of the vote; -1 for a project that is not in the file. */
  places: Int32Array
  /** What each choice is worth in points / `scale`; undefined where all are worth one. Whole numbers, exact as long as they are safe integers. */
  points: Float64Array | undefined
  scale: number
}

/**
 * Makes ballots of votes: 1 for an approval, the given points (all scaled alike), and `max_length` - rank for an ordinal vote (rank from 0;
 * the number of projects without `max_length`).
 */
export function worthOf({ draft, voteType }: Paper, pointsScale: number): (numbered: NumberedBallot) => CountedBallot {
  // A column of points beside votes that count none says nothing, however fine it is.
  const scale = countsPoints(voteType) ? pointsScale : 1
  const longest = Number(metaOf(draft.meta, 'max_length') ?? draft.projects.length)
  const ballot: CountedBallot = { line: 0, count: 0, places: new Int32Array(64), points: undefined, scale }
  let points = new Float64Array(64)
  return ({ line, count, ids, hasPoints, digits, scales }) => {
    ballot.line = line
    ballot.count = count
    ballot.places = grown(ballot.places, count)
    points = grown(points, count)
    for (let rank = 0; rank < count; rank++) {
      const id = ids[rank] as number
      ballot.places[rank] = id < 0 ? -1 : placeOf(draft, id)
      if (voteType === 'ordinal') points[rank] = longest - rank
      else if (hasPoints) points[rank] = (digits[rank] as number) * (scale / (scales[rank] as number))
    }
    ballot.points = voteType === 'ordinal' || (hasPoints && countsPoints(voteType)) ? points : undefined
    return ballot
  }
}
