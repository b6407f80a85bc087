/**
 * The form of a backup: gzip over JSON, one a line. The first line says what the rest is, with a SHA-256 over all of it; then every item of the three tables,
 * `{"main": item}`, in order of table and line.
 */
import { createHash } from 'node:crypto'
import type { Table } from '../../functions/kit/store/store.ts'

/** The tables in the order in which they stand in a backup, are read and are restored. */
export const tableNames = ['main', 'journal', 'ballots'] as const satisfies readonly Table[]

export const format = 'buurtkas-backup'
/** Raised when an older program could misread what a newer one writes. */
export const formatVersion = 1

/** Lines of each table, sorted: see `lines.ts`. */
export type Content = Readonly<Record<Table, readonly string[]>>

/** The last link of an account's chain of entries. */
export interface Head {
  readonly tenant: string
  readonly account: string
  readonly currency: string
  readonly sequence: number
  readonly hash: string
}

/** What the first line says. */
export interface Header {
  readonly format: typeof format
  readonly version: typeof formatVersion
  /** RFC 3339, UTC. When `isWhole`, the tables held exactly this content at that moment. */
  readonly takenAt: string
  readonly tenants: readonly string[]
  readonly counts: Readonly<Record<Table, number>>
  /** False when somebody worked during every reading: what was changed meanwhile may be half there. */
  readonly isWhole: boolean
  /** Ids of the entries that came during the last reading, when it is not whole: what they moved may be half there. */
  readonly moving: readonly string[]
  readonly heads: readonly Head[]
  /** SHA-256, hexadecimal, over the first line without this and all other lines, each with its line end. */
  readonly sha256: string
}

export interface Archive {
  readonly header: Header
  readonly content: Content
}

/** The lines of the items as they stand in the file. */
export function* itemLines(content: Content): Generator<string> {
  for (const table of tableNames) for (const line of content[table]) yield `{"${table}":${line}}\n`
}

/** The digest of a backup. */
export function digestOf(
  { sha256: _, ...header }: Omit<Header, 'sha256'> & { sha256?: string },
  content: Content,
): string {
  const hash = createHash('sha256').update(`${JSON.stringify(header)}\n`)
  for (const line of itemLines(content)) hash.update(line)
  return hash.digest('hex')
}

/** Puts the first line to a content. */
export function archiveOf(
  content: Content,
  of: Pick<Header, 'takenAt' | 'tenants' | 'isWhole' | 'moving' | 'heads'>,
): Archive {
  const counts = { main: content.main.length, journal: content.journal.length, ballots: content.ballots.length }
  const header = { format, version: formatVersion, ...of, counts } as const
  return { header: { ...header, sha256: digestOf(header, content) }, content }
}

/** The text of a backup, piece by piece. */
export function* textOf({ header, content }: Archive): Generator<string> {
  yield `${JSON.stringify(header)}\n`
  yield* itemLines(content)
}

/** Why lines are no backup that can be restored. */
export type ArchiveFault = 'not-a-backup' | 'other-version' | 'damaged'

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0

function readHeader(line: string): Header | ArchiveFault {
  let header: Header
  try {
    header = JSON.parse(line) as Header
  } catch {
    return 'not-a-backup'
  }
  if (typeof header !== 'object' || header === null || header.format !== format) return 'not-a-backup'
  if (header.version !== formatVersion) return 'other-version'
  const { counts, takenAt, tenants, heads, moving, isWhole, sha256 } = header
  const isRight =
    typeof counts === 'object' &&
    tableNames.every((table) => isCount(counts[table])) &&
    typeof takenAt === 'string' &&
    !Number.isNaN(Date.parse(takenAt)) &&
    Array.isArray(tenants) &&
    Array.isArray(heads) &&
    Array.isArray(moving) &&
    typeof isWhole === 'boolean' &&
    typeof sha256 === 'string'
  return isRight ? header : 'damaged'
}

/** Reads a backup line by line: give it every line, without line ends, then ask what came of it. */
export function archiveReader() {
  let header: Header | ArchiveFault | undefined
  const content: Record<Table, string[]> = { main: [], journal: [], ballots: [] }
  let fault: ArchiveFault | undefined
  return {
    line(text: string): void {
      if (fault) return
      if (header === undefined) {
        header = readHeader(text)
        if (typeof header === 'string') fault = header
        return
      }
      const table = tableNames.find((name) => text.startsWith(`{"${name}":`))
      if (table === undefined || !text.endsWith('}')) fault = 'damaged'
      else content[table].push(text.slice(table.length + 4, -1))
    },
    /** The backup, or why it is none. */
    end(): Archive | ArchiveFault {
      if (fault) return fault
      if (header === undefined || typeof header === 'string') return 'not-a-backup'
      const found = header
      const isWhole = tableNames.every((table) => content[table].length === found.counts[table])
      return isWhole && digestOf(found, content) === found.sha256 ? { header: found, content } : 'damaged'
    },
  }
}
