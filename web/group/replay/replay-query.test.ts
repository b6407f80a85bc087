import { expect, test } from 'vitest'
import { variantOf } from '../../recount/variant.ts'
import { readReplay, replayQuery } from './replay-query.ts'

const base = variantOf({ rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' }, 2_450_000)
const pair = {
  a: { ...base, budgetCents: 1_000_000, mostChoices: 3 },
  b: { ...base, rule: 'greedy' as const, dearestPercent: 40 },
}
const withoutNulls = (query: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null))

test.each(['nl', 'en'] as const)('%s: an address brings back round and variants', (language) => {
  const query = withoutNulls(replayQuery('abc', pair, base, language))
  expect(readReplay(query, base)).toEqual({ roundId: 'abc', pair, faults: [] })
})

test('one variant, and a file instead of a round', () => {
  const query = withoutNulls(replayQuery(undefined, { a: pair.a, b: undefined }, base, 'nl'))
  expect(query).not.toHaveProperty('ronde')
  expect(readReplay(query, base)).toEqual({ roundId: undefined, pair: { a: pair.a, b: undefined }, faults: [] })
})

test('another choice of ballots takes the variants out of the address', () => {
  const before = replayQuery('abc', pair, base, 'en')
  const after = { ...before, ...replayQuery('xyz', undefined, base, 'nl') }
  expect(withoutNulls(after)).toEqual({ ronde: 'xyz' })
})

test('what means nothing is told of both', () => {
  const asked = readReplay({ regel: 'loten', budget2: 'veel' }, base)
  expect(asked.faults).toEqual([
    { field: 'rule', value: 'loten' },
    { field: 'budget', value: 'veel' },
  ])
})
