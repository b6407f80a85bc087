/** What is remembered of open rounds: enough that a vote reads nothing, never longer than is safe. */
import { beforeEach, expect, test } from 'vitest'
import { closingGraceMs } from '../../shared/rounds/prepare.ts'
import { opensAt, paper, round as preparing } from '../../shared/rounds/round.fixture.ts'
import { type Round, roundMemoryMs } from '../../shared/rounds/round.ts'
import { type TestPorts, testPorts } from '../kit/ports.fixture.ts'
import { unitCounter } from '../kit/store/capacity.ts'
import { attemptMs } from '../kit/store/dynamodb-client.ts'
import { budgetMs } from '../kit/store/dynamodb-retry.ts'
import { memoryStore } from '../kit/store/memory.ts'
import { rounds } from '../kit/things.ts'
import { type OpenRounds, openRounds } from './open-rounds.ts'

const open: Round = { ...preparing, state: 'open', rulesHash: 'hash', version: 1 }
let ports: TestPorts
let units: ReturnType<typeof unitCounter>
let there: OpenRounds
beforeEach(() => {
  units = unitCounter()
  ports = testPorts(memoryStore({ meter: units.meter }))
  ports.clock.set(opensAt)
  there = openRounds(ports)
})
const stored = (round: Round) =>
  ports.store.write([round.version === 1 ? rounds.add(ports, round) : rounds.replace(ports, round)])
const at = (milliseconds: number) => {
  ports.clock.set(opensAt + milliseconds)
  return there.round(open.id, opensAt + milliseconds)
}

test('storing a closing and remembering the round take no longer together than a closing lies ahead', () => {
  expect(budgetMs + attemptMs.connection + attemptMs.request + roundMemoryMs).toBeLessThanOrEqual(closingGraceMs)
})

test('a round that closes by the clock is read once a minute, and its paper once', async () => {
  await stored(open)
  await ports.store.write([rounds.putPaper(ports, open.id, { version: 1, projects: paper })])
  for (const moment of [0, 1, 30_000, 59_999]) expect(await at(moment)).toEqual(open)
  expect(units.read()).toBe(1)
  for (let time = 0; time < 3; time++) expect(await there.paper(open)).toEqual(paper)
  expect(units.read()).toBe(2)
  expect(await at(60_000)).toEqual(open)
  expect(units.read()).toBe(3)
})

test('one that closes by hand is read again when what was read is too old, by whichever clock', async () => {
  await stored({ ...open, closesByHand: true })
  await at(0)
  await at(roundMemoryMs - 1)
  expect(units.read()).toBe(1)
  await stored({ ...open, closesByHand: true, version: 2, closedAt: opensAt + 7000 })
  expect((await at(roundMemoryMs - 1))?.closedAt).toBeUndefined()
  expect((await at(roundMemoryMs))?.closedAt).toBe(opensAt + 7000)
  // A clock that was set back: what was read lies in its future.
  await at(-roundMemoryMs)
  expect(units.read()).toBe(3)
})

test.each(['preparing', 'counted', 'adopted'] as const)('one that is %s is read every time', async (state) => {
  await stored({ ...open, state })
  for (let time = 0; time < 3; time++) expect((await at(time))?.state).toBe(state)
  expect(units.read()).toBe(3)
})

test('one that is not there is looked for every time, and found once it is', async () => {
  expect(await at(0)).toBeUndefined()
  await stored(open)
  expect(await at(0)).toEqual(open)
})

test('more rounds than are remembered are all served', async () => {
  const many = Array.from({ length: 120 }, (_, index) => ({ ...open, id: `round-${index}` }))
  for (const each of many) await stored(each)
  for (const each of [...many, ...many]) expect((await there.round(each.id, opensAt))?.id).toBe(each.id)
})
