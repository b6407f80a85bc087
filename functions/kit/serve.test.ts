/** The one stack, tried with implementations that do as they are told: order of the checks, one write, repetition, and every way in which it can fail. */
import type { Context } from 'aws-lambda'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dossier } from '../../shared/council/dossier.fixture.ts'
import { dossierOutcome, dossierView } from '../../shared/council/view.ts'
import { districts } from '../../shared/districts/districts.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { refuse } from '../../shared/refusal.ts'
import { eventOf, type TestPorts, testPorts } from './ports.fixture.ts'
import { type Implementations, serve, unchanged } from './serve.ts'
import { memoryStore } from './store/memory.ts'
import { StoreUnavailable, type Write } from './store/store.ts'

const nothing = { bound: new Map(), adopted: new Map(), asked: new Map() }
const purse = { programmeCents: 1, sliceCents: 1, others: nothing, leftCents: 0, spentCents: 0 }
const view = dossierView(dossier, purse, { policy: defaultPolicy, districts, at: dossier.openedAt })
const count = (value: number, version?: number): Write => ({
  kind: 'put',
  table: 'main',
  item: { pk: 'p', sk: 's', version: value },
  condition: version === undefined ? { kind: 'absent' } : { kind: 'equals', attribute: 'version', value: version },
})

let ports: TestPorts
let lines: ReturnType<typeof vi.spyOn>
let faults: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  ports = testPorts()
  lines = vi.spyOn(console, 'log').mockImplementation(() => {})
  faults = vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

type Council = Implementations<'council'>
const outcome = dossierOutcome(dossier, defaultPolicy, dossier.openedAt)
const answered = async () => ({ value: outcome })
const served = (of: Partial<Council>) =>
  serve(
    'council',
    {
      listDossiers: async () => ({ value: { dossiers: [] } }),
      getDossier: async () => ({ value: view, version: 3 }),
      getCapitalOutlook: async () => refuse('not-found'),
      describeAlternatives: answered,
      adviseDossier: answered,
      proposeDossier: answered,
      askAdviceAgain: answered,
      refuseDossier: answered,
      putDossierOnAgenda: answered,
      decideDossier: answered,
      announceRefusal: answered,
      openCredit: answered,
      spendCredit: answered,
      reportProgress: answered,
      askSupplement: answered,
      decideSupplement: answered,
      deliverDossier: answered,
      settleDossier: answered,
      bookCharge: answered,
      withdrawDossier: answered,
      objectToRefusal: answered,
      decideObjection: answered,
      ...of,
    },
    ports,
  )

const decision = {
  decision: 'adopted',
  decidedOn: '2026-11-20',
  reference: 'Council 2026-88',
  reason: 'The council makes the credit available.',
}
const decide = (of: { key?: string; body?: object; claims?: object; ifMatch?: string; path?: string } = {}) =>
  eventOf({
    method: 'POST',
    path: of.path ?? `/v1/dossiers/${dossier.id}/_decide`,
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      'idempotency-key': of.key ?? 'a-good-key',
      'if-match': of.ifMatch ?? '"1"',
    },
    body: JSON.stringify(of.body ?? decision),
    claims: { sub: 'greet', roles: ['clerk'], ...of.claims },
  })
const ask = async (handler: ReturnType<typeof served>, event = decide()) => {
  const answer = await handler(event, {} as Context)
  return { status: answer.statusCode, headers: answer.headers ?? {}, body: JSON.parse(answer.body ?? 'null') }
}
const get = (path: string, method = 'GET') => eventOf({ method, path, headers: { 'accept-language': 'en' } })

describe('routes', () => {
  test('an address finds its implementation, with its parameters', async () => {
    const getDossier = vi.fn<Council['getDossier']>(async () => ({ value: view, version: 3 }))
    const answer = await ask(served({ getDossier }), get(`/v1/dossiers/${dossier.id}`))
    expect(answer).toMatchObject({ status: 200, headers: { ETag: '"3"' } })
    expect(getDossier.mock.calls[0]?.[0]).toMatchObject({ params: { dossierId: dossier.id } })
  })
  test.each([
    ['another flow', get('/v1/rounds')],
    ['another method', get('/v1/dossiers', 'DELETE')],
    ['a slash at the end', get('/v1/dossiers/')],
    ['two slashes', get('/v1//dossiers')],
    ['no version', get('/dossiers')],
    ['capitals', get('/v1/Dossiers')],
  ])('%s is not found, in the language of the caller', async (_, event) => {
    const answer = await ask(served({}), event)
    expect(answer).toMatchObject({
      status: 404,
      body: { type: '/problems/not-found', title: 'Not found', instance: 'request-1' },
    })
  })
})

describe('before an implementation is asked', () => {
  test.each([
    ['nobody is signed in', { sub: undefined }, {}, 401],
    ['the role is another', { roles: ['resident'] }, {}, 403],
    ['the body is wrong', {}, { body: { ...decision, extra: 1 } }, 400],
    ['the tag is none', {}, { ifMatch: '*' }, 412],
    ['the identifier is none', {}, { path: '/v1/dossiers/x/_decide' }, 404],
  ])('%s', async (_, claims, of, status) => {
    const decideDossier = vi.fn<Council['decideDossier']>(async () => ({ value: outcome }))
    expect((await ask(served({ decideDossier }), decide({ ...of, claims }))).status).toBe(status)
    expect(decideDossier).not.toHaveBeenCalled()
  })
})

describe('once', () => {
  test('sent twice at once, the one that is refused for what the other did is told its answer', async () => {
    const twin = served({ decideDossier: async () => ({ value: outcome, version: 2, writes: [count(1)] }) })
    let first: Awaited<ReturnType<typeof ask>> | undefined
    const handler = served({
      decideDossier: async () => {
        first ??= await ask(twin)
        return refuse('changed-meanwhile')
      },
    })
    const second = await ask(handler)
    expect([second.status, second.body]).toEqual([200, first?.body])
    expect(second.headers['Idempotent-Replayed']).toBe('true')
  })

  test.each([
    ['is there after all: the decision that came between is seen', 100, 200, 2],
    ['is not there either: it is said', 0, 409, 2],
  ])('money that was not there is looked for once more, and %s', async (_, cents, status, times) => {
    let available = 0
    const decideDossier = vi.fn<Council['decideDossier']>(async () => {
      const before = available
      available = cents
      return before === 0 ? refuse('insufficient-balance', { availableCents: 0, askedCents: 100 }) : { value: outcome }
    })
    expect((await ask(served({ decideDossier }))).status).toBe(status)
    expect(decideDossier).toHaveBeenCalledTimes(times)
  })

  test('the decision and the memory of the request are one write', async () => {
    const write = vi.spyOn(ports.store, 'write')
    const answer = await ask(
      served({ decideDossier: async () => ({ value: outcome, version: 2, writes: [count(1)] }) }),
    )
    expect(answer).toMatchObject({ status: 200, headers: { ETag: '"2"' } })
    expect(write).toHaveBeenCalledTimes(1)
    expect(ports.store.everything('main')).toHaveLength(2)
  })
  test('a repetition is told what was told, and the implementation is not asked', async () => {
    const decideDossier = vi.fn<Council['decideDossier']>(async () => ({
      value: outcome,
      version: 2,
      writes: [count(1)],
    }))
    const handler = served({ decideDossier })
    const first = await ask(handler)
    const again = await ask(handler)
    expect(again).toEqual({ ...first, headers: { ...first.headers, 'Idempotent-Replayed': 'true' } })
    expect(decideDossier).toHaveBeenCalledTimes(1)
  })
  test.each([
    ['another body', { body: { ...decision, reference: 'Council 2026-89' } }],
    ['another thing', { path: '/v1/dossiers/01ARZ3NDEKTSV4RRFFQ69G5FAX0626/_decide' }],
  ])('the key with %s is refused', async (_, of) => {
    const handler = served({ decideDossier: async () => ({ value: outcome, writes: [count(1)] }) })
    await ask(handler)
    expect((await ask(handler, decide(of))).body.type).toBe('/problems/key-reused')
  })
  test('a refusal is not remembered, and writes nothing', async () => {
    const answers = [refuse('illegal-transition'), { value: outcome, writes: [count(1)] }]
    const handler = served({ decideDossier: async () => answers.shift() as never })
    expect((await ask(handler)).status).toBe(409)
    expect(ports.store.everything('main')).toEqual([])
    expect((await ask(handler)).status).toBe(200)
  })
  test('the memory of money lies in the first entry of the journal', async () => {
    const entry: Write = {
      kind: 'put',
      table: 'journal',
      item: { pk: 'hilversum#request#greet#a-good-key', sk: '00', amount: 1 },
      condition: { kind: 'absent' },
    }
    await ask(served({ decideDossier: async () => ({ value: outcome, writes: [entry, count(1)] }) }))
    expect(ports.store.everything('journal')).toMatchObject([{ amount: 1, memory: { status: 200 } }])
    expect(ports.store.everything('main')).toHaveLength(1)
  })
})

describe('when something changed meanwhile', () => {
  test('the decision is taken anew, and the item in the way is shown to it', async () => {
    await ports.store.write([count(7)])
    const seen: unknown[] = []
    const handler = served({
      decideDossier: async ({ inTheWay }) => {
        seen.push(inTheWay?.version)
        return { value: outcome, writes: [inTheWay ? count(8, 7) : count(1)] }
      },
    })
    expect((await ask(handler)).status).toBe(200)
    expect(seen).toEqual([undefined, 7])
  })
  test('it gives up after a bounded number of tries: try again, nothing was stored', async () => {
    await ports.store.write([count(7)])
    const decideDossier = vi.fn<Council['decideDossier']>(async () => ({ value: outcome, writes: [count(1)] }))
    const answer = await ask(served({ decideDossier }))
    expect(answer).toMatchObject({
      status: 503,
      headers: { 'Retry-After': '2' },
      body: { type: '/problems/unavailable' },
    })
    expect(decideDossier).toHaveBeenCalledTimes(8)
    expect(ports.store.everything('main')).toHaveLength(1)
  })
  test('the same request, under way twice, is done once and told twice', async () => {
    const handler = served({ decideDossier: async () => ({ value: outcome, writes: [count(1)] }) })
    const [one, two] = await Promise.all([ask(handler), ask(handler)])
    expect([one?.status, two?.status]).toEqual([200, 200])
    expect(one?.body).toEqual(two?.body)
    expect([one, two].filter((answer) => answer?.headers['Idempotent-Replayed'])).toHaveLength(1)
  })
  test('only the version that was read', () => {
    expect(unchanged(3, 3)).toBeUndefined()
    expect(unchanged(2, 3)).toMatchObject({ refused: 'changed-meanwhile' })
    expect(unchanged(4, 3)).toMatchObject({ refused: 'changed-meanwhile' })
  })
})

describe('when it goes wrong', () => {
  const secretText = 'SELECT secret FROM users'
  test('a mistake of ours is a 500 without a word of it, and a line for us', async () => {
    const answer = await ask(served({ decideDossier: async () => Promise.reject(new Error(secretText)) }))
    expect(answer).toMatchObject({ status: 500, body: { type: '/problems/internal' } })
    expect(JSON.stringify(answer)).not.toMatch(/SELECT|at .*\.ts/)
    expect(String(faults.mock.calls[0]?.[0])).toContain(secretText)
  })
  test('an answer that breaks the contract never leaves, and nothing was written', async () => {
    const answer = await ask(
      served({ decideDossier: async () => ({ value: { ...outcome, version: 'x' } as never, writes: [count(1)] }) }),
    )
    expect(answer.status).toBe(500)
    expect(ports.store.everything('main')).toEqual([])
  })
  test('more than the contract says never leaves', async () => {
    const answer = await ask(
      served({ getDossier: async () => ({ value: { ...view, salt: 'secret' } as never }) }),
      get(`/v1/dossiers/${dossier.id}`),
    )
    expect(answer.status).toBe(500)
    expect(JSON.stringify(answer)).not.toContain('secret')
  })
  test('a refusal without a name of ours is a mistake of ours', async () => {
    expect((await ask(served({ decideDossier: async () => refuse('no-such-problem') as never }))).status).toBe(500)
  })
  test('a store that is away is a 503, with when to come back', async () => {
    const answer = await ask(served({ decideDossier: async () => Promise.reject(new StoreUnavailable('away')) }))
    expect(answer).toMatchObject({ status: 503, headers: { 'Retry-After': '2' } })
    expect(faults).not.toHaveBeenCalled()
  })
  test('a store that is away after it stored: the repetition finds the answer', async () => {
    ports = testPorts(memoryStore({ faults: { outage: 1 }, random: () => 0.1 }))
    // Drawn like this the fault strikes after storing; the repetition only reads.
    const handler = served({ decideDossier: async () => ({ value: outcome, writes: [count(1)] }) })
    expect((await ask(handler)).status).toBe(503)
    const again = await ask(handler)
    expect(again).toMatchObject({ status: 200, headers: { 'Idempotent-Replayed': 'true' } })
  })
  test('a log line holds neither person nor address nor content', async () => {
    await ask(served({}))
    expect(lines).toHaveBeenCalledTimes(1)
    expect(JSON.parse(String(lines.mock.calls[0]?.[0]))).toEqual({
      endpoint: 'decideDossier',
      status: 200,
      milliseconds: 0,
      requestId: 'request-1',
    })
  })
})
