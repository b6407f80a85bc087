/** The municipality's numbers through the API: a version from its adding to its first day, what it changes, what is refused, and what a simulation says. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { policies } from '../../functions/kit/policy.ts'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import { violations } from '../../shared/invariants/invariants.ts'
import { readPolicy } from '../../shared/policy/read.ts'
import { policyOn } from '../../shared/policy/versions.ts'
import { route } from '../../shared/proposals/routing.ts'
import { storedIn, tenant } from '../faults/stored.ts'
import { clockAt, person, type System, system } from '../system/system.ts'

const dayMs = 86_400_000
const oost = 'WK040206'
const anna = person('anna', { roles: ['administrator'], residence: undefined })
const olga = person('olga', { roles: ['programme-office'], residence: undefined })
const fatima = person('fatima', { roles: ['finance-officer'], residence: undefined })
const noor = person('noor')
const carla = person('carla', { roles: ['coordinator'], districts: [oost], residence: undefined })
const reason = 'Residents asked for it in three talks.'
const restsOn = 'Raadsbesluit 2026-88'
/** A quick track up to EUR 5,000, with the mandate that goes with it. */
const wider = { fastTrackMaxCents: 500_000, voteRequiredAboveCents: 500_000, coordinatorMandateMaxCents: 500_000 }

let store: ReturnType<typeof memoryStore>
let there: System
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  store = memoryStore()
  there = system({ store, clock: clockAt('2026-11-24T12:00:00Z') })
})

const add = (startsOn: string, changes: Record<string, number | string | null>, as = anna) =>
  there.call('addPolicy', { as, body: { startsOn, restsOn, reason, changes } })
const budget = () =>
  there.call('appropriateProgramme', {
    as: olga,
    body: { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' },
  })
let number = 0
const submit = (cents: number, of: object = {}) => {
  number += 1
  return there.call('submitProposal', {
    as: noor,
    body: {
      districtCode: oost,
      title: `Plan number ${number}`,
      summary: 'A plan to see which way it goes.',
      description: '',
      place: `Place ${number}`,
      theme: 'greenery',
      kind: 'initiative',
      cost: { cents },
      staffMinutes: 0,
      lifetimeYears: 1,
      publicAsset: false,
      commitmentYears: 1,
      maintenancePerYear: { cents: 0 },
      ...of,
    },
  })
}

test('everybody reads the numbers: the default first, and every version with what it rests on', async () => {
  const before = (await there.call('listPolicies')).value
  expect(before.versions).toEqual([])
  expect(before.current).toEqual(before.base)
  expect(before.current).toMatchObject({ version: 'proposal-1', numbers: { fastTrackMaxCents: 250_000 } })
  expect(before.firstStart).toBe('2026-11-25')

  const added = await add('2026-12-01', wider)
  expect(added.status).toBe(201)
  const after = (await there.call('listPolicies')).value
  expect(after).toEqual(added.value)
  expect(after.current.version).toBe('proposal-1')
  expect(after.versions).toEqual([
    {
      startsOn: '2026-12-01',
      restsOn,
      reason,
      changes: wider,
      state: 'to-come',
      canBeWithdrawn: true,
      addedAt: '2026-11-24T12:00:00.000Z',
      addedBy: { name: 'anna', role: 'administrator' },
    },
  ])
})

test('a version holds from midnight of its first day: routes, mandates and what the browser reads change together', async () => {
  await budget()
  await add('2026-12-01', wider)
  const before = await submit(400_000)
  expect(before.value.routing).toMatchObject({ track: 'community', policyVersion: 'proposal-1' })

  there.clock.advance(Date.parse('2026-11-30T22:59:59Z') - there.clock.now())
  expect((await submit(400_000)).value.track).toBe('community')
  there.clock.advance(1000)
  const after = await submit(400_000)
  expect(after.value.routing).toMatchObject({ track: 'quick', rule: 'R11', policyVersion: '2026-12-01' })
  // The browser routes by what it reads: to the same answer as the server.
  const { current, versions } = (await there.call('listPolicies')).value
  const { facts, ...stored } = after.value.routing
  expect(route(facts, readPolicy(current))).toEqual(stored)
  expect(versions[0]).toMatchObject({ state: 'current', canBeWithdrawn: false })
  // A coordinator may grant it now; under the old mandate it would have been too much.
  const granted = await there.call('grantQuick', {
    as: carla,
    params: { proposalId: after.value.id },
    ifMatch: 1,
    body: { reason },
  })
  expect([granted.status, granted.value.state]).toEqual([200, 'agreed'])
  expect(violations(storedIn(store), { tenant })).toEqual([])
})

test('the terms of a plan are those of the day on which it was handed in, whatever holds later', async () => {
  await budget()
  await add('2026-12-01', { decisionWeeksSubsidy: 2, fastTrackDecisionWorkingDays: 1 })
  const plan = await submit(400_000)
  // Tuesday 24 November: four weeks for the check, within the eight of the decision.
  expect(plan.value.dueOn).toBe('2026-12-22')
  there.clock.advance(21 * dayMs)
  const params = { proposalId: plan.value.id }
  expect((await there.call('getProposal', { params })).value.dueOn).toBe('2026-12-22')
  const work = (await there.call('getWorklist', { as: carla })).value.tasks
  expect(work.map(({ dueOn }) => dueOn)).toEqual(['2026-12-22'])
  const notice = await there.call('giveNoticeOnProposal', { as: noor, params, ifMatch: 1, body: {} })
  expect(notice.problem.type).toBe('/problems/not-late')
})

test('the route of every stored plan is worked out again from its facts and the version it names', async () => {
  await budget()
  await add('2026-12-01', wider)
  for (const cents of [80_000, 400_000, 1_400_000, 2_600_000]) await submit(cents)
  there.clock.advance(10 * dayMs)
  for (const cents of [80_000, 400_000, 1_400_000, 2_600_000])
    await submit(cents, { publicAsset: true, lifetimeYears: 9 })
  expect(violations(storedIn(store), { tenant })).toEqual([])
  // And a route that was tampered with is found.
  const stored = storedIn(store)
  const main = stored.main.map((item) =>
    item.title === 'Plan number 5' || !item.pk.includes('#proposals#')
      ? item
      : { ...item, routing: { ...(item.routing as object), track: 'quick' } },
  )
  const found = violations({ ...stored, main }, { tenant })
  expect(found.length).toBeGreaterThan(0)
  expect(new Set(found.map(({ invariant }) => invariant))).toEqual(new Set(['I15']))
})

describe('a version is refused, and nothing changes', () => {
  test.each([
    ['a number that does not exist', { objectionDays: 42 }, 400, 'policy-number-unknown'],
    ['an objection term of five weeks', { objectionWeeks: 5 }, 400, 'policy-number-out-of-bounds'],
    ['a decision term of nine weeks', { decisionWeeksSubsidy: 9 }, 400, 'policy-number-out-of-bounds'],
    ['an interest of 200%', { omslagrenteBps: 20_000 }, 400, 'policy-number-out-of-bounds'],
    ['a share with a fraction', { fixedShareBps: 3_000.5 }, 400, 'invalid-input'],
    ['shares that do not make one whole', { needShareBps: 2_500 }, 409, 'policy-does-not-fit'],
    ['nothing', {}, 400, 'policy-changes-nothing'],
  ] as const)('%s', async (_, changes, status, name) => {
    const answer = await add('2027-01-01', changes)
    expect([answer.status, answer.problem.type]).toEqual([status, `/problems/${name}`])
    expect((await there.call('listPolicies')).value.versions).toEqual([])
  })

  test('the sentence names the law', async () => {
    const { problem } = await add('2027-01-01', { objectionWeeks: 5 })
    expect(problem.detail).toBe(
      'The number ‘An objection is possible for’ may not be this. It must be 6 weeks. Source: General Administrative Law Act, article 6:7.',
    )
  })

  test.each(['2026-11-24', '2026-11-23', '2001-01-01'])('a start on %s', async (startsOn) => {
    const answer = await add(startsOn, wider)
    expect(answer.problem.type).toBe('/problems/policy-start-not-ahead')
  })

  test('a start that is taken', async () => {
    await add('2027-01-01', wider)
    expect((await add('2027-01-01', { supportMinLikes: 30 })).problem.type).toBe('/problems/policy-start-taken')
  })

  test.each([olga, fatima, carla, noor])('by $roles.0', async (as) => {
    expect((await add('2027-01-01', wider, as)).status).toBe(403)
    await add('2027-01-01', wider)
    const params = { startsOn: '2027-01-01' }
    expect((await there.call('withdrawPolicy', { as, params, body: { reason } })).status).toBe(403)
  })
})

test('two that are added at once and do not fit each other: one is refused', async () => {
  const one = add('2027-01-01', { financeReviewAboveCents: 300_000 })
  const two = add('2027-02-01', { ...wider })
  const answers = await Promise.all([one, two])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(violations(storedIn(store), { tenant })).toEqual([])
})

test('a version is withdrawn before it begins, stays in the list, and its day is free again', async () => {
  await add('2026-12-01', wider)
  const withdraw = () =>
    there.call('withdrawPolicy', { as: anna, params: { startsOn: '2026-12-01' }, body: { reason } })
  const withdrawn = await withdraw()
  expect(withdrawn.value.versions[0]).toMatchObject({
    state: 'withdrawn',
    canBeWithdrawn: false,
    withdrawn: { by: { name: 'anna', role: 'administrator' }, reason },
  })
  expect((await withdraw()).status).toBe(404)
  expect((await add('2026-12-01', { supportMinLikes: 30 })).status).toBe(201)
  there.clock.advance(8 * dayMs)
  expect((await withdraw()).problem.type).toBe('/problems/policy-begun')
  expect(policyOn(await policies.get(there.ports), '2026-12-02').supportMinLikes).toBe(30)
  expect(violations(storedIn(store), { tenant })).toEqual([])
})

describe('a simulation', () => {
  const simulate = (changes?: string, as = anna, year = '2026') =>
    there.call('simulateRouting', { as, query: { year, ...(changes === undefined ? {} : { changes }) } })
  beforeEach(async () => {
    await budget()
    for (const cents of [80_000, 400_000, 1_400_000]) await submit(cents)
  })

  test('says which plans would have gone elsewhere, from where to where, with the money per track and who decides', async () => {
    const { value } = await simulate('fastTrackMaxCents:500000,voteRequiredAboveCents:500000')
    expect(value).toMatchObject({ year: 2026, plans: 3, movedPlans: 1 })
    expect(value.moved).toMatchObject([
      {
        amount: { cents: 400_000 },
        from: { rule: 'R10', track: 'community', decides: 'community' },
        to: { rule: 'R11', track: 'quick', decides: 'coordinator' },
      },
    ])
    const quick = value.tracks.find(({ track }) => track === 'quick')
    expect(quick).toEqual({
      track: 'quick',
      before: { plans: 1, amount: { cents: 80_000 } },
      after: { plans: 2, amount: { cents: 480_000 } },
    })
    expect(value.deciders[0]).toMatchObject({ decides: 'coordinator', before: { plans: 1 }, after: { plans: 2 } })
  })

  test('changes nothing that is stored', async () => {
    const before = JSON.stringify(storedIn(store))
    await simulate('capitalFloorCents:100')
    expect(JSON.stringify(storedIn(store))).toBe(before)
  })

  test('without changes, or of a year without plans, nothing moves', async () => {
    expect((await simulate()).value.movedPlans).toBe(0)
    expect((await simulate('capitalFloorCents:100', anna, '2025')).value).toMatchObject({ plans: 0, moved: [] })
  })

  test('a plan that was withdrawn does not count', async () => {
    const { value } = await submit(90_000)
    await there.call('withdrawProposal', { as: noor, params: { proposalId: value.id }, ifMatch: 1, body: {} })
    expect((await simulate()).value.plans).toBe(3)
  })

  test('the programme office may look too; others may not', async () => {
    expect((await simulate(undefined, olga)).status).toBe(200)
    for (const as of [fatima, carla, noor]) expect((await simulate(undefined, as)).status).toBe(403)
  })

  test.each([
    ['a number that does not exist', 'nothing:1', 'policy-number-unknown'],
    ['a share of 300%', 'maxShareOfWijkSliceBps:30000', 'policy-number-out-of-bounds'],
    ['no number', 'capitalFloorCents:much', 'invalid-input'],
    ['a name twice removed', '__proto__:1', 'invalid-input'],
  ])('refuses %s', async (_, changes, name) => {
    const answer = await simulate(changes)
    expect([answer.status, answer.problem.type]).toEqual([400, `/problems/${name}`])
  })
})
