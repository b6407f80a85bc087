/** Terms and objections of plans through the API, with a clock that is moved: adjourned, late, given notice, refused, objected to, and what becomes of the money. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import type { EndpointId } from '../../shared/api/index.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { violationsIn } from '../faults/stored.ts'
import { clockAt, person, type System, system } from '../system/system.ts'

const oost = 'WK040206'
const official = (id: string, role: Caller['roles'][number]) => person(id, { roles: [role], residence: undefined })
const noor = person('noor')
const yasmin = person('yasmin', { roles: ['resident', 'group-member'], group: oost })
const carla = person('carla', { roles: ['coordinator'], districts: [oost], residence: undefined })
const dirk = person('dirk', { roles: ['coordinator'], districts: ['WK040201'], residence: undefined })
const fatima = official('fatima', 'finance-officer')
const frits = official('frits', 'finance-officer')
const olga = official('olga', 'programme-office')
const wouter = official('wouter', 'alderman')
const reason = 'The square belongs to the tram, as the map shows.'
const grounds = 'The map is of last year: the tram was moved.'

let store: ReturnType<typeof memoryStore>
let there: System
// Tuesday 24 November 2026, one in the afternoon in Amsterdam.
beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  store = memoryStore()
  there = system({ store, clock: clockAt('2026-11-24T12:00:00Z') })
  await there.call('appropriateProgramme', {
    as: olga,
    body: { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' },
  })
})

const until = (day: string) => there.clock.advance(Date.parse(`${day}T12:00:00Z`) - there.clock.now())
const unhurt = () => expect(violationsIn(store)).toEqual([])

async function submit(cents = 300_000): Promise<string> {
  const { value } = await there.call('submitProposal', {
    as: noor,
    body: {
      districtCode: oost,
      title: 'Trees on the square',
      summary: 'Ten trees and a bench on the square.',
      description: '',
      place: 'Geuzenbuurt',
      theme: 'greenery',
      kind: 'initiative',
      cost: { cents },
      staffMinutes: 0,
      lifetimeYears: 1,
      publicAsset: false,
      commitmentYears: 1,
      maintenancePerYear: { cents: 0 },
    },
  })
  return value.id
}
const view = async (proposalId: string) => (await there.call('getProposal', { params: { proposalId } })).value

type Acting =
  | 'checkProposal'
  | 'improveProposal'
  | 'refuseProposal'
  | 'adjournProposal'
  | 'giveNoticeOnProposal'
  | 'objectToProposal'
  | 'decideProposalObjection'

/** One act on the version that is stored now; the answer, or the name of the refusal. */
async function acts(id: Acting, as: Caller, proposalId: string, body: object) {
  const { version } = await view(proposalId)
  const call = there.call as unknown as (id: EndpointId, of: object) => ReturnType<System['call']>
  const answer = await call(id, { as, params: { proposalId }, ifMatch: version, body })
  return answer.status === 200 ? 'done' : answer.problem.type.replace('/problems/', '')
}

/** A plan that the district chose: its money is reserved. */
async function funded(): Promise<string> {
  const proposalId = await submit()
  await acts('checkProposal', carla, proposalId, { outcome: 'checked', reason })
  const params = await openRound(proposalId, 300_000)
  await there.call('castBallot', { as: noor, params, body: { revision: 1, choices: [{ projectId: proposalId }] } })
  there.clock.advance(1000)
  await there.call('closeRound', { as: carla, params, body: {} })
  there.clock.advance(11_000)
  await there.call('countRound', { as: carla, params, body: {} })
  await there.call('adoptResult', { as: yasmin, params, body: { remark: reason } })
  return proposalId
}

/** An open round with one plan and so much money. */
async function openRound(proposalId: string, cents: number): Promise<{ roundId: string }> {
  const { value } = await there.call('createRound', {
    as: carla,
    body: {
      districtCode: oost,
      title: 'A round of one',
      kind: 'allocation',
      budget: { cents },
      ballot: { kind: 'approval', withinBudget: true },
      rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
      opensAt: '2026-11-24T08:00:00Z',
      closesAt: '2027-03-01T20:00:00+01:00',
      identification: 'log-in',
      closesByHand: true,
    },
  })
  const params = { roundId: value.id }
  await there.call('placeProposal', { as: carla, params, body: { proposalId } })
  await there.call('openRound', { as: carla, params, body: {} })
  return params
}
const reserved = async (proposalId: string) =>
  (await there.call('getStatement', { params: { account: `reserved:${proposalId}` } })).value.balance

const tasks = async (as: Caller) =>
  (await there.call('getWorklist', { as })).value.tasks.map(({ kind, dueOn }) => `${kind} ${dueOn ?? ''}`)

describe('a decision that is late', () => {
  test('is seen by initiator, coordinator and programme office; the notice is given once, and its days are counted', async () => {
    const plan = await submit()
    until('2027-01-19')
    expect(await acts('giveNoticeOnProposal', noor, plan, {})).toBe('not-late')
    expect(await tasks(olga)).toEqual(['distribute-budget '])
    until('2027-01-20')
    for (const one of [noor, olga]) expect(await tasks(one)).toContain('late-decision 2027-01-19')
    // The check was promised for an earlier day, so the term of the law is told besides.
    expect(await tasks(carla)).toEqual(['check-proposal 2026-12-22', 'late-decision 2027-01-19'])
    for (const one of [dirk, frits, wouter]) expect(await tasks(one)).toEqual([])
    expect((await view(plan)).decisionTerm).toMatchObject({ dueOn: '2027-01-19', daysLate: 1, canGiveNotice: true })
    expect(await acts('adjournProposal', carla, plan, { until: '2027-02-02', reason })).toBe('term-passed')
    expect(await acts('giveNoticeOnProposal', yasmin, plan, {})).toBe('not-your-proposal')
    expect(await acts('giveNoticeOnProposal', noor, plan, {})).toBe('done')
    expect(await acts('giveNoticeOnProposal', noor, plan, {})).toBe('notice-given')
    until('2027-02-10')
    expect((await view(plan)).penalty).toEqual({ noticeOn: '2027-01-20', until: '2027-02-03', days: 7 })
    expect(await acts('checkProposal', carla, plan, { outcome: 'checked', reason })).toBe('done')
    until('2027-06-01')
    expect((await view(plan)).penalty).toMatchObject({ days: 6, decidedOn: '2027-02-10' })
    for (const one of [noor, carla, olga]) expect((await tasks(one)).join()).not.toContain('late-decision')
    unhurt()
  })

  test('was adjourned in time by the coordinator of the district, and not by another', async () => {
    const plan = await submit()
    until('2027-01-18')
    const body = { until: '2027-02-02', reason }
    expect(await acts('adjournProposal', dirk, plan, body)).toBe('not-your-district')
    expect(await acts('adjournProposal', frits, plan, body)).toBe('not-at-turn')
    expect(await acts('adjournProposal', carla, plan, { until: '2027-01-30', reason })).toBe('invalid-input')
    expect(await acts('adjournProposal', carla, plan, body)).toBe('done')
    expect(await acts('adjournProposal', carla, plan, { until: '2027-02-16', reason })).toBe('adjourned-already')
    until('2027-02-02')
    expect(await tasks(olga)).toEqual(['distribute-budget '])
    const shown = await view(plan)
    expect(shown).toMatchObject({ dueOn: '2027-02-02', decisionTerm: { law: 'Awb 4:14', adjourned: true } })
    expect(shown.history.at(-1)).toMatchObject({ action: 'adjourn', until: '2027-02-02', reason })
    until('2027-02-03')
    expect(await tasks(olga)).toEqual(['late-decision 2027-02-02', 'distribute-budget '])
  })

  test('comes later by the days in which the initiator completed the plan', async () => {
    const plan = await submit()
    until('2026-12-01')
    await acts('checkProposal', carla, plan, { outcome: 'needs-work', reason })
    expect((await view(plan)).decisionTerm).toMatchObject({ standsStillUntil: '2026-12-15' })
    until('2026-12-09')
    const { title, summary, description, place, theme, kind, cost, maintenancePerYear } = await view(plan)
    await acts('improveProposal', noor, plan, {
      ...{ title, summary, description, place, theme, kind, cost, maintenancePerYear },
      ...{ staffMinutes: 0, lifetimeYears: 1, publicAsset: false, commitmentYears: 1 },
    })
    // Seven days: the check until 22 and 29 December, the decision until 19 and 26 January.
    expect(await view(plan)).toMatchObject({
      dueOn: '2026-12-29',
      decisionTerm: { startedOn: '2026-11-24', dueOn: '2027-01-26', stoppedDays: 7 },
    })
  })
})

describe('an objection', () => {
  test('to a plan that is not feasible: founded, so it is checked anew, with a term of its own', async () => {
    const plan = await submit()
    until('2026-12-01')
    await acts('checkProposal', carla, plan, { outcome: 'not-feasible', reason })
    expect(await tasks(noor)).toEqual(['plan-refused 2027-01-12'])
    until('2027-01-12')
    expect(await acts('objectToProposal', yasmin, plan, { grounds })).toBe('not-your-proposal')
    expect(await acts('objectToProposal', noor, plan, { grounds })).toBe('done')
    expect(await view(plan)).toMatchObject({ state: 'objection', dueOn: '2027-02-23', objections: [{ grounds }] })
    expect(await tasks(wouter)).toEqual(['decide-plan-objection 2027-02-23'])
    const both = { ...carla, roles: ['coordinator', 'alderman'] as const }
    const founded = { outcome: 'founded', reason }
    expect(await acts('decideProposalObjection', both, plan, founded)).toBe('decided-it')
    expect(await acts('decideProposalObjection', { ...noor, roles: ['resident', 'alderman'] }, plan, founded)).toBe(
      'self-approval',
    )
    until('2027-02-23')
    expect(await acts('decideProposalObjection', wouter, plan, founded)).toBe('done')
    // Eight weeks from Tuesday 23 February 2027: Tuesday 20 April.
    expect(await view(plan)).toMatchObject({
      state: 'submitted',
      decisionTerm: { startedOn: '2027-02-23', dueOn: '2027-04-20' },
    })
    expect(await acts('decideProposalObjection', wouter, plan, founded)).toBe('illegal-transition')
    unhurt()
  })

  test('a day late is refused with the day, and nothing has changed', async () => {
    const plan = await submit()
    until('2026-12-01')
    await acts('checkProposal', carla, plan, { outcome: 'not-feasible', reason })
    until('2027-01-13')
    expect(await acts('objectToProposal', noor, plan, { grounds })).toBe('objection-too-late')
    expect(await view(plan)).toMatchObject({ state: 'not-feasible', objections: [] })
    expect(await view(plan)).not.toHaveProperty('objectionUntil')
  })

  test('to the refusal of money: unfounded, and only the court is left; the college was late too', async () => {
    const plan = await funded()
    until('2026-12-15')
    expect(await acts('refuseProposal', fatima, plan, { reason })).toBe('done')
    expect(await reserved(plan)).toBe(0)
    expect(await acts('objectToProposal', noor, plan, { grounds })).toBe('done')
    // Objections until 26 January 2027, the decision until 9 March.
    until('2027-03-10')
    for (const one of [noor, olga]) expect(await tasks(one)).toContain('late-decision 2027-03-09')
    // One day for the act and the term: told once.
    expect(await tasks(wouter)).toEqual(['decide-plan-objection 2027-03-09'])
    expect(await acts('giveNoticeOnProposal', noor, plan, {})).toBe('done')
    expect(await acts('decideProposalObjection', wouter, plan, { outcome: 'unfounded', reason })).toBe('done')
    expect(await view(plan)).toMatchObject({
      state: 'refused',
      appealUntil: '2027-04-21',
      penalty: { days: 0, decidedOn: '2027-03-10' },
      objections: [{ decided: { outcome: 'unfounded', by: { name: 'wouter', role: 'alderman' }, reason } }],
    })
    expect(await acts('objectToProposal', noor, plan, { grounds })).toBe('illegal-transition')
    expect(await reserved(plan)).toBe(0)
    unhurt()
  })

  test('to the refusal of money: founded, and the money is reserved again', async () => {
    const plan = await funded()
    await acts('refuseProposal', fatima, plan, { reason })
    await acts('objectToProposal', noor, plan, { grounds })
    expect(await acts('decideProposalObjection', wouter, plan, { outcome: 'founded', reason })).toBe('done')
    expect(await view(plan)).toMatchObject({ state: 'funded', decisionTerm: { term: 'grant', dueOn: '2027-01-19' } })
    expect(await reserved(plan)).toBe(300_000)
    expect(await tasks(frits)).toEqual(['finance-decision 2027-01-19'])
    unhurt()
  })

  test('founded while the district promised its money to others: refused by name until money was moved, and nothing changed', async () => {
    const plan = await funded()
    await acts('refuseProposal', fatima, plan, { reason })
    await acts('objectToProposal', noor, plan, { grounds })
    const { value } = await there.call('getProgramme')
    const left = value.districts.find(({ code }) => code === oost)?.slice.available.cents ?? 0
    const other = await submit()
    await acts('checkProposal', carla, other, { outcome: 'checked', reason })
    await openRound(other, left)
    expect(await acts('decideProposalObjection', wouter, plan, { outcome: 'founded', reason })).toBe(
      'insufficient-balance',
    )
    expect(await view(plan)).toMatchObject({ state: 'objection' })
    unhurt()
  })
})
