/** Whose turn it is, until when, what happens now, what the initiator can still do, and the steps, in every state. */
import { describe, expect, test } from 'vitest'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { fatima, noon, noor } from '../proposals/proposal.fixture.ts'
import { addDays } from '../terms/terms.ts'
import { askAgain, decide, putOnAgenda, refuseByCollege } from './decisions.ts'
import { bram, dossierIn, greet, resolution, sure, wilma, wouter } from './dossier.fixture.ts'
import { type DossierState, dossierStates } from './dossier.ts'
import { report, spend } from './investment.ts'
import { announce, decideObjection, object } from './protection.ts'
import { standing, stepNames } from './standing.ts'
import { nextCharge, withCharge } from './yearly-charges.ts'

const at = (date: string) => Date.parse(`${date}T11:00:00Z`)

/** Since Tuesday 24 November 2026; terms that end on a weekend or holiday end on the next working day. */
const expected: readonly [DossierState, string, string | undefined, string, string][] = [
  ['alternatives', 'finance-officer', '2026-12-22', 'alternatives', 'withdraw'],
  ['advice', 'finance-officer legal-adviser asset-manager', '2026-12-22', 'advice', 'withdraw'],
  ['college', 'alderman', '2026-12-22', 'college', 'withdraw read-advices'],
  ['agenda', 'clerk', '2027-01-05', 'agenda', 'withdraw read-advices speak-at-council'],
  ['council', 'clerk', '2026-12-08', 'council', 'read-advices speak-at-council'],
  ['adopted', 'finance-officer', '2026-12-22', 'adopted', 'follow-works'],
  ['under-way', 'asset-manager', '2027-12-31', 'under-way', 'follow-works'],
  ['supplement', 'clerk', '2027-01-05', 'supplement', 'follow-works'],
  ['delivered', 'finance-officer', '2027-02-16', 'delivered', 'follow-works'],
  ['charging', 'finance-officer', '2027-12-31', 'charging', 'follow-charges'],
  ['written-off', '', undefined, 'written-off', 'follow-charges'],
  ['refused', 'clerk', '2026-12-08', 'refused-letter', 'object submit-again'],
  // Six weeks after the letter: 5 January; six more: 16 February.
  ['objection', 'alderman', '2027-02-16', 'objection', 'wait-for-objection'],
  ['withdrawn', '', undefined, 'withdrawn', 'submit-again'],
]

test('every state is looked at', () => {
  expect(expected.map(([state]) => state)).toEqual([...dossierStates])
})

test.each(expected)('%s: turn of "%s" until %s', (state, turn, dueOn, now, can) => {
  const dossier = dossierIn(state)
  const begun = { ...dossier, since: noon }
  const stands = standing(begun, policy, noon)
  expect([stands.whoseTurn.join(' '), stands.dueOn, stands.now, stands.canStill.join(' ')]).toEqual([
    turn,
    dueOn,
    now,
    can,
  ])
  expect(stands.missed).toBe(false)
  if (dueOn === undefined) return
  expect(standing(begun, policy, at(dueOn)).missed).toBe(false)
  expect(standing(begun, policy, at(addDays(dueOn, 1))).missed).toBe(true)
})

describe('a refusal', () => {
  const letter = { sentOn: '2026-11-24', reference: 'Letter 1' }
  const announced = sure(announce(dossierIn('refused'), letter, greet, noon))
  test('that was announced waits for nobody; the initiator can object for six weeks', () => {
    const before = standing(announced, policy, at('2027-01-05'))
    expect([before.whoseTurn, before.dueOn, before.now, before.canStill]).toEqual([
      [],
      undefined,
      'refused-term-runs',
      ['object', 'submit-again'],
    ])
    const after = standing(announced, policy, at('2027-01-06'))
    expect([after.now, after.canStill]).toEqual(['refused-final', ['submit-again']])
  })
  test('that stood after an objection can be brought to the court for six weeks', () => {
    const objected = sure(object(announced, 'The reasons are wrong.', noor, noon, policy))
    const of = { outcome: 'unfounded', reason: 'The reasons hold.' } as const
    const final = sure(decideObjection(objected, of, wilma, noon))
    const until = standing(final, policy, at('2027-01-05'))
    expect([until.whoseTurn, until.now, until.canStill]).toEqual([
      [],
      'refused-final',
      ['appeal-to-court', 'submit-again'],
    ])
    expect(standing(final, policy, at('2027-01-06')).canStill).toEqual(['submit-again'])
  })
  test('by the college ends the way at the college', () => {
    const refused = sure(refuseByCollege(dossierIn('college'), 'Too dear for us.', wouter, noon))
    const { steps } = standing(refused, policy, noon)
    expect(steps.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 4 }, () => 'done'),
      ...Array.from({ length: 6 }, () => 'not-reached'),
    ])
  })
})

test('what came before is told: asked again, postponed, back after an objection', () => {
  const question = { advisers: ['legal-adviser'], question: 'May this be here?' } as const
  expect(standing(sure(askAgain(dossierIn('college'), question, wouter, noon)), policy, noon)).toMatchObject({
    now: 'advice-again',
    whoseTurn: ['legal-adviser'],
  })
  const postponed = sure(decide(dossierIn('council'), resolution('postponed'), greet, noon))
  expect(standing(postponed, policy, noon).now).toBe('agenda-postponed')
  const founded = sure(
    decideObjection(
      dossierIn('objection'),
      { outcome: 'founded', reason: 'The council must look again.' },
      wilma,
      noon,
    ),
  )
  expect(standing(founded, policy, noon).now).toBe('agenda-after-objection')
  expect(standing(sure(putOnAgenda(founded, '2026-12-08', greet, noon)), policy, noon).now).toBe('council')
})

describe('the steps', () => {
  test.each([
    ['alternatives', 1],
    ['council', 5],
    ['under-way', 7],
    ['charging', 9],
  ] as const)('in %s the first %i are done, one goes on and the others are to come', (state, done) => {
    const { steps } = standing(dossierIn(state), policy, noon)
    expect(steps.map(({ step }) => step)).toEqual([...stepNames])
    expect(steps.map(({ status }) => status)).toEqual(
      stepNames.map((_, number) => (number < done ? 'done' : number === done ? 'current' : 'to-come')),
    )
    expect(steps.slice(0, done).every(({ doneAt }) => doneAt !== undefined)).toBe(true)
    expect(steps[done]?.dueOn).toBe(standing(dossierIn(state), policy, noon).dueOn)
  })
  test('of what is written off are all done, and of what was withdrawn the rest is not reached', () => {
    expect(standing(dossierIn('written-off'), policy, noon).steps.every(({ status }) => status === 'done')).toBe(true)
    expect(standing(dossierIn('withdrawn'), policy, noon).steps.map(({ status }) => status)).toEqual([
      'done',
      ...Array.from({ length: 9 }, () => 'not-reached'),
    ])
  })
})

test('a report moves the term of the works, spending does not', () => {
  const spent = sure(spend(dossierIn('under-way'), { amountCents: 100, what: 'Some sand' }, fatima, noon)).dossier
  expect(standing(spent, policy, noon).dueOn).toBe('2027-12-31')
  const late = sure(report(spent, { text: 'It takes longer.', percentReady: 10, expectedYear: 2029 }, bram, noon))
  expect(standing(late, policy, noon).dueOn).toBe('2029-12-31')
})

test('the next charge is the first that is not booked', () => {
  const charging = dossierIn('charging')
  expect(nextCharge(charging)).toEqual({ year: 2027, chargeCents: 1_260_000 })
  const booked = withCharge(charging, { year: 2027, chargeCents: 1_260_000, from: 'slice' }, fatima, noon)
  expect(nextCharge(booked)).toEqual({ year: 2028, chargeCents: 1_242_000 })
  expect(nextCharge(dossierIn('written-off'))).toBeUndefined()
})
