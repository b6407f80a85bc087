/** The heads of a day: what is published, what follows from it, and that no rewritten history passes. */
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { accounts } from './accounts.ts'
import {
  type DayHeads,
  digestOf,
  digestText,
  headDifferences,
  headsOf,
  mostHeads,
  wrongCopy,
  wrongHeads,
} from './heads.ts'
import { type Balance, openingBalance } from './ledger.ts'
import { booked, movement, somePostings } from './movements.fixture.ts'

const noon = Date.parse('2026-11-24T11:00:00Z')
const slice = accounts.slice(2026, 'WK040206')
const programme = accounts.programme(2026)
const opening = movement('appropriate', accounts.source(2026), programme, 5_000, 'EUR')

const published = (day: string, balances: Iterable<Balance>, before: readonly DayHeads[] = []) =>
  headsOf(day, noon, [...balances], before)

test('a day as text, to be hashed by anybody', () => {
  const head = { account: slice, currency: 'EUR', sequence: 3, head: 'ab' } as const
  const day = { day: '2026-11-24', previousDigest: 'ff', heads: [head] }
  expect(digestText(day)).toBe('buurtkas-heads-1 2026-11-24\nff\nslice:2026:WK040206 EUR 3 ab\n')
  // printf 'buurtkas-heads-1 2026-11-24\nff\nslice:2026:WK040206 EUR 3 ab\n' | sha256sum
  expect(digestOf(day)).toBe('3ff999217cef32b58fbc9989156ab1082776ade8eae4a6dfec639b33f667cb07')
})

test('the first day publishes every chain, the next only what has grown', () => {
  const first = booked([[opening]])
  const one = published('2026-11-24', first.balances.values()) as DayHeads
  expect(one.heads.map(({ account, sequence }) => [account, sequence])).toEqual([
    ['programme:2026', 1],
    ['source:2026', 1],
  ])
  const later = booked([[opening], [movement('distribute', programme, slice, 2_000, 'EUR')]])
  const two = published('2026-11-25', later.balances.values(), [one]) as DayHeads
  expect(two.heads.map(({ account, sequence }) => [account, sequence])).toEqual([
    ['programme:2026', 2],
    [slice, 1],
  ])
  expect(two.previousDigest).toBe(one.digest)
  expect(wrongHeads([one, two], later.entries)).toBeUndefined()
})

test('of more chains than one day holds, those that waited longest go first, and none is forgotten', () => {
  const chain = (name: number, sequence: number): Balance => ({
    ...openingBalance(accounts.reserved(`P${String(name).padStart(5, '0')}`), 'EUR'),
    sequence,
  })
  // Every chain grows every day, and there are half as many again as a day holds.
  const names = Array.from({ length: 1.5 * mostHeads }, (_, name) => name)
  const days: DayHeads[] = []
  for (const [at, day] of ['2026-11-24', '2026-11-25', '2026-11-26'].entries()) {
    const next = published(
      day,
      names.map((name) => chain(name, at + 1)),
      days,
    )
    if (next) days.push(next)
  }
  expect(days.map(({ heads }) => heads.length)).toEqual([mostHeads, mostHeads, mostHeads])
  // Two thousand, then the thousand that were left and a thousand again: any two days that follow each other hold all three thousand.
  for (const pair of [days.slice(0, 2), days.slice(1)])
    expect(new Set(pair.flatMap(({ heads }) => heads.map(({ account }) => account))).size).toBe(names.length)
})

test('a day is published once, and none before the last', () => {
  const { balances } = booked([[opening]])
  const one = published('2026-11-24', balances.values()) as DayHeads
  expect(published('2026-11-24', balances.values(), [one])).toBeUndefined()
  expect(published('2026-11-23', balances.values(), [one])).toBeUndefined()
  expect(published('2026-11-25', balances.values(), [one])?.heads).toEqual([])
})

property.prop([somePostings, somePostings, fc.nat()])(
  'what was booked agrees with every day that was published on the way; another history does not',
  (postings, others, cut) => {
    const at = 1 + (cut % postings.length)
    const early = booked(postings.slice(0, at))
    const one = published('2026-11-24', early.balances.values()) as DayHeads
    const whole = booked(postings)
    const two = published('2026-11-25', whole.balances.values(), [one]) as DayHeads
    expect(wrongHeads([one, two], whole.entries)).toBeUndefined()
    // A chain that lost its newest entry is shorter than it was published to be.
    expect(wrongHeads([one, two], whole.entries.slice(0, -1))).toMatchObject({ what: 'head-differs' })

    const other = booked(others)
    const isSame = whole.entries.map(({ hash }) => hash).join() === other.entries.map(({ hash }) => hash).join()
    const goesOn = whole.entries.every(({ hash }, place) => other.entries[place]?.hash === hash)
    if (!isSame && !goesOn) expect(wrongHeads([one, two], other.entries)).toMatchObject({ what: 'head-differs' })
  },
)

test('any changed field of what was published is found', () => {
  const { entries, balances } = booked([[opening], [movement('distribute', programme, slice, 2_000, 'EUR')]])
  const one = published('2026-11-24', balances.values()) as DayHeads
  const two = published('2026-11-25', balances.values(), [one]) as DayHeads
  const [head, ...rest] = one.heads
  if (!head) throw new Error('no head')
  const spoilt: DayHeads[] = [
    { ...one, day: '2026-11-23' },
    { ...one, previousDigest: 'x' },
    { ...one, digest: 'x' },
    { ...one, heads: rest },
    { ...one, heads: [{ ...head, sequence: head.sequence + 1 }, ...rest] },
    { ...one, heads: [{ ...head, head: 'x' }, ...rest] },
  ]
  for (const day of spoilt) expect(wrongHeads([day, two], entries)).toMatchObject({ what: 'head-differs' })
  // With its digest made anew, the next day no longer follows.
  const anew = { ...one, heads: rest }
  expect(wrongHeads([{ ...anew, digest: digestOf(anew) }, two], entries)).toMatchObject({
    what: 'head-differs',
    entryId: 'heads of 2026-11-25',
  })
})

test('every account that once stood elsewhere is named, once, and a day that was changed hides none', () => {
  const distributed = movement('distribute', programme, slice, 2_000, 'EUR')
  const one = published('2026-11-24', booked([[opening]]).balances.values()) as DayHeads
  const two = published('2026-11-25', booked([[opening], [distributed]]).balances.values(), [one]) as DayHeads
  const other = booked([[movement('appropriate', accounts.source(2026), programme, 5_001, 'EUR')], [distributed]])
  const named = (days: readonly DayHeads[], entries = other.entries) =>
    headDifferences(days, entries).map(({ account, entryId }) => `${account ?? 'no account'}, ${entryId}`)
  const moved = [
    'programme:2026, heads of 2026-11-24',
    'source:2026, heads of 2026-11-24',
    `${slice}, heads of 2026-11-25`,
  ]
  expect(named([one, two])).toEqual(moved)
  expect(named([one, { ...two, digest: 'x' }])).toEqual(['no account, heads of 2026-11-25', ...moved])
  // What was published and is there no more.
  expect(named([one, two], [])).toEqual(moved)
})

test('a copy that somebody kept is held against what is published now', () => {
  const { balances } = booked([[opening]])
  const day = published('2026-11-24', balances.values()) as DayHeads
  expect(wrongCopy([day], [day])).toBeUndefined()
  expect(wrongCopy([day], [])).toMatchObject({ expected: day.digest, found: 'none' })
  expect(wrongCopy([day], [{ ...day, digest: 'x' }])).toMatchObject({ expected: day.digest, found: 'x' })
})
