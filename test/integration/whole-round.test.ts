/** One neighbourhood round from wish to money, through every flow: on the in-memory store and on the real database engine. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import type { Store } from '../../functions/kit/store/store.ts'
import { engineStore } from '../engine/store.ts'
import { person, type System, system } from '../system/system.ts'
import type { AnyCaller } from './hostile/answers.ts'
import { today, walk, wayTo } from './hostile/council-stage.ts'
import { calculation } from './hostile/material.ts'

const noor = person('noor')
const bas = person('bas')
const yasmin = person('yasmin', { roles: ['resident', 'group-member'], group: 'WK040206' })
const carla = person('carla', { roles: ['coordinator'], districts: ['WK040206'], residence: undefined })
const fatima = person('fatima', { roles: ['finance-officer'] })
const frits = person('frits', { roles: ['finance-officer'] })
const greet = person('greet', { roles: ['clerk'] })
const olga = person('olga', { roles: ['programme-office'] })

const wish = {
  districtCode: 'WK040206',
  title: 'Geveltuinen voor de straat',
  summary: 'Bewoners leggen samen zestig geveltuinen aan.',
  description: '',
  place: 'Geuzenbuurt',
  theme: 'greenery' as const,
  kind: 'initiative' as const,
  cost: { cents: 680_000 },
  staffMinutes: 600,
  lifetimeYears: 1,
  publicAsset: false,
  commitmentYears: 1,
  maintenancePerYear: { cents: 0 },
}

const stores: [string, () => Promise<{ store: Store; stop: () => Promise<void> } | undefined>][] = [
  ['the in-memory store', async () => ({ store: memoryStore(), stop: async () => {} })],
  ['the database engine', engineStore],
]

describe.each(stores)('on %s', (_, start) => {
  let running: Awaited<ReturnType<typeof start>>
  let city: System
  beforeAll(async () => {
    running = await start()
    if (running) city = system({ store: running.store })
  })
  afterAll(() => running?.stop())

  const proposed = async (costCents: number, title: string, by = noor) => {
    const made = await city.call('submitProposal', { as: by, body: { ...wish, title, cost: { cents: costCents } } })
    expect(made.status).toBe(201)
    return made
  }
  const checked = async (costCents: number, title: string, by = noor) => {
    const made = await proposed(costCents, title, by)
    const params = { proposalId: made.value.id }
    const body = { outcome: 'checked' as const, reason: 'Feasible, the place is free.' }
    const done = await city.call('checkProposal', { as: carla, params, body, ifMatch: made.version })
    expect(done.status).toBe(200)
    return done
  }

  test('from wish to deal', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { call, clock } = city

    const budget = await call('appropriateProgramme', {
      as: olga,
      body: { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' },
    })
    expect(budget.status).toBe(201)
    const oost = budget.value.districts.find((district) => district.code === 'WK040206')
    expect(oost?.slice.available).toEqual({ cents: 9_546_033 })
    expect(await call('getProgramme').then(({ value }) => value)).toEqual(budget.value)

    const garden = await checked(680_000, 'Gardens along the street')
    const lamp = await checked(1_200_000, 'Lamps along the path', bas)
    const tree = await checked(900_000, 'A row of fruit trees', bas)
    const round = await call('createRound', {
      as: carla,
      body: {
        districtCode: 'WK040206',
        title: 'Evening in Oost',
        kind: 'allocation',
        budget: { cents: 2_000_000 },
        identification: 'voting-code',
        ballot: { kind: 'approval', withinBudget: true },
        rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
        opensAt: '2026-11-24T08:00:00Z',
        closesAt: '2026-12-01T20:00:00+01:00',
        closesByHand: true,
      },
    })
    expect(round.status).toBe(201)
    expect(round.value.phase).toBe('preparing')
    const params = { roundId: round.value.id }
    for (const plan of [garden, lamp, tree]) {
      expect((await call('placeProposal', { as: carla, params, body: { proposalId: plan.value.id } })).status).toBe(200)
    }
    expect((await call('openRound', { as: carla, params, body: {} })).value.phase).toBe('open')

    // Six residents vote by code; one of them changes the vote, and only the second counts.
    const choose = (...plans: { value: { id: string } }[]) => plans.map((plan) => ({ projectId: plan.value.id }))
    const { codes } = (await call('makeVotingCodes', { as: carla, params, body: { count: 6 } })).value
    const vote = (index: number, revision: number, ...plans: { value: { id: string } }[]) =>
      call('voteByCode', {
        params,
        body: {
          code: (codes[index]?.code ?? '').toLowerCase().replaceAll('-', ' '),
          revision,
          choices: choose(...plans),
        },
      })
    const first = await vote(0, 1, tree)
    expect(first.status).toBe(200)
    const second = await vote(0, 2, garden, lamp)
    expect(second.value.receipt).not.toBe(first.value.receipt)
    expect((await vote(0, 1, tree)).status).toBe(412)
    expect((await vote(1, 1, lamp)).status).toBe(200)
    for (const index of [2, 3, 4, 5]) expect((await vote(index, 1, garden)).status).toBe(200)
    expect((await call('castBallot', { as: bas, params, body: { revision: 1, choices: [] } })).problem.type).toBe(
      '/problems/other-identification',
    )
    expect((await call('getResult', { params })).problem.type).toBe('/problems/not-counted')

    clock.advance(60_000)
    expect((await call('closeRound', { as: carla, params, body: {} })).status).toBe(200)
    expect((await call('countRound', { as: carla, params, body: {} })).problem.type).toBe('/problems/count-too-early')
    clock.advance(5000)
    expect((await call('getRound', { params })).value.phase).toBe('closed')
    expect((await vote(1, 2)).problem.type).toBe('/problems/round-not-open')
    expect((await call('countRound', { as: carla, params, body: {} })).problem.type).toBe('/problems/count-too-early')
    clock.advance(5000)
    const counted = await call('countRound', { as: carla, params, body: {} })
    expect(counted.status).toBe(200)
    expect(counted.value.voters).toBe(6)
    // Six voters hold 3,333.33 each. The gardens' five supporters pay 1,360.00 each. The lamps' two hold 5,306.66 of 12,000.
    // Raised shares let nothing more in within 20,000 but the lamps, 6,800 + 12,000 = 18,800, when each may spend 7,680.
    expect(counted.value.projects.map(({ title, selected, votes }) => [title, selected, votes])).toEqual([
      ['Gardens along the street', true, 5],
      ['Lamps along the path', true, 2],
      ['A row of fruit trees', false, 0],
    ])
    expect((await call('countRound', { as: yasmin, params, body: {} })).value).toEqual(counted.value)
    const receipts = (await call('listReceipts', { params })).value
    expect(receipts.counted).toHaveLength(6)
    expect(receipts.counted).toContain(second.value.receipt)
    expect(receipts.counted).not.toContain(first.value.receipt)
    expect((await call('getPublishedBallots', { params })).value).toContain('num_votes;6')

    const adopted = await call('adoptResult', {
      as: yasmin,
      params,
      key: 'adopt-once-1',
      body: { remark: 'Discussed at the evening.' },
    })
    expect(adopted.status).toBe(200)
    expect(adopted.value.reserved).toEqual({ cents: 1_880_000 })
    const again = await call('adoptResult', {
      as: yasmin,
      params,
      key: 'adopt-once-1',
      body: { remark: 'Discussed at the evening.' },
    })
    expect(again.headers['Idempotent-Replayed']).toBe('true')
    expect(again.value).toEqual(adopted.value)
    expect((await call('getProgramme')).value.districts.find(({ code }) => code === 'WK040206')?.slice).toEqual({
      appropriated: { cents: 9_546_033 },
      available: { cents: 9_546_033 - 1_880_000 },
      reserved: { cents: 1_880_000 },
      committed: { cents: 0 },
    })
    expect((await call('getProposal', { params: { proposalId: tree.value.id } })).value.state).toBe('not-funded')

    // The gardens need one officer, the lamps (above EUR 10,000) two different ones.
    const read = async (plan: { value: { id: string } }) =>
      (await call('getProposal', { params: { proposalId: plan.value.id } })).version
    const reason = 'Covered by the slice.'
    const approve = async (plan: { value: { id: string } }, as: typeof fatima) =>
      call('approveProposal', {
        as,
        params: { proposalId: plan.value.id },
        body: { reason },
        ifMatch: await read(plan),
      })
    const deal = await approve(garden, fatima)
    expect(deal.value.state).toBe('agreed')
    expect((await approve(lamp, fatima)).value.state).toBe('funded')
    expect((await approve(lamp, fatima)).problem.type).toBe('/problems/same-approver')
    expect((await approve(lamp, frits)).value.state).toBe('agreed')

    const dealId = deal.value.dealId ?? ''
    const offered = await call('getDeal', { params: { dealId } })
    expect(offered.value).toMatchObject({ amount: { cents: 680_000 }, state: 'offered' })
    expect((await call('signDeal', { as: bas, params: { dealId }, body: {}, ifMatch: offered.version })).status).toBe(
      403,
    )
    expect(
      (await call('signDeal', { as: noor, params: { dealId }, body: {}, ifMatch: offered.version })).value.state,
    ).toBe('signed')
    const statement = (await call('getStatement', { params: { account: 'slice:2026:WK040206' } })).value
    expect(statement.balance).toBe(9_546_033 - 1_880_000)
    expect(statement.postings.map(({ amount }) => amount)).toEqual([-1_200_000, -680_000, 9_546_033])
  })

  test('a playground goes to the council, with its yearly charges', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { call } = city
    const body = { ...wish, title: 'New playground', cost: { cents: 6_000_000 }, lifetimeYears: 15, publicAsset: true }
    const made = await call('submitProposal', { as: noor, body })
    expect(made.value.routing).toMatchObject({ rule: 'R3', track: 'council', decides: 'council' })
    const params = { proposalId: made.value.id }
    const seen = await call('checkProposal', {
      as: carla,
      params,
      ifMatch: made.version,
      body: { outcome: 'checked', reason: 'Wanted and possible.' },
    })
    const sent = await call('redirectProposal', {
      as: fatima,
      params,
      ifMatch: seen.version,
      body: {
        reason: 'An investment in public space.',
        calculation: { ...calculation, components: [...calculation.components] },
      },
    })
    expect(sent.value.state).toBe('council')
    const dossierId = sent.value.dossierId ?? ''
    const dossier = await call('getDossier', { params: { dossierId } })
    expect(dossier.value.charges[0]).toEqual({
      year: 2028,
      bookValue: { cents: 18_000_000 },
      depreciation: { cents: 900_000 },
      interest: { cents: 360_000 },
      charge: { cents: 1_260_000 },
    })
    expect(dossier.value.effects[0]).toMatchObject({
      shareOfProgrammeBps: 252,
      cap: { cents: 5_000_000 },
      overCap: { cents: 0 },
    })
    const decision = {
      decision: 'adopted' as const,
      decidedOn: today,
      reference: 'Council 2026-88',
      reason: 'The council makes the credit available.',
    }
    const early = await call('decideDossier', { as: greet, params: { dossierId }, ifMatch: 1, body: decision })
    expect([early.status, early.problem.type]).toEqual([409, '/problems/illegal-transition'])
    const inCouncil = await walk(call as unknown as AnyCaller, dossierId, wayTo.council)
    const decided = await call('decideDossier', {
      as: greet,
      params: { dossierId },
      ifMatch: inCouncil,
      body: decision,
    })
    expect(decided.value.state).toBe('adopted')
    expect(
      (await call('decideDossier', { as: greet, params: { dossierId }, ifMatch: decided.version, body: decision }))
        .status,
    ).toBe(409)
  })

  test('a street party is granted at once, and the money flows back when it is declined', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { call } = city
    const made = await proposed(80_000, 'Street party', bas)
    expect(made.value.routing).toMatchObject({ rule: 'R11', track: 'quick' })
    const params = { proposalId: made.value.id }
    const body = { reason: 'Start today, good fun.' }
    const granted = await call('grantQuick', { as: carla, params, body, ifMatch: made.version })
    expect(granted.value.state).toBe('agreed')
    const quick = async () => (await call('getProgramme')).value.quick
    expect(await quick()).toMatchObject({ available: { cents: 4_920_000 }, committed: { cents: 80_000 } })
    const dealId = granted.value.dealId ?? ''
    const deal = await call('getDeal', { params: { dealId } })
    const declined = await call('declineDeal', {
      as: bas,
      params: { dealId },
      ifMatch: deal.version,
      body: { reason: 'The band cannot come.' },
    })
    expect(declined.value.state).toBe('declined')
    expect(await quick()).toMatchObject({ available: { cents: 5_000_000 }, committed: { cents: 0 } })
  })
})
