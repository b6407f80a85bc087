/** How a dossier is made, and every step until the council has decided, with what it refuses. */
import { describe, expect, test } from 'vitest'
import { fatima, frits, noon, noor, plan, routed, somebody } from '../proposals/proposal.fixture.ts'
import {
  advicesMissing,
  advise,
  askAgain,
  decide,
  describeAlternatives,
  prepare,
  propose,
  putOnAgenda,
  refuseByCollege,
  withdraw,
} from './decisions.ts'
import {
  alternatives,
  bram,
  calculated,
  calculation,
  dossier,
  dossierIn,
  greet,
  julia,
  resolution,
  sure,
  wouter,
} from './dossier.fixture.ts'
import type { Dossier } from './dossier.ts'
import { fullFromBytes } from './moves.ts'
import { decidedOn } from './protection.ts'

const day = 86_400_000
const reason = 'Said in plain words.'

describe('prepare', () => {
  const councilPlan = { ...plan, routing: { ...routed('council'), rule: 'R3' as const } }
  test('makes the dossier of the proposal, with what finance worked out', () => {
    const made = sure(prepare(councilPlan, dossier.id, calculation, fatima, noon, 'An investment in public space.'))
    expect(made).toEqual({
      ...dossier,
      openedAt: noon,
      since: noon,
      history: [{ ...dossier.history[0], at: noon }],
    })
  })
  test.each([
    ['others pay it all', calculated({ contributionsCents: 18_000_000 }), 'not-capital'],
    ['a rate of 200%', calculated({}, { rateBps: 20_000 }), 'not-capital'],
    ['a term beyond the table', calculated({ years: 31 }), 'term-too-long'],
    ['ready before this year', calculated({}, { completionYear: 2025 }), 'invalid-input'],
  ])('refuses: %s', (_, of, refused) => {
    expect(prepare(councilPlan, dossier.id, of, fatima, noon, reason)).toMatchObject({ refused })
  })
})

test('finance describes alternatives and the upkeep that was agreed', () => {
  const described = sure(describeAlternatives(dossier, alternatives, fatima, noon))
  expect(described).toMatchObject({
    state: 'advice',
    alternatives: alternatives.alternatives,
    upkeep: alternatives.upkeep,
    calculation: { maintenanceCentsPerYear: 120_000 },
    asked: { maintenanceCentsPerYear: 120_000 },
  })
})

describe('advice', () => {
  const said = { advice: 'positive-with-conditions', text: 'If the path stays wide.' } as const
  test('each advises once; with the third the college is to speak', () => {
    const first = sure(advise(dossierIn('advice'), { ...said, adviser: 'legal-adviser' }, julia, noon))
    expect(first.state).toBe('advice')
    expect(advicesMissing(first)).toEqual(['finance-officer', 'asset-manager'])
    expect(advise(first, { ...said, adviser: 'legal-adviser' }, julia, noon)).toMatchObject({
      refused: 'advised-already',
    })
    const second = sure(advise(first, { ...said, adviser: 'asset-manager' }, bram, noon))
    const third = sure(advise(second, { ...said, adviser: 'finance-officer' }, frits, noon))
    expect(third.state).toBe('college')
    expect(third.advices.map(({ adviser, by }) => [adviser, by.role])).toEqual([
      ['legal-adviser', 'legal-adviser'],
      ['asset-manager', 'asset-manager'],
      ['finance-officer', 'finance-officer'],
    ])
  })
  test('who opened the dossier gives no finance advice, and nobody in a role of another', () => {
    const at = dossierIn('advice')
    expect(advise(at, { ...said, adviser: 'finance-officer' }, fatima, noon)).toMatchObject({ refused: 'opened-it' })
    expect(advise(at, { ...said, adviser: 'legal-adviser' }, bram, noon)).toMatchObject({ refused: 'not-competent' })
    expect(advise(at, { ...said, adviser: 'legal-adviser' }, greet, noon)).toMatchObject({ refused: 'forbidden' })
  })
  test('the college asks some of them again: theirs lapses, the others stay', () => {
    const asked = sure(
      askAgain(
        dossierIn('college'),
        { advisers: ['legal-adviser'], question: 'May this be here?' },
        wouter,
        noon + day,
      ),
    )
    expect(asked).toMatchObject({ state: 'advice', since: noon + day })
    expect(advicesMissing(asked)).toEqual(['legal-adviser'])
    const again = sure(advise(asked, { ...said, adviser: 'legal-adviser' }, julia, noon + day))
    expect(again.state).toBe('college')
  })
})

test('the college proposes, or refuses with its reason', () => {
  expect(sure(propose(dossierIn('college'), reason, wouter, noon)).state).toBe('agenda')
  const refused = sure(refuseByCollege(dossierIn('college'), reason, wouter, noon))
  expect(refused).toMatchObject({ state: 'refused' })
  expect(refused.history.at(-1)).toMatchObject({ action: 'college-refuse', reason, by: { role: 'alderman' } })
  expect(decidedOn(refused)).toBe('2026-11-24')
})

test.each([
  ['2026-11-23', 'in-the-past'],
  ['2028-11-24', 'too-far-ahead'],
])('no meeting on %s: %s', (meetingOn, code) => {
  expect(putOnAgenda(dossierIn('agenda'), meetingOn, greet, noon)).toMatchObject({
    refused: 'invalid-input',
    errors: [{ pointer: '/meetingOn', code }],
  })
})

describe('the council', () => {
  const council = dossierIn('council')
  test.each([
    ['adopted', 'adopted'],
    ['refused', 'refused'],
    ['postponed', 'agenda'],
  ] as const)('%s: recorded with who, when and why', (decision, state) => {
    const decided = sure(decide(council, resolution(decision), greet, noon))
    expect(decided).toMatchObject({ state, version: council.version + 1, calculation: council.calculation })
    expect(decided.decisions).toEqual([
      {
        ...resolution(decision),
        amendments: [],
        at: noon,
        by: { id: 'greet', name: 'Name of greet', role: 'clerk' },
      },
    ])
    expect(decided.adopted).toEqual(decision === 'adopted' ? council.calculation : undefined)
  })
  test('amendments work out everything anew, in their order, and what was asked stays to be seen', () => {
    const amendments = [
      { title: 'Smaller', amountCents: 12_000_000 },
      { title: 'With help of the housing corporation', component: 0, contributionsCents: 2_000_000, years: 25 },
      { title: 'A year later', completionYear: 2028 },
    ]
    const decided = sure(decide(council, resolution('adopted-with-changes', amendments), greet, noon))
    const becomes = calculated(
      { amountCents: 12_000_000, contributionsCents: 2_000_000, years: 25 },
      { completionYear: 2028, maintenanceCentsPerYear: 120_000 },
    )
    expect(decided).toMatchObject({ state: 'adopted', calculation: becomes, adopted: becomes })
    expect(decided.asked.components).toEqual(calculation.components)
    expect(decided.decisions[0]?.amendments).toEqual(amendments)
  })
  test.each([
    ['with changes, without one', resolution('adopted-with-changes'), 'changes-missing'],
    ['with no changes in the list', resolution('adopted-with-changes', []), 'changes-missing'],
    ['adopted, with a change', resolution('adopted', [{ title: 'Longer', years: 25 }]), 'changes-missing'],
    ['refused, with a change', resolution('refused', [{ title: 'Longer', years: 25 }]), 'changes-missing'],
    [
      'a change beyond the table',
      resolution('adopted-with-changes', [{ title: 'Longer', years: 31 }]),
      'term-too-long',
    ],
    [
      'a change that leaves nothing',
      resolution('adopted-with-changes', [{ title: 'Paid', contributionsCents: 18_000_000 }]),
      'not-capital',
    ],
  ])('%s: refused', (_, of, refused) => {
    expect(decide(council, of, greet, noon)).toMatchObject({ refused })
  })
  test.each([
    ['nothing', { title: 'The same', years: 20 }, '/amendments/0', 'nothing-changed'],
    [
      'a component that is not there',
      { title: 'Other', component: 1, years: 10 },
      '/amendments/0/component',
      'no-such-component',
    ],
    ['a year that is over', { title: 'Before', completionYear: 2025 }, '/amendments/0/completionYear', 'in-the-past'],
    ['a slip of the pen', { title: 'Far', completionYear: 2999 }, '/amendments/0/completionYear', 'too-far-ahead'],
  ])('a change of %s is refused at its field', (_, amendment, pointer, code) => {
    expect(decide(council, resolution('adopted-with-changes', [amendment]), greet, noon)).toMatchObject({
      refused: 'invalid-input',
      errors: [{ pointer, code }],
    })
  })
  test('an amendment after the decision is refused by that rule', () => {
    const late = resolution('adopted-with-changes', [{ title: 'Longer', years: 25 }])
    expect(decide(dossierIn('adopted'), late, greet, noon)).toMatchObject({ refused: 'amendment-after-decision' })
    expect(decide(dossierIn('under-way'), late, greet, noon)).toMatchObject({ refused: 'amendment-after-decision' })
    expect(decide(dossierIn('agenda'), late, greet, noon)).toMatchObject({ refused: 'illegal-transition' })
    expect(decide(dossierIn('adopted'), resolution('refused'), greet, noon)).toMatchObject({
      refused: 'illegal-transition',
    })
  })
  test('decides neither in the future nor before its meeting, and not by who is not its clerk', () => {
    const on = (decidedOn: string) => ({ ...resolution('adopted'), decidedOn })
    expect(decide(council, on('2026-11-25'), greet, noon)).toMatchObject({ errors: [{ code: 'in-the-future' }] })
    expect(decide(council, on('2026-11-23'), greet, noon)).toMatchObject({ errors: [{ code: 'before-meeting' }] })
    expect(decide(council, on('2026-11-24'), wouter, noon)).toMatchObject({ refused: 'forbidden' })
    expect(decide(council, on('2026-11-24'), somebody('noor', 'clerk'), noon)).toMatchObject({
      refused: 'self-approval',
    })
  })
  test('amendments leave no residual value that is more than there is, and do not undo each other', () => {
    const old: Dossier = { ...council, calculation: calculated({ residualCents: 5_000_000 }) }
    const less = { ...resolution('adopted-with-changes'), amendments: [{ title: 'Less', amountCents: 4_000_000 }] }
    expect(sure(decide(old, less, greet, noon)).calculation.components[0]).toMatchObject({
      amountCents: 4_000_000,
      residualCents: 3_999_999,
    })
    const undone = [
      { title: 'Shorter', years: 10 },
      { title: 'And back', years: 20 },
    ]
    expect(decide(council, { ...less, amendments: undone }, greet, noon)).toMatchObject({
      errors: [{ pointer: '/amendments', code: 'nothing-changed' }],
    })
  })
  test('decides on a full dossier, and does not put it off once more', () => {
    const full: Dossier = { ...council, summary: 'x'.repeat(fullFromBytes) }
    expect(decide(full, resolution('postponed'), greet, noon)).toMatchObject({ refused: 'dossier-full' })
    expect(sure(decide(full, resolution('adopted'), greet, noon)).state).toBe('adopted')
  })
  test('a postponed dossier waits for another meeting and keeps both decisions', () => {
    const postponed = sure(decide(council, resolution('postponed'), greet, noon))
    const again = sure(putOnAgenda(postponed, '2026-12-08', greet, noon))
    const adopted = sure(decide(again, { ...resolution('adopted'), decidedOn: '2026-12-08' }, greet, noon + 14 * day))
    expect(adopted.decisions.map(({ decision }) => decision)).toEqual(['postponed', 'adopted'])
    // While it waits it stands on no agenda: nothing names the meeting that is over.
    expect(postponed.meetingOn).toBeUndefined()
  })
})

test('the initiator withdraws until a meeting is set', () => {
  expect(sure(withdraw(dossierIn('agenda'), reason, noor, noon)).state).toBe('withdrawn')
  expect(withdraw(dossierIn('council'), reason, noor, noon)).toMatchObject({ refused: 'illegal-transition' })
})
