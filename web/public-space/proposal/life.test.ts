import { expect, test } from 'vitest'
import { states } from '../../../shared/proposals/proposal.ts'
import { nl } from '../../words/nl/index.ts'
import { nowOf, stepsAhead } from './life.ts'

test.each([
  ['quick', 'submitted', undefined, 'quick', 'quick deal start'],
  ['community', 'submitted', undefined, 'check', 'check ballot vote approval deal start'],
  ['community', 'checked', undefined, 'ballot', 'ballot vote approval deal start'],
  ['community', 'on-ballot', undefined, 'vote', 'vote approval deal start'],
  ['community', 'funded', undefined, 'approval', 'approval deal start'],
  ['community', 'finance-question', undefined, 'answer', 'approval deal start'],
  ['community', 'agreed', 'offered', 'deal', 'deal start'],
  ['community', 'agreed', 'signed', 'start', 'start'],
  ['community', 'agreed', 'declined', 'declined', ''],
  ['community', 'not-funded', undefined, 'not-funded', ''],
  ['community', 'council', undefined, 'council', 'council build'],
  ['finance', 'checked', undefined, 'finance', 'finance ballot vote approval deal start'],
  ['council', 'checked', undefined, 'dossier', 'dossier council build'],
  ['challenge', 'checked', undefined, 'talk', 'talk support decision agreement start'],
  ['service', 'submitted', undefined, 'service', 'pass-on answer'],
  ['service', 'passed-on', undefined, 'passed-on', 'answer'],
  ['service', 'answered', undefined, 'answered', ''],
  ['quick', 'needs-work', undefined, 'improve', 'quick deal start'],
] as const)('%s, %s, deal %s: now %s', (track, state, deal, now, ahead) => {
  const view = { track, state, cleared: false }
  expect(nowOf(view, deal)).toBe(now)
  expect(stepsAhead(view, deal).join(' ')).toBe(ahead)
})

test('a finance plan that was cleared waits for the ballot paper', () => {
  expect(nowOf({ track: 'finance', state: 'checked', cleared: true })).toBe('ballot')
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
