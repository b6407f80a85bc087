/** The charges of each year: booked once, missed or mistaken ones made good, and in all what the investment asks. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { fatima, frits, noon, somebody } from '../proposals/proposal.fixture.ts'
import { chargesOf } from './calculation.ts'
import { calculation, dossierIn, sure } from './dossier.fixture.ts'
import type { Dossier } from './dossier.ts'
import { settle } from './investment.ts'
import { bookCharge, bookedInAllCents, dueCharge, nextCharge, withCharge } from './yearly-charges.ts'

const { id } = dossierIn('adopted')
const reason = 'All bills are in.'
const olga = somebody('olga', 'programme-office')

describe('the charge of a year', () => {
  const book = (dossier: Dossier, year: number, isAppropriated = true) =>
    bookCharge(dossier, { year, isAppropriated }, fatima, noon)
  test('is booked once from the slice of its district, for a year that was distributed', () => {
    const { dossier, drafts } = sure(book(dossierIn('charging'), 2027))
    expect(drafts).toMatchObject([
      { kind: 'bind-charges', amount: 1_260_000, from: `slice:2027:${dossier.districtCode}`, to: `capital:${id}` },
    ])
    expect(dossier.booked).toEqual([{ year: 2027, chargeCents: 1_260_000, at: noon, from: 'slice' }])
    expect(book(dossier, 2027)).toMatchObject({ refused: 'charge-booked' })
    expect(book(dossierIn('charging'), 2027, false)).toMatchObject({ refused: 'charge-not-due' })
    expect(book(dossierIn('charging'), 2026)).toMatchObject({ refused: 'no-charge-in-year' })
    expect(book(dossierIn('charging'), 2047, false)).toMatchObject({ refused: 'charge-not-due' })
    expect(book(dossierIn('written-off'), 2047)).toMatchObject({ refused: 'illegal-transition' })
  })
  test('booked before the bill was settled is made good in the next one, and in all it is what the real cost asks', () => {
    const early = withCharge(
      dossierIn('delivered'),
      { year: 2027, chargeCents: 1_260_000, from: 'programme' },
      olga,
      noon,
    )
    expect(early.state).toBe('delivered')
    const { dossier } = sure(settle(early, { reason, spentCents: 16_000_000, leftCents: 2_000_000 }, frits, noon))
    // EUR 12,600 was booked where EUR 11,200 was due: the next year's EUR 11,040 is EUR 1,400 less.
    expect(dueCharge(dossier, 2027)).toBeUndefined()
    expect(dueCharge(dossier, 2028)).toBe(1_104_000 - 140_000)
    let now = dossier
    for (let year = 2028; year <= 2046; year++) {
      const chargeCents = dueCharge(now, year) ?? 0
      now = withCharge(now, { year, chargeCents, from: 'programme' }, olga, noon)
    }
    const inAll = now.booked.reduce((sum, { chargeCents }) => sum + chargeCents, 0)
    expect(inAll).toBe(sure(chargesOf(now.calculation)).totals.chargeCents)
    expect(now.state).toBe('written-off')
  })
  test('the first is that of the golden example', () => {
    expect(dueCharge(dossierIn('charging'), 2027)).toBe(sure(chargesOf(calculation)).years[0]?.chargeCents)
  })
  test('that was missed is made good in the next booking, and is no longer due for its own year', () => {
    // 2027 asks EUR 12,600 and 2028 EUR 12,420.
    const later = sure(book(dossierIn('charging'), 2028)).dossier
    expect(later.booked[0]?.chargeCents).toBe(1_260_000 + 1_242_000)
    expect(book(later, 2027)).toMatchObject({ refused: 'no-charge-in-year' })
    expect(nextCharge(later)).toEqual({ year: 2029, chargeCents: 1_224_000 })
    expect(nextCharge(dossierIn('charging'), 2030)?.year).toBe(2030)
  })
  test('of the last year that proves too little is made good after it', () => {
    const delivered = dossierIn('delivered')
    const one: Dossier = {
      ...delivered,
      calculation: {
        ...calculation,
        completionYear: 2026,
        components: calculation.components.map((each) => ({ ...each, years: 1 })),
      },
    }
    // EUR 180,000 and 2% of it; the works cost EUR 190,000.
    const early = withCharge(one, { year: 2027, chargeCents: 18_360_000, from: 'programme' }, olga, noon)
    const { dossier } = sure(settle(early, { reason, spentCents: 19_000_000, leftCents: 0 }, frits, noon))
    expect(dossier.state).toBe('charging')
    expect(nextCharge(dossier)).toEqual({ year: 2028, chargeCents: 19_380_000 - 18_360_000 })
    expect(sure(book(dossier, 2028)).dossier.state).toBe('written-off')
  })
})

property.prop([
  fc.integer({ min: 1, max: 18_000_000 }),
  fc.array(fc.record({ year: fc.integer({ min: 2027, max: 2048 }), early: fc.boolean() }), { maxLength: 30 }),
])(
  'in whatever order years are booked, before the bill or after: in all it is what the real cost asks',
  (spentCents, bookings) => {
    const inTurn = (dossier: Dossier, years: readonly number[]) =>
      years.reduce((now, year) => {
        const chargeCents = dueCharge(now, year)
        return chargeCents === undefined ? now : withCharge(now, { year, chargeCents, from: 'programme' }, olga, noon)
      }, dossier)
    const years = (isEarly: boolean) => bookings.filter(({ early }) => early === isEarly).map(({ year }) => year)
    const early = inTurn(dossierIn('delivered'), years(true))
    const { dossier, drafts } = sure(
      settle(early, { reason, spentCents, leftCents: 18_000_000 - spentCents }, frits, noon),
    )
    const total = sure(chargesOf(dossier.calculation)).totals.chargeCents
    const returned = drafts.filter(({ kind }) => kind === 'refund').reduce((sum, { amount }) => sum + amount, 0)
    expect(bookedInAllCents(dossier)).toBe(bookedInAllCents(early) - returned)
    expect(bookedInAllCents(dossier)).toBeLessThanOrEqual(total)
    let now = inTurn(dossier, years(false))
    for (let next = nextCharge(now); next; next = nextCharge(now))
      now = withCharge(now, { ...next, from: 'slice' }, fatima, noon)
    expect([now.state, bookedInAllCents(now)]).toEqual(['written-off', total])
  },
)
