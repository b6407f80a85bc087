/** Objections, adjournments and notices of default: who may, when, and what comes of them. */
import { describe, expect, test } from 'vitest'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import { act, check, giveBack, submit, turnDown } from './decisions.ts'
import { mostSteps, move } from './moves.ts'
import {
  adjourn,
  appealOpenUntil,
  decideObjection,
  giveNotice,
  mostObjections,
  object,
  objectionUntil,
  revivedAs,
  tookPart,
} from './objections.ts'
import { carla, fatima, frits, noon, noor, plan, routed, somebody, wish } from './proposal.fixture.ts'
import type { Proposal, Step } from './proposal.ts'
import { protectionView } from './protection.ts'
import { protectionTasks } from './tasks.ts'

const wouter = somebody('wouter', 'alderman')
const olga = somebody('olga', 'programme-office')
const carlaHere = { ...carla, districts: [plan.districtCode] }
/** Noon in Amsterdam on a day. The fixture's plan was submitted on Tuesday 24 November 2026. */
const on = (day: string) => Date.parse(`${day}T11:00:00Z`)
const reason = 'The plan does not fit the street.'
const grounds = 'It fits: here is a drawing.'

/** What succeeded, or a test that fails with the name of the refusal. */
function sure<T>(outcome: T): Exclude<T, { refused: string }> {
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome as Exclude<T, { refused: string }>
}

const notFeasible = sure(check(plan, 'not-feasible', carla, on('2026-12-01'), reason))
const checked = sure(check(plan, 'checked', carla, on('2026-12-01'), reason))
const funded = sure(
  move(sure(move(checked, 'place', act(carla, 'coordinator', on('2026-12-02')), { roundId: 'r' })), 'fund', {
    by: { id: 'yasmin', name: 'Yasmin', role: 'group-member' },
    at: on('2026-12-08'),
    reason,
  }),
)
const refusedMoney = sure(turnDown(funded, fatima, on('2026-12-15'), reason))
const objected = sure(object(refusedMoney, grounds, noor, on('2026-12-16'), policy))

describe('an objection', () => {
  // 1 December 2026 is a Tuesday; six weeks on is Tuesday 12 January 2027.
  test.each([
    ['on the day itself', '2026-12-01', undefined],
    ['on the last day', '2027-01-12', undefined],
    ['a day late', '2027-01-13', { refused: 'objection-too-late', details: { endsOn: '2027-01-12' } }],
  ])('%s', (_, day, no) => {
    const outcome = object(notFeasible, grounds, noor, on(day), policy)
    if (no) expect(outcome).toEqual(no)
    else
      expect(outcome).toMatchObject({
        state: 'objection',
        version: notFeasible.version + 1,
        objections: [{ lodgedAt: on(day), grounds, against: '2026-12-01', by: { id: 'noor' } }],
      })
  })

  test('over Christmas: refused on 13 November 2026, the last day would be Christmas Day and is Monday 28 December', () => {
    const early = sure(check({ ...plan, submittedAt: 0 }, 'not-feasible', carla, on('2026-11-13'), reason))
    expect(objectionUntil(early, policy)).toBe('2026-12-28')
  })

  test('is for the initiator, and for a refusal only', () => {
    const at = on('2026-12-02')
    expect(object(notFeasible, grounds, frits, at, policy)).toMatchObject({ refused: 'not-your-proposal' })
    expect(object(plan, grounds, noor, at, policy)).toMatchObject({ refused: 'illegal-transition' })
    expect(object({ ...plan, state: 'not-funded' }, grounds, noor, at, policy)).toMatchObject({
      refused: 'illegal-transition',
    })
  })

  test('to a refusal by the council goes by the dossier', () => {
    const council = sure(
      move({ ...checked, state: 'council' }, 'council-refuse', act(wouter, 'alderman', noon, reason)),
    )
    expect(objectionUntil(council, policy)).toBeUndefined()
    expect(object(council, grounds, noor, noon, policy)).toMatchObject({ refused: 'wrong-track' })
  })

  test('is possible against a quick plan and against one that a rule refuses', () => {
    for (const track of ['quick', 'refused'] as const) {
      const refused = sure(check({ ...plan, routing: routed(track) }, 'not-feasible', carla, noon, reason))
      expect(sure(object(refused, grounds, noor, noon + 1, policy)).state).toBe('objection')
    }
  })

  test(`is possible ${mostObjections} times; more go by letter`, () => {
    let now: Proposal = notFeasible
    for (let times = 0; times < mostObjections; times++) {
      const day = on('2026-12-02')
      now = sure(
        decideObjection(sure(object(now, grounds, noor, day, policy)), { outcome: 'founded', reason }, wouter, day),
      )
      now = sure(check(now, 'not-feasible', carla, day, reason))
    }
    expect(object(now, grounds, noor, on('2026-12-02'), policy)).toEqual({
      refused: 'too-many-objections',
      details: { most: mostObjections },
    })
  })
})

describe('the decision on it', () => {
  test('founded: what was refused is taken up where it stood', () => {
    const asked = sure(giveBack(funded, fatima, on('2026-12-10'), 'What will the paint cost?'))
    const waits = { ...checked, routing: routed('finance') }
    const cases = [
      [notFeasible, 'submitted'],
      [sure(turnDown(waits, fatima, on('2026-12-15'), reason)), 'checked'],
      [refusedMoney, 'funded'],
      [sure(turnDown(asked, fatima, on('2026-12-15'), reason)), 'funded'],
    ] as const
    for (const [refused, state] of cases) {
      const waiting = sure(object(refused, grounds, noor, on('2026-12-16'), policy))
      expect(revivedAs(waiting)).toBe(state)
      const decided = sure(decideObjection(waiting, { outcome: 'founded', reason }, wouter, on('2026-12-20')))
      expect(decided).toMatchObject({ state, approvals: [], objections: [{ decided: { outcome: 'founded', reason } }] })
      expect(objectionUntil(decided, policy)).toBeUndefined()
    }
  })

  test.each(['unfounded', 'inadmissible'] as const)('%s: the refusal stands, and the court is left', (outcome) => {
    // Decided on Wednesday 3 February 2027: the appeal until Wednesday 17 March.
    const decided = sure(decideObjection(objected, { outcome, reason }, wouter, on('2027-02-03')))
    expect(decided.state).toBe('refused')
    expect(appealOpenUntil(decided, policy)).toBe('2027-03-17')
    expect(protectionView(decided, policy, '2027-03-17').appealUntil).toBe('2027-03-17')
    expect(protectionView(decided, policy, '2027-03-18').appealUntil).toBeUndefined()
    expect(object(decided, grounds, noor, on('2027-02-04'), policy)).toMatchObject({ refused: 'illegal-transition' })
    expect(decideObjection(decided, { outcome, reason }, wouter, on('2027-02-04'))).toMatchObject({
      refused: 'illegal-transition',
    })
  })

  test('is by nobody who had a hand in the refusal, nor by who objected', () => {
    const decision = { outcome: 'founded', reason } as const
    expect(tookPart(objected).toSorted()).toEqual(['carla', 'fatima', 'yasmin'])
    for (const one of [carla, fatima])
      expect(decideObjection(objected, decision, { ...one, roles: ['alderman'] }, noon)).toMatchObject({
        refused: 'decided-it',
      })
    expect(decideObjection(objected, decision, { ...noor, roles: ['alderman'] }, noon)).toMatchObject({
      refused: 'self-approval',
    })
  })
})

describe('an adjournment', () => {
  // The term of the fixture's plan ends on Tuesday 19 January 2027; as long again is Tuesday 16 March.
  const tell = (until: string, day = '2027-01-19', proposal = plan, caller = carla) =>
    adjourn(proposal, { until, reason }, caller, on(day), policy)

  test.each([
    ['2027-01-20', 'submitted'],
    ['2027-03-16', 'submitted'],
  ])('to %s', (until, state) => {
    expect(tell(until)).toMatchObject({ state, version: 2, history: [{}, { action: 'adjourn', until, reason }] })
  })

  test.each([
    ['2027-01-19', 'not-later'],
    ['2026-12-01', 'not-later'],
    ['2027-03-17', 'too-far-ahead'],
    ['2027-01-30', 'not-a-working-day'],
  ])('not to %s: %s', (until, code) => {
    expect(tell(until)).toMatchObject({ refused: 'invalid-input', errors: [{ pointer: '/until', code }] })
  })

  test('comes before the term is over, once, by who decides, and never on an own plan', () => {
    expect(tell('2027-02-02', '2027-01-20')).toEqual({ refused: 'term-passed', details: { until: '2027-01-19' } })
    const once = sure(tell('2027-02-02'))
    expect(tell('2027-02-16', '2027-01-20', once)).toMatchObject({ refused: 'adjourned-already' })
    expect(tell('2027-02-02', '2027-01-19', plan, fatima)).toMatchObject({ refused: 'not-at-turn' })
    expect(tell('2027-02-02', '2027-01-19', plan, { ...noor, roles: ['coordinator'] })).toMatchObject({
      refused: 'self-approval',
    })
    expect(tell('2027-02-02', '2027-01-19', checked)).toMatchObject({ refused: 'illegal-transition' })
    expect(tell('2027-02-16', '2027-01-19', funded, fatima)).toMatchObject({ state: 'funded' })
    expect(tell('2027-02-16', '2027-01-19', funded, carla)).toMatchObject({ refused: 'not-at-turn' })
  })

  test('of the decision on an objection: six weeks at the most, by an alderman without a hand in it', () => {
    // Refused on 15 December 2026: objections until 26 January 2027, the decision by 9 March, adjourned until 20 April.
    const day = '2027-03-09'
    expect(tell('2027-04-20', day, objected, wouter)).toMatchObject({ state: 'objection' })
    expect(tell('2027-04-21', day, objected, wouter)).toMatchObject({ errors: [{ code: 'too-far-ahead' }] })
    expect(tell('2027-04-20', day, objected, { ...fatima, roles: ['alderman'] })).toMatchObject({
      refused: 'decided-it',
    })
  })
})

describe('a notice of default', () => {
  test('is for a decision that is late, once, by the initiator', () => {
    expect(giveNotice(plan, noor, on('2027-01-19'), policy)).toMatchObject({ refused: 'not-late' })
    expect(giveNotice(plan, frits, on('2027-01-20'), policy)).toMatchObject({ refused: 'not-your-proposal' })
    const given = sure(giveNotice(plan, noor, on('2027-01-20'), policy))
    expect(given).toMatchObject({ state: 'submitted', history: [{}, { action: 'give-notice' }] })
    expect(giveNotice(given, noor, on('2027-01-21'), policy)).toMatchObject({ refused: 'notice-given' })
    expect(giveNotice(checked, noor, on('2028-01-01'), policy)).toMatchObject({ refused: 'illegal-transition' })
    expect(giveNotice(notFeasible, noor, on('2028-01-01'), policy)).toMatchObject({ refused: 'illegal-transition' })
  })

  test('another term gets another notice: the request, then the objection', () => {
    const given = sure(giveNotice(plan, noor, on('2027-01-20'), policy))
    const refused = sure(check(given, 'not-feasible', carla, on('2027-01-27'), reason))
    // Refused on 27 January 2027: objections until 10 March, the decision by 21 April.
    const waits = sure(object(refused, grounds, noor, on('2027-02-01'), policy))
    expect(giveNotice(waits, noor, on('2027-04-21'), policy)).toMatchObject({ refused: 'not-late' })
    expect(giveNotice(waits, noor, on('2027-04-22'), policy)).toMatchObject({ state: 'objection' })
  })

  test('what the view says of it', () => {
    expect(protectionView(plan, policy, '2027-01-19').decisionTerm).toEqual({
      term: 'request',
      law: 'Awb 4:13',
      startedOn: '2026-11-24',
      dueOn: '2027-01-19',
      stoppedDays: 0,
      adjourned: false,
      latestAdjournment: '2027-03-16',
      canGiveNotice: false,
    })
    expect(protectionView(plan, policy, '2027-01-21').decisionTerm).toMatchObject({ daysLate: 2, canGiveNotice: true })
    const given = sure(giveNotice(plan, noor, on('2027-01-20'), policy))
    const view = protectionView(given, policy, '2027-02-06')
    expect(view.decisionTerm?.canGiveNotice).toBe(false)
    expect(view.penalty).toEqual({ noticeOn: '2027-01-20', until: '2027-02-03', days: 3 })
  })
})

describe('who must know', () => {
  const kinds = (proposal: Proposal, caller: typeof noor, day: string) =>
    protectionTasks(proposal, caller, policy, on(day)).map(({ kind, dueOn }) => `${kind} ${dueOn}`)

  test('a late decision: initiator, coordinator of the district, finance for its own, and the programme office', () => {
    const late = ['late-decision 2027-01-19']
    for (const one of [noor, carlaHere, olga]) {
      expect(kinds(plan, one, '2027-01-19')).toEqual([])
      expect(kinds(plan, one, '2027-01-20')).toEqual(late)
    }
    for (const one of [carla, fatima, wouter, frits]) expect(kinds(plan, one, '2027-01-20')).toEqual([])
    expect(kinds(funded, fatima, '2027-02-03')).toEqual(['late-decision 2027-02-02'])
  })

  test('an objection waits for an alderman without a hand in the refusal', () => {
    const waits = ['decide-plan-objection 2027-03-09']
    expect(kinds(objected, wouter, '2026-12-20')).toEqual(waits)
    expect(kinds(objected, { ...fatima, roles: ['alderman'] }, '2026-12-20')).toEqual([])
    expect(kinds(objected, wouter, '2027-03-10')).toEqual([...waits, 'late-decision 2027-03-09'])
  })

  test('a refusal tells its initiator until when an objection is possible', () => {
    expect(kinds(notFeasible, noor, '2027-01-12')).toEqual(['plan-refused 2027-01-12'])
    expect(kinds(notFeasible, noor, '2027-01-13')).toEqual([])
    expect(kinds(notFeasible, carlaHere, '2026-12-02')).toEqual([])
  })
})

test('the fullest plan, with everything the law gives, fits an item of the store (400 kB)', () => {
  const long = '\u20ac'.repeat(2000)
  const line: Step = {
    at: noon,
    by: { id: 'x'.repeat(40), name: 'x'.repeat(60), role: 'finance-officer' },
    action: 'return',
    state: 'finance-question',
    reason: long,
  }
  // A full turn, five steps to its end, an adjournment of request and money; for each objection its decision and four steps more with an adjournment.
  const withReason = mostSteps + 5 + 2 + mostObjections * 7
  const without = { ...line, reason: '' }
  const { description: _description, ...rest } = submit(
    wish,
    { id: plan.id, districtCode: plan.districtCode, year: 2026, routing: plan.routing },
    noor,
    noon,
  )
  const fullest: Proposal = {
    ...rest,
    description: '\u20ac'.repeat(5000),
    history: [
      ...Array.from({ length: withReason }, () => line),
      ...Array.from({ length: 2 + mostObjections * 2 }, () => without),
    ],
    objections: Array.from({ length: mostObjections }, () => ({
      lodgedAt: noon,
      by: { id: noor.id, name: noor.name },
      grounds: long,
      against: '2026-12-01',
      decided: { at: noon, by: line.by, outcome: 'founded' as const, reason: long },
    })),
  }
  expect(new TextEncoder().encode(JSON.stringify(fullest)).length).toBeLessThan(400_000)
})
