/** Cost, advice, grant, refusal and objection: what each refuses, and by whom it may not be decided. */
import { describe, expect, test } from 'vitest'
import type { Caller } from '../people/roles.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { drawUp, handOverYear, revoke, signAgreement, warn } from './agreement.ts'
import {
  approved,
  aSubmitted,
  bas,
  bram,
  carla,
  fatima,
  granting,
  inAgreement,
  inBusinessCase,
  noor,
  on,
  proposed,
  reason,
  running,
  sure,
  task,
  terms,
  wilma,
  wouter,
} from './challenge.fixture.ts'
import {
  adjourn,
  advise,
  adviseOnCost,
  decideObjection,
  grant,
  grantAfterAll,
  object,
  refuseAdvised,
  stateCost,
} from './decision.ts'
import { withGrant } from './municipal-task.ts'
import { askForMore } from './request.ts'

const refuses = (outcome: unknown, refused: string, details: object = {}) =>
  expect(outcome).toMatchObject({ refused, details })

describe('advice', () => {
  const both = (who: string) => ({ ...carla, id: who })
  test('owner, finance and coordinator are three people, in this order', () => {
    const cost = { presentCents: 2_000_000, presentMinutes: 60 }
    refuses(adviseOnCost(inBusinessCase(), 'positive', on('2026-01-26', fatima)), 'statement-missing', {
      of: 'task-owner',
    })
    const stated = sure(stateCost(inBusinessCase(), cost, on('2026-01-26', bram)))
    refuses(adviseOnCost(stated, 'positive', on('2026-01-26', both('bram'))), 'same-person')
    const advised = sure(adviseOnCost(stated, 'positive', on('2026-01-26', fatima)))
    for (const who of ['bram', 'fatima'])
      refuses(advise(advised, { advice: 'positive', risk: 'None.' }, on('2026-01-27', both(who))), 'same-person')
    // Another statement asks finance anew.
    expect(sure(stateCost(advised, cost, on('2026-01-27', bram))).financeAdvice).toBeUndefined()
  })
  test('and none of them decides', () => {
    for (const who of ['bram', 'fatima', 'carla']) {
      refuses(grant(proposed(), task, granting, on('2026-02-02', both(who))), 'same-person')
      refuses(refuseAdvised(proposed(), on('2026-02-02', both(who))), 'same-person')
    }
  })
  test('adjourned in time, to a later day, twelve weeks on at the most', () => {
    const to = (until: string, date = '2026-03-30') => adjourn(proposed(), until, on(date, carla), defaultPolicy)
    refuses(to('2026-05-01', '2026-03-31'), 'term-passed', { until: '2026-03-30' })
    refuses(to('2026-03-30'), 'date-out-of-bounds', { from: '2026-03-31', to: '2026-06-22' })
    refuses(to('2026-06-23'), 'date-out-of-bounds')
    expect(to('2026-06-22')).toMatchObject({ state: 'proposed-decision', adjournedUntil: '2026-06-22' })
  })
})

describe('the grant', () => {
  const give = (of: object, held = task) => grant(proposed(), held, { ...granting, ...of }, on('2026-02-02', wouter))
  test('up to the present cost, and one cent more only with a reason', () => {
    expect(give({ centsPerYear: 2_400_000 })).toMatchObject({ granted: { presentCents: 2_400_000 } })
    refuses(give({ centsPerYear: 2_400_001 }), 'above-task-cost', {
      presentCents: 2_400_000,
      togetherCents: 2_400_001,
    })
    const above = sure(give({ centsPerYear: 2_400_001, above: reason }))
    expect(above.granted?.above).toEqual({ reason, centsPerYear: 1 })
    // A reason for more does not stand where there is no more.
    expect(sure(give({ above: reason })).granted).not.toHaveProperty('above')
  })
  test('together with what other groups hold', () => {
    const held = withGrant(task, { challengeId: 'another', centsPerYear: 500_000, minutesPerYear: 6_001 })
    refuses(give({ minutesPerYear: 11_999 }, held), 'above-task-cost', { togetherCents: 2_500_000 })
    refuses(give({ centsPerYear: 1_900_000 }, held), 'above-task-hours', { freeMinutes: 11_999 })
    const full = withGrant(task, { challengeId: 'another', centsPerYear: 2_400_000, minutesPerYear: 0 })
    expect(sure(give({ above: reason }, full)).granted?.above?.centsPerYear).toBe(2_000_000)
  })
  test('the lower of budget and statement counts', () => {
    const rich = { ...task, budgets: [{ year: 2026, cents: 9_000_000, minutes: 90_000 }] }
    refuses(give({ centsPerYear: 2_400_001 }, rich), 'above-task-cost', { presentCents: 2_400_000 })
    const poor = { ...task, budgets: [{ year: 2026, cents: 100, minutes: 90_000 }] }
    refuses(give({}, poor), 'above-task-cost', { presentCents: 100 })
  })
})

describe('nobody decides on an own challenge', () => {
  const official = (roles: Caller['roles']): Caller => ({ ...noor, roles })
  test.each<readonly [string, (doing: ReturnType<typeof on>) => unknown]>([
    ['asks for more', (doing) => askForMore(aSubmitted(), doing, defaultPolicy)],
    ['states the cost', (doing) => stateCost(inBusinessCase(), { presentCents: 1, presentMinutes: 1 }, doing)],
    ['advises', (doing) => advise(proposed(), { advice: 'positive', risk: 'None.' }, doing)],
    ['adjourns', (doing) => adjourn(proposed(), '2026-05-01', doing, defaultPolicy)],
    ['grants', (doing) => grant(proposed(), task, granting, doing)],
    ['refuses', (doing) => refuseAdvised(proposed(), doing)],
    ['draws the agreement up', (doing) => drawUp(approved(), terms, doing, defaultPolicy)],
    ['signs for the college', (doing) => signAgreement(inAgreement(), 'college', doing)],
    ['hands a year over', (doing) => handOverYear(running(), 2027, doing)],
    ['warns', (doing) => warn(running(), doing)],
    ['revokes', (doing) => revoke(running(), [], doing)],
  ])('%s: refused', (_, decide) => {
    refuses(decide(on('2026-02-11', official(['resident', 'coordinator', 'alderman']))), 'self-approval')
  })
})

describe('an objection', () => {
  const refused = () => sure(refuseAdvised(proposed(), on('2026-02-02', wouter)))
  test('in time, of the group, decided by another alderman', () => {
    refuses(object(refused(), on('2026-02-03', bas), defaultPolicy), 'not-your-challenge')
    refuses(object(refused(), on('2026-03-17', noor), defaultPolicy), 'objection-too-late')
    refuses(object(proposed(), on('2026-02-03', noor), defaultPolicy), 'illegal-transition')
    const objected = sure(object(refused(), on('2026-03-16', noor), defaultPolicy))
    expect(objected).toMatchObject({ objectedTo: 'refused', objection: { grounds: reason, against: '2026-02-02' } })
    refuses(decideObjection(objected, 'founded', wouter, on('2026-03-20', wouter)), 'decided-it')
    const founded = sure(decideObjection(objected, 'founded', wilma, on('2026-03-20', wilma)))
    refuses(grantAfterAll(founded, task, granting, on('2026-03-21', wouter)), 'decided-it')
    expect(grantAfterAll(founded, task, granting, on('2026-03-21', wilma))).toMatchObject({ state: 'approved' })
    const unfounded = sure(decideObjection(objected, 'unfounded', wilma, on('2026-03-20', wilma)))
    refuses(grantAfterAll(unfounded, task, granting, on('2026-03-21', wilma)), 'objection-unfounded')
  })
})
