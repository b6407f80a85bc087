/** Reads a Pabulib file (`.pb`): three sections, each with a header. Source: http://pabulib.org/format */
import { decimalOf } from './amounts.ts'
import { checks } from './checks.ts'
import type { BrokenFile, MetaEntry, PabulibError, PabulibProject, PabulibVote, ParsedFile, VoteType } from './file.ts'
import { columnAt, isAbsent, metaOf, mostErrors, voteTypes } from './file.ts'
import type { Row } from './records.ts'
import { linesOf, rowsOf } from './records.ts'

const sections = ['META', 'PROJECTS', 'VOTES'] as const
type Section = (typeof sections)[number]
const keyColumns: Record<Section, readonly string[]> = {
  META: ['key', 'value'],
  PROJECTS: ['project_id', 'cost'],
  VOTES: ['voter_id', 'vote'],
}
/** META keys that decide something, of which a second one may not pass. */
const decidingKeys = ['budget', 'vote_type', 'max_length']

/** What is known of a section while it is read. `sound` is false after a bad header: its lines are then passed over. */
interface Reading {
  readonly columns: readonly string[]
  readonly sound: boolean
  readonly line: number
}

/**
 * Reads a file from its text, or from its lines one by one. Every error comes with its line, `mostErrors` of them at most; what does
 * not stop the reading (unknown projects, declared numbers that do not hold) comes as a warning with a count.
 */
export function parse(source: string | Iterable<string>): ParsedFile | BrokenFile {
  const errors: PabulibError[] = []
  let moreErrors = 0
  const fail = (line: number, fault: PabulibError['fault'], message: string) => {
    if (errors.length < mostErrors) errors.push({ line, fault, message })
    else moreErrors += 1
  }

  let byteOrderMark = false
  let newline: '\n' | '\r\n' = '\n'
  function* clean(lines: Iterable<string>): Generator<string> {
    let first = true
    for (const line of lines) {
      if (first) {
        byteOrderMark = line.startsWith('\ufeff')
        newline = line.endsWith('\r') ? '\r\n' : '\n'
        yield byteOrderMark ? line.slice(1) : line
        first = false
      } else yield line
    }
  }

  const readings = new Map<Section, Reading>()
  const meta: (MetaEntry & { readonly line: number })[] = []
  const projects: PabulibProject[] = []
  const projectLines = new Map<string, number>()
  const votes: PabulibVote[] = []
  const voteLines: number[] = []
  const voterLines = new Map<string, number>()
  let section: Section | undefined
  let awaitsHeader = false
  let lastLine = 1

  for (const row of rowsOf(clean(typeof source === 'string' ? linesOf(source) : source))) {
    const { line } = row
    lastLine = line
    if ('unreadable' in row) {
      if (row.unreadable === 'nul-byte') fail(line, 'nul-byte', 'the line holds a NUL byte; this is not a text file')
      else fail(line, 'open-quote', 'a cell opens with a quotation mark that is never closed')
      continue
    }
    const starts = sectionNamed(row)
    if (starts !== undefined) {
      section = starts
      awaitsHeader = true
      if (readings.has(starts)) {
        fail(line, 'section-twice', `the section ${starts} comes twice`)
        section = undefined
      }
      continue
    }
    if (section === undefined) {
      if (readings.size === 0 && !awaitsHeader) {
        fail(line, 'outside-section', 'this line stands before the first section; a file starts with META')
        awaitsHeader = true
      }
      continue
    }
    if (awaitsHeader) {
      readings.set(section, readHeader(section, row))
      awaitsHeader = false
      continue
    }
    const reading = readings.get(section)
    if (reading === undefined || !reading.sound) continue
    if (row.cells.length !== reading.columns.length) {
      const hint = row.cells.length > reading.columns.length ? '; a cell that holds a ; must stand in quotation marks' : ''
      fail(line, 'columns', `${row.cells.length} columns where the header has ${reading.columns.length}${hint}`)
      continue
    }
    if (section === 'META') readMeta(row)
    else if (section === 'PROJECTS') readProject(row, reading.columns)
    else readVote(row, reading.columns)
  }

  function readHeader(of: Section, { line, cells }: Row): Reading {
    const columns = cells.map((cell) => cell.trim())
    const lower = columns.map((column) => column.toLowerCase())
    const missing = keyColumns[of].filter((column) => !lower.includes(column))
    const twice = lower.find((column, at) => lower.indexOf(column) !== at)
    if (missing.length > 0) fail(line, 'header', `the header of ${of} lacks the column ${missing.join(' and the column ')}`)
    else if (twice !== undefined) fail(line, 'header', `the header of ${of} has the column ${twice} twice`)
    else if (of === 'META' && columns.length !== 2) fail(line, 'header', 'the header of META is key;value')
    return { columns, sound: missing.length === 0 && twice === undefined && (of !== 'META' || columns.length === 2), line }
  }

  function readMeta({ line, cells }: Row): void {
    const key = (cells[0] ?? '').trim()
    if (key === '') return fail(line, 'empty-id', 'a line of META without a key')
    const decides = decidingKeys.includes(key.toLowerCase())
    if (decides && meta.some((entry) => entry.key.toLowerCase() === key.toLowerCase())) {
      return fail(line, 'meta-key-twice', `META has ${key} twice`)
    }
    meta.push({ key, value: cells[1] ?? '', line })
  }

  function readProject({ line, cells }: Row, columns: readonly string[]): void {
    const id = (cells[columnAt(columns, 'project_id')] ?? '').trim()
    if (id === '') return fail(line, 'empty-id', 'a project without a project_id')
    const before = projectLines.get(id)
    if (before !== undefined) {
      return fail(line, 'duplicate-project', `project ${id} already stands in line ${before}`)
    }
    projectLines.set(id, line)
    const cost = (cells[columnAt(columns, 'cost')] ?? '').trim()
    checkAmount(line, cost, `the cost of project ${id}`)
    projects.push({ id, cost, cells })
  }

  function readVote({ line, cells }: Row, columns: readonly string[]): void {
    const voter = (cells[columnAt(columns, 'voter_id')] ?? '').trim()
    if (voter === '') return fail(line, 'empty-id', 'a vote without a voter_id')
    const before = voterLines.get(voter)
    if (before !== undefined) return fail(line, 'duplicate-voter', `voter ${voter} already stands in line ${before}`)
    voterLines.set(voter, line)
    const choices = listOf(cells[columnAt(columns, 'vote')])
    votes.push({ voter, choices, cells })
    voteLines.push(line)
  }

  function checkAmount(line: number, text: string, what: string): void {
    const amount = decimalOf(text)
    if (amount === undefined) fail(line, 'not-a-number', `${what} is not a number: ${shortened(text)}`)
    else if (amount.digits < 0n) fail(line, 'negative', `${what} is negative: ${text}`)
  }

  for (const name of sections) {
    const reading = readings.get(name)
    if (reading === undefined) fail(lastLine, 'section-missing', `the section ${name} is missing or has no header`)
  }
  const lineOf = (key: string) => meta.find((entry) => entry.key.toLowerCase() === key)?.line ?? readings.get('META')?.line ?? lastLine
  const budget = metaOf(meta, 'budget') ?? ''
  const voteType = (metaOf(meta, 'vote_type') ?? '').toLowerCase()
  if (readings.get('META')?.sound) {
    if (budget === '') fail(lineOf('budget'), 'meta-missing', 'META has no budget')
    else checkAmount(lineOf('budget'), budget, 'the budget')
    if (voteType === '') fail(lineOf('vote_type'), 'meta-missing', 'META has no vote_type')
    else if (!isVoteType(voteType)) {
      fail(lineOf('vote_type'), 'vote-type', `vote_type ${shortened(voteType)} is not one of ${voteTypes.join(', ')}`)
    }
  }
  const voting = readings.get('VOTES')
  if (voteType === 'cumulative' || voteType === 'scoring') {
    const column = columnAt(voting?.columns ?? [], 'points')
    if (voting?.sound && column < 0) fail(voting.line, 'header', 'the header of VOTES lacks the column points')
    if (column >= 0) votes.forEach((vote, at) => readPoints(vote, at, column))
  }

  function readPoints(vote: PabulibVote, at: number, column: number): void {
    const line = voteLines[at] ?? lastLine
    const points = listOf(vote.cells[column])
    if (points.length !== vote.choices.length) {
      return fail(line, 'points-unequal', `${points.length} points for ${vote.choices.length} projects`)
    }
    const wrong = points.find((given) => decimalOf(given) === undefined)
    if (wrong !== undefined) return fail(line, 'not-a-number', `points that are not a number: ${shortened(wrong)}`)
    votes[at] = { ...vote, points }
  }

  if (errors.length > 0 || !isVoteType(voteType)) return { errors, moreErrors }
  const file = {
    meta: meta.map(({ key, value }) => ({ key, value })),
    voteType,
    budget,
    projectColumns: readings.get('PROJECTS')?.columns ?? [],
    projects,
    voteColumns: voting?.columns ?? [],
    votes,
    newline,
    byteOrderMark,
  }
  return { file, warnings: checks(file, { project: (id) => projectLines.get(id), vote: (at) => voteLines[at] }) }
}

/** A section starts with its name alone on a line. */
function sectionNamed({ cells }: Row): Section | undefined {
  if (cells.length !== 1) return undefined
  const name = cells[0]?.trim().toUpperCase()
  return sections.find((section) => section === name)
}

/** A comma-separated list; nothing, and `none`, is the empty list. */
function listOf(cell: string | undefined): string[] {
  if (isAbsent(cell)) return []
  return (cell ?? '').split(',').map((part) => part.trim())
}

function isVoteType(name: string): name is VoteType {
  return (voteTypes as readonly string[]).includes(name)
}

/** A cell as it may stand in a sentence: quoted, and cut off where it gets long. */
function shortened(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}...` : text}"`
}
