import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { completions, rules, utilities } from '../../shared/allocation/outcome.ts'
import {
  emptyQuery,
  isSameVariant,
  misfits,
  queryNames,
  queryOf,
  readVariant,
  type Variant,
  variantOf,
} from './variant.ts'

const base = variantOf({ rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' }, 1_600_000)
const aVariant: fc.Arbitrary<Variant> = fc.record({
  rule: fc.constantFrom(...rules),
  utility: fc.constantFrom(...utilities),
  completion: fc.constantFrom(...completions),
  misfit: fc.constantFrom(...misfits),
  budgetCents: fc.integer({ min: 1, max: 100_000_000_000 }),
  mostChoices: fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }),
  dearestPercent: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
})
const withoutNulls = (query: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null))

test.prop([aVariant, fc.constantFrom('nl' as const, 'en' as const), fc.constantFrom('' as const, '2' as const)])(
  'an address brings back what was asked, in each language and beside another variant',
  (variant, language, place) => {
    const other = withoutNulls(queryOf({ ...base, rule: 'phragmen' }, base, 'nl', place === '' ? '2' : ''))
    const query = { ...other, ...withoutNulls(queryOf(variant, base, language, place)) }
    const read = readVariant(query, base, place)
    expect(read.faults).toEqual([])
    expect(read.isAsked).toBe(true)
    expect(isSameVariant(read.variant, variant)).toBe(true)
  },
)

test('nothing in the address is the base, and not asked for', () => {
  expect(readVariant({ stand: 'open' }, base)).toEqual({ isAsked: false, variant: base, faults: [] })
})

test('Dutch and English names are read alike', () => {
  const dutch = readVariant({ regel: 'greedy', pastniet: 'stop', budget: '2500.5' }, base).variant
  expect(dutch).toMatchObject({ rule: 'greedy', misfit: 'stop', budgetCents: 250_050 })
  expect(readVariant({ rule: 'greedy', misfit: 'stop', budget: '2500.5' }, base).variant).toEqual(dutch)
})

test.each([
  ['regel', 'loten', 'rule'],
  ['utility', '', 'utility'],
  ['budget', '0', 'budget'],
  ['budget', '-5', 'budget'],
  ['budget', '1e9', 'budget'],
  ['budget', '1.234', 'budget'],
  ['budget', '10000000000', 'budget'],
  ['keuzes', '0', 'mostChoices'],
  ['duurste', '101', 'dearest'],
  ['maat', '<script>alert(1)</script>', 'utility'],
])('%s=%s means nothing: told by field, and the base stands', (name, value, field) => {
  const read = readVariant({ [name]: value }, base)
  expect(read.faults).toEqual([{ field, value }])
  expect(read.variant).toEqual(base)
})

test('the names of one place never touch the other', () => {
  expect(queryNames('').filter((name) => queryNames('2').includes(name))).toEqual([])
  expect(Object.keys(emptyQuery('2'))).toEqual(queryNames('2'))
})
