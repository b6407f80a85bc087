/** What rounds may still take of a slice: nobody else may give it away meanwhile. */
import type { Round } from '../../shared/rounds/round.ts'
import { keys, type Place } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Write } from './store/store.ts'
import { add, read, replace, rounds } from './things.ts'

/** Rounds of a year that are open, or counted and not yet adopted. */
export function unsettled(all: readonly Round[], year: number): readonly Round[] {
  return all.filter(
    (one) => one.kind === 'allocation' && one.year === year && (one.state === 'open' || one.state === 'counted'),
  )
}

/**
 * What open and counted rounds of a place may still take, in cents and minutes, with the write by which an opening at the
 * same moment and this claim meet: one of the two decides anew.
 */
export async function claimed(ports: Ports, place: Place): Promise<{ cents: number; minutes: number; guard: Write }> {
  const key = keys.claims(ports.config.tenant, place)
  // Read before the sum it guards.
  const counter = await read<{ version: number }>(ports, key)
  const running = unsettled(await rounds.list(ports), place.year).filter(
    ({ districtCode }) => districtCode === place.districtCode,
  )
  return {
    cents: running.reduce((sum, { budgetCents }) => sum + budgetCents, 0),
    minutes: running.reduce((sum, { capacityMinutes = 0 }) => sum + capacityMinutes, 0),
    guard: counter ? replace(key, { version: counter.version + 1 }) : add(key, { version: 1 }),
  }
}
