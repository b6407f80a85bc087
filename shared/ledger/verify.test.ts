/** Proof of the ledger: it accepts what was booked and finds whatever was changed after. */

import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { accounts } from './accounts.ts'
import { type Balance, type Entry, hashOf } from './ledger.ts'
import { booked, movement, somePostings } from './movements.fixture.ts'
import { fold, verify, verifyAccount } from './verify.ts'

type Fields = { [name: string]: unknown }

/** Every single field of an object, nested ones too, as a path. */
const paths = (of: object, before: readonly string[] = []): string[][] =>
  Object.entries(of).flatMap(([name, value]) =>
    typeof value === 'object' ? paths(value, [...before, name]) : [[...before, name]],
  )

/** A copy with one field changed a little. */
function changed<Of extends object>(of: Of, path: readonly string[]): Of {
  const copy = structuredClone(of) as Fields
  const holder = path.slice(0, -1).reduce((at, name) => at[name] as Fields, copy)
  const last = path.at(-1) as string
  holder[last] = typeof holder[last] === 'number' ? holder[last] + 1 : `${holder[last]}x`
  return copy as Of
}

const replaced = <T>(all: readonly T[], index: number, by: T) => all.map((one, at) => (at === index ? by : one))

const aBookedLedger = somePostings.map((postings) => {
  const { entries, balances } = booked(postings)
  return { entries, balances: [...balances.values()] }
})

property.prop([aBookedLedger, fc.infiniteStream(fc.nat())])(
  'accepts what was booked, and folds it to the same balances, in any order',
  ({ entries, balances }, numbers) => {
    const shuffled = entries
      .map((entry) => ({ entry, at: numbers.next().value as number }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ entry }) => entry)
    expect(verify(shuffled, balances)).toBeUndefined()
    expect([...fold(shuffled).values()].toSorted(byName)).toEqual(balances.toSorted(byName))
  },
)
const byName = (a: Balance, b: Balance) => (a.account + a.currency < b.account + b.currency ? -1 : 1)

property.prop([aBookedLedger, fc.nat(), fc.nat()])('finds any one changed field of an entry', (ledger, one, field) => {
  const index = one % ledger.entries.length
  const entry = ledger.entries[index] as Entry
  const all = paths(entry)
  const tampered = changed(entry, all[field % all.length] as string[])
  expect(verify(replaced(ledger.entries, index, tampered), ledger.balances)).toMatchObject({ what: 'wrong-hash' })
})

property.prop([aBookedLedger, fc.nat(), fc.nat()])(
  'finds it too when the hash was made anew',
  ({ entries, balances }, one, field) => {
    const index = one % entries.length
    const entry = entries[index] as Entry
    const all = paths(entry).filter(([name]) => name !== 'hash')
    const tampered = changed(entry, all[field % all.length] as string[])
    const resealed = { ...tampered, hash: hashOf(tampered) }
    expect(verify(replaced(entries, index, resealed), balances)).toBeDefined()
  },
)

property.prop([aBookedLedger, fc.nat(), fc.nat()])('finds any one changed field of a balance', (ledger, one, field) => {
  const index = one % ledger.balances.length
  const balance = ledger.balances[index] as Balance
  const all = paths(balance)
  const tampered = changed(balance, all[field % all.length] as string[])
  expect(verify(ledger.entries, replaced(ledger.balances, index, tampered))).toMatchObject({ what: 'balance-differs' })
})

property.prop([aBookedLedger, fc.nat()])('finds an entry or a balance that is gone or there twice', (ledger, one) => {
  const { entries, balances } = ledger
  const [entry, balance] = [one % entries.length, one % balances.length]
  expect(verify(entries.toSpliced(entry, 1), balances)).toBeDefined()
  expect(verify([...entries, entries[entry] as Entry], balances)).toMatchObject({ what: 'broken-chain' })
  expect(verify(entries, balances.toSpliced(balance, 1))).toMatchObject({ what: 'balance-differs', found: 'none' })
  expect(verify(entries, [...balances, balances[balance] as Balance])).toMatchObject({ what: 'balance-differs' })
})

describe('says what is wrong and where', () => {
  const slice = accounts.slice(2026, 'WK040208')
  const { entries, balances } = booked([
    [
      movement('appropriate', accounts.source(2026), accounts.programme(2026), 500),
      movement('distribute', accounts.programme(2026), slice, 500),
    ],
  ])
  const stored = [...balances.values()]

  test('a balance that differs', () => {
    const padded = stored.map((balance) => (balance.account === slice ? { ...balance, balance: 501 } : balance))
    expect(verify(entries, padded)).toEqual({ what: 'balance-differs', account: slice, expected: 500, found: 501 })
  })

  test('an account that was below its floor', () => {
    const [, distributed] = entries as [Entry, Entry]
    const first = { ...distributed, previous: { from: '', to: '' }, chain: { from: start, to: start } }
    const forged = { ...first, hash: hashOf(first) }
    expect(verify([forged], [])).toEqual({
      what: 'below-floor',
      account: accounts.programme(2026),
      entryId: forged.id,
      expected: 0,
      found: -500,
    })
  })
  const start = { sequence: 1, previousEntryId: '' }

  test.each(['sequence', 'previousEntryId'] as const)(
    'a last entry with another %s, balances mended to match',
    (field) => {
      const [first, last] = entries as [Entry, Entry]
      const tampered = changed(last, ['chain', 'from', field])
      const forged = { ...tampered, hash: hashOf(tampered) }
      const mended = stored.map((balance) => (balance.head === last.hash ? { ...balance, head: forged.hash } : balance))
      expect(verify([first, forged], mended)).toMatchObject({ what: 'broken-chain', entryId: last.id })
    },
  )

  test.each([-5, 0, 0.5])('an amount that no movement can have: %s', (amount) => {
    const [first] = entries as [Entry]
    const wrong = { ...first, amount }
    expect(verify([{ ...wrong, hash: hashOf(wrong) }], [])).toEqual({
      what: 'invalid-amount',
      entryId: first.id,
      expected: 1,
      found: amount,
    })
  })

  test('the earliest of several, whatever the order they are in; at one moment, the first by id', () => {
    const ledger = booked([
      [movement('appropriate', accounts.source(2026), accounts.programme(2026), 500)],
      [
        movement('distribute', accounts.programme(2026), slice, 200),
        movement('distribute', accounts.programme(2026), slice, 300),
      ],
      [movement('reserve', slice, accounts.reserved('p1'), 100)],
    ])
    const forged = ledger.entries.map((entry) => ({ ...entry, reason: 'Something else' }))
    const [first, second, third, fourth] = forged as [Entry, Entry, Entry, Entry]
    const found = (...some: readonly Entry[]) => verify(some, [])?.entryId
    for (const others of [
      [second, fourth],
      [fourth, second],
      [fourth, third],
    ])
      expect(found(...others, first)).toBe(first.id)
    expect(found(first, fourth, second)).toBe(first.id)
    expect(found(fourth, third, second)).toBe(second.id)
    expect(found(second, third, fourth)).toBe(second.id)
    expect(found(third, fourth, second)).toBe(second.id)
  })

  test('nothing, in a ledger where nothing happened yet', () => {
    const opening: Balance = { account: slice, currency: 'EUR', balance: 0, sequence: 0, head: '', lastEntryId: '' }
    expect(verify([], [])).toBeUndefined()
    expect(verify([], [opening])).toBeUndefined()
  })
})

describe('one account alone', () => {
  property.prop([aBookedLedger])('every account of a sound ledger is sound by itself', ({ entries, balances }) => {
    for (const balance of balances) expect(verifyAccount(entries, balance)).toBeUndefined()
  })

  property.prop([aBookedLedger, fc.nat(), fc.nat()])(
    'finds a changed entry on either account',
    (ledger, one, field) => {
      const index = one % ledger.entries.length
      const entry = ledger.entries[index] as Entry
      const all = paths(entry).filter(([name]) => !['from', 'to', 'currency'].includes(name as string))
      const tampered = replaced(ledger.entries, index, changed(entry, all[field % all.length] as string[]))
      for (const balance of ledger.balances) {
        const isOn = [entry.from, entry.to].includes(balance.account) && entry.currency === balance.currency
        expect(verifyAccount(tampered, balance) !== undefined).toBe(isOn)
      }
    },
  )

  property.prop([aBookedLedger, fc.nat()])('finds an entry that is gone', ({ entries, balances }, one) => {
    const index = one % entries.length
    const gone = entries[index] as Entry
    for (const side of ['from', 'to'] as const) {
      const own = balances.find(({ account, currency }) => account === gone[side] && currency === gone.currency)
      expect(verifyAccount(entries.toSpliced(index, 1), own as Balance)).toBeDefined()
    }
  })
})
