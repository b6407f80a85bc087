import { expect, test } from 'vitest'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import { states } from '../../../shared/proposals/proposal.ts'
import { nl } from '../../words/nl/index.ts'
import { isSettled, lastWordOf, nowOf, stepsAhead } from './life.ts'

test.each([
  ['quick', 'submitted', undefined, 'quick', 'quick deal start'],
  ['community', 'submitted', undefined, 'check', 'check ballot vote adopt approval deal start'],
  ['community', 'checked', undefined, 'ballot', 'ballot vote adopt approval deal start'],
  ['community', 'on-ballot', undefined, 'vote', 'vote adopt approval deal start'],
  ['community', 'funded', undefined, 'approval', 'approval deal start'],
  ['community', 'finance-question', undefined, 'answer', 'approval deal start'],
  ['community', 'agreed', 'offered', 'deal', 'deal start'],
  ['community', 'agreed', 'signed', 'start', 'start'],
  ['community', 'agreed', 'declined', 'declined', ''],
  ['community', 'not-funded', undefined, 'not-funded', ''],
  ['community', 'council', undefined, 'council', 'council build'],
  ['finance', 'checked', undefined, 'finance', 'finance ballot vote adopt approval deal start'],
  ['council', 'checked', undefined, 'dossier', 'dossier council build'],
  ['challenge', 'checked', undefined, 'talk', 'talk support decision agreement start'],
  ['service', 'submitted', undefined, 'service', 'pass-on answer'],
  ['service', 'passed-on', undefined, 'passed-on', 'answer'],
  ['service', 'answered', undefined, 'answered', ''],
  ['quick', 'needs-work', undefined, 'improve', 'improve quick deal start'],
] as const)('%s, %s, deal %s: now %s', (track, state, deal, now, ahead) => {
  const view = { track, state, cleared: false }
  expect(nowOf(view, { deal })).toBe(now)
  expect(stepsAhead(view, { deal }).join(' ')).toBe(ahead)
})

test.each(['submitted', 'checked'] as const)('a plan that became a challenge while %s goes on there', (state) => {
  const view = { state, track: 'challenge', cleared: false, challengeId: 'C' } as const
  expect(nowOf(view)).toBe('challenge')
  expect(stepsAhead(view)).toEqual([])
  expect(nl).toHaveProperty(['now.challenge'])
})

test.each([
  [undefined, 'vote', 'vote adopt approval deal start'],
  ['preparing', 'soon', 'vote adopt approval deal start'],
  ['scheduled', 'soon', 'vote adopt approval deal start'],
  ['open', 'vote', 'vote adopt approval deal start'],
  ['closed', 'count', 'count adopt approval deal start'],
  ['counted', 'adopt', 'adopt approval deal start'],
  ['adopted', 'adopt', 'adopt approval deal start'],
] as const)('on a ballot paper whose round is %s: now %s', (phase, now, ahead) => {
  const view = { track: 'finance', state: 'on-ballot', cleared: true } as const
  expect(nowOf(view, { phase })).toBe(now)
  expect(stepsAhead(view, { phase }).join(' ')).toBe(ahead)
  expect(nl).toHaveProperty([`now.${now}`])
  for (const step of stepsAhead(view, { phase })) expect(nl).toHaveProperty([`ahead.${step}`])
})

test('the phase of a round says nothing of a plan that has left the ballot paper', () => {
  expect(nowOf({ track: 'community', state: 'funded', cleared: false }, { phase: 'closed' })).toBe('approval')
})

const step = (action: string, reason?: string) =>
  ({
    at: '2026-11-29T09:00:00Z',
    by: { name: 'Carla', role: 'coordinator' },
    action,
    state: 'submitted',
    ...(reason ? { reason } : {}),
  }) as ProposalView['history'][number]

test.each([
  ['needs-work', [step('ask-for-work', 'Wie geeft de lessen?'), step('give-notice')], 'Wie geeft de lessen?'],
  ['needs-work', [step('ask-for-work', 'Eerst dit.'), step('resubmit'), step('return', 'Nu dit.')], 'Nu dit.'],
  ['finance-question', [step('fund', 'Vastgesteld.'), step('return', 'Wat kost een kast?')], 'Wat kost een kast?'],
  ['not-feasible', [step('find-not-feasible', 'De grond is niet van ons.')], 'De grond is niet van ons.'],
  ['answered', [step('pass-on', 'Dank u.'), step('answer-service-request', 'Het is opgeruimd.')], 'Het is opgeruimd.'],
  ['submitted', [step('ask-for-work', 'Wie geeft de lessen?'), step('resubmit')], undefined],
] as const)('of a plan that is %s the notice quotes what matters now', (state, history, word) => {
  expect(lastWordOf({ state, history: [...history] })).toBe(word)
})

test('a finance plan that was cleared waits for the ballot paper', () => {
  expect(nowOf({ track: 'finance', state: 'checked', cleared: true })).toBe('ballot')
})

test('another way is offered until the plan has gone its own; to take a task over only to its initiator, until there is a challenge', () => {
  const plan = { track: 'community', state: 'checked' } as const
  expect([isSettled(plan, false), isSettled({ ...plan, state: 'funded' }, true)]).toEqual([false, true])
  const takeover = { track: 'challenge', state: 'checked' } as const
  expect([isSettled(takeover, true), isSettled(takeover, false)]).toEqual([false, true])
  expect(isSettled({ ...takeover, challengeId: 'C' }, true)).toBe(true)
})

test('every state on every track has its words', () => {
  for (const state of states) {
    for (const track of ['quick', 'community', 'finance', 'challenge', 'council', 'service', 'refused'] as const) {
      const view = { track, state, cleared: false }
      expect(nl).toHaveProperty([`now.${nowOf(view)}`])
      for (const step of stepsAhead(view)) expect(nl).toHaveProperty([`ahead.${step}`])
    }
  }
})

test('a plan with a council dossier names no steps ahead: its dossier does', () => {
  expect(stepsAhead({ state: 'council', track: 'council', cleared: false, dossierId: 'D' })).toEqual([])
})
