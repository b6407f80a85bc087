import { expect, test } from 'vitest'
import { sinceAsked } from './since-asked.ts'

const of = (cents: number) => ({ investment: { cents } })

test('nothing is said while the amount is the one that was asked', () => {
  expect(sinceAsked({ state: 'charging', asked: of(100), calculation: of(100) })).toBeUndefined()
})

test('the council changes the amount; the settled bill tells what the works cost', () => {
  const changed = { asked: of(100), calculation: of(90) }
  expect(sinceAsked({ state: 'under-way', ...changed })).toEqual({ is: 'adopted', amountCents: 90 })
  expect(sinceAsked({ state: 'charging', ...changed })).toEqual({ is: 'cost', amountCents: 90 })
  expect(sinceAsked({ state: 'written-off', ...changed })).toEqual({ is: 'cost', amountCents: 90 })
})
