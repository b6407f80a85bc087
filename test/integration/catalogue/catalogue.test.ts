/** The catalogue of hostile cases, each over HTTP against the running system on the database engine: expected answer, nothing shown, nothing changed. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { issuerKeys } from '../../../infra/local/identity/keys.ts'
import type { EndpointId } from '../../../shared/api/index.ts'
import type { Stored } from '../../../shared/invariants/holdings.ts'
import { violations } from '../../../shared/invariants/invariants.ts'
import { engineProgram } from '../../engine/engine.ts'
import { tenant } from '../../faults/stored.ts'
import { type AnyCall, faultsOf, succeeding } from '../hostile/answers.ts'
import { withRaw } from '../hostile/hostile-values.ts'
import { cases } from './cases/index.ts'
import { together } from './cases/together.ts'
import type { Case, Change, Earlier, TokenMaker } from './catalogue.ts'
import { differences } from './engine-tables.ts'
import { documentFaults, leaks } from './judge.ts'
import { otherTenant } from './other-town.ts'
import { callers } from './people.ts'
import { type Running, running } from './running.ts'
import { signedWithPublicKey, tokenOf } from './tokens.ts'
import { type Received, type Sent, wired } from './wire.ts'

const store = engineProgram() ? 'engine' : 'memory'
const faultLines = vi.spyOn(console, 'error').mockImplementation(() => {})
let there: Running
let start: Stored
/** Whether anything was stored since the city was built. */
let isChanged = false
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there = await running(store)
  start = await there.stored()
})
afterAll(() => there.stop())

const sampleOf = (id: EndpointId): AnyCall => {
  const { stage: _stage, ...sample } = there.city.samples[id]
  return sample
}
const path = (pointer: string) => pointer.split('/').slice(1)

/** The body of a call with raw JSON at a pointer. */
const rawAt = (body: unknown, [pointer, raw]: readonly [string, string]) => withRaw(body, path(pointer), raw)

/** The call of a case: the sample of its endpoint with all that is changed in it. */
function callOf(of: Case, earlier: Change | undefined): AnyCall {
  const change = typeof of.change === 'function' ? of.change(there.city) : of.change
  const { set = {}, literally, ...rest } = { ...change, ...earlier, set: { ...change.set, ...earlier?.set } }
  const { as: _as, ...sample } = sampleOf(of.endpoint)
  const call: AnyCall = { ...sample, ...rest }
  const body = Object.entries(set).reduce<unknown>(
    (changed, [pointer, value]) => JSON.parse(rawAt(changed, [pointer, JSON.stringify(value)])),
    call.body,
  )
  return { ...call, body, ...(literally ? { raw: rawAt(body, literally) } : {}) }
}

async function startAnew(): Promise<void> {
  await there.goBack()
  await there.renew()
}

/** What may come before a case, over HTTP too. */
const earlier: Earlier = {
  get city() {
    return there.city
  },
  sample: sampleOf,
  async ask(id, of = {}) {
    return there.send(wired(id, of, of.as && (await tokenOf(there.keys, there.origin, of.as))))
  },
  sure: (id, of) => succeeding(earlier.ask)(id, of),
  async tamper(change) {
    for (const item of start.main) {
      const changed = item.pk.startsWith(`${tenant}#`) ? change(item) : undefined
      if (changed)
        await there.ports.store.write([
          {
            kind: 'put',
            table: 'main',
            item: changed as never,
            condition: { kind: 'none' },
          },
        ])
    }
  },
}

async function tokenFor({ who, more }: Case): Promise<string | undefined> {
  if (who === 'visitor') return undefined
  const caller = callers[who]
  const real = await tokenOf(there.keys, there.origin, caller)
  const make: TokenMaker = {
    caller,
    real,
    own: (wish) => tokenOf(there.keys, there.origin, caller, wish),
    strange: async (wish) => {
      const { signing } = await issuerKeys(undefined)
      const keys = { ...there.keys, signing: { ...signing, kid: there.keys.signing.kid } }
      return tokenOf(keys, there.origin, caller, wish)
    },
    publicKey: () => signedWithPublicKey(there.keys, real),
  }
  return more.token ? more.token(make) : real
}

/** What every answer must be, whatever the case. */
function faults(of: Case, answer: Received, sent: Sent): string[] {
  const language = 'en'
  const inContract = of.more.sent ? [] : faultsOf(of.endpoint, answer, language)
  const document = answer.status >= 400 ? documentFaults(answer, language) : []
  return [...inContract, ...document, ...leaks(answer.text, JSON.stringify(sent), [])]
}

const statusOf = (answer: Received) =>
  `${answer.status}${answer.status >= 400 ? ` ${String(answer.problem?.type).replace('/problems/', '')}` : ''}`

test('every case has an id of its own, and there are at least 120', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  expect(cases.length).toBeGreaterThanOrEqual(120)
  expect(cases.filter(({ id }) => !/^(ID|BA|MO|PR|EX|IN|TI)-\d\d\.\d+$/.test(id))).toEqual([])
})

describe.each(cases)('$id', (of) => {
  test(`${of.what}: ${of.expected}`, async () => {
    if (isChanged) await startAnew()
    isChanged = of.more.first !== undefined || of.more.changes !== undefined
    const change = await of.more.first?.(earlier)
    const call = callOf(of, change)
    const request = wired(of.endpoint, call, await tokenFor(of))
    const sent = of.more.sent?.(request) ?? request
    there.forget()
    const answer = await there.send(sent)
    expect(statusOf(answer), answer.text.slice(0, 500)).toBe(of.expected)
    expect(faults(of, answer, sent)).toEqual([])
    if (of.more.shows !== undefined) expect(answer.text).toMatch(of.more.shows)
    if (of.more.hides !== undefined) expect(answer.text).not.toMatch(of.more.hides)
    for (const [name, value] of Object.entries(of.more.headers ?? {})) {
      if (value === undefined) expect(answer.headers[name]).toBeUndefined()
      else expect(answer.headers[name]).toMatch(value)
    }
    const { changes } = of.more
    expect(there.written().filter((key) => !(changes?.test(key) ?? false))).toEqual([])
    if (!changes) return
    expect(there.written().length).toBeGreaterThan(0)
    expect(there.written().filter((key) => !ours.test(key))).toEqual([])
    expect(violations(ofOurs(await there.stored()), { tenant })).toEqual([])
  })
})

describe.each(together)('$id', ({ what, requests, answers, added }) => {
  test(what, async () => {
    if (isChanged) await startAnew()
    isChanged = true
    const sent = await Promise.all(
      requests.map(async ([who, endpoint, change]) =>
        wired(endpoint, { ...sampleOf(endpoint), ...change }, await tokenOf(there.keys, there.origin, callers[who])),
      ),
    )
    const received = await Promise.all(sent.map((request) => there.send(request)))
    const counted: { [answer: string]: number } = {}
    for (const answer of received) counted[statusOf(answer)] = (counted[statusOf(answer)] ?? 0) + 1
    expect(counted).toEqual(answers)
    for (const answer of received) if (answer.status >= 400) expect(documentFaults(answer, 'en')).toEqual([])
    const after = await there.stored()
    if (added) expect(after[added.table].length - start[added.table].length).toBe(added.items)
    expect(violations(ofOurs(after), { tenant })).toEqual([])
  })
})

/** Table and key of what belongs to this municipality. */
const ours = new RegExp(`^\\w+ ${tenant}#`)

/** The tables without what belongs to the other municipality. */
const ofOurs = ({ main, journal, ballots }: Stored): Stored => {
  const own = (items: Stored['main']) => items.filter(({ pk }) => !pk.startsWith(`${otherTenant}#`))
  return { main: own(main), journal: own(journal), ballots: own(ballots) }
}

test('with what was written put back, all that is stored is as it was: nothing came or went by another way', async () => {
  await there.goBack()
  expect(differences(start, await there.stored())).toEqual([])
})

test('nobody saw a fault of ours', () => {
  expect(faultLines.mock.calls.map(([line]) => line)).toEqual([])
})
