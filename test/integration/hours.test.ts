/** A round that distributes hours beside money, through the whole API: what is free, what a ballot may ask, the count, and what adoption sets aside. */
import { beforeEach, expect, test, vi } from 'vitest'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import { allocate } from '../../shared/allocation/allocate.ts'
import { toElection } from '../../shared/pabulib/election.ts'
import { isBroken } from '../../shared/pabulib/file.ts'
import { parse } from '../../shared/pabulib/parse.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { person, type System, system } from '../system/system.ts'

const oost = 'WK040206'
const carla = person('carla', { roles: ['coordinator'], districts: [oost], residence: undefined })
const olga = person('olga', { roles: ['programme-office'], residence: undefined })
const yasmin = person('yasmin', { roles: ['resident', 'group-member'], group: oost })
const fatima = person('fatima', { roles: ['finance-officer'], residence: undefined })
const noor = person('noor')

let city: System
beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  city = system({ store: memoryStore() })
  const body = { year: 2026, amount: { cents: 50_000_000 }, staffMinutes: 60_000, councilDecision: 'Budget 2026' }
  expect((await city.call('appropriateProgramme', { as: olga, body })).status).toBe(201)
})

/** What the slice of Oost holds, in minutes. */
const minutesOf = async (account: string) =>
  (await city.call('listPostings', { as: fatima, params: { account }, query: { currency: 'MIN' } })).value.balance

const round = (of: object = {}) => ({
  districtCode: oost,
  title: 'Money and hours in Oost',
  kind: 'allocation' as const,
  budget: { cents: 4_000_000 },
  capacityMinutes: 600,
  identification: 'log-in' as const,
  ballot: { kind: 'approval' as const, withinBudget: true },
  rule: { rule: 'equal-shares' as const, utility: 'cost' as const, completion: 'none' as const },
  opensAt: '2026-11-24T08:00:00Z',
  closesAt: '2026-12-01T20:00:00+01:00',
  closesByHand: true,
  ...of,
})

/** A checked plan. */
async function plan(title: string, cents: number, staffMinutes: number) {
  const made = await city.call('submitProposal', {
    as: noor,
    body: {
      title,
      summary: 'For the whole street.',
      description: '',
      theme: 'greenery',
      kind: 'initiative',
      districtCode: oost,
      place: 'Square',
      cost: { cents },
      staffMinutes,
      lifetimeYears: 0,
      commitmentYears: 1,
      maintenancePerYear: { cents: 0 },
      publicAsset: false,
    },
  })
  expect(made.status, JSON.stringify(made.problem)).toBe(201)
  const params = { proposalId: made.value.id }
  const body = { outcome: 'checked' as const, reason: 'Feasible, the place is free.' }
  expect((await city.call('checkProposal', { as: carla, params, body, ifMatch: made.version })).status).toBe(200)
  return made.value.id
}

test('more hours than the slice has, or a rule that knows money only, is refused', async () => {
  const free = await minutesOf(`slice:2026:${oost}`)
  expect(free).toBeGreaterThan(600)
  const asked = await city.call('createRound', { as: carla, body: round({ capacityMinutes: free + 1 }) })
  expect([asked.status, asked.problem.type]).toEqual([409, '/problems/insufficient-balance'])
  const phragmen = { rule: 'phragmen', utility: 'cost', completion: 'none' }
  const odd = await city.call('createRound', { as: carla, body: round({ rule: phragmen }) })
  expect([odd.status, odd.problem.errors?.[0]?.pointer]).toEqual([400, '/rule/rule'])
})

test('from ballots to what is set aside', async () => {
  const trees = await plan('Trees along the street', 600_000, 360)
  const square = await plan('A greener square', 800_000, 239)
  const made = await city.call('createRound', { as: carla, body: round() })
  expect(made.status, JSON.stringify(made.problem)).toBe(201)
  expect(made.value.capacityMinutes).toBe(600)
  const params = { roundId: made.value.id }
  // On the paper hours stand in steps of three minutes, as they are counted.
  for (const proposalId of [trees, square])
    expect((await city.call('placeProposal', { as: carla, params, body: { proposalId } })).status).toBe(200)
  const opened = await city.call('openRound', { as: carla, params, body: {} })
  expect(opened.value.projects.map(({ staffMinutes }) => staffMinutes)).toEqual([360, 240])

  // What this round may take is no longer free for another.
  const free = await minutesOf(`slice:2026:${oost}`)
  const next = await city.call('createRound', { as: carla, body: round({ capacityMinutes: free - 599 }) })
  expect(next.problem.type).toBe('/problems/insufficient-balance')

  const vote = (voter: string, ...plans: string[]) =>
    city.call('castBallot', {
      as: person(voter),
      params,
      body: { revision: 1, choices: plans.map((projectId) => ({ projectId })) },
    })
  // 360 and 240 minutes are 600: a ballot may name both.
  for (const voter of ['v1', 'v2', 'v3']) expect((await vote(voter, trees, square)).status).toBe(200)
  expect((await vote('v4', square)).status).toBe(200)
  city.clock.advance(1000)
  await city.call('closeRound', { as: carla, params, body: {} })
  city.clock.advance(11_000)
  const counted = await city.call('countRound', { as: carla, params, body: {} })
  // 150 minutes each. The square takes 60 of everybody; the three of the trees then hold 270 of 360.
  expect(counted.value).toMatchObject({ capacityMinutes: 600, usedMinutes: 240 })
  expect(counted.value.projects.map(({ id, selected }) => [id, selected])).toEqual([
    [square, true],
    [trees, false],
  ])

  const parsed = parse((await city.call('getPublishedBallots', { params })).value)
  const election = isBroken(parsed) ? undefined : toElection(parsed.file)
  if (election === undefined || isRefusal(election)) throw new Error('the published file cannot be counted')
  expect(allocate(election, made.value.rule).selected).toEqual([square])

  const adopted = await city.call('adoptResult', { as: yasmin, params, body: { remark: 'As it was voted for.' } })
  expect(adopted.value).toMatchObject({ reserved: { cents: 800_000 }, reservedMinutes: 239, plans: 1 })
  expect([await minutesOf(`slice:2026:${oost}`), await minutesOf(`reserved:${square}`)]).toEqual([free - 239, 239])
})
