import { expect, test } from 'vitest'
import { endpoints } from '../../shared/api/index.ts'
import { rowOf } from '../build/endpoint-table.ts'
import { addressOf, call, type EndpointRow, type Surroundings } from './call.ts'

const reading: EndpointRow = {
  method: 'GET',
  path: '/v1/rounds/{roundId}',
  needsKey: false,
  needsEtag: false,
  isPublic: true,
  isText: false,
}
const changing: EndpointRow = {
  method: 'POST',
  path: '/v1/deals/{dealId}/_approve',
  needsKey: true,
  needsEtag: true,
  isPublic: false,
  isText: false,
}

/** A network that gives these answers one after the other; `undefined` is a lost answer. */
function network(answers: (Response | undefined)[]) {
  const seen: { address: string; request: RequestInit }[] = []
  let keys = 0
  let forgotten = 0
  const around: Surroundings = {
    fetch: async (address, request) => {
      seen.push({ address, request })
      const answer = answers[seen.length - 1]
      if (!answer) throw new TypeError('Failed to fetch')
      return answer
    },
    token: () => 'a-token',
    language: () => 'en',
    newKey: () => `key-${++keys}`,
    pause: async () => undefined,
    offline: () => ({ title: 'offline', detail: 'no network' }),
    unreadable: () => ({ title: 'strange', detail: 'no sense' }),
    inOwnWords: (problem) => problem,
    onUnauthenticated: () => {
      forgotten += 1
    },
  }
  const header = (at: number, name: string) => new Headers(seen[at]?.request.headers).get(name)
  return { around, seen, header, forgotten: () => forgotten }
}

test('parameters go into the path, the rest into the query, and nothing unsafe stays unescaped', () => {
  expect(addressOf(reading, { params: { roundId: 'a/b' }, query: { limit: 5, after: undefined } })).toBe(
    '/v1/rounds/a%2Fb?limit=5',
  )
  expect(() => addressOf(reading, {})).toThrow('roundId')
})

test('a value comes with its tag; a public endpoint gets no token', async () => {
  const { around, header } = network([Response.json({ id: 'x' }, { headers: { ETag: '"3"' } })])
  expect(await call(reading, { params: { roundId: 'x' } }, around)).toEqual({
    ok: true,
    value: { id: 'x' },
    etag: '"3"',
  })
  expect(header(0, 'Authorization')).toBeNull()
  expect(header(0, 'Accept-Language')).toBe('en')
})

test('a lost answer is asked again with the same key, token and tag', async () => {
  const { around, seen, header } = network([
    undefined,
    new Response('', { status: 503 }),
    Response.json({ done: true }),
  ])
  const answer = await call(changing, { params: { dealId: 'x' }, body: { reason: 'good' }, etag: '"7"' }, around)
  expect(answer).toMatchObject({ ok: true, value: { done: true } })
  expect(seen).toHaveLength(3)
  for (const at of [0, 1, 2]) {
    expect(header(at, 'Idempotency-Key')).toBe('key-1')
    expect(header(at, 'If-Match')).toBe('"7"')
    expect(header(at, 'Authorization')).toBe('Bearer a-token')
    expect(header(at, 'Content-Type')).toBe('application/json')
  }
})

test('what has no key is never sent twice', async () => {
  const { around, seen } = network([undefined])
  const answer = await call({ ...changing, needsKey: false }, { params: { dealId: 'x' }, body: {} }, around)
  expect(answer).toMatchObject({ ok: false, problem: { name: 'offline', detail: 'no network', status: 0 } })
  expect(seen).toHaveLength(1)
})

test('no network at all is a problem with a sentence, after three tries', async () => {
  const { around, seen } = network([])
  expect(await call(reading, { params: { roundId: 'x' } }, around)).toMatchObject({
    ok: false,
    problem: { name: 'offline' },
  })
  expect(seen).toHaveLength(3)
})

test('a problem document keeps its name, sentence and field faults', async () => {
  const errors = [{ pointer: '/cost/cents', code: 'too-big', detail: 'Te veel.' }]
  const document = {
    type: '/problems/invalid-input',
    title: 'Niet goed ingevuld',
    detail: 'Kijk naar de velden.',
    status: 400,
    errors,
  }
  const { around } = network([Response.json(document, { status: 400 })])
  expect(await call(reading, { params: { roundId: 'x' } }, around)).toMatchObject({
    ok: false,
    problem: { name: 'invalid-input', status: 400, errors },
  })
})

test.each(['<html>', '{}', '{"type":"https://elsewhere"}'])(
  'an answer that is none of ours (%s) is told plainly',
  async (body) => {
    const { around } = network([new Response(body, { status: 502 })])
    expect(await call(reading, { params: { roundId: 'x' } }, around)).toMatchObject({
      ok: false,
      problem: { name: 'unreadable', status: 502 },
    })
  },
)

test('a token that the API refuses is forgotten', async () => {
  const { around, forgotten } = network([Response.json({ type: '/problems/unauthenticated' }, { status: 401 })])
  await call(changing, { params: { dealId: 'x' } }, around)
  expect(forgotten()).toBe(1)
})

test('every endpoint of the contract has a row that the client can call', () => {
  for (const endpoint of endpoints) {
    const row = rowOf(endpoint)
    const params = Object.fromEntries([...row.path.matchAll(/\{(\w+)\}/g)].map((match) => [match[1], 'x']))
    expect(addressOf(row, { params })).toMatch(/^\/v1\/[\w/.-]+$/)
    expect(row.method === 'GET' && row.needsKey).toBe(false)
  }
})
