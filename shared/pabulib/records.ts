/** Lines into records: `;`-separated cells with RFC 4180 quoting; a quoted cell may run over several lines. */

/** One record and the line it starts at, from 1. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** A record that cannot be read. */
export interface UnreadableRow {
  readonly line: number
  readonly unreadable: 'nul-byte' | 'open-quote'
}

/** The lines of a text without their line feeds, one at a time; nothing is copied but the line itself. */
export function* linesOf(text: string): Generator<string> {
  let from = 0
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    yield text.slice(from, end < 0 ? text.length : end)
    from = end < 0 ? text.length : end + 1
  }
}

/**
 * Reads records from lines without line feeds (a carriage return at the end is taken off). Blank lines are left out.
 * Text behind a closing quote is kept as part of the cell, as other readers of these files do.
 */
export function* rowsOf(lines: Iterable<string>): Generator<Row | UnreadableRow> {
  let line = 0
  let startLine = 0
  let cells: string[] = []
  /** The quoted cell that is still open, in pieces. */
  let open: string[] | undefined

  for (const raw of lines) {
    line += 1
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (text.includes('\0')) {
      yield { line, unreadable: 'nul-byte' }
      open = undefined
      cells = []
      continue
    }
    if (open === undefined) {
      if (text.trim() === '') continue
      startLine = line
      if (!text.includes('"')) {
        yield { line, cells: text.split(';') }
        continue
      }
    } else open.push('\n')

    let at = 0
    for (;;) {
      if (open === undefined && text[at] === '"') {
        open = []
        at += 1
      }
      let ending = ''
      if (open !== undefined) {
        const end = closingQuote(text, at)
        open.push(text.slice(at, end < 0 ? text.length : end).replaceAll('""', '"'))
        if (end < 0) break
        ending = open.join('')
        open = undefined
        at = end + 1
      }
      const next = text.indexOf(';', at)
      cells.push(ending + text.slice(at, next < 0 ? text.length : next))
      if (next < 0) {
        yield { line: startLine, cells }
        cells = []
        break
      }
      at = next + 1
    }
  }
  if (open !== undefined) yield { line: startLine, unreadable: 'open-quote' }
}

/** Writes one record; a cell is quoted when it holds a separator, a quote or a line break. */
export function recordOf(cells: readonly string[]): string {
  return cells.map((cell) => (/[;"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')
}

/** The place of the quote that closes the cell, from `at`; -1 when it is not on this line. */
function closingQuote(text: string, at: number): number {
  for (let end = text.indexOf('"', at); end >= 0; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] !== '"') return end
  }
  return -1
}
