/** Transfers between slices: who may propose, who may answer, what is booked. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { invalidField } from '../api/field-errors.ts'
import type { Caller } from '../people/roles.ts'
import { isRefusal } from '../refusal.ts'
import { noon } from './movements.fixture.ts'
import { answer, propose, type Transfer, transferDrafts } from './transfer.ts'

const [meent, oost, centrum] = ['WK040208', 'WK040206', 'WK040201'] as const
const member = (id: string, group?: string): Caller => ({
  id,
  name: id,
  roles: ['group-member'],
  districts: [],
  residence: group,
  group,
})
const joost = member('joost', meent)
const yasmin = member('yasmin', oost)
const wish = { from: meent, to: oost, amountCents: 5_000, staffMinutes: 60, reason: 'For the shared playground.' }
const nextYear = Date.parse('2027-01-01T00:00:00+01:00')

const proposed = (by: Caller = joost): Transfer => {
  const transfer = propose(wish, 't1', by, noon)
  if (isRefusal(transfer)) throw new Error(transfer.refused)
  return transfer
}

describe('proposing', () => {
  test.each([
    ['a member of the giving group', wish, joost, undefined],
    ['a member of the receiving group', wish, yasmin, undefined],
    ['a member of a third group', wish, member('gijs', centrum), 'not-your-district'],
    ['a member of no group', wish, member('gijs'), 'not-your-district'],
    ['within one district', { ...wish, to: meent }, joost, 'invalid-input'],
    ['of nothing', { ...wish, amountCents: 0, staffMinutes: 0 }, joost, 'invalid-input'],
    ['of money alone', { ...wish, staffMinutes: 0 }, joost, undefined],
    ['of hours alone', { ...wish, amountCents: 0 }, joost, undefined],
  ])('%s', (_, asked, caller, refused) => {
    const outcome = propose(asked, 't1', caller, noon)
    if (refused) expect(outcome).toMatchObject({ refused })
    else expect(outcome).toMatchObject({ ...asked, year: 2026, state: 'proposed', version: 1 })
  })
})

test('who proposed, for which group, and when', () => {
  expect(proposed(yasmin)).toEqual({
    ...wish,
    id: 't1',
    version: 1,
    year: 2026,
    state: 'proposed',
    proposedBy: { id: 'yasmin', name: 'yasmin', districtCode: oost, at: noon },
  })
})

test('what is wrong with a wish stands at its field', () => {
  expect(propose({ ...wish, to: meent }, 't1', joost, noon)).toEqual(invalidField('/to', 'same-district'))
  expect(propose({ ...wish, amountCents: 0, staffMinutes: 0 }, 't1', joost, noon)).toEqual(
    invalidField('/amount', 'nothing-asked'),
  )
})

describe('answering', () => {
  test.each([
    ['the other group accepts', 'accepted', yasmin, {}, undefined],
    ['the other group declines', 'declined', yasmin, {}, undefined],
    ['the proposing group withdraws, by another member', 'withdrawn', member('mia', meent), {}, undefined],
    ['the other group cannot withdraw', 'withdrawn', yasmin, {}, 'not-your-district'],
    ['the proposing group cannot accept', 'accepted', member('mia', meent), {}, 'not-your-district'],
    ['nor somebody of neither', 'accepted', member('gijs', centrum), {}, 'not-your-district'],
    ['nor of no group', 'declined', member('gijs'), {}, 'not-your-district'],
    ['nor the same person after moving house', 'accepted', member('joost', oost), {}, 'same-person'],
    ['nor declines it', 'declined', member('joost', oost), {}, 'same-person'],
    ['nothing follows on accepted', 'declined', yasmin, { state: 'accepted' }, 'illegal-transition'],
    ['nor on withdrawn', 'accepted', yasmin, { state: 'withdrawn' }, 'illegal-transition'],
  ] as const)('%s', (_, state, caller, change, refused) => {
    const outcome = answer({ ...proposed(), ...change }, state, caller, noon + 1, 'Agreed at our evening.')
    if (refused) expect(outcome).toMatchObject({ refused })
    else expect(outcome).toMatchObject({ state, version: 2, settledBy: { id: caller.id, at: noon + 1 } })
  })

  test('who answered, for which group, when and why', () => {
    expect(answer(proposed(), 'accepted', yasmin, noon + 1, 'Agreed at our evening.')).toEqual({
      ...proposed(),
      state: 'accepted',
      version: 2,
      settledBy: { id: 'yasmin', name: 'yasmin', districtCode: oost, at: noon + 1, reason: 'Agreed at our evening.' },
    })
    expect(answer({ ...proposed(), state: 'declined' }, 'withdrawn', joost, noon + 1, 'Not any more.')).toEqual({
      refused: 'illegal-transition',
      details: { from: 'declined', action: 'withdrawn' },
    })
  })

  test('the same of a proposal that came from the receiving group', () => {
    expect(answer(proposed(yasmin), 'accepted', joost, noon, 'Agreed.')).toMatchObject({
      settledBy: { districtCode: meent },
    })
    expect(answer(proposed(yasmin), 'accepted', member('oscar', oost), noon, 'Agreed.')).toMatchObject({
      refused: 'not-your-district',
    })
    expect(answer(proposed(yasmin), 'withdrawn', yasmin, noon, 'Not now.')).toMatchObject({ state: 'withdrawn' })
  })

  test('after the turn of the year it can be declined, not accepted', () => {
    expect(answer(proposed(), 'accepted', yasmin, nextYear - 1, 'Just in time.')).toMatchObject({ state: 'accepted' })
    expect(answer(proposed(), 'accepted', yasmin, nextYear, 'Too late.')).toMatchObject({ refused: 'year-closed' })
    expect(answer(proposed(), 'declined', yasmin, nextYear, 'Too late.')).toMatchObject({ state: 'declined' })
  })

  property.prop([fc.constantFrom('a', 'b', 'c'), fc.constantFrom(meent, oost, centrum), fc.boolean()])(
    'whoever accepts is another person, of the other group',
    (id, group, isGiving) => {
      const transfer = proposed(isGiving ? member('a', meent) : member('a', oost))
      const outcome = answer(transfer, 'accepted', member(id, group), noon, 'Agreed at our evening.')
      if (isRefusal(outcome)) return
      expect(id).not.toBe('a')
      expect(group).toBe(isGiving ? oost : meent)
    },
  )
})

test('money and time are booked from slice to slice', () => {
  const common = {
    kind: 'transfer',
    from: `slice:2026:${meent}`,
    to: `slice:2026:${oost}`,
    subject: 't1',
    reason: wish.reason,
  }
  expect(transferDrafts(proposed())).toEqual([
    { ...common, currency: 'EUR', amount: 5_000 },
    { ...common, currency: 'MIN', amount: 60 },
  ])
  expect(transferDrafts({ ...proposed(), amountCents: 0 })).toMatchObject([{ currency: 'MIN' }])
  expect(transferDrafts({ ...proposed(), staffMinutes: 0 })).toMatchObject([{ currency: 'EUR' }])
})
