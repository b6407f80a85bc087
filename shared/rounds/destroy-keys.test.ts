/** When the keys of a round go: not a day before an objection can still arrive, by the calendar of Amsterdam. */
import { describe, expect, test } from 'vitest'
import { destroyByClock, destroyKeys, holdKeys, objectionsUntil } from './destroy-keys.ts'
import { round } from './round.fixture.ts'
import type { Round } from './round.ts'

const at = (text: string) => Date.parse(text)
/** An exercise: nobody adopts its result. */
const counted: Round = { ...round, kind: 'exercise', state: 'counted', version: 5 }

test.each([
  ['an ordinary Tuesday', { countedAt: at('2026-12-01T19:05:00Z') }, '2027-01-12'],
  ['the day in Amsterdam, not in Greenwich', { countedAt: at('2026-12-01T23:30:00Z') }, '2027-01-13'],
  ['a term that ends on Christmas Day moves past the weekend', { countedAt: at('2026-11-13T12:00:00Z') }, '2026-12-28'],
  [
    'the adoption is what is objected to, and comes later',
    { countedAt: at('2026-12-01T19:05:00Z'), adoptedAt: at('2026-12-15T10:00:00Z') },
    '2027-01-26',
  ],
])('%s', (_, published, endsOn) => {
  expect(objectionsUntil(counted, published)).toBe(endsOn)
})

test('a result that can be adopted waits for that, a year at most', () => {
  const real = { kind: 'allocation' } as const
  const countedAt = at('2026-12-01T19:05:00Z')
  expect(objectionsUntil(real, { countedAt, adoptedAt: at('2026-12-15T10:00:00Z') })).toBe('2027-01-26')
  // 1 December 2027 and six weeks.
  expect(objectionsUntil(real, { countedAt })).toBe('2028-01-12')
})

describe('by the clock', () => {
  const published = { countedAt: 0 }
  const late = at('2031-01-01T12:00:00Z')
  const day = 86_400_000

  test('first a notice, and a day later the end', () => {
    const noticed = destroyByClock(counted, published, late) as Round
    expect(noticed).toEqual({ ...counted, version: 6, keysDueAt: late })
    expect(destroyByClock(noticed, published, late + day - 1)).toMatchObject({ refused: 'objection-term-running' })
    expect(destroyByClock(noticed, published, late + day)).toMatchObject({ keysDestroyedAt: late + day })
  })

  test('a notice of a clock that was years ahead is given anew', () => {
    const noticed = { ...counted, keysDueAt: at('2061-01-01T12:00:00Z') }
    expect(destroyByClock(noticed, published, late)).toEqual({ ...noticed, version: 6, keysDueAt: late })
  })

  test('within the term, held or destroyed: as for everybody', () => {
    const countedAt = at('2030-12-31T12:00:00Z')
    expect(destroyByClock(counted, { countedAt }, late)).toMatchObject({ refused: 'objection-term-running' })
    expect(destroyByClock({ ...counted, keysDestroyedAt: 1 }, published, late)).toMatchObject({
      refused: 'keys-destroyed',
    })
  })
})

test('a letter posted on the last day may take a week; in the first minute after it is done', () => {
  const published = { countedAt: at('2026-12-01T19:05:00Z') }
  expect(destroyKeys(counted, published, at('2027-01-19T22:59:59Z'))).toEqual({
    refused: 'objection-term-running',
    details: { endsOn: '2027-01-12' },
  })
  const now = at('2027-01-19T23:00:00Z')
  expect(destroyKeys(counted, published, now)).toEqual({ ...counted, version: 6, keysDestroyedAt: now })
})

test.each(['preparing', 'open'] as const)('a round that is %s keeps its keys, however old', (state) => {
  const late = at('2031-01-01T00:00:00Z')
  expect(destroyKeys({ ...counted, state }, { countedAt: 0 }, late)).toMatchObject({ refused: 'not-counted' })
  expect(destroyKeys({ ...counted, state }, undefined, late)).toMatchObject({ refused: 'not-counted' })
})

test('an adopted round too, and never twice', () => {
  const late = at('2031-01-01T00:00:00Z')
  const done = destroyKeys({ ...counted, state: 'adopted' }, { countedAt: 0 }, late)
  expect(done).toMatchObject({ state: 'adopted', keysDestroyedAt: late })
  expect(destroyKeys(done as Round, { countedAt: 0 }, late + 1)).toMatchObject({ refused: 'keys-destroyed' })
})

describe('holding the keys', () => {
  const late = at('2031-01-01T00:00:00Z')
  const hold = (isHeld: boolean) => ({
    isHeld,
    at: late,
    by: { id: 'carla', name: 'Carla', role: 'coordinator' },
    reason: 'An objection has been received.',
  })

  test('what is held is not destroyed however late; released it is', () => {
    const held = holdKeys(counted, hold(true)) as Round
    expect(held).toMatchObject({ version: 6, keyHolds: [{ isHeld: true, at: late }] })
    expect(destroyKeys(held, { countedAt: 0 }, late)).toMatchObject({ refused: 'keys-held' })
    const released = holdKeys(held, hold(false)) as Round
    expect(released.keyHolds?.map(({ isHeld }) => isHeld)).toEqual([true, false])
    expect(destroyKeys(released, { countedAt: 0 }, late)).toMatchObject({ keysDestroyedAt: late })
  })

  test.each([
    ['held twice', { ...counted, keyHolds: [hold(true)] }, true, 'illegal-transition'],
    ['released without a hold', counted, false, 'illegal-transition'],
    ['not counted', { ...counted, state: 'open' }, true, 'not-counted'],
    ['destroyed', { ...counted, keysDestroyedAt: late }, true, 'keys-destroyed'],
    [
      'too often',
      { ...counted, keyHolds: Array.from({ length: 20 }, (_, index) => hold(index % 2 === 0)) },
      true,
      'history-full',
    ],
  ] as const)('refused: %s', (_, of, isHeld, refused) => {
    expect(holdKeys(of as Round, hold(isHeld))).toMatchObject({ refused })
  })
})
