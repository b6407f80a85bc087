import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Purse, purseSegments } from './purse-segments.ts'

const part = (totalCents: number) => ({ totalCents, label: `${totalCents}` })
const shape = (purse: Purse) => purseSegments(purse).map(({ kind, from, width }) => [kind, from, width])

describe('the pieces of a purse', () => {
  test.each<[string, Purse, ReturnType<typeof shape>]>([
    ['a winner without parts is one piece', { amountCents: 1000, isFunded: true }, [['paid', 0, 100]]],
    [
      'a winner whose voters paid 750 and 250',
      { amountCents: 1000, isFunded: true, parts: [part(750), part(250)] },
      [
        ['paid', 0, 75],
        ['paid', 75, 25],
      ],
    ],
    [
      'parts rounded down still fill a winner',
      { amountCents: 1000, isFunded: true, parts: [part(500), part(499)] },
      [
        ['paid', 0, 50],
        ['paid', 50, 50],
      ],
    ],
    [
      'what was left over is one piece, whatever its voters hold',
      { amountCents: 1000, isFunded: true, isCompletion: true, parts: [part(200)] },
      [['left-over', 0, 100]],
    ],
    [
      'a loser without parts',
      { amountCents: 1000, isFunded: false, hadCents: 600 },
      [
        ['held', 0, 60],
        ['lacking', 60, 40],
      ],
    ],
    [
      'a loser in parts',
      { amountCents: 1000, isFunded: false, hadCents: 600, parts: [part(500), part(100)] },
      [
        ['held', 0, 50],
        ['held', 50, 10],
        ['lacking', 60, 40],
      ],
    ],
    ['a loser whose voters have nothing', { amountCents: 1000, isFunded: false }, [['lacking', 0, 100]]],
    [
      'more than the price is cut off at the price',
      { amountCents: 1000, isFunded: false, hadCents: 1500, parts: [part(1200), part(300)] },
      [['held', 0, 100]],
    ],
    ['a plan that costs nothing', { amountCents: 0, isFunded: true, parts: [part(0)] }, [['paid', 0, 100]]],
  ])('%s', (_, purse, expected) => {
    expect(shape(purse)).toEqual(expected)
  })

  test.prop([
    fc.integer({ min: 1, max: 10_000_000 }),
    fc.boolean(),
    fc.integer({ min: 0, max: 12_000_000 }),
    fc.array(fc.integer({ min: 0, max: 3_000_000 }), { maxLength: 6 }),
  ])('join without gap or overlap, from 0 to 100', (amountCents, isFunded, hadCents, totals) => {
    const segments = purseSegments({ amountCents, isFunded, hadCents, parts: totals.map(part) })
    let at = 0
    for (const { from, width } of segments) {
      expect(from).toBeCloseTo(at, 9)
      expect(width).toBeGreaterThan(0)
      at = from + width
    }
    expect(at).toBeCloseTo(100, 9)
  })
})
