/** Everybody at once on the real database engine (cases BA-02, BA-10, BA-11, MO-01, MO-02): the last euro, one voter on many devices, two officers, the closing moment, a thousand voters. */
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { seeded } from '../../../functions/kit/store/faults.ts'
import { endpoints } from '../../../shared/api/index.ts'
import type { Caller } from '../../../shared/people/roles.ts'
import { engineProgram } from '../../engine/engine.ts'
import { engineStore } from '../../engine/store.ts'
import { type Answer, clockAt, system } from '../../system/system.ts'
import { type AnyCall, type AnyCaller, succeeding } from '../hostile/answers.ts'
import { exerciseBody, oost, people, reason, roundBody, wish } from '../hostile/material.ts'

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const statuses = (answers: readonly Answer<unknown>[]) => {
  const counts: { [status: number]: number } = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

if (engineProgram() === undefined) {
  test('races on the real engine', (context) => {
    context.skip(`No database engine for ${process.platform}-${process.arch}.`)
  })
}

describe.runIf(engineProgram() !== undefined)('on the real engine', () => {
  let running: NonNullable<Awaited<ReturnType<typeof engineStore>>>
  let clock: ReturnType<typeof clockAt>
  let call: AnyCaller
  let sure: AnyCaller
  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    const started = await engineStore()
    if (!started) throw new Error('The engine does not start.')
    running = started
    clock = clockAt('2026-11-24T12:00:00Z')
    call = system({ store: running.store, clock }).call as unknown as AnyCaller
    sure = succeeding(call)
    // A tenth of it is the quick reserve: EUR 2,000.
    const budget = { year: 2026, amount: { cents: 2_000_000 }, councilDecision: 'Budget 2026' }
    await sure('appropriateProgramme', { as: people.olga, body: budget })
  })
  afterAll(() => running?.stop())

  const { noor, carla, fatima, frits, yasmin } = people
  const voter = (index: number): Caller => ({ ...noor, id: `voter-${index}`, name: `voter-${index}` })

  /** Asks again under the same key when told to come back. */
  const patiently = async (id: Parameters<AnyCaller>[0], of: AnyCall) => {
    let answer = await call(id, of)
    for (let tries = 0; answer.status === 503 && tries < 20; tries++) answer = await call(id, of)
    return answer
  }

  /** An exercise of five plans of EUR 4,000 with a budget for three of them. */
  const opened = async (of: object = {}) => {
    const [plan] = exerciseBody.projects
    const projects = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      ...plan,
      id,
      title: `Plan ${id}`,
      cost: { cents: 400_000 },
    }))
    const body = {
      ...exerciseBody,
      ballot: { kind: 'approval', withinBudget: true },
      budget: { cents: 1_200_000 },
      projects,
      ...of,
    }
    const params = { roundId: String((await sure('createRound', { as: carla, body })).value.id) }
    await sure('openRound', { as: carla, params, body: {} })
    return params
  }
  const ballotOf = (...plans: string[]) => ({ revision: 1, choices: plans.map((projectId) => ({ projectId })) })
  const counted = async (params: { roundId: string }) => {
    clock.advance(60_000)
    await call('closeRound', { as: carla, params, body: {} })
    clock.advance(10_000)
    const { value } = await sure('countRound', { as: carla, params, body: {} })
    const { value: receipts } = await sure('listReceipts', { params })
    const listed = receipts as unknown as { counted: string[]; leftOut: string[] }
    return { voters: value.voters, ...listed }
  }

  test('64 clients want the last euro: one gets it, the others are told what there is', async () => {
    const asked = async (as: Caller, title: string, cents: number) => {
      const body = { districtCode: oost, ...wish, title, cost: { cents } }
      return String((await sure('submitProposal', { as, body })).value.id)
    }
    const grant = (proposalId: string) =>
      patiently('grantQuick', {
        as: carla,
        params: { proposalId },
        ifMatch: 1,
        body: { reason },
        key: `grant-${proposalId}`,
      })
    for (const title of ['A party', 'Another party'])
      expect((await grant(await asked(noor, title, 99_950))).status).toBe(200)
    const plans = await Promise.all(many(64, (index) => asked(voter(index), `Cake ${index}`, 100)))
    const answers = await Promise.all(plans.map(grant))
    expect(statuses(answers)).toEqual({ 200: 1, 409: 63 })
    for (const { status, problem } of answers.filter((answer) => answer.status === 409)) {
      expect([status, problem.type]).toEqual([409, '/problems/insufficient-balance'])
      expect(problem.detail).toContain('€0.00')
    }
    const { value } = await sure('getStatement', { params: { account: 'quick:2026:city' } })
    expect([value.balance, value.sequence]).toEqual([0, 4])
  })

  test('64 devices cast for one voter: one ballot, and it counts', async () => {
    const params = await opened()
    const answers = await Promise.all(
      many(64, (index) => call('castBallot', { as: noor, params, body: ballotOf('a'), key: `device-${index}` })),
    )
    expect(statuses(answers)).toEqual({ 200: 1, 412: 63 })
    const receipt = answers.find(({ status }) => status === 200)?.value.receipt
    expect(await counted(params)).toEqual({ voters: 1, counted: [receipt], leftOut: [] })
  })

  test('two officers approve at once: one as the first, the other as the second or not at all', async () => {
    const own = await engineStore()
    if (!own) throw new Error('The engine does not start.')
    onTestFinished(own.stop)
    const larger = clockAt('2026-11-24T12:00:00Z')
    const next = system({ store: own.store, clock: larger }).call as unknown as AnyCaller
    const certain = succeeding(next)
    const budget = { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' }
    await certain('appropriateProgramme', { as: people.olga, body: budget })
    const plans: string[] = []
    const round = { ...roundBody, budget: { cents: 7_200_000 } }
    const params = { roundId: String((await certain('createRound', { as: carla, body: round })).value.id) }
    for (const index of many(6, (number) => number)) {
      const body = { districtCode: oost, ...wish, title: `Large plan ${index}`, cost: { cents: 1_200_000 } }
      const proposalId = String((await certain('submitProposal', { as: noor, body })).value.id)
      await certain('checkProposal', {
        as: carla,
        params: { proposalId },
        ifMatch: 1,
        body: { outcome: 'checked', reason },
      })
      await certain('placeProposal', { as: carla, params, body: { proposalId } })
      plans.push(proposalId)
    }
    await certain('openRound', { as: carla, params, body: {} })
    await certain('castBallot', { as: people.bas, params, body: ballotOf(...plans) })
    larger.advance(1000)
    await certain('closeRound', { as: carla, params, body: {} })
    larger.advance(10_000)
    await certain('countRound', { as: carla, params, body: {} })
    await certain('adoptResult', { as: yasmin, params, body: { remark: reason } })
    for (const proposalId of plans) {
      const { version } = await certain('getProposal', { params: { proposalId } })
      const approve = (as: Caller, ifMatch: number) =>
        next('approveProposal', { as, params: { proposalId }, ifMatch, body: { reason } })
      const answers = await Promise.all([approve(fatima, version), approve(frits, version)])
      expect(statuses(answers)).toEqual({ 200: 1, 412: 1 })
      const after = await certain('getProposal', { params: { proposalId } })
      expect([after.value.state, (after.value.approvals as unknown[]).length]).toEqual(['funded', 1])
      const isFatimas = answers[0]?.status === 200
      expect((await approve(isFatimas ? fatima : frits, after.version)).problem.type).toBe('/problems/same-approver')
      expect((await approve(isFatimas ? frits : fatima, after.version)).value.state).toBe('agreed')
    }
  })

  test('128 votes around the closing moment: what got a receipt is counted, what came later is refused', async () => {
    const closesAt = clock.now() + 60_000
    const params = await opened({ closesAt: new Date(closesAt).toISOString(), closesByHand: false })
    clock.advance(60_000 - 64)
    const answers = await Promise.all(
      many(128, async (index) => {
        const answer = await call('castBallot', {
          as: voter(index),
          params,
          body: ballotOf('a', 'b'),
          key: `vote-of-${index}`,
        })
        clock.advance(1)
        return answer
      }).map(async (sent, index) => {
        // Half of them come in while the others are under way, a millisecond apart.
        if (index % 2 === 0) clock.advance(1)
        return sent
      }),
    )
    const receipts = answers.filter(({ status }) => status === 200).map(({ value }) => value.receipt)
    for (const { status, problem } of answers)
      if (status !== 200) expect([status, problem.type]).toEqual([409, '/problems/round-not-open'])
    const result = await counted(params)
    expect(result).toEqual({ voters: receipts.length, counted: receipts.toSorted(), leftOut: [] })
  })

  test('a ballot is not changed after closing, and nothing of the contract deletes one', async () => {
    const params = await opened()
    const first = await sure('castBallot', { as: noor, params, body: ballotOf('a') })
    clock.advance(1000)
    await sure('closeRound', { as: carla, params, body: {} })
    clock.advance(5000)
    const later = await call('castBallot', { as: noor, params, body: { ...ballotOf('b'), revision: 2 } })
    expect([later.status, later.problem.type]).toEqual([409, '/problems/round-not-open'])
    expect((await counted(params)).counted).toEqual([first.value.receipt])
    expect(endpoints.filter(({ method }) => !['GET', 'POST', 'PUT'].includes(method))).toEqual([])
  })

  test('50 codes, each first used on two devices at the same moment: 50 voters', async () => {
    const params = await opened({ identification: 'voting-code' })
    const { value } = await sure('makeVotingCodes', { as: carla, params, body: { count: 50 } })
    const pairs = await Promise.all(
      (value.codes as { code: string }[]).map(({ code }) =>
        Promise.all(
          ['a', 'b'].map((plan) =>
            call('voteByCode', { params, body: { code, ...ballotOf(plan) }, key: `device-of-${plan}` }),
          ),
        ),
      ),
    )
    for (const pair of pairs) expect(statuses(pair)).toEqual({ 200: 1, 412: 1 })
    expect((await counted(params)).voters).toBe(50)
  })

  /** Every voter presses twice under one key; in between some change their mind, and some ask for more than the budget. */
  async function votes(count: number, arrive: (index: number) => Promise<void>, atOnce: number) {
    const params = await opened()
    const before = seeded(count)
    const kinds = many(count, () => Math.floor(before() * 10))
    const queue = kinds.entries()
    const refused: Answer<unknown>[] = []
    const receipts: unknown[] = []
    await Promise.all(
      many(atOnce, async () => {
        for (const [index, kind] of queue) {
          await arrive(index)
          const plans = ['a', 'b', 'c', 'd', 'e'].filter((_, place) => place !== kind % 5 && place !== (kind + 2) % 5)
          const vote = { as: voter(index), params, body: ballotOf(...plans), key: `press-of-${index}` }
          const [one, two] = await Promise.all([call('castBallot', vote), call('castBallot', vote)])
          refused.push(...[one, two].filter(({ status }) => status !== 200))
          expect(two.value.receipt).toBe(one.value.receipt)
          if (kind === 0) {
            const all = { ...vote, body: { ...ballotOf('a', 'b', 'c', 'd'), revision: 2 }, key: `too-much-${index}` }
            expect((await call('castBallot', all)).problem.type).toBe('/problems/ballot-over-budget')
          }
          receipts.push(one.value.receipt)
        }
      }),
    )
    expect(refused).toEqual([])
    expect(await counted(params)).toEqual({ voters: count, counted: receipts.toSorted(), leftOut: [] })
  }

  test('1,000 voters, 32 at once, each pressing twice: 1,000 whole ballots, none refused, none double', async () => {
    await votes(1000, async () => {}, 32)
  })

  // Twenty times as fast as 2, 10 and 30 a second.
  test.each([40, 200, 600])('200 voters at random, %i a second, each pressing twice', async (perSecond) => {
    const random = seeded(perSecond)
    let last = 0
    const arrivals = many(200, () => (last += (-Math.log(1 - random()) / perSecond) * 1000))
    const startedAt = performance.now()
    await votes(
      200,
      async (index) => {
        const ahead = (arrivals[index] ?? 0) - (performance.now() - startedAt)
        if (ahead > 0) await wait(ahead)
      },
      64,
    )
  })
})
