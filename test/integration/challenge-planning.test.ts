/** Hours that a group took over with a task are planned beside those of deals: agreed, put in weeks, and counted on both sides of the load. */
import { beforeEach, expect, test, vi } from 'vitest'
import { bram, carla, challengeCity, noor, oost, reason, wilma, wouter } from './challenge-stage.ts'

let city: Awaited<ReturnType<typeof challengeCity>>
beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  city = await challengeCity()
})

/** A challenge that can start on 27 January 2026, with 9,000 minutes of 2026. */
async function started() {
  const id = await city.advised()
  await city.sure('grantChallenge', id, wouter, {
    moneyPerYear: { cents: 2_000_000 },
    minutesPerYear: 12_000,
    reason,
  })
  const share = { money: { cents: 1_500_000 }, minutes: 9_000 }
  await city.sure('drawUpAgreement', id, wouter, {
    startsOn: '2026-01-27',
    endsOn: '2026-12-31',
    years: [{ year: 2026, ...share }],
    results: reason,
    help: reason,
    supervision: reason,
    fallback: reason,
  })
  await city.sure('signAgreement', id, noor, { as: 'group' })
  await city.sure('signAgreement', id, wilma, { as: 'college' })
  return id
}
const planning = async () =>
  (await city.call('getPlanning', { as: bram, params: { districtCode: oost }, query: { year: '2026' } })).value
const part = { discipline: 'greenery', fromWeek: '2026-W10', toWeek: '2026-W13', minutes: 4_000 } as const

test('before the start there is nothing to plan; afterwards the hours are listed, planned and brought along', async () => {
  const id = await started()
  const subject = { kind: 'challenge' as const, id }
  const early = await city.call('planWork', { as: carla, body: { subject, parts: [part] } })
  expect(early.problem.type).toBe('/problems/work-not-agreed')
  await city.sure('startChallenge', id, noor)

  expect((await planning()).unplanned).toEqual([
    {
      subject,
      version: 0,
      title: 'The park by ourselves',
      agreed: [{ discipline: 'greenery', minutes: 9_000 }],
      left: [{ discipline: 'greenery', minutes: 9_000 }],
    },
  ])
  const planned = await city.call('planWork', { as: bram, body: { subject, parts: [part] } })
  expect(planned.status, JSON.stringify(planned.problem)).toBe(201)
  const { loads, unplanned, work } = await planning()
  expect(loads).toMatchObject([{ discipline: 'greenery', capacity: 9_000, planned: 4_000 }])
  expect(loads[0]?.weeks.filter((week) => week.planned > 0).map((week) => [week.week, week.planned])).toEqual([
    ['2026-W10', 1_000],
    ['2026-W11', 1_000],
    ['2026-W12', 1_000],
    ['2026-W13', 1_000],
  ])
  expect(unplanned[0]).toMatchObject({ version: 1, left: [{ minutes: 5_000 }] })
  expect(work[0]).toMatchObject({ subject, planned: { by: { name: 'bram', role: 'asset-manager' } } })
  const more = await city.call('replanWork', {
    as: bram,
    params: { subjectId: id },
    ifMatch: 1,
    body: { parts: [part, { ...part, minutes: 5_001 }], reason },
  })
  expect(more.problem.type).toBe('/problems/more-than-promised')
  city.holds()
})

test('the id of a challenge is no deal', async () => {
  const id = await started()
  await city.sure('startChallenge', id, noor)
  const body = { subject: { kind: 'deal' as const, id }, parts: [part] }
  expect((await city.call('planWork', { as: bram, body })).status).toBe(404)
})

test('once all hours went back, what was planned of them can be taken off, and nothing put in its place', async () => {
  const id = await started()
  await city.sure('startChallenge', id, noor)
  const planned = await city.call('planWork', { as: bram, body: { subject: { kind: 'challenge', id }, parts: [part] } })
  expect(planned.status, JSON.stringify(planned.problem)).toBe(201)
  await city.sure('evaluateChallenge', id, carla, { report: reason, spent: { cents: 0 }, spentMinutes: 0 })
  const unspent = [{ year: 2026, money: { cents: 0 }, minutes: 9_000 }]
  await city.sure('handBack', id, noor, { unspent, reason })
  const again = (parts: (typeof part)[]) =>
    city.call('replanWork', { as: bram, params: { subjectId: id }, ifMatch: 1, body: { parts, reason } })
  expect((await again([part])).problem.type).toBe('/problems/more-than-promised')
  expect((await again([])).status).toBe(200)
  expect((await planning()).loads).toEqual([])
  city.holds()
})
