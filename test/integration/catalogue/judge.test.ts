/** The judge of answers notices what it is there for. */
import { expect, test } from 'vitest'
import { documentFaults, leaks } from './judge.ts'

const right = {
  status: 404,
  headers: { 'Content-Type': 'application/problem+json', 'Content-Language': 'en' },
  version: 0,
  value: undefined,
  problem: {
    type: '/problems/not-found',
    title: 'Not found',
    status: 404,
    detail: 'This does not exist, or no longer.',
    instance: 'request-1',
  },
}

test('a right document has no fault', () => {
  expect(documentFaults(right, 'en')).toEqual([])
})

test.each([
  ['another language', right, 'nl', 2],
  ['another status', { ...right, status: 400 }, 'en', 1],
  ['another media type', { ...right, headers: { ...right.headers, 'Content-Type': 'application/json' } }, 'en', 1],
  ['a field of the inside', { ...right, problem: { ...right.problem, stack: 'x' } }, 'en', 1],
  ['a problem that nobody knows', { ...right, problem: { ...right.problem, type: '/problems/made-up' } }, 'en', 2],
  ['no document', { ...right, problem: 'Internal Server Error' }, 'en', 1],
  ['an empty list of errors', { ...right, problem: { ...right.problem, errors: [] } }, 'en', 1],
  [
    'a line of a stack',
    { ...right, problem: { ...right.problem, detail: 'TypeError: x at run (serve.ts:12)' } },
    'en',
    1,
  ],
  ['a key of the store', { ...right, problem: { ...right.problem, detail: 'hilversum#rounds is not there' } }, 'en', 1],
  [
    'a word of the database',
    { ...right, problem: { ...right.problem, detail: 'The DynamoDB request failed.' } },
    'en',
    1,
  ],
] as const)('%s is a fault', (_, answer, language, faults) => {
  expect(documentFaults(answer as never, language)).toHaveLength(faults)
})

test.each([
  ['the name of another municipality', '{"pk":"amersfoort#rounds"}', '', 1],
  ['a word of another municipality', '{"title":"Amersfoorts plan"}', '', 1],
  ['an id of another municipality', '{"id":"01BYBYBYBYBYBYBY00000000010626"}', '', 1],
  ['a secret', '{"iban":"NL91ABNA0417164300"}', '', 1],
  ['what the caller sent', '{"pointer":"/NL91ABNA0417164300"}', '{"NL91ABNA0417164300":1}', 0],
  ['nothing of others', '{"id":"01TESTTESTTESTTE00000000010626"}', '', 0],
] as const)('%s', (_, text, sent, found) => {
  expect(leaks(text, sent, ['NL91ABNA0417164300'])).toHaveLength(found)
})
