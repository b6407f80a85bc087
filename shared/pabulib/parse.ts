/** Reads a Pabulib file (`.pb`): three sections, each with a header. Source: http://pabulib.org/format */
import { decimalOf } from './amounts.ts'
import { checks } from './checks.ts'
import type { BrokenFile, PabulibFile, ParsedFile, VoteType } from './file.ts'
import { columnAt, isAbsent, metaOf, voteTypes } from './file.ts'
import type { Row, UnreadableRow } from './records.ts'
import { linesOf, rowsOf } from './records.ts'
import type { Draft, Header, Section } from './sections.ts'
import { amountFault, fail, listOf, readHeader, readRow, sections, shortened, startDraft } from './sections.ts'

/**
 * Reads a file from its text, or from its lines one by one. Every error comes with its line, `mostErrors` of them at most; what does
 * not stop the reading (unknown projects, declared numbers that do not hold) comes as a warning with a count.
 */
export function parse(source: string | Iterable<string>): ParsedFile | BrokenFile {
  const draft = startDraft()
  const layout: { newline: PabulibFile['newline']; byteOrderMark: boolean } = { newline: '\n', byteOrderMark: false }
  function* withoutMark(lines: Iterable<string>): Generator<string> {
    let first = true
    for (const line of lines) {
      if (first) {
        layout.byteOrderMark = line.startsWith('\ufeff')
        layout.newline = line.endsWith('\r') ? '\r\n' : '\n'
      }
      yield first && layout.byteOrderMark ? line.slice(1) : line
      first = false
    }
  }
  readRows(draft, rowsOf(withoutMark(typeof source === 'string' ? linesOf(source) : source)))

  for (const name of sections) {
    if (!draft.headers.has(name)) {
      fail(draft, draft.lastLine, 'section-missing', `the section ${name} is missing or has no header`)
    }
  }
  const budget = metaOf(draft.meta, 'budget') ?? ''
  const voteType = (metaOf(draft.meta, 'vote_type') ?? '').toLowerCase()
  checkMeta(draft, budget, voteType)
  if (voteType === 'cumulative' || voteType === 'scoring') readAllPoints(draft)
  if (draft.errors.length > 0 || !isVoteType(voteType)) return { errors: draft.errors, moreErrors: draft.moreErrors }

  const file: PabulibFile = {
    meta: draft.meta.map(({ key, value }) => ({ key, value })),
    voteType,
    budget,
    projectColumns: draft.headers.get('PROJECTS')?.columns ?? [],
    projects: draft.projects,
    voteColumns: draft.headers.get('VOTES')?.columns ?? [],
    votes: draft.votes,
    ...layout,
  }
  const lineOf = { project: (id: string) => draft.projectLines.get(id), vote: (at: number) => draft.voteLines[at] }
  return { file, warnings: checks(file, lineOf) }
}

/** Hands every record to its section. After a section that cannot be read (twice, or a bad header) its lines are passed over. */
function readRows(draft: Draft, rows: Iterable<Row | UnreadableRow>): void {
  let header: Header | undefined
  let awaiting: Section | undefined
  let started = false
  for (const row of rows) {
    draft.lastLine = row.line
    if ('unreadable' in row) {
      if (row.unreadable === 'nul-byte')
        fail(draft, row.line, 'nul-byte', 'the line holds a NUL byte: this is no text file')
      else fail(draft, row.line, 'open-quote', 'a cell opens with a quotation mark that is never closed')
      continue
    }
    const section = sectionNamed(row)
    if (section !== undefined) {
      started = true
      header = undefined
      awaiting = draft.headers.has(section) ? undefined : section
      if (awaiting === undefined) fail(draft, row.line, 'section-twice', `the section ${section} comes twice`)
    } else if (awaiting !== undefined) {
      header = readHeader(draft, awaiting, row)
      draft.headers.set(awaiting, header)
      awaiting = undefined
    } else if (header !== undefined) {
      if (header.isSound) readRow(draft, header, row)
    } else if (!started) {
      fail(draft, row.line, 'outside-section', 'this line stands before the first section; a file starts with META')
      started = true
    }
  }
}

/** A section starts with its name alone on a line. */
function sectionNamed({ cells }: Row): Section | undefined {
  if (cells.length !== 1) return undefined
  const name = cells[0]?.trim().toUpperCase()
  return sections.find((section) => section === name)
}

/** The two keys without which nothing can be counted. */
function checkMeta(draft: Draft, budget: string, voteType: string): void {
  const header = draft.headers.get('META')
  if (header === undefined || !header.isSound) return
  const lineOf = (key: string) => draft.meta.find((entry) => entry.key.toLowerCase() === key)?.line ?? header.line
  if (budget === '') fail(draft, lineOf('budget'), 'meta-missing', 'META has no budget')
  else amountFault(draft, lineOf('budget'), budget, 'the budget')
  if (voteType === '') fail(draft, lineOf('vote_type'), 'meta-missing', 'META has no vote_type')
  else if (!isVoteType(voteType)) {
    const known = voteTypes.join(', ')
    fail(draft, lineOf('vote_type'), 'vote-type', `vote_type ${shortened(voteType)} is not one of ${known}`)
  }
}

/** Adds the points to every vote: as many as projects, each a number. Only now, because VOTES may come before META. */
function readAllPoints(draft: Draft): void {
  const header = draft.headers.get('VOTES')
  if (header === undefined || !header.isSound) return
  const column = columnAt(header.columns, 'points')
  if (column < 0) {
    fail(draft, header.line, 'header', 'the header of VOTES lacks the column points')
    return
  }
  draft.votes.forEach((vote, at) => {
    const line = draft.voteLines[at] ?? draft.lastLine
    const points = isAbsent(vote.cells[column]) ? [] : listOf(vote.cells[column])
    const wrong = points.find((given) => decimalOf(given) === undefined)
    if (points.length !== vote.choices.length) {
      fail(draft, line, 'points-unequal', `${points.length} points for ${vote.choices.length} projects`)
    } else if (wrong !== undefined) {
      fail(draft, line, 'not-a-number', `points that are not a number: ${shortened(wrong)}`)
    } else draft.votes[at] = { ...vote, points }
  })
}

function isVoteType(name: string): name is VoteType {
  return (voteTypes as readonly string[]).includes(name)
}
