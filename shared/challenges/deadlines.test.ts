/** The terms of every state, by hand and over twenty years of dates. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { defaultPolicy } from '../policy/policy.ts'
import { addDays, daysBetween, isWorkingDay } from '../terms/terms.ts'
import { evaluate, extend, finish, handBack, warn } from './agreement.ts'
import {
  anAdmitted,
  approved,
  aSubmitted,
  bas,
  carla,
  inAgreement,
  inBusinessCase,
  inDialogue,
  inPoll,
  noon,
  noor,
  on,
  proposed,
  reason,
  running,
  signed,
  sure,
  wilma,
  wouter,
} from './challenge.fixture.ts'
import type { Challenge } from './challenge.ts'
import { deadlines, decisionDueOn, lateDecision, missedTerms, stoodStill, yearLater } from './deadlines.ts'
import { adjourn, decideObjection, giveNotice, object, refuseAdvised } from './decision.ts'
import { askForMore, complete, handleAnyway, leaveUnhandled } from './request.ts'

const at = (challenge: Challenge, date: string) =>
  deadlines(challenge, defaultPolicy, noon(date)).map(({ key, dueOn }) => [key, dueOn])
const missed = (challenge: Challenge, date: string) =>
  missedTerms(deadlines(challenge, defaultPolicy, noon(date))).map(({ key, daysOver, consequences }) => [
    key,
    daysOver,
    consequences,
  ])

describe('by hand, handed in on Monday 5 January 2026', () => {
  test.each<readonly [string, Challenge, string, readonly (readonly [string, string])[]]>([
    [
      'handed in',
      aSubmitted(),
      '2026-01-06',
      [
        ['admissibility', '2026-02-02'],
        ['decision', '2026-03-30'],
      ],
    ],
    [
      'admitted on the 6th',
      anAdmitted(),
      '2026-01-07',
      [
        ['conversation', '2026-01-20'],
        ['decision', '2026-03-30'],
      ],
    ],
    ['in conversation', inDialogue(), '2026-01-08', [['decision', '2026-03-30']]],
    [
      'in the poll',
      inPoll(),
      '2026-01-09',
      [
        ['poll', '2026-01-22'],
        ['decision', '2026-03-30'],
      ],
    ],
    [
      'plan and budget',
      inBusinessCase(),
      '2026-01-24',
      [
        ['advice', '2026-03-16'],
        ['decision', '2026-03-30'],
      ],
    ],
    ['advised', proposed(), '2026-01-29', [['decision', '2026-03-30']]],
    ['granted on Monday 2 February', approved(), '2026-02-03', [['agreement', '2026-03-16']]],
    ['not signed by the college', inAgreement(), '2026-02-04', [['agreement', '2026-03-16']]],
    ['signed by both', signed(), '2026-02-06', []],
    ['under way since 10 February', running(), '2026-02-11', [['yearly-evaluation', '2027-02-10']]],
  ])('%s', (_, challenge, date, expected) => {
    expect(at(challenge, date)).toEqual(expected)
  })

  test('several disciplines: twenty weeks for advice, twenty-six for the decision, which no holiday moves', () => {
    const hours = [{ discipline: 'paving', minutesPerYear: 60 }] as const
    const complex = aSubmitted({ hours })
    expect(complex.complex).toBe(true)
    expect(decisionDueOn(complex, defaultPolicy, '2026-01-05')).toBe('2026-07-06')
  })

  test('an adjournment puts its date in the place of the term', () => {
    const adjourned = sure(adjourn(proposed(), '2026-05-01', on('2026-03-30', carla), defaultPolicy))
    expect(deadlines(adjourned, defaultPolicy, noon('2026-04-01'))).toMatchObject([
      { key: 'decision', dueOn: '2026-05-01', law: 'Awb 4:14', missed: false },
    ])
  })
})

describe('the clock that stands still', () => {
  const asked = sure(askForMore(aSubmitted(), on('2026-01-07', carla), defaultPolicy))

  test('until the day of completing, without it', () => {
    const completed = sure(complete(asked, on('2026-01-14', noor)))
    expect(stoodStill(completed, '2026-01-15')).toBe(6)
    expect(at(completed, '2026-01-15')).toEqual([
      // Six days after Monday 2 February is a Sunday.
      ['admissibility', '2026-02-09'],
      // Six days after Monday 30 March is Easter Sunday, and Monday is a holiday.
      ['decision', '2026-04-07'],
    ])
  })

  test('no longer than the time that was given, however late something comes', () => {
    expect(asked.supplements[0]?.until).toBe('2026-01-21')
    const late = sure(complete(asked, on('2026-02-11', noor)))
    expect(stoodStill(late, '2026-02-11')).toBe(13)
  })

  test('nothing came: left unhandled for four weeks, and after that handled as it stands', () => {
    expect(at(asked, '2026-01-21')).toEqual([['supplement', '2026-01-21']])
    expect(deadlines(asked, defaultPolicy, noon('2026-01-22'))).toMatchObject([
      { key: 'supplement', missed: true, consequences: ['may-be-left-unhandled'] },
      { key: 'not-handled-decision', dueOn: '2026-02-18', missed: false, law: 'Awb 4:5, fourth paragraph' },
      // 30 March and thirteen days is a Sunday: the Monday after it.
      { key: 'decision', dueOn: '2026-04-13' },
    ])
    expect(missed(asked, '2026-02-19')).toEqual([['not-handled-decision', 1, ['must-be-handled']]])
    expect(leaveUnhandled(asked, on('2026-01-21', carla))).toMatchObject({ refused: 'term-running' })
    expect(leaveUnhandled(asked, on('2026-02-18', carla))).toMatchObject({ state: 'not-handled' })
    expect(leaveUnhandled(asked, on('2026-02-19', carla))).toMatchObject({ refused: 'term-passed' })
    expect(handleAnyway(asked, on('2026-02-19', carla))).toMatchObject({ state: 'submitted' })
  })
})

describe('what follows from being late', () => {
  test('a promise of our own is broken, and no more', () => {
    expect(missed(aSubmitted(), '2026-02-02')).toEqual([])
    expect(missed(aSubmitted(), '2026-02-03')).toEqual([['admissibility', 1, ['promise-broken']]])
    expect(missed(anAdmitted(), '2026-01-21')).toEqual([['conversation', 1, ['promise-broken']]])
    expect(missed(inBusinessCase(), '2026-03-17')).toEqual([['advice', 1, ['promise-broken']]])
    expect(missed(approved(), '2026-03-17')).toEqual([['agreement', 1, ['promise-broken']]])
    expect(missed(running(), '2027-02-11')).toEqual([['yearly-evaluation', 1, ['promise-broken']]])
  })

  test('a decision: notice, two weeks, a penalty for 42 days', () => {
    expect(missed(proposed(), '2026-03-31')).toEqual([['decision', 1, ['notice-of-default-possible']]])
    expect(giveNotice(proposed(), on('2026-03-30', noor), defaultPolicy)).toMatchObject({ refused: 'not-late' })
    const noticed = sure(giveNotice(proposed(), on('2026-03-31', noor), defaultPolicy))
    expect(missed(noticed, '2026-04-14')).toEqual([['decision', 15, []]])
    expect(missed(noticed, '2026-04-15')).toEqual([['decision', 16, ['penalty-runs', 'appeal-possible']]])
    expect(missed(noticed, '2026-05-26')).toEqual([['decision', 57, ['penalty-runs', 'appeal-possible']]])
    expect(missed(noticed, '2026-05-27')).toEqual([['decision', 58, ['penalty-full', 'appeal-possible']]])
    expect(giveNotice(noticed, on('2026-04-01', noor), defaultPolicy)).toMatchObject({ refused: 'notice-given' })
    expect(giveNotice(noticed, on('2026-04-01', bas), defaultPolicy)).toMatchObject({ refused: 'not-your-challenge' })
    // A decision ends it.
    expect(sure(refuseAdvised(noticed, on('2026-04-20', wouter))).noticeOn).toBeUndefined()
  })

  test('an objection: six weeks, and six more for the decision on it', () => {
    const refused = sure(refuseAdvised(proposed(), on('2026-02-02', wouter)))
    expect(deadlines(refused, defaultPolicy, noon('2026-03-16'))).toMatchObject([
      { key: 'objection', dueOn: '2026-03-16', missed: false, party: 'initiator' },
    ])
    expect(deadlines(refused, defaultPolicy, noon('2026-03-17'))[0]?.consequences).toEqual(['decision-stands'])
    const objected = sure(object(refused, on('2026-03-16', noor), defaultPolicy))
    expect(at(objected, '2026-03-17')).toEqual([['objection-decision', '2026-04-28']])
    expect(missed(objected, '2026-04-29')).toEqual([['objection-decision', 1, ['notice-of-default-possible']]])
    const founded = sure(decideObjection(objected, 'founded', wilma, on('2026-04-01', wilma)))
    expect(at(founded, '2026-04-02')).toEqual([['objection-decision', '2026-04-28']])
    const unfounded = sure(decideObjection(objected, 'unfounded', wilma, on('2026-04-01', wilma)))
    expect(at(unfounded, '2026-04-02')).toEqual([])
  })
})

describe('under the agreement, until 31 December 2027', () => {
  const found = { report: 'A tidy park.', spentCents: 0, spentMinutes: 0 }
  const evaluated = (date: string) => sure(evaluate(running(), found, on(date, carla)))
  const goesOn = (date: string) =>
    sure(extend(evaluated(date), { endsOn: '2027-12-31', years: [] }, on(date, wouter), defaultPolicy))

  test('a year after the first evaluation there would be none left: thirteen weeks before the end comes first', () => {
    expect(at(goesOn('2027-02-10'), '2027-02-11')).toEqual([['end-evaluation', '2027-10-01']])
  })
  test('the college has four weeks after an evaluation', () => {
    expect(at(evaluated('2027-02-10'), '2027-02-11')).toEqual([['extension-decision', '2027-03-10']])
  })
  test('after an evaluation in the half year before the end, the next one comes with the end', () => {
    expect(at(goesOn('2027-07-02'), '2027-07-03')).toEqual([['end-evaluation', '2027-12-31']])
    expect(at(goesOn('2027-07-01'), '2027-07-03')).toEqual([['end-evaluation', '2027-10-01']])
  })
  test('four weeks to mend', () => {
    const warned = sure(warn(running(), on('2026-03-02', wouter)))
    expect(at(warned, '2026-03-03')[0]).toEqual(['time-to-mend', '2026-03-30'])
  })
  test('eight weeks for the hand-over after an end, told while it runs', () => {
    const back = sure(handBack(evaluated('2027-02-10'), [], on('2027-02-11', noor), false))
    expect(at(back, '2027-02-12')).toEqual([['hand-over-of-task', '2027-04-08']])
    expect(at(back, '2027-04-09')).toEqual([])
  })
  test('finished from thirteen weeks before the end', () => {
    expect(finish(evaluated('2027-09-30'), [], on('2027-09-30', wouter))).toMatchObject({
      refused: 'term-running',
      details: { until: '2027-09-30' },
    })
    expect(finish(evaluated('2027-09-30'), [], on('2027-10-01', wouter))).toMatchObject({ state: 'completed' })
  })
})

test('a year later', () => {
  expect(yearLater('2026-02-10')).toBe('2027-02-10')
  expect(yearLater('2028-02-29')).toBe('2029-03-01')
  expect(yearLater('2028-02-29', 4)).toBe('2032-02-29')
})

/** Any day of twenty years. */
const day = fc.integer({ min: 0, max: 7304 }).map((days) => addDays('2026-01-01', days))

describe('over twenty years of dates', () => {
  const handedIn = (date: string): Challenge => ({ ...aSubmitted(), submittedAt: noon(date), enteredAt: noon(date) })

  test.prop([day])(
    'every short term ends on a working day, never before its weeks, and at most a week after',
    (date) => {
      for (const { key, dueOn } of deadlines(handedIn(date), defaultPolicy, noon(date))) {
        const weeks = key === 'admissibility' ? 4 : 12
        expect(isWorkingDay(dueOn)).toBe(true)
        expect(daysBetween(date, dueOn)).toBeGreaterThanOrEqual(7 * weeks)
        expect(daysBetween(date, dueOn)).toBeLessThanOrEqual(7 * weeks + 7)
      }
    },
  )

  test.prop([day, fc.integer({ min: 0, max: 400 })])(
    'a term is missed exactly from the day after its last one, and a decision that is late never says nothing',
    (date, later) => {
      const today = addDays(date, later)
      const terms = deadlines(handedIn(date), defaultPolicy, noon(today))
      for (const { dueOn, missed: isMissed, daysOver, consequences } of terms) {
        expect(isMissed).toBe(today > dueOn)
        expect(daysOver).toBe(today > dueOn ? daysBetween(dueOn, today) : undefined)
        expect(consequences.length > 0).toBe(isMissed)
      }
      const decision = terms.find(({ key }) => key === 'decision')
      expect(lateDecision(terms)).toEqual(decision?.missed ? decision : undefined)
    },
  )

  test.prop([day, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 60 })])(
    'the decision is due later by exactly the days that the clock stood still, and the days of the weekend it would fall in',
    (date, wait, answer) => {
      const askedOn = addDays(date, wait)
      const asked = sure(askForMore(handedIn(date), on(askedOn, carla), defaultPolicy))
      const completed = sure(complete(asked, on(addDays(askedOn, answer), noor, reason)))
      const stood = stoodStill(completed, date)
      const until = asked.supplements[0]?.until ?? ''
      expect(stood).toBe(Math.max(0, Math.min(answer, daysBetween(askedOn, until)) - 1))
      const due = decisionDueOn(completed, defaultPolicy, date) ?? ''
      expect(daysBetween(date, due)).toBeGreaterThanOrEqual(84 + stood)
      expect(daysBetween(date, due)).toBeLessThanOrEqual(84 + stood + 7)
      expect(isWorkingDay(due)).toBe(true)
    },
  )
})
