/** The charges of a calculation worked out a second time, slowly, in fractions: from what a fraction is, and with other formulas than the ones in use. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { chargesOf, checkedCalculation } from './calculation.ts'
import { sure } from './dossier.fixture.ts'
import type { Calculation, Component } from './dossier.ts'

/** A fraction; the denominator is above zero. */
type Fraction = readonly [bigint, bigint]
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
const per = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c]
const minus = (one: Fraction, [a, b]: Fraction): Fraction => plus(one, [-a, b])
const whole = (cents: number): Fraction => [BigInt(cents), 1n]

/** The nearest whole number, found by taking away halves: n such that n - 1/2 <= fraction < n + 1/2. */
function nearest([a, b]: Fraction): number {
  const floor = a / b
  return Number(2n * (a - floor * b) >= b ? floor + 1n : floor)
}

interface Row {
  readonly bookValue: number
  readonly written: number
  readonly interest: number
}

/** One component: what is still to be written off at the end of each year is looked up, not added up. */
function rowsOf(component: Component, rate: Fraction, method: Calculation['method']): Row[] {
  const { amountCents, contributionsCents, residualCents, years } = component
  const principal = amountCents - contributionsCents
  const interestOn = (bookValue: number) => nearest(times(whole(bookValue), rate))
  if (method === 'straight-line' || rate[0] === 0n) {
    const worth = Array.from(
      { length: years + 1 },
      (_, t) => principal - nearest(per(times(whole(principal - residualCents), whole(t)), whole(years))),
    )
    return Array.from({ length: years }, (_, t) => {
      const [bookValue, next] = [worth[t] ?? 0, worth[t + 1] ?? 0]
      return { bookValue, written: bookValue - next, interest: interestOn(bookValue) }
    })
  }
  // The yearly sum whose present value is the principal less the present value of what is left.
  const growth = plus([1n, 1n], rate)
  let discount: Fraction = [1n, 1n]
  let presentOfOne: Fraction = [0n, 1n]
  for (let t = 1; t <= years; t++) {
    discount = per(discount, growth)
    presentOfOne = plus(presentOfOne, discount)
  }
  const yearly = nearest(per(minus(whole(principal), times(whole(residualCents), discount)), presentOfOne))
  const rows: Row[] = []
  let bookValue = principal
  for (let t = 1; t <= years; t++) {
    const interest = interestOn(bookValue)
    const written = t === years ? bookValue - residualCents : Math.min(yearly - interest, bookValue - residualCents)
    rows.push({ bookValue, written, interest })
    bookValue -= written
  }
  return rows
}

const aComponent: fc.Arbitrary<Component> = fc
  .record({
    amountCents: fc.oneof(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 50_000_000_000 })),
    contributions: fc.double({ min: 0, max: 0.999, noNaN: true }),
    residual: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.999, noNaN: true })),
    years: fc.integer({ min: 1, max: 15 }),
    assetKind: fc.constantFrom('land', 'something of our own'),
  })
  .map(({ amountCents, contributions, residual, ...rest }) => {
    const contributionsCents = Math.min(amountCents - 1, Math.floor(amountCents * contributions))
    const left = amountCents - contributionsCents
    return { name: 'Part', amountCents, contributionsCents, residualCents: Math.floor(left * residual), ...rest }
  })

test.prop([
  fc.array(aComponent, { minLength: 1, maxLength: 12 }),
  fc.integer({ min: 0, max: 2_000 }),
  fc.constantFrom('straight-line', 'annuity'),
  fc.integer({ min: 2026, max: 2999 }),
])('every cent of every year', (components, rateBps, method, completionYear) => {
  const kept = sure(checkedCalculation({ components, rateBps, method, completionYear, maintenanceCentsPerYear: 0 }))
  const { years, totals } = sure(chargesOf(kept))
  const again = kept.components.map((component) => rowsOf(component, [BigInt(rateBps), 10_000n], method))
  const longest = Math.max(...components.map((component) => component.years))
  expect(years).toEqual(
    Array.from({ length: longest }, (_, t) => {
      const sum = (of: keyof Row) => again.reduce((all, rows) => all + (rows[t]?.[of] ?? 0), 0)
      return {
        year: completionYear + 1 + t,
        bookValueCents: sum('bookValue'),
        depreciationCents: sum('written'),
        interestCents: sum('interest'),
        chargeCents: sum('written') + sum('interest'),
      }
    }),
  )
  const written = kept.components.reduce(
    (sum, each) => sum + each.amountCents - each.contributionsCents - each.residualCents,
    0,
  )
  expect(totals.depreciationCents).toBe(written)
  // Land is never written off.
  for (const [at, { assetKind }] of kept.components.entries())
    if (assetKind === 'land') expect(again[at]?.every((row) => row.written === 0)).toBe(true)
})
