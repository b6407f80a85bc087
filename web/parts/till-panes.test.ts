import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { fillsOf, frontWidth } from './till-panes.ts'

const plan = (id: string, amountCents: number) => ({ id, theme: 'greenery', amountCents })

test('plans lie side by side in order of choosing', () => {
  expect(fillsOf([plan('a', 250), plan('b', 500)], 1000)).toEqual([
    { id: 'a', theme: 'greenery', x: 0, width: 250 },
    { id: 'b', theme: 'greenery', x: 250, width: 500 },
  ])
})

test('what is over the budget is cut off, and a plan wholly over it is not drawn', () => {
  expect(fillsOf([plan('a', 800), plan('b', 800), plan('c', 5)], 1000)).toEqual([
    { id: 'a', theme: 'greenery', x: 0, width: 800 },
    { id: 'b', theme: 'greenery', x: 800, width: 200 },
  ])
  expect(fillsOf([plan('a', 800)], 0)).toEqual([])
})

property.prop([fc.array(fc.nat(10_000_000), { maxLength: 40 }), fc.integer({ min: 1, max: 50_000_000 })])(
  'the fills touch each other, stay inside the front and show the share that is spent',
  (amounts, budgetCents) => {
    const fills = fillsOf(
      amounts.map((amountCents, at) => plan(String(at), amountCents)),
      budgetCents,
    )
    let edge = 0
    for (const fill of fills) {
      expect(fill.x).toBeCloseTo(edge, 6)
      edge = fill.x + fill.width
    }
    const spentCents = amounts.reduce((sum, each) => sum + each, 0)
    expect(edge).toBeCloseTo(Math.min(1, spentCents / budgetCents) * frontWidth, 6)
  },
)
