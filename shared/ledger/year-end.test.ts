/** The end of a year: nothing is lost, nothing is kept that is not a district's own, and two people look. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { disciplines } from '../capacity/disciplines.ts'
import { districts } from '../districts/districts.ts'
import type { Caller } from '../people/roles.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import { accounts, parseAccount } from './accounts.ts'
import { type Balance, balanceKey, post } from './ledger.ts'
import { type ApprovedClosing, approveClosing, type Closing, closingLines, prepareClosing } from './year-end.ts'

const [oost, meent] = ['WK040206', 'WK040208']
const january = Date.parse('2027-01-04T09:00:00+01:00')
const officer = (id: string): Caller => ({
  id,
  name: id,
  roles: ['finance-officer'],
  districts: [],
  residence: undefined,
  group: undefined,
})
const [olga, fatima] = [officer('olga'), officer('fatima')]
const balance = (account: Balance['account'], amount: number, currency: Balance['currency'] = 'EUR') => ({
  account,
  currency,
  balance: amount,
})
const state = {
  year: 2026,
  unsettledRounds: 0,
  balances: [
    balance(accounts.slice(2026, oost), 101),
    balance(accounts.slice(2026, meent), 0),
    balance(accounts.slice(2026, meent), 61, 'MIN'),
    balance(accounts.quick(2026), 50),
    balance(accounts.programme(2026), 7),
    balance(accounts.source(2026), -1_000),
    balance(accounts.reserved('p1'), 300),
    balance(accounts.committed('d1'), 400),
    balance(accounts.returned(2026), 20),
    balance(accounts.slice(2027, oost), 900),
  ],
}
const prepared = (): Closing => {
  const closing = prepareClosing(state, defaultPolicy, olga, january, undefined)
  if (isRefusal(closing)) throw new Error(closing.refused)
  return closing
}

describe('what becomes of what is left', () => {
  test('half of a slice goes along, rounded down; quick reserve and programme go back; what is promised stays', () => {
    expect(closingLines(state, { carryOverBps: 5_000 })).toEqual([
      { account: 'programme:2026', currency: 'EUR', left: 7, carried: 0, returned: 7 },
      { account: 'quick:2026:city', currency: 'EUR', left: 50, carried: 0, returned: 50 },
      { account: `slice:2026:${oost}`, currency: 'EUR', left: 101, carried: 50, returned: 51 },
      { account: `slice:2026:${meent}`, currency: 'MIN', left: 61, carried: 30, returned: 31 },
    ])
  })

  test.each([
    [0, 0, 101],
    [10_000, 101, 0],
    [9_999, 100, 1],
    [1, 0, 101],
  ])('a share of %i basis points of 101 cents: %i along, %i back', (carryOverBps, carried, returned) => {
    const line = closingLines(state, { carryOverBps }).find(({ left }) => left === 101)
    expect(line).toMatchObject({ carried, returned })
  })

  const anAmount = fc.integer({ min: 0, max: 1_000_000_000_000 })
  property.prop([fc.array(anAmount, { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 10_000 })])(
    'booked, it empties the year and makes every cent turn up again',
    ([one = 0, two = 0, three = 0, four = 0], carryOverBps) => {
      const balances = [
        balance(accounts.slice(2026, oost), one),
        balance(accounts.slice(2026, meent), two),
        balance(accounts.quick(2026), three),
        balance(accounts.programme(2026), four),
      ]
      const policy = { ...defaultPolicy, carryOverBps }
      const year = { ...state, balances }
      const closing = prepareClosing(year, policy, olga, january, undefined)
      if (isRefusal(closing)) {
        expect([closing.refused, one + two + three + four]).toEqual(['nothing-left', 0])
        return
      }
      const { drafts } = approveClosing(closing, year, policy, fatima, january) as ApprovedClosing
      const before = new Map(
        balances.map((each) => [
          balanceKey(each.account, 'EUR'),
          { ...each, sequence: each.balance > 0 ? 1 : 0, head: '', lastEntryId: '' } as Balance,
        ]),
      )
      const posted = post(drafts, before, { id: (index) => `e${index}`, bookedAt: january, by: 'fatima' })
      if (isRefusal(posted)) throw new Error(posted.refused)
      let [along, back] = [0, 0]
      for (const after of posted.balances) {
        const parsed = parseAccount(after.account)
        if (parsed?.kind === 'returned') back += after.balance
        else if (parsed && 'year' in parsed && parsed.year === 2027) along += after.balance
        else expect(after.balance).toBe(0)
      }
      expect(along + back).toBe(one + two + three + four)
      expect(along * 10_000).toBeLessThanOrEqual((one + two) * carryOverBps)
    },
  )
})

describe('preparing', () => {
  test.each([
    [
      'on the last moment of the year',
      Date.parse('2026-12-31T23:59:59.999+01:00'),
      {},
      'year-not-over',
      { year: 2026 },
    ],
    ['on the first moment of the next', Date.parse('2027-01-01T00:00:00+01:00'), {}, undefined, {}],
    ['with a round that is not adopted', january, { unsettledRounds: 1 }, 'rounds-unsettled', { rounds: 1 }],
    ['with nothing left', january, { balances: [] }, 'nothing-left', {}],
    [
      'with nothing but a debt left',
      january,
      { balances: [balance(accounts.slice(2026, oost), -1)] },
      'nothing-left',
      {},
    ],
  ])('%s', (_, at, change, refused, details) => {
    const outcome = prepareClosing({ ...state, ...change }, defaultPolicy, olga, at, undefined)
    if (refused) expect(outcome).toEqual({ refused, details })
    else expect(outcome).toMatchObject({ state: 'prepared', version: 1, policyVersion: defaultPolicy.version })
  })

  test('by whom, when, and under which policy', () => {
    expect(prepared()).toEqual({
      year: 2026,
      version: 1,
      state: 'prepared',
      policyVersion: defaultPolicy.version,
      lines: closingLines(state, defaultPolicy),
      preparedBy: { id: 'olga', name: 'olga', at: january },
    })
  })

  test('anew: the next version, by whoever does it', () => {
    expect(prepareClosing(state, defaultPolicy, fatima, january, prepared())).toMatchObject({
      version: 2,
      preparedBy: { id: 'fatima' },
    })
  })
})

describe('approving', () => {
  const changedState = { ...state, balances: [...state.balances.slice(1), balance(accounts.slice(2026, oost), 102)] }
  test.each([
    ['who prepared it', olga, {}, state, 'same-person'],
    ['what was approved before', fatima, { state: 'approved' as const }, state, 'illegal-transition'],
    ['what has changed since', fatima, {}, changedState, 'closing-outdated'],
    ['what is gone since', fatima, {}, { ...state, balances: [] }, 'closing-outdated'],
    ['a year with a round again', fatima, {}, { ...state, unsettledRounds: 2 }, 'rounds-unsettled'],
  ])('%s: refused', (_, caller, change, now, refused) => {
    expect(approveClosing({ ...prepared(), ...change }, now, defaultPolicy, caller, january)).toMatchObject({ refused })
  })

  test('what was decided on already says so', () => {
    expect(approveClosing({ ...prepared(), state: 'approved' }, state, defaultPolicy, fatima, january)).toEqual({
      refused: 'illegal-transition',
      details: { from: 'approved', action: 'approve' },
    })
  })

  test('another policy since is a change too', () => {
    const policy = { ...defaultPolicy, carryOverBps: 0 }
    expect(approveClosing(prepared(), state, policy, fatima, january)).toMatchObject({ refused: 'closing-outdated' })
  })

  test('by another person: approved, with every movement', () => {
    const { closing, drafts } = approveClosing(prepared(), state, defaultPolicy, fatima, january) as ApprovedClosing
    expect(closing).toEqual({
      ...prepared(),
      state: 'approved',
      version: 2,
      approvedBy: { id: 'fatima', name: 'fatima', at: january },
    })
    expect(new Set(drafts.map(({ subject }) => subject))).toEqual(new Set(['2026']))
    expect(new Set(drafts.map(({ kind, reason }) => `${kind}: ${reason}`))).toEqual(
      new Set([
        'refund: Jaarafsluiting 2026: terug naar de algemene middelen',
        'carry-over: Jaarafsluiting 2026: naar 2027',
      ]),
    )
    expect(drafts.map(({ kind, from, to, amount, currency }) => [kind, from, to, amount, currency])).toEqual([
      ['refund', 'programme:2026', 'returned:2026', 7, 'EUR'],
      ['refund', 'quick:2026:city', 'returned:2026', 50, 'EUR'],
      ['carry-over', `slice:2026:${oost}`, `slice:2027:${oost}`, 50, 'EUR'],
      ['refund', `slice:2026:${oost}`, 'returned:2026', 51, 'EUR'],
      ['carry-over', `slice:2026:${meent}`, `slice:2027:${meent}`, 30, 'MIN'],
      ['refund', `slice:2026:${meent}`, 'returned:2026', 31, 'MIN'],
    ])
  })

  test('where all of it goes along, or all of it back, nothing is booked of the rest', () => {
    const year = { ...state, balances: [balance(accounts.slice(2026, oost), 101)] }
    const draftsAt = (carryOverBps: number) => {
      const policy = { ...defaultPolicy, carryOverBps }
      const closing = prepareClosing(year, policy, olga, january, undefined) as Closing
      const { drafts } = approveClosing(closing, year, policy, fatima, january) as ApprovedClosing
      return drafts.map(({ kind, amount }) => [kind, amount])
    }
    expect(draftsAt(10_000)).toEqual([['carry-over', 101]])
    expect(draftsAt(0)).toEqual([['refund', 101]])
  })

  test('lines whose fields a store gave back in another order are the same lines', () => {
    const closing = prepared()
    const lines = closing.lines.map(({ returned, carried, left, currency, account }) => ({
      returned,
      carried,
      left,
      currency,
      account,
    }))
    expect(approveClosing({ ...closing, lines }, state, defaultPolicy, fatima, january)).toHaveProperty('drafts')
  })
})

describe('hours of crews', () => {
  const crews = districts.flatMap(({ code }) =>
    disciplines.map((discipline) => balance(accounts.crew(2026, code, discipline), 90, 'MIN')),
  )
  test('lapse: nothing of them goes along, whatever share of a slice does', () => {
    const [line] = closingLines({ year: 2026, balances: crews.slice(0, 1) }, { carryOverBps: 10_000 })
    expect(line).toMatchObject({ currency: 'MIN', left: 90, carried: 0, returned: 90 })
  })

  test('of every district and discipline, beside money and time of every slice, take two closings of a booking each', () => {
    const slices = districts.flatMap(({ code }) =>
      (['EUR', 'MIN'] as const).map((currency) => balance(accounts.slice(2026, code), 101, currency)),
    )
    let balances = [...crews, ...slices, balance(accounts.quick(2026), 50), balance(accounts.quick(2026), 50, 'MIN')]
    const sizes: number[] = []
    for (let closings = 0; closings < 3; closings++) {
      const lines = closingLines({ year: 2026, balances }, { carryOverBps: 5_000 })
      if (lines.length === 0) break
      const entries = lines.reduce((sum, { carried, returned }) => sum + Number(carried > 0) + Number(returned > 0), 0)
      const next = lines.filter(({ carried }) => carried > 0).length
      // Entries, what they were on, next year's slices, the two accounts of what goes back, and the closing itself.
      expect(entries + lines.length + next + 2 + 1).toBeLessThanOrEqual(100)
      sizes.push(lines.length)
      const done = new Set(lines.map(({ account, currency }) => balanceKey(account, currency)))
      balances = balances.filter(({ account, currency }) => !done.has(balanceKey(account, currency)))
    }
    // 3 beside, 18 slices of 4 parts, 2 reserves of 2: 79. Ten crews of 2 parts fit still, and 44 remain.
    expect(sizes).toEqual([30, 44])
    expect(balances).toEqual([])
  })
})
