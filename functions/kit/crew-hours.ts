/** Hours of crews as the functions use them: what was given in a year, which crew a plan draws on, and that no open round is left short. */
import { type AskedHours, type CrewYear, crewOf } from '../../shared/capacity/crews.ts'
import { type Account, parseAccount } from '../../shared/ledger/accounts.ts'
import type { Balance } from '../../shared/ledger/ledger.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { balanceOf } from './books.ts'
import { crewBalances, freeInSlice } from './claims.ts'
import { keys, type Place } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Write } from './store/store.ts'
import { add, read, replace } from './things.ts'

/** What was given to the crews, by year. */
export const crewYears = {
  get: (ports: Ports, year: number) => read<CrewYear>(ports, keys.crewYear(ports.config.tenant, year)),
  put(ports: Ports, crews: CrewYear): Write {
    const key = keys.crewYear(ports.config.tenant, crews.year)
    return crews.version === 1 ? add(key, crews) : replace(key, crews)
  },
}

/** Whether a district keeps crews in a year: from the first hours of one on, given to all districts or moved within this one. */
export async function keepsCrews(ports: Ports, place: Place): Promise<boolean> {
  return (await crewBalances(ports, place)).length > 0
}

/** The crew that a plan's hours are taken of; undefined where its district keeps no crews or the plan names none. */
export async function crewFor(ports: Ports, plan: AskedHours): Promise<Account | undefined> {
  if (plan.discipline === undefined || plan.staffMinutes === 0) return undefined
  return crewOf(plan, await keepsCrews(ports, plan))
}

/**
 * That so many minutes can be taken of a crew outside a round, without taking what open and counted rounds of its
 * district may still give: the write by which two who would take them at the same moment meet.
 * Refuses `insufficient-balance`, with the discipline where it is the crew itself that is short.
 */
export async function freeOfCrew(ports: Ports, crew: Account, minutes: number): Promise<Write | Refusal> {
  const parsed = parseAccount(crew)
  if (parsed?.kind !== 'crew') throw new Error(`Not a crew: ${crew}`)
  const { district, year, discipline } = parsed
  const free = await freeInSlice(ports, { districtCode: district, year })
  const { balance }: Balance = await balanceOf(ports, crew, 'MIN')
  if (minutes > balance)
    return refuse('insufficient-balance', {
      account: crew,
      availableMinutes: balance,
      askedMinutes: minutes,
      discipline,
    })
  return minutes > free.minutes
    ? refuse('insufficient-balance', { availableMinutes: free.minutes, askedMinutes: minutes })
    : free.guard
}
