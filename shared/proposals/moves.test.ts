/** The life of a proposal as a table: every state with every action, and what each move leaves behind. */
import { describe, expect, test } from 'vitest'
import { leadsTo, mostSteps, move } from './moves.ts'
import { noon, plan } from './proposal.fixture.ts'
import { type Action, actions, type Proposal, type State, type Step, states } from './proposal.ts'

/** Every move there is; what is not here cannot happen. */
const table: readonly (readonly [Exclude<Action, 'submit'>, State, State])[] = [
  ['resubmit', 'needs-work', 'submitted'],
  ['withdraw', 'submitted', 'withdrawn'],
  ['withdraw', 'needs-work', 'withdrawn'],
  ['withdraw', 'checked', 'withdrawn'],
  ['check', 'submitted', 'checked'],
  ['ask-for-work', 'submitted', 'needs-work'],
  ['find-not-feasible', 'submitted', 'not-feasible'],
  ['pass-on', 'submitted', 'passed-on'],
  ['answer-service-request', 'passed-on', 'answered'],
  ['place', 'checked', 'on-ballot'],
  ['take-off', 'on-ballot', 'checked'],
  ['fund', 'on-ballot', 'funded'],
  ['not-fund', 'on-ballot', 'not-funded'],
  ['grant-quick', 'submitted', 'agreed'],
  ['clear', 'checked', 'checked'],
  ['approve-first', 'funded', 'funded'],
  ['approve', 'funded', 'agreed'],
  ['redirect', 'checked', 'council'],
  ['redirect', 'funded', 'council'],
  ['return', 'checked', 'needs-work'],
  ['return', 'funded', 'finance-question'],
  ['answer', 'finance-question', 'funded'],
  ['refuse', 'checked', 'refused'],
  ['refuse', 'funded', 'refused'],
  ['refuse', 'finance-question', 'refused'],
  ['decline', 'agreed', 'declined'],
  ['council-refuse', 'council', 'refused'],
  ['council-reopen', 'refused', 'council'],
  ['council-withdraw', 'council', 'withdrawn'],
  ['reroute', 'submitted', 'submitted'],
  ['reroute', 'checked', 'checked'],
  ['keep-route', 'submitted', 'submitted'],
  ['keep-route', 'checked', 'checked'],
  ['adjourn', 'submitted', 'submitted'],
  ['adjourn', 'checked', 'checked'],
  ['adjourn', 'funded', 'funded'],
  ['adjourn', 'objection', 'objection'],
  ['give-notice', 'submitted', 'submitted'],
  ['give-notice', 'checked', 'checked'],
  ['give-notice', 'funded', 'funded'],
  ['give-notice', 'finance-question', 'finance-question'],
  ['give-notice', 'objection', 'objection'],
  ['object', 'not-feasible', 'objection'],
  ['object', 'refused', 'objection'],
  ['dismiss-objection', 'objection', 'refused'],
  ['check-again', 'objection', 'submitted'],
  ['decide-again', 'objection', 'checked'],
  ['fund-again', 'objection', 'funded'],
  ['become-challenge', 'submitted', 'submitted'],
  ['become-challenge', 'needs-work', 'needs-work'],
  ['become-challenge', 'checked', 'checked'],
]

const moving = actions.filter((action) => action !== 'submit')
const cells = states.flatMap((from) => moving.map((action) => [from, action] as const))
const by = { by: { id: 'carla', name: 'Carla', role: 'coordinator' }, at: noon + 1, reason: 'Because.' }

test.each(cells)('from %s by %s', (from, action) => {
  const to = table.find(([each, start]) => each === action && start === from)?.[2]
  const moved = move({ ...plan, state: from }, action, by)
  expect(leadsTo(from, action)).toBe(to)
  if (to === undefined) {
    expect(moved).toEqual({ refused: 'illegal-transition', details: { from, action } })
    return
  }
  const step = { ...by, action, state: to }
  expect(moved).toEqual({ ...plan, state: to, version: 2, history: [...plan.history, step] })
})

test('an end is an end: nothing moves on from it, but a refusal that an objection revokes', () => {
  const ends = states.filter((state) => moving.every((action) => leadsTo(state, action) === undefined))
  expect(moving.filter((action) => leadsTo('refused', action) !== undefined)).toEqual(['council-reopen', 'object'])
  expect(moving.filter((action) => leadsTo('not-feasible', action) !== undefined)).toEqual(['object'])
  expect(ends).toEqual(['not-funded', 'answered', 'declined', 'withdrawn'])
})

test('every state but the first can be reached', () => {
  const reached = new Set<State>(['submitted'])
  for (let rounds = 0; rounds < states.length; rounds++) {
    for (const from of reached) for (const action of moving) reached.add(leadsTo(from, action) ?? from)
  }
  expect([...reached].sort()).toEqual([...states].sort())
})

describe('a full history', () => {
  const [first] = plan.history
  const full = (state: State, steps: number) => ({
    ...plan,
    state,
    history: Array.from({ length: steps }, () => first as Step),
  })

  test.each([
    ['resubmit', 'needs-work'],
    ['place', 'checked'],
    ['return', 'checked'],
    ['return', 'funded'],
    ['council-reopen', 'refused'],
    ['reroute', 'submitted'],
    ['keep-route', 'checked'],
  ] as const)('begins no other turn: %s from %s', (action, from) => {
    expect(move(full(from, mostSteps - 1), action, by)).not.toHaveProperty('refused')
    expect(move(full(from, mostSteps), action, by)).toEqual({ refused: 'history-full', details: { most: mostSteps } })
  })

  test('finishes what was begun: whatever way it goes, at most five steps more', () => {
    // Approvals and clearing are bounded by the decisions: once each here. What the law gives an initiator is bounded by itself: see the objections.
    const once: readonly Action[] = ['clear', 'approve-first']
    const byLaw: readonly Action[] = ['adjourn', 'give-notice', 'object', 'become-challenge']
    const longest = (of: Proposal, done: readonly Action[]): number =>
      Math.max(
        of.history.length,
        ...moving
          .filter((action) => !done.includes(action) && !byLaw.includes(action))
          .map((action) => [action, move(of, action, by)] as const)
          .map(([action, next]) =>
            'refused' in next ? 0 : longest(next, once.includes(action) ? [...done, action] : done),
          ),
      )
    for (const state of states) expect(longest(full(state, mostSteps), [])).toBeLessThanOrEqual(mostSteps + 5)
  })
})

test('an act without a reason leaves none, and changes come along', () => {
  const moved = move(plan, 'check', { by: by.by, at: noon }, { cleared: true })
  expect(moved).toMatchObject({ cleared: true, history: [{}, { action: 'check' }] })
  expect('reason' in ((moved as typeof plan).history.at(-1) ?? {})).toBe(false)
})
