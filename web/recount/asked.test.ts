import { expect, test } from 'vitest'
import { asksVariant } from './asked.ts'
import { queryNames } from './variant.ts'

test.each([
  ['', false],
  ['?stand=open', false],
  ['?regel=greedy', true],
  ['budget=1', true],
  ['?regel2=greedy', false],
])('%s', (search, expected) => {
  expect(asksVariant(search)).toBe(expected)
})

test('every name of a variant is known, but for the limits of the practice', () => {
  const limits = ['keuzes', 'choices', 'duurste', 'dearest']
  for (const name of queryNames('')) expect(asksVariant(`?${name}=1`), name).toBe(!limits.includes(name))
})
