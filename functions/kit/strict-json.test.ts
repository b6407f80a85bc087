/** Strict JSON: what is money is a whole number, and a field is there once. */
import { test as check, fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { parseStrictly } from './strict-json.ts'

test.each(['0', '-1', '125000', '9007199254740991', '1000000000000'])('%s is a number', (source) => {
  expect(parseStrictly(source)).toBe(Number(source))
})

test.each(['1e3', '1E3', '1.0', '1.5', '-0', '-0.0', '0.0', '1e400', '1e-400'])('%s is no number', (source) => {
  expect(parseStrictly(source)).toBeNaN()
  expect(parseStrictly(`{"a":[${source}]}`)).toEqual({ a: [Number.NaN] })
})

test.each([
  '',
  '01',
  '+1',
  '.5',
  '1.',
  'NaN',
  'Infinity',
  "{'a':1}",
  '{a:1}',
  '[1,]',
  '{"a":1,}',
  '"\n"',
  '\ufeff1',
  '1 2',
  '// x',
])('%s is no JSON', (source) => {
  expect(() => parseStrictly(source)).toThrow(SyntaxError)
})

test.each([
  '{"a":1,"a":1}',
  '{"a":1,"b":{"c":1},"a":2}',
  '{"x":{"a":1,"a":2}}',
  '[{"a":1},{"a":1,"b":2,"a":3}]',
  '{"a":1,"\\u0061":2}',
  '{"":1,"":2}',
  '{"__proto__":1,"__proto__":2}',
  '{ "a" : 1 , "a"\n: 2 }',
])('%s has a field twice', (source) => {
  expect(() => parseStrictly(source)).toThrow('twice')
})

test.each([
  '{"a":"a","b":"a"}',
  '[{"a":1},{"a":1}]',
  '{"a":{"a":{"a":1}}}',
  '{"a":"{\\"a\\":1","b":"\\"a\\":"}',
  '{"a":["a","a"]}',
  '{"a":"x\\\\","b":1}',
])('%s has not', (source) => {
  expect(parseStrictly(source)).toEqual(JSON.parse(source))
})

check.prop([fc.jsonValue({ noUnicodeString: false, maxDepth: 4 })])(
  'whole numbers and everything else come as JSON means them',
  (value) => {
    const source = JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'number' ? Math.trunc(inner) % 1e9 || 0 : inner,
    )
    expect(parseStrictly(source)).toEqual(JSON.parse(source))
  },
)

test('depth ends in a refusal, not in a fall', () => {
  expect(() => parseStrictly('['.repeat(100_000) + ']'.repeat(100_000))).toThrow()
  expect(parseStrictly(`${'['.repeat(500)}${']'.repeat(500)}`)).toBeDefined()
})
