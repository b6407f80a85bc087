/** The plan, handing in, the group and the support poll: what each asks and refuses. */
import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../policy/policy.ts'
import {
  aDraft,
  aSubmitted,
  bas,
  bram,
  carla,
  fatima,
  inAgreement,
  inBusinessCase,
  inDialogue,
  inPoll,
  noon,
  noor,
  on,
  plan,
  signed,
  sure,
  task,
  wouter,
} from './challenge.fixture.ts'
import type { Challenge } from './challenge.ts'
import { advise, adviseOnCost, stateCost } from './decision.ts'
import { isComplex, minutesAsked, missingFields } from './plan.ts'
import { answerMember, askForMore, complete, draft, join, save, submit, withdraw } from './request.ts'
import { closePoll, openPoll, refuseForSupport, sign } from './support.ts'

const refuses = (outcome: unknown, refused: string, details: object = {}) =>
  expect(outcome).toMatchObject({ refused, details })

describe('the plan', () => {
  test('handing in asks every text of ten characters, but no help, and a day to start', () => {
    const { startsOn: _startsOn, ...undated } = plan
    expect(missingFields({ ...undated, what: 'Mow it.', better: '' })).toEqual(['what', 'better', 'startsOn'])
    expect(missingFields(plan)).toEqual([])
  })
  test('hours add up, and several disciplines make it complex', () => {
    const hours = [
      { discipline: 'greenery', minutesPerYear: 60 },
      { discipline: 'paving', minutesPerYear: 90 },
    ] as const
    expect(minutesAsked({ hours })).toBe(150)
    expect([isComplex({ hours }, 'greenery'), isComplex({ hours: [] }, 'greenery')]).toEqual([true, false])
    expect(isComplex({ hours: [{ discipline: 'paving', minutesPerYear: 1 }] }, 'greenery')).toBe(true)
  })
})

describe('the request', () => {
  test('no longer than the policy allows, complete, and not in the past', () => {
    const of = { id: 'x', task, districtCode: 'WK040206' }
    refuses(draft({ ...plan, years: 5 }, of, on('2026-01-05', noor), defaultPolicy), 'duration-too-long', {
      mostYears: 4,
    })
    refuses(submit(aDraft({ what: '' }), on('2026-01-05', noor)), 'challenge-incomplete', { fields: ['what'] })
    refuses(submit(aDraft(), on('2026-06-02', noor)), 'date-passed')
    expect(submit(aDraft(), on('2026-06-01', noor))).toMatchObject({ state: 'submitted' })
    refuses(submit(aDraft(), on('2026-01-05', bas)), 'not-your-challenge')
  })
  test('written while it can be, and complete once handed in', () => {
    const shorter = { ...plan, what: 'Mow.' }
    const doing = on('2026-01-08', noor)
    expect(save(aDraft(), shorter, task, doing, defaultPolicy)).toMatchObject({ what: 'Mow.', version: 2 })
    refuses(save(inDialogue(), shorter, task, doing, defaultPolicy), 'challenge-incomplete')
    refuses(save(aSubmitted(), plan, task, doing, defaultPolicy), 'illegal-transition')
    const { startsOn: _startsOn, ...undated } = plan
    expect(save(aDraft(), undated, task, doing, defaultPolicy)).not.toHaveProperty('startsOn')
  })
  test('what changes after handing in stands in the history, once for who saves twice', () => {
    const first = sure(save(inDialogue(), plan, task, on('2026-01-08', noor), defaultPolicy))
    const again = sure(save(first, { ...plan, title: 'Other words' }, task, on('2026-01-09', noor), defaultPolicy))
    expect(again.history.length).toBe(inDialogue().history.length + 1)
    expect(again.history.at(-1)).toMatchObject({ act: 'revise', by: { id: 'noor' }, state: 'dialogue' })
    expect(again.title).toBe('Other words')
    expect(sure(save(aDraft(), plan, task, on('2026-01-08', noor), defaultPolicy)).history).toEqual(aDraft().history)
  })
  test('another plan and budget asks the advice of finance anew', () => {
    const stated = sure(stateCost(inBusinessCase(), { presentCents: 1, presentMinutes: 1 }, on('2026-01-26', bram)))
    const advised = sure(adviseOnCost(stated, 'positive', on('2026-01-27', fatima)))
    const saved = sure(save(advised, plan, task, on('2026-01-28', noor), defaultPolicy))
    expect([saved.financeAdvice, saved.ownerStatement?.presentCents]).toEqual([undefined, 1])
    refuses(advise(saved, { advice: 'positive', risk: 'None.' }, on('2026-01-28', carla)), 'statement-missing', {
      of: 'finance-officer',
    })
  })
  test('asked for more five times at the most', () => {
    let challenge = aSubmitted()
    for (let times = 0; times < 5; times++) {
      const asked = sure(askForMore(challenge, on('2026-01-06', carla), defaultPolicy))
      challenge = sure(complete(asked, on('2026-01-06', noor)))
    }
    refuses(askForMore(challenge, on('2026-01-06', carla), defaultPolicy), 'illegal-transition')
  })
  test('withdrawn by who handed in, until both have signed', () => {
    const joined = sure(join(aSubmitted(), 'm', on('2026-01-06', bas, undefined)))
    const taken = sure(answerMember(joined, 'm', true, on('2026-01-06', noor, undefined)))
    refuses(withdraw(taken, on('2026-01-07', bas)), 'not-the-initiator')
    refuses(withdraw(joined, on('2026-01-07', bas)), 'not-your-challenge')
    expect(withdraw(inAgreement(), on('2026-02-04', noor))).toMatchObject({ state: 'withdrawn' })
    refuses(withdraw(signed(), on('2026-02-06', noor)), 'illegal-transition')
  })
  test('nobody joins twice, twenty at the most, and a membership that is not there is not answered', () => {
    let challenge = aSubmitted()
    refuses(join(challenge, 'm', on('2026-01-06', noor)), 'already-member')
    for (let at = 0; at < 20; at++)
      challenge = sure(join(challenge, `m${at}`, on('2026-01-06', { ...bas, id: `n${at}` }, undefined)))
    refuses(join(challenge, 'm', on('2026-01-06', { ...bas, id: 'n3' })), 'already-member')
    refuses(join(challenge, 'm', on('2026-01-06', bas)), 'group-full', { most: 20 })
    refuses(answerMember(challenge, 'm', true, on('2026-01-06', noor)), 'not-found')
    expect(sure(answerMember(challenge, 'm3', false, on('2026-01-06', noor, undefined))).members).toHaveLength(19)
  })
})

describe('support', () => {
  test('a poll is open for two weeks at least and twelve at the most', () => {
    const doing = on('2026-01-08', noor)
    refuses(openPoll(inDialogue(), '2026-01-21', doing), 'date-out-of-bounds', { from: '2026-01-22', to: '2026-04-02' })
    refuses(openPoll(inDialogue(), '2026-04-03', doing), 'date-out-of-bounds')
    expect(openPoll(inDialogue(), '2026-04-02', doing)).toMatchObject({ polls: [{ closesOn: '2026-04-02' }] })
  })
  test('residents of the district sign while it is open, named if they wish', () => {
    expect(sign(inPoll(), bas, true, noon('2026-01-22'))).toEqual({ at: noon('2026-01-22'), name: 'bas' })
    expect(sign(inPoll(), bas, false, noon('2026-01-22'))).toEqual({ at: noon('2026-01-22') })
    refuses(sign(inPoll(), bas, true, noon('2026-01-23')), 'poll-closed')
    refuses(sign(inPoll(), { ...bas, residence: 'WK040201' }, true, noon('2026-01-10')), 'not-a-resident-here')
    refuses(sign(inPoll(), carla, true, noon('2026-01-10')), 'not-a-resident-here')
    refuses(sign(inDialogue(), bas, true, noon('2026-01-10')), 'illegal-transition')
  })
  test('twenty-five are enough and twenty-four are not; a second chance, and no third', () => {
    const close = (challenge: Challenge, count: number, date: string) =>
      closePoll(challenge, count, defaultPolicy, on(date, carla))
    refuses(close(inPoll(), 25, '2026-01-22'), 'poll-running', { until: '2026-01-22' })
    expect(close(inPoll(), 25, '2026-01-23')).toMatchObject({
      state: 'business-case',
      polls: [{ signatures: 25, enough: true }],
    })
    const missed = sure(close(inPoll(), 24, '2026-01-23'))
    expect(missed).toMatchObject({ state: 'dialogue', polls: [{ signatures: 24, enough: false }] })
    refuses(refuseForSupport(inPoll(), 24, defaultPolicy, on('2026-01-23', wouter)), 'second-chance-left')
    const second = sure(openPoll(missed, undefined, on('2026-01-26', noor)))
    refuses(refuseForSupport(second, 24, defaultPolicy, on('2026-02-09', wouter)), 'poll-running')
    refuses(close(second, 24, '2026-02-10'), 'second-poll-failed', { signatures: 24, needed: 25 })
    refuses(refuseForSupport(second, 25, defaultPolicy, on('2026-02-10', wouter)), 'illegal-transition')
    expect(refuseForSupport(second, 24, defaultPolicy, on('2026-02-10', wouter))).toMatchObject({ state: 'refused' })
    expect(close(second, 25, '2026-02-10')).toMatchObject({ state: 'business-case' })
  })
})
