/** Hours of crews through the whole API: from what the council gives, by a round or at once, to a signed deal, its weeks, and back. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type MemoryStore, memoryStore } from '../../functions/kit/store/memory.ts'
import type { WorkPartView } from '../../shared/api/capacity.ts'
import type { Discipline } from '../../shared/capacity/disciplines.ts'
import { violations } from '../../shared/invariants/invariants.ts'
import { storedIn, tenant } from '../faults/stored.ts'
import { person, type System, system } from '../system/system.ts'

const oost = 'WK040206'
const carla = person('carla', { roles: ['coordinator'], districts: [oost], residence: undefined })
const dirk = person('dirk', { roles: ['coordinator'], districts: ['WK040208'], residence: undefined })
const olga = person('olga', { roles: ['programme-office'], residence: undefined })
const bram = person('bram', { roles: ['asset-manager'], residence: undefined })
const yasmin = person('yasmin', { roles: ['resident', 'group-member'], group: oost })
const fatima = person('fatima', { roles: ['finance-officer'], residence: undefined })
const noor = person('noor')
const reason = 'Agreed with the crew, read by everybody.'

let city: System
let store: MemoryStore
beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  store = memoryStore()
  city = system({ store })
  const body = { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' }
  expect((await city.call('appropriateProgramme', { as: olga, body })).status).toBe(201)
})

/** Everything that is stored still fits together. */
const sound = () => expect(violations(storedIn(store), { tenant })).toEqual([])

const give = (discipline: Discipline, minutes: number, year = 2026) =>
  city.call('giveCrewHours', { as: olga, body: { year, discipline, minutes, councilDecision: 'Budget 2026' } })

/** What is on an account, in minutes. */
const minutesOf = async (account: string) =>
  (await city.call('listPostings', { as: fatima, params: { account }, query: { currency: 'MIN' } })).value.balance
const crew = (discipline: Discipline) => `crew:2026:${oost}:${discipline}`

/** The hours of a pot of Oost: given, reserved, committed, left. */
async function hoursOf(pot: Discipline | 'undivided') {
  const { value } = await city.call('getCapacity', { params: { districtCode: oost } })
  const found = value.hours.find((one) => one.pot === pot)
  return found && [found.given, found.reserved, found.committed, found.left]
}

const wish = (of: object = {}) => ({
  title: 'Gardens along the street',
  summary: 'Residents make sixty small gardens.',
  description: '',
  theme: 'greenery' as const,
  kind: 'initiative' as const,
  districtCode: oost,
  place: 'Square',
  cost: { cents: 600_000 },
  staffMinutes: 360,
  lifetimeYears: 0,
  commitmentYears: 1,
  maintenancePerYear: { cents: 0 },
  publicAsset: false,
  ...of,
})

async function submitted(of: object = {}) {
  const made = await city.call('submitProposal', { as: noor, body: wish(of) })
  expect(made.status, JSON.stringify(made.problem)).toBe(201)
  return made.value
}
async function checked(of: object = {}) {
  const { id } = await submitted(of)
  const body = { outcome: 'checked' as const, reason: 'Feasible, the place is free.' }
  expect((await city.call('checkProposal', { as: carla, params: { proposalId: id }, body, ifMatch: 1 })).status).toBe(
    200,
  )
  return id
}

/** A round over plans that all win, counted. */
async function countedRound(plans: readonly string[], capacityMinutes?: number) {
  const made = await city.call('createRound', {
    as: carla,
    body: {
      districtCode: oost,
      title: 'Money and hours in Oost',
      kind: 'allocation',
      budget: { cents: 4_000_000 },
      ...(capacityMinutes === undefined ? {} : { capacityMinutes }),
      identification: 'log-in',
      ballot: { kind: 'approval', withinBudget: true },
      rule: { rule: 'equal-shares', utility: 'cost', completion: 'none' },
      opensAt: '2026-11-24T08:00:00Z',
      closesAt: '2026-12-01T20:00:00+01:00',
      closesByHand: true,
    },
  })
  expect(made.status, JSON.stringify(made.problem)).toBe(201)
  const params = { roundId: made.value.id }
  for (const proposalId of plans)
    expect((await city.call('placeProposal', { as: carla, params, body: { proposalId } })).status).toBe(200)
  expect((await city.call('openRound', { as: carla, params, body: {} })).status).toBe(200)
  const body = { revision: 1, choices: plans.map((projectId) => ({ projectId })) }
  expect((await city.call('castBallot', { as: person('v1'), params, body })).status).toBe(200)
  city.clock.advance(1000)
  await city.call('closeRound', { as: carla, params, body: {} })
  city.clock.advance(11_000)
  const counted = await city.call('countRound', { as: carla, params, body: {} })
  expect(counted.value.projects.every(({ selected }) => selected)).toBe(true)
  return params
}
const adopt = (params: { roundId: string }) =>
  city.call('adoptResult', { as: yasmin, params, body: { remark: 'As it was voted for.' } })
const versionOf = async (proposalId: string) => (await city.call('getProposal', { params: { proposalId } })).version
async function approved(proposalId: string) {
  return city.call('approveProposal', {
    as: fatima,
    params: { proposalId },
    ifMatch: await versionOf(proposalId),
    body: { reason },
  })
}
const sign = (dealId: string) => city.call('signDeal', { as: noor, params: { dealId }, ifMatch: 1, body: {} })

/** A signed deal with 360 minutes of greenery. */
async function signedDeal() {
  await give('greenery', 60_000)
  const plan = await checked({ discipline: 'greenery' })
  await adopt(await countedRound([plan], 600))
  const { value } = await approved(plan)
  await sign(String(value.dealId))
  return String(value.dealId)
}

describe('hours are given', () => {
  test('by discipline, once, and divided over the districts to the minute', async () => {
    const given = await give('greenery', 60_000)
    expect([given.status, given.value.given]).toMatchObject([201, [{ discipline: 'greenery', minutes: 60_000 }]])
    const again = await give('greenery', 60_000)
    expect([again.status, again.problem.type]).toEqual([409, '/problems/hours-given'])
    expect(again.problem.detail).toContain('greenery')
    expect((await give('paving', 1)).status).toBe(201)

    const { value: programme } = await city.call('getProgramme', {})
    const all = await Promise.all(
      programme.districts.map(
        async ({ code }) => (await city.call('getCapacity', { params: { districtCode: code } })).value.hours,
      ),
    )
    const sum = (pot: string) => all.flat().reduce((total, one) => total + (one.pot === pot ? one.given : 0), 0)
    expect([sum('greenery'), sum('paving'), sum('undivided')]).toEqual([60_000, 1, 0])
    expect(await minutesOf('programme:2026')).toBe(0)
    sound()
  })

  test('for this year and the next, no other', async () => {
    expect((await give('greenery', 600, 2027)).status).toBe(201)
    expect((await give('greenery', 600, 2025)).problem.type).toBe('/problems/year-closed')
    expect((await give('greenery', 600, 2028)).problem.type).toBe('/problems/year-closed')
  })
})

describe('from a round to a signed deal, and back', () => {
  test('hours are reserved, promised and returned at the crew that the plan names', async () => {
    await give('greenery', 60_000)
    const free = await minutesOf(crew('greenery'))
    const plan = await checked({ discipline: 'greenery' })
    const params = await countedRound([plan], 600)
    expect((await adopt(params)).value).toMatchObject({ reservedMinutes: 360 })
    expect(await hoursOf('greenery')).toEqual([free, 360, 0, free - 360])

    const deal = await approved(plan)
    expect(deal.status, JSON.stringify(deal.problem)).toBe(200)
    const dealId = String(deal.value.dealId)
    expect(await hoursOf('greenery')).toEqual([free, 0, 360, free - 360])
    expect((await city.call('getDeal', { params: { dealId } })).value).toMatchObject({
      staffMinutes: 360,
      discipline: 'greenery',
    })
    sound()
    const declined = await city.call('declineDeal', { as: noor, params: { dealId }, ifMatch: 1, body: { reason } })
    expect(declined.status).toBe(200)
    expect(await hoursOf('greenery')).toEqual([free, 0, 0, free])
    sound()
  })

  test('a refusal gives reserved hours back to their crew', async () => {
    await give('greenery', 60_000)
    const free = await minutesOf(crew('greenery'))
    const plan = await checked({ discipline: 'greenery' })
    await adopt(await countedRound([plan], 600))
    const params = { proposalId: plan }
    await city.call('refuseProposal', { as: fatima, params, ifMatch: await versionOf(plan), body: { reason } })
    expect([await minutesOf(crew('greenery')), await minutesOf(`reserved:${plan}`)]).toEqual([free, 0])
    sound()
  })

  test('a round has the hours of the slice and of all crews; a crew that is short is named, and hours can be moved to it', async () => {
    await give('greenery', 600)
    await give('paving', 60_000)
    const [green, stones] = [await minutesOf(crew('greenery')), await minutesOf(crew('paving'))]
    expect(green).toBeLessThan(360)
    const plan = await checked({ discipline: 'greenery' })
    // Together there are enough.
    const params = await countedRound([plan], green + stones)
    const short = await adopt(params)
    expect([short.status, short.problem.type]).toEqual([409, '/problems/insufficient-balance'])
    const lacking = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format((360 - green) / 60)
    expect(short.problem.detail).toContain(`The crew for greenery has`)
    expect(short.problem.detail).toContain(`6 hours are needed: ${lacking} hours too few`)

    const move = { from: 'paving' as const, to: 'greenery' as const, minutes: 360 - green, reason }
    const inOost = { params: { districtCode: oost } }
    expect((await city.call('moveCrewHours', { as: dirk, ...inOost, body: move })).status).toBe(403)
    const moved = await city.call('moveCrewHours', { as: carla, ...inOost, body: move })
    expect(moved.status, JSON.stringify(moved.problem)).toBe(200)
    expect(moved.value).toEqual((await city.call('getCapacity', inOost)).value)
    expect(await hoursOf('greenery')).toEqual([360, 0, 0, 360])
    expect((await adopt(params)).status).toBe(200)
    expect(await hoursOf('greenery')).toEqual([360, 360, 0, 0])
    sound()
  })

  test('hours of last year can still be moved, so that a round counted before its end can be adopted after it', async () => {
    await give('cleaning', 60_000)
    const params = { districtCode: oost }
    city.clock.advance(Date.parse('2027-01-04T12:00:00Z') - city.clock.now())
    const move = (year?: number) => ({
      as: carla,
      params,
      body: { from: 'cleaning' as const, to: 'greenery' as const, minutes: 60, reason, ...(year ? { year } : {}) },
    })
    const moved = await city.call('moveCrewHours', move(2026))
    expect([moved.status, moved.value.year]).toEqual([200, 2026])
    expect(await minutesOf(crew('greenery'))).toBe(60)
    expect((await city.call('moveCrewHours', move(2025))).problem.type).toBe('/problems/year-closed')
    expect((await city.call('moveCrewHours', move(2028))).problem.type).toBe('/problems/year-closed')
    expect((await city.call('moveCrewHours', move())).problem.type).toBe('/problems/insufficient-balance')
    sound()
  })

  test('more than slice and crews hold together is refused for a round, and nothing takes an open round’s hours', async () => {
    await give('greenery', 60_000)
    const free = await minutesOf(crew('greenery'))
    const plan = await checked({ discipline: 'greenery' })
    await countedRound([plan], free - 60)
    const party = await submitted({ cost: { cents: 80_000 }, staffMinutes: 120, discipline: 'greenery' })
    const params = { proposalId: party.id }
    const quick = await city.call('grantQuick', { as: carla, params, ifMatch: 1, body: { reason } })
    expect([quick.status, quick.problem.type]).toEqual([409, '/problems/insufficient-balance'])
    sound()
  })
})

describe('outside a round', () => {
  test('a quick grant takes the hours of the crew, and gives them back', async () => {
    await give('cleaning', 60_000)
    const free = await minutesOf(crew('cleaning'))
    const party = await submitted({ cost: { cents: 80_000 }, staffMinutes: 120, discipline: 'cleaning' })
    const params = { proposalId: party.id }
    const granted = await city.call('grantQuick', { as: carla, params, ifMatch: 1, body: { reason } })
    expect(granted.status, JSON.stringify(granted.problem)).toBe(200)
    expect(await hoursOf('cleaning')).toEqual([free, 0, 120, free - 120])
    const dealId = String(granted.value.dealId)
    await city.call('declineDeal', { as: noor, params: { dealId }, ifMatch: 1, body: { reason } })
    expect(await hoursOf('cleaning')).toEqual([free, 0, 0, free])
    sound()
  })

  test('a discipline that got no hours is short by all of it', async () => {
    await give('cleaning', 60_000)
    const party = await submitted({ cost: { cents: 80_000 }, staffMinutes: 120, discipline: 'traffic' })
    const params = { proposalId: party.id }
    const quick = await city.call('grantQuick', { as: carla, params, ifMatch: 1, body: { reason } })
    expect(quick.problem.detail).toContain('traffic has 0 hours and 2 hours are needed: 2 hours too few')
  })

  test('a crew that one district makes of its own hours is no crew of another', async () => {
    const hours = { year: 2026, amount: { cents: 50_000_000 }, staffMinutes: 90_000, councilDecision: 'Budget 2026' }
    store = memoryStore()
    city = system({ store })
    expect((await city.call('appropriateProgramme', { as: olga, body: hours })).status).toBe(201)
    const body = { from: 'undivided' as const, to: 'greenery' as const, minutes: 60, reason }
    const moved = await city.call('moveCrewHours', {
      as: dirk,
      params: { districtCode: 'WK040208' },
      body,
    })
    expect(moved.status, JSON.stringify(moved.problem)).toBe(200)
    const plan = await submitted({ cost: { cents: 50_000 }, discipline: 'greenery' })
    const params = { proposalId: plan.id }
    const granted = await city.call('grantQuick', { as: carla, params, ifMatch: 1, body: { reason } })
    expect(granted.status, JSON.stringify(granted.problem)).toBe(200)
    sound()
  })
  test('in a year without crews a discipline changes nothing', async () => {
    const party = await submitted({ cost: { cents: 80_000 }, staffMinutes: 120, discipline: 'traffic' })
    const params = { proposalId: party.id }
    expect((await city.call('grantQuick', { as: carla, params, ifMatch: 1, body: { reason } })).status).toBe(200)
    expect(await hoursOf('traffic')).toBeUndefined()
    sound()
  })

  test('where a round distributed money only, finance takes the hours of the crew with the approval', async () => {
    await give('greenery', 60_000)
    const free = await minutesOf(crew('greenery'))
    const plan = await checked({ discipline: 'greenery' })
    await adopt(await countedRound([plan]))
    expect(await hoursOf('greenery')).toEqual([free, 0, 0, free])
    const deal = await approved(plan)
    expect(deal.status, JSON.stringify(deal.problem)).toBe(200)
    expect(await hoursOf('greenery')).toEqual([free, 0, 360, free - 360])
    sound()
  })

  test('a plan without hours keeps no crew, also when it is improved', async () => {
    const plan = await submitted({ discipline: 'greenery' })
    const params = { proposalId: plan.id }
    await city.call('checkProposal', { as: carla, params, ifMatch: 1, body: { outcome: 'needs-work', reason } })
    const { districtCode: _district, ...body } = wish({ staffMinutes: 0, discipline: 'greenery' })
    const improved = await city.call('improveProposal', { as: noor, params, ifMatch: 2, body })
    expect([improved.status, improved.value.discipline]).toEqual([200, undefined])
    expect((await city.call('getProposal', { params })).value.discipline).toBeUndefined()
  })
})

describe('planning', () => {
  const parts = (of: Partial<WorkPartView> = {}): WorkPartView[] => [
    { discipline: 'greenery', fromWeek: '2026-W49', toWeek: '2026-W51', minutes: 301, ...of },
  ]
  const planning = async (year = '2026', as = carla) =>
    city.call('getPlanning', { as, params: { districtCode: oost }, query: { year } })

  test('a signed deal is listed, planned over its weeks, and shows in the load', async () => {
    const dealId = await signedDeal()
    const subject = { kind: 'deal' as const, id: dealId }
    const before = (await planning()).value
    expect(before.thisWeek).toBe('2026-W48')
    expect(before.unplanned).toEqual([
      {
        subject,
        version: 0,
        title: 'Gardens along the street',
        agreed: [{ discipline: 'greenery', minutes: 360 }],
        left: [{ discipline: 'greenery', minutes: 360 }],
      },
    ])
    const planned = await city.call('planWork', { as: carla, body: { subject, parts: parts() } })
    expect(planned.status, JSON.stringify(planned.problem)).toBe(201)

    const { value } = await planning()
    expect(value.unplanned[0]).toMatchObject({ version: 1, left: [{ discipline: 'greenery', minutes: 59 }] })
    const green = value.loads.find(({ discipline }) => discipline === 'greenery')
    expect(green?.weeks.filter((week) => week.planned > 0).map((week) => [week.week, week.planned])).toEqual([
      ['2026-W49', 101],
      ['2026-W50', 100],
      ['2026-W51', 100],
    ])
    // Every minute that Oost has stands in some week.
    expect(green?.weeks.reduce((sum, week) => sum + week.capacity, 0)).toBe((await hoursOf('greenery'))?.[0])
    expect(green?.weeks).toHaveLength(53)
    sound()
  })

  test('is changed with a reason, in the version that was read; too much, too early and elsewhere are refused', async () => {
    const dealId = await signedDeal()
    const subject = { kind: 'deal' as const, id: dealId }
    const plan = (body: { parts: WorkPartView[] }, as = carla) =>
      city.call('planWork', { as, body: { subject, ...body } })
    expect((await plan({ parts: parts({ minutes: 361 }) })).problem.type).toBe('/problems/more-than-promised')
    expect((await plan({ parts: parts({ discipline: 'paving' }) })).problem.type).toBe('/problems/more-than-promised')
    const early = await plan({ parts: parts({ fromWeek: '2026-W47' }) })
    expect(early.problem.errors).toMatchObject([{ pointer: '/parts/0/fromWeek', code: 'week-passed' }])
    const odd = await plan({ parts: parts({ toWeek: '2027-W53' }) })
    expect(odd.problem.errors).toMatchObject([{ pointer: '/parts/0/toWeek', code: 'no-such-week' }])
    expect((await plan({ parts: parts() }, dirk)).status).toBe(403)
    expect((await plan({ parts: parts() }, bram)).status).toBe(201)
    expect((await plan({ parts: parts() })).problem.type).toBe('/problems/work-planned')

    const replan = (ifMatch: number, all: WorkPartView[]) =>
      city.call('replanWork', { as: carla, params: { subjectId: dealId }, ifMatch, body: { parts: all, reason } })
    expect((await replan(0, [])).status).toBe(412)
    const later = await replan(1, parts({ toWeek: '2027-W02', minutes: 360 }))
    expect([later.status, later.version]).toEqual([200, 2])
    expect((await planning()).value.unplanned).toEqual([])
    // 360 minutes over seven weeks, two of them in 2027.
    expect((await planning('2027')).value.loads[0]?.planned).toBe(102)
    expect((await replan(2, [])).value.parts).toEqual([])
    expect((await planning()).value.unplanned).toHaveLength(1)
    sound()
  })

  test('overload is shown, not forbidden', async () => {
    const dealId = await signedDeal()
    const all = parts({ fromWeek: '2026-W50', toWeek: '2026-W50', minutes: 360 })
    const body = { subject: { kind: 'deal' as const, id: dealId }, parts: all }
    expect((await city.call('planWork', { as: carla, body })).status).toBe(201)
    const [green] = (await planning()).value.loads
    const week = green?.weeks.find((one) => one.week === '2026-W50')
    expect(week?.planned).toBe(360)
    expect(week?.capacity).toBeLessThan(360)
  })

  test('what is not signed cannot be planned', async () => {
    await give('greenery', 60_000)
    const plan = await checked({ discipline: 'greenery' })
    await adopt(await countedRound([plan], 600))
    const { value } = await approved(plan)
    const body = { subject: { kind: 'deal' as const, id: String(value.dealId) }, parts: parts() }
    const early = await city.call('planWork', { as: carla, body })
    expect([early.status, early.problem.type]).toEqual([409, '/problems/work-not-agreed'])
    expect((await planning()).value.unplanned).toEqual([])
  })
})

test('at the end of the year hours of crews lapse, whatever goes along of the slices', async () => {
  await give('greenery', 60_000)
  await give('paving', 30_000)
  city.clock.advance(60 * 86_400_000)
  const prepared = await city.call('prepareYearClosing', { as: olga, body: { year: 2026 } })
  expect(prepared.status, JSON.stringify(prepared.problem)).toBe(201)
  const ofCrews = prepared.value.lines.filter(({ account }) => account.startsWith('crew:'))
  expect(ofCrews).toHaveLength(18)
  expect(ofCrews.every(({ carried, left, returned }) => carried === 0 && returned === left)).toBe(true)
  const closing = { as: fatima, params: { year: '2026' }, ifMatch: 1, body: {} }
  expect((await city.call('approveYearClosing', closing)).status).toBe(200)
  expect([await minutesOf(crew('greenery')), await minutesOf('returned:2026')]).toEqual([0, 90_000])
  expect(await minutesOf(`crew:2027:${oost}:greenery`)).toBe(0)
  sound()
})
