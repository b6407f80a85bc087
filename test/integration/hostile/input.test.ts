/** Hostile input at every endpoint, made from the contract (cases ID-10, ID-13, BA-13 to BA-16, MO-13, PR-05): refused with a clear problem, nothing written, never a fault of ours. */
import type { Context } from 'aws-lambda'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Endpoint } from '../../../shared/api/endpoint.ts'
import { api, type EndpointId } from '../../../shared/api/index.ts'
import { type AnyCall, changesSince, faultsOf } from './answers.ts'
import { type City, city } from './city.ts'
import { attacksOn, extremesOf, withRaw, withValues } from './hostile-values.ts'

let oost: City
const faultLines = vi.spyOn(console, 'error').mockImplementation(() => {})
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  oost = await city()
})

const all = Object.keys(api) as EndpointId[]
const endpointOf = (id: EndpointId): Endpoint => api[id]
const withBody = all.filter((id) => endpointOf(id).body)

/** Sends a call that must be refused; says what is wrong with the answer. `statuses`: the refusals that are right. */
async function refused(id: EndpointId, call: AnyCall, statuses: readonly number[], what: string): Promise<string[]> {
  const before = oost.stage(oost.samples[id].stage)
  const language = what.length % 2 === 0 ? 'nl' : 'en'
  const answer = await oost.call(id, { ...call, headers: { 'accept-language': language, ...call.headers } })
  const faults = faultsOf(id, answer, language)
  if (!statuses.includes(answer.status))
    faults.push(`${id} answers ${answer.status} ${answer.problem?.type ?? ''}, not ${statuses}`)
  const changes = changesSince(before, oost.store)
  if (changes.length > 0) faults.push(`wrote ${changes}`)
  if (answer.problem?.type === '/problems/invalid-input') {
    const { errors = [] } = answer.problem as { errors?: { pointer: string; code: string; detail?: string }[] }
    if (
      errors.length === 0 ||
      errors.some(({ pointer, code, detail }) => typeof pointer !== 'string' || !code || !detail)
    )
      faults.push(`errors ${JSON.stringify(errors).slice(0, 200)}`)
  }
  return faults.map((fault) => `${what.slice(0, 120)}: ${fault}`)
}

describe.each(withBody)('%s', (id) => {
  const body = endpointOf(id).body as NonNullable<Endpoint['body']>

  test('refuses every hostile value in every field', async () => {
    const { stage: _stage, ...sample } = oost.samples[id]
    const faults: string[] = []
    const attacks = attacksOn(body, sample.body)
    expect(attacks.length).toBeGreaterThan(20)
    for (const { path, raw } of attacks) {
      const what = `/${path.join('/')} = ${raw}`
      // A voting code may hold anything of its length: what is none of ours is not found.
      const right = path[0] === 'code' ? [400, 404] : [400]
      faults.push(...(await refused(id, { ...sample, raw: withRaw(sample.body, path, raw) }, right, what)))
    }
    expect(faults).toEqual([])
  })

  test('names the field at fault', async () => {
    const { stage: _stage, ...sample } = oost.samples[id]
    const attacks = attacksOn(body, sample.body).filter(
      ({ path, breaksJson }) => path.length > 0 && !breaksJson && path[0] !== 'code',
    )
    for (const { path, raw } of attacks.filter((_, index) => index % 3 === 0)) {
      const answer = await oost.call(id, { ...sample, raw: withRaw(sample.body, path, raw) })
      const pointers = (answer.problem.errors ?? []).map(({ pointer }) => pointer)
      const prefix = `/${path.join('/')}`
      expect(
        pointers.some((pointer) => pointer === prefix || pointer.startsWith(`${prefix}/`)),
        `${prefix} = ${raw?.slice(0, 60)}: ${pointers.slice(0, 5)}`,
      ).toBe(true)
    }
  })

  test('survives the least and the most of every number', async () => {
    const { stage, ...sample } = oost.samples[id]
    const faults: string[] = []
    for (const changes of extremesOf(body, sample.body)) {
      oost.stage(stage)
      const what = changes.map(({ path, value }) => `/${path.join('/')} = ${value}`).join(', ')
      const answer = await oost.call(id, { ...sample, body: withValues(sample.body, changes) })
      faults.push(...faultsOf(id, answer).map((fault) => `${what}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

  test('refuses what is no JSON, not declared as JSON, or too large', async () => {
    const { stage: _stage, ...sample } = oost.samples[id]
    const whole = JSON.stringify(sample.body)
    const faults = [
      ...(await refused(id, { ...sample, raw: '' }, [400], 'empty body')),
      ...(await refused(id, { ...sample, raw: whole.slice(0, -1) }, [400], 'broken off')),
      ...(await refused(id, { ...sample, raw: `${whole}${whole}` }, [400], 'twice')),
      ...(await refused(id, { ...sample, raw: `\ufeff${whole}` }, [400], 'byte order mark')),
      ...(await refused(id, { ...sample, raw: '['.repeat(200_000) }, [400], 'open brackets')),
      ...(await refused(id, { ...sample, raw: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }, [400], 'very deep')),
      ...(await refused(id, { ...sample, raw: `${whole}${' '.repeat(256 * 1024)}` }, [413], 'too large')),
      ...(await refused(id, { ...sample, headers: { 'content-type': 'text/plain' } }, [415], 'text')),
      ...(await refused(id, { ...sample, headers: { 'content-type': undefined } }, [415], 'no type')),
      ...(await refused(
        id,
        { ...sample, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
        [415],
        'a form',
      )),
      ...(await refused(id, { ...sample, headers: { 'content-type': 'application/jsonp' } }, [415], 'nearly JSON')),
    ]
    expect(faults).toEqual([])
  })

  test('refuses a field that is there twice', async () => {
    const { stage: _stage, ...sample } = oost.samples[id]
    const [name] = Object.keys(sample.body as object)
    if (name === undefined) return
    const [first] = Object.values(sample.body as object)
    const raw = `{${JSON.stringify(name)}:${JSON.stringify(first)},${JSON.stringify(sample.body).slice(1)}`
    expect(await refused(id, { ...sample, raw }, [400], 'the first field twice')).toEqual([])
  })

  test('answers the same errors in a bounded number', async () => {
    const { stage: _stage, ...sample } = oost.samples[id]
    const strange = Array.from({ length: 20_000 }, (_, index) => `"x${index}":1`).join(',')
    const answer = await oost.call(id, { ...sample, raw: `{${strange}}` })
    expect(answer.status).toBe(400)
    expect(answer.problem.errors?.length).toBeLessThanOrEqual(100)
  })
})

test('three wrong fields give three errors, in both languages', async () => {
  const { stage, ...sample } = oost.samples.submitProposal
  oost.stage(stage)
  const body = { ...(sample.body as object), title: '', staffMinutes: -1, theme: 'money' }
  const answers = await Promise.all(
    ['nl-NL,nl;q=0.9', 'en-GB'].map((language) =>
      oost.call('submitProposal', { ...sample, body, headers: { 'accept-language': language } }),
    ),
  )
  const [nl, en] = answers.map(({ problem }) => problem.errors as { pointer: string; code: string; detail: string }[])
  expect(nl?.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/title', 'too-short'],
    ['/theme', 'not-an-option'],
    ['/staffMinutes', 'too-small'],
  ])
  expect(en?.map(({ detail }) => detail)[0]).toBe('Write at least 5 characters.')
  expect(nl?.map(({ detail }) => detail)[0]).toBe('Schrijf minstens 5 tekens.')
})

describe('headers', () => {
  test.each(all.filter((id) => endpointOf(id).idempotency))('%s wants an Idempotency-Key', async (id) => {
    const { stage: _stage, ...sample } = oost.samples[id]
    const faults = await refused(id, { ...sample, headers: { 'idempotency-key': undefined } }, [428], 'no key')
    for (const key of [
      '',
      'short',
      'a'.repeat(65),
      'with space',
      'with/slash1',
      'with#hash1',
      'sleutel-é',
      '\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000',
      `${'x'.repeat(10_240)}`,
    ]) {
      faults.push(...(await refused(id, { ...sample, headers: { 'idempotency-key': key } }, [400], `key ${key}`)))
    }
    expect(faults).toEqual([])
  })

  test.each(all.filter((id) => endpointOf(id).ifMatch))('%s wants an If-Match', async (id) => {
    const { stage: _stage, ...sample } = oost.samples[id]
    const faults = await refused(id, { ...sample, headers: { 'if-match': undefined } }, [428], 'no tag')
    const current = sample.ifMatch as number
    for (const tag of [
      String(current),
      `W/"${current}"`,
      '*',
      '""',
      `"${current - 1}"`,
      `"${current + 1}"`,
      `"0${current}"`,
      `"${current}", "9"`,
      '"1e0"',
      '"-1"',
      '"99999999999999999999"',
      '"\u0000"',
    ]) {
      faults.push(...(await refused(id, { ...sample, headers: { 'if-match': tag } }, [412], `tag ${tag}`)))
    }
    expect(faults).toEqual([])
  })
})

describe('identifiers and queries', () => {
  const withParams = all.filter((id) => endpointOf(id).params)

  test.each(withParams)('%s finds nothing behind a hostile identifier', async (id) => {
    const { stage: _stage, ...sample } = oost.samples[id]
    const [name, real] = Object.entries(sample.params ?? {})[0] as [string, string]
    const others = Object.values(oost.ids).filter((other) => other !== real && !answersTo(id, other))
    const hostile = [
      '0',
      '1e3',
      '01',
      '-1',
      '',
      ' ',
      real.toLowerCase(),
      `${real} `,
      `${real}0`,
      real.slice(0, -1),
      `${real}\u0000`,
      '\u0000',
      '%00',
      '%',
      '../v1',
      `${real}/..`,
      '__proto__',
      'constructor',
      'x'.repeat(10_240),
      '01ARZ3NDEKTSV4RRFFQ69G5FAV0626',
      '01ARZ3NDEKTSV4RRFFQ69G5FAV9999',
      'WK999999',
      'slice:2026:WK999999',
      'slice:2026:',
      'reserved:__proto__',
      'reserved:01ARZ3NDEKTSV4RRFFQ69G5FAV9999',
      "' OR 1=1 --",
      '\u202e',
      ...others,
    ]
    const faults: string[] = []
    for (const value of new Set(hostile)) {
      if (value === real) continue
      faults.push(...(await refused(id, { ...sample, params: { [name]: value } }, [404], `${name} ${value}`)))
    }
    expect(faults).toEqual([])
  })

  test.each(withParams)('%s takes raw bytes in its path for what they are', async (id) => {
    const endpoint = endpointOf(id)
    oost.stage('full')
    const [name] = Object.keys(oost.samples[id].params ?? {}) as [string]
    for (const raw of ['%ED%A0%80', '%C0%AE', '%FF', '%', '%2e%2e', '%2500']) {
      const event = {
        version: '2.0',
        rawPath: endpoint.path.replace(`{${name}}`, raw),
        headers: { 'content-type': 'application/json', 'idempotency-key': 'raw-bytes-1', 'if-match': '"1"' },
        pathParameters: { [name]: raw },
        body: '{}',
        isBase64Encoded: false,
        requestContext: {
          http: { method: endpoint.method, path: endpoint.path.replace(`{${name}}`, raw), sourceIp: '192.0.2.1' },
          requestId: 'raw',
          authorizer: {
            jwt: {
              claims: {
                sub: 'somebody',
                roles: endpoint.access.kind === 'roles' ? [...endpoint.access.roles] : [],
                districts: ['WK040206'],
              },
            },
          },
        },
      }
      const answer = await oost.flows[endpoint.flow](event as never, {} as Context)
      expect([raw, answer.statusCode]).toEqual([raw, 404])
    }
  })

  test.each(all)('%s refuses a query it does not know', async (id) => {
    const { stage: _stage, ...sample } = oost.samples[id]
    const faults: string[] = []
    for (const query of [
      { surplus: '1' },
      { year: '1e3' },
      { year: '2026,2027' },
      { year: '' },
      { year: '\u0000' },
      { year: '99999' },
      { year: 'x'.repeat(10_240) },
      { __proto__: '1', limit: '1e9' },
      { constructor: '1' },
    ] as { [name: string]: string }[]) {
      faults.push(...(await refused(id, { ...sample, query }, [400], `query ${JSON.stringify(query)}`)))
    }
    expect(faults).toEqual([])
  })
})

/** Whether an endpoint rightly answers to this other thing of the city. */
function answersTo(id: EndpointId, other: string): boolean {
  const param = /\{(\w+)\}/.exec(endpointOf(id).path)?.[1]
  const known = oost.ids
  if (param === 'proposalId')
    return [
      'submitted',
      'quick',
      'needsWork',
      'passedOn',
      'checked',
      'capital',
      'onPaper',
      'choice',
      'choiceByCode',
      'funded',
      'question',
      'agreed',
      'piece',
      'objected',
    ].some((name) => known[name] === other)
  if (param === 'dossierId') return known.dossier === other
  if (param === 'dealId') return known.deal === other
  if (param === 'roundId')
    return ['preparing', 'open', 'byCode', 'closed', 'counted', 'adopted'].some((name) => known[name] === other)
  return false
}

test('nobody saw a fault of ours', () => {
  expect(faultLines.mock.calls.map(([line]) => line)).toEqual([])
})
