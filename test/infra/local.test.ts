/** The local runner as a whole: the synthesized functions behind the gateway, the issuer and the engine, started, stopped and started again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calculatePKCECodeChallenge, generateRandomCodeVerifier } from 'oauth4webapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { synthesize } from '../../infra/local/build.ts'
import { asTexts } from '../../infra/local/gateway.ts'
import { issuerKeys, signToken } from '../../infra/local/identity/keys.ts'
import { people, personOf } from '../../infra/local/identity/people.ts'
import { type Local, startLocal } from '../../infra/local/start.ts'
import { districts } from '../../shared/districts/districts.ts'
import { roles } from '../../shared/people/roles.ts'
import { engineProgram } from '../engine/engine.ts'

const hasEngine = engineProgram() !== undefined
const folder = mkdtempSync(join(tmpdir(), 'buurtkas-local-'))
const dataDir = join(folder, 'data')
let port = 0
let local: Local

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
const start = () => startLocal({ port, dataDir, memory: !hasEngine, site: false })

beforeAll(async () => {
  await synthesize()
  port = await freePort()
  local = await start()
})
afterAll(async () => {
  await local.stop()
  rmSync(folder, { recursive: true, force: true })
})

const call = (path: string, options: RequestInit = {}) =>
  fetch(`${local.origin}${path}`, { redirect: 'manual', ...options })
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
const budget = async () => ({
  method: 'POST',
  headers: {
    ...bearer(await local.tokenFor('olga')),
    'Content-Type': 'application/json',
    'Idempotency-Key': 'budget-of-the-test-0001',
  },
  body: JSON.stringify({
    year: new Date().getFullYear(),
    amount: { cents: 50_000_000 },
    councilDecision: 'Besluit van de proef',
  }),
})

describe('the gateway', () => {
  test('a public endpoint answers without a token, with the headers of the API', async () => {
    const answer = await call('/v1/rounds')
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'api-version': '1.0.0', 'cache-control': 'no-store' })
  })

  test.each<[string, (token: string) => string]>([
    ['no token', () => ''],
    ['no token after Bearer', () => 'Bearer'],
    ['another scheme', (token) => `Basic ${token}`],
    ['a token that was cut off', (token) => `Bearer ${token.slice(0, -8)}`],
    ['a signature of another token', (token) => `Bearer ${token.replace(/\.[^.]+$/, '.AAAA')}`],
    [
      'a token without a signature',
      (token) => `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`,
    ],
  ])('%s: 401 as a problem document', async (_, header) => {
    const answer = await call('/v1/my-proposals', { headers: { Authorization: header(await local.tokenFor('noor')) } })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  test('a token of another issuer, another audience or another key: 401', async () => {
    const keys = await issuerKeys(dataDir)
    const noor = personOf('noor')
    if (!noor) throw new Error('Noor is gone.')
    const elsewhere = await signToken(keys, 'http://127.0.0.1:1', noor)
    const strange = await signToken(await issuerKeys(undefined), local.origin, noor)
    for (const token of [elsewhere, strange]) {
      expect((await call('/v1/my-proposals', { headers: bearer(token) })).status).toBe(401)
    }
  })

  test('a verified token reaches the function with its roles: 200 for a resident, 403 for another', async () => {
    expect((await call('/v1/my-proposals', { headers: bearer(await local.tokenFor('noor')) })).status).toBe(200)
    expect((await call('/v1/my-proposals', { headers: bearer(await local.tokenFor('greet')) })).status).toBe(403)
  })

  test('more than a megabyte is refused before any function sees it', async () => {
    const answer = await call('/v1/rounds', { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) }).catch(
      () => undefined,
    )
    // The answer may come while the body is still being sent; then the connection has ended.
    if (answer) expect(answer.status).toBe(413)
  })

  test('404, and 405 with Allow', async () => {
    expect((await call('/v1/rounds/')).status).toBe(404)
    const answer = await call('/v1/rounds', { method: 'DELETE' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  test('lists reach a function as API Gateway writes them', () => {
    expect(asTexts({ sub: 'a', roles: ['x', 'y'], exp: 1, districts: [] })).toEqual({
      sub: 'a',
      roles: '[x y]',
      exp: '1',
      districts: '[]',
    })
  })

  test('under another name nothing is answered', async () => {
    const status = await new Promise((resolve) =>
      ask({ port, host: '127.0.0.1', path: '/v1/rounds', headers: { Host: 'elsewhere.example' } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      }).end(),
    )
    expect(status).toBe(421)
  })
})

describe('the issuer', () => {
  test('code flow with PKCE: choose a person, come back with a code, get a token that the API takes', async () => {
    const verifier = generateRandomCodeVerifier()
    const query = new URLSearchParams({
      client_id: 'buurtkas-web',
      redirect_uri: `${local.origin}/login/terug`,
      response_type: 'code',
      scope: 'openid profile',
      resource: 'urn:buurtkas:api',
      state: 'state-of-the-test',
      nonce: 'nonce-of-the-test',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ui_locales: 'en',
    })
    const jar = new Map<string, string>()
    const step = async (path: string, options: RequestInit = {}) => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await call(path, { ...options, headers: { ...options.headers, cookie } })
      for (const each of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (each.split(';')[0] ?? '').split('=')
        jar.set(name, value)
      }
      return answer
    }
    const next = (answer: Response) => (answer.headers.get('location') ?? '').replace(local.origin, '')

    const login = next(await step(`/oidc/auth?${query}`))
    const page = await step(login)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await page.text()
    expect(html).toContain('<html lang="en">')
    for (const person of people) expect(html).toContain(`value="${person.id}"`)

    const chosen = await step(login, { method: 'POST', body: new URLSearchParams({ person: 'yasmin' }) })
    const back = new URL(next(await step(next(chosen))), local.origin)
    expect(back.pathname).toBe('/login/terug')
    expect(back.searchParams.get('state')).toBe('state-of-the-test')

    const exchange = (code_verifier: string) =>
      call('/oidc/token', {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: 'buurtkas-web',
          code: back.searchParams.get('code') ?? '',
          redirect_uri: `${local.origin}/login/terug`,
          code_verifier,
          resource: 'urn:buurtkas:api',
        }),
      })
    const tokens = (await (await exchange(verifier)).json()) as { access_token: string }
    const claims = JSON.parse(Buffer.from(tokens.access_token.split('.')[1] ?? '', 'base64url').toString())
    expect(claims).toMatchObject({
      sub: 'yasmin',
      aud: 'urn:buurtkas:api',
      roles: ['resident', 'group-member'],
      residence: 'WK040206',
      group: 'WK040206',
    })
    expect((await call('/v1/worklist', { headers: bearer(tokens.access_token) })).status).toBe(200)
    // A code is good once.
    expect((await exchange(verifier)).status).toBe(400)
  })

  test.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['to an address elsewhere', { redirect_uri: 'https://elsewhere.example/' }],
    ['for an unknown application', { client_id: 'another' }],
  ])('%s: no log-in page', async (_, change) => {
    const query = new URLSearchParams({
      client_id: 'buurtkas-web',
      redirect_uri: `${local.origin}/login/terug`,
      response_type: 'code',
      scope: 'openid',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
      ...change,
    })
    const answer = await call(`/oidc/auth?${query}`)
    expect(answer.headers.get('location') ?? '').not.toContain('/oidc/inloggen')
    expect(answer.headers.get('location') ?? '').not.toMatch(/[?&]code=/)
  })

  test('the demo people cover every role, live in districts that exist, and every official has all of them but the district team', () => {
    const codes = districts.map(({ code }) => code)
    expect(new Set(people.flatMap((person) => person.roles))).toEqual(new Set(roles))
    for (const person of people) {
      if (person.roles.includes('resident')) expect(codes).toContain(person.residence)
      else if (person.roles.includes('district-team')) {
        expect(person.districts).not.toEqual([])
        expect(codes).toEqual(expect.arrayContaining([...person.districts]))
      } else expect([...person.districts].sort()).toEqual([...codes].sort())
      if (person.roles.includes('group-member')) expect(person.group).toBe(person.residence)
    }
  })
})

describe.skipIf(!hasEngine)('stopping and starting again', () => {
  test('what was acknowledged is still there, a token is still valid, and a second start on the same data is refused', async () => {
    expect((await call('/v1/programme-budgets', await budget())).status).toBe(201)
    const token = await local.tokenFor('noor')
    await expect(startLocal({ port: await freePort(), dataDir, site: false })).rejects.toThrow(
      /in use by the system at/,
    )
    await expect(startLocal({ port, dataDir: join(folder, 'other'), site: false })).rejects.toThrow(/Port \d+ is taken/)

    const enginePid = Number(readFileSync(join(dataDir, 'engine.pid'), 'utf8'))
    await local.stop()
    expect(() => process.kill(enginePid, 0)).toThrow()
    await expect(call('/v1/rounds')).rejects.toThrow()

    local = await start()
    expect(await (await call('/v1/programme')).json()).toMatchObject({ appropriated: { cents: 50_000_000 } })
    expect((await call('/v1/my-proposals', { headers: bearer(token) })).status).toBe(200)
    // The same request again: the first answer, nothing booked twice.
    const again = await call('/v1/programme-budgets', await budget())
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true'])
  })

  test('a data folder that is a file is one clear sentence, with nothing left running', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const elsewhere = await freePort()
    await expect(startLocal({ port: elsewhere, dataDir: file, site: false })).rejects.toThrow(/cannot be written/)
    await expect(fetch(`http://127.0.0.1:${elsewhere}/`)).rejects.toThrow()
  })
})
