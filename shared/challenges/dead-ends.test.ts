/** No way of standing still locks a challenge up: whatever somebody leaves undone, or does far too often, somebody else can still end it. */
import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import {
  drawUp,
  evaluate,
  extend,
  finish,
  handBack,
  handOverYear,
  revoke,
  signAgreement,
  start,
  warn,
} from './agreement.ts'
import {
  aSubmitted,
  bas,
  bram,
  carla,
  fatima,
  inAgreement,
  inBusinessCase,
  inPoll,
  noon,
  noor,
  on,
  running,
  signed,
  sure,
  terms,
  wilma,
  wouter,
} from './challenge.fixture.ts'
import { type Challenge, mostActs, mostEvaluations } from './challenge.ts'
import { deadlines } from './deadlines.ts'
import { advise, adviseOnCost, giveNotice, object, stateCost } from './decision.ts'
import { answerMember, askForMore, exclude, join, leaveUnhandled, save, withdraw } from './request.ts'
import { canStill, openWays } from './situation.ts'
import { closePoll, openPoll, refuseForSupport } from './support.ts'
import { challengeTasks } from './tasks.ts'

const refuses = (outcome: unknown, refused: string, details: object = {}) =>
  expect(outcome).toMatchObject({ refused, details })
const found = { report: 'All is well in the park.', spentCents: 0, spentMinutes: 0 }
const can = (challenge: Challenge, date: string) =>
  canStill(challenge, deadlines(challenge, defaultPolicy, noon(date)), defaultPolicy, noon(date))

describe('an agreement that the group leaves lying', () => {
  test('does not start once its last day is over: it can be withdrawn or drawn up anew', () => {
    refuses(start(signed(), on('2028-01-01', noor)), 'term-passed', { until: '2027-12-31' })
    const short = sure(
      drawUp(
        inAgreement(),
        { ...terms, endsOn: '2026-06-30', years: terms.years.slice(0, 1) },
        on('2026-02-04', wouter),
        defaultPolicy,
      ),
    )
    const both = sure(
      signAgreement(sure(signAgreement(short, 'group', on('2026-02-04', noor))), 'college', on('2026-02-04', wouter)),
    )
    refuses(start(both, on('2026-07-01', noor)), 'term-passed', { until: '2026-06-30' })
    expect(isRefusal(start(both, on('2026-06-30', noor)))).toBe(false)
    refuses(withdraw(both, on('2026-06-30', noor)), 'illegal-transition')
    expect(can(both, '2026-06-30')).toEqual(['start'])
    expect(can(both, '2026-07-01')).toEqual(['withdraw'])
    expect(openWays(both, noon('2026-07-01')).map(({ action }) => action)).toEqual(['withdraw'])
    expect(sure(withdraw(both, on('2026-07-01', noor))).state).toBe('withdrawn')
    const anew = { ...terms, startsOn: '2026-08-01' }
    expect(sure(drawUp(both, anew, on('2026-07-01', wouter), defaultPolicy)).agreement?.group).toBeUndefined()
  })

  test('is taken back by the college after four weeks of warning, and not sooner', () => {
    refuses(revoke(inAgreement(), [], on('2026-02-04', wouter)), 'not-warned')
    const warned = sure(warn(inAgreement(), on('2026-02-04', wouter)))
    expect(can(warned, '2026-02-05')).toEqual(['sign-agreement', 'mend', 'withdraw'])
    refuses(revoke(warned, [], on('2026-03-04', wouter)), 'term-running', { until: '2026-03-04' })
    expect(sure(revoke(warned, [], on('2026-03-05', wouter))).state).toBe('handed-back')
    // A start mends it: the old warning counts for nothing under way.
    const half = sure(signAgreement(warned, 'group', on('2026-02-05', noor)))
    const started = start(sure(signAgreement(half, 'college', on('2026-02-05', wouter))), on('2026-03-10', noor))
    if (isRefusal(started)) throw new Error(started.refused)
    refuses(revoke(started.challenge, [], on('2026-03-10', wouter)), 'not-warned')
  })
})

describe('a history that somebody fills on purpose', () => {
  const joining = (challenge: Challenge, date: string) => {
    let now = challenge
    for (let at = 0; at < 3 * mostActs; at++) {
      const joined = join(now, `m${at}`, on(date, bas, undefined))
      if (isRefusal(joined)) return now
      now = sure(answerMember(joined, `m${at}`, false, on(date, noor, undefined)))
    }
    return now
  }

  test('joining and being sent away again and again stops by itself, and nothing else with it', () => {
    const joined = joining(inBusinessCase(), '2026-01-24')
    refuses(join(joined, 'more', on('2026-01-24', bas)), 'illegal-transition')
    const stated = sure(stateCost(joined, { presentCents: 1, presentMinutes: 1 }, on('2026-01-26', bram)))
    const advised = sure(adviseOnCost(stated, 'positive', on('2026-01-27', fatima)))
    expect(sure(advise(advised, { advice: 'positive', risk: 'None.' }, on('2026-01-28', carla))).state).toBe(
      'proposed-decision',
    )
  })

  test('also then a member can be sent away', () => {
    const member = sure(join(inBusinessCase(), 'last', on('2026-01-24', wilma)))
    const full = joining(member, '2026-01-24')
    expect(sure(answerMember(full, 'last', false, on('2026-01-24', noor))).members).toEqual([])
  })

  test('somebody is taken in once', () => {
    const joined = sure(join(running(), 'm1', on('2026-03-01', bas)))
    const member = sure(answerMember(joined, 'm1', true, on('2026-03-02', noor)))
    refuses(answerMember(member, 'm1', true, on('2026-03-02', noor)), 'already-member')
  })

  test('a cost that is stated anew without end still gets its advice', () => {
    let now = inBusinessCase()
    for (let at = 0; at < 3 * mostActs; at++) {
      const stated = stateCost(now, { presentCents: at, presentMinutes: 1 }, on('2026-01-26', bram))
      if (isRefusal(stated)) break
      now = stated
    }
    expect(now.history.length).toBeLessThanOrEqual(mostActs)
    refuses(save(now, now, { discipline: 'greenery' }, on('2026-01-26', noor), defaultPolicy), 'illegal-transition')
    const advised = sure(adviseOnCost(now, 'positive', on('2026-01-27', fatima)))
    expect(isRefusal(advise(advised, { advice: 'positive', risk: 'None.' }, on('2026-01-28', carla)))).toBe(false)
  })

  test('under way the college can still warn and take back, finance hand over a year, the coordinator evaluate', () => {
    const full = joining(running(), '2026-03-01')
    const filled = {
      ...full,
      history: [...full.history, ...Array.from({ length: mostActs }, () => full.history[0] as never)],
    }
    const over = handOverYear(filled, 2027, on('2026-12-01', fatima))
    expect(isRefusal(over)).toBe(false)
    const warned = sure(warn(filled, on('2026-03-02', wouter)))
    expect(sure(revoke(warned, [], on('2026-04-01', wouter))).state).toBe('handed-back')
    expect(sure(evaluate(filled, found, on('2026-06-01', carla))).state).toBe('evaluation')
  })

  test('the last evaluation that fits ends in a return, never in one more turn', () => {
    let now = running()
    for (let at = 0; at < mostEvaluations; at++) {
      const evaluated = sure(evaluate(now, found, on('2026-06-01', carla)))
      const went = extend(evaluated, { endsOn: terms.endsOn, years: [] }, on('2026-06-02', wouter), defaultPolicy)
      now = isRefusal(went) ? evaluated : went
    }
    expect(now.state).toBe('evaluation')
    expect(sure(handBack(now, [], on('2026-06-03', noor), false)).state).toBe('handed-back')
  })
})

describe('a notice of default ends with the decision that it was about', () => {
  const late = '2026-04-20'
  const noticed = (challenge: Challenge) => sure(giveNotice(challenge, on(late, noor), defaultPolicy))
  const afterObjection = (refused: Challenge) => {
    const objected = sure(object(refused, on('2026-05-20', noor), defaultPolicy))
    const terms = deadlines(objected, defaultPolicy, noon('2026-08-10'))
    expect(terms.find(({ key }) => key === 'objection-decision')?.consequences).toEqual(['notice-of-default-possible'])
  }
  test('also where the task is excluded', () =>
    afterObjection(sure(exclude(noticed(aSubmitted()), on('2026-05-01', wouter)))))
  test('where it is left unhandled', () => {
    const asked = sure(askForMore(aSubmitted(), on('2026-04-01', carla), defaultPolicy))
    afterObjection(sure(leaveUnhandled(noticed(asked), on('2026-05-01', carla))))
  })
  test('and where support is lacking', () => {
    const once = sure(closePoll(inPoll(), 3, defaultPolicy, on('2026-01-23', carla)))
    const twice = sure(openPoll(once, undefined, on('2026-01-23', noor)))
    afterObjection(sure(refuseForSupport(noticed(twice), 3, defaultPolicy, on('2026-05-01', wouter))))
  })
})

test('what has ended asks nobody for a step, also where an objection was founded once', () => {
  const decided = {
    at: noon('2026-01-01'),
    by: { id: 'wilma', name: 'wilma', role: 'alderman' },
    outcome: 'founded',
    reason: 'x',
  } as const
  const objection = { lodgedAt: noon('2026-01-01'), by: { id: 'noor', name: 'noor' }, grounds: 'x', decided }
  const evaluated = sure(evaluate({ ...running(), objection }, found, on('2027-11-01', carla)))
  const completed = sure(finish(evaluated, [], on('2027-11-02', wouter)))
  const seen = { signatures: 25, policy: defaultPolicy, now: noon('2027-11-03') }
  expect(challengeTasks(completed, wilma, seen)).toEqual([])
})

test('who acted for the group once decides on nothing of it, also after leaving', () => {
  const member = sure(
    answerMember(sure(join(inAgreement(), 'm1', on('2026-02-03', wilma))), 'm1', true, on('2026-02-03', noor)),
  )
  const forGroup = sure(signAgreement(member, 'group', on('2026-02-04', wilma)))
  const left = sure(answerMember(forGroup, 'm1', false, on('2026-02-05', noor)))
  refuses(signAgreement(left, 'college', on('2026-02-05', wilma)), 'self-approval')
})

test('a municipality that decides sooner promises no check or advice for after the decision', () => {
  const fast = { ...defaultPolicy, decisionWeeksChallenge: 3 }
  const dueOn = (challenge: Challenge) =>
    deadlines(challenge, fast, noon('2026-01-24')).map((one) => [one.key, one.dueOn])
  expect(dueOn(aSubmitted())).toEqual([
    ['admissibility', '2026-01-26'],
    ['decision', '2026-01-26'],
  ])
  expect(dueOn(inBusinessCase())).toEqual([
    ['advice', '2026-01-26'],
    ['decision', '2026-01-26'],
  ])
})

describe('an agreement whose end comes while the work goes on', () => {
  const last = sure(evaluate(running(), found, on('2027-10-01', carla)))
  const goesOn = sure(extend(last, { endsOn: terms.endsOn, years: [] }, on('2027-10-02', wouter), defaultPolicy))
  const keys = (date: string) =>
    deadlines(goesOn, defaultPolicy, noon(date)).map(({ key, dueOn, missed }) => [key, dueOn, missed])
  test('asks for the evaluation after which it can be finished, and says so when that is late', () => {
    expect(keys('2027-10-03')).toEqual([['end-evaluation', '2027-12-31', false]])
    expect(keys('2028-01-01')).toEqual([['end-evaluation', '2027-12-31', true]])
  })
  test('does not go on until a day that is over', () => {
    const late = sure(evaluate(goesOn, found, on('2028-02-01', carla)))
    const to = (endsOn: string, years: typeof terms.years) =>
      extend(late, { endsOn, years }, on('2028-02-02', wouter), defaultPolicy)
    refuses(to('2027-12-31', []), 'date-out-of-bounds', { from: '2028-02-02' })
    const year = { year: 2028, cents: 1, minutes: 1 }
    expect(sure(to('2028-02-02', [year])).state).toBe('in-execution')
  })
})

describe('money and hours at the end', () => {
  const over = () => {
    const handed = handOverYear(running(), 2027, on('2026-12-01', fatima))
    if (isRefusal(handed)) throw new Error(handed.refused)
    return sure(evaluate(handed.challenge, found, on('2026-12-02', carla)))
  }
  test('a year that has not begun goes back whole, whatever the group says is left of it', () => {
    const back = sure(handBack(over(), [{ year: 2026, cents: 5, minutes: 0 }], on('2026-12-03', noor), false))
    expect(back.handedOver).toEqual([
      { year: 2026, cents: 1_800_000, minutes: 10_000, returnedCents: 5, returnedMinutes: 0 },
      { year: 2027, cents: 2_000_000, minutes: 12_000, returnedCents: 2_000_000, returnedMinutes: 12_000 },
    ])
  })
})

describe('the clock of the decision stands still while the delay is the group’s own (Awb 4:15, second paragraph)', () => {
  const decision = (challenge: Challenge, date: string) =>
    deadlines(challenge, defaultPolicy, noon(date)).find(({ key }) => key === 'decision')
  test('two weeks of conversation count; from then on each day without a poll moves the last day on', () => {
    const talking = sure(closePoll(inPoll(), 3, defaultPolicy, on('2026-01-23', carla)))
    expect(decision(talking, '2026-02-06')?.dueOn).toBe('2026-03-30')
    expect(decision(talking, '2026-02-16')?.dueOn).toBe('2026-04-09')
    expect(decision(talking, '2027-02-16')?.missed).toBe(false)
    refuses(giveNotice(talking, on('2027-02-16', noor), defaultPolicy), 'not-late')
  })
  test('a poll longer than the shortest moves it on by the days that the group chose', () => {
    const again = sure(closePoll(inPoll(), 3, defaultPolicy, on('2026-01-23', carla)))
    const long = sure(openPoll(again, '2026-03-27', on('2026-01-23', noor)))
    // The shortest poll ends on 6 February; 27 March is 49 days later.
    expect(decision(long, '2026-01-24')?.dueOn).toBe('2026-05-18')
  })
})
