/** The heads of the ledger's chains, as published day by day. */
import { type DayHeads, headsOf } from '../../shared/ledger/heads.ts'
import type { Balance } from '../../shared/ledger/ledger.ts'
import { localDate } from '../../shared/terms/amsterdam.ts'
import { addDays } from '../../shared/terms/days.ts'
import { keys } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Write } from './store/store.ts'
import { add, readAll } from './things.ts'

/** Every published day, oldest first. */
export function publishedHeads(ports: Ports): Promise<readonly DayHeads[]> {
  return readAll<DayHeads>(ports, keys.heads(ports.config.tenant))
}

/**
 * What to write so that the heads of today are published; nothing once they are. The balances must have been verified. Around midnight another run may
 * publish the day before or the day after at the same moment: each holds on to the other's day not being there, or their digests would not follow.
 */
export function publication(
  ports: Ports,
  at: number,
  balances: readonly Balance[],
  before: readonly DayHeads[],
): readonly Write[] {
  const heads = headsOf(localDate(at), at, balances, before)
  if (!heads) return []
  const place = (day: string) => keys.dayHeads(ports.config.tenant, day)
  const beside = [addDays(heads.day, -1), addDays(heads.day, 1)].filter((day) => day !== before.at(-1)?.day)
  return [
    add(place(heads.day), heads),
    ...beside.map((day): Write => ({ kind: 'check', table: 'main', key: place(day), condition: { kind: 'absent' } })),
  ]
}
