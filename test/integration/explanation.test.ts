/** The explanation: through the API from ballots to sentences, and on the real elections against the reference outcomes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type MemoryStore, memoryStore } from '../../functions/kit/store/memory.ts'
import { allocate } from '../../shared/allocation/allocate.ts'
import type { Election } from '../../shared/allocation/election.ts'
import { explain } from '../../shared/allocation/explain.ts'
import { floorOf } from '../../shared/allocation/fractions.ts'
import type { AllocationSpec } from '../../shared/allocation/outcome.ts'
import { payments } from '../../shared/allocation/payments.ts'
import { sentencesEn } from '../../shared/allocation/sentences/en.ts'
import { sentencesNl } from '../../shared/allocation/sentences/nl.ts'
import { type Trace, trace } from '../../shared/allocation/trace.ts'
import { explanation } from '../../shared/api/explanation.ts'
import { toElection } from '../../shared/pabulib/election.ts'
import { isBroken } from '../../shared/pabulib/file.ts'
import { parse } from '../../shared/pabulib/parse.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { resultPlanFacts, roundUnits } from '../../shared/rounds/plan-facts.ts'
import { person, type System, system } from '../system/system.ts'

describe('through the API', () => {
  const carla = person('carla', { roles: ['coordinator'], districts: ['WK040206'], residence: undefined })
  let store: MemoryStore
  let city: System
  let params: { roundId: string }

  const vote = async (from: number, to: number, ...plans: string[]) => {
    for (let voter = from; voter <= to; voter++) {
      const body = { revision: 1, choices: plans.map((projectId) => ({ projectId })) }
      expect((await city.call('castBallot', { as: person(`voter${voter}`), params, body })).status).toBe(200)
    }
  }

  beforeEach(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    store = memoryStore()
    city = system({ store })
    const project = (id: string, cents: number, theme: 'play' | 'greenery') => ({
      id,
      title: `Plan ${id}`,
      summary: '',
      theme,
      initiator: '',
      cost: { cents },
      staffMinutes: 0,
    })
    const made = await city.call('createRound', {
      as: carla,
      body: {
        districtCode: 'WK040206',
        title: 'An old vote',
        kind: 'exercise',
        budget: { cents: 130_000 },
        identification: 'log-in',
        ballot: { kind: 'approval', withinBudget: false },
        rule: { rule: 'equal-shares', utility: 'cost', completion: 'none' },
        opensAt: '2026-11-24T08:00:00Z',
        closesAt: '2026-12-01T20:00:00+01:00',
        closesByHand: true,
        projects: [project('a', 63_000, 'play'), project('b', 48_000, 'play'), project('c', 30_000, 'greenery')],
      },
    })
    expect(made.status).toBe(201)
    params = { roundId: made.value.id }
    await city.call('openRound', { as: carla, params, body: {} })
    await vote(1, 8, 'a', 'b')
    await vote(9, 9, 'a')
    await vote(10, 13, 'c')
  })

  const counted = async () => {
    city.clock.advance(1000)
    await city.call('closeRound', { as: carla, params, body: {} })
    city.clock.advance(11_000)
    expect((await city.call('countRound', { as: carla, params, body: {} })).status).toBe(200)
    return city.call('getExplanation', { params })
  }

  test('there is none before the count; afterwards it tells what happened, in public', async () => {
    expect((await city.call('getExplanation', { params })).problem.type).toBe('/problems/not-counted')
    expect((await city.call('getExplanation', { params: { roundId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' } })).status).toBe(404)

    const { status, value } = await counted()
    expect(status).toBe(200)
    expect(explanation.parse(value)).toEqual(value)
    // Shares of 100. Nine pay 70 each for a; the eight of b then hold 240 of 480; four pay 75 each for c.
    expect(value.rounds.map(({ projectId, price, left }) => [projectId, price.cents, left.cents])).toEqual([
      ['a', 7000, 67_000],
      ['c', 7500, 37_000],
    ])
    const b = value.projects.find(({ projectId }) => projectId === 'b')
    expect(b).toMatchObject({
      fellOut: { afterRounds: 1, held: { cents: 24_000 }, lacking: { cents: 24_000 } },
      spentOn: [{ projectId: 'a', supporters: 8, amount: { cents: 56_000 } }],
      needed: { cost: { kind: 'found', amount: { cents: 24_000 } } },
    })
  })

  test('it is in agreement with the result, and every plan has sentences in both languages', async () => {
    const { value } = await counted()
    const result = (await city.call('getResult', { params })).value
    for (const { id, why, selected } of result.projects) {
      const facts = resultPlanFacts(result, value, id)
      if (facts === undefined) throw new Error(`no facts about ${id}`)
      expect(sentencesNl(roundUnits).why(facts)[0]).toBe(`Dit plan gaat ${selected ? '' : 'niet '}door.`)
      expect(sentencesEn(roundUnits).why(facts).length).toBeGreaterThan(1)
      const round = value.rounds.find(({ projectId }) => projectId === id)
      expect(why.kind === 'paid' ? [why.price, why.effectiveVotesThousandths] : undefined).toEqual(
        round && [round.price, round.effectiveVotesThousandths],
      )
    }
  })

  test('a round that was counted without one gets the same from its published ballots, but for what losers had needed', async () => {
    const { value: stored } = await counted()
    const { partitions } = store.snapshot()
    store.restore({
      partitions: new Map(
        Array.from(partitions, ([name, items]) => [name, items.filter(({ sk }) => !sk.includes('#explanation#'))]),
      ),
    })
    const { status, value } = await city.call('getExplanation', { params })
    expect(status).toBe(200)
    const projects = stored.projects.map(({ needed: _, ...project }) => project)
    expect(projects).not.toEqual(stored.projects)
    expect(value).toEqual({ ...stored, projects })
  })
})

/** The reference elections are data of others and stand beside the project, not in it. */
const folder = fileURLToPath(new URL('../../../shared/elections/', import.meta.url))
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.pb') && existsSync(`${folder}${name.replace(/\.pb$/, '.expected.json')}`))
      .sort()
  : []

interface Expected {
  outcomes: Record<string, { effective_votes?: (number | null)[]; order?: string[] }>
}

/** What must hold between the parts of a trace, whatever the election. */
function assertWhole(election: Election, spec: AllocationSpec, { rounds, projects }: Trace): void {
  const outcome = allocate(election, spec)
  const { run } = outcome
  if (run === undefined) throw new Error('a run was expected')
  const books = payments(election, run)
  const boughtIn = new Map(rounds.map((round, at) => [round.project, { ...round, at }]))
  const reasons = explain(election, spec, outcome).projects
  const faults: string[] = []
  const insist = (holds: boolean, what: string, project: number) => {
    if (!holds) faults.push(`${what}: ${election.projects[project]?.id}`)
  }
  projects.forEach(({ effectiveVotes, fellOut, purse, spentOn }, project) => {
    const bought = boughtIn.get(project)
    const { cost, reason, supporters } = reasons[project] as (typeof reasons)[number]
    const total = purse.reduce((sum, part) => sum + part.total, 0)
    const within = (sum: number, whole: number) => sum <= whole && sum >= whole - purse.length
    if (bought !== undefined) {
      insist(effectiveVotes.length === bought.at + 1, 'a winner has votes in every round up to its own', project)
      insist(
        reason.kind === 'paid' && effectiveVotes.at(-1) === reason.effectiveVotes,
        'the last are those it won by',
        project,
      )
      if (election.voters >= 10) insist(within(total, cost), 'the purse of a winner is its cost', project)
      return
    }
    if (fellOut === undefined) return
    insist(fellOut.held + fellOut.lacking === cost && fellOut.lacking > 0, 'held and lacking are the cost', project)
    insist(effectiveVotes.length === fellOut.afterRounds, 'votes until it fell out', project)
    if (election.voters >= 10)
      insist(within(total, floorOf(books.heldAtEnd(project))), 'the purse is what is held', project)
    const start = Number((BigInt(supporters) * run.share.numerator) / run.share.denominator)
    const told = spentOn.reduce((sum, { amount }) => sum + amount, fellOut.held)
    insist(told <= start && told >= start - spentOn.length - 1, 'spent and held are the shares', project)
  })
  expect(faults).toEqual([])
}

describe.skipIf(names.length === 0)('real elections (skipped where ../shared/elections is absent)', () => {
  test.each(names)('%s', (name) => {
    const parsed = parse(readFileSync(folder + name, 'utf8'))
    if (isBroken(parsed)) throw new Error(`line ${parsed.errors[0]?.line}: ${parsed.errors[0]?.message}`)
    const election = toElection(parsed.file)
    if (isRefusal(election)) throw new Error(election.refused)
    const expected: Expected = JSON.parse(readFileSync(`${folder}${name.replace(/\.pb$/, '.expected.json')}`, 'utf8'))
    for (const [rule, { effective_votes: reference, order }] of Object.entries(expected.outcomes)) {
      const [kind, utility, completion] = rule.split('/')
      if (kind !== 'equal-shares' || completion?.includes('utilitarian')) continue
      const spec = { rule: kind, utility, completion } as AllocationSpec
      const told = trace(election, allocate(election, spec).run)
      assertWhole(election, spec, told)
      order?.forEach((id, at) => {
        const votes = reference?.[at]
        if (typeof votes !== 'number') return
        const place = election.projects.findIndex((project) => project.id === id)
        expect((told.projects[place]?.effectiveVotes.at(-1) ?? 0) / votes, `${rule} ${id}`).toBeCloseTo(1, 8)
      })
    }
  })
})
