/**
 * Taking a backup of tables that others may be working in.
 *
 * The service reads no three tables at one moment. But every item of ours has a version, revision or sequence that only rises, so two readings that are alike,
 * one wholly before the other, show that nothing changed from the end of the first to the beginning of the second (the double collect of an atomic snapshot).
 * So: main and journal; ballots; main and journal again. When both are alike, the backup holds exactly what was stored while the ballots were read,
 * however many votes came in meanwhile: a vote is one item, and every vote read belongs to the rounds as they stood.
 *
 * Where somebody keeps working through every reading, the last one is kept in the order main, journal, ballots, and marked: then no balance is ahead of the journal
 * and no result ahead of the ballots, the money can be made right from the journal (`mend.ts`), and the entries that came meanwhile are named for a person to look at.
 */
import { createHash } from 'node:crypto'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { Table } from '../../functions/kit/store/store.ts'
import { isBalanceItem } from '../../functions/kit/whole-books.ts'
import type { Balance } from '../../shared/ledger/ledger.ts'
import { type Archive, archiveOf, type Content, type Head } from './archive.ts'
import { itemOf } from './lines.ts'

/** Where a backup is taken from. */
export interface Source {
  /** All lines of a table, sorted, by consistent reads. */
  read(table: Table): Promise<readonly string[]>
  /** Milliseconds UTC. */
  now(): number
  say(line: string): void
}

/** How often it is read again when somebody worked meanwhile. */
export const mostReadings = 10

/** A fingerprint of one reading, to compare without holding two. */
function fingerprint(main: readonly string[], journal: readonly string[]): string {
  const hash = createHash('sha256')
  for (const line of main) hash.update(line).update('\n')
  hash.update('\n')
  for (const line of journal) hash.update(line).update('\n')
  return hash.digest('hex')
}

/** The municipalities in a content. */
export function tenantsIn(content: Content): string[] {
  const tenants = new Set<string>()
  for (const lines of Object.values(content))
    for (const line of lines) tenants.add(String(itemOf(line).pk?.S).split('#')[0] ?? '')
  return [...tenants].sort()
}

/** The last link of every account's chain, as the balances have it. */
export function headsIn(content: Content): Head[] {
  return content.main.flatMap((line) => {
    const attributes = itemOf(line)
    const pk = String(attributes.pk?.S)
    const tenant = pk.split('#')[0] ?? ''
    if (!isBalanceItem(tenant, { pk, sk: '' })) return []
    const { account, currency, sequence, head } = unmarshall(attributes) as Balance
    return [{ tenant, account, currency, sequence, hash: head }]
  })
}

/** The ids of entries. */
const idsOf = (lines: readonly string[]) => lines.map((line) => String(itemOf(line).id?.S ?? itemOf(line).pk?.S))

/** Reads the tables until they stood still, at most ten times. */
export async function takeBackup({ read, now, say }: Source): Promise<Archive> {
  let main = await read('main')
  let journal = await read('journal')
  let known = new Set(journal)
  let before = fingerprint(main, journal)
  for (let reading = 1; ; reading++) {
    const takenAt = new Date(now()).toISOString()
    let ballots = await read('ballots')
    main = await read('main')
    journal = await read('journal')
    const after = fingerprint(main, journal)
    const isWhole = after === before
    if (!isWhole && reading < mostReadings) {
      say(`Somebody worked while it was read; reading again (${reading + 1} of ${mostReadings})`)
      before = after
      known = new Set(journal)
      continue
    }
    if (!isWhole) ballots = await read('ballots')
    const content = { main, journal, ballots }
    return archiveOf(content, {
      takenAt,
      isWhole,
      tenants: tenantsIn(content),
      heads: headsIn(content),
      moving: isWhole ? [] : idsOf(journal.filter((line) => !known.has(line))),
    })
  }
}
