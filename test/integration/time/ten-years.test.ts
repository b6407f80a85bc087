/** Ten years of a virtual clock: every change to and from summer time and every turn of the year, held against a second calendar. No phase may differ; terms are in `terms.test.ts`. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { book } from '../../../functions/kit/books.ts'
import { placeOf } from '../../../functions/kit/keys.ts'
import { memoryStore } from '../../../functions/kit/store/memory.ts'
import { accounts } from '../../../shared/ledger/accounts.ts'
import { fiscalYear } from '../../../shared/ledger/fiscal-year.ts'
import type { Entry } from '../../../shared/ledger/ledger.ts'
import { isRefusal } from '../../../shared/refusal.ts'
import { closeByHand } from '../../../shared/rounds/prepare.ts'
import { phase, type Round } from '../../../shared/rounds/round.ts'
import { instantOf, localDate, localDateTime } from '../../../shared/terms/amsterdam.ts'
import { clockAt, system } from '../../system/system.ts'
import { type AnyCaller, succeeding } from '../hostile/answers.ts'
import { exerciseBody, oost, people, reason, wish } from '../hostile/material.ts'
import {
  changes,
  dateOf,
  dayNumber,
  firstYear,
  hour,
  instantsOf,
  lastYear,
  localAt,
  minute,
  weekdayOf,
  years,
} from './calendar.ts'

const day = 24 * hour
const iso = (instant: number) => new Date(instant).toISOString()
const firstDay = dayNumber(firstYear, 1, 1)
const lastDayNumber = dayNumber(lastYear, 12, 31)

test('the second calendar itself: days that are known', () => {
  expect(changes).toHaveLength(22)
  expect(changes.slice(0, 4).map(({ at, to }) => `${to} ${iso(at)}`)).toEqual([
    'summer 2026-03-29T01:00:00.000Z',
    'winter 2026-10-25T01:00:00.000Z',
    'summer 2027-03-28T01:00:00.000Z',
    'winter 2027-10-31T01:00:00.000Z',
  ])
  expect([dateOf(0), dateOf(dayNumber(2028, 2, 29) + 1), dateOf(dayNumber(2027, 2, 28) + 1)]).toEqual([
    '1970-01-01',
    '2028-03-01',
    '2027-03-01',
  ])
  expect(weekdayOf(dayNumber(2026, 11, 24))).toBe(2)
  expect(localAt(Date.parse('2026-07-01T21:59:59.999Z'))).toBe('2026-07-01T23:59')
})

describe('the local clock', () => {
  test('every quarter of an hour around every change, and every seven hours of ten years', () => {
    const moments = changes.flatMap(({ at }) =>
      Array.from({ length: 4 * 96 }, (_, index) => at - 2 * day + index * 15 * minute),
    )
    for (let at = firstDay * day; at <= (lastDayNumber + 1) * day; at += 7 * hour) moments.push(at)
    for (const at of moments) {
      if (localDateTime(at) !== localAt(at)) expect.fail(`${iso(at)}: ${localDateTime(at)} and ${localAt(at)}`)
      if (localDate(at) !== localAt(at).slice(0, 10)) expect.fail(iso(at))
    }
    expect(moments.length).toBeGreaterThan(20_000)
  })

  test('every minute of the night of every change, as somebody types it: one moment, or refused by its name', () => {
    const counts = { once: 0, never: 0, twice: 0 }
    for (const { date } of changes) {
      const number = dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)))
      for (let minutes = 0; minutes < 5 * 60; minutes++) {
        const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
        const typed = `${date}T${clock}`
        const [one, other] = instantsOf(number, minutes)
        const read = instantOf(typed)
        if (one === undefined) {
          counts.never += 1
          expect(read).toEqual({ refused: 'nonexistent-local-time', details: { local: typed } })
        } else if (other !== undefined) {
          counts.twice += 1
          expect(read).toEqual({ refused: 'ambiguous-local-time', details: { local: typed } })
        } else {
          counts.once += 1
          expect(read).toBe(one)
        }
      }
    }
    expect(counts).toEqual({ never: 11 * 60, twice: 11 * 60, once: 22 * 300 - 22 * 60 })
  })
})

/** A round as stored, open from one moment to another. */
const roundOf = (opensAt: number, closesAt: number, of: Partial<Round> = {}): Round => ({
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV0626',
  version: 2,
  districtCode: oost,
  year: 2026,
  title: 'Round',
  kind: 'allocation',
  identification: 'log-in',
  ballot: { kind: 'approval', withinBudget: true },
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
  budgetCents: 100,
  opensAt,
  closesAt,
  closesByHand: true,
  state: 'open',
  projectCount: 1,
  createdBy: 'carla',
  ...of,
})

const typedAt = (number: number, clock: string): number => {
  const instant = instantOf(`${dateOf(number)}T${clock}`)
  if (isRefusal(instant)) throw new Error(instant.refused)
  return instant
}

describe('rounds around every change', () => {
  test('from Saturday to Sunday at the same time of day: 23 hours in March, 25 in October', () => {
    for (const { at, to } of changes) {
      const sunday = Math.floor(at / day)
      for (const clock of ['00:00', '01:59', '03:00', '08:00', '20:00', '23:59']) {
        const isPast = clock >= '03'
        const lasts = (typedAt(sunday + (isPast ? 0 : 1), clock) - typedAt(sunday - (isPast ? 1 : 0), clock)) / hour
        expect(`${clock} ${lasts}`).toBe(`${clock} ${to === 'summer' ? 23 : 25}`)
      }
    }
  })

  test('the phase of a round, minute by minute from two hours before the change to two hours after', () => {
    let looked = 0
    for (const { at } of changes) {
      // Opens and closes within those four hours, at every quarter; the second calendar says in local time where a moment stands.
      for (let opens = -120; opens < 120; opens += 45) {
        for (let lasts = 15; opens + lasts <= 120; lasts += 45) {
          const round = roundOf(at + opens * minute, at + (opens + lasts) * minute)
          for (let now = -121; now <= 121; now++) {
            const expected = now < opens ? 'scheduled' : now < opens + lasts ? 'open' : 'closed'
            looked += 1
            if (phase(round, at + now * minute) !== expected) expect.fail(`${iso(at)} ${opens} ${lasts} ${now}`)
          }
          expect(phase(round, round.closesAt - 1)).toBe('open')
          expect(phase(round, round.closesAt)).toBe('closed')
        }
      }
    }
    expect(looked).toBeGreaterThan(80_000)
  })

  test('a round that is closed by hand takes votes for five seconds more, whatever the clock on the wall does in them', () => {
    for (const { at } of changes) {
      for (const before of [5001, 5000, 4999, 2500, 1, 0, -1]) {
        const now = at - before
        const closed = closeByHand(roundOf(at - day, at + day), now)
        if (isRefusal(closed)) throw new Error(closed.refused)
        expect([phase(closed, now + 4999), phase(closed, now + 5000)]).toEqual(['open', 'closed'])
      }
    }
  })
})

describe('a municipality that lives through the ten years', () => {
  const clock = clockAt(iso(dayNumber(2026, 1, 1) * day))
  const store = memoryStore()
  const { call: typed, ports } = system({ store, clock })
  const call = typed as unknown as AnyCaller
  const sure = succeeding(call)
  const goTo = (instant: number) => {
    expect(instant).toBeGreaterThanOrEqual(clock.now())
    clock.advance(instant - clock.now())
  }
  const { noor, bas, carla, olga, fatima, frits } = people
  beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => {}))
  afterAll(() => void vi.restoreAllMocks())

  /** A vote over a change: opened Saturday at 20:00, closed Sunday at 20:00, by the clocks in the street. */
  async function voteOver(at: number) {
    const sunday = Math.floor(at / day)
    const opensAt = typedAt(sunday - 1, '20:00')
    const closesAt = typedAt(sunday, '20:00')
    goTo(opensAt - hour)
    const body = {
      ...exerciseBody,
      title: `Round of ${dateOf(sunday)}`,
      ballot: { kind: 'approval', withinBudget: true },
      opensAt: iso(opensAt),
      closesAt: iso(closesAt),
      closesByHand: false,
    }
    const params = { roundId: String((await sure('createRound', { as: carla, body })).value.id) }
    await sure('openRound', { as: carla, params, body: {} })
    const vote = async (as: typeof noor) =>
      (await call('castBallot', { as, params, body: { revision: 1, choices: [{ projectId: 'a' }] } })).status
    const shown = async () => (await sure('getRound', { params })).value.phase
    const seen: unknown[] = []
    const look = async (instant: number) => {
      goTo(instant)
      seen.push(await shown(), await vote({ ...noor, id: `voter-${instant}` }))
    }
    for (const instant of [opensAt - 1, opensAt, at - 1, at, at + hour, closesAt - 1, closesAt]) await look(instant)
    const count = async () => (await call('countRound', { as: carla, params, body: {} })).status
    // Those who voted until the last moment may take five seconds to be stored.
    goTo(closesAt + 4999)
    seen.push(await count())
    goTo(closesAt + 5000)
    seen.push(await count(), (await sure('getResult', { params })).value.voters)
    return seen
  }

  /** The turn of a year, a millisecond before and at midnight in Amsterdam. */
  async function turnOf(year: number) {
    const midnight = dayNumber(year + 1, 1, 1) * day - hour
    const budget = async (of: number) =>
      (
        await call('appropriateProgramme', {
          as: olga,
          body: { year: of, amount: { cents: 50_000_000 }, councilDecision: `Budget ${of}` },
        })
      ).status
    const closing = async () => (await call('prepareYearClosing', { as: fatima, body: { year } })).status
    const plan = async () => {
      const { value } = await sure('submitProposal', {
        as: bas,
        body: { districtCode: oost, ...wish, title: `Plan at ${clock.now()}` },
      })
      return placeOf(String(value.id))?.year
    }
    const entry = async (key: string) => {
      const draft = {
        kind: 'transfer' as const,
        currency: 'EUR' as const,
        amount: 1,
        from: accounts.slice(year, oost),
        to: accounts.returned(year),
        subject: 'turn-of-the-year',
        reason,
      }
      const writes = await book(ports, [draft], { callerId: 'fatima', key })
      if (isRefusal(writes)) throw new Error(writes.refused)
      await store.write(writes)
      const [made] = writes.flatMap((write) => (write.kind === 'put' && write.table === 'journal' ? [write.item] : []))
      return (made as unknown as Entry).fiscalYear
    }
    goTo(midnight - 1)
    expect(localAt(clock.now())).toBe(`${year}-12-31T23:59`)
    const last = [
      fiscalYear(clock.now()),
      await budget(year + 1),
      await plan(),
      await entry(`last-of-${year}`),
      await closing(),
    ]
    goTo(midnight)
    expect(localAt(clock.now())).toBe(`${year + 1}-01-01T00:00`)
    const first = [
      fiscalYear(clock.now()),
      await budget(year),
      await plan(),
      await entry(`first-of-${year + 1}`),
      await closing(),
    ]
    const ifMatch = 1
    const approved = await sure('approveYearClosing', { as: frits, params: { year: String(year) }, ifMatch, body: {} })
    return { last, first, approved: approved.value.state, next: await budget(year + 1) }
  }

  test('a round over every change, a plan, a movement, a budget and a closing at every turn of the year', async () => {
    await sure('appropriateProgramme', {
      as: olga,
      body: { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' },
    })
    for (const year of years.slice(0, -1)) {
      for (const { at } of changes.filter(({ date }) => date.startsWith(String(year)))) {
        expect(await voteOver(at)).toEqual([
          ...['scheduled', 409],
          ...['open', 200, 'open', 200, 'open', 200, 'open', 200, 'open', 200],
          ...['closed', 409],
          ...[409, 200, 5],
        ])
      }
      expect(await turnOf(year)).toEqual({
        // A council adopts the budget of a year before it begins.
        last: [year, 201, year, year, 409],
        first: [year + 1, 409, year + 1, year + 1, 201],
        approved: 'approved',
        next: 409,
      })
    }
    expect(localDate(clock.now())).toBe('2036-01-01')
  })
})
