/** Answers as HTTP: headers on every one, and refusals as problem documents. */
import { expect, test } from 'vitest'
import { refuse } from '../../shared/refusal.ts'
import { answerProblem, answerWith } from './answer.ts'

test('a value: JSON, not to be kept, with its version', () => {
  expect(answerWith('{"a":1}', { status: 201, version: 4, replayed: true })).toMatchObject({
    statusCode: 201,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'API-Version': '1.0.0',
      ETag: '"4"',
      'Idempotent-Replayed': 'true',
    },
    body: '{"a":1}',
  })
})

test('a text, without what it does not have', () => {
  const { headers = {} } = answerWith('text', { status: 200, media: 'text' })
  expect(headers['Content-Type']).toBe('text/plain; charset=utf-8')
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['ETag']))
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['Idempotent-Replayed']))
})

test('a refusal in both languages', () => {
  const problem = (language: 'nl' | 'en') =>
    JSON.parse(answerProblem(refuse('too-many-choices', { most: 3 }), language, 'request-9').body ?? '')
  expect(problem('nl')).toEqual({
    type: '/problems/too-many-choices',
    title: 'Te veel plannen gekozen',
    status: 400,
    detail: 'Kies hoogstens 3 plannen.',
    instance: 'request-9',
  })
  expect(problem('en')).toMatchObject({ title: 'Too many plans chosen', detail: 'Choose 3 plans at the most.' })
})

test.each([
  ['unauthenticated', {}, 401, { 'WWW-Authenticate': 'Bearer' }],
  ['too-many-attempts', { minutes: 3 }, 429, { 'Retry-After': '180' }],
  ['count-too-early', { seconds: 4 }, 409, { 'Retry-After': '4' }],
  ['unavailable', {}, 503, { 'Retry-After': '2' }],
] as const)('%s says what to do next', (name, details, status, headers) => {
  expect(answerProblem(refuse(name, details), 'en', 'r')).toMatchObject({ statusCode: status, headers })
})

test.each(['nonsense', '__proto__', 'constructor', 'toString'])(
  'a refusal that is no problem of ours, %s, is a fault of ours',
  (name) => {
    const answer = answerProblem(refuse(name), 'en', 'r')
    expect(answer.statusCode).toBe(500)
    expect(JSON.parse(answer.body ?? '').type).toBe('/problems/internal')
  },
)
