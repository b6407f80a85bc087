/** A challenge through the whole API: the way to a signed agreement with money and hours, its evaluation and return; and a refusal with its objection. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { person } from '../system/system.ts'
import {
  bas,
  bram,
  carla,
  challengeCity,
  fatima,
  noor,
  olga,
  oost,
  pieter,
  plan,
  reason,
  taskBody,
  wilma,
  wouter,
} from './challenge-stage.ts'

let city: Awaited<ReturnType<typeof challengeCity>>
beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  city = await challengeCity()
})

const granting = { moneyPerYear: { cents: 2_000_000 }, minutesPerYear: 12_000, reason }
const agreement = (startsOn: string, endsOn: string, years: readonly (readonly [number, number, number])[]) => ({
  startsOn,
  endsOn,
  years: years.map(([year, cents, minutes]) => ({ year, money: { cents }, minutes })),
  results: 'The park is mown and clean, all year round.',
  help: 'Tools of the municipality.',
  supervision: 'A walk together, four times a year.',
  fallback: 'The municipality takes the work back within a week.',
})
const of = (account: 'task' | 'handed-over', id: string, year: number) => `${account}:${id.slice(0, -2)}${year % 100}`

describe('the whole way', () => {
  test('from a draft to a signed agreement, a year of work, an extension and the return of what is left', async () => {
    const id = await city.drafted({ better: '' })
    expect((await city.call('getChallenge', { params: { challengeId: id } })).status).toBe(404)
    const empty = await city.act('submitChallenge', id, noor)
    expect([empty.status, empty.problem.type]).toEqual([409, '/problems/challenge-incomplete'])
    await city.sure('saveChallenge', id, noor, plan)
    const handedIn = await city.sure('submitChallenge', id, noor)
    // Monday 5 January: four weeks for admitting, twelve for deciding.
    expect(handedIn.terms.map(({ key, dueOn }) => [key, dueOn])).toEqual([
      ['admissibility', '2026-02-02'],
      ['decision', '2026-03-30'],
    ])
    expect(handedIn.letters.map(({ nl }) => nl)).toEqual(['Ontvangstbevestiging met uiterste datum'])

    city.pass(2)
    const asked = await city.sure('askForMore', id, carla, { missing: 'Who is insured, and how?' })
    expect([asked.asked, asked.turn, asked.dueOn]).toEqual(['Who is insured, and how?', 'initiator', '2026-01-21'])
    city.pass(7)
    // Asked on 7 January, completed on the 14th: the clock stood still from the 8th to the 13th, six days.
    const completed = await city.sure('completeChallenge', id, noor, { answer: 'The association insures us all.' })
    expect(completed.terms.map(({ dueOn }) => dueOn)).toEqual(['2026-02-09', '2026-04-07'])

    const admitted = await city.sure('admitChallenge', id, carla, { contact: 'Carla, 035 1234567' })
    expect([admitted.state, admitted.contact]).toEqual(['admissible', 'Carla, 035 1234567'])
    await city.sure('planConversation', id, carla, { heldOn: '2026-01-14', report: 'We walked through the park.' })
    const poll = await city.sure('openPoll', id, noor, {})
    expect(poll.support).toMatchObject({ open: true, polls: [{ openedOn: '2026-01-14', closesOn: '2026-01-28' }] })

    await city.signed(id, 24)
    const again = await city.call('signSupport', {
      as: person('neighbour-3'),
      params: { challengeId: id },
      body: { showName: true },
    })
    expect(again.problem.type).toBe('/problems/already-signed')
    const elsewhere = await city.call('signSupport', {
      as: pieter,
      params: { challengeId: id },
      body: { showName: true },
    })
    expect([elsewhere.status, elsewhere.problem.type]).toEqual([403, '/problems/not-a-resident-here'])
    city.pass(14)
    expect((await city.act('closePoll', id, carla)).problem.type).toBe('/problems/poll-running')
    await city.signed(id, 1, 24)
    city.pass(1)
    const late = await city.call('signSupport', { as: bas, params: { challengeId: id }, body: { showName: false } })
    expect(late.problem.type).toBe('/problems/poll-closed')
    const supported = await city.sure('closePoll', id, noor)
    expect([supported.state, supported.support.signatures, supported.support.names.length]).toEqual([
      'business-case',
      25,
      13,
    ])

    // Three people advise, each after the other.
    const early = await city.act('adviseChallenge', id, carla, { advice: 'positive', text: reason, risk: 'None.' })
    expect(early.problem.type).toBe('/problems/statement-missing')
    const cost = { presentCost: { cents: 2_400_000 }, presentMinutes: 18_000, text: 'The costs of last year.' }
    await city.sure('stateTaskCost', id, bram, cost)
    await city.sure('adviseOnCost', id, fatima, { advice: 'positive', text: 'The budget is there.' })
    await city.sure('adviseChallenge', id, carla, { advice: 'positive', text: 'A strong group.', risk: 'Few people.' })

    const more = await city.act('grantChallenge', id, wouter, { ...granting, moneyPerYear: { cents: 2_400_001 } })
    expect([more.status, more.problem.type]).toEqual([409, '/problems/above-task-cost'])
    const hours = await city.act('grantChallenge', id, wouter, { ...granting, minutesPerYear: 18_001 })
    expect(hours.problem.type).toBe('/problems/above-task-hours')
    const granted = await city.sure('grantChallenge', id, wouter, granting)
    expect(granted.granted).toMatchObject({ moneyPerYear: { cents: 2_000_000 }, presentCost: { cents: 2_400_000 } })
    expect((await city.call('getMunicipalTask', { params: { taskId: city.taskId } })).value.granted).toEqual({
      cost: { cents: 2_000_000 },
      minutes: 12_000,
    })

    const years = [
      [2026, 1_500_000, 9_000],
      [2027, 2_000_000, 12_000],
    ] as const
    const terms = agreement('2026-02-02', '2027-12-31', years)
    const gap = await city.act('drawUpAgreement', id, wouter, { ...terms, years: terms.years.slice(0, 1) })
    expect(gap.problem.type).toBe('/problems/years-do-not-fit')
    await city.sure('drawUpAgreement', id, wouter, terms)
    expect((await city.act('startChallenge', id, noor)).problem.type).toBe('/problems/not-signed')
    await city.sure('signAgreement', id, noor, { as: 'group' })
    await city.sure('signAgreement', id, wilma, { as: 'college' })
    expect((await city.act('startChallenge', id, noor)).problem.type).toBe('/problems/term-running')
    expect((await city.act('withdrawChallenge', id, noor, {})).problem.type).toBe('/problems/illegal-transition')
    city.pass(5)
    const started = await city.sure('startChallenge', id, noor)
    expect([started.state, started.handedOver]).toEqual([
      'in-execution',
      [{ year: 2026, money: { cents: 1_500_000 }, minutes: 9_000, returned: { cents: 0 }, returnedMinutes: 0 }],
    ])
    expect(await city.balance(of('task', city.taskId, 2026))).toBe(900_000)
    expect(await city.balance(of('handed-over', id, 2026))).toBe(1_500_000)
    expect(await city.balance(of('task', city.taskId, 2026), 'MIN')).toBe(9_000)
    expect(await city.balance(of('handed-over', id, 2026), 'MIN')).toBe(9_000)

    // A year on: the evaluation is due, the next year comes over once the task has its budget.
    city.pass(366)
    expect((await city.one(id)).value.missed).toEqual(['yearly-evaluation'])
    const unfunded = await city.act('handOverYear', id, fatima, { year: 2027 })
    expect(unfunded.problem.type).toBe('/problems/insufficient-balance')
    const funded = await city.call('fundMunicipalTask', {
      as: bram,
      params: { taskId: city.taskId },
      ifMatch: 2,
      body: { year: 2027, cost: { cents: 2_500_000 }, minutes: 18_000, reason },
    })
    expect(funded.status, JSON.stringify(funded.problem)).toBe(200)
    await city.sure('handOverYear', id, fatima, { year: 2027 })
    const twice = await city.act('handOverYear', id, fatima, { year: 2027 })
    expect(twice.problem.type).toBe('/problems/year-handed-over')
    const used = { report: 'A tidy park, used by many.', spent: { cents: 1_400_000 }, spentMinutes: 9_000 }
    await city.sure('evaluateChallenge', id, carla, used)
    const early2027 = await city.act('finishChallenge', id, wouter, { unspent: [], reason })
    expect(early2027.problem.type).toBe('/problems/term-running')
    const tooFar = await city.act('extendChallenge', id, wouter, { endsOn: '2032-01-01', years: [], reason })
    expect(tooFar.problem.type).toBe('/problems/date-out-of-bounds')
    const longer = { endsOn: '2028-12-31', years: [{ year: 2028, money: { cents: 2_000_000 }, minutes: 12_000 }] }
    const extended = await city.sure('extendChallenge', id, wouter, { ...longer, reason })
    expect([extended.state, extended.agreement?.endsOn, extended.earlierAgreements.length]).toEqual([
      'in-execution',
      '2028-12-31',
      1,
    ])
    expect(extended.history.slice(-2).map(({ act, state }) => [act, state])).toEqual([
      ['extend', 'extended'],
      ['continue', 'in-execution'],
    ])

    city.pass(200)
    await city.sure('evaluateChallenge', id, carla, { ...used, report: 'Too few people are left.' })
    const unspent = [
      { year: 2026, money: { cents: 100_000 }, minutes: 0 },
      { year: 2027, money: { cents: 1_200_000 }, minutes: 6_000 },
    ]
    const tooMuch = await city.act('handBack', id, noor, {
      unspent: [{ year: 2026, money: { cents: 1_500_001 }, minutes: 0 }],
      reason,
    })
    expect(tooMuch.problem.type).toBe('/problems/unspent-too-much')
    const back = await city.sure('handBack', id, noor, { unspent, reason })
    expect([back.state, back.now]).toEqual(['handed-back', 'handed-back'])
    expect(await city.balance(of('task', city.taskId, 2026))).toBe(1_000_000)
    expect(await city.balance(of('task', city.taskId, 2027))).toBe(500_000 + 1_200_000)
    expect(await city.balance(of('handed-over', id, 2027))).toBe(800_000)
    expect(await city.balance(of('handed-over', id, 2027), 'MIN')).toBe(6_000)
    expect((await city.call('getMunicipalTask', { params: { taskId: city.taskId } })).value.challengeIds).toEqual([])
    city.holds()
  })

  test('an official who signed under a challenge does nothing for it: neither advice nor decision', async () => {
    const id = await city.inDialogue()
    await city.sure('openPoll', id, noor, {})
    const both = { ...wouter, roles: ['resident', 'alderman'] as const, residence: oost }
    const signs = await city.call('signSupport', { as: both, params: { challengeId: id }, body: { showName: false } })
    expect(signs.status).toBe(200)
    await city.signed(id, 24)
    city.pass(15)
    await city.sure('closePoll', id, carla)
    const cost = { presentCost: { cents: 2_400_000 }, presentMinutes: 18_000, text: 'The costs of last year.' }
    await city.sure('stateTaskCost', id, bram, cost)
    await city.sure('adviseOnCost', id, fatima, { advice: 'positive', text: 'The budget is there.' })
    await city.sure('adviseChallenge', id, carla, { advice: 'positive', text: 'A strong group.', risk: 'Few people.' })
    expect((await city.act('grantChallenge', id, both, granting)).problem.type).toBe('/problems/self-approval')
    await city.sure('grantChallenge', id, wilma, granting)
  })

  test('two groups of one task: who was granted more takes nothing of the other, whoever starts first', async () => {
    const [one, two] = [await city.advised(), await city.advised()]
    await city.sure('grantChallenge', one, wouter, granting)
    // EUR 20,000 of 24,000 is granted: of these EUR 10,000 the college adds 6,000.
    const body = { moneyPerYear: { cents: 1_000_000 }, minutesPerYear: 0, reason, above: reason }
    await city.sure('grantChallenge', two, wouter, body)
    for (const [id, cents, minutes] of [
      [two, 1_000_000, 0],
      [one, 2_000_000, 12_000],
    ] as const) {
      await city.sure('drawUpAgreement', id, wouter, agreement('2026-02-18', '2026-12-31', [[2026, cents, minutes]]))
      await city.sure('signAgreement', id, noor, { as: 'group' })
      await city.sure('signAgreement', id, wouter, { as: 'college' })
    }
    city.pass(1)
    await city.sure('startChallenge', two, noor)
    await city.sure('startChallenge', one, noor)
    expect(await city.balance(of('task', city.taskId, 2026))).toBe(0)
    city.holds()
  })

  test('more than the task costs, with a reason: the task gets what it lacks, and the same amount reaches the group', async () => {
    const id = await city.advised()
    const body = { ...granting, moneyPerYear: { cents: 2_700_000 }, above: 'The municipality wants a second mowing.' }
    const granted = await city.sure('grantChallenge', id, wouter, body)
    expect(granted.granted?.above).toBe('The municipality wants a second mowing.')
    await city.sure('drawUpAgreement', id, wouter, agreement('2026-01-27', '2026-12-31', [[2026, 2_700_000, 12_000]]))
    await city.sure('signAgreement', id, noor, { as: 'group' })
    await city.sure('signAgreement', id, wouter, { as: 'college' })
    await city.sure('startChallenge', id, noor)
    expect(await city.balance(of('task', city.taskId, 2026))).toBe(0)
    expect(await city.balance(of('handed-over', id, 2026))).toBe(2_700_000)
    expect(await city.balance('general:2026')).toBe(-2_700_000)
    // A second group gets nothing of a task that is given away.
    const second = await city.advised()
    const none = await city.act('grantChallenge', second, wouter, { ...granting, moneyPerYear: { cents: 1 } })
    expect(none.problem.type).toBe('/problems/above-task-cost')
    city.holds()
  })
})

describe('a refusal', () => {
  test('objection in time, decided by another alderman, and a grant after all', async () => {
    const id = await city.advised()
    const refused = await city.sure('refuseChallenge', id, wouter, { reason })
    expect([refused.canStill, refused.terms.map(({ key, dueOn }) => [key, dueOn])]).toEqual([
      ['object'],
      // Tuesday 27 January and six weeks.
      [['objection', '2026-03-10']],
    ])
    city.pass(42)
    const objected = await city.sure('objectChallenge', id, noor, { grounds: 'The costs were read wrongly.' })
    // Six weeks from the end of the term for objections.
    expect(objected.terms.map(({ key, dueOn }) => [key, dueOn])).toEqual([['objection-decision', '2026-04-21']])
    const founded = { outcome: 'founded' as const, reason }
    const same = await city.act('decideChallengeObjection', id, wouter, founded)
    expect([same.status, same.problem.type]).toEqual([403, '/problems/decided-it'])
    const decided = await city.sure('decideChallengeObjection', id, wilma, founded)
    expect([decided.state, decided.now, decided.objection?.decision?.appealUntil]).toEqual([
      'revised-decision',
      'objection-founded',
      '2026-04-21',
    ])
    expect((await city.act('grantAfterAll', id, wouter, granting)).problem.type).toBe('/problems/decided-it')
    expect((await city.sure('grantAfterAll', id, wilma, granting)).state).toBe('approved')
    city.holds()
  })

  test('a day too late to object: the decision stands', async () => {
    const id = await city.advised()
    await city.sure('refuseChallenge', id, wouter, { reason })
    city.pass(43)
    const late = await city.act('objectChallenge', id, noor, { grounds: 'The costs were read wrongly.' })
    expect([late.status, late.problem.type]).toEqual([409, '/problems/objection-too-late'])
    const { value } = await city.one(id)
    expect([value.canStill, value.terms[0]?.consequences]).toEqual([[], ['decision-stands']])
  })

  test('an unfounded objection: appeal to the court is what is left, and nothing is granted after all', async () => {
    const id = await city.advised()
    await city.sure('refuseChallenge', id, wouter, { reason })
    await city.sure('objectChallenge', id, noor, { grounds: 'The costs were read wrongly.' })
    const decided = await city.sure('decideChallengeObjection', id, wilma, { outcome: 'unfounded', reason })
    expect(decided.canStill).toEqual(['appeal'])
    expect((await city.act('grantAfterAll', id, wilma, granting)).problem.type).toBe('/problems/objection-unfounded')
    city.holds()
  })

  test('too little support twice: the college refuses, not before', async () => {
    const id = await city.inDialogue()
    await city.sure('openPoll', id, noor, {})
    await city.signed(id, 24)
    expect((await city.act('refuseChallenge', id, wouter, { reason })).problem.type).toBe(
      '/problems/second-chance-left',
    )
    city.pass(15)
    expect((await city.sure('closePoll', id, carla)).state).toBe('dialogue')
    await city.sure('openPoll', id, noor, {})
    expect((await city.act('refuseChallenge', id, wouter, { reason })).problem.type).toBe('/problems/poll-running')
    city.pass(15)
    expect((await city.act('closePoll', id, carla)).problem.type).toBe('/problems/second-poll-failed')
    expect((await city.one(id)).value).toMatchObject({ now: 'poll-failed-twice', turn: 'college' })
    expect((await city.sure('refuseChallenge', id, wouter, { reason })).state).toBe('refused')
    city.holds()
  })

  test('nothing was completed: not handled within four weeks, or handled as it stands', async () => {
    const id = await city.drafted()
    await city.sure('submitChallenge', id, noor)
    await city.sure('askForMore', id, carla, { missing: 'Who is insured, and how?' })
    expect((await city.act('leaveUnhandled', id, carla, { reason })).problem.type).toBe('/problems/term-running')
    city.pass(14 + 28 + 1)
    expect((await city.act('leaveUnhandled', id, carla, { reason })).problem.type).toBe('/problems/term-passed')
    expect((await city.one(id)).value.terms.map(({ key, consequences }) => [key, consequences])).toEqual([
      ['supplement', ['may-be-left-unhandled']],
      ['not-handled-decision', ['must-be-handled']],
      ['decision', []],
    ])
    expect((await city.sure('handleAnyway', id, carla, { reason })).state).toBe('submitted')
    city.holds()
  })
})

describe('a decision that is late', () => {
  test('the group sees what follows, gives notice, and two weeks later the penalty runs; alderman and programme office see it too', async () => {
    const id = await city.advised()
    // Received on Monday 5 January: decided on Monday 30 March at the latest.
    city.pass(62)
    expect((await city.act('giveNoticeOfDefault', id, noor)).problem.type).toBe('/problems/not-late')
    city.pass(1)
    const { value } = await city.one(id)
    expect([value.missed, value.canStill]).toEqual([['decision'], ['give-notice-of-default', 'withdraw']])
    for (const as of [noor, wouter, olga, carla]) {
      const { tasks } = (await city.call('getWorklist', { as })).value
      expect(tasks.filter(({ kind }) => kind === 'challenge-late')).toMatchObject([
        { challengeId: id, dueOn: '2026-03-30' },
      ])
    }
    expect((await city.call('getWorklist', { as: bas })).value.tasks).toEqual([])
    await city.sure('giveNoticeOfDefault', id, noor)
    expect((await city.act('giveNoticeOfDefault', id, noor)).problem.type).toBe('/problems/notice-given')
    city.pass(15)
    const running = (await city.one(id)).value
    expect(running.terms.find(({ key }) => key === 'decision')?.consequences).toEqual([
      'penalty-runs',
      'appeal-possible',
    ])
    expect(running.canStill).toEqual(['appeal-late-decision', 'withdraw'])
    expect((await city.sure('grantChallenge', id, wouter, granting)).noticeOn).toBeUndefined()
    city.holds()
  })

  test('one adjournment, in time, with a new date', async () => {
    const id = await city.advised()
    const adjourned = await city.sure('adjournChallenge', id, carla, { until: '2026-05-01', reason })
    expect([adjourned.adjournedUntil, adjourned.dueOn]).toEqual(['2026-05-01', '2026-05-01'])
    const again = await city.act('adjournChallenge', id, carla, { until: '2026-05-08', reason })
    expect(again.problem.type).toBe('/problems/illegal-transition')
    city.holds()
  })
})

describe('under the agreement', () => {
  const running = async () => {
    const id = await city.advised()
    await city.sure('grantChallenge', id, wouter, granting)
    await city.sure('drawUpAgreement', id, wouter, agreement('2026-01-27', '2026-12-31', [[2026, 2_000_000, 12_000]]))
    await city.sure('signAgreement', id, noor, { as: 'group' })
    await city.sure('signAgreement', id, wouter, { as: 'college' })
    await city.sure('startChallenge', id, noor)
    return id
  }

  test('taken back only after a warning and four weeks; what is left flows back', async () => {
    const id = await running()
    const all = [{ year: 2026, money: { cents: 2_000_000 }, minutes: 12_000 }]
    expect((await city.act('revokeChallenge', id, wouter, { unspent: all, reason })).problem.type).toBe(
      '/problems/not-warned',
    )
    const warned = await city.sure('warnGroup', id, wouter, { reason })
    expect([warned.now, warned.warning?.mendBy, warned.canStill]).toEqual(['time-to-mend', '2026-02-24', ['mend']])
    city.pass(28)
    expect((await city.act('revokeChallenge', id, wouter, { unspent: all, reason })).problem.type).toBe(
      '/problems/term-running',
    )
    city.pass(1)
    expect((await city.sure('revokeChallenge', id, wouter, { unspent: all, reason })).state).toBe('handed-back')
    expect(await city.balance(of('task', city.taskId, 2026))).toBe(2_400_000)
    expect(await city.balance(of('task', city.taskId, 2026), 'MIN')).toBe(18_000)
    city.holds()
  })

  test('finished at the end, with the final account', async () => {
    const id = await running()
    city.pass(250)
    await city.sure('evaluateChallenge', id, carla, {
      report: 'A tidy park.',
      spent: { cents: 2_000_000 },
      spentMinutes: 12_000,
    })
    const done = await city.sure('finishChallenge', id, wouter, { unspent: [], reason })
    expect([done.state, done.ways]).toEqual(['completed', []])
    city.holds()
  })
})

describe('the group', () => {
  test('a neighbour asks to join, is taken in and acts for it; a stranger does not, and an official of the group decides nothing', async () => {
    const id = await city.drafted()
    await city.sure('submitChallenge', id, noor)
    const alderman = person('wouter', { roles: ['resident', 'alderman'] })
    expect((await city.act('completeChallenge', id, bas, { answer: 'We are all insured.' })).problem.type).toBe(
      '/problems/not-your-challenge',
    )
    const joined = await city.sure('joinChallenge', id, alderman)
    expect(joined.members).toMatchObject([{ by: { name: 'wouter' }, accepted: false }])
    expect((await city.act('excludeChallenge', id, alderman, { reason })).problem.type).toBe('/problems/self-approval')
    await city.sure('joinChallenge', id, bas)
    const [, second] = (await city.one(id)).value.members
    await city.sure('answerMember', id, noor, { accept: true }, { memberId: second?.id })
    await city.sure('askForMore', id, carla, { missing: 'Who is insured, and how?' })
    await city.sure('completeChallenge', id, bas, { answer: 'We are all insured.' })
    expect((await city.act('withdrawChallenge', id, bas, {})).problem.type).toBe('/problems/not-the-initiator')
    expect((await city.call('listMyChallenges', { as: bas })).value.challenges).toHaveLength(1)
    expect((await city.sure('withdrawChallenge', id, noor, { reason })).state).toBe('withdrawn')
    city.holds()
  })

  test('a plan to take a task over becomes a challenge, and each names the other', async () => {
    const wish = {
      title: 'We keep the park ourselves',
      summary: 'Neighbours want to do the upkeep of the park.',
      description: '',
      place: 'Geuzen park',
      theme: 'greenery' as const,
      kind: 'takeover' as const,
      cost: { cents: 2_000_000 },
      staffMinutes: 0,
      lifetimeYears: 0,
      publicAsset: false,
      commitmentYears: 2,
      maintenancePerYear: { cents: 0 },
    }
    const made = await city.call('submitProposal', { as: noor, body: { districtCode: oost, ...wish } })
    expect([made.status, made.value.track]).toEqual([201, 'challenge'])
    const proposalId = made.value.id
    const body = { taskId: city.taskId, districtCode: oost, proposalId, ...plan }
    const stranger = await city.call('draftChallenge', { as: bas, body })
    expect(stranger.problem.type).toBe('/problems/not-your-proposal')
    const drafted = await city.call('draftChallenge', { as: noor, body })
    expect([drafted.status, drafted.value.proposalId]).toEqual([201, proposalId])
    const proposal = (await city.call('getProposal', { params: { proposalId } })).value
    expect([proposal.challengeId, proposal.history.at(-1)?.action]).toEqual([drafted.value.id, 'become-challenge'])
    expect((await city.call('draftChallenge', { as: noor, body })).problem.type).toBe('/problems/already-linked')
    // What was withdrawn leaves the plan free for another try.
    await city.sure('withdrawChallenge', drafted.value.id, noor, {})
    const again = await city.call('draftChallenge', { as: noor, body })
    expect([again.status, again.value.proposalId]).toEqual([201, proposalId])
    // The coordinator has one thing to do, not two.
    const { tasks } = (await city.call('getWorklist', { as: carla })).value
    expect(tasks.map(({ kind }) => kind)).toEqual([])
    city.holds()
  })
})

describe('the catalogue', () => {
  test('a task in a year beyond reach, without or with a reason too many, or funded twice: refused, nothing booked', async () => {
    const add = (body: object) => city.call('addMunicipalTask', { as: bram, body: { ...taskBody, ...body } })
    expect((await add({ year: 2025 })).problem.type).toBe('/problems/year-out-of-reach')
    expect((await add({ mayBeTakenOver: false })).problem.type).toBe('/problems/reason-and-answer-differ')
    expect((await add({ area: 'WK040299' })).problem.errors?.[0]?.pointer).toBe('/area')
    const again = await city.call('fundMunicipalTask', {
      as: bram,
      params: { taskId: city.taskId },
      ifMatch: 1,
      body: { year: 2026, cost: { cents: 1 }, minutes: 0, reason },
    })
    expect(again.problem.type).toBe('/problems/year-funded')
    expect(await city.balance('general:2026')).toBe(-2_400_000)
    expect(await city.balance(of('task', city.taskId, 2026))).toBe(2_400_000)
    city.holds()
  })
})
