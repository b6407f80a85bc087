/** From an asked instalment to a released batch: every step by another person, every payment once. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Deal } from '../deals/deal.ts'
import type { Caller } from '../people/roles.ts'
import { isRefusal } from '../refusal.ts'
import { type Batched, cancel, make, type Released, release } from './batch.ts'
import { ask, type DealPayments, decide, mostInstalments, noPayments, openCents } from './instalment.ts'

const noon = Date.parse('2026-11-24T12:00:00Z')
const caller = (id: string): Caller => ({
  id,
  name: id,
  roles: [],
  districts: [],
  residence: undefined,
  group: undefined,
})
const [noor, carla, fatima, frits] = ['noor', 'carla', 'fatima', 'frits'].map(caller) as [
  Caller,
  Caller,
  Caller,
  Caller,
]
const deal: Deal = {
  id: 'd1',
  version: 2,
  proposalId: 'p1',
  districtCode: 'WK040206',
  year: 2026,
  title: 'Geveltuinen',
  amountCents: 100_000,
  staffMinutes: 0,
  track: 'quick',
  initiator: { id: 'noor', name: 'noor' },
  approvedBy: [],
  state: 'signed',
  offeredAt: noon,
  reason: 'Fits.',
  source: 'quick:2026:city',
}
const wish = (id: string, amountCents = 10_000) => ({
  id,
  amountCents,
  description: 'First part',
  reference: `F-${id}`,
  account: { holder: 'Vereniging', maskedIban: 'NL•• •••• 4300', sealedIban: 'x' },
})
function sure<Outcome>(outcome: Outcome): Exclude<Outcome, { refused: string }> {
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome as Exclude<Outcome, { refused: string }>
}
const asked = (...ids: string[]) =>
  ids.reduce<DealPayments>((all, id) => sure(ask(all, deal, wish(id), noor, noon, 100_000)), noPayments(deal))
const approved = (...ids: string[]) =>
  ids.reduce<DealPayments>((all, id) => sure(decide(all, id, 'approved', carla, noon, 'As agreed.')), asked(...ids))
const picks = (...ids: string[]) => ids.map((instalmentId) => ({ dealId: 'd1', instalmentId }))
const made = (...ids: string[]) => sure(make(picks(...ids), [approved(...ids)], 'b1', fatima, noon)) as Batched

describe('asking', () => {
  test.each([
    ['another resident', {}, {}, frits, 100_000, 'not-your-proposal'],
    ['before signing', { state: 'offered' as const }, {}, noor, 100_000, 'illegal-transition'],
    ['the same reference, written otherwise', {}, { reference: 'f a' }, noor, 100_000, 'duplicate-reference'],
    ['all that is left', {}, {}, noor, 20_000, undefined],
  ])('%s', (_, dealChange, change, by, committed, refused) => {
    const outcome = ask(asked('a'), { ...deal, ...dealChange }, { ...wish('b'), ...change }, by, noon, committed)
    if (refused) expect(outcome).toMatchObject({ refused })
    else expect(openCents(outcome as DealPayments)).toBe(20_000)
  })

  test('what is refused says from where, or how much there is', () => {
    expect(ask(asked('a'), { ...deal, state: 'offered' }, wish('b'), noor, noon, 100_000)).toEqual({
      refused: 'illegal-transition',
      details: { from: 'offered', action: 'ask-instalment' },
    })
    expect(ask(asked('a'), deal, wish('b', 10_001), noor, noon, 20_000)).toEqual({
      refused: 'insufficient-balance',
      details: { availableCents: 10_000, askedCents: 10_001 },
    })
    // More was promised than is there: nothing is left, not less than nothing.
    expect(ask(asked('a'), deal, wish('b'), noor, noon, 9_999)).toMatchObject({ details: { availableCents: 0 } })
  })

  test('a number written with other signs between is the same invoice, and another number another', () => {
    const first = sure(ask(noPayments(deal), deal, { ...wish('a'), reference: 'F-2026/1' }, noor, noon, 100_000))
    expect(ask(first, deal, { ...wish('b'), reference: 'f20261' }, noor, noon, 100_000)).toMatchObject({
      refused: 'duplicate-reference',
    })
    expect(ask(first, deal, { ...wish('b'), reference: 'F-2026/2' }, noor, noon, 100_000)).toHaveProperty('instalments')
  })

  test('approved and in a batch, it is still to be paid; paid, no more', () => {
    expect(openCents(approved('a', 'b'))).toBe(20_000)
    const { batch, deals } = made('a', 'b')
    expect(deals.map(openCents)).toEqual([20_000])
    expect((release(batch, deals, frits, noon) as Released).deals.map(openCents)).toEqual([0])
  })

  test('a refused instalment frees its reference and its money', () => {
    const refused = sure(decide(asked('a'), 'a', 'refused', carla, noon, 'No invoice yet.'))
    expect(openCents(refused)).toBe(0)
    expect(ask(refused, deal, { ...wish('b'), reference: 'F-a' }, noor, noon, 10_000)).toMatchObject({ version: 3 })
  })

  test('a deal has so many and no more', () => {
    const ids = Array.from({ length: mostInstalments }, (_, at) => `i${at}`)
    const full = ids.reduce<DealPayments>(
      (all, id) => sure(ask(all, deal, wish(id, 1), noor, noon, 100)),
      noPayments(deal),
    )
    expect(ask(full, deal, wish('more', 1), noor, noon, 100)).toEqual({
      refused: 'instalments-full',
      details: { most: mostInstalments },
    })
  })
})

describe('deciding', () => {
  test.each([
    ['who asked', 'a', noor, 'self-approval'],
    ['one that is not there', 'b', carla, 'not-found'],
  ])('%s', (_, id, by, refused) => {
    expect(decide(asked('a'), id, 'approved', by, noon, 'As agreed.')).toMatchObject({ refused })
  })
  test('twice', () => {
    expect(decide(approved('a'), 'a', 'refused', carla, noon, 'After all.')).toEqual({
      refused: 'illegal-transition',
      details: { from: 'approved', action: 'refused' },
    })
  })
})

describe('a batch', () => {
  test.each([
    ['of one that is only asked', picks('a'), asked, fatima, 'illegal-transition'],
    ['of the same instalment twice', picks('a', 'a'), approved, fatima, 'duplicate-choice'],
    ['of an unknown instalment', picks('z'), approved, fatima, 'not-found'],
    ['of an unknown deal', [{ dealId: 'd2', instalmentId: 'a' }], approved, fatima, 'not-found'],
    ['by who approved it', picks('a'), approved, carla, 'same-person'],
    ['by who asked for it', picks('a'), approved, noor, 'same-person'],
  ])('%s: refused', (_, of, payments, by, refused) => {
    expect(make(of, [payments('a')], 'b1', by, noon)).toMatchObject({ refused })
  })

  test('that is refused for where an instalment stands says so', () => {
    expect(make(picks('a'), [asked('a')], 'b1', fatima, noon)).toEqual({
      refused: 'illegal-transition',
      details: { from: 'asked', action: 'make-batch' },
    })
  })

  test('takes the instalment of the deal that was meant, though another deal has one of the same name', () => {
    const other = { ...approved('a'), dealId: 'd2' }
    const { deals } = sure(make(picks('a'), [approved('a'), other], 'b1', fatima, noon)) as Batched
    expect(deals.map(({ instalments }) => instalments.map(({ state }) => state))).toEqual([['in-batch'], ['approved']])
  })

  test('keeps of each payment what it was when the batch was made', () => {
    expect(made('a').batch).toEqual({
      id: 'b1',
      version: 1,
      state: 'made',
      made: { id: 'fatima', name: 'fatima', at: noon },
      payments: [
        {
          dealId: 'd1',
          instalmentId: 'a',
          amountCents: 10_000,
          title: 'Geveltuinen',
          description: 'First part',
          account: wish('a').account,
        },
      ],
    })
  })

  test('takes its instalments, one version of their deal on', () => {
    const { batch, deals } = made('a', 'b')
    expect(batch).toMatchObject({ id: 'b1', state: 'made', version: 1 })
    expect(deals).toMatchObject([
      {
        version: approved('a', 'b').version + 1,
        instalments: [{ state: 'in-batch', batchId: 'b1' }, { state: 'in-batch' }],
      },
    ])
    expect(make(picks('a'), deals, 'b2', fatima, noon)).toMatchObject({ refused: 'illegal-transition' })
  })

  test.each([
    ['who made it', fatima],
    ['who approved one of its instalments', carla],
    ['who asked for one', noor],
  ])('is not released by %s', (_, by) => {
    const { batch, deals } = made('a')
    expect(release(batch, deals, by, noon)).toMatchObject({ refused: 'same-person' })
  })

  test('is not released by who approved only one of its instalments', () => {
    const both = sure(
      decide(
        sure(decide(asked('a', 'b'), 'a', 'approved', carla, noon, 'Yes.')),
        'b',
        'approved',
        caller('c'),
        noon,
        'Yes.',
      ),
    )
    const { batch, deals } = sure(make(picks('a', 'b'), [both], 'b1', fatima, noon)) as Batched
    expect(release(batch, deals, carla, noon)).toMatchObject({ refused: 'same-person' })
  })

  test('is released by another officer, and books each payment', () => {
    const { batch, deals } = made('a', 'b')
    const outcome = release(batch, deals, frits, noon + 1) as Released
    expect(outcome.batch).toMatchObject({
      state: 'released',
      version: 2,
      released: { id: 'frits', executeOn: '2026-11-24' },
    })
    expect(outcome.deals[0]?.instalments.map(({ state }) => state)).toEqual(['paid', 'paid'])
    expect(outcome.drafts).toMatchObject([
      { kind: 'pay', currency: 'EUR', amount: 10_000, from: 'committed:d1', to: 'paid:d1', subject: 'a' },
      { subject: 'b' },
    ])
    for (const [action, again] of Object.entries({ release, cancel }))
      expect(again(outcome.batch, outcome.deals, frits, noon)).toEqual({
        refused: 'illegal-transition',
        details: { from: 'released', action },
      })
  })

  test('taken back, gives its instalments to another batch', () => {
    const { batch, deals } = made('a')
    const back = sure(cancel(batch, deals, frits, noon)) as Batched
    expect(back.batch).toMatchObject({
      state: 'cancelled',
      version: 2,
      cancelled: { id: 'frits', name: 'frits', at: noon },
    })
    expect(back.deals[0]?.instalments[0]).not.toHaveProperty('batchId')
    expect(release(back.batch, back.deals, frits, noon)).toMatchObject({ refused: 'illegal-transition' })
    expect(make(picks('a'), back.deals, 'b2', fatima, noon)).toMatchObject({ batch: { id: 'b2' } })
  })

  const inOther = () => (sure(make(picks('a'), [approved('a', 'b')], 'b2', fatima, noon)) as Batched).deals
  test.each([
    ['went back to the coordinator', () => [asked('a', 'b')]],
    ['were let go', () => [approved('a', 'b')]],
    [
      'are in another batch by now',
      () => (sure(make(picks('a', 'b'), [approved('a', 'b')], 'b2', fatima, noon)) as Batched).deals,
    ],
    ['were let go in part', () => (sure(make(picks('a'), [approved('a', 'b')], 'b1', fatima, noon)) as Batched).deals],
    ['were let go in part, and are in another batch for the rest', inOther],
    [
      'are paid',
      () =>
        made('a', 'b').deals.map((one) => ({
          ...one,
          instalments: one.instalments.map((instalment) => ({ ...instalment, state: 'paid' as const })),
        })),
    ],
    ['are not there', () => [noPayments(deal)]],
    ['have no deal', () => []],
  ])('whose instalments %s while it was read is neither released nor taken back', (_, now) => {
    for (const what of [release, cancel])
      expect(what(made('a', 'b').batch, now(), frits, noon)).toMatchObject({ refused: 'changed-meanwhile' })
  })

  const aStep = fc.record({
    what: fc.constantFrom('make', 'release', 'cancel'),
    by: fc.constantFrom(noor, carla, fatima, frits),
    ids: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    batch: fc.nat(),
  })
  property.prop([fc.array(aStep, { maxLength: 20 })])(
    'however batches are made, released and taken back, each instalment is booked once at the most, by two people who had no other hand in it',
    (steps) => {
      let deals: readonly DealPayments[] = [approved('a', 'b', 'c')]
      const batches: Batched['batch'][] = []
      const booked: string[] = []
      for (const { what, by, ids, batch: pick } of steps) {
        const at = batches.length > 0 ? pick % batches.length : 0
        const chosen = batches[at]
        const outcome =
          what === 'make'
            ? make(picks(...ids), deals, `b${batches.length}`, by, noon)
            : chosen && (what === 'release' ? release(chosen, deals, by, noon) : cancel(chosen, deals, by, noon))
        if (!outcome || isRefusal(outcome)) continue
        deals = outcome.deals
        if (what === 'make') batches.push(outcome.batch)
        else batches[at] = outcome.batch
        if ('drafts' in outcome) {
          const { drafts, batch } = outcome as Released
          booked.push(...drafts.map(({ subject }) => subject))
          const { made: maker, released } = batch
          expect(new Set([maker.id, released?.id, 'noor', 'carla']).size).toBe(4)
        }
      }
      expect(new Set(booked).size).toBe(booked.length)
      const paid = deals[0]?.instalments.filter(({ state }) => state === 'paid').map(({ id }) => id)
      expect(booked.toSorted()).toEqual(paid?.toSorted())
    },
  )
})
