/** Writes a Pabulib file, and makes one of our own data. */
import type { MetaEntry, PabulibFile, PabulibProject, PabulibVote } from './file.ts'
import { recordOf } from './records.ts'

/** The file as text: parse, write and parse again gives the same. Sections stand in their usual order. */
export function write(file: PabulibFile): string {
  return [...linesToWrite(file)].map((line) => line + file.newline).join('')
}

/** The same line by line, without line ends, for a large file. */
export function* linesToWrite(file: PabulibFile): Generator<string> {
  yield file.byteOrderMark ? '\ufeffMETA' : 'META'
  yield 'key;value'
  for (const { key, value } of file.meta) yield recordOf([key, value])
  yield 'PROJECTS'
  yield recordOf(file.projectColumns)
  for (const { cells } of file.projects) yield recordOf(cells)
  yield 'VOTES'
  yield recordOf(file.voteColumns)
  for (const { cells } of file.votes) yield recordOf(cells)
}

/** What a file of our own is made of. Amounts are plain decimals in the file's own unit (see `decimalText`). */
export interface Contents {
  /** Further META entries, after the five that every file has. */
  readonly meta: readonly MetaEntry[]
  readonly voteType: 'approval' | 'cumulative'
  readonly budget: string
  readonly projects: readonly { readonly id: string; readonly cost: string; readonly name: string }[]
  readonly votes: readonly { readonly choices: readonly { readonly project: string; readonly points?: number }[] }[]
}

/**
 * Makes a file of our own data; voters are numbered from 1 in the order given, so shuffle before.
 * Throws RangeError on an id that the format cannot carry.
 */
export function compose({ meta, voteType, budget, projects, votes }: Contents): PabulibFile {
  for (const { id } of projects) {
    if (id.trim() !== id || !/^(?!none$)[^,;"\s]+$/i.test(id))
      throw new RangeError(`a project cannot be called ${id} in a file`)
  }
  const withPoints = voteType === 'cumulative'
  const rows = votes.map(({ choices }, at): PabulibVote => {
    const voter = String(at + 1)
    const ids = choices.map(({ project }) => project)
    const points = choices.map(({ points: given = 1 }) => String(given))
    const cells = withPoints ? [voter, ids.join(','), points.join(',')] : [voter, ids.join(',')]
    return withPoints ? { voter, choices: ids, points, cells } : { voter, choices: ids, cells }
  })
  return {
    meta: [
      { key: 'num_projects', value: String(projects.length) },
      { key: 'num_votes', value: String(votes.length) },
      { key: 'budget', value: budget },
      { key: 'vote_type', value: voteType },
      ...meta,
    ],
    voteType,
    budget,
    projectColumns: ['project_id', 'cost', 'name'],
    projects: projects.map(({ id, cost, name }): PabulibProject => ({ id, cost, cells: [id, cost, oneLine(name)] })),
    voteColumns: withPoints ? ['voter_id', 'vote', 'points'] : ['voter_id', 'vote'],
    votes: rows,
    newline: '\n',
    byteOrderMark: false,
  }
}

/** A name without line breaks and control characters, which other readers stumble over. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
}
