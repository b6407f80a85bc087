/** The list that the desk keeps: which number went to whom. Without codes, so that who reads it can vote for nobody. */
import { csvText } from '../../../shared/ledger/csv.ts'
import type { Address } from './addresses.ts'

/** A file for Dutch spreadsheets; texts that look like a formula are made harmless (`shared/ledger/csv.ts`). */
export function keptList(letters: readonly { readonly number: number; readonly address: Address }[]): string {
  return csvText([
    ['nummer', 'naam', 'adres', 'postcode', 'plaats'],
    ...letters.map(({ number, address }) => [
      String(number),
      address.name,
      address.street,
      address.postcode,
      address.city,
    ]),
  ])
}
