import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { readMoney, writeMoney } from './money-input.ts'

test.each([
  ['60000', 6_000_000],
  ['60.000', 6_000_000],
  ['€ 60.000,50', 6_000_050],
  ['€\u00a060.000', 6_000_000],
  ['1250,5', 125_050],
  ['12.50', 1250],
  ['1,250', 125_000],
  ['1.000.000', 100_000_000],
  ['1 250', 125_000],
  ['25,-', 2500],
  ['0', 0],
])('%s', (typed, amountCents) => {
  expect(readMoney(typed)).toBe(amountCents)
})

test.each(['', 'veel', '-5', '1,234,56', '12,345,6', '1.2.3', '12,505x', '1e5', '99999999999'])(
  '%s is no amount',
  (typed) => {
    expect(readMoney(typed)).toBeUndefined()
  },
)

property.prop([fc.integer({ min: 0, max: 1_000_000_000_000 })])(
  'what is written is read back to the cent',
  (amountCents) => {
    expect(readMoney(writeMoney(amountCents, 'nl'))).toBe(amountCents)
    expect(readMoney(writeMoney(amountCents, 'en'))).toBe(amountCents)
  },
)
