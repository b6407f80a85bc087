/** The agreement and all that happens under it: bounds of dates, years and money. */
import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../policy/policy.ts'
import { drawUp, extend, handBack, handOverYear, revoke, signAgreement, start, warn } from './agreement.ts'
import {
  anAdmitted,
  approved,
  bas,
  fatima,
  inAgreement,
  noor,
  on,
  running,
  signed,
  sure,
  terms,
  wouter,
} from './challenge.fixture.ts'
import type { Challenge } from './challenge.ts'

const refuses = (outcome: unknown, refused: string, details: object = {}) =>
  expect(outcome).toMatchObject({ refused, details })

describe('the agreement', () => {
  const draw = (of: Partial<typeof terms>) =>
    drawUp(approved(), { ...terms, ...of }, on('2026-02-03', wouter), defaultPolicy)
  test.each<readonly [string, Partial<typeof terms>, string]>([
    ['starts yesterday', { startsOn: '2026-02-02' }, 'date-out-of-bounds'],
    ['starts in over two years', { startsOn: '2028-02-04', endsOn: '2028-12-31' }, 'date-out-of-bounds'],
    ['ends on its first day', { endsOn: '2026-02-10' }, 'date-out-of-bounds'],
    ['a day longer than four years', { endsOn: '2030-02-10' }, 'date-out-of-bounds'],
    ['a year is missing', { years: terms.years.slice(1) }, 'years-do-not-fit'],
    ['a year twice', { years: [...terms.years, ...terms.years.slice(1)] }, 'years-do-not-fit'],
    ['not in order', { years: terms.years.toReversed() }, 'years-do-not-fit'],
    [
      'a cent too much',
      { years: [{ year: 2026, cents: 2_000_001, minutes: 0 }, ...terms.years.slice(1)] },
      'above-grant',
    ],
    [
      'a minute too much',
      { years: [{ year: 2026, cents: 0, minutes: 12_001 }, ...terms.years.slice(1)] },
      'above-grant',
    ],
  ])('%s: refused', (_, of, refused) => refuses(draw(of), refused))

  test('changed until both signed, and then signed anew', () => {
    const half = sure(signAgreement(inAgreement(), 'group', on('2026-02-04', noor)))
    refuses(signAgreement(half, 'group', on('2026-02-04', noor)), 'already-signed')
    refuses(signAgreement(half, 'group', on('2026-02-04', wouter)), 'not-your-challenge')
    const changed = sure(drawUp(half, { ...terms, help: 'Tools.' }, on('2026-02-05', wouter), defaultPolicy))
    expect([changed.agreement?.group, changed.earlierAgreements.length]).toEqual([undefined, 1])
    refuses(drawUp(signed(), terms, on('2026-02-06', wouter), defaultPolicy), 'illegal-transition')
  })
  test('started by the group from its first day, with the share of that year', () => {
    refuses(start(inAgreement(), on('2026-02-10', noor)), 'not-signed')
    refuses(start(signed(), on('2026-02-09', noor)), 'term-running', { until: '2026-02-09' })
    expect(start(signed(), on('2027-01-01', noor))).toMatchObject({ share: { year: 2027, cents: 2_000_000 } })
  })
  test('each year comes over once, this one or the next', () => {
    refuses(handOverYear(running(), 2026, on('2026-12-01', fatima)), 'year-handed-over', { year: 2026 })
    refuses(handOverYear(running(), 2029, on('2026-12-01', fatima)), 'year-outside-agreement')
    refuses(handOverYear(running(), 2027, on('2028-01-01', fatima)), 'year-out-of-reach', { first: 2028, last: 2029 })
    expect(handOverYear(running(), 2027, on('2026-12-01', fatima))).toMatchObject({ share: terms.years[1] })
    refuses(handOverYear(signed(), 2026, on('2026-02-06', fatima)), 'illegal-transition')
  })
  test('no more comes back than came over, and nobody else gives it back', () => {
    const evaluated: Challenge = { ...running(), state: 'evaluation' }
    const back = (cents: number, minutes: number, year = 2026) =>
      handBack(evaluated, [{ year, cents, minutes }], on('2026-06-01', noor), false)
    refuses(back(1_800_001, 0), 'unspent-too-much', { year: 2026, availableCents: 1_800_000 })
    refuses(back(0, 10_001), 'unspent-too-much', { availableMinutes: 10_000 })
    refuses(back(0, 0, 2027), 'year-outside-agreement')
    const twice = [
      { year: 2026, cents: 1_000_000, minutes: 0 },
      { year: 2026, cents: 800_001, minutes: 0 },
    ]
    refuses(handBack(evaluated, twice, on('2026-06-01', noor), false), 'unspent-too-much', { availableCents: 800_000 })
    refuses(handBack(evaluated, [], on('2026-06-01', bas), false), 'not-your-challenge')
    expect(sure(handBack(evaluated, [], on('2026-06-01', wouter), true)).history.at(-1)?.by.role).toBe('alderman')
  })
  test('extended by four years at the most, with the years that come with it', () => {
    const evaluated: Challenge = { ...running(), state: 'evaluation' }
    const to = (endsOn: string, years: readonly (typeof terms.years)[number][] = []) =>
      extend(evaluated, { endsOn, years }, on('2027-06-01', wouter), defaultPolicy)
    const year = { year: 2028, cents: 2_000_000, minutes: 12_000 }
    refuses(to('2027-12-30'), 'date-out-of-bounds', { from: '2027-12-31', to: '2031-12-31' })
    refuses(to('2032-01-01'), 'date-out-of-bounds')
    refuses(to('2028-12-31'), 'years-do-not-fit', { first: 2028, last: 2028 })
    refuses(to('2027-12-31', [year]), 'years-do-not-fit')
    refuses(to('2028-12-31', [{ ...year, cents: 2_000_001 }]), 'above-grant')
    expect(to('2028-12-31', [year])).toMatchObject({ state: 'in-execution', agreement: { endsOn: '2028-12-31' } })
  })
  test('warned once at a time', () => {
    const warned = sure(warn(running(), on('2026-03-02', wouter)))
    refuses(warn(warned, on('2026-03-03', wouter)), 'illegal-transition')
    refuses(revoke(running(), [], on('2026-03-03', wouter)), 'not-warned')
    refuses(revoke(warned, [], on('2026-03-30', wouter)), 'term-running', { until: '2026-03-30' })
    expect(revoke(warned, [], on('2026-03-31', wouter))).toMatchObject({ state: 'handed-back' })
  })
  test('a mark for every step from draft to start', () => {
    expect(running().history.map(({ act }) => act)).toEqual([
      'draft',
      'submit',
      'admit',
      'plan-conversation',
      'poll-support',
      'find-support',
      'state-cost',
      'advise-finance',
      'advise',
      'grant',
      'draw-up-agreement',
      'sign-agreement',
      'sign-agreement',
      'start',
    ])
    expect(anAdmitted().contact).toBe('Carla')
  })
})
