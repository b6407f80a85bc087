/** Whether the content of a backup is whole: the proof of the ledger and every invariant, before anything of it is put anywhere. */
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { Item, Table } from '../../functions/kit/store/store.ts'
import { firstDifference, wholeBooks } from '../../functions/kit/whole-books.ts'
import type { Stored } from '../../shared/invariants/holdings.ts'
import { violations } from '../../shared/invariants/invariants.ts'
import { sentence } from '../ledger/command.ts'
import type { Content } from './archive.ts'
import { itemOf } from './lines.ts'

/** The items of the three tables. */
export type Items = Readonly<Record<Table, readonly Item[]>>

/** The items of a content, of one municipality or of all. */
export function itemsOf(content: Content, tenant?: string): Items {
  const of = (table: Table) =>
    content[table]
      .map((line) => unmarshall(itemOf(line)) as Item)
      .filter(({ pk }) => tenant === undefined || pk.startsWith(`${tenant}#`))
  return { main: of('main'), journal: of('journal'), ballots: of('ballots') }
}

/** What is wrong with the items of one municipality, one line each; empty when the ledger is proved and every invariant holds. */
export function faultsOf(items: Items, tenant: string): string[] {
  const difference = firstDifference(wholeBooks(tenant, items.journal, items.main))
  const found = violations(items as Stored, { tenant })
  return [
    ...(difference ? [`${tenant}: ${sentence(difference)}`] : []),
    ...found.map(
      ({ invariant, where, expected, found: was }) =>
        `${tenant}: ${invariant} at ${where}: expected ${String(expected).slice(0, 80)}, found ${String(was).slice(0, 80)}`,
    ),
  ]
}

/** The same for a whole content. */
export function faultsIn(content: Content, tenants: readonly string[]): string[] {
  return tenants.flatMap((tenant) => faultsOf(itemsOf(content, tenant), tenant))
}
