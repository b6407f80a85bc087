/** A year's budget: charges first, the rest divided, and not a cent or a minute lost. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { districts } from '../districts/districts.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import { type Appropriation, appropriate, mostCharges } from './appropriation.ts'
import { post } from './ledger.ts'
import { noon } from './movements.fixture.ts'

const budget: Appropriation = {
  year: 2026,
  amountCents: 50_000_000,
  staffMinutes: 60_000,
  councilDecision: 'Budget 2026',
  charges: [
    { dossierId: 'd1', title: 'Speeltuin', chargeCents: 1_000_000 },
    { dossierId: 'd2', title: 'Park', chargeCents: 500_000 },
  ],
}
const drafts = (change: Partial<Appropriation> = {}) => {
  const outcome = appropriate({ ...budget, ...change }, districts, defaultPolicy)
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}
const total = (of: readonly { amount: number }[]) => of.reduce((sum, { amount }) => sum + amount, 0)

describe('what is booked', () => {
  test('money in, charges bound to their dossiers, then the division of what is left', () => {
    const euros = drafts().filter(({ currency }) => currency === 'EUR')
    expect(euros.slice(0, 4)).toMatchObject([
      {
        kind: 'appropriate',
        from: 'source:2026',
        to: 'programme:2026',
        amount: 50_000_000,
        subject: '2026',
        reason: 'Budget 2026',
      },
      {
        kind: 'bind-charges',
        to: 'capital:d1',
        amount: 1_000_000,
        subject: 'd1',
        reason: 'Kapitaallasten 2026: Speeltuin',
      },
      { kind: 'bind-charges', to: 'capital:d2', amount: 500_000 },
      // The reserve of 10% is of what the charges leave.
      { kind: 'distribute', to: 'quick:2026:city', amount: 4_850_000 },
    ])
    expect(total(euros.slice(1))).toBe(50_000_000)
  })

  test('hours in their own currency, divided by the same rule, without charges', () => {
    const minutes = drafts().filter(({ currency }) => currency === 'MIN')
    expect(minutes[0]).toMatchObject({ kind: 'appropriate', amount: 60_000 })
    expect(minutes[1]).toMatchObject({ to: 'quick:2026:city', amount: 6_000 })
    expect(total(minutes.slice(1))).toBe(60_000)
    expect(new Set(minutes.slice(1).map(({ kind, from }) => `${kind} ${from}`))).toEqual(
      new Set(['distribute programme:2026']),
    )
  })

  test('nothing of what is zero', () => {
    expect(drafts({ staffMinutes: 0 }).filter(({ currency }) => currency === 'MIN')).toEqual([])
    expect(drafts({ charges: [{ dossierId: 'd1', title: 'Later', chargeCents: 0 }] })).toHaveLength(22)
  })

  test('the charges can take all of it, and not a cent more', () => {
    expect(
      drafts({ amountCents: 1_500_000 }).filter(({ kind, currency }) => kind === 'distribute' && currency === 'EUR'),
    ).toEqual([])
    expect(appropriate({ ...budget, amountCents: 1_499_999 }, districts, defaultPolicy)).toEqual({
      refused: 'insufficient-balance',
      details: { availableCents: 1_499_999, askedCents: 1_500_000 },
    })
  })

  test('as many dossiers as there can be fit one transaction', () => {
    const charges = Array.from({ length: mostCharges }, (_, at) => ({
      dossierId: `d${at}`,
      title: 'Park',
      chargeCents: 1,
    }))
    const posted = post(drafts({ charges }), new Map(), { id: (index) => `e${index}`, bookedAt: noon, by: 'olga' })
    if (isRefusal(posted)) throw new Error(posted.refused)
    // Each dossier is written too: it keeps which years were booked.
    expect(posted.entries.length + posted.balances.length + charges.length).toBeLessThanOrEqual(100)
    expect(() => drafts({ charges: [...charges, { dossierId: 'one', title: 'More', chargeCents: 1 }] })).toThrow(
      new RangeError('More than 18 dossiers take of 2026'),
    )
  })

  const anAmount = fc.integer({ min: 0, max: 1_000_000_000_000 })
  property.prop([anAmount, anAmount, fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { maxLength: 5 })])(
    'whatever comes in, the programme ends empty and everything is somewhere',
    (amountCents, staffMinutes, charged) => {
      const charges = charged.map((chargeCents, at) => ({ dossierId: `d${at}`, title: 'Park', chargeCents }))
      const outcome = appropriate({ ...budget, amountCents, staffMinutes, charges }, districts, defaultPolicy)
      if (isRefusal(outcome)) {
        expect(total(charged.map((amount) => ({ amount })))).toBeGreaterThan(amountCents)
        return
      }
      const posted = post(outcome, new Map(), { id: (index) => `e${index}`, bookedAt: noon, by: 'olga' })
      if (isRefusal(posted)) throw new Error(posted.refused)
      for (const { account, currency, balance } of posted.balances) {
        if (account === 'programme:2026') expect(balance).toBe(0)
        if (account === 'source:2026') expect(-balance).toBe(currency === 'EUR' ? amountCents : staffMinutes)
      }
    },
  )
})
