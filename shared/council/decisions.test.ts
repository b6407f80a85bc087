/** How a dossier is made, and every decision of the council on it, with and without changes. */
import { describe, expect, test } from 'vitest'
import { fatima, noon, plan, routed, somebody } from '../proposals/proposal.fixture.ts'
import { chargesOf, decide, isBinding, prepare, type Resolution, runningCharges } from './decisions.ts'
import { calculation, dossier } from './dossier.fixture.ts'
import { type Dossier, dossierStates } from './dossier.ts'

const greet = somebody('greet', 'clerk')
const said = {
  decidedOn: '2026-11-20',
  reference: 'Council 2026-88',
  reason: 'The council makes the credit available.',
}
const resolution = (decision: Resolution['decision'], changes?: Resolution['changes']): Resolution => ({
  ...said,
  decision,
  ...(changes ? { changes } : {}),
})

test('a dossier is made of the proposal, with what finance worked out', () => {
  const made = prepare(
    { ...plan, routing: { ...routed('council'), rule: 'R3' } },
    dossier.id,
    calculation,
    fatima,
    noon,
    'An investment in public space.',
  )
  expect(made).toEqual({ ...dossier, openedAt: noon })
})

test.each([
  ['nothing to write off', { investmentCents: 0 }],
  ['contributions that pay it all', { contributionsCents: 18_000_000 }],
  ['more contributions than investment', { contributionsCents: 18_000_001 }],
  ['no years', { years: 0 }],
  ['more than a century', { years: 101 }],
  ['a rate above a fifth', { rateBps: 2_001 }],
  ['an amount beyond all money', { investmentCents: 1e12 + 1 }],
])('%s is no capital', (_, change) => {
  expect(prepare(plan, dossier.id, { ...calculation, ...change }, fatima, noon, 'Reason.')).toMatchObject({
    refused: 'not-capital',
  })
})

test('the first charge falls in the year after completion', () => {
  expect(chargesOf(calculation)).toMatchObject({ years: { 0: { year: 2028, chargeCents: 1_260_000 }, length: 20 } })
})

describe('the council', () => {
  const decisions = ['adopted', 'refused', 'postponed'] as const
  test.each(decisions)('%s: recorded with who, when and why', (decision) => {
    expect(decide(dossier, resolution(decision), greet, noon)).toEqual({
      ...dossier,
      version: 2,
      state: decision,
      decisions: [{ ...said, decision, at: noon, by: { id: 'greet', name: 'Name of greet', role: 'clerk' } }],
    })
  })
  test.each([
    ['another amount', { investmentCents: 12_000_000 }, { investmentCents: 12_000_000, years: 20 }],
    ['another term', { years: 15 }, { investmentCents: 18_000_000, years: 15 }],
    ['both', { investmentCents: 12_000_000, years: 15 }, { investmentCents: 12_000_000, years: 15 }],
  ])('adopts with changes: %s, and what was asked stays to be seen', (_, changes, becomes) => {
    const decided = decide(dossier, resolution('adopted-with-changes', changes), greet, noon)
    expect(decided).toMatchObject({
      state: 'adopted-with-changes',
      calculation: { ...calculation, ...becomes },
      asked: calculation,
    })
  })
  test.each<[string, Resolution]>([
    ['changes without a change', resolution('adopted-with-changes')],
    ['changes that are empty', resolution('adopted-with-changes', {})],
    [
      'changes that are undefined',
      resolution('adopted-with-changes', { investmentCents: undefined, years: undefined }),
    ],
    ...decisions.map(
      (decision) => [`${decision}, with changes`, resolution(decision, { years: 15 })] as [string, Resolution],
    ),
  ])('%s: refused', (_, of) => {
    expect(decide(dossier, of, greet, noon)).toMatchObject({ refused: 'changes-missing' })
  })
  test('changes that leave nothing to write off are no capital', () => {
    const paid: Dossier = { ...dossier, calculation: { ...calculation, contributionsCents: 5_000_000 } }
    expect(decide(paid, resolution('adopted-with-changes', { investmentCents: 5_000_000 }), greet, noon)).toMatchObject(
      { refused: 'not-capital' },
    )
  })
  test.each(dossierStates)('on a dossier that is %s', (state) => {
    const decided = decide({ ...dossier, state }, resolution('adopted'), greet, noon)
    if (state === 'prepared' || state === 'postponed') expect(decided).toMatchObject({ state: 'adopted' })
    else expect(decided).toEqual({ refused: 'illegal-transition', details: { from: state } })
  })
  test('decides nothing on a wish of its own clerk, and nothing before it met', () => {
    expect(decide(dossier, resolution('adopted'), somebody('noor', 'clerk'), noon)).toMatchObject({
      refused: 'self-approval',
    })
    const tomorrow = { ...resolution('adopted'), decidedOn: '2026-11-25' }
    expect(decide(dossier, tomorrow, greet, noon)).toMatchObject({
      refused: 'invalid-input',
      errors: [{ pointer: '/decidedOn', code: 'in-the-future' }],
    })
    expect(decide(dossier, { ...tomorrow, decidedOn: '2026-11-24' }, greet, noon)).toMatchObject({ state: 'adopted' })
  })
  test('a postponed dossier keeps both decisions', () => {
    const postponed = decide(dossier, resolution('postponed'), greet, noon) as Dossier
    const adopted = decide(postponed, resolution('adopted'), greet, noon + 1) as Dossier
    expect(adopted.decisions.map(({ decision }) => decision)).toEqual(['postponed', 'adopted'])
    expect(adopted.version).toBe(3)
  })
})

test('only what was adopted binds, and the charges of dossiers add up by year', () => {
  expect(dossierStates.filter((state) => isBinding({ ...dossier, state }))).toEqual(['adopted', 'adopted-with-changes'])
  const later: Dossier = {
    ...dossier,
    state: 'adopted-with-changes',
    calculation: { ...calculation, completionYear: 2028 },
  }
  const running = runningCharges([{ ...dossier, state: 'adopted' }, later, { ...dossier, state: 'refused' }, dossier])
  expect([2027, 2028, 2029, 2047, 2048, 2049].map((year) => running.get(year))).toEqual([
    undefined,
    1_260_000,
    1_242_000 + 1_260_000,
    918_000 + 936_000,
    918_000,
    undefined,
  ])
})
