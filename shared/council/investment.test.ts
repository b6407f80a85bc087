/** Credit, spending, supplement, delivery, settlement and the charges of each year, with the money that each of them books. */
import { describe, expect, test } from 'vitest'
import { fatima, frits, noon, somebody } from '../proposals/proposal.fixture.ts'
import { chargesOf } from './calculation.ts'
import { bram, component, dossierIn, greet, sure } from './dossier.fixture.ts'
import type { Dossier } from './dossier.ts'
import { askSupplement, decideSupplement, deliver, openCredit, report, settle, spend } from './investment.ts'
import { dueCharge, withCharge } from './yearly-charges.ts'

const id = dossierIn('adopted').id
const reason = 'All bills are in.'
const olga = somebody('olga', 'programme-office')

test('the credit is the whole investment, from the general means of the year', () => {
  const { dossier, drafts } = sure(openCredit(dossierIn('adopted'), 'BW 2026-12', fatima, noon))
  expect(dossier.credit).toEqual({
    openedBy: 'fatima',
    openedAt: noon,
    amendment: 'BW 2026-12',
    openedCents: 18_000_000,
    supplementCents: 0,
    closedCents: 0,
  })
  expect(drafts).toEqual([
    {
      kind: 'open-credit',
      currency: 'EUR',
      amount: 18_000_000,
      from: 'general:2026',
      to: `credit:${id}`,
      subject: id,
      reason: `Begrotingswijziging BW 2026-12: ${dossier.title}`,
    },
  ])
})

test('what is spent moves from the credit; nothing is no spending', () => {
  const spent = sure(spend(dossierIn('under-way'), { amountCents: 5_000_000, what: 'Ground works' }, fatima, noon))
  expect(spent.drafts).toMatchObject([
    { kind: 'invest', amount: 5_000_000, from: `credit:${id}`, to: `invested:${id}`, reason: 'Ground works' },
  ])
  expect(spent.dossier.history.at(-1)).toMatchObject({ action: 'spend', amountCents: 5_000_000 })
  expect(spend(dossierIn('under-way'), { amountCents: 0, what: 'Nothing' }, fatima, noon)).toMatchObject({
    errors: [{ pointer: '/amount', code: 'nothing-asked' }],
  })
})

test('works are reported on; a year that is over is no expectation', () => {
  const of = { text: 'The winter was long.', percentReady: 40, expectedYear: 2028 }
  expect(sure(report(dossierIn('under-way'), of, bram, noon))).toMatchObject({ percentReady: 40, expectedYear: 2028 })
  expect(report(dossierIn('under-way'), { ...of, expectedYear: 2025 }, bram, noon)).toMatchObject({
    errors: [{ pointer: '/expectedYear', code: 'in-the-past' }],
  })
  expect(report(dossierIn('under-way'), { ...of, expectedYear: 2057 }, bram, noon)).toMatchObject({
    errors: [{ pointer: '/expectedYear', code: 'too-far-ahead' }],
  })
})

describe('a supplement', () => {
  const said = { decidedOn: '2026-11-24', reference: 'Council 2026-99', reason: 'The soil must be cleaned.' } as const
  test('that is granted opens more credit, and one that is refused none', () => {
    const granted = sure(decideSupplement(dossierIn('supplement'), { ...said, decision: 'granted' }, greet, noon))
    expect(granted.dossier).toMatchObject({ state: 'under-way', credit: { supplementCents: 500_000 } })
    expect(granted.dossier.askedSupplementCents).toBeUndefined()
    expect(granted.drafts).toMatchObject([{ kind: 'open-credit', amount: 500_000, to: `credit:${id}` }])
    const refused = sure(decideSupplement(dossierIn('supplement'), { ...said, decision: 'refused' }, greet, noon))
    expect(refused.dossier).toMatchObject({ state: 'under-way', credit: { supplementCents: 0 } })
    expect(refused.drafts).toEqual([])
  })
  test('is not decided in the future, asks something, and never more than there can be', () => {
    const tomorrow = { ...said, decidedOn: '2026-11-25', decision: 'granted' } as const
    expect(decideSupplement(dossierIn('supplement'), tomorrow, greet, noon)).toMatchObject({
      errors: [{ code: 'in-the-future' }],
    })
    const asked = (amountCents: number) => askSupplement(dossierIn('under-way'), { amountCents, reason }, fatima, noon)
    expect(asked(0)).toMatchObject({ errors: [{ code: 'nothing-asked' }] })
    expect(asked(1e12)).toMatchObject({ errors: [{ code: 'beyond-all-money' }] })
  })
})

test('delivered on a day since the credit was opened: the charges fall from the year after', () => {
  const on = (completedOn: string, at = noon) =>
    deliver(dossierIn('under-way'), { completedOn, text: 'The park is there.' }, bram, at)
  expect(on('2026-11-25')).toMatchObject({ errors: [{ code: 'in-the-future' }] })
  expect(on('2026-11-23')).toMatchObject({ errors: [{ code: 'before-decision' }] })
  const late = sure(on('2029-03-01', Date.UTC(2029, 2, 1, 12)))
  expect(late).toMatchObject({ state: 'delivered', percentReady: 100, calculation: { completionYear: 2029 } })
  expect(sure(chargesOf(late.calculation)).years[0]?.year).toBe(2030)
})

describe('settlement', () => {
  const settled = (spentCents: number, leftCents: number, costs?: readonly number[], of = dossierIn('delivered')) =>
    settle(of, { reason, spentCents, leftCents, costs }, frits, noon)
  test('gives back what is left, and the charges follow the real cost', () => {
    const { dossier, drafts } = sure(settled(16_000_000, 2_000_000))
    expect(drafts).toMatchObject([
      { kind: 'close-credit', amount: 2_000_000, from: `credit:${id}`, to: 'general:2026' },
    ])
    expect(dossier).toMatchObject({ state: 'charging', credit: { closedCents: 2_000_000 } })
    expect(dossier.adopted?.components[0]?.amountCents).toBe(18_000_000)
    // EUR 160,000 / 20 + 2% of EUR 160,000.
    expect(dueCharge(dossier, 2027)).toBe(800_000 + 320_000)
  })
  test('is by another officer than who opened the credit, of what was spent', () => {
    const of = { reason, spentCents: 1, leftCents: 1 }
    expect(settle(dossierIn('delivered'), of, fatima, noon)).toMatchObject({ refused: 'opened-it' })
    expect(settled(0, 18_000_000)).toMatchObject({ refused: 'nothing-spent' })
    expect(settled(16_000_000, 0, [15_000_000])).toMatchObject({
      refused: 'settlement-differs',
      details: { availableCents: 16_000_000, askedCents: 15_000_000 },
    })
    expect(settled(16_000_000, 0, [8_000_000, 8_000_000])).toMatchObject({ refused: 'settlement-differs' })
  })
  test('of components goes by what each cost, or as calculated; land stays land', () => {
    const delivered = dossierIn('delivered')
    const two: Dossier = {
      ...delivered,
      calculation: {
        ...delivered.calculation,
        components: [
          { ...component, amountCents: 12_000_000 },
          { ...component, assetKind: 'land', amountCents: 6_000_000, residualCents: 6_000_000 },
        ],
      },
    }
    const shares = sure(settled(9_000_001, 0, undefined, two)).dossier.calculation.components
    expect(shares.map(({ amountCents, residualCents }) => [amountCents, residualCents])).toEqual([
      [6_000_001, 0],
      [3_000_000, 3_000_000],
    ])
    const named = sure(settled(9_000_000, 0, [4_000_000, 5_000_000], two)).dossier.calculation.components
    expect(named.map(({ amountCents, residualCents }) => [amountCents, residualCents])).toEqual([
      [4_000_000, 0],
      [5_000_000, 5_000_000],
    ])
  })
  test('at no more than others brought asks no charges, and is over at once', () => {
    const delivered = dossierIn('delivered')
    const helped: Dossier = {
      ...delivered,
      calculation: { ...delivered.calculation, components: [{ ...component, contributionsCents: 5_000_000 }] },
    }
    const { dossier } = sure(settled(4_000_000, 14_000_000, undefined, helped))
    expect(dossier.state).toBe('written-off')
    expect(dossier.calculation.components[0]).toMatchObject({ amountCents: 4_000_000, contributionsCents: 4_000_000 })
    expect(chargesOf(dossier.calculation)).toMatchObject({ years: [], totals: { chargeCents: 0 } })
  })
  test('of a component that was not made after all leaves the charges to the others', () => {
    const delivered = dossierIn('delivered')
    const two: Dossier = {
      ...delivered,
      calculation: { ...delivered.calculation, components: [component, { ...component, residualCents: 100 }] },
    }
    const { dossier } = sure(settled(18_000_000, 0, [18_000_000, 0], two))
    expect(dueCharge(dossier, 2027)).toBe(1_260_000)
  })
  test('gives back the charges that were booked and prove more than the real cost asks in all', () => {
    const early = withCharge(
      dossierIn('delivered'),
      { year: 2027, chargeCents: 1_260_000, from: 'programme' },
      olga,
      noon,
    )
    // EUR 1,000 over twenty years at 2%: EUR 1,000 and EUR 210 of interest.
    const { dossier, drafts } = sure(settled(100_000, 17_900_000, undefined, early))
    expect(drafts).toMatchObject([
      { kind: 'close-credit', amount: 17_900_000 },
      { kind: 'refund', amount: 1_260_000 - 121_000, from: `capital:${id}`, to: 'general:2026' },
    ])
    expect(dossier).toMatchObject({ state: 'written-off', chargesReturnedCents: 1_139_000 })
  })
})

test('a bill that comes after the delivery can ask for more credit too, and the works stay ready', () => {
  const asked = sure(askSupplement(dossierIn('delivered'), { amountCents: 500_000, reason }, fatima, noon))
  expect(report(asked, { text: 'Ready.', percentReady: 50 }, bram, noon)).toMatchObject({
    refused: 'illegal-transition',
  })
  const granted = { decision: 'granted', decidedOn: '2026-11-24', reference: 'Council 2026-99', reason } as const
  const { dossier, drafts } = sure(decideSupplement(asked, granted, greet, noon))
  expect(dossier).toMatchObject({ state: 'delivered', percentReady: 100, credit: { supplementCents: 500_000 } })
  expect(drafts).toMatchObject([{ kind: 'open-credit', amount: 500_000 }])
  const before = { ...granted, decidedOn: '2026-11-23' }
  expect(decideSupplement(asked, before, greet, noon)).toMatchObject({
    errors: [{ pointer: '/decidedOn', code: 'before-request' }],
  })
})
