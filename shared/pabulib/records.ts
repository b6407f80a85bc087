/** Bytes into records: `;`-separated cells with RFC 4180 quoting; a quoted cell may run over several lines. Never more than one record in memory. */
import { type FileRecord, mostRecordBytes, recordInMaking } from './record.ts'
import { utf8Check } from './utf8.ts'

/** Why a line cannot be read as a record. */
export type UnreadableFault = 'nul-byte' | 'not-utf-8' | 'open-quote' | 'record-too-long'

/** Takes a file in chunks of any size. */
export interface RecordReader {
  push(chunk: Uint8Array): void
  end(): void
  /** Whether the file starts with a byte-order mark, which is no part of its first record. */
  readonly byteOrderMark: () => boolean
}

/** Receives what is read; blank lines too, as records of one blank cell. */
export interface RecordSink {
  record(record: FileRecord): void
  unreadable(line: number, fault: UnreadableFault): void
}

const lineFeed = 0x0a
const carriageReturn = 0x0d
const quote = 0x22
const separator = 0x3b
const mark = Uint8Array.of(0xef, 0xbb, 0xbf)
const noMark = Number.POSITIVE_INFINITY

/** Bytes that end a run of text, in a cell and inside quotation marks. */
const endsInCell = marked([0, lineFeed, quote, separator])
const endsInQuotes = marked([0, lineFeed, quote])

function marked(bytes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256)
  for (const byte of bytes) table[byte] = 1
  return table
}

/**
 * Where the reader stands. Text behind a closing quote is kept as part of the cell, as other readers of these files do; `skipping` passes over
 * the rest of a line that cannot be read.
 */
type Mode = 'cell-start' | 'in-cell' | 'in-quotes' | 'quote-in-quotes' | 'skipping'

/** Reads records from bytes. A carriage return before the end of a line is no part of the record; inside quotation marks everything is. */
export function recordReader(sink: RecordSink): RecordReader {
  const record = recordInMaking()
  let mode: Mode = 'cell-start'
  let line = 1
  /** Up to here the record came out of quotation marks. */
  let quotedUpTo = 0
  /** How many bytes of a byte-order mark were met; `noMark` when the file turned out to start with something else. */
  let marks = 0
  const utf8 = utf8Check()

  function startRecord(): void {
    record.start(line)
    mode = 'cell-start'
    quotedUpTo = 0
  }

  function giveUp(at: number, fault: UnreadableFault): void {
    sink.unreadable(at, fault)
    record.start(line)
    mode = 'skipping'
    utf8.reset()
  }

  function endRecord(end: '\n' | ''): void {
    const hasReturn = record.length() > quotedUpTo && record.last() === carriageReturn
    record.finish(hasReturn ? `\r${end}` : end, hasReturn ? 1 : 0)
    sink.record(record)
  }

  /** One byte that does not go on a run of text. */
  function step(chunk: Uint8Array, at: number): void {
    const byte = chunk[at] as number
    const isText = byte >= 0x80 ? utf8.goesOn(chunk, at, at + 1) : utf8.isWhole()
    if (!isText || byte === 0) {
      giveUp(line, isText ? 'nul-byte' : 'not-utf-8')
      if (byte === lineFeed) skip(chunk, at)
      return
    }
    if (mode === 'quote-in-quotes') {
      mode = byte === quote ? 'in-quotes' : 'in-cell'
      if (mode === 'in-cell') quotedUpTo = record.length()
    } else if (byte === quote && (mode === 'in-quotes' || mode === 'cell-start')) {
      mode = mode === 'in-quotes' ? 'quote-in-quotes' : 'in-quotes'
      return
    }
    if (mode === 'in-quotes') {
      if (byte === lineFeed) line += 1
      record.append(byte)
    } else if (byte === separator) {
      record.endCell()
      mode = 'cell-start'
    } else if (byte === lineFeed) {
      line += 1
      endRecord('\n')
      startRecord()
    } else {
      record.append(byte)
      mode = 'in-cell'
    }
  }

  const isSkipping = () => mode === 'skipping'
  const isInText = () => mode === 'in-cell' || mode === 'in-quotes'

  /** Appends the run of text from `at`, and gives the place behind it. */
  function run(chunk: Uint8Array, at: number): number {
    const next = record.appendRun(chunk, at, mode === 'in-quotes' ? endsInQuotes : endsInCell)
    const isPlain = record.isAscii() && utf8.isWhole()
    if (!isPlain && !utf8.goesOn(chunk, at, next)) giveUp(line, 'not-utf-8')
    return next
  }

  /** Passes over the rest of a line that cannot be read. */
  function skip(chunk: Uint8Array, at: number): number {
    const end = chunk.indexOf(lineFeed, at)
    if (end < 0) return chunk.length
    line += 1
    startRecord()
    return end + 1
  }

  /** Passes over a byte-order mark, and gives the place behind it. What looked like one but is none is read after all. */
  function passMark(chunk: Uint8Array): number {
    for (let at = 0; at < chunk.length; at++) {
      if (chunk[at] === mark[marks]) marks += 1
      else {
        readMarkAfterAll()
        return at
      }
      if (marks === mark.length) return at + 1
    }
    return chunk.length
  }

  function readMarkAfterAll(): void {
    const met = marks
    marks = noMark
    for (let at = 0; at < met && !isSkipping(); at++) step(mark, at)
  }

  return {
    byteOrderMark: () => marks === mark.length,
    push(chunk) {
      let at = marks < mark.length ? passMark(chunk) : 0
      while (at < chunk.length) {
        if (isSkipping()) at = skip(chunk, at)
        else if (record.length() > mostRecordBytes) giveUp(record.line, 'record-too-long')
        else if (isInText()) {
          at = run(chunk, at)
          if (at < chunk.length && !isSkipping() && record.length() <= mostRecordBytes) step(chunk, at++)
        } else step(chunk, at++)
      }
    },
    end() {
      if (marks < mark.length) readMarkAfterAll()
      if (record.length() > mostRecordBytes) giveUp(record.line, 'record-too-long')
      if (mode === 'skipping') return
      if (!utf8.isWhole()) giveUp(line, 'not-utf-8')
      else if (mode === 'in-quotes') sink.unreadable(record.line, 'open-quote')
      else if (mode !== 'cell-start' || record.length() > 0) {
        if (mode === 'quote-in-quotes') quotedUpTo = record.length()
        endRecord('')
      }
    },
  }
}

/** A text in chunks of UTF-8. */
export function* bytesOf(source: string | Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  if (typeof source !== 'string') {
    for (const line of source) yield encoder.encode(`${line}\n`)
    return
  }
  for (let from = 0; from < source.length; ) {
    let to = Math.min(source.length, from + 65_536)
    // A character of two halves is not torn apart.
    if (to < source.length && (source.charCodeAt(to - 1) & 0xfc00) === 0xd800) to += 1
    yield encoder.encode(source.slice(from, to))
    from = to
  }
}

/** Writes one record; a cell is quoted when it holds a separator, a quote or a line break. */
export function recordOf(cells: readonly string[]): string {
  return cells.map((cell) => (/[;"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')
}
