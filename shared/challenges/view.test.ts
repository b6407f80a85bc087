/** What people see of a challenge: who is at turn, what happens now, what they can still do, letters, and names. */
import { describe, expect, test } from 'vitest'
import { challenge as challengeSchema, challengeSummary as summarySchema } from '../api/challenge-views.ts'
import type { Caller } from '../people/roles.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { evaluate, warn } from './agreement.ts'
import {
  aDraft,
  anAdmitted,
  approved,
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
  oost,
  proposed,
  running,
  signed,
  sure,
  task,
  wilma,
  wouter,
} from './challenge.fixture.ts'
import type { Challenge } from './challenge.ts'
import { adviseOnCost, decideObjection, object, refuseAdvised, stateCost } from './decision.ts'
import { askForMore } from './request.ts'
import { closePoll, openPoll } from './support.ts'
import { awaitsShare, challengeTasks } from './tasks.ts'
import { challengeSummary, challengeView } from './view.ts'

const seen = (date: string, signatures = 25) => ({ signatures, policy: defaultPolicy, now: noon(date) })
const view = (challenge: Challenge, date: string, signatures?: number) =>
  challengeView(challenge, { ...seen(date, signatures), task, names: ['Aad', 'Bep'] })

const asked = () => sure(askForMore(aSubmitted(), on('2026-01-06', carla), defaultPolicy))
const stated = () => sure(stateCost(inBusinessCase(), { presentCents: 1, presentMinutes: 1 }, on('2026-01-26', bram)))
const failedTwice = () => {
  const missed = sure(closePoll(inPoll(), 24, defaultPolicy, on('2026-01-23', carla)))
  return sure(openPoll(missed, undefined, on('2026-01-26', noor)))
}
const refused = () => sure(refuseAdvised(proposed(), on('2026-02-02', wouter)))
const objected = () => sure(object(refused(), on('2026-02-10', noor), defaultPolicy))
const decided = (outcome: 'founded' | 'unfounded') =>
  sure(decideObjection(objected(), outcome, wilma, on('2026-03-02', wilma)))
const warned = () => sure(warn(running(), on('2026-03-02', wouter)))
const evaluated = () =>
  sure(evaluate(running(), { report: 'Tidy.', spentCents: 5, spentMinutes: 6 }, on('2027-01-04', carla)))

describe('who is at turn, what happens now, and what the group can still do', () => {
  test.each<readonly [string, Challenge, string, string, readonly (string | undefined)[], readonly string[]]>([
    ['a draft', aDraft(), '2026-01-05', 'draft', ['initiator', undefined], ['save', 'submit', 'withdraw']],
    ['an empty draft', aDraft({ what: '' }), '2026-01-05', 'draft', ['initiator', undefined], ['save', 'withdraw']],
    ['handed in', aSubmitted(), '2026-01-06', 'being-checked', ['coordinator', undefined], ['withdraw']],
    [
      'asked for more',
      asked(),
      '2026-01-20',
      'information-asked',
      ['initiator', undefined],
      ['save', 'complete', 'withdraw'],
    ],
    [
      'asked, too late',
      asked(),
      '2026-01-21',
      'information-late',
      ['coordinator', 'initiator'],
      ['save', 'complete', 'withdraw'],
    ],
    ['admitted', anAdmitted(), '2026-01-07', 'being-handled', ['coordinator', undefined], ['withdraw']],
    [
      'in conversation',
      inDialogue(),
      '2026-01-08',
      'in-conversation',
      ['initiator', 'coordinator'],
      ['save', 'open-poll', 'withdraw'],
    ],
    ['in the poll', inPoll(), '2026-01-22', 'poll-open', ['community', undefined], ['gather-support', 'withdraw']],
    ['after the poll', inPoll(), '2026-01-23', 'poll-over', ['coordinator', undefined], ['withdraw']],
    [
      'plan and budget',
      inBusinessCase(),
      '2026-01-24',
      'plan-and-budget',
      ['initiator', 'task-owner'],
      ['work-out-plan', 'withdraw'],
    ],
    [
      'its cost stated',
      stated(),
      '2026-01-27',
      'waits-for-advice',
      ['initiator', 'finance-officer'],
      ['work-out-plan', 'withdraw'],
    ],
    ['advised', proposed(), '2026-01-29', 'waits-for-college', ['college', 'coordinator'], ['withdraw']],
    ['granted', approved(), '2026-02-03', 'granted', ['college', undefined], ['withdraw']],
    [
      'to be signed',
      inAgreement(),
      '2026-02-04',
      'agreement-to-sign',
      ['initiator', 'college'],
      ['sign-agreement', 'withdraw'],
    ],
    ['to be started', signed(), '2026-02-06', 'agreement-to-start', ['initiator', undefined], ['start']],
    ['under way', running(), '2026-02-11', 'under-way', ['initiator', undefined], []],
    ['warned', warned(), '2026-03-03', 'time-to-mend', ['initiator', undefined], ['mend']],
    ['evaluated', evaluated(), '2027-01-05', 'being-evaluated', ['initiator', 'college'], ['hand-back']],
    ['refused', refused(), '2026-03-16', 'refused', ['college', undefined], ['object']],
    ['refused for good', refused(), '2026-03-17', 'refused', ['college', undefined], []],
    ['objected', objected(), '2026-02-11', 'objection-being-handled', ['college', undefined], []],
    ['founded', decided('founded'), '2026-03-03', 'objection-founded', ['college', undefined], []],
    ['unfounded', decided('unfounded'), '2026-04-13', 'objection-decided', ['college', undefined], ['appeal']],
    ['unfounded, for good', decided('unfounded'), '2026-04-14', 'objection-decided', ['college', undefined], []],
  ])('%s', (_, challenge, date, now, [turn, alongside], can) => {
    const shown = view(challenge, date)
    expect([shown.now, shown.turn, shown.alongside, shown.canStill]).toEqual([now, turn, alongside, can])
    expect(challengeSchema.parse(shown)).toEqual(shown)
    expect(summarySchema.parse(challengeSummary(challenge, seen(date)))).toMatchObject({ now, turn })
  })

  test('a second poll with too little support is the college\u2019s', () => {
    expect(view(failedTwice(), '2026-02-10', 24)).toMatchObject({ now: 'poll-failed-twice', turn: 'college' })
    expect(view(failedTwice(), '2026-02-10', 25)).toMatchObject({ now: 'poll-over', turn: 'coordinator' })
  })
})

describe('a view', () => {
  test('has a letter for each act that sends one, in both languages, and knows which act it came of', () => {
    const shown = view(approved(), '2026-02-03')
    expect(shown.letters.map(({ act, en }) => [shown.history[act]?.act, en])).toEqual([
      ['submit', 'Receipt with the latest date'],
      ['admit', 'Message with your contact person'],
      ['plan-conversation', 'Public report of the conversation'],
      ['poll-support', 'The poll is open for 14 days at least'],
      ['find-support', 'The result is published'],
      ['advise', 'Advice with the present cost of the task, budget, hours and risk'],
      ['grant', 'Decision letter, published too'],
    ])
  })
  test('names people by name and role, and nobody by an id', () => {
    const text = JSON.stringify(view(running(), '2026-02-11'))
    expect(text).not.toContain('personId')
    expect(view(running(), '2026-02-11')).toMatchObject({
      initiator: { name: 'noor', role: 'initiator' },
      support: { names: ['Aad', 'Bep'], signatures: 25, needed: 25 },
      granted: { by: { name: 'wouter', role: 'alderman' } },
      handedOver: [{ year: 2026, money: { cents: 1_800_000 }, minutes: 10_000, returned: { cents: 0 } }],
    })
  })
  test('shows what was asked and, in lists, what was granted', () => {
    expect(view(aSubmitted(), '2026-01-06').moneyPerYear).toEqual({ cents: 2_000_000 })
    expect(challengeSummary(running(), seen('2026-02-11'))).toMatchObject({ minutesPerYear: 12_000 })
  })
  test('says from when a way is open', () => {
    const ways = (challenge: Challenge, date: string) => view(challenge, date).ways
    expect(ways(inPoll(), '2026-01-22').find(({ action }) => action === 'find-support')?.from).toBe('2026-01-22')
    expect(ways(inPoll(), '2026-01-23').find(({ action }) => action === 'find-support')?.from).toBeUndefined()
    expect(ways(inPoll(), '2026-01-23').some(({ action }) => action === 'refuse')).toBe(false)
    expect(ways(failedTwice(), '2026-01-27').find(({ action }) => action === 'refuse')?.from).toBe('2026-02-09')
    expect(ways(running(), '2026-02-11').map(({ action }) => action)).toEqual(['evaluate'])
    expect(ways(warned(), '2026-03-03')).toContainEqual({ action: 'revoke', by: ['college'], from: '2026-03-30' })
    expect(ways(signed(), '2026-02-09').map(({ action }) => action)).toEqual(['start'])
    expect(ways(decided('unfounded'), '2026-03-03')).toEqual([])
  })
})

describe('the worklist', () => {
  const olga: Caller = { ...carla, id: 'olga', roles: ['programme-office'], districts: [] }
  const tasks = (challenge: Challenge, caller: Caller, date: string) =>
    challengeTasks(challenge, caller, seen(date)).map(({ kind, dueOn }) => [kind, dueOn])
  const elsewhere: Caller = { ...carla, id: 'dirk', districts: ['WK040201'] }

  test('asks whoever has a step to take, with the day', () => {
    expect(tasks(aSubmitted(), carla, '2026-01-06')).toEqual([['challenge-turn', '2026-02-02']])
    expect(tasks(aSubmitted(), elsewhere, '2026-01-06')).toEqual([])
    expect(tasks(aSubmitted(), noor, '2026-01-06')).toEqual([])
    expect(tasks(asked(), noor, '2026-01-06')).toEqual([['challenge-turn', '2026-01-20']])
    // Their statements are part of the advice, which has its day.
    expect(tasks(inBusinessCase(), bram, '2026-01-24')).toEqual([['challenge-turn', '2026-03-16']])
    expect(tasks(inBusinessCase(), fatima, '2026-01-24')).toEqual([])
    expect(tasks(stated(), fatima, '2026-01-27')).toEqual([['challenge-turn', '2026-03-16']])
    // The group, which works its plan out, has no day of its own.
    expect(tasks(stated(), noor, '2026-01-27')).toEqual([['challenge-turn', undefined]])
    const advised = sure(adviseOnCost(stated(), 'positive', on('2026-01-27', fatima)))
    expect(tasks(advised, carla, '2026-01-28')).toEqual([['challenge-turn', '2026-03-16']])
    for (const alderman of [wouter, wilma])
      expect(tasks(proposed(), alderman, '2026-01-29')).toEqual([['challenge-turn', '2026-03-30']])
    // The coordinator, who can put the decision off alongside the college, has until its day.
    const another: Caller = { ...carla, id: 'cas' }
    expect(tasks(proposed(), another, '2026-01-29')).toEqual([['challenge-turn', '2026-03-30']])
    expect(tasks(signed(), noor, '2026-02-06')).toEqual([['challenge-turn', undefined]])
    expect(tasks(refused(), wouter, '2026-02-03')).toEqual([])
  })
  test('asks nobody for an objection against an own decision, nor for an own challenge', () => {
    expect(tasks(objected(), wilma, '2026-02-11')).toEqual([['challenge-turn', '2026-04-28']])
    expect(tasks(objected(), wouter, '2026-02-11')).toEqual([])
    const own: Caller = { ...noor, roles: ['resident', 'alderman'] }
    expect(tasks(proposed(), own, '2026-01-29')).toEqual([])
  })
  test('shows what is late to the group, the college, the programme office and the coordinator', () => {
    for (const caller of [noor, wouter, olga, carla])
      expect(tasks(proposed(), caller, '2026-03-31')).toContainEqual(['challenge-late', '2026-03-30'])
    for (const caller of [bas, elsewhere, fatima, bram]) expect(tasks(proposed(), caller, '2026-03-31')).toEqual([])
  })
  test('asks for an evaluation four weeks before it is due, and for the share of a new year', () => {
    expect(tasks(running(), carla, '2027-01-12')).toEqual([])
    expect(tasks(running(), carla, '2027-01-13')).toEqual([['challenge-turn', '2027-02-10']])
    expect(tasks(running(), fatima, '2026-12-31')).toEqual([])
    expect(tasks(running(), fatima, '2027-01-01')).toEqual([['challenge-turn', undefined]])
    expect(awaitsShare(running(), noon('2028-01-01'))).toBe(false)
    expect(tasks(warned(), noor, '2026-03-03')).toEqual([['challenge-turn', undefined]])
  })
  test('lies in the district of the challenge', () => {
    expect(challengeTasks(aSubmitted(), carla, seen('2026-01-06'))[0]).toMatchObject({
      districtCode: oost,
      challengeId: aSubmitted().id,
      amount: { cents: 2_000_000 },
    })
  })
})
