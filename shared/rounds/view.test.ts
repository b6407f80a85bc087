/** A round and its result as the API shows them. */
import { expect, test } from 'vitest'
import * as allocation from '../api/allocation.ts'
import * as api from '../api/rounds.ts'
import { publishedFile, resultOf } from './result.ts'
import { closesAt, opensAt, paper, round } from './round.fixture.ts'
import type { Round } from './round.ts'
import { textHash } from './text-hash.ts'
import { ballotProjectView, roundSummary, roundView } from './view.ts'

const projects = paper.map((project) => ({ ...project, proposalId: round.id }))

test.each(['preparing', 'open', 'counted', 'adopted'] as const)('a round that is %s fits the contract', (state) => {
  const of: Round = {
    ...round,
    state,
    ...(state === 'preparing' ? {} : { rulesHash: 'abc', sealPublicKey: 'secret-free' }),
  }
  expect(api.round.parse(roundView(of, projects, opensAt))).toEqual(roundView(of, projects, opensAt))
  expect(api.roundSummary.parse(roundSummary(of, opensAt))).toEqual(roundSummary(of, opensAt))
})

test('it shows the moment that it really closed, and not who made it', () => {
  const of: Round = { ...round, state: 'open', closesByHand: true, closedAt: closesAt - 1000 }
  expect(roundSummary(of, closesAt)).toMatchObject({ phase: 'closed', closesAt: '2026-12-01T18:59:59.000Z' })
  expect(JSON.stringify(roundView(of, projects, closesAt))).not.toContain('carla')
})

test('a plan of an exercise has no proposal behind it', () => {
  const { proposalId: _none, ...bare } = paper[0]
  expect('proposalId' in ballotProjectView(bare)).toBe(false)
})

const choose = (...ids: string[]) => ids.map((projectId) => ({ projectId }))
const published = { ballotsHash: 'hash', leftOut: 2, countedAt: closesAt + 5000 }

test('a result names winners first, and every reason fits the contract', () => {
  const result = resultOf(round, projects, [choose('a'), choose('a', 'c'), choose('b'), []], published)
  expect(allocation.result.parse(result)).toEqual(result)
  expect(result).toMatchObject({ voters: 4, leftOut: 2, budget: { cents: 2_000_000 } })
  expect(result.projects.map(({ id, selected, votes }) => [id, selected, votes])).toEqual([
    ['a', true, 2],
    ['c', true, 1],
    ['b', false, 1],
  ])
  expect(result.cost.cents).toBe(600_001)
})

test('nobody voted: no winners, no share, no fault', () => {
  const result = resultOf(round, projects, [], published)
  expect(allocation.result.parse(result)).toEqual(result)
  expect(result.share).toBeUndefined()
  expect(result.projects.every(({ selected }) => !selected)).toBe(true)
})

test('the published file has a line a ballot, in the order given, with money in euros', () => {
  const file = publishedFile(round, projects, [choose('b', 'a'), []])
  expect(file).toContain('budget;20000')
  expect(file).toContain('num_votes;2')
  expect(file).toMatch(/b,a|a,b/)
  expect(file).toContain('vote_type;approval')
  expect(textHash(file)).toMatch(/^[0-9a-f]{64}$/)
  expect(textHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('a round with points publishes them', () => {
  const file = publishedFile({ ...round, ballot: { kind: 'points', withinBudget: false } }, projects, [
    [{ projectId: 'a', points: 7 }],
  ])
  expect(file).toContain('vote_type;cumulative')
  expect(file).toContain('7')
})
