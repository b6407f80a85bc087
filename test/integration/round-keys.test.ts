/** The keys of a round: of its pseudonyms and of its seal, apart, and destroyed for good once nobody can object any more. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openUrn } from '../../functions/allocation/urn.ts'
import { destroyDueKeys } from '../../functions/kit/key-destruction.ts'
import { pseudonym, roundKeys, roundPepper, unseal } from '../../functions/kit/seal.ts'
import { type MemoryStore, memoryStore } from '../../functions/kit/store/memory.ts'
import type { Item } from '../../functions/kit/store/store.ts'
import { rounds } from '../../functions/kit/things.ts'
import { pseudonymsOf } from '../../functions/kit/voters/pseudonyms.ts'
import { violations } from '../../shared/invariants/invariants.ts'
import type { Refusal } from '../../shared/refusal.ts'
import { clockAt, person, type System, system } from '../system/system.ts'
import { exerciseBody, people } from './hostile/material.ts'

const logged = vi.spyOn(console, 'log').mockImplementation(() => {})
const { carla, noor, bas, olga } = people

let store: MemoryStore
let clock: ReturnType<typeof clockAt>
let there: System
beforeEach(() => {
  store = memoryStore()
  clock = clockAt('2026-11-24T12:00:00Z')
  there = system({ store, clock })
  logged.mockClear()
})

/** An exercise that was opened. */
async function opened(identification: 'log-in' | 'voting-code' = 'log-in') {
  const { value } = await there.call('createRound', { as: carla, body: { ...exerciseBody, identification } as never })
  const params = { roundId: value.id }
  await there.call('openRound', { as: carla, params, body: {} })
  return params
}
const vote = (params: { roundId: string }, as = noor) =>
  there.call('castBallot', { as, params, body: { revision: 1, choices: [{ projectId: 'a', points: 3 }] } })

/** Closed, and counted on 24 November 2026: objections until Tuesday 5 January 2027. */
async function counted(params: { roundId: string }) {
  await there.call('closeRound', { as: carla, params, body: {} })
  clock.advance(11_000)
  expect((await there.call('countRound', { as: carla, params, body: {} })).status).toBe(200)
}
const until = (moment: string) => clock.advance(Date.parse(moment) - clock.now())
const afterTerm = '2027-01-12T23:00:00Z'
const salts = (roundId: string) =>
  store.everything('main').filter(({ pk, sk }) => pk.endsWith(roundId) && (sk === 'pepper' || sk === 'salt'))
/** The clock gives notice, and destroys a day later. */
async function byClock() {
  expect(await destroyDueKeys(there.ports)).toBe(0)
  clock.advance(86_400_000)
  return destroyDueKeys(there.ports)
}
const destroy = (params: { roundId: string }, as = carla) => there.call('destroyRoundKeys', { as, params, body: {} })
const types = (...answers: { status: number; problem: { type: string } }[]) =>
  answers.map(({ status, problem }) => [status, problem.type])

describe('a round has a pepper and a salt of its own', () => {
  test('the pepper from its making, so that codes can be made; the salt from its opening; both different', async () => {
    const { value } = await there.call('createRound', { as: carla, body: exerciseBody as never })
    expect(salts(value.id).map(({ sk }) => sk)).toEqual(['pepper'])
    await there.call('openRound', { as: carla, params: { roundId: value.id }, body: {} })
    const [pepper, salt] = salts(value.id)
    expect([pepper?.sk, salt?.sk]).toEqual(['pepper', 'salt'])
    expect(pepper?.salt).not.toBe(salt?.salt)
    expect(Buffer.from(String(pepper?.salt), 'base64')).toHaveLength(32)
  })

  test('a voter has another pseudonym in every round, and it follows from the salt of that round alone', async () => {
    const [one, other] = [await opened(), await opened()]
    await vote(one)
    await vote(other)
    const [first, second] = store.everything('ballots')
    expect(first?.sk).not.toBe(second?.sk)
    const named = (await pseudonymsOf(there.ports)(one.roundId)) as (use: string, ...of: string[]) => string
    expect([first?.sk, second?.sk]).toContain(named('voter', 'person:noor'))
  })

  test('what the urn is opened with says nothing of voters, and the other way round', async () => {
    const params = await opened()
    await vote(params)
    const [ballot] = store.everything('ballots') as [Item]
    const [pepper, salt] = salts(params.roundId).map((item) => Buffer.from(String(item.salt), 'base64'))
    const { sealSecret = new Uint8Array(), pepperSecret = new Uint8Array() } = there.ports.config
    const opens = async (secret: Uint8Array, of: Uint8Array | undefined) =>
      (await unseal(
        await roundKeys(secret, of ?? new Uint8Array(), params.roundId),
        ballot.s as Uint8Array,
        ballot.sk,
      )) !== undefined
    expect(await opens(sealSecret, salt)).toBe(true)
    expect(await opens(sealSecret, pepper)).toBe(false)
    expect(await opens(pepperSecret, pepper)).toBe(false)
    expect(await opens(pepperSecret, salt)).toBe(false)
  })
})

describe('destroying them', () => {
  test('is refused before the count, and up to the last day on which somebody can object', async () => {
    const params = await opened()
    await vote(params)
    expect(types(await destroy(params))).toEqual([[409, '/problems/not-counted']])
    await counted(params)
    until('2027-01-12T22:59:59Z')
    const early = await destroy(params)
    expect(types(early)).toEqual([[409, '/problems/objection-term-running']])
    expect(early.problem.detail).toContain('Until 5 January 2027')
    expect(salts(params.roundId).every(({ salt }) => typeof salt === 'string')).toBe(true)
    until(afterTerm)
    const done = await destroy(params)
    expect([done.status, done.value.keysDestroyedAt]).toEqual([200, '2027-01-12T23:00:00.000Z'])
  })

  test('leaves a tombstone with who and when in the place of both salts, and nothing of them elsewhere', async () => {
    const params = await opened()
    await vote(params)
    const secrets = salts(params.roundId).map(({ salt }) => String(salt))
    await counted(params)
    until(afterTerm)
    await destroy(params)
    const at = Date.parse(afterTerm)
    expect(salts(params.roundId).map(({ sk, pk: _pk, ...rest }) => [sk, rest])).toEqual([
      ['pepper', { destroyedAt: at, by: 'carla' }],
      ['salt', { destroyedAt: at, by: 'carla' }],
    ])
    const all = JSON.stringify((['main', 'journal', 'ballots'] as const).map((table) => store.everything(table)))
    for (const secret of secrets) expect(all).not.toContain(secret)
    const tables = { main: store.everything('main'), journal: [], ballots: store.everything('ballots') }
    expect(violations(tables, { tenant: 'hilversum' })).toEqual([])
  })

  test('a second time is a repetition, whoever asks and with whichever key; nothing is written', async () => {
    const params = await opened()
    await counted(params)
    until(afterTerm)
    const first = await destroy(params)
    const before = store.snapshot()
    clock.advance(60_000)
    for (const as of [carla, olga]) {
      const again = await destroy(params, as)
      expect([again.status, again.headers['Idempotent-Replayed'], again.value]).toEqual([200, 'true', first.value])
    }
    expect(store.snapshot()).toEqual(before)
  })

  test('held for an objection they stay, also for the clock; released they go', async () => {
    const params = await opened()
    await counted(params)
    const hold = (isHeld: boolean, as = carla) =>
      there.call('holdRoundKeys', { as, params, body: { isHeld, reason: 'An objection has been received.' } })
    expect((await hold(true)).value.keyHolds).toMatchObject([{ isHeld: true, by: { role: 'coordinator' } }])
    until('2027-03-01T12:00:00Z')
    expect(await destroyDueKeys(there.ports)).toBe(0)
    expect(types(await destroy(params), await hold(true), await hold(false, noor))).toEqual([
      [409, '/problems/keys-held'],
      [409, '/problems/illegal-transition'],
      [403, '/problems/forbidden'],
    ])
    expect((await hold(false, olga)).status).toBe(200)
    expect(await byClock()).toBe(1)
    expect(types(await hold(true))).toEqual([[409, '/problems/keys-destroyed']])
  })

  test('two at once destroy once', async () => {
    const params = await opened()
    await counted(params)
    until(afterTerm)
    const answers = await Promise.all([destroy(params), destroy(params, olga), destroyDueKeys(there.ports)])
    expect([answers[0].status, answers[1].status]).toEqual([200, 200])
    expect(answers[0].value.keysDestroyedAt).toBe(answers[1].value.keysDestroyedAt)
    expect(answers[0].value.version).toBe(answers[1].value.version)
  })

  test('only who works for the district, or the programme office', async () => {
    const params = await opened()
    await counted(params)
    until(afterTerm)
    const elsewhere = person('cor', { roles: ['coordinator'], districts: ['WK040201'] })
    expect(types(await destroy(params, elsewhere), await destroy(params, noor))).toEqual([
      [403, '/problems/not-your-district'],
      [403, '/problems/forbidden'],
    ])
    expect((await destroy(params, olga)).status).toBe(200)
  })

  test('by the clock: every round whose time has come, no other, and a line that names no person', async () => {
    const [due, running, open] = [await opened(), await opened(), await opened()]
    await counted(due)
    until('2026-12-01T12:00:00Z')
    await there.call('closeRound', { as: carla, params: running, body: {} })
    until(afterTerm)
    logged.mockClear()
    expect(await byClock()).toBe(1)
    expect(logged.mock.calls).toEqual([
      [JSON.stringify({ event: 'round-keys-destroyed', roundId: due.roundId, by: 'clock' })],
    ])
    expect(await byClock()).toBe(0)
    expect(salts(due.roundId).map(({ by }) => by)).toEqual(['clock', 'clock'])
    for (const { roundId } of [running, open]) expect(salts(roundId).every(({ salt }) => salt !== undefined)).toBe(true)
  })
})

describe('once they are destroyed', () => {
  async function destroyed() {
    const params = await opened()
    await vote(params)
    await vote(params, bas)
    await counted(params)
    until(afterTerm)
    await destroy(params)
    return params
  }

  test('the urn does not open, with both secrets and all that is stored; what was published stays', async () => {
    const params = await destroyed()
    const round = await rounds.get(there.ports, params.roundId)
    const { projects } = await rounds.paper(there.ports, params.roundId)
    if (!round) throw new Error('The round is gone.')
    expect(((await openUrn(there.ports, round, projects)) as Refusal).refused).toBe('keys-destroyed')
    for (const guess of [new Uint8Array(), new Uint8Array(32)]) {
      const keys = await roundKeys(there.ports.config.sealSecret ?? new Uint8Array(), guess, params.roundId)
      for (const { s, sk } of store.everything('ballots'))
        expect(await unseal(keys, s as Uint8Array, sk)).toBeUndefined()
    }
    const count = await there.call('countRound', { as: carla, params, body: {} })
    expect([count.status, count.value.voters]).toEqual([200, 2])
    expect((await there.call('getPublishedBallots', { params })).value).toContain('VOTES')
    expect((await there.call('listReceipts', { params })).value.counted).toHaveLength(2)
    expect((await there.call('getRound', { params })).value.keysDestroyedAt).toBe('2027-01-12T23:00:00.000Z')
  })

  test('nobody is told whether a voter voted, also by a function that has just known', async () => {
    const params = await opened()
    await vote(params)
    await counted(params)
    until('2027-01-12T22:55:00Z')
    // The function remembers the pepper from this moment on.
    expect((await there.call('getBallot', { as: noor, params })).status).toBe(200)
    until(afterTerm)
    await destroy(params)
    for (const as of [noor, person('somebody-else')]) {
      const answer = await there.call('getBallot', { as, params })
      expect(types(answer)).toEqual([[409, '/problems/keys-destroyed']])
      expect(JSON.stringify(answer)).not.toMatch(/receipt|revision/)
    }
    // A fresh function finds nothing to reckon with.
    expect(await pseudonymsOf(there.ports)(params.roundId)).toMatchObject({ refused: 'keys-destroyed' })
    const stored = store.everything('ballots').map(({ sk }) => sk)
    for (const guess of [new Uint8Array(32), new Uint8Array()]) {
      const pepper = roundPepper(there.ports.config.pepperSecret ?? new Uint8Array(), guess, params.roundId)
      expect(stored).not.toContain(pseudonym(pepper, 'voter', 'person:noor'))
    }
  })

  test('a right code is told apart from a wrong one no more: neither is looked at', async () => {
    const params = await opened('voting-code')
    const made = await there.call('makeVotingCodes', { as: carla, params, body: { count: 2 } })
    const [right, unused] = made.value.codes.map(({ code }) => code) as [string, string]
    const voteWith = (code: string) =>
      there.call('voteByCode', { params, body: { code, revision: 1, choices: [{ projectId: 'a', points: 3 }] } })
    expect((await voteWith(right)).status).toBe(200)
    await counted(params)
    until(afterTerm)
    await destroy(params)
    const fresh = system({ store, clock })
    for (const { call } of [there, fresh]) {
      for (const code of [right, unused, '0000-0000-00000']) {
        const body = { code, revision: 2, choices: [] }
        expect(
          types(await call('voteByCode', { params, body }), await call('lookUpCode', { params, body: { code } })),
        ).toEqual([
          [409, '/problems/round-not-open'],
          [409, '/problems/round-not-open'],
        ])
      }
      const more = await call('makeVotingCodes', { as: carla, params, body: { count: 1 } })
      expect(types(more)).toEqual([[409, '/problems/round-not-open']])
    }
  })

  test('a vote by log-in is refused, as in every round that is over', async () => {
    const params = await destroyed()
    expect(types(await vote(params))).toEqual([[409, '/problems/round-not-open']])
  })
})
