/** Which numbers hold on a day, and what can be added and withdrawn before it. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Caller } from '../people/roles.ts'
import { isRefusal } from '../refusal.ts'
import { defaultPolicy } from './policy.ts'
import {
  type AskedVersion,
  addVersion,
  canBegin,
  emptyBook,
  firstStart,
  mostVersions,
  type PolicyBook,
  policyLeadMs,
  policyMemoryMs,
  policyNamed,
  policyOn,
  readChanges,
  withdrawVersion,
} from './versions.ts'

const anna: Caller = {
  id: 'anna',
  name: 'Anna',
  roles: ['administrator'],
  districts: [],
  residence: undefined,
  group: undefined,
}
/** Noon of a day in winter, Europe/Amsterdam. */
const at = Date.UTC(2026, 11, 1, 11)

const asked: AskedVersion = {
  startsOn: '2027-01-01',
  restsOn: 'Raadsbesluit 2026-88',
  reason: 'The yearly budget of 2027.',
  changes: { yearlyBudgetCents: 60_000_000 },
}

function good(book: ReturnType<typeof addVersion>): PolicyBook {
  if (isRefusal(book)) throw new Error(book.refused)
  return book
}
const with2027 = good(addVersion(emptyBook, asked, anna, at))
const spring = { ...asked, startsOn: '2027-04-01', changes: { supportMinLikes: 50 } }
const withSpring = good(addVersion(with2027, spring, anna, at))

test('without versions the default holds, on any day', () => {
  for (const day of ['1999-12-31', '2026-12-01', '2999-01-01']) expect(policyOn(emptyBook, day)).toEqual(defaultPolicy)
})

test('a version keeps who added it, when, why and on what it rests', () => {
  expect(with2027).toEqual({
    version: 1,
    versions: [{ ...asked, addedAt: at, addedBy: { id: 'anna', name: 'Anna' } }],
  })
})

test('a version holds from its first day, by its own name, and changes the numbers it names and no other', () => {
  expect(policyOn(withSpring, '2026-12-31')).toEqual(defaultPolicy)
  const from2027 = { ...defaultPolicy, version: '2027-01-01', startsOn: '2027-01-01', restsOn: 'Raadsbesluit 2026-88' }
  expect(policyOn(withSpring, '2027-01-01')).toEqual({ ...from2027, yearlyBudgetCents: 60_000_000 })
  expect(policyOn(withSpring, '2027-03-31').supportMinLikes).toBe(25)
  expect(policyOn(withSpring, '2027-04-01')).toMatchObject({
    version: '2027-04-01',
    yearlyBudgetCents: 60_000_000,
    supportMinLikes: 50,
  })
})

test('versions lie over each other by their first day, not by the order of adding', () => {
  const other = { ...asked, changes: { supportMinLikes: 30 } }
  const book = good(addVersion(good(addVersion(emptyBook, spring, anna, at)), other, anna, at))
  expect(policyOn(book, '2027-02-01').supportMinLikes).toBe(30)
  expect(policyOn(book, '2027-05-01').supportMinLikes).toBe(50)
})

test('a policy is found by the name that a decision keeps', () => {
  expect(policyNamed(withSpring, 'proposal-1')).toEqual(defaultPolicy)
  expect(policyNamed(withSpring, '2027-01-01')?.yearlyBudgetCents).toBe(60_000_000)
  expect(['2027-01-02', 'none', '', 'zzz'].map((name) => policyNamed(withSpring, name))).toEqual(
    Array(4).fill(undefined),
  )
})

describe('refused', () => {
  const no: readonly [string, Partial<AskedVersion>, object][] = [
    [
      'a number that does not exist',
      { changes: { objectionDays: 42 } },
      { refused: 'policy-number-unknown', details: { name: 'objectionDays' } },
    ],
    [
      'an objection term shorter than six weeks (Awb 6:7)',
      { changes: { objectionWeeks: 5 } },
      {
        refused: 'policy-number-out-of-bounds',
        details: { name: 'objectionWeeks', source: 'Awb 6:7', least: 6, most: 6 },
      },
    ],
    [
      'a decision term above what the law allows (Awb 4:13)',
      { changes: { decisionWeeksSubsidy: 9 } },
      {
        refused: 'policy-number-out-of-bounds',
        details: { name: 'decisionWeeksSubsidy', source: 'Awb 4:13', least: 1, most: 8 },
      },
    ],
    [
      'a date that does not come every year',
      { changes: { wijkReserveReleaseDate: '02-29' } },
      {
        refused: 'policy-number-out-of-bounds',
        details: { name: 'wijkReserveReleaseDate', source: 'own-proposal' },
      },
    ],
    ['no change', { changes: {} }, { refused: 'policy-changes-nothing' }],
    ['a number as it is', { changes: { supportMinLikes: 25 } }, { refused: 'policy-changes-nothing' }],
    [
      'shares that do not make 10,000',
      { changes: { fixedShareBps: 3_001 } },
      { refused: 'policy-does-not-fit', details: { rule: 'shares-make-one-whole', startsOn: '2027-01-01' } },
    ],
    [
      'a start in the past',
      { startsOn: '2026-11-30' },
      { refused: 'policy-start-not-ahead', details: { from: '2026-12-02' } },
    ],
    ['a start today', { startsOn: '2026-12-01' }, { refused: 'policy-start-not-ahead' }],
  ]
  test.each(no)('%s', (_, change, outcome) => {
    expect(addVersion(emptyBook, { ...asked, ...change }, anna, at)).toMatchObject(outcome)
  })

  test("a start that is another version's, until that one is withdrawn", () => {
    const again = { ...asked, changes: { supportMinLikes: 40 } }
    expect(addVersion(with2027, again, anna, at)).toEqual({
      refused: 'policy-start-taken',
      details: { startsOn: '2027-01-01' },
    })
    const withdrawn = good(withdrawVersion(with2027, '2027-01-01', anna, at, 'A mistake.'))
    const book = good(addVersion(withdrawn, again, anna, at))
    expect(policyOn(book, '2027-01-01')).toMatchObject({ yearlyBudgetCents: 50_000_000, supportMinLikes: 40 })
  })

  test('a version with which a later one no longer fits', () => {
    const mandate = { coordinatorMandateMaxCents: 300_000 }
    const changes = { ...mandate, fastTrackMaxCents: 300_000, voteRequiredAboveCents: 300_000 }
    const book = good(addVersion(emptyBook, { ...asked, startsOn: '2027-06-01', changes }, anna, at))
    // Fits on its own day; in June the vote would begin above the amount from which finance looks.
    expect(addVersion(book, { ...asked, changes: { financeReviewAboveCents: 260_000 } }, anna, at)).toEqual({
      refused: 'policy-does-not-fit',
      details: { rule: 'finance-looks-from-the-vote-up', startsOn: '2027-06-01' },
    })
  })

  test('more versions than the book holds', () => {
    const full = {
      version: 60,
      versions: Array.from({ length: mostVersions }, () => with2027.versions[0]),
    } as PolicyBook
    expect(addVersion(full, spring, anna, at)).toEqual({ refused: 'too-many-policies', details: { most: 60 } })
  })
})

describe('withdrawing', () => {
  test('keeps the version as withdrawn, and it never holds', () => {
    const book = good(withdrawVersion(withSpring, '2027-04-01', anna, at + 1, 'The council postponed it.'))
    expect(book.version).toBe(3)
    expect(book.versions[1]?.withdrawn).toEqual({
      at: at + 1,
      by: { id: 'anna', name: 'Anna' },
      reason: 'The council postponed it.',
    })
    expect(policyOn(book, '2027-05-01').supportMinLikes).toBe(25)
  })

  test('one that is not there, was withdrawn, or has begun: refused', () => {
    const once = good(withdrawVersion(withSpring, '2027-04-01', anna, at, 'The council postponed it.'))
    expect(withdrawVersion(once, '2027-04-01', anna, at, 'Again.')).toMatchObject({ refused: 'not-found' })
    expect(withdrawVersion(once, '2027-09-01', anna, at, 'Never there.')).toMatchObject({ refused: 'not-found' })
    expect(withdrawVersion(once, '2027-01-01', anna, Date.UTC(2027, 0, 1), 'Late.')).toMatchObject({
      refused: 'policy-begun',
    })
  })

  test('one that a later version counts on: refused', () => {
    const mandate = { ...asked, changes: { coordinatorMandateMaxCents: 300_000 } }
    const quick = {
      ...asked,
      startsOn: '2027-02-01',
      changes: { fastTrackMaxCents: 300_000, voteRequiredAboveCents: 300_000 },
    }
    const book = good(addVersion(good(addVersion(emptyBook, mandate, anna, at)), quick, anna, at))
    expect(withdrawVersion(book, '2027-01-01', anna, at, 'A mistake.')).toEqual({
      refused: 'policy-does-not-fit',
      details: { rule: 'coordinator-may-grant-every-quick-plan', startsOn: '2027-02-01' },
    })
  })
})

describe('a version is fixed some minutes before its first day', () => {
  // Midnight in Amsterdam is 23:00 UTC in winter and 22:00 in summer.
  test.each([
    ['at noon', Date.UTC(2026, 11, 1, 11), '2026-12-02'],
    ['six minutes before midnight', Date.UTC(2026, 11, 1, 22, 54), '2026-12-02'],
    ['five minutes before midnight', Date.UTC(2026, 11, 1, 22, 55), '2026-12-03'],
    ['in summer, six minutes before midnight', Date.UTC(2027, 6, 1, 21, 54), '2027-07-02'],
    ['before the night in which the clock goes forward', Date.UTC(2027, 2, 27, 12), '2027-03-28'],
    ['before the night in which it goes back', Date.UTC(2027, 9, 30, 12), '2027-10-31'],
  ])('%s', (_, moment, first) => {
    expect(firstStart(moment)).toBe(first)
    expect(canBegin(first, moment)).toBe(true)
  })

  test('longer than a function remembers the numbers and a write may take', () => {
    expect(policyLeadMs).toBeGreaterThan(policyMemoryMs + 60_000)
  })
})

const day = fc.integer({ min: 0, max: 800 }).map((days) => new Date(at + days * 86_400_000).toISOString().slice(0, 10))
const steps = fc.array(
  fc.record({
    startsOn: day,
    likes: fc.integer({ min: 0, max: 60 }),
    at: fc.integer({ min: 0, max: 700 }),
    isWithdrawal: fc.boolean(),
  }),
  { maxLength: 12 },
)

test.prop([steps, day])('what held on a day that has begun never changes', (all, looked) => {
  let book = emptyBook
  let now = at
  const held = new Map<string, string>()
  for (const step of all.toSorted((a, b) => a.at - b.at)) {
    now = at + step.at * 86_400_000
    const outcome = step.isWithdrawal
      ? withdrawVersion(book, step.startsOn, anna, now, 'Withdrawn.')
      : addVersion(book, { ...asked, startsOn: step.startsOn, changes: { supportMinLikes: step.likes } }, anna, now)
    if (!isRefusal(outcome)) book = outcome
    for (const [date, before] of held) expect(JSON.stringify(policyOn(book, date))).toBe(before)
    const today = new Date(now).toISOString().slice(0, 10)
    if (looked <= today) held.set(looked, JSON.stringify(policyOn(book, looked)))
  }
})

test('changes are read as they are, when every one may be', () => {
  expect(readChanges({ supportMinLikes: 0, wijkReserveReleaseDate: '12-31' })).toEqual({
    supportMinLikes: 0,
    wijkReserveReleaseDate: '12-31',
  })
})
