/** In the urn (cases BA-10, BA-19, BA-25, BA-26): what a stored ballot gives away, late and spoilt ballots, and the count. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Item } from '../../../functions/kit/store/store.ts'
import { chosen, closes, type Exercise, exercise, opens } from './exercise.ts'
import { exerciseBody, people } from './material.ts'

vi.spyOn(console, 'log').mockImplementation(() => {})
const { bas, carla, noor, yasmin } = people
const bytesOf = (item: Item) => item.s as Uint8Array

let there: Exercise
beforeEach(() => {
  there = exercise()
})

describe('in the urn', () => {
  const count = async (params: { roundId: string }) => {
    there.clock.now = closes + 5000
    return there.sure('countRound', { as: carla, params, body: {} })
  }
  const receiptsOf = async (params: { roundId: string }) =>
    (await there.sure('listReceipts', { params })).value as { counted: string[]; leftOut: string[] }

  test('a stored ballot tells neither voter, nor moment, nor choice', async () => {
    const params = await there.opened()
    await there.vote(params, chosen(['a', 3], ['b', 2]))
    const [item] = there.store.everything('ballots') as [Item]
    expect(Object.keys(item).sort()).toEqual(['a', 'pk', 'r', 's', 'sk'])
    const readable = `${JSON.stringify([item.pk, item.sk, item.r])} ${Buffer.from(bytesOf(item)).toString('latin1')}`
    for (const trace of ['noor', '192.0.2.1', 'test-key', 'request-', String(opens), '2026-11', '"a"', 'Plan a', '"c"'])
      expect(readable).not.toContain(trace)
    expect(item.sk).toMatch(/^[A-Za-z0-9_-]{22}$/)
  })

  test('the same choice of two voters, or twice of one, is never the same in the urn; its size tells nothing', async () => {
    const params = await there.opened()
    await there.vote(params, chosen(['a', 3]))
    const [first] = there.store.everything('ballots').map(bytesOf)
    await there.vote(params, chosen(['a', 3]), { revision: 2 })
    await there.vote(params, [], { as: bas })
    await there.vote(params, chosen(['a', 3], ['b', 3], ['c', 3]), { as: yasmin })
    const sealed = [first ?? new Uint8Array(), ...there.store.everything('ballots').map(bytesOf)]
    expect(new Set(sealed.map((one) => Buffer.from(one).toString('hex'))).size).toBe(4)
    expect(new Set(sealed.map((one) => one.length)).size).toBe(1)
  })

  test('the last millisecond counts, the closing moment does not', async () => {
    const params = await there.opened()
    expect((await there.vote(params, [])).status).toBe(200)
    there.clock.now = closes - 1
    expect((await there.vote(params, chosen(['a', 1]), { as: bas })).status).toBe(200)
    there.clock.now = closes
    expect((await there.vote(params, chosen(['b', 1]), { as: yasmin })).problem.type).toBe('/problems/round-not-open')
    expect((await count(params)).value).toMatchObject({ voters: 2, leftOut: 0 })
  })

  test('one moment decides: what came in time counts, however long it took to be stored', async () => {
    const params = await there.opened()
    there.clock.now = closes + 4000
    there.clock.moments = [closes - 1, closes - 1]
    expect((await there.vote(params, chosen(['b', 1]))).status).toBe(200)
    expect((await count(params)).value).toMatchObject({ voters: 1, leftOut: 0 })
  })

  test('a vote that came while a meeting was closed, and too late for it, is left out, and listed', async () => {
    const params = await there.opened({ closesByHand: true })
    await there.vote(params, chosen(['a', 1]), { as: bas })
    // The vote reads the round as open, then it is closed; closing by hand takes effect five seconds later.
    there.clock.moments = [opens, opens + 5500]
    const [late, closed] = await Promise.all([
      there.vote(params, chosen(['b', 1])),
      there.call('closeRound', { as: carla, params, body: {} }),
    ])
    expect([late.status, closed.status]).toEqual([200, 200])
    expect((await count(params)).value).toMatchObject({ voters: 1, leftOut: 1 })
    expect((await receiptsOf(params)).leftOut).toEqual([late.value.receipt])
  })

  test('counting waits for the longest request, and says how long', async () => {
    const params = await there.opened()
    there.clock.now = closes - 1
    expect((await there.call('countRound', { as: carla, params, body: {} })).problem.type).toBe(
      '/problems/round-not-closed',
    )
    there.clock.now = closes + 1000
    const early = await there.call('countRound', { as: carla, params, body: {} })
    expect([early.problem.type, early.headers['Retry-After']]).toEqual(['/problems/count-too-early', '4'])
  })

  test('a spoilt ballot is listed as left out and the count goes on', async () => {
    const params = await there.opened()
    const voters = Array.from({ length: 6 }, (_, index) => ({ ...noor, id: `voter-${index}` }))
    for (const as of voters) await there.vote(params, chosen(['a', 1]), { as })
    const items = there.store.everything('ballots')
    const [whole = new Uint8Array(), , , , fifth = new Uint8Array()] = items.map(bytesOf)
    const spoilt = [whole.with(40, (whole[40] ?? 0) ^ 1), new Uint8Array(), new Uint8Array(3), fifth]
    for (const [index, s] of spoilt.entries()) {
      const item = { ...(items[index] as Item), s }
      await there.store.write([{ kind: 'put', table: 'ballots', item, condition: { kind: 'none' } }])
    }
    // The fourth holds a copy of the fifth voter's ballot: bound to that voter's place, it does not open here.
    const { value } = await count(params)
    expect(value).toMatchObject({ voters: 2, leftOut: 4 })
    const { counted, leftOut } = await receiptsOf(params)
    expect([counted.length, leftOut.length]).toEqual([2, 4])
  })

  test('counted twice it is the same, and the published ballots tell no person', async () => {
    const params = await there.opened()
    for (const as of [noor, bas, yasmin]) await there.vote(params, chosen(['a', 2]), { as })
    const first = await count(params)
    const ballots = await there.sure('getPublishedBallots', { params })
    there.clock.now += 60_000
    expect((await count(params)).value).toEqual(first.value)
    expect((await there.sure('getPublishedBallots', { params })).value).toBe(ballots.value)
    for (const { id } of [noor, yasmin]) expect(ballots.value).not.toContain(id)
    expect((await there.vote(params, [], { revision: 9 })).problem.type).toBe('/problems/round-not-open')
  })

  const kinds = [
    { kind: 'approval', withinBudget: false },
    { kind: 'points', withinBudget: false },
  ]
  const rules = ['equal-shares', 'greedy', 'greedy-per-cost', 'phragmen']
  const utilities = ['cost', 'cardinality', 'points']
  const completions = ['none', 'utilitarian', 'add1', 'add1-utilitarian']
  const every = kinds.flatMap((ballot) =>
    rules.flatMap((rule) =>
      utilities.flatMap((utility) =>
        completions.map((completion) => ({ ballot, rule: { rule, utility, completion } })),
      ),
    ),
  )

  test('every rule that can be chosen can be counted: with votes, without, with free plans, without budget', async () => {
    const faults: string[] = []
    for (const { ballot, rule } of every) {
      for (const of of [{ votes: 3 }, { votes: 0 }, { votes: 2, free: true }, { votes: 2, budget: { cents: 0 } }]) {
        const projects = exerciseBody.projects.map((project, index) => ({
          ...project,
          cost: { cents: of.free && index < 2 ? 0 : project.cost.cents },
        }))
        there.clock.now = opens
        const params = await there.opened({ ballot, rule, projects, ...(of.budget ? { budget: of.budget } : {}) })
        for (let voter = 0; voter < of.votes; voter++) {
          const choices = ballot.kind === 'points' ? chosen(['a', 1_000_000], ['b', 1]) : chosen('a', 'b')
          await there.vote(params, voter === 1 ? [] : choices, { as: { ...noor, id: `voter-${voter}` } })
        }
        there.clock.now = closes + 5000
        const answer = await there.call('countRound', { as: carla, params, body: {} })
        if (answer.status !== 200)
          faults.push(`${ballot.kind} ${Object.values(rule)} ${JSON.stringify(of)}: ${JSON.stringify(answer.problem)}`)
      }
    }
    expect(faults).toEqual([])
  })
})
