/** Posting: what it books, what it refuses, and that money is conserved whatever is asked of it. */
import { createHash } from 'node:crypto'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { accounts } from './accounts.ts'
import { type Balance, balanceKey, canonicalText, type Draft, type Posting, post } from './ledger.ts'
import { booked, movement, noon, somePostings } from './movements.fixture.ts'

const source = accounts.source(2026)
const programme = accounts.programme(2026)
const slice = accounts.slice(2026, 'WK040208')
const reserved = accounts.reserved('p1')
const committed = accounts.committed('d1')
const context = { id: (index: number) => `e${index}`, bookedAt: noon, by: 'person-1' }

const withSlice = (balance: number): ReadonlyMap<string, Balance> =>
  new Map([
    [
      balanceKey(slice, 'EUR'),
      { account: slice, currency: 'EUR', balance, sequence: 7, head: 'aa', lastEntryId: 'old' },
    ],
  ])

const withReserved = new Map<string, Balance>([
  [
    balanceKey(reserved, 'EUR'),
    { account: reserved, currency: 'EUR', balance: 1, sequence: 1, head: 'bb', lastEntryId: 'old' },
  ],
])

describe('post', () => {
  test('moves the amount, seals the entry and links it to what came before on both accounts', () => {
    const { entries, balances } = post(
      [movement('reserve', slice, reserved, 300)],
      withSlice(1_000),
      context,
    ) as Posting
    expect(entries).toEqual([
      {
        ...movement('reserve', slice, reserved, 300),
        id: 'e0',
        bookedAt: noon,
        fiscalYear: 2026,
        by: 'person-1',
        previous: { from: 'aa', to: '' },
        chain: { from: { sequence: 8, previousEntryId: 'old' }, to: { sequence: 1, previousEntryId: '' } },
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    const head = entries[0]?.hash
    expect(balances).toEqual([
      { account: slice, currency: 'EUR', balance: 700, sequence: 8, head, lastEntryId: 'e0' },
      { account: reserved, currency: 'EUR', balance: 300, sequence: 1, head, lastEntryId: 'e0' },
    ])
  })

  test('goes on in order when several drafts touch one account', () => {
    const drafts = [
      movement('appropriate', source, programme, 500),
      movement('distribute', programme, slice, 500),
      movement('reserve', slice, reserved, 200),
      movement('reserve', slice, reserved, 300),
    ]
    const { entries, balances } = post(drafts, new Map(), context) as Posting
    expect(entries.map(({ chain }) => [chain.from.sequence, chain.to.sequence])).toEqual([
      [1, 1],
      [2, 1],
      [2, 1],
      [3, 2],
    ])
    expect(entries[3]?.previous).toEqual({ from: entries[2]?.hash, to: entries[2]?.hash })
    expect(Object.fromEntries(balances.map(({ account, balance }) => [account, balance]))).toEqual({
      [source]: -500,
      [programme]: 0,
      [slice]: 0,
      [reserved]: 500,
    })
  })

  test('empties an account to the last cent, and refuses one cent more', () => {
    expect(post([movement('reserve', slice, reserved, 1_000)], withSlice(1_000), context)).toHaveProperty('entries')
    expect(post([movement('reserve', slice, reserved, 1_001)], withSlice(1_000), context)).toEqual({
      refused: 'insufficient-balance',
      details: { account: slice, availableCents: 1_000, askedCents: 1_001 },
    })
  })

  test('refuses all drafts when one is short, counting those before it', () => {
    const drafts = [movement('reserve', slice, reserved, 600), movement('commit', slice, committed, 600)]
    expect(post(drafts, withSlice(1_000), context)).toMatchObject({
      refused: 'insufficient-balance',
      details: { account: slice, availableCents: 400, askedCents: 600 },
    })
  })

  test('keeps time apart from money', () => {
    expect(post([movement('commit', slice, committed, 60, 'MIN')], withSlice(1_000), context)).toEqual({
      refused: 'insufficient-balance',
      details: { account: slice, availableMinutes: 0, askedMinutes: 60 },
    })
  })

  const reserve = (change: Partial<Record<keyof Draft, unknown>>) =>
    ({ ...movement('reserve', slice, reserved, 1), ...change }) as Draft
  test.each([
    ['an amount of nothing', { amount: 0 }, 'Not an amount: 0'],
    ['less than nothing', { amount: -1 }, 'Not an amount: -1'],
    ['half a cent', { amount: 0.5 }, 'Not an amount: 0.5'],
    ['an amount that is no number', { amount: Number.NaN }, 'Not an amount: NaN'],
    ['more than numbers are exact for', { amount: 2 ** 53 }, 'Not an amount: 9007199254740992'],
    ['another currency', { currency: 'USD' }, 'Not a currency: USD'],
    ['another kind', { kind: 'gift' }, 'Not a movement: gift'],
    ['from what is no account', { from: 'purse:1' }, 'Not an account: purse:1 or reserved:p1'],
    ['to what is no account', { to: 'purse:1' }, `Not an account: ${slice} or purse:1`],
    ['within one account', { to: slice }, `A movement within one account: ${slice}`],
  ])('%s is a mistake', (_, change, message) => {
    expect(() => post([reserve(change)], withSlice(1_000), context)).toThrow(new RangeError(message))
  })

  test('so are two entries with one id', () => {
    const twice = [reserve({}), reserve({})]
    expect(() => post(twice, withSlice(1_000), { ...context, id: () => 'same' })).toThrow(
      new RangeError('Two entries with one id'),
    )
  })

  test('a balance never goes beyond exact numbers', () => {
    const most = Number.MAX_SAFE_INTEGER
    const full = post([movement('appropriate', source, programme, most)], new Map(), context) as Posting
    const balances = new Map(full.balances.map((one) => [balanceKey(one.account, one.currency), one]))
    expect(balances.get('programme:2026#EUR')?.balance).toBe(most)
    expect(() =>
      post([movement('reserve', reserved, programme, 1)], new Map([...balances, ...withReserved]), context),
    ).toThrow(new RangeError('A balance beyond exact numbers: programme:2026'))
  })

  property.prop([somePostings])('conserves: in each currency all balances add up to zero', (postings) => {
    const { balances } = booked(postings)
    for (const currency of ['EUR', 'MIN']) {
      const own = [...balances.values()].filter((balance) => balance.currency === currency)
      expect(own.reduce((sum, { balance }) => sum + balance, 0)).toBe(0)
    }
  })

  property.prop([somePostings])('takes no account but a source below zero', (postings) => {
    const { balances } = booked(postings)
    for (const { account, balance } of balances.values())
      if (!account.startsWith('source:')) expect(balance).toBeGreaterThanOrEqual(0)
  })

  property.prop([somePostings])('lets a statement be walked back to its first entry', (postings) => {
    const { entries, balances } = booked(postings)
    const byId = new Map(entries.map((entry) => [entry.id, entry]))
    for (const { account, balance, sequence, lastEntryId } of balances.values()) {
      let sum = 0
      let at = lastEntryId
      for (let left = sequence; left > 0; left--) {
        const entry = byId.get(at)
        const side = entry?.from === account ? 'from' : 'to'
        expect(entry?.[side]).toBe(account)
        expect(entry?.chain[side].sequence).toBe(left)
        sum += (side === 'from' ? -1 : 1) * (entry?.amount ?? 0)
        at = entry?.chain[side].previousEntryId ?? ''
      }
      expect([at, sum]).toEqual(['', balance])
    }
  })

  property.prop([somePostings])('seals with plain SHA-256 of a text that survives storage as UTF-8', (postings) => {
    for (const entry of booked(postings).entries) {
      const stored = JSON.parse(Buffer.from(JSON.stringify(entry), 'utf8').toString('utf8'))
      expect(createHash('sha256').update(canonicalText(stored), 'utf8').digest('hex')).toBe(entry.hash)
    }
  })
})

test('half a surrogate pair in a reason is replaced, for it has no UTF-8 form', () => {
  const draft = { ...movement('reserve', slice, reserved, 1), reason: 'tuin \ud83c en 🌳' }
  const { entries } = post([draft], withSlice(1), context) as Posting
  expect(entries[0]?.reason).toBe('tuin \ufffd en 🌳')
})

test('the hash of a known entry stays what it is: published heads depend on it', () => {
  const { entries } = post([movement('reserve', slice, reserved, 300)], withSlice(1_000), context) as Posting
  expect(entries[0]?.hash).toMatchInlineSnapshot(`"2d731ab792ee7d7254fa0a103279d9880e330c68b5801e9f91325148c8625280"`)
})
