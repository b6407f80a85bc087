/** What may be decided on a proposal, refusal by refusal, and four eyes for every order of officers. */
import { test as check, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Caller } from '../people/roles.ts'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import * as decisions from './decisions.ts'
import { carla, fatima, frits, noon, noor, plan, routed, somebody, wish } from './proposal.fixture.ts'
import { type Proposal, states } from './proposal.ts'
import type { Track } from './routing.ts'

const reason = 'Clear reasons.'
const tracks: readonly Track[] = ['quick', 'community', 'finance', 'challenge', 'council', 'service', 'refused']
const funded: Proposal = { ...plan, state: 'funded' }
const quick: Proposal = { ...plan, costCents: 80_000, routing: routed('quick') }
const dear = policy.secondOfficerAboveCents + 1

test('a proposal starts submitted, with its first line of history', () => {
  const { id, districtCode, year, routing } = plan
  expect(decisions.submit(wish, { id, districtCode, year, routing }, noor, noon)).toEqual(plan)
})

test('an act without a reason has none', () => {
  expect(decisions.act(carla, 'coordinator', noon)).toEqual({
    by: { id: 'carla', name: 'Name of carla', role: 'coordinator' },
    at: noon,
  })
})

describe('the initiator', () => {
  const improved = { ...wish, costCents: 500_000 }
  test('mends a plan that came back: routed anew, with nothing left of earlier decisions', () => {
    const back: Proposal = {
      ...plan,
      state: 'needs-work',
      cleared: true,
      preparedBy: ['carla'],
      approvals: [{ by: 'fatima', name: 'F', at: noon, amountCents: 680_000 }],
    }
    expect(decisions.improve(back, improved, routed('quick'), noor, noon + 5)).toMatchObject({
      state: 'submitted',
      costCents: 500_000,
      routing: { track: 'quick' },
      submittedAt: noon + 5,
      cleared: false,
      preparedBy: [],
      approvals: [],
      version: 2,
    })
  })
  test.each([
    ['improve', () => decisions.improve({ ...plan, state: 'needs-work' }, improved, plan.routing, fatima, noon)],
    ['withdraw', () => decisions.withdraw(plan, fatima, noon)],
    ['answer', () => decisions.answer({ ...plan, state: 'finance-question' }, fatima, noon, 'Yes.')],
  ])('is the only one who may %s', (_, decide) => {
    expect(decide()).toMatchObject({ refused: 'not-your-proposal' })
  })
  test.each(states.filter((state) => !['submitted', 'needs-work', 'checked'].includes(state)))(
    'cannot withdraw a plan that is %s',
    (state) => {
      expect(decisions.withdraw({ ...plan, state }, noor, noon)).toMatchObject({ refused: 'illegal-transition' })
    },
  )
  test('withdraws with or without a reason, and answers finance', () => {
    expect(decisions.withdraw(plan, noor, noon)).toMatchObject({ state: 'withdrawn' })
    expect(decisions.withdraw(plan, noor, noon, 'Moved away.')).toMatchObject({
      history: [{}, { reason: 'Moved away.' }],
    })
    expect(decisions.answer({ ...plan, state: 'finance-question' }, noor, noon, 'We have a contract.')).toMatchObject({
      state: 'funded',
      history: [{}, { reason: 'We have a contract.' }],
    })
  })
})

describe('the district team', () => {
  const wendy = somebody('wendy', 'district-team')
  const report: Proposal = { ...plan, state: 'passed-on', routing: routed('service') }
  test('answers what was passed on to it, once, and the answer is public', () => {
    const answered = decisions.answerServiceRequest(report, wendy, noon, 'The lamp burns again.')
    expect(answered).toMatchObject({
      state: 'answered',
      history: [{}, { by: { id: 'wendy', role: 'district-team' }, reason: 'The lamp burns again.' }],
    })
    expect(decisions.answerServiceRequest(answered as Proposal, wendy, noon, reason)).toEqual({
      refused: 'illegal-transition',
      details: { from: 'answered', action: 'answer-service-request' },
    })
  })
  test('not before it was passed on, and never an own report', () => {
    expect(decisions.answerServiceRequest(plan, wendy, noon, reason)).toMatchObject({ refused: 'illegal-transition' })
    expect(decisions.answerServiceRequest(report, somebody('noor', 'district-team'), noon, reason)).toMatchObject({
      refused: 'self-approval',
    })
  })
})

describe('the coordinator', () => {
  const findings = ['checked', 'needs-work', 'not-feasible', 'passed-on'] as const
  const fitting: { readonly [track in Track]: readonly string[] } = {
    quick: ['needs-work', 'not-feasible'],
    community: ['checked', 'needs-work', 'not-feasible'],
    finance: ['checked', 'needs-work', 'not-feasible'],
    challenge: ['checked', 'needs-work', 'not-feasible'],
    council: ['checked', 'needs-work', 'not-feasible'],
    service: ['passed-on'],
    refused: ['needs-work', 'not-feasible'],
  }
  test.each(tracks.flatMap((track) => findings.map((finding) => [track, finding] as const)))(
    'on the %s track finds %s',
    (track, finding) => {
      const outcome = decisions.check({ ...plan, routing: routed(track) }, finding, carla, noon, reason)
      if (fitting[track].includes(finding))
        expect(outcome).toMatchObject({
          state: finding,
          preparedBy: ['carla'],
          history: [{}, { by: { role: 'coordinator' }, reason }],
        })
      else expect(outcome).toEqual({ refused: 'wrong-track', details: { track } })
    },
  )
  test('never an own plan, never twice', () => {
    expect(decisions.check(plan, 'checked', somebody('noor', 'coordinator'), noon, reason)).toMatchObject({
      refused: 'self-approval',
    })
    expect(decisions.check({ ...plan, state: 'checked' }, 'checked', carla, noon, reason)).toMatchObject({
      refused: 'illegal-transition',
    })
  })
  test('grants a quick plan within the mandate, to the cent', () => {
    const most = policy.coordinatorMandateMaxCents
    expect(decisions.grantQuick({ ...quick, costCents: most }, 'DEAL', carla, policy, noon, reason)).toMatchObject({
      state: 'agreed',
      dealId: 'DEAL',
      preparedBy: ['carla'],
    })
    expect(decisions.grantQuick({ ...quick, costCents: most + 1 }, 'DEAL', carla, policy, noon, reason)).toEqual({
      refused: 'mandate-exceeded',
      details: { mandateCents: most },
    })
  })
  test('every quick plan lies within the mandate, or nobody could grant it', () => {
    expect(policy.fastTrackMaxCents).toBeLessThanOrEqual(policy.coordinatorMandateMaxCents)
  })
  test.each([
    ['of another track', { ...quick, routing: routed('community') }, carla, 'wrong-track'],
    ['of their own', quick, somebody('noor', 'coordinator'), 'self-approval'],
    ['that is granted already', { ...quick, state: 'agreed' as const }, carla, 'illegal-transition'],
  ])('does not grant a plan %s', (_, proposal, caller, name) => {
    expect(decisions.grantQuick(proposal, 'DEAL', caller, policy, noon, reason)).toMatchObject({ refused: name })
  })
  test.each(tracks.flatMap((track) => [true, false].map((cleared) => [track, cleared] as const)))(
    'places a checked plan of the %s track (cleared: %s) only where it belongs',
    (track, cleared) => {
      const proposal: Proposal = { ...plan, state: 'checked', cleared, routing: routed(track) }
      const belongs = track === 'community' || (track === 'finance' && cleared)
      expect(decisions.mayBePlaced(proposal)).toBe(belongs)
      expect(decisions.place(proposal, 'ROUND', decisions.act(carla, 'coordinator', noon))).toMatchObject(
        belongs ? { state: 'on-ballot', roundId: 'ROUND' } : { refused: 'wrong-track' },
      )
    },
  )
  test('places no plan of their own', () => {
    const by = decisions.act(somebody('noor', 'coordinator'), 'coordinator', noon)
    expect(decisions.place({ ...plan, state: 'checked' }, 'ROUND', by)).toMatchObject({ refused: 'self-approval' })
  })
  test('places nothing that is not checked', () => {
    expect(decisions.place(plan, 'ROUND', decisions.act(carla, 'coordinator', noon))).toMatchObject({
      refused: 'illegal-transition',
    })
  })
})

describe('finance', () => {
  const all = ['approve', 'redirect', 'return', 'refuse']
  const open = (state: Proposal['state'], track: Track, cleared: boolean): readonly string[] => {
    if (state === 'funded') return all
    if (state === 'finance-question') return ['refuse']
    if (state !== 'checked' || cleared) return []
    return track === 'finance' ? all : track === 'council' ? all.slice(1) : []
  }
  const cells = states.flatMap((state) =>
    tracks.flatMap((track) => [false, true].map((cleared) => [state, track, cleared] as const)),
  )
  test.each(cells)(
    'on a plan that is %s on the %s track (cleared: %s): only what is open is done',
    (state, track, cleared) => {
      const proposal: Proposal = { ...plan, state, cleared, routing: routed(track) }
      const can = open(state, track, cleared)
      expect(decisions.openDecisions(proposal)).toEqual(can)
      const outcomes = {
        approve: decisions.approve(proposal, 'DEAL', fatima, policy, noon, reason),
        redirect: decisions.redirect(proposal, 'DOSSIER', fatima, noon, reason),
        return: decisions.giveBack(proposal, fatima, noon, reason),
        refuse: decisions.turnDown(proposal, fatima, noon, reason),
      }
      for (const [name, outcome] of Object.entries(outcomes)) {
        expect([name, !isRefusal(outcome)]).toEqual([name, can.includes(name)])
        if (isRefusal(outcome)) expect(['illegal-transition', 'wrong-track']).toContain(outcome.refused)
      }
    },
  )
  test('clears a plan of the finance track for the ballot, once', () => {
    const cleared = decisions.approve(
      { ...plan, state: 'checked', routing: routed('finance') },
      'DEAL',
      fatima,
      policy,
      noon,
      reason,
    )
    expect(cleared).toMatchObject({ outcome: 'cleared', proposal: { state: 'checked', cleared: true } })
    expect(
      decisions.approve((cleared as decisions.Approval).proposal, 'DEAL', frits, policy, noon, reason),
    ).toMatchObject({ refused: 'illegal-transition' })
  })
  test.each<[string, Partial<Proposal>, Caller, string]>([
    ['the initiator', {}, somebody('noor', 'finance-officer'), 'self-approval'],
    [
      'who had a hand in it as a group member',
      {
        history: [
          ...plan.history,
          { at: noon, by: { id: 'fatima', name: 'F', role: 'group-member' }, action: 'fund', state: 'funded' },
        ],
      },
      fatima,
      'prepared-it',
    ],
    ['who prepared it', { preparedBy: ['fatima'] }, fatima, 'prepared-it'],
    [
      'who approved this amount already',
      { costCents: dear, approvals: [{ by: 'fatima', name: 'F', at: noon, amountCents: dear }] },
      fatima,
      'same-approver',
    ],
  ])('%s may not approve', (_, change, officer, name) => {
    expect(decisions.approve({ ...funded, ...change }, 'DEAL', officer, policy, noon, reason)).toMatchObject({
      refused: name,
    })
  })
  const officer = somebody('noor', 'finance-officer')
  test.each([
    ['redirect', decisions.redirect(funded, 'DOSSIER', officer, noon, reason)],
    ['return', decisions.giveBack(funded, officer, noon, reason)],
    ['refuse', decisions.turnDown(funded, officer, noon, reason)],
  ])('the initiator may not %s', (_, outcome) => {
    expect(outcome).toMatchObject({ refused: 'self-approval' })
  })
  test('one officer up to the limit, two a cent above it', () => {
    const at = (costCents: number) => decisions.approve({ ...funded, costCents }, 'DEAL', fatima, policy, noon, reason)
    expect(at(dear - 1)).toMatchObject({ outcome: 'deal', proposal: { state: 'agreed', dealId: 'DEAL' } })
    expect(at(dear)).toMatchObject({
      outcome: 'first-of-two',
      proposal: { state: 'funded', approvals: [{ by: 'fatima', amountCents: dear }] },
    })
    expect([decisions.approvalsNeeded(dear - 1, policy), decisions.approvalsNeeded(dear, policy)]).toEqual([1, 2])
  })
  test('an approval of another amount does not count', () => {
    const approvals = [{ by: 'frits', name: 'Frits', at: noon, amountCents: dear - 1 }]
    expect(
      decisions.approve({ ...funded, costCents: dear, approvals }, 'DEAL', fatima, policy, noon, reason),
    ).toMatchObject({ outcome: 'first-of-two', proposal: { approvals: [{ by: 'fatima' }] } })
  })

  const people = ['noor', 'carla', 'fatima', 'frits', 'hans'].map((id) => somebody(id, 'finance-officer'))
  const officers = fc.array(fc.constantFrom(...people), { maxLength: 8 })
  check.prop([officers, fc.integer({ min: 0, max: 2 * dear }), fc.integer({ min: 0, max: 2 * dear })])(
    'whoever comes, in whatever order: as many different officers as the amount needs, none of them initiator or preparer',
    (order, costCents, earlierCents) => {
      const stale = [
        { by: 'hans', name: 'Hans', at: noon, amountCents: earlierCents === costCents ? costCents + 1 : earlierCents },
      ]
      let proposal: Proposal = { ...funded, costCents, preparedBy: ['carla'], approvals: stale }
      for (const officer of order) {
        const approved = decisions.approve(proposal, 'DEAL', officer, policy, noon, reason)
        if (!isRefusal(approved)) proposal = approved.proposal
      }
      const right = proposal.approvals.filter((one) => one.amountCents === costCents).map((one) => one.by)
      expect(new Set(right).size).toBe(right.length)
      expect(right).not.toContain('noor')
      expect(right).not.toContain('carla')
      const different = new Set(order.map(({ id }) => id).filter((id) => id !== 'noor' && id !== 'carla')).size
      const needed = decisions.approvalsNeeded(costCents, policy)
      expect(proposal.state === 'agreed').toBe(different >= needed)
      if (proposal.state === 'agreed') expect(right.length).toBe(needed)
    },
  )
})
