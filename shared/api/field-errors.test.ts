/** What is wrong with a field: pointer, code and a plain sentence, for every kind of fault that our schemas can find. */
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { fieldErrors, mostFieldErrors } from './field-errors.ts'
import { civilDate, line, moment, money, text } from './fields.ts'
import { api } from './index.ts'

const schema = z.strictObject({
  name: z.optional(line(2, 5)),
  words: z.optional(text(0, 5)),
  cost: z.optional(money),
  at: z.optional(moment),
  on: z.optional(civilDate),
  kind: z.optional(z.enum(['one', 'two'])),
  yes: z.optional(z.boolean()),
  list: z.optional(z.array(z.strictObject({ id: z.string() })).check(z.minLength(1), z.maxLength(2))),
  'a/b~c': z.optional(z.string()),
})
const faults = (value: unknown, language: 'nl' | 'en' = 'en', base = '') =>
  fieldErrors(schema.safeParse(value).error?.issues ?? [], language, base)

test.each([
  ['too short', { name: 'a' }, '/name', 'too-short', 'Write at least 2 characters.'],
  ['too long', { name: 'abcdef' }, '/name', 'too-long', 'Write 5 characters at the most.'],
  [
    'a control character',
    { name: 'a\u0000b' },
    '/name',
    'wrong-form',
    'This does not have the right form, or holds characters that are not allowed.',
  ],
  [
    'a new line in a line',
    { name: 'a\nb' },
    '/name',
    'wrong-form',
    'This does not have the right form, or holds characters that are not allowed.',
  ],
  ['below zero', { cost: { cents: -1 } }, '/cost/cents', 'too-small', 'At least 0.'],
  ['too much', { cost: { cents: 1e12 + 1 } }, '/cost/cents', 'too-big', '1000000000000 at the most.'],
  [
    'no whole number',
    { cost: { cents: 1.5 } },
    '/cost/cents',
    'not-a-whole-number',
    'Fill in a whole number, such as 125000.',
  ],
  [
    'no number',
    { cost: { cents: Number.NaN } },
    '/cost/cents',
    'not-a-whole-number',
    'Fill in a whole number, such as 125000.',
  ],
  [
    'a number as text',
    { cost: { cents: '12' } },
    '/cost/cents',
    'not-a-whole-number',
    'Fill in a whole number, such as 125000.',
  ],
  ['missing', { cost: {} }, '/cost/cents', 'not-a-whole-number', 'Fill in a whole number, such as 125000.'],
  [
    'another type',
    { yes: 1 },
    '/yes',
    'wrong-type',
    'This field is missing or has the wrong form (expected: boolean).',
  ],
  ['no moment', { at: 'yesterday' }, '/at', 'not-a-moment', 'Fill in a moment, such as 2027-03-28T20:00:00+02:00.'],
  [
    'a moment without offset',
    { at: '2027-03-28T20:00:00' },
    '/at',
    'not-a-moment',
    'Fill in a moment, such as 2027-03-28T20:00:00+02:00.',
  ],
  [
    'a moment out of the calendar',
    { at: '1999-12-31T23:59:59Z' },
    '/at',
    'not-a-moment',
    'Fill in a moment between 2000 and 2999.',
  ],
  ['no date', { on: '2027-02-29' }, '/on', 'not-a-date', 'Fill in a date, such as 2027-03-28.'],
  ['no option', { kind: 'three' }, '/kind', 'not-an-option', 'Choose one of: one, two.'],
  ['too few', { list: [] }, '/list', 'too-small', 'At least 1.'],
  ['too many', { list: [{ id: '' }, { id: '' }, { id: '' }] }, '/list', 'too-big', '2 at the most.'],
  [
    'inside a list',
    { list: [{ id: '' }, { id: 1 }] },
    '/list/1/id',
    'wrong-type',
    'This field is missing or has the wrong form (expected: string).',
  ],
  ['an unknown field', { other: 1 }, '/other', 'unknown-field', 'We do not know this field. Leave it out.'],
  [
    'a name that needs escaping',
    { 'a/b~c': 1 },
    '/a~1b~0c',
    'wrong-type',
    'This field is missing or has the wrong form (expected: string).',
  ],
])('%s', (_, value, pointer, code, detail) => {
  expect(faults(value)).toEqual([{ pointer, code, detail }])
})

test('texts may have what people write: accents, emoji, lines where lines may be', () => {
  expect(schema.safeParse({ name: ' café ', words: 'a\r\nb' }).data).toEqual({ name: 'café', words: 'a\r\nb' })
  expect(schema.safeParse({ name: 'cafe\u0301' }).data).toEqual({ name: 'café' })
  expect(schema.safeParse({ name: '🌳🌳' }).success).toBe(true)
})

test('the moments at both ends of the calendar are in it', () => {
  for (const at of ['2000-01-01T00:00:00Z', '2999-12-31T23:59:59.999Z', '2000-01-01T01:00:00+01:00'])
    expect([at, schema.safeParse({ at }).success]).toEqual([at, true])
  for (const at of ['2000-01-01T00:00:00+01:00', '3000-01-01T00:00:00Z', '2999-12-31T23:59:59-01:00'])
    expect([at, schema.safeParse({ at }).success]).toEqual([at, false])
})

test('all faults at once, below the base, in Dutch too', () => {
  expect(faults({ name: 'a', kind: 'x', one: 1, two: 2 }, 'nl', '#query')).toEqual([
    { pointer: '#query/name', code: 'too-short', detail: 'Schrijf minstens 2 tekens.' },
    { pointer: '#query/kind', code: 'not-an-option', detail: 'Kies een van: one, two.' },
    { pointer: '#query/one', code: 'unknown-field', detail: 'Dit veld kennen we niet. Laat het weg.' },
    { pointer: '#query/two', code: 'unknown-field', detail: 'Dit veld kennen we niet. Laat het weg.' },
  ])
})

test('an answer names a bounded number of faults', () => {
  expect(faults(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, 1])))).toHaveLength(
    mostFieldErrors,
  )
})

test('an issue that is not foreseen still has a sentence', () => {
  expect(fieldErrors([{ code: 'something_new', path: ['a'] }], 'en', '')).toEqual([
    { pointer: '/a', code: 'invalid', detail: 'This is not right.' },
  ])
})

test('no sentence of any endpoint comes from the library', () => {
  for (const endpoint of Object.values(api)) {
    const body = 'body' in endpoint ? endpoint.body : undefined
    const issues = body?.safeParse(12).error?.issues ?? []
    for (const { detail } of fieldErrors(issues, 'nl', '')) expect(detail).toMatch(/^[A-Z].*\.$/)
  }
})
