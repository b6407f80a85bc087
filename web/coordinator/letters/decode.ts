/** A file of a spreadsheet as text and as rows of cells. */
import papaparse from 'papaparse'

/** How the file's bytes were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * The text of a file: UTF-8 when its bytes are that, UTF-16 when it says so, else what Windows programs write in the Netherlands.
 * Undefined: no text at all, such as a picture or a spreadsheet that was not saved as CSV; those have zero bytes, which no text has.
 */
export function textOf(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | undefined {
  for (const [encoding, first, second] of [
    ['utf-16le', 0xff, 0xfe],
    ['utf-16be', 0xfe, 0xff],
  ] as const)
    if (bytes[0] === first && bytes[1] === second) return { text: new TextDecoder(encoding).decode(bytes), encoding }
  if (bytes.includes(0)) return undefined
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

/** Rows of cells, trimmed. `broken`: numbers of rows (from 1) with a quotation mark that opens or closes wrongly. */
export interface Table {
  readonly rows: readonly (readonly string[])[]
  readonly separator: string
  readonly broken: readonly number[]
}

const separators = [';', '\t', ','] as const

/** The separator that its first row has most of, outside quotation marks. (The library's own guess fails where rows are empty.) */
function separatorOf(text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? ''
  const bare = first.replace(/"[^"]*"/g, '')
  const count = (separator: string) => bare.split(separator).length
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best))
}

/** The rows of a text with semicolons, tabs or commas between cells. Empty rows stay, so that numbers are those of the spreadsheet. */
export function tableOf(text: string): Table {
  const separator = separatorOf(text)
  const read = papaparse.parse<string[]>(text, { delimiter: separator })
  const rows = read.data.map((row) => row.map((cell) => cell.trim()))
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop()
  const broken = read.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? 0) + 1)
  return { rows, separator, broken: [...new Set(broken)] }
}
