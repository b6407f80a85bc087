/** Addresses of residents out of rows of a spreadsheet: which column is what, and what is wrong by row. Works in the browser alone. */
import type { Table } from './decode.ts'

/** What a column can hold. Without `houseNumber` the street holds the number too. */
export const addressParts = [
  'givenName',
  'infix',
  'name',
  'street',
  'houseNumber',
  'addition',
  'postcode',
  'city',
] as const
export type AddressPart = (typeof addressParts)[number]

/** The parts without which no letter arrives. */
export const neededParts: readonly AddressPart[] = ['name', 'street', 'postcode', 'city']

/** The place of each part among the columns, from 0. */
export type Columns = { readonly [part in AddressPart]?: number }

/** Headings as municipalities and spreadsheets write them, in small letters and without signs. */
const headings: Readonly<Record<AddressPart, readonly string[]>> = {
  givenName: ['voornaam', 'voornamen', 'voorletters', 'initialen', 'firstname', 'givenname', 'givennames', 'initials'],
  infix: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'infix', 'prefix'],
  name: [
    'naam',
    'volledigenaam',
    'achternaam',
    'geslachtsnaam',
    'aanschrijfnaam',
    'bewoner',
    'name',
    'fullname',
    'lastname',
    'surname',
    'familyname',
    'resident',
  ],
  street: [
    'straat',
    'straatnaam',
    'adres',
    'adresregel',
    'adresregel1',
    'straatenhuisnummer',
    'straathuisnummer',
    'openbareruimte',
    'street',
    'streetname',
    'address',
    'addressline',
    'addressline1',
  ],
  houseNumber: ['huisnummer', 'huisnr', 'nummer', 'nr', 'housenumber', 'number'],
  addition: ['toevoeging', 'huisnummertoevoeging', 'huisletter', 'toev', 'addition', 'suffix', 'houseletter', 'unit'],
  postcode: ['postcode', 'pc', 'pc6', 'postalcode', 'zip', 'zipcode'],
  city: ['plaats', 'woonplaats', 'plaatsnaam', 'woonplaatsnaam', 'city', 'town', 'place'],
}

const plain = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The columns that a first row names; no column is taken twice. */
export function columnsOf(first: readonly string[]): Columns {
  const columns: { [part in AddressPart]?: number } = {}
  for (const part of addressParts) {
    const at = first.findIndex((heading) => headings[part].includes(plain(heading)))
    if (at >= 0) columns[part] = at
  }
  return columns
}

/** One resident to write to. `row`: its number in the spreadsheet. */
export interface Address {
  readonly row: number
  readonly name: string
  readonly street: string
  readonly postcode: string
  readonly city: string
}

/** What is wrong with a row. `of`: the row that it repeats. */
export type RowFault =
  | { readonly row: number; readonly fault: 'name' | 'street' | 'number' | 'postcode' | 'city' | 'long' | 'quotes' }
  | { readonly row: number; readonly fault: 'cells'; readonly found: number; readonly expected: number }
  | { readonly row: number; readonly fault: 'double'; readonly of: number }

/** Longer than this a line passes the window of an envelope. */
export const mostCharacters = 60

/** A Dutch postcode with its one space, or undefined. */
function postcodeOf(text: string): string | undefined {
  const found = /^([1-9]\d{3})\s*([a-z]{2})$/i.exec(text)
  return found ? `${found[1]} ${found[2]?.toUpperCase()}` : undefined
}

/** Signs that print nothing but turn the order of what follows, or that no text has: not in a window, nor in the list that the desk keeps. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

const joined = (...parts: readonly string[]) => parts.join(' ').replace(/\s+/g, ' ').replace(unseen, '').trim()

/**
 * Reads every row below the headings. Empty rows are passed over; a row with a fault gives no address, only its fault:
 * the first of each row. The same name at the same address twice is a fault, because one resident gets one letter.
 */
export function addressesOf(
  table: Table,
  columns: Columns,
  hasHeadings: boolean,
): { readonly addresses: readonly Address[]; readonly faults: readonly RowFault[] } {
  const addresses: Address[] = []
  const faults: RowFault[] = []
  const seen = new Map<string, number>()
  const broken = new Set(table.broken)
  const expected = table.rows[0]?.length ?? 0
  const read = (row: number, cells: readonly string[]): Address | RowFault => {
    if (broken.has(row)) return { row, fault: 'quotes' }
    if (cells.length > expected && cells.slice(expected).some((cell) => cell !== ''))
      return { row, fault: 'cells', found: cells.length, expected }
    const cell = (part: AddressPart) => {
      const at = columns[part]
      return at === undefined ? '' : (cells[at] ?? '')
    }
    const name = joined(cell('givenName'), cell('infix'), cell('name'))
    const street = joined(cell('street'), cell('houseNumber'), cell('addition'))
    const postcode = postcodeOf(cell('postcode'))
    const city = joined(cell('city'))
    if (joined(cell('name')) === '') return { row, fault: 'name' }
    if (cell('street') === '') return { row, fault: 'street' }
    if (!/\d/.test(street)) return { row, fault: 'number' }
    if (!postcode) return { row, fault: 'postcode' }
    if (city === '') return { row, fault: 'city' }
    if ([name, street, city].some((line) => line.length > mostCharacters)) return { row, fault: 'long' }
    const same = [name, street, postcode, city].join('|').toLowerCase()
    const before = seen.get(same)
    if (before !== undefined) return { row, fault: 'double', of: before }
    seen.set(same, row)
    return { row, name, street, postcode, city }
  }
  for (const [at, cells] of table.rows.entries()) {
    if ((at === 0 && hasHeadings) || cells.every((cell) => cell === '')) continue
    const found = read(at + 1, cells)
    if ('fault' in found) faults.push(found)
    else addresses.push(found)
  }
  return { addresses, faults }
}

/** The lines in the window of the envelope. */
export function addressLines({ name, street, postcode, city }: Address): readonly string[] {
  return [name, street, `${postcode}  ${city}`]
}
