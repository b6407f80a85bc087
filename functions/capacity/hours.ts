/** Where the hours of a district are, crew by crew: left, reserved for plans, promised in deals. */
import type { CapacityView, HoursView } from '../../shared/api/capacity.ts'
import { type HourPot, hourPots } from '../../shared/capacity/crews.ts'
import { isDiscipline } from '../../shared/capacity/disciplines.ts'
import { parseAccount } from '../../shared/ledger/accounts.ts'
import type { Balance } from '../../shared/ledger/ledger.ts'
import { balanceOf } from '../kit/books.ts'
import { keys, type Place } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { deals, proposals, readAll } from '../kit/things.ts'

/** The pot of a district that an account is; undefined for all others, such as the reserve of the city. */
function potOf(account: string, { districtCode, year }: Place): HourPot | undefined {
  const parsed = parseAccount(account)
  if (!parsed || !('district' in parsed) || parsed.district !== districtCode || parsed.year !== year) return undefined
  if (parsed.kind === 'slice') return 'undivided'
  return isDiscipline(parsed.discipline) ? parsed.discipline : undefined
}

/** The minutes on the accounts of a place, by account. */
export async function minutesIn(ports: Ports, place: Place): Promise<ReadonlyMap<string, number>> {
  const { districtCode, year } = place
  const all = await readAll<Balance>(ports, keys.balances(ports.config.tenant, { districtCode, year }))
  return new Map(
    all.filter(({ currency, balance }) => currency === 'MIN' && balance > 0).map((one) => [one.account, one.balance]),
  )
}

const nothing = { given: 0, reserved: 0, committed: 0, left: 0 }

/** The hours of a district in a year, in minutes; what has none is left out. */
export async function hoursOf(ports: Ports, place: Place): Promise<readonly HoursView[]> {
  const [minutes, ofDistrict] = await Promise.all([minutesIn(ports, place), deals.list(ports, place)])
  const found = new Map(hourPots.map((pot) => [pot, { pot, ...nothing }]))
  const add = (pot: HourPot | undefined, part: 'left' | 'reserved' | 'committed', amount: number) => {
    const hours = pot && found.get(pot)
    if (!hours) return
    hours[part] += amount
    hours.given += amount
  }
  await Promise.all(
    [...minutes].map(async ([account, amount]) => {
      add(potOf(account, place), 'left', amount)
      const parsed = parseAccount(account)
      if (parsed?.kind !== 'reserved') return
      const proposal = await proposals.get(ports, parsed.id)
      add(potOf(proposal?.hoursSource ?? `slice:${place.year}:${place.districtCode}`, place), 'reserved', amount)
    }),
  )
  await Promise.all(
    ofDistrict.map(async ({ id, staffMinutes, hoursSource, source }) => {
      const pot = potOf(hoursSource ?? source, place)
      if (pot === undefined || staffMinutes === 0) return
      const committed = `committed:${id}` as const
      // A quick deal lies with the city, also when a crew of the district gives its time.
      add(pot, 'committed', minutes.get(committed) ?? (await balanceOf(ports, committed, 'MIN')).balance)
    }),
  )
  return [...found.values()].filter(({ given }) => given > 0)
}

/** The same as the API shows it, after so many minutes went from one pot to another. */
export function moved(hours: readonly HoursView[], from: HourPot, to: HourPot, minutes: number): HoursView[] {
  return hourPots
    .map((pot) => {
      const before = hours.find((one) => one.pot === pot) ?? { pot, ...nothing }
      const change = pot === from ? -minutes : pot === to ? minutes : 0
      return { ...before, left: before.left + change, given: before.given + change }
    })
    .filter(({ given }) => given > 0)
}

/** The view of a place. */
export const capacityView = ({ districtCode, year }: Place, hours: readonly HoursView[]): CapacityView => ({
  districtCode,
  year,
  hours: hours.map((one) => ({ ...one })),
})
