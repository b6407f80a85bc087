/** One line of VOTES: its voter, its choices and its points, as places in the record. */

import { byteTable } from '../allocation/byte-table.ts'
import { grown } from '../allocation/growing.ts'
import { decimalOf } from './amounts.ts'
import { columnAt } from './file.ts'
import type { FileRecord } from './record.ts'
import type { Faults, Header } from './sections.ts'
import { fail, shortened } from './sections.ts'
import { type Spans, setCell, spans, splitCell } from './spans.ts'

/** A vote that was read. It is used again for the next: take what you need while it is handed over. */
export interface VoteRow {
  readonly record: FileRecord
  /** One entry: who votes. */
  readonly voter: Spans
  readonly choices: Spans
  /** Empty where no points are given, else as many as choices. */
  readonly points: Spans
  /** The points as numbers: digits / scale, in lowest terms. */
  readonly digits: Float64Array
  readonly scales: Float64Array
}

/** Reads the lines of VOTES one by one and notices who votes twice. */
export interface VoteReader {
  /** The vote of a line, or undefined when its voter stands there already. `withPoints`: whether points are read, where there is a column for them. */
  read(header: Header, record: FileRecord, withPoints: boolean): VoteRow | undefined
  /** Faults in points: they count only when the vote type does, which META may tell after VOTES. */
  readonly pointFaults: Faults
}

/** Starts reading votes. Keeps of each voter the id, in bytes, and the line: nothing else. */
export function voteReader(faults: Faults): VoteReader {
  const voters = byteTable()
  let lines = new Int32Array(64)
  const pointFaults: Faults = { errors: [], more: 0 }
  const row = {
    voter: spans(),
    choices: spans(),
    points: spans(),
    digits: new Float64Array(64),
    scales: new Float64Array(64),
  }
  let pointsAt: { readonly header: Header; readonly column: number } | undefined

  function isNew(header: Header, record: FileRecord): boolean {
    setCell(record, header.first, row.voter)
    const [from = 0, to = 0] = row.voter.places
    const known = voters.size()
    const voter = voters.add(record.bytes, from, to)
    if (voter < known) {
      const who = shortened(record.text(from, to))
      fail(faults, record.line, 'duplicate-voter', `voter ${who} already stands in line ${lines[voter]}`)
      return false
    }
    lines = grown(lines, voter + 1)
    lines[voter] = record.line
    return true
  }

  /** Fills in the points; where they do not fit the choices there are none. */
  function readPoints(record: FileRecord, column: number): void {
    const { choices, points } = row
    splitCell(record, column, points)
    if (points.count !== choices.count) {
      fail(pointFaults, record.line, 'points-unequal', `${points.count} points for ${choices.count} projects`)
      points.count = 0
    }
    row.digits = grown(row.digits, points.count)
    row.scales = grown(row.scales, points.count)
    for (let at = 0; at < points.count; at++) {
      const from = points.places[2 * at] as number
      const to = points.places[2 * at + 1] as number
      const plain = plainInteger(record.bytes, from, to)
      const given = plain === undefined ? decimalOf(record.text(from, to)) : undefined
      row.digits[at] = plain ?? Number(given?.digits)
      row.scales[at] = Number(given?.scale ?? 1)
      if (plain !== undefined || given !== undefined) continue
      const text = shortened(record.text(from, to))
      fail(pointFaults, record.line, 'not-a-number', `points that are not a number: ${text}`)
      points.count = 0
    }
  }

  return {
    pointFaults,
    read(header, record, withPoints) {
      if (!isNew(header, record)) return undefined
      splitCell(record, header.second, row.choices)
      row.points.count = 0
      if (withPoints) {
        if (pointsAt?.header !== header) pointsAt = { header, column: columnAt(header.columns, 'points') }
        if (pointsAt.column >= 0) readPoints(record, pointsAt.column)
      }
      const { voter, choices, points, digits, scales } = row
      return { record, voter, choices, points, digits, scales }
    },
  }
}

/** A whole number of up to fifteen digits, as nearly all points are; undefined for anything else, number or not. */
function plainInteger(bytes: Uint8Array, from: number, to: number): number | undefined {
  if (to === from || to - from > 15) return undefined
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 0x30
    if (digit < 0 || digit > 9) return undefined
    value = value * 10 + digit
  }
  return value
}
