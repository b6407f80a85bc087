/** What must hold of the money at every moment, recomputed from nothing but the items in the store. */
import { expect } from 'vitest'
import type { MemoryStore } from '../../../functions/kit/store/memory.ts'
import type { Item } from '../../../functions/kit/store/store.ts'
import { floorOf } from '../../../shared/ledger/accounts.ts'
import type { Balance, Entry } from '../../../shared/ledger/ledger.ts'
import { verify } from '../../../shared/ledger/verify.ts'

function bare<Thing>(item: Item): Thing {
  const { pk: _pk, sk: _sk, memory: _memory, ...thing } = item
  return thing as Thing
}

/** Every entry ever booked. */
export function entriesOf(store: MemoryStore): Entry[] {
  return store.everything('journal').map((item) => bare<Entry>(item))
}

/** Every balance. */
export function balancesOf(store: MemoryStore): Balance[] {
  return store
    .everything('main')
    .filter(({ pk }) => pk.includes('#balances#'))
    .map((item) => bare<Balance>(item))
}

/** The invariants of the money (I1 to I5): all sums to zero, balances are what the entries say, nothing is below zero, one entry a key, every chain holds. */
export function expectBooksInOrder(store: MemoryStore): void {
  const balances = balancesOf(store)
  const entries = entriesOf(store)
  expect(verify(entries, balances)).toBeUndefined()
  expect(balances.reduce((sum, { balance }) => sum + balance, 0)).toBe(0)
  expect(balances.filter(({ account, balance }) => balance < floorOf(account))).toEqual([])
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
}

/** What the accounts hold, by kind of account: the same in every run of the same story. */
export function moneyByKind(store: MemoryStore): { [kind: string]: number } {
  const sums: { [kind: string]: number } = {}
  for (const { account, balance } of balancesOf(store)) {
    const kind = account.split(':')[0] as string
    sums[kind] = (sums[kind] ?? 0) + balance
  }
  return sums
}
