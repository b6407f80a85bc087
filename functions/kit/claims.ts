/** What rounds may still take of a slice: nobody else may give it away meanwhile. */
import { accounts } from '../../shared/ledger/accounts.ts'
import type { Balance } from '../../shared/ledger/ledger.ts'
import type { Round } from '../../shared/rounds/round.ts'
import { balanceOf } from './books.ts'
import { keys, type Place } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Write } from './store/store.ts'
import { add, read, readAll, replace, rounds } from './things.ts'

/** Rounds of a year that are open, or counted and not yet adopted. */
export function unsettled(all: readonly Round[], year: number): readonly Round[] {
  return all.filter(
    (one) => one.kind === 'allocation' && one.year === year && (one.state === 'open' || one.state === 'counted'),
  )
}

/** What the crews of a district hold, in minutes, by account. */
export function crewBalances(ports: Ports, place: Place): Promise<Balance[]> {
  const { districtCode, year } = place
  const prefix = `crew:${year}:${districtCode}:`
  return readAll<Balance>(ports, keys.balances(ports.config.tenant, { districtCode, year }), { prefix })
}

/** What is free in a slice, in cents and minutes, and the write by which two who would take it at the same moment meet: one of them decides anew. */
export interface Free {
  readonly cents: number
  readonly minutes: number
  readonly guard: Write
}

/** What a slice holds, its time with that of the district's crews, less what open and counted rounds of it may still take. */
export async function freeInSlice(ports: Ports, { districtCode, year }: Place): Promise<Free> {
  const key = keys.claims(ports.config.tenant, { districtCode, year })
  // Read before the sum it guards.
  const counter = await read<{ version: number }>(ports, key)
  // Rounds before the slice: one that is adopted in between has taken its money by then, and counts twice rather than not at all.
  const running = unsettled(await rounds.list(ports), year).filter((round) => round.districtCode === districtCode)
  const slice = accounts.slice(year, districtCode)
  const [euros, minutes, crews] = await Promise.all([
    balanceOf(ports, slice, 'EUR'),
    balanceOf(ports, slice, 'MIN'),
    crewBalances(ports, { districtCode, year }),
  ])
  const withCrews = crews.reduce((sum, { balance }) => sum + balance, minutes.balance)
  const claimed = (of: (round: Round) => number) => running.reduce((sum, round) => sum + of(round), 0)
  return {
    cents: Math.max(0, euros.balance - claimed(({ budgetCents }) => budgetCents)),
    minutes: Math.max(0, withCrews - claimed(({ capacityMinutes = 0 }) => capacityMinutes)),
    guard: counter ? replace(key, { version: counter.version + 1 }) : add(key, { version: 1 }),
  }
}
