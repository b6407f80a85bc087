/** What must hold for the machine as a whole, and the ways through it. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { next, waysOn } from './moves.ts'
import { about, parties, type State, stateCodes } from './states.ts'
import { type Action, actions, transitions } from './transitions.ts'

describe('the machine', () => {
  test('has twenty states, each with its own name in both languages', () => {
    expect(stateCodes).toHaveLength(20)
    expect(new Set(stateCodes.map((state) => about(state).nl)).size).toBe(20)
    expect(new Set(stateCodes.map((state) => about(state).en)).size).toBe(20)
  })

  test.each(stateCodes)('%s: exactly one party is at turn, and another one alongside at the most', (state) => {
    const { turn, alongside } = about(state)
    expect(parties).toContain(turn)
    expect(turn).not.toBe('system')
    expect(alongside).not.toBe(turn)
  })

  test.each(stateCodes)('%s: a term runs, unless the initiator is at turn or the case is over', (state) => {
    const { turn, term } = about(state)
    if (term === 'waits-for-initiator') expect(turn).toBe('initiator')
    if (term === 'runs') expect(waysOn(state).some((way) => way.term !== undefined)).toBe(true)
    if (term === 'over')
      expect(waysOn(state).filter((way) => !['object', 'grant-after-all'].includes(way.action))).toEqual([])
  })

  test('only an adjournment stays in its state, once, and with a new date', () => {
    const staying = transitions.filter((way) => way.from === way.to)
    expect(staying.map((way) => way.action)).toEqual(['adjourn'])
    expect(staying[0]).toMatchObject({ once: true, needsReason: true, term: { law: 'Awb 4:14' } })
  })

  test('every way into a refusal needs a reason', () => {
    const against = transitions.filter((way) =>
      ['refused', 'not-handled', 'handed-back', 'revised-decision'].includes(way.to),
    )
    expect(against).toHaveLength(8)
    expect(against.every((way) => way.needsReason)).toBe(true)
  })

  test('an action from a state leads to one place only, and every action is used', () => {
    expect(new Set(transitions.map((way) => `${way.from} ${way.action}`)).size).toBe(transitions.length)
    expect(new Set(transitions.map((way) => way.action))).toEqual(new Set(actions))
  })

  test('every state is reached from the draft', () => {
    expect(reachedFrom('draft')).toEqual(new Set(stateCodes))
  })

  test.each(stateCodes)('%s: an end can be reached', (state) => {
    expect([...reachedFrom(state)].some((one) => about(one).term === 'over')).toBe(true)
  })

  test('what is over for good has no way on', () => {
    const final = stateCodes.filter((state) => waysOn(state).length === 0)
    expect(final).toEqual(['handed-back', 'completed', 'withdrawn'])
  })

  test('whoever is at turn, or alongside, or the system can act, until the case is over', () => {
    const stuck = stateCodes.filter((state) => {
      const { turn, alongside, term } = about(state)
      return (
        term !== 'over' && !waysOn(state).some((way) => way.by.some((by) => [turn, alongside, 'system'].includes(by)))
      )
    })
    // The initiator carries the task out; the coordinator evaluates and the college may revoke.
    expect(stuck).toEqual(['in-execution'])
  })
})

/** All states that can be reached, the first included. */
function reachedFrom(first: State): Set<State> {
  const reached = new Set([first])
  for (const state of reached) for (const way of waysOn(state)) reached.add(way.to)
  return reached
}

describe('steps', () => {
  const walk: readonly (readonly [Action, Parameters<typeof next>[2]['by'], State])[] = [
    ['submit', 'initiator', 'submitted'],
    ['ask-for-more', 'coordinator', 'incomplete'],
    ['complete', 'initiator', 'submitted'],
    ['admit', 'coordinator', 'admissible'],
    ['plan-conversation', 'coordinator', 'dialogue'],
    ['poll-support', 'initiator', 'support-check'],
    ['find-support', 'system', 'business-case'],
    ['advise', 'coordinator', 'proposed-decision'],
    ['grant', 'college', 'approved'],
    ['draw-up-agreement', 'college', 'agreement'],
    ['start', 'initiator', 'in-execution'],
    ['evaluate', 'coordinator', 'evaluation'],
    ['extend', 'college', 'extended'],
    ['continue', 'system', 'in-execution'],
    ['evaluate', 'coordinator', 'evaluation'],
    ['finish', 'college', 'completed'],
  ]

  test('from a draft to a completed task', () => {
    let state: State = 'draft'
    for (const [action, by, to] of walk) {
      const reached = next(state, action, { by })
      expect(reached).toBe(to)
      state = to
    }
  })

  test('a refusal, an objection, and a grant after all', () => {
    const reason = 'The contract runs until 2029.'
    expect(next('proposed-decision', 'refuse', { by: 'college', reason })).toBe('refused')
    expect(next('refused', 'object', { by: 'initiator' })).toBe('objection')
    expect(next('objection', 'decide-on-objection', { by: 'college', reason })).toBe('revised-decision')
    expect(next('revised-decision', 'grant-after-all', { by: 'college' })).toBe('approved')
  })

  test.each([
    ['a step that does not belong here', 'draft', 'grant', { by: 'college' }, 'illegal-transition'],
    ['the wrong party', 'proposed-decision', 'grant', { by: 'coordinator' }, 'illegal-transition'],
    ['withdrawing what is under way', 'in-execution', 'withdraw', { by: 'initiator' }, 'illegal-transition'],
    [
      'a second adjournment',
      'proposed-decision',
      'adjourn',
      { by: 'coordinator', reason: 'Ill.', earlier: ['adjourn'] },
      'illegal-transition',
    ],
    [
      'a third chance',
      'support-check',
      'miss-support',
      { by: 'system', earlier: ['miss-support'] },
      'illegal-transition',
    ],
    ['a refusal without a reason', 'proposed-decision', 'refuse', { by: 'college' }, 'reason-missing'],
    ['a reason of spaces', 'submitted', 'exclude', { by: 'college', reason: '  ' }, 'reason-missing'],
  ] as const)('%s: refused', (_, state, action, step, name) => {
    expect(next(state, action, step)).toMatchObject({ refused: name })
  })

  test.each(stateCodes)('%s: withdrawn by the initiator only, and only before the agreement is signed', (state) => {
    const before = stateCodes.indexOf(state) <= stateCodes.indexOf('agreement')
    expect(next(state, 'withdraw', { by: 'initiator' }) === 'withdrawn').toBe(before)
    expect(isRefusal(next(state, 'withdraw', { by: 'college' }))).toBe(true)
  })

  test.prop([
    fc.constantFrom(...stateCodes),
    fc.constantFrom(...actions),
    fc.constantFrom(...parties),
    fc.array(fc.constantFrom(...actions)),
  ])('without a reason nothing is ever refused, left unhandled or taken back', (state, action, by, earlier) => {
    const reached = next(state, action, { by, earlier })
    expect(['refused', 'not-handled', 'handed-back']).not.toContain(reached)
  })
})
