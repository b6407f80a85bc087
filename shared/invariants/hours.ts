/** Hours of crews: what was given was divided once, hours go back where they came from, and no work is planned that was not promised. */
import type { CrewYear } from '../capacity/crews.ts'
import { parseWeek } from '../capacity/weeks.ts'
import { type PlannedWork, unplanned } from '../capacity/work.ts'
import { parseAccount } from '../ledger/accounts.ts'
import type { Entry } from '../ledger/ledger.ts'
import type { Holdings, StoredItem } from './holdings.ts'
import { finder, type Violation } from './violation.ts'

/** The things of one kind, by the second part of their key. */
const thingsOf = ({ tenant, stored }: Holdings, kind: string): readonly StoredItem[] =>
  stored.main.filter(({ pk }) => pk.startsWith(`${tenant}#${kind}#`))

const ofTime = ({ entries }: Holdings): readonly Entry[] =>
  entries.filter(({ thing }) => thing.currency === 'MIN').map(({ thing }) => thing)

/** What was given to a discipline in a year is what was divided over its crews, and nothing else was. */
export function divided(holdings: Holdings): readonly Violation[] {
  const find = finder('whole')
  const booked = new Map<string, number>()
  for (const { kind, to, amount } of ofTime(holdings)) {
    const crew = parseAccount(to)
    if (kind !== 'distribute' || crew?.kind !== 'crew') continue
    const name = `${crew.year} ${crew.discipline}`
    booked.set(name, (booked.get(name) ?? 0) + amount)
  }
  for (const { year, given } of thingsOf(holdings, 'crews') as unknown as readonly CrewYear[])
    for (const { discipline, minutes } of given) {
      find.same(`hours given ${year} ${discipline}`, minutes, booked.get(`${year} ${discipline}`))
      booked.delete(`${year} ${discipline}`)
    }
  for (const [name, minutes] of booked) find.same(`hours given ${name}`, undefined, minutes)
  return find.found
}

/** Hours that are released go back to where they came from: to their crew, their slice or the reserve of the city. */
export function givenBack(holdings: Holdings): readonly Violation[] {
  const find = finder('whole')
  const entries = ofTime(holdings)
  const cameFrom = new Map<string, string>()
  for (const { kind, from, to } of entries) if (kind === 'reserve' || kind === 'commit') cameFrom.set(to, from)
  const origin = (account: string): string => {
    const before = cameFrom.get(account)
    // A deal's hours came from a reservation, and that from where hours are kept: two steps at the most.
    return before === undefined ? account : (cameFrom.get(before) ?? before)
  }
  for (const { id, kind, from, to } of entries)
    if (kind === 'release') find.same(`hours released by ${id}`, origin(from), to)
  return find.found
}

/** Planned work is of a signed deal or a challenge, in weeks that exist, and takes no more than was promised. */
export function planned(holdings: Holdings): readonly Violation[] {
  const find = finder('whole')
  const minutes = new Map(
    holdings.balances
      .filter(({ thing }) => thing.currency === 'MIN')
      .map(({ thing }) => [thing.account as string, thing.balance]),
  )
  for (const { pk, ...item } of thingsOf(holdings, 'planning')) {
    const work = item as unknown as PlannedWork
    const where = `planned work of ${work.kind} ${work.subjectId}`
    find.must(work.plannedBy.id !== '' && work.plannedAt > 0, where, 'who planned it and when')
    find.same(`${where}: its district`, work.districtCode, pk.split('#')[2])
    for (const { fromWeek, toWeek, minutes: amount } of work.parts) {
      find.must(parseWeek(fromWeek) !== undefined && parseWeek(toWeek) !== undefined, where, 'weeks that exist')
      find.must(fromWeek <= toWeek && amount > 0, where, 'work from a week to a later one, or the same')
    }
    if (work.kind !== 'deal') continue
    const deal = holdings.deals.get(work.subjectId)?.thing
    find.same(`${where}: its deal`, 'signed', deal?.state)
    const promised = [{ discipline: deal?.discipline, minutes: minutes.get(`committed:${work.subjectId}`) ?? 0 }]
    const left = unplanned({ hours: promised }, work.parts).reduce((sum, one) => sum + one.minutes, 0)
    const all = work.parts.reduce((sum, one) => sum + one.minutes, 0)
    find.same(`${where}: planned and left`, promised[0]?.minutes, all + left)
  }
  return find.found
}
