/** Reads a Pabulib file for the count: bytes go in, an election comes out, and only what the count needs stays in memory. */
import type { Election, ElectionBuilder } from '../allocation/election.ts'
import { electionBuilder } from '../allocation/election.ts'
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refusal.ts'
import type { BrokenFile, PabulibWarning } from './file.ts'
import type { HoursSheet } from './hours.ts'
import { type AmountRefusal, paperOf, type UnitOptions, type WrittenPaper } from './paper.ts'
import { fileReader } from './reader.ts'
import type { CountedBallot, Paper } from './worth.ts'

/** A file that was read and can be counted. */
export interface CountableFile {
  readonly election: Election
  /** What people call each project, by place on the paper. */
  readonly names: readonly string[]
  readonly warnings: readonly PabulibWarning[]
  /** Ids on the sheet of hours that are no project of the file: left out. */
  readonly strangers: readonly string[]
}

/** What cannot be counted though the file is sound. `hours-twice`: a sheet of hours for a file that has hours itself. */
export type CountRefusal = AmountRefusal | Refusal<'points-too-large' | 'hours-twice'>

/** How to count; `hours` are added to a file that has none. */
export interface CountOptions extends UnitOptions {
  readonly hours?: HoursSheet
}

/** Takes the chunks of one file, of any size, and gives the election at the end. */
export interface ElectionReader {
  push(chunk: Uint8Array): void
  end(): CountableFile | BrokenFile | CountRefusal
}

/** Starts reading. Faults and warnings are those of `parse`; amounts are refused as by `toElection`. */
export function electionReader(options: CountOptions = {}): ElectionReader {
  let builder: ElectionBuilder | undefined
  let refused: CountRefusal | undefined
  let strangers: readonly string[] = []
  let names: readonly string[] = []

  const reader = fileReader({
    keepsTexts: false,
    paper(paper) {
      const written = withHours(paper, options.hours)
      const ballotPaper = 'refused' in written ? written : paperOf(written, options)
      if ('refused' in ballotPaper) {
        refused = ballotPaper
        return () => {}
      }
      const known = new Set(ballotPaper.projects.map(({ id }) => id))
      strangers = Array.from(options.hours?.costHours.keys() ?? []).filter((id) => !known.has(id))
      names = paper.draft.projects.map(({ name }) => name)
      builder = electionBuilder(ballotPaper)
      const add = exactly(builder)
      return (ballot) => {
        refused ??= add(ballot)
      }
    },
  })

  return {
    push: reader.push,
    end() {
      const read = reader.end()
      if ('errors' in read) return read
      if (refused !== undefined) return refused
      if (builder === undefined) throw new Error('a sound file has a paper')
      return { election: builder.finish(), names, warnings: read.warnings, strangers }
    },
  }
}

/** Reads a file from its chunks. */
export function readElection(
  chunks: Iterable<Uint8Array>,
  options: CountOptions = {},
): ReturnType<ElectionReader['end']> {
  const reader = electionReader(options)
  for (const chunk of chunks) reader.push(chunk)
  return reader.end()
}

/** The same for chunks that come in by and by, such as the stream of a file in a browser. */
export async function streamElection(
  chunks: AsyncIterable<Uint8Array>,
  options: CountOptions = {},
): Promise<ReturnType<ElectionReader['end']>> {
  const reader = electionReader(options)
  for await (const chunk of chunks) reader.push(chunk)
  return reader.end()
}

/** The file's amounts, with those of the sheet where there is one. */
function withHours(
  { draft, budget, budgetHours }: Paper,
  hours: HoursSheet | undefined,
): WrittenPaper | Refusal<'hours-twice'> {
  const paper = { budget, ...(budgetHours === undefined ? {} : { budgetHours }), projects: draft.projects }
  if (hours === undefined) return paper
  if (budgetHours !== undefined || draft.projects.some(({ costHours }) => costHours !== undefined))
    return refuse('hours-twice')
  return {
    budget,
    budgetHours: hours.budgetHours ?? '0',
    projects: draft.projects.map(({ id, cost }) => ({ id, cost, costHours: hours.costHours.get(id) ?? '0' })),
  }
}

/** Adds ballots, as long as their points together can be added up exactly. */
function exactly(builder: ElectionBuilder): (ballot: CountedBallot) => Refusal<'points-too-large'> | undefined {
  let total = 0
  return ({ count, places, points }) => {
    if (points === undefined) builder.addPlaces(places, count)
    else {
      for (let rank = 0; rank < count; rank++) total += Math.abs(points[rank] as number)
      if (!Number.isSafeInteger(total)) return refuse('points-too-large')
      builder.addPlaces(places, count, points)
    }
    return undefined
  }
}
