/** The worklist of everybody in a city full of things: urgent first, nothing on both lists, and by role what no other test asks for. */
import { beforeAll, expect, test, vi } from 'vitest'
import type { Task, UnderWay } from '../../shared/api/worklist.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { type City, city } from './hostile/city.ts'
import { oost, people, reason } from './hostile/material.ts'

let there: City
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there = await city()
  there.stage('full')
})

const work = async (as: Caller) => (await there.typed('getWorklist', { as })).value
const everybody = Object.values(people)
const thingOf = ({ dossierId, challengeId, proposalId, roundId }: Task | UnderWay) =>
  dossierId ?? challengeId ?? proposalId ?? roundId

test.each(everybody.map((one) => [one.id, one] as const))(
  '%s: by term, and nothing waits for them and for others',
  async (_, as) => {
    const { tasks, underWay } = await work(as)
    for (const list of [tasks, underWay]) {
      const terms = list.map(({ dueOn }) => dueOn ?? '9999')
      expect(terms).toEqual(terms.toSorted())
    }
    const asked = new Set(tasks.map(thingOf))
    expect(underWay.filter((one) => asked.has(thingOf(one)))).toEqual([])
    // Whoever works on things has something under way in a city full of them; who may see nothing has nothing.
    expect(underWay.length > 0 || tasks.length > 0 || as.id === 'anna').toBe(true)
  },
)

test('a resident follows the own plans with who is at turn, and is told of votes by code without being asked for one', async () => {
  const { tasks, underWay } = await work(people.noor)
  const plans = underWay.filter(({ about }) => about === 'plan')
  const { proposals } = (await there.typed('listMyProposals', { as: people.noor })).value
  const inState = (state: string) => proposals.filter((one) => one.state === state && !one.challengeId)
  for (const [state, who] of [
    ['submitted', ['coordinator']],
    ['funded', ['finance-officer']],
    ['objection', ['alderman']],
  ] as const)
    for (const { id } of inState(state))
      expect(plans.find(({ proposalId }) => proposalId === id)?.waitsFor, `${state} ${id}`).toEqual(who)
  // On a paper it depends on the round: being made, open, closed, or counted.
  const onPaper = inState('on-ballot').map(({ id }) => plans.find(({ proposalId }) => proposalId === id)?.waitsFor[0])
  expect(new Set(onPaper)).toEqual(new Set(['coordinator', 'voters', 'group-member']))
  const { rounds } = (await there.typed('listRounds')).value
  const open = rounds.filter(
    ({ phase, kind, districtCode }) => phase === 'open' && kind === 'allocation' && districtCode === oost,
  )
  const ids = (identification: string) =>
    open.filter((one) => one.identification === identification).map(({ id }) => id)
  expect(
    tasks
      .filter(({ kind }) => kind === 'vote')
      .map(({ roundId }) => roundId)
      .toSorted(),
  ).toEqual(ids('log-in').toSorted())
  const told = underWay.filter(({ about }) => about === 'round').map(({ roundId }) => roundId)
  expect(told.toSorted()).toEqual(ids('voting-code').toSorted())
})

test('a report that was passed on waits for the team of its district, with a term, and is followed by its initiator and the coordinator', async () => {
  const passedOn = there.ids.passedOn ?? ''
  // Passed on on Tuesday 24 November: ten working days end on Tuesday 8 December.
  const waiting = { proposalId: passedOn, dueOn: '2026-12-08' }
  expect((await work(people.wendy)).tasks).toMatchObject([{ kind: 'answer-service-request', ...waiting }])
  expect((await work({ ...people.wendy, districts: ['WK040201'] })).tasks).toEqual([])
  for (const as of [people.noor, people.carla]) {
    const { underWay } = await work(as)
    expect(underWay.find(({ proposalId }) => proposalId === passedOn)).toMatchObject({
      ...waiting,
      waitsFor: ['district-team'],
    })
  }
  const answer = await there.call('answerServiceRequest', there.samples.answerServiceRequest)
  expect(answer.value).toMatchObject({
    state: 'answered',
    history: [{}, {}, { by: { role: 'district-team' }, reason }],
  })
  expect((await work(people.wendy)).tasks).toEqual([])
  expect((await work(people.noor)).underWay.filter(({ proposalId }) => proposalId === passedOn)).toEqual([])
  there.stage('full')
})

test('a pile of paper that one coordinator read alone waits for another one', async () => {
  const dirk: Caller = { ...people.carla, id: 'dirk', name: 'dirk' }
  const piles = async (as: Caller) => (await work(as)).tasks.filter(({ kind }) => kind === 'read-pile')
  expect((await piles(dirk)).length).toBeGreaterThan(0)
  expect((await piles(people.carla)).length).toBeLessThanOrEqual((await piles(dirk)).length)
  for (const { roundId, batchId } of await piles(dirk))
    expect(
      await there.call('getPaperBatch', { as: dirk, params: { roundId: String(roundId), batchId: String(batchId) } }),
    ).toMatchObject({ status: 200 })
  expect(await piles({ ...dirk, districts: ['WK040201'] })).toEqual([])
})

test('the programme office is asked for the budget of the year until it is distributed; an administrator follows the versions to come', async () => {
  const { tasks } = await work(people.olga)
  expect(tasks.map(({ kind }) => kind)).not.toContain('distribute-budget')
  const { underWay } = await work(people.anna)
  const { versions } = (await there.typed('listPolicies')).value
  const coming = versions.filter((one) => one.withdrawn === undefined && one.startsOn > '2026-11-24')
  expect(underWay.map(({ about, dueOn }) => [about, dueOn])).toEqual(
    coming.map(({ startsOn }) => ['numbers', startsOn]),
  )
  there.stage('empty')
  expect((await work(people.olga)).tasks).toMatchObject([{ kind: 'distribute-budget', title: '2026' }])
  expect((await work(people.noor)).tasks).toEqual([])
  there.stage('full')
})
