/** A plan to take a task over becomes a challenge once, by whoever wrote it, as long as it runs. */
import { expect, test } from 'vitest'
import { linkChallenge } from './challenge.ts'
import type { Proposal } from './proposal.ts'

const plan = {
  id: 'p',
  version: 3,
  kind: 'takeover',
  initiator: { id: 'noor', name: 'Noor' },
  state: 'checked',
  routing: { track: 'challenge' },
  history: [],
} as unknown as Proposal
const noor = { id: 'noor', name: 'Noor' }

test('the link stands in the plan and in its history', () => {
  expect(linkChallenge(plan, 'c', noor, 5)).toMatchObject({
    challengeId: 'c',
    version: 4,
    state: 'checked',
    history: [{ at: 5, action: 'become-challenge', state: 'checked', by: { id: 'noor', role: 'initiator' } }],
  })
})

test('a plan whose challenge was withdrawn is free again; one whose challenge was refused is not', () => {
  const linked = { ...plan, challengeId: 'b' }
  expect(linkChallenge(linked, 'c', noor, 5, 'withdrawn')).toMatchObject({ challengeId: 'c' })
  expect(linkChallenge(linked, 'c', noor, 5, 'refused')).toMatchObject({ refused: 'already-linked' })
})

test.each<readonly [string, Partial<Proposal>, { id: string; name: string }, string]>([
  ['somebody else', {}, { id: 'bas', name: 'Bas' }, 'not-your-proposal'],
  ['linked before', { challengeId: 'b' }, noor, 'already-linked'],
  ['another kind of plan', { kind: 'initiative' }, noor, 'no-takeover'],
  ['another track', { routing: { ...plan.routing, track: 'community' } }, noor, 'no-takeover'],
  ['a plan that was withdrawn', { state: 'withdrawn' }, noor, 'no-takeover'],
])('%s: refused', (_, change, caller, refused) => {
  expect(linkChallenge({ ...plan, ...change }, 'c', caller, 5)).toMatchObject({ refused })
})
