/** The heads of the ledger's chains, as published day by day. */
import { type DayHeads, headsOf } from '../../shared/ledger/heads.ts'
import type { Balance } from '../../shared/ledger/ledger.ts'
import { localDate } from '../../shared/terms/amsterdam.ts'
import { keys } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Write } from './store/store.ts'
import { add, readAll } from './things.ts'

/** Every published day, oldest first. */
export function publishedHeads(ports: Ports): Promise<readonly DayHeads[]> {
  return readAll<DayHeads>(ports, keys.heads(ports.config.tenant))
}

/** What to write so that the heads of today are published; nothing once they are. The balances must have been verified. */
export function publication(
  ports: Ports,
  at: number,
  balances: readonly Balance[],
  before: readonly DayHeads[],
): readonly Write[] {
  const heads = headsOf(localDate(at), at, balances, before)
  return heads ? [add(keys.dayHeads(ports.config.tenant, heads.day), heads)] : []
}
