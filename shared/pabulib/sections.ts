/** The sections of a Pabulib file while it is read: headers, and one line of each kind. */
import { decimalOf } from './amounts.ts'
import type { MetaEntry, PabulibError, PabulibProject, PabulibVote } from './file.ts'
import { columnAt, isAbsent, mostErrors } from './file.ts'
import type { Row } from './records.ts'

export const sections = ['META', 'PROJECTS', 'VOTES'] as const
export type Section = (typeof sections)[number]

/** The columns without which a section means nothing. */
const keyColumns = {
  META: ['key', 'value'],
  PROJECTS: ['project_id', 'cost'],
  VOTES: ['voter_id', 'vote'],
} as const satisfies Record<Section, readonly [string, string]>

/** META keys that decide something, of which a second one may not pass. */
const decidingKeys = ['budget', 'vote_type', 'max_length']

/** The header of a section. `first` and `second` are the places of its key columns. */
export interface Header {
  readonly section: Section
  readonly columns: readonly string[]
  readonly first: number
  readonly second: number
  readonly isSound: boolean
  readonly line: number
}

/** Everything read so far. */
export interface Draft {
  readonly errors: PabulibError[]
  moreErrors: number
  lastLine: number
  readonly headers: Map<Section, Header>
  readonly meta: (MetaEntry & { readonly line: number })[]
  readonly projects: PabulibProject[]
  readonly projectLines: Map<string, number>
  readonly votes: PabulibVote[]
  readonly voteLines: number[]
  readonly voterLines: Map<string, number>
}

/** Nothing read yet. */
export function startDraft(): Draft {
  return {
    errors: [],
    moreErrors: 0,
    lastLine: 1,
    headers: new Map(),
    meta: [],
    projects: [],
    projectLines: new Map(),
    votes: [],
    voteLines: [],
    voterLines: new Map(),
  }
}

/** Notes an error; beyond `mostErrors` they are only counted. */
export function fail(draft: Draft, line: number, fault: PabulibError['fault'], message: string): void {
  if (draft.errors.length < mostErrors) draft.errors.push({ line, fault, message })
  else draft.moreErrors += 1
}

/** Reads the header of a section: it must have the key columns, and no column twice. */
export function readHeader(draft: Draft, section: Section, { line, cells }: Row): Header {
  const columns = cells.map((cell) => cell.trim())
  const lower = columns.map((column) => column.toLowerCase())
  const missing = keyColumns[section].filter((column) => !lower.includes(column))
  const twice = lower.find((column, at) => lower.indexOf(column) !== at)
  let message: string | undefined
  if (missing.length > 0) message = `the header of ${section} lacks the column ${missing.join(' and the column ')}`
  else if (twice !== undefined) message = `the header of ${section} has the column ${shortened(twice)} twice`
  else if (section === 'META' && columns.length !== 2) message = 'the header of META is key;value and no more'
  if (message !== undefined) fail(draft, line, 'header', message)
  const [first, second] = keyColumns[section]
  const isSound = message === undefined
  return { section, columns, first: columnAt(columns, first), second: columnAt(columns, second), isSound, line }
}

/** Reads one line under a header. */
export function readRow(draft: Draft, header: Header, row: Row): void {
  const { cells, line } = row
  const expected = header.columns.length
  if (cells.length !== expected) {
    const hint = cells.length > expected ? '; a cell that holds a ; must stand in quotation marks' : ''
    fail(draft, line, 'columns', `${cells.length} columns where the header has ${expected}${hint}`)
    return
  }
  const first = (cells[header.first] ?? '').trim()
  const second = cells[header.second] ?? ''
  if (first === '') {
    fail(draft, line, 'empty-id', `a line of ${header.section} without a ${keyColumns[header.section][0]}`)
  } else if (header.section === 'META') readMeta(draft, line, first, second)
  else if (header.section === 'PROJECTS') readProject(draft, row, first, second.trim())
  else readVote(draft, row, first, second)
}

function readMeta(draft: Draft, line: number, key: string, value: string): void {
  const lower = key.toLowerCase()
  if (decidingKeys.includes(lower) && draft.meta.some((entry) => entry.key.toLowerCase() === lower)) {
    fail(draft, line, 'meta-key-twice', `META has ${lower} twice`)
  } else draft.meta.push({ key, value, line })
}

function readProject(draft: Draft, { line, cells }: Row, id: string, cost: string): void {
  const before = draft.projectLines.get(id)
  if (before !== undefined) {
    fail(draft, line, 'duplicate-project', `project ${shortened(id)} already stands in line ${before}`)
    return
  }
  draft.projectLines.set(id, line)
  amountFault(draft, line, cost, `the cost of project ${shortened(id)}`)
  draft.projects.push({ id, cost, cells })
}

function readVote(draft: Draft, { line, cells }: Row, voter: string, vote: string): void {
  const before = draft.voterLines.get(voter)
  if (before !== undefined) {
    fail(draft, line, 'duplicate-voter', `voter ${shortened(voter)} already stands in line ${before}`)
    return
  }
  draft.voterLines.set(voter, line)
  draft.votes.push({ voter, choices: isAbsent(vote) ? [] : listOf(vote), cells })
  draft.voteLines.push(line)
}

/** Notes an error when the text is no plain decimal number of zero or more. */
export function amountFault(draft: Draft, line: number, text: string, what: string): void {
  const amount = decimalOf(text)
  if (amount === undefined) fail(draft, line, 'not-a-number', `${what} is not a number: ${shortened(text)}`)
  else if (amount.digits < 0n) fail(draft, line, 'negative', `${what} is negative: ${shortened(text)}`)
}

/** The entries of a comma-separated list. */
export function listOf(cell = ''): string[] {
  return cell.split(',').map((part) => part.trim())
}

/** A cell as it may stand in a sentence: quoted, on one line, and cut off where it gets long. */
export function shortened(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, ' ')
  return `"${line.length > 40 ? `${line.slice(0, 40)}...` : line}"`
}
