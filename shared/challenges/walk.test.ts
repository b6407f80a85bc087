/** The five things that always hold of a challenge, over random walks of acts by anybody, with a clock that moves. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { defaultPolicy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import { localDate } from '../terms/terms.ts'
import { groupAccount, taskAccount } from './booking.ts'
import { noon, noor, reason } from './challenge.fixture.ts'
import type { Challenge } from './challenge.ts'
import { deadlines } from './deadlines.ts'
import { giveNotice, object } from './decision.ts'
import { grantedOf, presentBudget } from './municipal-task.ts'
import { submit, withdraw } from './request.ts'
import { canStill, openWays, turnOf } from './situation.ts'
import { about, parties } from './states.ts'
import { openPoll } from './support.ts'
import { isAction, transitions } from './transitions.ts'
import { on, task, type World, walks, worldsOf, years } from './walk.fixture.ts'

describe('over random walks', () => {
  test.prop([walks], { numRuns: 150 })('exactly one party is at turn, and not the system', (tries) => {
    for (const { challenge, signatures, today } of worldsOf(tries)) {
      const { turn, alongside } = turnOf(challenge, signatures, defaultPolicy, noon(today))
      expect(parties).toContain(turn)
      expect(turn).not.toBe('system')
      expect(alongside).not.toBe(turn)
    }
  })

  test.prop([walks], { numRuns: 150 })(
    'a term runs, or was missed, unless the initiator is at turn or the case is over',
    (tries) => {
      for (const { challenge, signatures, today } of worldsOf(tries)) {
        const terms = deadlines(challenge, defaultPolicy, noon(today))
        const { turn } = turnOf(challenge, signatures, defaultPolicy, noon(today))
        const isOver = about(challenge.state).term === 'over'
        if (turn !== 'initiator' && !isOver)
          expect([challenge.state, terms.length > 0]).toEqual([challenge.state, true])
        for (const { dueOn, missed, kind } of terms) expect(missed).toBe(kind === 'within' && today > dueOn)
      }
    },
  )

  test.prop([walks], { numRuns: 150 })(
    'money and hours leave the task in the same amount as they reach the group, and come back so',
    (tries) => {
      for (const { challenge, books } of worldsOf(tries)) {
        let outside = 0
        for (const year of years) {
          const of = challenge.handedOver.find((one) => one.year === year)
          const group = groupAccount(challenge.id, year)
          const from = taskAccount(task.id, year)
          expect(on(books, group, 'EUR')).toBe((of?.cents ?? 0) - (of?.returnedCents ?? 0))
          expect(on(books, group, 'MIN')).toBe((of?.minutes ?? 0) - (of?.returnedMinutes ?? 0))
          expect(on(books, from, 'MIN') + on(books, group, 'MIN')).toBe(18_000)
          // What the college gave beyond the task's cost came in beside the budget.
          const added = on(books, from, 'EUR') + on(books, group, 'EUR') - 2_400_000
          expect(added).toBeGreaterThanOrEqual(0)
          expect(added).toBeLessThanOrEqual(challenge.granted?.above?.centsPerYear ?? 0)
          outside += on(books, `general:${year}`, 'EUR')
          outside += on(books, from, 'EUR') + on(books, group, 'EUR')
        }
        expect(outside).toBe(0)
      }
    },
  )

  test.prop([walks], { numRuns: 150 })(
    'what is granted never passes what the task costs now, unless the college said why',
    (tries) => {
      for (const { challenge, task: now } of worldsOf(tries)) {
        const { granted } = challenge
        if (!granted) continue
        const others = grantedOf(now, challenge.id).cents
        const present = Math.min(presentBudget(now, 2026).cents, challenge.ownerStatement?.presentCents ?? 9e9)
        expect(granted.presentCents).toBe(present)
        expect(granted.centsPerYear + others > present).toBe(granted.above !== undefined)
        expect(granted.above?.centsPerYear ?? 0).toBe(
          Math.max(0, Math.min(granted.centsPerYear, granted.centsPerYear + others - present)),
        )
        for (const { cents, minutes } of challenge.agreement?.years ?? []) {
          expect(cents).toBeLessThanOrEqual(granted.centsPerYear)
          expect(minutes).toBeLessThanOrEqual(granted.minutesPerYear)
        }
      }
    },
  )

  test.prop([walks], { numRuns: 150 })(
    'nothing is refused, left unhandled or taken back without a reason, and nobody outside the competent party decided',
    (tries) => {
      const { challenge } = worldsOf(tries).at(-1) as World
      let state: Challenge['state'] = 'draft'
      for (const { act, reason: why, by, state: reached } of challenge.history.slice(1)) {
        const way = transitions.find((one) => one.action === act && one.from === state)
        if (isAction(act)) expect([act, way?.to]).toEqual([act, reached])
        else expect(reached).toBe(state)
        if (way?.needsReason) expect(why?.trim()).toBeTruthy()
        if (by.role !== 'initiator' && by.role !== 'system') expect(by.id).not.toBe(noor.id)
        state = reached
      }
      const refuser = challenge.history.findLast(({ act }) => ['refuse', 'exclude', 'leave-unhandled'].includes(act))
      const { decided } = challenge.objection ?? {}
      if (decided) expect(decided.by.id).not.toBe(refuser?.by.id)
    },
  )

  test.prop([walks], { numRuns: 100 })('what the group is told it can do, it can do', (tries) => {
    for (const { challenge, today } of worldsOf(tries)) {
      const now = noon(today)
      const can = canStill(challenge, deadlines(challenge, defaultPolicy, now), defaultPolicy, now)
      const doing = { caller: noor, at: now, reason }
      expect(!isRefusal(withdraw(challenge, doing))).toBe(can.includes('withdraw'))
      expect(!isRefusal(object(challenge, doing, defaultPolicy))).toBe(can.includes('object'))
      expect(!isRefusal(giveNotice(challenge, doing, defaultPolicy))).toBe(can.includes('give-notice-of-default'))
      expect(!isRefusal(openPoll(challenge, undefined, doing))).toBe(can.includes('open-poll'))
      const submittable = can.includes('submit') && (challenge.startsOn ?? '') >= localDate(now)
      expect(!isRefusal(submit(challenge, doing))).toBe(submittable)
      for (const { from } of openWays(challenge, now)) if (from !== undefined) expect(from >= today).toBe(true)
    }
  })
})

test('the walks come far: every state but those of a way back is met', () => {
  const met = new Set<string>()
  for (const tries of fc.sample(walks, { numRuns: 600, seed: 7 }))
    for (const { challenge } of worldsOf(tries)) for (const { state } of challenge.history) met.add(state)
  expect(met.size).toBe(20)
})
