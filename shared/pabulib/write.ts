/** Writes a Pabulib file, and makes one of our own data. */
import type { MetaEntry, PabulibFile, PabulibProject, PabulibVote } from './file.ts'
import { recordOf } from './records.ts'
import { sections } from './sections.ts'

/** The file as text: parse, write and parse again gives the same, and the very bytes where cells are quoted only when they must be. */
export function write(file: PabulibFile): string {
  return Array.from(textsToWrite(file)).join('')
}

/** The same record by record, with line ends, for a large file. */
export function* textsToWrite(file: PabulibFile): Generator<string> {
  const { blanks = [], lineEnds = [] } = file.layout ?? {}
  let at = 0
  let odd = 0
  const end = () => {
    while (odd < lineEnds.length && (lineEnds[odd]?.at ?? 0) + (lineEnds[odd]?.count ?? 0) <= at) odd += 1
    const run = lineEnds[odd]
    at += 1
    return run !== undefined && run.at < at ? run.lineEnd : file.newline
  }
  let run = 0
  function* blankLines(isRest: boolean): Generator<string> {
    for (; run < blanks.length && (isRest || blanks[run]?.at === at); run++) {
      for (let count = blanks[run]?.count ?? 0; count > 0; count--) yield `${blanks[run]?.written}${end()}`
    }
  }
  if (file.byteOrderMark) yield '\ufeff'
  for (const record of recordsOf(file)) {
    yield* blankLines(false)
    yield record + end()
  }
  yield* blankLines(true)
}

const usualTitles = sections.map((section) => ({ section, written: section }))

function* recordsOf(file: PabulibFile): Generator<string> {
  const { titles = usualTitles, metaColumns = ['key', 'value'] } = file.layout ?? {}
  for (const { section, written } of titles) {
    yield written
    if (section === 'META') {
      yield recordOf(metaColumns)
      for (const { key, value } of file.meta) yield recordOf([key, value])
    } else if (section === 'PROJECTS') {
      yield recordOf(file.projectColumns)
      for (const { cells } of file.projects) yield recordOf(cells)
    } else {
      yield recordOf(file.voteColumns)
      for (const { cells } of file.votes) yield recordOf(cells)
    }
  }
}

/** What a file of our own is made of. Amounts are plain decimals in the file's own unit, or in hours (see `decimalText`). */
export interface Contents {
  /** Further META entries, after those that every file has. */
  readonly meta: readonly MetaEntry[]
  readonly voteType: 'approval' | 'cumulative'
  readonly budget: string
  /** Where hours are distributed as well: the key `budget_hours` and the column `cost_hours`, which other readers pass over. */
  readonly budgetHours?: string
  readonly projects: readonly {
    readonly id: string
    readonly cost: string
    /** Left out: asks no hours. */
    readonly costHours?: string
    readonly name: string
  }[]
  readonly votes: readonly {
    readonly choices: readonly { readonly project: string; readonly points?: number }[]
    /** How it came: the column `voting_method`, which is there where any vote has one. */
    readonly votingMethod?: 'internet' | 'paper'
  }[]
}

/**
 * Makes a file of our own data; voters are numbered from 1 in the order given, so shuffle before.
 * Throws RangeError on an id that the format cannot carry.
 */
export function compose({ meta, voteType, budget, budgetHours, projects, votes }: Contents): PabulibFile {
  for (const { id } of projects) {
    if (id.trim() !== id || !/^(?!none$)[^,;"\s]+$/i.test(id))
      throw new RangeError(`a project cannot be called ${id} in a file`)
  }
  const withHours = budgetHours !== undefined || projects.some(({ costHours }) => costHours !== undefined)
  const withPoints = voteType === 'cumulative'
  const withMethod = votes.some(({ votingMethod }) => votingMethod !== undefined)
  const rows = votes.map(({ choices, votingMethod = '' }, at): PabulibVote => {
    const voter = String(at + 1)
    const ids = choices.map(({ project }) => project)
    const points = choices.map(({ points: given = 1 }) => String(given))
    const cells = [
      voter,
      ids.join(','),
      ...(withPoints ? [points.join(',')] : []),
      ...(withMethod ? [votingMethod] : []),
    ]
    return withPoints ? { voter, choices: ids, points, cells } : { voter, choices: ids, cells }
  })
  return {
    meta: [
      { key: 'num_projects', value: String(projects.length) },
      { key: 'num_votes', value: String(votes.length) },
      { key: 'budget', value: budget },
      ...(withHours ? [{ key: 'budget_hours', value: budgetHours ?? '0' }] : []),
      { key: 'vote_type', value: voteType },
      ...meta,
    ],
    voteType,
    budget,
    ...(withHours ? { budgetHours: budgetHours ?? '0' } : {}),
    projectColumns: withHours ? ['project_id', 'cost', 'name', 'cost_hours'] : ['project_id', 'cost', 'name'],
    projects: projects.map(({ id, cost, costHours = '0', name }): PabulibProject => {
      const cells = [id, cost, oneLine(name)]
      return withHours ? { id, cost, costHours, cells: [...cells, costHours] } : { id, cost, cells }
    }),
    voteColumns: ['voter_id', 'vote', ...(withPoints ? ['points'] : []), ...(withMethod ? ['voting_method'] : [])],
    votes: rows,
    newline: '\n',
    byteOrderMark: false,
  }
}

/** A name without line breaks and control characters, which other readers stumble over. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
}
