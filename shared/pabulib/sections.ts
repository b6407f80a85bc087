/** The sections of a file while it is read: titles, headers, and which lines belong to them. */
import type { PabulibError } from './file.ts'
import { columnAt, mostErrors } from './file.ts'
import { type FileRecord, mostRecordBytes } from './record.ts'
import type { RecordReader, UnreadableFault } from './records.ts'
import { recordReader } from './records.ts'
import { trimStart } from './spans.ts'

export const sections = ['META', 'PROJECTS', 'VOTES'] as const
export type Section = (typeof sections)[number]

/** The columns without which a section means nothing. */
export type KeyColumns = { readonly [Name in Section]?: readonly [string, string] }

/** The header of a section. `first` and `second` are the places of its key columns; `columns` as written. */
export interface Header {
  readonly section: Section
  readonly columns: readonly string[]
  readonly keys: readonly [string, string]
  readonly first: number
  readonly second: number
  readonly isSound: boolean
  readonly line: number
}

/** The errors found so far: the first `mostErrors`, and how many more. */
export interface Faults {
  readonly errors: PabulibError[]
  more: number
}

/** Notes an error; beyond `mostErrors` they are only counted. */
export function fail(faults: Faults, line: number, fault: PabulibError['fault'], message: string): void {
  if (faults.errors.length < mostErrors) faults.errors.push({ line, fault, message })
  else faults.more += 1
}

/** What the walk through a file meets, in the order of its lines. Records are lent, not given. */
export interface SectionVisitor {
  readonly keyColumns: KeyColumns
  /** The title of a section: its name alone on a line, as written. */
  title?(section: Section, written: string, record: FileRecord): void
  header?(header: Header, record: FileRecord): void
  /** A line under a sound header, with as many cells as it. */
  row(header: Header, record: FileRecord): void
  blank?(written: string, record: FileRecord): unknown
}

/** A walk through a file: bytes go in, the visitor is called. */
export interface SectionWalk extends RecordReader {
  readonly headers: ReadonlyMap<Section, Header>
  /** The last line that was not blank. */
  readonly lastLine: () => number
}

const unreadable: { readonly [Fault in UnreadableFault]: string } = {
  'nul-byte': 'the line holds a NUL byte: this is no text file',
  'not-utf-8': 'the line is not UTF-8 text',
  'open-quote': 'a cell opens with a quotation mark that is never closed',
  'record-too-long': `a line, or a cell in quotation marks, is longer than ${mostRecordBytes / 1024 / 1024} MB`,
}

/**
 * Walks through a file and notes what is wrong with its sections and the number of columns. After a section that cannot be read (twice, or a bad
 * header) its lines are passed over; so are those of a section without key columns.
 */
export function sectionWalk(visitor: SectionVisitor, faults: Faults): SectionWalk {
  const headers = new Map<Section, Header>()
  let header: Header | undefined
  let awaiting: Section | undefined
  let started = false
  let lastLine = 1

  function startSection(section: Section, written: string, record: FileRecord): void {
    started = true
    header = undefined
    awaiting = headers.has(section) ? undefined : section
    if (awaiting === undefined) fail(faults, record.line, 'section-twice', `the section ${section} comes twice`)
    else visitor.title?.(section, written, record)
  }

  function underTitle(section: Section, record: FileRecord): void {
    const keys = visitor.keyColumns[section]
    const read = headerOf(section, keys ?? [], record, faults)
    headers.set(section, read)
    awaiting = undefined
    if (keys === undefined) return
    header = read
    visitor.header?.(read, record)
  }

  function underHeader(above: Header, record: FileRecord): void {
    if (!above.isSound) return
    const expected = above.columns.length
    if (record.count === expected) {
      visitor.row(above, record)
      return
    }
    const hint = record.count > expected ? '; a cell that holds a ; must stand in quotation marks' : ''
    fail(faults, record.line, 'columns', `${record.count} columns where the header has ${expected}${hint}`)
  }

  function readRecord(record: FileRecord): void {
    // Only a record of one cell can be a blank line or a title.
    const isAlone = record.count === 1
    if (isAlone && trimStart(record, 0, record.endOf(0)) === record.endOf(0)) {
      visitor.blank?.(record.endOf(0) === 0 ? '' : record.cell(0), record)
      return
    }
    const alone = isAlone ? record.cell(0) : undefined
    lastLine = record.line
    const title = alone?.trim().toUpperCase()
    const section = sections.find((name) => name === title)
    if (section !== undefined) startSection(section, alone ?? '', record)
    else if (awaiting !== undefined) underTitle(awaiting, record)
    else if (header !== undefined) underHeader(header, record)
    else if (!started) {
      fail(faults, record.line, 'outside-section', 'this line stands before the first section; a file starts with META')
      started = true
    }
  }

  const reader = recordReader({
    record: readRecord,
    unreadable(line, fault) {
      lastLine = line
      fail(faults, line, fault, unreadable[fault])
    },
  })
  return { ...reader, headers, lastLine: () => lastLine }
}

/** Reads the header of a section: it must have the key columns, and no column twice. */
function headerOf(section: Section, keys: readonly string[], record: FileRecord, faults: Faults): Header {
  const columns = record.cells()
  const lower = columns.map((column) => column.trim().toLowerCase())
  const missing = keys.filter((column) => !lower.includes(column))
  const seen = new Set<string>()
  const twice = lower.find((name) => seen.size === seen.add(name).size)
  let message: string | undefined
  if (missing.length > 0) message = `the header of ${section} lacks the column ${missing.join(' and the column ')}`
  else if (twice !== undefined && keys.length > 0) {
    message = `the header of ${section} has the column ${shortened(twice)} twice`
  } else if (section === 'META' && columns.length !== 2) message = 'the header of META is key;value and no more'
  if (message !== undefined) fail(faults, record.line, 'header', message)
  const [first = '', second = ''] = keys
  return {
    section,
    columns,
    keys: [first, second],
    first: columnAt(columns, first),
    second: columnAt(columns, second),
    isSound: message === undefined,
    line: record.line,
  }
}

/** A cell as it may stand in a sentence: quoted, on one line, and cut off where it gets long. */
export function shortened(text: string): string {
  const line = text.slice(0, 200).replaceAll(/[\p{Cc}\s]+/gu, ' ')
  return `"${line.length > 40 ? `${line.slice(0, 40)}...` : line}"`
}
