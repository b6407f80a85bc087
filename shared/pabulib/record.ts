/** One record of a file: its cells as bytes, and as text for who asks. */
import { grown } from '../allocation/growing.ts'

/** The most bytes of one record, a line or what a pair of quotation marks holds together: far above any real line, far below what harms. */
export const mostRecordBytes = 4 * 1024 * 1024

/** One record. It is used again for the next: take what you need while it is handed over. */
export interface FileRecord {
  /** Line it starts at, from 1. */
  readonly line: number
  readonly count: number
  /** How its last line ended: `''` at the end of the file. */
  readonly lineEnd: '\n' | '\r\n' | '\r' | ''
  /** The cells without their quotation marks, in UTF-8. */
  readonly bytes: Uint8Array
  startOf(cell: number): number
  endOf(cell: number): number
  /** A part of `bytes` as a text of its own. */
  text(from: number, to: number): string
  cell(cell: number): string
  /** A part as text that may keep the text of the whole record in memory: quicker, for who keeps it anyway. */
  part(from: number, to: number): string
  /** All cells, as parts. */
  cells(): string[]
}

const separator = 0x3b
/** From here on copying as a whole is quicker than byte by byte. */
const longRun = 48

/** The one record that is filled again and again. Between its cells stands a separator, so that a record without quotes is its line. */
export function recordInMaking() {
  let bytes = new Uint8Array(4096)
  let length = 0
  let ends = new Int32Array(64)
  let count = 0
  let line = 1
  let lineEnd: FileRecord['lineEnd'] = ''
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

  const startOf = (cell: number) => (cell === 0 ? 0 : (ends[cell - 1] as number) + 1)
  const endOf = (cell: number) => ends[cell] as number
  const text = (from: number, to: number) => decoder.decode(bytes.subarray(from, to))
  /** The whole record as text, once somebody asked; in ASCII its places are those of the bytes. */
  let whole: string | undefined
  let isAscii = true

  function part(from: number, to: number): string {
    if (!isAscii) return text(from, to)
    whole ??= text(0, length)
    return whole.slice(from, to)
  }

  function append(byte: number): void {
    if (length === bytes.length) bytes = grown(bytes, length + 1)
    bytes[length++] = byte
    if (byte >= 0x80) isAscii = false
  }

  return {
    get line() {
      return line
    },
    get count() {
      return count
    },
    get lineEnd() {
      return lineEnd
    },
    get bytes() {
      return bytes
    },
    startOf,
    endOf,
    text,
    cell: (cell: number) => text(startOf(cell), endOf(cell)),
    part,
    cells: () => Array.from({ length: count }, (_, cell) => part(startOf(cell), endOf(cell))),

    start(at: number) {
      length = 0
      count = 0
      line = at
      whole = undefined
      isAscii = true
    },
    append,
    isAscii: () => isAscii,
    /** Appends the text from `at` up to a byte that is marked in `ends`, and gives its place; stops at the limit. */
    appendRun(chunk: Uint8Array, at: number, ends: Uint8Array): number {
      const stop = Math.min(chunk.length, at + mostRecordBytes + 1 - length)
      let next = at
      let bits = 0
      for (; next < stop; next++) {
        const byte = chunk[next] as number
        if (ends[byte] === 1) break
        bits |= byte
      }
      if (bits >= 0x80) isAscii = false
      bytes = grown(bytes, length + next - at)
      if (next - at > longRun) {
        bytes.set(chunk.subarray(at, next), length)
        length += next - at
      } else for (let from = at; from < next; from++) bytes[length++] = chunk[from] as number
      return next
    },
    endCell() {
      ends = grown(ends, count + 1)
      ends[count++] = length
      append(separator)
    },
    finish(end: FileRecord['lineEnd'], dropped: number) {
      length -= dropped
      lineEnd = end
      ends = grown(ends, count + 1)
      ends[count++] = length
    },
    length: () => length,
    last: () => bytes[length - 1],
  }
}
