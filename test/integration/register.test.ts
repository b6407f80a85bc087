/** The register of voters of a round: batches of letters, what officials see of it, and who may change it until when. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { EndpointId } from '../../shared/api/index.ts'
import { type Gate, startProcess } from '../faults/processes.ts'
import { violationsIn } from '../faults/stored.ts'
import { person } from '../system/system.ts'
import type { AnyCall } from './hostile/answers.ts'
import { people } from './hostile/material.ts'
import {
  about,
  byCode,
  heldAtWrite,
  lost,
  type Numbered,
  type RegisterStage,
  reference,
  refusal,
  registerStage,
} from './register-stage.ts'

const { carla, olga, noor } = people

let there: RegisterStage
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  there = registerStage()
})
afterEach(() => {
  expect(violationsIn(there.store)).toEqual([])
})

describe('letters', () => {
  test('1,000 codes: numbers from 1, all different, and the next batch goes on', async () => {
    const params = await there.opened()
    const made = [...(await there.letters(params, 1000)), ...(await there.letters(params, 3, { as: olga }))]
    expect(made.map(({ number }) => number)).toEqual(Array.from({ length: 1003 }, (_, index) => index + 1))
    expect(new Set(made.map(({ code }) => code)).size).toBe(1003)
    expect(there.inForce()).toHaveLength(1003)
    for (const number of [1, 500, 1000, 1003])
      expect((await there.lookUp(params, made[number - 1]?.code ?? '')).status).toBe(200)
    const everything = there.stored()
    expect(
      made.filter(({ code }) => everything.includes(code) || everything.includes(code.replaceAll('-', ''))),
    ).toEqual([])
    const { counts, acts } = await there.register(params)
    expect(counts).toEqual({ entries: 1003, letters: 1003, atDesk: 0, replaced: 0, proxies: 0, withdrawn: 0 })
    expect(acts).toEqual([
      {
        at: '2026-11-24T12:00:00.000Z',
        by: { name: 'olga', role: 'programme-office' },
        kind: 'letters',
        number: 1001,
        count: 3,
        reason: 'letters',
      },
      {
        at: '2026-11-24T12:00:00.000Z',
        by: { name: 'carla', role: 'coordinator' },
        kind: 'letters',
        number: 1,
        count: 1000,
        reason: 'letters',
      },
    ])
  })

  test('an interrupted batch is completed by asking again, and what the desk changed meanwhile is left alone', async () => {
    const params = await there.opened()
    const asked = { as: carla, params, body: { count: 120 }, key: 'one-batch-of-letters' }
    let writes = 0
    const dies: Gate = async (step, pass) => {
      // The first takes the numbers, the second stores fifty voters; in the third it dies.
      if (step.kind === 'write' && ++writes > 2) throw new Error('The process is gone.')
      return pass()
    }
    expect((await startProcess(there.store, there.clock, 1, dies).call('makeVotingCodes', asked)).status).toBe(500)
    expect(violationsIn(there.store)).toEqual([])
    expect(there.inForce()).toHaveLength(50)
    expect((await there.register(params)).counts.letters).toBe(120)
    expect((await there.letters(params, 2)).map(({ number }) => number)).toEqual([121, 122])
    const again = await there.replace(params, 7)
    await there.withdraw(params, 8)

    const made = await there.letters(params, 120, asked)
    expect(made.map(({ number }) => number)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1))
    expect((await there.letters(params, 120, asked)).map(({ code }) => code)).toEqual(made.map(({ code }) => code))
    const states = await Promise.all(
      [6, 7, 8, 120].map(async (number) => (await there.lookUp(params, made[number - 1]?.code ?? '')).status),
    )
    expect(states).toEqual([200, 404, 404, 200])
    expect((await there.lookUp(params, again.code)).status).toBe(200)
    expect(there.inForce()).toHaveLength(121)
    expect(await refusal(there.call('makeVotingCodes', { ...asked, body: { count: 119 } }))).toBe(
      '409 /problems/key-reused',
    )
  })

  test('five batches at once have numbers of their own; one batch asked twice at once is one', async () => {
    const params = await there.opened()
    const batches = await Promise.all([10, 20, 30, 40, 50].map((count) => there.letters(params, count)))
    const numbers = batches.flat().map(({ number }) => number)
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 150 }, (_, index) => index + 1))
    const [one, two] = await Promise.all([0, 1].map(() => there.letters(params, 60, { key: 'pressed-twice' })))
    expect(two).toEqual(one)
    expect((await there.register(params)).counts.letters).toBe(210)
  })

  test('the register is full at 100,000', async () => {
    const params = await there.opened()
    await there.letters(params, 1)
    const before = there.store.snapshot()
    const [totals] = there.store.everything('main').filter(({ sk }) => sk === 'register')
    if (!totals) throw new Error('There are no figures.')
    const item = { ...totals, letters: 99_999 }
    await there.store.write([{ kind: 'put', table: 'main', item, condition: { kind: 'none' } }])
    const full = await there.call('makeVotingCodes', { as: carla, params, body: { count: 2 } })
    expect([full.status, full.problem.type]).toEqual([409, '/problems/register-full'])
    expect(full.problem.detail).toContain('100000')
    expect((await there.letters(params, 1))[0]?.number).toBe(100_000)
    const body = { ground: 'no-fixed-address', residentMark: 'V 1234', reference }
    expect(await refusal(there.call('issueVotingCode', { as: carla, params, body }))).toBe(
      '409 /problems/register-full',
    )
    there.store.restore(before)
  })

  test('can be made before the round opens', async () => {
    const { value } = await there.sure('createRound', { as: carla, body: byCode })
    const params = { roundId: String(value.id) }
    const [first] = (await there.letters(params, 1)) as [Numbered]
    const again = await there.replace(params, first.number)
    await there.sure('openRound', { as: carla, params, body: {} })
    expect((await there.vote(params, again.code, 1, 'a')).status).toBe(200)
  })
})

describe('what the desk sees', () => {
  test('of a voter the acts, newest first, with who and why; never whether there is a vote', async () => {
    const params = await there.opened()
    const [first] = (await there.letters(params, 2)) as [Numbered, Numbered]
    there.clock.advance(60_000)
    await there.replace(params, 1, { as: olga, body: { reason: 'not-received', reference: 'Desk 7' } })
    const before = await there.entryOf(params, 1)
    expect(before).toEqual({
      number: 1,
      channel: 'letter',
      state: 'valid',
      replacedTimes: 1,
      acts: [
        {
          at: '2026-11-24T12:01:00.000Z',
          by: { name: 'olga', role: 'programme-office' },
          kind: 'replaced',
          number: 1,
          count: 1,
          reason: 'not-received',
          reference: 'Desk 7',
        },
        expect.objectContaining({ kind: 'letters', number: 1, count: 2 }),
      ],
    })
    expect(first.number).toBe(1)
    const again = await there.replace(params, 2)
    const quiet = [await there.entryOf(params, 2), await there.register(params)]
    await there.vote(params, again.code, 1, 'a')
    expect([await there.entryOf(params, 2), await there.register(params)]).toEqual(quiet)
  })

  test('the log in pages of fifty, newest first; a cursor that is none is refused', async () => {
    const params = await there.opened()
    await there.letters(params, 2)
    for (let time = 0; time < 60; time++) {
      there.clock.advance(1000)
      await there.replace(params, 1, { body: { ...lost, reference: `Desk ${100 + time}` } })
    }
    const first = await there.register(params)
    const second = await there.register(params, { query: { cursor: first.cursor ?? '' } })
    expect([first.acts.length, second.acts.length, second.cursor]).toEqual([50, 11, undefined])
    const references = [...first.acts, ...second.acts].map(({ reference: shown }) => shown)
    expect(references).toEqual([...Array.from({ length: 60 }, (_, index) => `Desk ${159 - index}`), undefined])
    for (const cursor of ['x', `${first.cursor}x`, '01TEST#01TESTTESTTEST', '../../..']) {
      const answer = await there.call('getRegister', { as: carla, params, query: { cursor } })
      expect([cursor, answer.problem.type]).toEqual([cursor, '/problems/invalid-cursor'])
    }
    expect((await there.entryOf(params, 1)).acts).toHaveLength(50)
  })
})

describe('who, and when', () => {
  const everything = (params: { roundId: string }): [EndpointId, AnyCall][] => [
    ['makeVotingCodes', { params, body: { count: 1 } }],
    ['replaceVotingCode', { ...about(params, 1), body: lost }],
    ['issueVotingCode', { params, body: { ground: 'new-resident', residentMark: 'V 1234', reference } }],
    ['appointProxy', { ...about(params, 1), body: { proxyNumber: 2, reference } }],
    ['withdrawEntry', { ...about(params, 1), body: { reason: 'moved-away', reference } }],
    ['getRegister', { params }],
    ['getRegisterEntry', about(params, 1)],
  ]

  test('a coordinator of another district, a resident and a finance officer do nothing here', async () => {
    const params = await there.opened()
    await there.letters(params, 2)
    const kees = person('kees', { roles: ['coordinator'], districts: ['WK040201'], residence: undefined })
    const before = there.stored()
    for (const [id, of] of everything(params)) {
      expect([id, await refusal(there.call(id, { as: kees, ...of }))]).toEqual([id, '403 /problems/not-your-district'])
      for (const as of [noor, people.fatima])
        expect([id, await refusal(there.call(id, { as, ...of }))]).toEqual([id, '403 /problems/forbidden'])
    }
    expect(there.stored()).toBe(before)
  })

  test('once voting is over the register is only read', async () => {
    const params = await there.opened()
    await there.letters(params, 2)
    const asked = { as: carla, ...about(params, 1), body: lost, key: 'asked-before-closing' }
    await there.sure('replaceVotingCode', asked)
    await there.sure('closeRound', { as: carla, params, body: {} })
    there.clock.advance(5000)
    for (const [id, of] of everything(params))
      expect([id, await refusal(there.call(id, { as: carla, ...of }))]).toEqual([
        id,
        id.startsWith('get') ? '200 undefined' : '409 /problems/round-not-open',
      ])
    there.clock.advance(5000)
    await there.sure('countRound', { as: carla, params, body: {} })
    expect(await refusal(there.call('replaceVotingCode', asked))).toBe('409 /problems/round-not-open')
    expect((await there.register(params)).counts.replaced).toBe(1)
  })

  test('a round by log-in has no register', async () => {
    const params = await there.opened({ identification: 'log-in' })
    for (const [id, of] of everything(params))
      expect([id, await refusal(there.call(id, { as: carla, ...of }))]).toEqual([
        id,
        '409 /problems/other-identification',
      ])
    expect((await there.counted(params)).turnout).toBeUndefined()
  })

  describe('an act of the desk that is under way at the closing', () => {
    /** The withdrawal of a voter, asked just before a closing by the clock, that is only about to be stored; and a count held before its result is. */
    async function underWay() {
      const params = await there.opened({ closesByHand: false, closesAt: '2026-11-24T12:00:10Z' })
      await there.letters(params, 2)
      there.clock.advance(9999)
      const desk = heldAtWrite()
      const body = { reason: 'moved-away', reference }
      const of = { as: carla, ...about(params, 1), body, key: 'a-slow-withdrawal' }
      const withdrawal = startProcess(there.store, there.clock, 1, desk.gate).call('withdrawEntry', of)
      await desk.stands
      there.clock.advance(11_000)
      const tally = heldAtWrite((parts) => parts.some((part) => 'item' in part && part.item.sk === 'result'))
      const count = startProcess(there.store, there.clock, 2, tally.gate).call('countRound', {
        as: carla,
        params,
        body: {},
      })
      await tally.stands
      return { params, desk, withdrawal, tally, count }
    }

    test('and stored before the result: the result has it', async () => {
      const { params, desk, withdrawal, tally, count } = await underWay()
      desk.goOn()
      expect((await withdrawal).status).toBe(200)
      tally.goOn()
      expect((await count).value.turnout).toMatchObject({ entries: 1, withdrawn: 1 })
      expect((await there.register(params)).counts).toMatchObject({ entries: 1, withdrawn: 1 })
    })

    test('and not stored before the result: it is refused', async () => {
      const { params, desk, withdrawal, tally, count } = await underWay()
      tally.goOn()
      expect((await count).value.turnout).toMatchObject({ entries: 2, withdrawn: 0 })
      desk.goOn()
      expect(await refusal(withdrawal)).toBe('409 /problems/round-not-open')
      expect((await there.register(params)).counts).toMatchObject({ entries: 2, withdrawn: 0 })
    })
  })
})
