/** Done once, however often it is asked (cases MO-04, MO-08, MO-10, BA-01, BA-04, BA-05): the key, its replay, and what happens when it is used for something else. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Endpoint } from '../../../shared/api/endpoint.ts'
import { api, type EndpointId } from '../../../shared/api/index.ts'
import { type AnyCall, changesSince, faultsOf } from './answers.ts'
import { type City, city } from './city.ts'
import { people } from './material.ts'

let there: City
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there = await city()
})

const all = Object.keys(api) as EndpointId[]
const kept = all.filter((id) => ['journal', 'requests'].includes((api[id] as Endpoint).idempotency ?? ''))
const itself = all.filter((id) => (api[id] as Endpoint).idempotency === 'itself')
const key = 'the-same-key'

const sampleOf = (id: EndpointId): AnyCall => {
  const { stage, ...sample } = there.samples[id]
  there.stage(stage)
  return { ...sample, key }
}

test('every endpoint that changes something asks for a key or recognises a repetition', () => {
  const without = all.filter((id) => (api[id] as Endpoint).method !== 'GET' && !(api[id] as Endpoint).idempotency)
  // A step that is told twice is counted twice: nobody can check these figures anyway, and the page tells each once.
  expect(without).toEqual(['lookUpCode', 'countFunnelStep'])
})

describe.each(kept)('%s', (id) => {
  test('asked again, days later, gives the first answer and has no second effect', async () => {
    const sample = sampleOf(id)
    const first = await there.call(id, sample)
    expect(first.status).toBe((api[id] as Endpoint).status)
    expect(first.headers['Idempotent-Replayed']).toBeUndefined()
    const after = there.store.snapshot()
    for (const wait of [0, 11 * 60_000, 40 * 24 * 3_600_000]) {
      there.clock.advance(wait)
      const again = await there.call(id, sample)
      expect([again.status, again.value, again.version]).toEqual([first.status, first.value, first.version])
      expect(again.headers['Idempotent-Replayed']).toBe('true')
    }
    expect(changesSince(after, there.store)).toEqual([])
  })

  test('refuses the key for another request', async () => {
    const sample = sampleOf(id)
    await there.call(id, sample)
    const after = there.store.snapshot()
    const elsewhere: { readonly [name: string]: string } = { number: '1', districtCode: 'WK040201' }
    const params = Object.fromEntries(
      Object.keys(sample.params ?? {}).map((name) => [name, elsewhere[name] ?? '01ARZ3NDEKTSV4RRFFQ69G5FAV0626']),
    )
    const others: AnyCall[] = [
      { ...sample, raw: `${JSON.stringify(sample.body)} ` },
      ...(sample.params ? [{ ...sample, params }] : []),
    ]
    for (const other of others) {
      const answer = await there.call(id, other)
      expect([answer.status, answer.problem.type]).toEqual([409, '/problems/key-reused'])
    }
    expect(changesSince(after, there.store)).toEqual([])
  })

  test('a refusal keeps no key: what was mended may use it', async () => {
    const sample = sampleOf(id)
    expect((await there.call(id, { ...sample, raw: '{"wrong":1}' })).status).toBe(400)
    expect((await there.call(id, sample)).status).toBe((api[id] as Endpoint).status)
  })
})

describe('a money endpoint books once', () => {
  const booking: readonly [EndpointId, number][] = [
    ['appropriateProgramme', 11],
    ['grantQuick', 1],
    ['adoptResult', 1],
    ['approveProposal', 1],
    ['refuseProposal', 1],
    ['declineDeal', 1],
  ]
  test.each(booking)('%s: %i entries in the journal', async (id, entries) => {
    const sample = sampleOf(id)
    const before = there.store.everything('journal').length
    for (let times = 0; times < 3; times++) await there.call(id, sample)
    expect(there.store.everything('journal').length - before).toBe(entries)
  })

  test('and so does each of two people who happen to use one key', async () => {
    sampleOf('checkProposal')
    const body = there.samples.submitProposal.body
    const [one, two] = await Promise.all(
      [people.noor, people.bas].map((as) => there.call('submitProposal', { as, body, key })),
    )
    expect(one?.value.id).not.toBe(two?.value.id)
  })
})

describe('a thing that recognises a repetition itself', () => {
  test.each(itself)('%s gives the same answer twice', async (id) => {
    const sample = sampleOf(id)
    const first = await there.call(id, sample)
    expect(first.status).toBe((api[id] as Endpoint).status)
    const again = await there.call(id, sample)
    expect([again.status, again.value]).toEqual([first.status, first.value])
  })

  test('a vote that is overtaken by a newer one never comes back', async () => {
    const sample = sampleOf('castBallot')
    await there.call('castBallot', sample)
    const newer = await there.call('castBallot', { ...sample, key: 'another-key', body: { revision: 2, choices: [] } })
    expect(newer.status).toBe(200)
    const late = await there.call('castBallot', sample)
    expect([late.status, late.problem.type]).toEqual([412, '/problems/stale-ballot'])
    const { roundId } = sample.params as { roundId: string }
    expect((await there.call('getBallot', { as: people.noor, params: { roundId } })).value.receipt).toBe(
      newer.value.receipt,
    )
  })

  test('two devices with the same revision: the second learns that it is not the one that counts', async () => {
    const sample = sampleOf('castBallot')
    await there.call('castBallot', sample)
    const other = await there.call('castBallot', { ...sample, key: 'another-key', body: { revision: 1, choices: [] } })
    expect(other.problem.type).toBe('/problems/stale-ballot')
  })

  test('codes of another key are other codes', async () => {
    const sample = sampleOf('makeVotingCodes')
    const first = await there.call('makeVotingCodes', sample)
    const other = await there.call('makeVotingCodes', { ...sample, key: 'another-key' })
    const made = [first, other].flatMap(({ value }) => value.codes as { number: number; code: string }[])
    expect(new Set(made.map(({ code }) => code)).size).toBe(4)
    expect(new Set(made.map(({ number }) => number)).size).toBe(4)
  })

  test('codes under one key are as many as at first, and another vote under one key is no repetition', async () => {
    const codes = sampleOf('makeVotingCodes')
    await there.call('makeVotingCodes', codes)
    const more = await there.call('makeVotingCodes', { ...codes, body: { count: 3 } })
    expect(more.problem.type).toBe('/problems/key-reused')
    expect(faultsOf('makeVotingCodes', more)).toEqual([])
    const vote = sampleOf('castBallot')
    await there.call('castBallot', vote)
    const other = await there.call('castBallot', { ...vote, body: { revision: 1, choices: [] } })
    expect(other.problem.type).toBe('/problems/stale-ballot')
  })
})
