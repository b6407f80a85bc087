/** The council track through the API: from a resident's form to the first booked charge, with its money; both refusals with an objection; and what is refused on the way. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import type { Store } from '../../functions/kit/store/store.ts'
import type { DossierView } from '../../shared/api/council.ts'
import type { EndpointId } from '../../shared/api/index.ts'
import type { Task } from '../../shared/api/worklist.ts'
import { violations } from '../../shared/invariants/invariants.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { engineStore } from '../engine/store.ts'
import { storedIn, tenant } from '../faults/stored.ts'
import { clockAt, person, system } from '../system/system.ts'
import { type AnyCaller, succeeding } from './hostile/answers.ts'
import {
  type Act,
  adviceBody,
  alternativesBody,
  creditBody,
  decisionBody,
  deliverBody,
  letterBody,
  supplementBody,
  taken,
  today,
  walk,
  wayTo,
} from './hostile/council-stage.ts'
import { calculation, oost, people, reason, wish } from './hostile/material.ts'

const { noor, bas, carla, fatima, frits, greet, julia, bram, wouter, wilma, olga } = people
const day = 86_400_000

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

async function townOn(store: Store) {
  const { call: typed, clock } = system({ store, clock: clockAt('2026-11-24T12:00:00Z') })
  const call = typed as unknown as AnyCaller
  const sure = succeeding(call)
  await sure('appropriateProgramme', {
    as: olga,
    body: { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' },
  })
  const dossier = async (id: string) =>
    (await sure('getDossier', { params: { dossierId: id } })).value as unknown as DossierView
  const balance = async (account: string) =>
    (await sure('listPostings', { as: fatima, params: { account }, query: { currency: 'EUR' } })).value.balance
  const refusal = async (endpoint: EndpointId, as: Caller, of: { id: string; version: number }, body: object) => {
    const { status, problem } = await call(endpoint, {
      as,
      params: { dossierId: of.id },
      ifMatch: of.version,
      body,
    })
    return status < 400 ? 'done' : String(problem.type).replace('/problems/', '')
  }
  const tasks = async (as: Caller) =>
    ((await sure('getWorklist', { as })).value.tasks as Task[]).filter(({ dossierId }) => dossierId !== undefined)
  return { call, sure, clock, dossier, balance, refusal, tasks }
}
type Town = Awaited<ReturnType<typeof townOn>>

const stores: [string, () => Promise<{ store: Store; stop: () => Promise<void> } | undefined>][] = [
  ['the in-memory store', async () => ({ store: memoryStore(), stop: async () => {} })],
  ['the database engine', engineStore],
]

describe.each(stores)('on %s', (_, start) => {
  let running: Awaited<ReturnType<typeof start>>
  let town: Town
  beforeAll(async () => {
    running = await start()
    if (running) town = await townOn(running.store)
  })
  afterAll(() => running?.stop())

  test('a green square of EUR 180,000, from the form of a resident to the first booked charge', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { sure, dossier, balance, tasks } = town
    const square = { title: 'Green square', cost: { cents: 18_000_000 }, lifetimeYears: 20, publicAsset: true }
    const made = await sure('submitProposal', { as: noor, body: { districtCode: oost, ...wish, ...square } })
    expect(made.value.track).toBe('council')
    const params = { proposalId: String(made.value.id) }
    await sure('checkProposal', { as: carla, params, ifMatch: 1, body: { outcome: 'checked', reason } })
    const sent = await sure('redirectProposal', {
      as: fatima,
      params,
      ifMatch: 2,
      body: { reason, calculation: { ...calculation, completionYear: 2026 } },
    })
    const id = String(sent.value.dossierId)
    let version = 1
    const act = async (...acts: readonly Act[]) => {
      version = await walk(sure, id, acts, version)
      return dossier(id)
    }
    const turnOf = async (as: Caller) => (await tasks(as)).map(({ kind }) => kind)

    expect(await dossier(id)).toMatchObject({
      state: 'alternatives',
      whoseTurn: ['finance-officer'],
      dueOn: '2026-12-22',
      missed: false,
      now: 'alternatives',
      canStill: ['withdraw'],
    })
    expect(await turnOf(fatima)).toEqual(['describe-alternatives'])
    const described = await act(['describeAlternatives', fatima, alternativesBody])
    expect(described.alternatives[0]).toMatchObject({ kind: 'smaller', firstCharge: { cents: 630_000 } })
    // Four eyes: Fatima opened it, so the finance advice is for Frits.
    expect([await turnOf(fatima), await turnOf(frits)]).toEqual([[], ['advise-dossier']])
    await act(
      ['adviseDossier', frits, adviceBody('finance-officer')],
      ['adviseDossier', julia, adviceBody('legal-adviser')],
    )
    expect((await act(['adviseDossier', bram, adviceBody('asset-manager')])).state).toBe('college')
    expect(await turnOf(wouter)).toEqual(['propose-dossier'])
    await act(['proposeDossier', wouter, { reason }], ['putDossierOnAgenda', greet, { meetingOn: today }])
    const adopted = await act([
      'decideDossier',
      greet,
      {
        ...decisionBody('adopted-with-changes'),
        amendments: [{ title: 'More trees', amount: { cents: 18_500_000 } }],
      },
    ])
    expect(adopted).toMatchObject({
      state: 'adopted',
      calculation: { investment: { cents: 18_500_000 } },
      asked: { investment: { cents: 18_000_000 } },
      charges: { 0: { year: 2027, charge: { cents: 1_295_000 } } },
    })

    const opened = await act(['openCredit', fatima, creditBody])
    expect(opened.credit).toMatchObject({
      opened: { cents: 18_500_000 },
      left: { cents: 18_500_000 },
      spent: { cents: 0 },
    })
    expect([await balance('general:2026'), await balance(`credit:${id}`)]).toEqual([-18_500_000, 18_500_000])
    await act(
      ['spendCredit', fatima, { amount: { cents: 10_000_000 }, what: 'Ground works' }],
      ['reportProgress', bram, { text: 'Half of it is there.', percentReady: 50 }],
      ['askSupplement', fatima, supplementBody],
      ['decideSupplement', greet, { decision: 'granted', decidedOn: today, reference: 'Council 2026-99', reason }],
    )
    const spent = await act(['spendCredit', fatima, { amount: { cents: 8_000_000 }, what: 'Trees and paths' }])
    expect(spent.credit).toMatchObject({
      supplement: { cents: 500_000 },
      left: { cents: 1_000_000 },
      spent: { cents: 18_000_000 },
    })
    await act(['deliverDossier', bram, deliverBody])
    expect([await turnOf(fatima), await turnOf(frits)]).toEqual([[], ['settle-dossier']])
    const settled = await act(['settleDossier', frits, { reason }])
    expect(settled).toMatchObject({
      state: 'charging',
      credit: {
        left: { cents: 0 },
        closed: { cents: 1_000_000 },
        overspent: { cents: 0 },
        underspent: { cents: 1_000_000 },
      },
      calculation: { investment: { cents: 18_000_000 }, completionYear: 2026 },
      adopted: { investment: { cents: 18_500_000 } },
      nextCharge: { year: 2027, charge: { cents: 1_260_000 } },
      bookedInAll: { cents: 0 },
    })
    expect([await balance('general:2026'), await balance(`credit:${id}`), await balance(`invested:${id}`)]).toEqual([
      -18_000_000, 0, 18_000_000,
    ])

    // The council adopts next year's budget before that year begins, and the first charge is bound with it.
    const { value } = await sure('appropriateProgramme', {
      as: olga,
      body: { year: 2027, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2027' },
    })
    expect(value).toMatchObject({ year: 2027, boundCharges: { cents: 1_260_000 } })
    expect((await sure('getProgramme', { query: { year: '2027' } })).value).toEqual(value)
    expect((await sure('getProgramme')).value).toMatchObject({ year: 2026, boundCharges: { cents: 0 } })
    expect([await balance(`capital:${id}`), await balance('quick:2027:city')]).toEqual([1_260_000, 4_874_000])
    const charging = await dossier(id)
    expect(charging).toMatchObject({
      bookedInAll: { cents: 1_260_000 },
      charges: { 0: { year: 2027, charge: { cents: 1_260_000 }, booked: { cents: 1_260_000 } } },
      nextCharge: { year: 2028, charge: { cents: 1_242_000 } },
    })
    expect(charging.history.at(-1)).toMatchObject({ action: 'book-charge', by: { role: 'programme-office' } })
    version += 1
    expect(await town.refusal('bookCharge', fatima, { id, version }, { year: 2027 })).toBe('charge-booked')
    expect(await town.refusal('bookCharge', fatima, { id, version }, { year: 2028 })).toBe('charge-not-due')
    expect(await town.refusal('bookCharge', fatima, { id, version }, { year: 2026 })).toBe('no-charge-in-year')
    expect((await sure('getProposal', { params })).value.state).toBe('council')
  })

  test('a year that was distributed before is charged to the slice of its district, by finance', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { sure, dossier, balance, tasks } = town
    const of = await taken(sure, 'Delivered after the budget', wayTo.delivered)
    const settled = await walk(sure, of.id, [['settleDossier', frits, { reason }]], of.version)
    const before = Number(await balance(`slice:2027:${oost}`))
    expect((await dossier(of.id)).calculation.completionYear).toBe(2026)
    expect((await tasks(fatima)).filter(({ dossierId }) => dossierId === of.id).map(({ kind }) => kind)).toEqual([
      'book-charge',
    ])
    const { value } = await sure('bookCharge', {
      as: fatima,
      params: { dossierId: of.id },
      ifMatch: settled,
      body: { year: 2027 },
    })
    expect(value).toMatchObject({ state: 'charging', dueOn: '2028-12-31', now: 'charging' })
    expect([await balance(`slice:2027:${oost}`), await balance(`capital:${of.id}`)]).toEqual([
      before - 1_260_000,
      1_260_000,
    ])
  })

  test('the council refuses: the plan ends, an objection is founded, and the council adopts after all', async ({
    skip,
  }) => {
    if (!running) skip('no database engine for this platform')
    const { sure, dossier, refusal, tasks } = town
    const of = await taken(sure, 'Refused by the council', wayTo.refused, noor)
    const { proposalId } = await dossier(of.id)
    const plan = async () => (await sure('getProposal', { params: { proposalId } })).value.state
    expect(await plan()).toBe('refused')
    expect(await dossier(of.id)).toMatchObject({
      now: 'refused-letter',
      whoseTurn: ['clerk'],
      canStill: ['object', 'submit-again'],
    })
    expect((await tasks(noor)).map(({ kind }) => kind)).toContain('refusal-of-council')
    expect(await refusal('objectToRefusal', bas, of, { grounds: reason })).toBe('not-your-proposal')
    const announced = await walk(sure, of.id, [['announceRefusal', greet, letterBody]], of.version)
    expect(await dossier(of.id)).toMatchObject({
      now: 'refused-term-runs',
      announcedOn: today,
      objectionUntil: '2027-01-05',
    })
    const objected = await walk(sure, of.id, [['objectToRefusal', noor, { grounds: reason }]], announced)
    expect(await dossier(of.id)).toMatchObject({
      state: 'objection',
      dueOn: '2027-02-16',
      objections: [{ dueOn: '2027-02-16', grounds: reason }],
    })
    // Wouter proposed it to the council: he does not decide on the objection.
    expect(
      await refusal('decideObjection', wouter, { id: of.id, version: objected }, { outcome: 'founded', reason }),
    ).toBe('decided-it')
    const founded = await walk(sure, of.id, [['decideObjection', wilma, { outcome: 'founded', reason }]], objected)
    expect([await plan(), (await dossier(of.id)).now]).toEqual(['council', 'agenda-after-objection'])
    await walk(
      sure,
      of.id,
      [
        ['putDossierOnAgenda', greet, { meetingOn: today }],
        ['decideDossier', greet, decisionBody('adopted')],
      ],
      founded,
    )
    expect([await plan(), (await dossier(of.id)).state]).toEqual(['council', 'adopted'])
  })

  test('the college refuses: an objection is unfounded, and then there is the court', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { sure, dossier, refusal } = town
    const of = await taken(sure, 'Refused by the college', wayTo.college, noor)
    const refused = await walk(
      sure,
      of.id,
      [
        ['refuseDossier', wouter, { reason }],
        ['announceRefusal', greet, letterBody],
        ['objectToRefusal', noor, { grounds: reason }],
      ],
      of.version,
    )
    const version = await walk(sure, of.id, [['decideObjection', wilma, { outcome: 'unfounded', reason }]], refused)
    const final = await dossier(of.id)
    expect(final).toMatchObject({
      state: 'refused',
      now: 'refused-final',
      whoseTurn: [],
      canStill: ['appeal-to-court', 'submit-again'],
      objections: [{ decided: { outcome: 'unfounded', appealUntil: '2027-01-05', by: { name: wilma.name } } }],
    })
    expect(final.steps.map(({ status }) => status).slice(3, 5)).toEqual(['done', 'not-reached'])
    expect((await sure('getProposal', { params: { proposalId: final.proposalId } })).value.state).toBe('refused')
    expect(await refusal('objectToRefusal', noor, { id: of.id, version }, { grounds: reason })).toBe(
      'illegal-transition',
    )
  })

  test('what is not possible is refused with the rule that says so, and changes nothing', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { sure, refusal, dossier } = town
    const council = await taken(sure, 'In the council', wayTo.council)
    const before = await dossier(council.id)
    const amended = { ...decisionBody('adopted-with-changes'), amendments: [{ title: 'Longer', years: 25 }] }
    const noorAsClerk = person('noor', { roles: ['clerk'] })
    const cases: readonly (readonly [EndpointId, Caller, object, string])[] = [
      ['decideDossier', wouter, decisionBody('adopted'), 'forbidden'],
      ['decideDossier', greet, { ...decisionBody('adopted'), decidedOn: '2026-11-25' }, 'invalid-input'],
      ['decideDossier', greet, { ...decisionBody('adopted'), decidedOn: '2026-11-23' }, 'invalid-input'],
      ['decideDossier', greet, { ...amended, amendments: [{ title: 'Century', years: 100 }] }, 'term-too-long'],
      ['decideDossier', greet, { ...amended, amendments: [{ title: 'Longer', years: 200 }] }, 'invalid-input'],
      ['decideDossier', greet, { ...amended, amendments: [{ title: 'Nothing', years: 20 }] }, 'invalid-input'],
      ['decideDossier', greet, decisionBody('adopted-with-changes'), 'changes-missing'],
      ['openCredit', fatima, creditBody, 'illegal-transition'],
      ['withdrawDossier', bas, { reason }, 'illegal-transition'],
      ['withdrawDossier', noor, { reason }, 'not-your-proposal'],
    ]
    for (const [endpoint, as, body, refused] of cases)
      expect([endpoint, body, await refusal(endpoint, as, council, body)]).toEqual([endpoint, body, refused])
    expect(await refusal('decideDossier', person('bas', { roles: ['clerk'] }), council, decisionBody('adopted'))).toBe(
      'self-approval',
    )
    expect(await refusal('decideDossier', noorAsClerk, { ...council, version: 1 }, decisionBody('adopted'))).toBe(
      'changed-meanwhile',
    )
    expect(await dossier(council.id)).toEqual(before)

    const adopted = {
      id: council.id,
      version: await walk(sure, council.id, [['decideDossier', greet, decisionBody('adopted')]], council.version),
    }
    expect(await refusal('decideDossier', greet, adopted, amended)).toBe('amendment-after-decision')
    const credited = {
      ...adopted,
      version: await walk(sure, council.id, [['openCredit', fatima, creditBody]], adopted.version),
    }
    const spending = (cents: number) => ({ amount: { cents }, what: 'More than there is' })
    expect(await refusal('spendCredit', fatima, credited, spending(18_000_001))).toBe('insufficient-balance')
    expect(await refusal('spendCredit', fatima, credited, spending(0))).toBe('invalid-input')
    expect(await refusal('deliverDossier', bram, credited, { ...deliverBody, completedOn: '2026-11-23' })).toBe(
      'invalid-input',
    )
    const agenda = await taken(sure, 'For the agenda', wayTo.agenda)
    expect(await refusal('putDossierOnAgenda', greet, agenda, { meetingOn: '2026-11-23' })).toBe('invalid-input')
    expect(await refusal('putDossierOnAgenda', greet, agenda, { meetingOn: '2029-01-01' })).toBe('invalid-input')
    const delivered = await taken(sure, 'To be settled', wayTo.delivered)
    expect(await refusal('settleDossier', fatima, delivered, { reason })).toBe('opened-it')
    expect(await refusal('settleDossier', frits, delivered, { reason, costs: [{ cents: 1 }] })).toBe(
      'settlement-differs',
    )
  })

  test.each([
    ['an amount without a term', { years: undefined }, {}, 'invalid-input'],
    ['a term of 0 years', { years: 0 }, {}, 'invalid-input'],
    ['a term of 200 years', { years: 200 }, {}, 'invalid-input'],
    ['a term beyond the table', { years: 31 }, {}, 'term-too-long'],
    ['a rate of 200%', {}, { rateBps: 20_000 }, 'not-capital'],
    ['ready before this year', {}, { completionYear: 2025 }, 'invalid-input'],
    ['others pay it all', { contributions: { cents: 18_000_000 } }, {}, 'not-capital'],
  ])('no dossier comes of %s', async (_, component, also, refused) => {
    if (!running) return
    const { sure, call } = town
    const asset = { cost: { cents: 6_000_000 }, lifetimeYears: 15, publicAsset: true }
    const made = await sure('submitProposal', {
      as: bas,
      body: { districtCode: oost, ...wish, ...asset, title: 'No dossier' },
    })
    const params = { proposalId: String(made.value.id) }
    await sure('checkProposal', { as: carla, params, ifMatch: 1, body: { outcome: 'checked', reason } })
    const components = [{ ...calculation.components[0], ...component }]
    const answer = await call('redirectProposal', {
      as: fatima,
      params,
      ifMatch: 2,
      body: { reason, calculation: { ...calculation, ...also, components } },
    })
    expect(answer.problem.type).toBe(`/problems/${refused}`)
    expect((await sure('getProposal', { params })).value.state).toBe('checked')
  })

  test('a term that nobody kept is seen by everybody, and late works shift the charges', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { sure, clock, dossier } = town
    const of = await taken(sure, 'Forgotten', [])
    const late = await taken(sure, 'Late works', wayTo['under-way'])
    expect(await dossier(late.id)).toMatchObject({ forecast: { completionYear: 2027, lateByYears: 0 } })
    clock.advance(40 * day)
    expect(await dossier(of.id)).toMatchObject({ missed: true, dueOn: '2026-12-22', whoseTurn: ['finance-officer'] })
    await walk(
      sure,
      late.id,
      [['reportProgress', bram, { text: 'The winter is long.', percentReady: 10, expectedYear: 2029 }]],
      late.version,
    )
    expect(await dossier(late.id)).toMatchObject({
      forecast: { completionYear: 2029, lateByYears: 2 },
      charges: { 0: { year: 2030, charge: { cents: 1_260_000 } } },
      dueOn: '2029-12-31',
    })
    const outlook = (await sure('getCapitalOutlook')).value
    expect(outlook).toMatchObject({ year: 2027, ceilingBps: 1_000, cap: { cents: 5_000_000 } })
    expect(
      (outlook.dossiers as { id: string; charges: { year: number }[] }[]).find(({ id }) => id === late.id)?.charges[0]
        ?.year,
    ).toBe(2030)
  })
})

test('a request over the cap is told by how much, what would fit, and what is left for the others', async () => {
  const { sure, dossier } = await townOn(memoryStore())
  // Four parks of EUR 12,600 in their first year against a cap of EUR 50,000.
  for (const title of ['One', 'Two', 'Three']) await taken(sure, `Park ${title}`, wayTo.adopted)
  const fourth = await dossier((await taken(sure, 'Park Four', [])).id)
  expect(fourth.fitting).toMatchObject({
    firstYear: 2028,
    worstOver: { cents: 40_000 },
    // EUR 12,200 is left of the cap: 7% of EUR 174,285.71.
    largestInvestment: { cents: 17_428_500 },
    longestYears: 30,
    longestFits: true,
    othersMustBring: { amount: { cents: 571_500 } },
  })
  expect(fourth.effects[0]).toMatchObject({
    adopted: { cents: 3_780_000 },
    bound: { cents: 0 },
    overCap: { cents: 40_000 },
  })
  expect(fourth.othersLeft).toHaveLength(8)
  for (const { before, perYear } of fourth.othersLeft) expect(perYear[0]?.cents ?? 0).toBeLessThan(before.cents)
})

test('after all of it every invariant holds, and every state that was met has its money', async () => {
  const store = memoryStore()
  const { sure } = await townOn(store)
  for (const [state, acts] of Object.entries(wayTo))
    await taken(sure, `Park, ${state}`, acts, state === 'objection' ? noor : bas)
  const { id, version } = await taken(sure, 'Park, charging', wayTo.delivered)
  await walk(sure, id, [['settleDossier', frits, { reason }]], version)
  await sure('appropriateProgramme', {
    as: olga,
    body: { year: 2027, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2027' },
  })
  expect(violations(storedIn(store), { tenant })).toEqual([])
})
