/** The help desk of a round by letters: one voter, one ballot, whatever happens there. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { EndpointId } from '../../shared/api/index.ts'
import { startProcess } from '../faults/processes.ts'
import { violationsIn } from '../faults/stored.ts'
import { type AnyCall, faultsOf } from './hostile/answers.ts'
import { people } from './hostile/material.ts'
import {
  about,
  heldAtWrite,
  lost,
  type Numbered,
  type RegisterStage,
  reference,
  refusal,
  registerStage,
} from './register-stage.ts'

const { carla, olga } = people

let there: RegisterStage
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  there = registerStage()
})
afterEach(() => {
  expect(violationsIn(there.store)).toEqual([])
})

describe('another code for the same voter', () => {
  test('a letter lost after the vote: the new code changes the same ballot, the old one is unknown', async () => {
    const params = await there.opened()
    const [first] = (await there.letters(params, 2)) as [Numbered, Numbered]
    const before = await there.vote(params, first.code, 1, 'a')
    const again = await there.replace(params, first.number)
    expect(again.number).toBe(first.number)
    expect(await refusal(there.lookUp(params, first.code))).toBe('404 /problems/unknown-code')
    expect(await refusal(there.vote(params, first.code, 2, 'b'))).toBe('404 /problems/unknown-code')
    expect((await there.lookUp(params, again.code)).value).toEqual({ revision: 1, receipt: before.value.receipt })
    const changed = await there.vote(params, again.code, 2, 'b')
    expect(changed.status).toBe(200)
    expect(there.store.everything('ballots')).toHaveLength(1)
    const result = await there.counted(params)
    expect(result.voters).toBe(1)
    expect(result.turnout).toEqual({
      entries: 2,
      letters: 2,
      atDesk: 0,
      replaced: 1,
      proxies: 0,
      withdrawn: 0,
      internet: 1,
      paper: 0,
      papers: 0,
      papersInvalid: 0,
    })
    const votes = (result.projects as { id: string; votes: number }[]).filter(({ votes }) => votes > 0)
    expect(votes.map(({ id }) => id)).toEqual(['b'])
  })

  test('a lost code that somebody goes on typing is no guess', async () => {
    const params = await there.opened()
    const [first] = (await there.letters(params, 1)) as [Numbered]
    const again = await there.replace(params, 1)
    for (let time = 0; time < 12; time++) expect((await there.lookUp(params, first.code)).status).toBe(404)
    expect((await there.lookUp(params, again.code)).status).toBe(200)
  })

  test('a lost answer: the same key gives the same code, another request under it none', async () => {
    const params = await there.opened()
    await there.letters(params, 2)
    const asked = { as: carla, ...about(params, 1), body: lost, key: 'one-key-of-carla' }
    const first = await there.sure('replaceVotingCode', asked)
    const again = await there.sure('replaceVotingCode', asked)
    expect(again.value).toEqual(first.value)
    expect(again.headers['Idempotent-Replayed']).toBe('true')
    expect(there.inForce()).toHaveLength(2)
    const others: [EndpointId, AnyCall][] = [
      ['replaceVotingCode', { ...asked, ...about(params, 2) }],
      ['replaceVotingCode', { ...asked, body: { ...lost, reason: 'damaged' } }],
      ['appointProxy', { ...asked, body: { proxyNumber: 2, reference } }],
      ['issueVotingCode', { ...asked, params, body: { ground: 'new-resident', residentMark: 'V 1234', reference } }],
      ['makeVotingCodes', { ...asked, params, body: { count: 1 } }],
    ]
    for (const [id, of] of others) expect(await refusal(there.call(id, of))).toBe('409 /problems/key-reused')
    // The key is that person's: somebody else's request under it is another one.
    expect((await there.call('replaceVotingCode', { ...asked, as: olga })).value.code).not.toBe(first.value.code)
  })

  test('two desks at once: both are told a code, exactly one is in force', async () => {
    const params = await there.opened()
    await there.letters(params, 1)
    const made = await Promise.all([there.replace(params, 1), there.replace(params, 1, { as: olga })])
    expect(there.inForce()).toHaveLength(1)
    const states = await Promise.all(made.map(async ({ code }) => (await there.lookUp(params, code)).status))
    expect(states.toSorted()).toEqual([200, 404])
    expect((await there.register(params)).counts.replaced).toBe(2)
  })

  test('while a vote with the old code is under way: that vote is this voter’s, and the new code changes it', async () => {
    const params = await there.opened()
    const [first] = (await there.letters(params, 1)) as [Numbered]
    const { gate, stands, goOn } = heldAtWrite()
    const underWay = startProcess(there.store, there.clock, 1, gate).call('voteByCode', {
      params,
      body: { code: first.code, revision: 1, choices: [{ projectId: 'a' }] },
    })
    await stands
    const again = await there.replace(params, 1)
    expect((await there.lookUp(params, again.code)).value).toEqual({ revision: 0 })
    goOn()
    expect((await underWay).status).toBe(200)
    expect(await refusal(there.vote(params, first.code, 2, 'b'))).toBe('404 /problems/unknown-code')
    expect(await refusal(there.vote(params, again.code, 1, 'c'))).toBe('412 /problems/stale-ballot')
    expect((await there.vote(params, again.code, 2, 'c')).status).toBe(200)
    expect((await there.counted(params)).voters).toBe(1)
  })

  test('no number that was never given', async () => {
    const params = await there.opened()
    await there.letters(params, 2)
    for (const id of ['replaceVotingCode', 'getRegisterEntry', 'withdrawEntry', 'appointProxy'] as const) {
      const body = { appointProxy: { proxyNumber: 1, reference }, withdrawEntry: { reason: 'double', reference } }
      const of = { as: carla, ...about(params, 3), body: { ...lost, ...body }[id as 'appointProxy'] ?? lost }
      expect([id, await refusal(there.call(id, of))]).toEqual([id, '404 /problems/not-found'])
    }
  })
})

describe('a code at the desk', () => {
  const issue = (params: { roundId: string }, residentMark: string, of: AnyCall = {}) =>
    there.call('issueVotingCode', {
      as: carla,
      params,
      body: { ground: 'shielded-address', residentMark, reference },
      ...of,
    })

  test('a shielded address: the next number, a vote like any other, and nothing that says who it is', async () => {
    const params = await there.opened()
    await there.letters(params, 3)
    const { value } = await issue(params, 'V 2026.0815')
    expect(value.number).toBe(4)
    expect((await there.vote(params, String(value.code), 1, 'a')).status).toBe(200)
    expect(await there.entryOf(params, 4)).toMatchObject({
      number: 4,
      channel: 'desk',
      state: 'valid',
      replacedTimes: 0,
    })
    expect((await there.counted(params)).turnout).toMatchObject({ entries: 4, letters: 3, atDesk: 1, internet: 1 })
    for (const secret of [
      'V 2026.0815',
      'V20260815',
      '0815',
      String(value.code),
      String(value.code).replaceAll('-', ''),
    ])
      expect(there.stored()).not.toContain(secret)
  })

  test('not twice, however the mark is written, and at whichever desk; it says under which number', async () => {
    const params = await there.opened()
    await issue(params, 'V 2026.0815')
    const answers = [await issue(params, 'v2026-0815'), await issue(params, 'V 2026 0815', { as: olga })]
    for (const answer of answers) {
      expect(answer.problem.type).toBe('/problems/already-issued')
      expect(answer.problem.detail).toContain('number 1')
      expect(faultsOf('issueVotingCode', answer)).toEqual([])
    }
    expect((await issue(params, 'V 2026.0816')).value.number).toBe(2)
    const elsewhere = await there.opened({ title: 'Another round' })
    expect((await issue(elsewhere, 'V 2026.0815')).value.number).toBe(1)
  })

  test('two desks at once for one resident: one code', async () => {
    const params = await there.opened()
    const answers = await Promise.all([issue(params, 'V 1234'), issue(params, 'V 1234', { as: olga })])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(there.inForce()).toHaveLength(1)
  })
})

describe('a proxy', () => {
  test('votes with a new code of the voter; the letter at home is worth nothing any more', async () => {
    const params = await there.opened()
    const [letter, own] = (await there.letters(params, 2)) as [Numbered, Numbered]
    const { value } = await there.appoint(params, 1, 2)
    expect(value.number).toBe(1)
    expect((await there.lookUp(params, letter.code)).status).toBe(404)
    expect((await there.vote(params, String(value.code), 1, 'a')).status).toBe(200)
    expect((await there.vote(params, own.code, 1, 'b')).status).toBe(200)
    expect(await there.entryOf(params, 1)).toMatchObject({ proxyNumber: 2, replacedTimes: 0 })
    expect(await there.counted(params)).toMatchObject({ voters: 2, turnout: { entries: 2, proxies: 1 } })
  })

  test('for two others at most, for nobody in a chain, and for each voter once', async () => {
    const params = await there.opened()
    await there.letters(params, 5)
    expect((await there.appoint(params, 1, 5)).status).toBe(201)
    expect((await there.appoint(params, 2, 5)).status).toBe(201)
    expect(await refusal(there.appoint(params, 3, 5))).toBe('409 /problems/proxy-full')
    expect(await refusal(there.appoint(params, 1, 4))).toBe('409 /problems/proxy-exists')
    expect(await refusal(there.appoint(params, 5, 4))).toBe('409 /problems/proxy-unfit')
    expect(await refusal(there.appoint(params, 4, 1))).toBe('409 /problems/proxy-unfit')
    expect(await refusal(there.appoint(params, 4, 4))).toBe('409 /problems/proxy-unfit')
    expect(await refusal(there.appoint(params, 4, 99))).toBe('409 /problems/proxy-unfit')
    expect(await refusal(there.appoint(params, 4, 3))).toBe('201 undefined')
  })

  test('at five desks at once one voter is still appointed by two at most', async () => {
    const params = await there.opened()
    await there.letters(params, 6)
    const answers = await Promise.all([1, 2, 3, 4, 5].map((number) => there.appoint(params, number, 6)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 409, 409, 409])
  })

  test('who is withdrawn stands in nobody’s way: the code goes on, and the voter may have a new one or appoint another', async () => {
    const params = await there.opened()
    await there.letters(params, 4)
    const one = (await there.appoint(params, 1, 3)).value as unknown as Numbered
    const two = (await there.appoint(params, 2, 3)).value as unknown as Numbered
    expect((await there.withdraw(params, 3)).status).toBe(200)
    // The right to vote is the voter's: it does not lapse with the proxy.
    expect((await there.lookUp(params, one.code)).status).toBe(200)
    const other = (await there.appoint(params, 1, 4)).value as unknown as Numbered
    expect((await there.lookUp(params, one.code)).status).toBe(404)
    expect((await there.lookUp(params, other.code)).status).toBe(200)
    expect(await there.entryOf(params, 1)).toMatchObject({ proxyNumber: 4 })
    const own = await there.replace(params, 2)
    expect((await there.lookUp(params, two.code)).status).toBe(404)
    expect((await there.lookUp(params, own.code)).status).toBe(200)
    expect((await there.register(params)).counts).toMatchObject({ entries: 3, proxies: 2, withdrawn: 1 })
  })
})

describe('a voter who is withdrawn', () => {
  test('has no code any more; a vote that is in stays and is counted', async () => {
    const params = await there.opened()
    const [gone, other] = (await there.letters(params, 3)) as [Numbered, Numbered, Numbered]
    await there.vote(params, gone.code, 1, 'a')
    await there.vote(params, other.code, 1, 'a')
    const answer = await there.withdraw(params, 1)
    expect(answer.value).toMatchObject({ number: 1, state: 'withdrawn' })
    expect((answer.value.acts as { kind: string }[]).map(({ kind }) => kind)).toEqual(['withdrawn', 'letters'])
    expect((await there.entryOf(params, 1)).acts).toEqual(answer.value.acts)
    expect(await refusal(there.vote(params, gone.code, 2, 'b'))).toBe('404 /problems/unknown-code')
    for (const refused of [
      there.call('replaceVotingCode', { as: carla, ...about(params, 1), body: lost }),
      there.withdraw(params, 1),
      there.appoint(params, 1, 2),
    ])
      expect(await refusal(refused)).toBe('409 /problems/entry-withdrawn')
    expect(await refusal(there.appoint(params, 2, 1))).toBe('409 /problems/proxy-unfit')
    expect(await there.counted(params)).toMatchObject({ voters: 2, turnout: { entries: 2, letters: 3, withdrawn: 1 } })
  })
})
