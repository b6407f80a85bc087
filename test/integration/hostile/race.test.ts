/** Everybody at once (cases BA-02, MO-01, MO-02, MO-04, MO-11, MO-19): one voter one ballot, one plan one deal, and never more money than there is. */
import { beforeAll, expect, test, vi } from 'vitest'
import type { EndpointId } from '../../../shared/api/index.ts'
import type { Answer } from '../../system/system.ts'
import { type AnyCall, succeeding } from './answers.ts'
import { balancesOf, expectBooksInOrder } from './books.ts'
import { type City, city } from './city.ts'
import { oost, people, reason, wish } from './material.ts'

let there: City
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there = await city()
})

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const statuses = (answers: readonly Answer<unknown>[]) => {
  const counts: { [status: number]: number } = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
const at = (id: EndpointId): AnyCall => {
  const { stage, ...sample } = there.samples[id]
  there.stage(stage)
  return sample
}

test('64 first votes of one voter, each under its own key: one ballot, and one receipt that is right', async () => {
  const sample = at('castBallot')
  const before = there.store.everything('ballots').length
  const answers = await Promise.all(
    many(64, (index) => there.call('castBallot', { ...sample, key: `vote-number-${index}` })),
  )
  expect(statuses(answers)).toEqual({ 200: 1, 412: 63 })
  expect(there.store.everything('ballots').length - before).toBe(1)
  const now = await there.call('getBallot', { as: people.noor, params: sample.params ?? {} })
  expect(now.value.receipt).toBe(answers.find(({ status }) => status === 200)?.value.receipt)
})

test('64 times the same vote under one key: one ballot, one receipt', async () => {
  const sample = at('castBallot')
  const answers = await Promise.all(many(64, () => there.call('castBallot', { ...sample, key: 'one-and-only' })))
  expect(statuses(answers)).toEqual({ 200: 64 })
  expect(new Set(answers.map(({ value }) => value.receipt)).size).toBe(1)
})

test('64 changes of one voter, out of order: the highest revision stays', async () => {
  const sample = at('castBallot')
  const before = there.store.everything('ballots').length
  const answers = await Promise.all(
    many(64, (index) =>
      there.call('castBallot', {
        ...sample,
        key: `change-number-${index}`,
        body: { revision: ((index * 37) % 64) + 1, choices: [] },
      }),
    ),
  )
  expect(there.store.everything('ballots').length - before).toBe(1)
  const now = await there.call('getBallot', { as: people.noor, params: sample.params ?? {} })
  expect(now.value.revision).toBe(64)
  expect(now.value.receipt).toBe(answers.find(({ value }) => value.revision === 64)?.value.receipt)
})

test('64 voters at once: 64 ballots', async () => {
  const sample = at('castBallot')
  const before = there.store.everything('ballots').length
  const answers = await Promise.all(
    many(64, (index) => there.call('castBallot', { ...sample, as: { ...people.noor, id: `voter-${index}` } })),
  )
  expect(statuses(answers)).toEqual({ 200: 64 })
  expect(there.store.everything('ballots').length - before).toBe(64)
})

test('20 approvals of one plan by two officers: one deal', async () => {
  const sample = at('approveProposal')
  const deals = () => there.store.everything('main').filter(({ pk }) => pk.includes('#deals#')).length
  const before = deals()
  const answers = await Promise.all(
    many(20, (index) => there.call('approveProposal', { ...sample, as: index % 2 ? people.fatima : people.frits })),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.every(({ status }) => [200, 409, 412].includes(status))).toBe(true)
  expect(deals() - before).toBe(1)
  expectBooksInOrder(there.store)
})

test('approved, redirected, returned and refused at once: one of them', async () => {
  const sample = at('approveProposal')
  const { body: redirect } = there.samples.redirectProposal
  const answers = await Promise.all([
    there.call('approveProposal', sample),
    there.call('redirectProposal', { ...sample, body: redirect }),
    there.call('returnProposal', sample),
    there.call('refuseProposal', sample),
  ])
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expectBooksInOrder(there.store)
})

test('20 adoptions of one result: one, and the money is reserved once', async () => {
  const sample = at('adoptResult')
  const slice = () => balancesOf(there.store).find(({ account }) => account === `slice:2026:${oost}`)?.balance ?? 0
  const before = slice()
  const answers = await Promise.all(many(20, () => there.call('adoptResult', sample)))
  expect(statuses(answers)).toEqual({ 200: 1, 409: 19 })
  expect(before - slice()).toBe(680_000)
  expectBooksInOrder(there.store)
})

test('20 adoptions under one key: one, told 20 times', async () => {
  const sample = { ...at('adoptResult'), key: 'adopt-this-once' }
  const answers = await Promise.all(many(20, () => there.call('adoptResult', sample)))
  expect(statuses(answers)).toEqual({ 200: 20 })
  expect(new Set(answers.map(({ value }) => JSON.stringify(value))).size).toBe(1)
  expectBooksInOrder(there.store)
})

test('two budgets for one year: one', async () => {
  const sample = at('appropriateProgramme')
  const answers = await Promise.all(many(10, () => there.call('appropriateProgramme', sample)))
  expect(statuses(answers)).toEqual({ 201: 1, 409: 9 })
  expectBooksInOrder(there.store)
})

test('a deal signed and declined at once: one of the two', async () => {
  const sample = at('signDeal')
  const answers = await Promise.all([
    there.call('signDeal', sample),
    there.call('declineDeal', { ...sample, body: { reason } }),
  ])
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expectBooksInOrder(there.store)
})

test('quick grants beyond the reserve: as many as fit, to the cent', async () => {
  there.stage('empty')
  const sure = succeeding(there.call)
  // A tenth of the budget is the reserve: here EUR 2,000, of which four parties of EUR 500 can be paid.
  await sure('appropriateProgramme', {
    as: people.olga,
    body: { year: 2026, amount: { cents: 2_000_000 }, councilDecision: 'Budget 2026' },
  })
  const reserve = () => balancesOf(there.store).find(({ account }) => account === 'quick:2026:city')?.balance
  expect(reserve()).toBe(200_000)
  const parties: string[] = []
  for (let index = 0; index < 12; index++) {
    const made = await sure('submitProposal', {
      as: people.noor,
      body: { districtCode: oost, ...wish, title: `Street party ${index}`, cost: { cents: 50_000 } },
    })
    expect(made.value.track).toBe('quick')
    parties.push(String(made.value.id))
  }
  const grant = (proposalId: string) =>
    there.call('grantQuick', {
      as: people.carla,
      params: { proposalId },
      ifMatch: 1,
      body: { reason },
      key: `grant-${proposalId}`,
    })
  // Who is told to come back comes back, under the same key.
  const answers = await Promise.all(
    parties.map(async (proposalId) => {
      const first = await grant(proposalId)
      return first.status === 503 ? grant(proposalId) : first
    }),
  )
  expect(statuses(answers)).toEqual({ 200: 4, 409: 8 })
  expect(
    answers
      .filter(({ status }) => status === 409)
      .every(({ problem }) => problem.type === '/problems/insufficient-balance'),
  ).toBe(true)
  expect(reserve()).toBe(0)
  expectBooksInOrder(there.store)
})

test('two plans race for the last place on a paper, and one plan for two papers', async () => {
  const sample = at('placeProposal')
  const made = await succeeding(there.call)('createRound', {
    ...there.samples.createRound,
    body: {
      ...(there.samples.createRound.body as object),
      kind: 'allocation',
      projects: undefined,
      budget: { cents: 100 },
    },
  })
  const [one, two] = await Promise.all([
    there.call('placeProposal', sample),
    there.call('placeProposal', { ...sample, params: { roundId: String(made.value.id) } }),
  ])
  expect([one?.status, two?.status].sort()).toEqual([200, 409])
})

test('counted by ten at once: one result, the same for all', async () => {
  const sample = at('countRound')
  const answers = await Promise.all(many(10, () => there.call('countRound', sample)))
  expect(statuses(answers)).toEqual({ 200: 10 })
  expect(new Set(answers.map(({ value }) => JSON.stringify(value))).size).toBe(1)
})
