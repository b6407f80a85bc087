/** Plans that may be one plan cut in pieces, through the API: seen by officials, weighed by finance, never by itself and never shown to the public. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import { violations } from '../../shared/invariants/invariants.ts'
import { storedIn, tenant } from '../faults/stored.ts'
import { clockAt, person, type System, system } from '../system/system.ts'

const oost = 'WK040206'
const centrum = 'WK040201'
const olga = person('olga', { roles: ['programme-office'], residence: undefined })
const fatima = person('fatima', { roles: ['finance-officer'], residence: undefined })
const frits = person('frits', { roles: ['finance-officer', 'resident'] })
const carla = person('carla', { roles: ['coordinator'], districts: [oost], residence: undefined })
const dirk = person('dirk', { roles: ['coordinator'], districts: [centrum], residence: undefined })
const noor = person('noor')
const bas = person('bas')
const reason = 'Together these are one row of benches.'

let store: ReturnType<typeof memoryStore>
let there: System
beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  store = memoryStore()
  there = system({ store, clock: clockAt('2026-11-24T12:00:00Z') })
  await budget(2026)
})

const budget = (year: number) =>
  there.call('appropriateProgramme', {
    as: olga,
    body: { year, amount: { cents: 50_000_000 }, councilDecision: `Budget ${year}` },
  })
const until = (moment: string) => there.clock.advance(Date.parse(moment) - there.clock.now())

async function submit(
  cents: number,
  of: { as?: typeof noor; place?: string; districtCode?: string; asset?: string } = {},
) {
  const { as = noor, ...rest } = of
  const { value } = await there.call('submitProposal', {
    as,
    body: {
      districtCode: oost,
      title: `Benches for ${cents / 100} euros`,
      summary: 'A row of benches along the water.',
      description: '',
      place: 'Kerkbrink',
      theme: 'meeting',
      kind: 'initiative',
      cost: { cents },
      staffMinutes: 0,
      lifetimeYears: 1,
      publicAsset: false,
      commitmentYears: 1,
      maintenancePerYear: { cents: 0 },
      ...rest,
    },
  })
  return value.id
}
const related = (proposalId: string, as = fatima) => there.call('getRelatedPlans', { as, params: { proposalId } })
const get = (proposalId: string) => there.call('getProposal', { params: { proposalId } })
const weigh = async (proposalId: string, outcome: 'rerouted' | 'kept', cents: number, as = fatima) =>
  there.call('weighPlan', {
    as,
    params: { proposalId },
    ifMatch: (await get(proposalId)).version,
    body: { outcome, sum: { cents }, reason },
  })
const waiting = async (as = fatima) =>
  (await there.call('getWorklist', { as })).value.tasks
    .filter(({ kind }) => kind === 'related-plans')
    .map(({ proposalId }) => proposalId)

test('a plan in three pieces: each quick, together a vote; finance sees the pieces, why they are related, and the sum', async () => {
  const [one, two] = [await submit(200_000), await submit(200_000, { as: bas })]
  const three = await submit(150_000, { place: 'Elsewhere' })
  expect((await get(one)).value.track).toBe('quick')
  const { value } = await related(one)
  expect(value.plans.map(({ id, relations, cost }) => [id, relations, cost.cents])).toEqual([
    [two, ['place'], 200_000],
    [three, ['initiator'], 150_000],
  ])
  expect(value).toMatchObject({
    sum: { cents: 550_000 },
    together: { rule: 'R10', track: 'community' },
    isHeavier: true,
    canBeWeighed: true,
  })
  // Two and three have nothing in common with each other: each has a sum of its own with the first.
  expect((await related(three)).value.sum.cents).toBe(350_000)
  expect((await waiting()).toSorted()).toEqual([one, two, three].toSorted())
})

test('rerouting: the plan takes the way of the sum, with a reason that everybody reads; the pieces are not shown', async () => {
  const one = await submit(200_000)
  const two = await submit(150_000)
  const answer = await weigh(one, 'rerouted', 350_000)
  expect(answer.status).toBe(200)
  const { value } = await get(one)
  expect(value).toEqual(answer.value)
  expect(value).toMatchObject({
    track: 'community',
    rule: 'R10',
    state: 'submitted',
    cost: { cents: 200_000 },
    routing: {
      facts: { amountCents: 350_000 },
      rerouted: { from: 'quick', ownAmountCents: 200_000 },
    },
  })
  expect(value.history.at(-1)).toMatchObject({
    action: 'reroute',
    by: { name: 'fatima', role: 'finance-officer' },
    reason,
  })
  expect(JSON.stringify(value)).not.toContain(two)
  expect(await waiting()).toEqual([two])
  // It needs a vote now: a coordinator can no longer grant it.
  const granted = await there.call('grantQuick', {
    as: carla,
    params: { proposalId: one },
    ifMatch: 2,
    body: { reason },
  })
  expect(granted.problem.type).toBe('/problems/wrong-track')
  const checked = await there.call('checkProposal', {
    as: carla,
    params: { proposalId: one },
    ifMatch: 2,
    body: { outcome: 'checked', reason },
  })
  expect(checked.value.state).toBe('checked')
  expect(violations(storedIn(store), { tenant })).toEqual([])
})

test('leaving it: the plan stays where it was, and waits again only when the sum grows', async () => {
  const one = await submit(200_000)
  const two = await submit(150_000)
  const kept = await weigh(one, 'kept', 350_000)
  expect(kept.value).toMatchObject({ track: 'quick', version: 2 })
  expect(await waiting()).toEqual([two])
  expect((await related(one)).value.seenSum?.cents).toBe(350_000)
  await submit(1)
  expect((await waiting()).includes(one)).toBe(true)
  expect(violations(storedIn(store), { tenant })).toEqual([])
})

test('last year counts, and the same person in another district; a year and a day does not', async () => {
  const old = await submit(200_000)
  until('2027-02-01T12:00:00Z')
  await budget(2027)
  const elsewhere = await submit(100_000, { districtCode: centrum, place: 'Groest' })
  const now = await submit(150_000)
  expect((await related(now)).value.plans.map(({ id }) => id).toSorted()).toEqual([old, elsewhere].toSorted())
  // From last year's plan one sees this year's.
  expect((await related(old)).value.sum.cents).toBe(450_000)
  expect(await waiting()).toContain(now)
  until('2027-11-25T12:00:00Z')
  expect((await related(await submit(1))).value.plans.map(({ id }) => id)).not.toContain(old)
})

test('the same thing in public space, at places that are called otherwise', async () => {
  const one = await submit(200_000, { place: 'Near the pond', asset: 'Playground 12' })
  const two = await submit(200_000, { as: bas, place: 'Wilhelminastraat', asset: 'playground-12' })
  expect((await related(one)).value.plans).toMatchObject([{ id: two, relations: ['asset'] }])
  expect((await get(one)).value.asset).toBe('Playground 12')
})

describe('refused, and nothing changes', () => {
  test('what is not heavier together', async () => {
    const one = await submit(50_000)
    await submit(60_000)
    expect((await weigh(one, 'rerouted', 110_000)).problem.type).toBe('/problems/not-heavier')
    expect(await waiting()).toEqual([])
  })

  test('a sum that is no longer the one that was seen', async () => {
    const one = await submit(200_000)
    await submit(150_000)
    await submit(100_000)
    const answer = await weigh(one, 'rerouted', 350_000)
    expect(answer.status).toBe(412)
    expect((await get(one)).value.track).toBe('quick')
  })

  test("an officer's own plan", async () => {
    const one = await submit(200_000, { as: frits })
    await submit(150_000, { as: frits })
    expect((await weigh(one, 'rerouted', 350_000, frits)).problem.type).toBe('/problems/self-approval')
  })

  test('a plan that has become a deal', async () => {
    const one = await submit(200_000)
    await submit(150_000)
    await there.call('grantQuick', { as: carla, params: { proposalId: one }, ifMatch: 1, body: { reason } })
    expect((await weigh(one, 'rerouted', 350_000)).problem.type).toBe('/problems/illegal-transition')
    expect(await waiting()).not.toContain(one)
  })

  test('a plan that is not there', async () => {
    expect((await related('01ARZ3NDEKTSV4RRFFQ69G5FAV0626')).status).toBe(404)
  })
})

test('only the coordinator of the district and finance see related plans; only finance weighs', async () => {
  const one = await submit(200_000)
  await submit(150_000)
  expect((await related(one, carla)).status).toBe(200)
  expect((await related(one, dirk)).problem.type).toBe('/problems/not-your-district')
  for (const as of [noor, bas, olga]) expect((await related(one, as)).status).toBe(403)
  expect((await there.call('getRelatedPlans', { params: { proposalId: one } })).status).toBe(401)
  for (const as of [carla, noor, olga]) expect((await weigh(one, 'kept', 350_000, as)).status).toBe(403)
})
