/** Terms of plans, worked out by hand with a calendar beside it, and what must hold on any day of twenty years. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { addDays, addWeeks, daysBetween, isWorkingDay } from '../terms/terms.ts'
import { dueOn, isMissed, latestAdjournment, penaltyOf, runningTerm } from './deadlines.ts'
import { plan, routed } from './proposal.fixture.ts'
import type { Action, Proposal, State, Step } from './proposal.ts'

/** Noon in Amsterdam on a day, give or take an hour. */
const on = (day: string) => Date.parse(`${day}T11:00:00Z`)
const by = { id: 'x', name: 'X', role: 'coordinator' }
type Line = readonly [day: string, action: Action, state: State, until?: string]
const steps = (lines: readonly Line[]): Step[] =>
  lines.map(([day, action, state, until]) => ({ at: on(day), by, action, state, ...(until ? { until } : {}) }))

/** The plan with this history; it stands in the state of its last step. */
function lived(lines: readonly Line[], of: Partial<Proposal> = {}): Proposal {
  const history = steps(lines)
  return {
    ...plan,
    submittedAt: history[0]?.at ?? 0,
    state: history.at(-1)?.state ?? 'submitted',
    history,
    ...of,
  }
}

const objectionOf = (lodgedOn: string, against: string): Pick<Proposal, 'objections'> => ({
  objections: [{ lodgedAt: on(lodgedOn), by: { id: 'noor', name: 'Noor' }, grounds: 'It is needed.', against }],
})

// 24 November 2026 is a Tuesday; eight weeks on is Tuesday 19 January 2027.
const submitted = ['2026-11-24', 'submit', 'submitted'] as const
const asked = ['2026-12-01', 'ask-for-work', 'needs-work'] as const

describe('the last day of the decision', () => {
  const cases: readonly (readonly [string, string, readonly Line[]])[] = [
    ['eight weeks from receipt', '2027-01-19', [submitted]],
    ['on Good Friday 2026: past Easter', '2026-04-07', [['2026-02-06', 'submit', 'submitted']]],
    ['on Christmas Day 2026: past the weekend', '2026-12-28', [['2026-10-30', 'submit', 'submitted']]],
    ["on King's Day, Saturday 27 April 2030", '2030-04-29', [['2030-03-02', 'submit', 'submitted']]],
    ["on King's Day, kept on Saturday 26 April 2031", '2031-04-28', [['2031-03-01', 'submit', 'submitted']]],
    // Asked on 1 December, complete on the 9th: 2 up to and including 8 December, seven days.
    ['seven days stood still', '2027-01-26', [submitted, asked, ['2026-12-09', 'resubmit', 'submitted']]],
    [
      'completed on the next day: nothing stood still',
      '2027-01-19',
      [submitted, asked, ['2026-12-02', 'resubmit', 'submitted']],
    ],
    // Time was given until 15 December: 2 up to and including 14 December, thirteen days, however late the answer.
    [
      'completed too late: only the time given',
      '2027-02-01',
      [submitted, asked, ['2027-01-05', 'resubmit', 'submitted']],
    ],
    [
      // Seven days and, from 16 up to and including 17 December, two.
      'twice asked',
      '2027-01-28',
      [
        submitted,
        asked,
        ['2026-12-09', 'resubmit', 'submitted'],
        ['2026-12-15', 'ask-for-work', 'needs-work'],
        ['2026-12-18', 'resubmit', 'submitted'],
      ],
    ],
    [
      // The time given would end on Christmas Day and ends on Monday 28 December: 12 up to and including 27 December, sixteen days.
      'asked over Christmas and completed too late',
      '2027-02-04',
      [submitted, ['2026-12-11', 'ask-for-work', 'needs-work'], ['2027-01-04', 'resubmit', 'submitted']],
    ],
    [
      // 2 and 5 April 2026 lie around Easter: three days stopped lead to Easter Monday, so to Tuesday.
      'three days stood still before Good Friday',
      '2026-04-07',
      [
        ['2026-02-06', 'submit', 'submitted'],
        ['2026-02-10', 'ask-for-work', 'needs-work'],
        ['2026-02-14', 'resubmit', 'submitted'],
      ],
    ],
    ['the money: eight weeks from the adoption', '2027-01-19', [submitted, ['2026-11-24', 'fund', 'funded']]],
    [
      'a first approval begins nothing anew',
      '2027-01-19',
      [submitted, ['2026-11-24', 'fund', 'funded'], ['2026-12-08', 'approve-first', 'funded']],
    ],
    [
      'a question of finance stops the clock, and does not begin it anew',
      '2027-01-26',
      [
        submitted,
        ['2026-11-24', 'fund', 'funded'],
        ['2026-12-01', 'return', 'finance-question'],
        ['2026-12-09', 'answer', 'funded'],
      ],
    ],
    ['adjourned', '2027-02-02', [submitted, ['2027-01-18', 'adjourn', 'submitted', '2027-02-02']]],
    [
      // 21 up to and including 28 January: eight days from the day that was named.
      'stood still after it was adjourned',
      '2027-02-10',
      [
        submitted,
        ['2027-01-18', 'adjourn', 'submitted', '2027-02-02'],
        ['2027-01-20', 'ask-for-work', 'needs-work'],
        ['2027-01-29', 'resubmit', 'submitted'],
      ],
    ],
    [
      'a term that is over does not stand still any more',
      '2027-01-19',
      [submitted, ['2027-01-21', 'ask-for-work', 'needs-work'], ['2027-01-29', 'resubmit', 'submitted']],
    ],
    [
      'a founded objection begins another term',
      '2027-03-02',
      [
        submitted,
        ['2026-12-01', 'find-not-feasible', 'not-feasible'],
        ['2026-12-03', 'object', 'objection'],
        ['2027-01-05', 'check-again', 'submitted'],
      ],
    ],
  ]
  test.each(cases)('%s: %s', (_, day, lines) => {
    expect(runningTerm(lived(lines), policy, '2026-01-01')?.dueOn).toBe(day)
  })

  // Refused on Tuesday 24 November 2026: objections until 5 January 2027, the decision six weeks later.
  test('on an objection: six weeks after the six weeks, however soon it came', () => {
    const objected = lived([submitted, ['2026-11-25', 'object', 'objection']], objectionOf('2026-11-25', '2026-11-24'))
    const running = runningTerm(objected, policy, '2026-12-01')
    expect(running).toMatchObject({ term: 'objection', law: 'Awb 7:10', dueOn: '2027-02-16' })
    expect(running && latestAdjournment(running, policy)).toBe('2027-03-30')
    const withCommittee = { ...policy, objectionDecisionWeeks: 12 }
    expect(runningTerm(objected, withCommittee, '2026-12-01')?.dueOn).toBe('2027-03-30')
  })

  test.each([
    ['a plan that waits for the vote', lived([submitted, ['2026-12-01', 'check', 'checked']])],
    ['a report', lived([submitted], { routing: routed('service') })],
    ['a plan that became a challenge', lived([submitted], { challengeId: 'c' })],
    ['a plan that ended', lived([submitted, ['2026-12-01', 'withdraw', 'withdrawn']])],
  ])('none runs for %s', (_, proposal) => {
    expect(runningTerm(proposal, policy, '2027-06-01')).toBeUndefined()
  })

  test('a plan that waits for finance before the vote keeps the term of its receipt', () => {
    const waits = lived([submitted, ['2026-12-01', 'check', 'checked']], { routing: routed('finance') })
    expect(runningTerm(waits, policy, '2026-12-02')?.dueOn).toBe('2027-01-19')
    expect(dueOn(waits, policy)).toBe('2026-12-29')
  })
})

describe('while the initiator completes the plan', () => {
  const waiting = lived([submitted, asked])
  test.each([
    ['2026-12-10', '2026-12-15', false],
    ['2026-12-15', '2026-12-15', false],
    ['2026-12-16', undefined, false],
    ['2027-02-01', undefined, false],
    ['2027-02-02', undefined, true],
  ])('on %s the clock stands still until %s, and the decision is late: %s', (today, until, late) => {
    const running = runningTerm(waiting, policy, today)
    expect(running?.standsStillUntil).toBe(until)
    expect(running?.dueOn).toBe('2027-02-01')
    expect(running && isMissed(running, today)).toBe(late)
  })

  test('who is asked to act, and by when', () => {
    expect(dueOn(waiting, policy)).toBe('2026-12-15')
    expect(dueOn(lived([submitted, asked, ['2026-12-09', 'resubmit', 'submitted']]), policy)).toBe('2026-12-29')
    // Ten working days end on 8 December, a Tuesday; seven days on is the 15th.
    const quick = { routing: routed('quick') }
    expect(dueOn(lived([submitted, asked, ['2026-12-09', 'resubmit', 'submitted']], quick), policy)).toBe('2026-12-15')
    // Leaving a plan on its way begins nothing anew; a new route gives finance its four weeks.
    const finance = { routing: routed('finance') }
    const checked: Line[] = [submitted, ['2026-11-25', 'check', 'checked']]
    expect(dueOn(lived([...checked, ['2026-12-01', 'keep-route', 'checked']], finance), policy)).toBe('2026-12-23')
    expect(dueOn(lived([...checked, ['2026-12-01', 'reroute', 'checked']], finance), policy)).toBe('2026-12-29')
    expect(dueOn(lived([submitted, ['2026-12-01', 'adjourn', 'submitted', '2027-02-02']]), policy)).toBe('2027-02-02')
  })
})

describe('the penalty after a notice of default (Awb 4:17)', () => {
  const noticed: Line[] = [submitted, ['2027-01-20', 'give-notice', 'submitted']]
  test.each([
    ['2027-02-03', 0],
    ['2027-02-04', 1],
    ['2027-03-16', 41],
    ['2027-03-17', 42],
    ['2027-03-18', 42],
    ['2028-01-01', 42],
  ])('on %s: %i days', (today, days) => {
    expect(penaltyOf(lived(noticed), today)).toEqual({ noticeOn: '2027-01-20', until: '2027-02-03', days })
  })

  test.each<[string, Line, number]>([
    ['within the two weeks', ['2027-02-03', 'grant-quick', 'agreed'], 0],
    ['on the first day after', ['2027-02-04', 'find-not-feasible', 'not-feasible'], 0],
    ['a week after', ['2027-02-10', 'check', 'checked'], 6],
    ['after all days', ['2027-06-10', 'grant-quick', 'agreed'], 42],
  ])('decided %s', (_, decision, days) => {
    expect(penaltyOf(lived([...noticed, decision]), '2028-01-01')).toMatchObject({ days, decidedOn: decision[0] })
  })

  test('a first approval is no decision yet, and neither is a question that came too late', () => {
    const lines: Line[] = [
      submitted,
      ['2026-11-24', 'fund', 'funded'],
      ['2027-01-20', 'give-notice', 'funded'],
      ['2027-02-05', 'approve-first', 'funded'],
      ['2027-02-06', 'return', 'finance-question'],
    ]
    expect(penaltyOf(lived(lines), '2027-02-10')).toMatchObject({ days: 7 })
    expect(penaltyOf(lived([submitted]), '2027-02-10')).toBeUndefined()
  })
})

describe('on any day of twenty years', () => {
  const aDay = fc.integer({ min: 0, max: 20 * 365 }).map((days) => addDays('2026-01-01', days))
  const clockWith = (start: string, from: number, stop: number) => {
    const [askedOn, completedOn] = [addDays(start, from), addDays(start, from + stop + 1)]
    return lived([
      [start, 'submit', 'submitted'],
      [askedOn, 'ask-for-work', 'needs-work'],
      [completedOn, 'resubmit', 'submitted'],
    ])
  }
  const fourWeeks = { ...policy, supplementWeeks: 4 }

  property.prop([aDay, fc.integer({ min: 1, max: 12 })])('the last day is a working day', (start, weeks) => {
    const running = runningTerm(
      lived([[start, 'submit', 'submitted']]),
      { ...policy, decisionWeeksSubsidy: weeks },
      start,
    )
    expect(isWorkingDay(running?.dueOn ?? '')).toBe(true)
  })

  property.prop([aDay, fc.integer({ min: 1, max: 12 })])('of an objection too', (refusedOn, weeks) => {
    const objected = lived(
      [
        [refusedOn, 'submit', 'submitted'],
        [refusedOn, 'object', 'objection'],
      ],
      objectionOf(refusedOn, refusedOn),
    )
    const running = runningTerm(objected, { ...policy, objectionDecisionWeeks: weeks }, refusedOn)
    expect(isWorkingDay(running?.dueOn ?? '')).toBe(true)
  })

  property.prop([aDay, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 27 })])(
    'a clock that stands still for n days moves the end by n days, before the Act on time limits does',
    (start, from, stop) => {
      const running = runningTerm(clockWith(start, from, stop), fourWeeks, start)
      expect(running?.stoppedDays).toBe(stop)
      expect(running?.dueOn).toBe(addWeeks(start, 8, stop))
      const moved = daysBetween(addDays(start, 56 + stop), running?.dueOn ?? '')
      expect(moved).toBeGreaterThanOrEqual(0)
      // The longest run: Good Friday 23 April 2038, Easter, and the King's day on the Tuesday.
      expect(moved).toBeLessThanOrEqual(5)
    },
  )

  test('the longest run of days off moves an end by five days', () => {
    expect(runningTerm(clockWith('2038-02-22', 0, 4), fourWeeks, '2038-02-22')?.dueOn).toBe('2038-04-28')
  })

  property.prop([
    aDay,
    fc.integer({ min: 0, max: 55 }),
    fc.integer({ min: 1, max: 56 }),
    fc.integer({ min: 0, max: 20 }),
  ])(
    'adjourning never shortens, and a clock that stands still after it moves the day that was named',
    (start, told, later, stop) => {
      const [tellsOn, before] = [addDays(start, told), addWeeks(start, 8)]
      const named = addDays(before, later)
      const lines: Line[] = [
        [start, 'submit', 'submitted'],
        [tellsOn, 'adjourn', 'submitted', named],
      ]
      expect(runningTerm(lived(lines), policy, start)?.dueOn).toBe(named)
      expect(named > before).toBe(true)
      const stopped = runningTerm(
        lived([
          ...lines,
          [tellsOn, 'ask-for-work', 'needs-work'],
          [addDays(tellsOn, stop + 1), 'resubmit', 'submitted'],
        ]),
        fourWeeks,
        start,
      )
      const shift = daysBetween(addDays(named, stop), stopped?.dueOn ?? '')
      expect(shift).toBeGreaterThanOrEqual(0)
      expect(shift).toBeLessThanOrEqual(5)
    },
  )
})
