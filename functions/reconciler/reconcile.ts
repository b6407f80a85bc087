/** Reckons the whole ledger again, says which accounts go on hold, publishes the day's heads, and raises the alarm for each difference. */
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { type Frozen, frozenAfter } from '../../shared/ledger/freeze.ts'
import type { Difference } from '../../shared/ledger/verify.ts'
import { isRefusal, type Refusal } from '../../shared/refusal.ts'
import { auditAll } from '../kit/audit.ts'
import { keys } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { publication, publishedHeads } from '../kit/published-heads.ts'
import type { Write } from '../kit/store/store.ts'
import { add, read, replace } from '../kit/things.ts'

/** The most entries of one run: as many as a function of its size holds. */
const mostEntries = 200_000

/** What a run found, and what to write so that it holds. */
export interface Reconciliation {
  readonly at: number
  readonly accounts: number
  readonly entries: number
  readonly differences: readonly Difference[]
  readonly frozen: Frozen
  readonly writes: readonly Write[]
}

/** One run. `mayRelease`: a person asked for it, so what agrees again is let go. Refuses `too-many-entries`. */
export async function reconcile(ports: Ports, mayRelease: boolean): Promise<Reconciliation | Refusal> {
  const at = ports.clock.now()
  const key = keys.frozen(ports.config.tenant)
  const before = await read<Frozen>(ports, key)
  const published = await publishedHeads(ports)
  const audit = await auditAll(ports, fiscalYear(at) + 1, published, mostEntries)
  if (isRefusal(audit)) return audit
  const after = frozenAfter(before, audit.differences, at, mayRelease)
  return {
    ...audit,
    at,
    frozen: after ?? before ?? { version: 0, accounts: [] },
    writes: [
      ...(after ? [after.version === 1 ? add(key, after) : replace(key, after)] : []),
      // What is not right is not vouched for: the day stays open until it is.
      ...(audit.differences.length === 0 ? publication(ports, at, audit.balances, published) : []),
    ],
  }
}

/** One line for each difference, which the alarm of the stack looks for. The id of an entry begins with the id of who booked it; no name stands in it. */
export function raiseAlarm(differences: readonly Difference[]): void {
  for (const { what, account, entryId, expected, found } of differences)
    console.error(JSON.stringify({ alarm: 'ledger-difference', what, account, entryId, expected, found }))
}

/** How often a run is written anew because another one wrote meanwhile. */
const mostTries = 8

/** A run by the clock: it writes its own outcome, and answers what it found. What it could not look at is an alarm too. */
export async function reconcileByClock(ports: Ports): Promise<{ accounts: number; entries: number; frozen: number }> {
  for (let tries = 0; tries < mostTries; tries++) {
    const found = await reconcile(ports, false)
    if (isRefusal(found)) {
      console.error(JSON.stringify({ alarm: 'ledger-not-reckoned', why: found.refused }))
      return { accounts: 0, entries: 0, frozen: 0 }
    }
    const written = found.writes.length === 0 || (await ports.store.write(found.writes)).ok
    if (!written) continue
    raiseAlarm(found.differences)
    return { accounts: found.accounts, entries: found.entries, frozen: found.frozen.accounts.length }
  }
  throw new Error('The reconciler could not write what it found.')
}
