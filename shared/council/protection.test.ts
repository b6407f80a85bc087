/** What protects the initiator after a decision: the letter, the objection, and the decision on that. */
import { describe, expect, test } from 'vitest'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { noon, noor } from '../proposals/proposal.fixture.ts'
import { decide, putOnAgenda } from './decisions.ts'
import { dossierIn, greet, resolution, sure, wilma, wouter } from './dossier.fixture.ts'
import { announce, decideObjection, isFinal, isToldByLetter, object, sendLetter } from './protection.ts'

const reason = 'Said in plain words.'

describe('a refusal', () => {
  const refused = dossierIn('refused')
  const letter = { sentOn: '2026-11-24', reference: 'Letter 1' }
  test('is announced once, not before it was decided and not in the future', () => {
    const announced = sure(announce(refused, letter, greet, noon))
    expect(announced).toMatchObject({ state: 'refused', announcedOn: '2026-11-24' })
    expect(announce(announced, letter, greet, noon)).toMatchObject({ refused: 'illegal-transition' })
    const on = (sentOn: string) => announce(refused, { ...letter, sentOn }, greet, noon)
    expect(on('2026-11-23')).toMatchObject({ errors: [{ pointer: '/sentOn', code: 'before-decision' }] })
    expect(on('2026-11-25')).toMatchObject({ errors: [{ pointer: '/sentOn', code: 'in-the-future' }] })
  })
  test('can be objected to by its initiator, before the letter too, and until six weeks after it', () => {
    expect(sure(object(refused, reason, noor, noon, policy)).state).toBe('objection')
    const announced = sure(announce(refused, letter, greet, noon))
    // 24 November and six weeks: Tuesday 5 January 2027.
    expect(sure(object(announced, reason, noor, Date.UTC(2027, 0, 5, 12), policy)).state).toBe('objection')
    expect(object(announced, reason, noor, Date.UTC(2027, 0, 6, 12), policy)).toMatchObject({
      refused: 'objection-too-late',
      details: { endsOn: '2027-01-05' },
    })
    expect(object(announced, reason, greet, noon, policy)).toMatchObject({ refused: 'not-your-proposal' })
  })
  test.each([
    ['founded', 'agenda'],
    ['unfounded', 'refused'],
    ['inadmissible', 'refused'],
  ] as const)('an objection that is %s leads to %s', (outcome, state) => {
    const decided = sure(decideObjection(dossierIn('objection'), { outcome, reason }, wilma, noon))
    expect(decided.state).toBe(state)
    expect(decided.objections.at(-1)?.decided).toMatchObject({ outcome, by: { id: 'wilma', role: 'alderman' } })
    expect(isFinal(decided)).toBe(state === 'refused')
  })
  test('is not decided on by the alderman who proposed the dossier, and not twice', () => {
    const of = { outcome: 'unfounded', reason } as const
    expect(decideObjection(dossierIn('objection'), of, wouter, noon)).toMatchObject({ refused: 'decided-it' })
    const final = sure(decideObjection(dossierIn('objection'), of, wilma, noon))
    expect(decideObjection(final, of, wilma, noon)).toMatchObject({ refused: 'illegal-transition' })
    expect(object(final, reason, noor, noon, policy)).toMatchObject({ refused: 'illegal-transition' })
  })
  test('a founded one leads to the council, which can refuse again, and that can be objected to again', () => {
    const founded = sure(decideObjection(dossierIn('objection'), { outcome: 'founded', reason }, wilma, noon))
    // The refusal no longer stands: its letter and its meeting are of the past.
    expect([founded.announcedOn, founded.meetingOn]).toEqual([undefined, undefined])
    const council = sure(putOnAgenda(founded, '2026-11-24', greet, noon))
    const again = sure(decide(council, resolution('refused'), greet, noon))
    expect(again.announcedOn).toBeUndefined()
    expect(isFinal(again)).toBe(false)
    expect(sure(object(again, reason, noor, noon, policy)).objections).toHaveLength(2)
  })
})

describe('a letter that is sent from here', () => {
  test.each(['adopted', 'under-way', 'supplement', 'delivered', 'refused'] as const)(
    'announces the decision on one that is %s, once',
    (state) => {
      const sent = sure(sendLetter(dossierIn(state), 'letter', wilma, noon))
      expect(sent).toMatchObject({ state, announcedOn: '2026-11-24' })
      expect(sent.history.at(-1)).toMatchObject({ action: 'send-letter', on: '2026-11-24', reference: 'letter' })
      expect(isToldByLetter(sent)).toBe(false)
      expect(sendLetter(sent, 'letter 2', wilma, noon)).toMatchObject({ refused: 'illegal-transition' })
    },
  )
  test('after the decision on an objection announces nothing', () => {
    const untold = sure(object(dossierIn('refused'), reason, noor, noon, policy))
    expect(isToldByLetter(untold)).toBe(true)
    const final = sure(decideObjection(untold, { outcome: 'unfounded', reason }, wilma, noon))
    expect(isToldByLetter(final)).toBe(false)
    expect(announce(final, { sentOn: '2026-11-24', reference: 'Letter' }, greet, noon)).toMatchObject({
      refused: 'illegal-transition',
    })
    expect(isToldByLetter(dossierIn('council'))).toBe(false)
  })
})
