/** From event to checked request: order of the checks, and every header. */
import { describe, expect, test } from 'vitest'
import { api } from '../../shared/api/index.ts'
import { eventOf } from './ports.fixture.ts'
import { languageOf, mostBodyBytes, readRequest } from './request.ts'

const json = { 'content-type': 'application/json', 'idempotency-key': 'a-good-key', 'if-match': '"3"' }
const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV0626'
const body = JSON.stringify({ reason: 'Clear reasons.' })
const asked = (of: Partial<Parameters<typeof eventOf>[0]> = {}) =>
  readRequest(
    api.approveProposal,
    eventOf({ method: 'POST', path: '/', params: { proposalId: id }, headers: json, body, ...of }),
  )

test('a right request is read in full', () => {
  expect(asked()).toEqual({
    params: { proposalId: id },
    query: {},
    body: { reason: 'Clear reasons.' },
    language: 'nl',
    key: 'a-good-key',
    ifMatch: 3,
    network: '192.0.2.1',
  })
})

test('texts come trimmed and in one normal form', () => {
  expect(asked({ body: JSON.stringify({ reason: '  Cafe\u0301 on the corner.  ' }) })).toMatchObject({
    body: { reason: 'Café on the corner.' },
  })
})

test('a body in base64 is the same body', () => {
  expect(asked({ body: Buffer.from(body).toString('base64'), isBase64Encoded: true })).toMatchObject({
    body: { reason: 'Clear reasons.' },
  })
})

test.each([
  ['nl by default', undefined, 'nl'],
  ['nothing', '', 'nl'],
  ['English', 'en', 'en'],
  ['English of a country', 'en-GB,en;q=0.9,nl;q=0.8', 'en'],
  ['English in capitals', ' EN', 'en'],
  ['Dutch first', 'nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
  ['another language', 'tr', 'nl'],
  ['a word that begins so', 'enx', 'nl'],
])('language: %s', (_, header, language) => {
  expect(languageOf(eventOf({ path: '/', headers: { 'accept-language': header } }))).toBe(language)
})

describe('refusals', () => {
  test.each([
    ['no key', { ...json, 'idempotency-key': undefined }, 'precondition-required', { header: 'Idempotency-Key' }],
    ['no tag', { ...json, 'if-match': undefined }, 'precondition-required', { header: 'If-Match' }],
    ['a tag of another form', { ...json, 'if-match': 'W/"3"' }, 'changed-meanwhile', {}],
    ['any tag', { ...json, 'if-match': '*' }, 'changed-meanwhile', {}],
    ['a tag with a zero before it', { ...json, 'if-match': '"03"' }, 'changed-meanwhile', {}],
    ['no content type', { ...json, 'content-type': undefined }, 'unsupported-media', {}],
    ['another content type', { ...json, 'content-type': 'application/json-patch+json' }, 'unsupported-media', {}],
  ])('%s', (_, headers, refused, details) => {
    expect(asked({ headers })).toEqual({ refused, details })
  })
  test.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    ' application/json ;charset=utf-8',
  ])('%s is JSON', (type) => {
    expect(asked({ headers: { ...json, 'content-type': type } })).not.toHaveProperty('refused')
  })
  test('a wrong key is named, with a sentence in the language of the caller', () => {
    const headers = { ...json, 'idempotency-key': 'x' }
    expect(asked({ headers })).toMatchObject({
      refused: 'invalid-input',
      errors: [
        { pointer: '#header/Idempotency-Key', code: 'wrong-form', detail: expect.stringContaining('Maak een sleutel') },
      ],
    })
    expect(asked({ headers: { ...headers, 'accept-language': 'en' } })).toMatchObject({
      errors: [{ detail: expect.stringContaining('Make a key') }],
    })
  })
  test('to the byte: a body of the largest size is read, one more is not', () => {
    const filled = (bytes: number) => body + ' '.repeat(bytes - body.length)
    expect(asked({ body: filled(mostBodyBytes) })).not.toHaveProperty('refused')
    expect(asked({ body: filled(mostBodyBytes + 1) })).toEqual({ refused: 'too-large', details: {} })
    expect(asked({ body: `"${'é'.repeat(mostBodyBytes / 2)}"` })).toMatchObject({ refused: 'too-large' })
  })
  test('an identifier that cannot be is not found, before anything else is looked at', () => {
    expect(asked({ params: { proposalId: 'x' }, headers: {}, body: '{' })).toEqual({
      refused: 'not-found',
      details: {},
    })
    expect(asked({ params: {} })).toMatchObject({ refused: 'not-found' })
    expect(asked({ params: { proposalId: '%E0%A4%A' } })).toMatchObject({ refused: 'not-found' })
    expect(asked({ params: { proposalId: id, other: 'x' } })).toMatchObject({ refused: 'not-found' })
  })
  test('faults of query and body come together', () => {
    expect(asked({ query: { a: '1' }, body: '{"b":1}' })).toMatchObject({
      refused: 'invalid-input',
      errors: [{ pointer: '#query/a' }, { pointer: '/reason' }, { pointer: '/b' }],
    })
  })
  test('an encoded identifier is the identifier', () => {
    expect(asked({ params: { proposalId: `%30${id.slice(1)}` } })).toMatchObject({ params: { proposalId: id } })
  })
})
