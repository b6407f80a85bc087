/** The ledger out of the store: what was booked is found whole, and any change of any byte of it is named. */
import { describe, expect, test } from 'vitest'
import { accounts } from '../../shared/ledger/accounts.ts'
import type { Draft } from '../../shared/ledger/ledger.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { book } from './books.ts'
import { testPorts } from './ports.fixture.ts'
import type { Item } from './store/store.ts'
import { firstDifference, wholeBooks } from './whole-books.ts'

const slice = accounts.slice(2026, 'WK040206')
const plan = '01ARZ3NDEKTSV4RRFFQ69G5FAV0626'
const draft = (kind: Draft['kind'], from: Draft['from'], to: Draft['to'], amount: number): Draft => ({
  kind,
  currency: 'EUR',
  amount,
  from,
  to,
  subject: plan,
  reason: 'Buurttuin ë 🌳',
})

async function storedBooks() {
  const ports = testPorts()
  const postings: [string, Draft[]][] = [
    ['key-of-budget', [draft('appropriate', accounts.source(2026), slice, 5_000)]],
    ['key-of-adoption', [draft('reserve', slice, accounts.reserved(plan), 1_200)]],
  ]
  for (const [key, drafts] of postings) {
    const writes = await book(ports, drafts, { callerId: 'olga', key })
    if (isRefusal(writes)) throw new Error(writes.refused)
    expect(await ports.store.write(writes)).toEqual({ ok: true })
  }
  return { journal: ports.store.everything('journal'), main: ports.store.everything('main') }
}

const differenceIn = (journal: readonly Item[], main: readonly Item[]) =>
  firstDifference(wholeBooks('hilversum', journal, main))

test('what was booked is found whole', async () => {
  const { journal, main } = await storedBooks()
  const { entries, balances, faults } = wholeBooks('hilversum', journal, main)
  expect([entries.length, balances.length, faults]).toEqual([2, 3, []])
  expect(differenceIn(journal, main)).toBeUndefined()
  expect(wholeBooks('utrecht', [], main).balances).toEqual([])
})

describe('the tamper drill', () => {
  /** Every way to change one byte of an item's text a little, as far as it still is JSON. */
  function* flips(item: Item): Generator<Item> {
    const bytes = new TextEncoder().encode(JSON.stringify(item))
    for (let at = 0; at < bytes.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const flipped = bytes.slice()
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        try {
          yield JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(flipped)) as Item
        } catch {
          // The store itself could not read this.
        }
      }
    }
  }
  const isKeyed = (item: Item) => typeof item.pk === 'string' && typeof item.sk === 'string'

  test('one flipped bit anywhere in an entry or a balance is found', async () => {
    const { journal, main } = await storedBooks()
    let tried = 0
    const missed: Item[] = []
    const attempt = (item: Item, found: unknown) => {
      tried += 1
      if (found === undefined) missed.push(item)
    }
    for (const [at, item] of journal.entries())
      for (const flipped of flips(item))
        if (isKeyed(flipped)) attempt(flipped, differenceIn(journal.toSpliced(at, 1, flipped), main))
    for (const [at, item] of main.entries())
      for (const flipped of flips(item))
        if (isKeyed(flipped)) attempt(flipped, differenceIn(journal, main.toSpliced(at, 1, flipped)))
    expect(missed).toEqual([])
    expect(tried).toBeGreaterThan(5_000)
  })

  test('an item that is gone, or copied to another key, is found', async () => {
    const { journal, main } = await storedBooks()
    for (const at of journal.keys()) {
      expect(differenceIn(journal.toSpliced(at, 1), main)).toBeDefined()
      const copy = { ...(journal[at] as Item), pk: 'hilversum#request#mallory#another-key' }
      expect(differenceIn([...journal, copy], main)).toMatchObject({
        what: 'misplaced',
        found: `${copy.pk} ${copy.sk}`,
      })
    }
    for (const at of main.keys()) expect(differenceIn(journal, main.toSpliced(at, 1))).toBeDefined()
  })

  test('it says what is wrong, and where', async () => {
    const { journal, main } = await storedBooks()
    const [first, second] = journal as [Item, Item]
    expect(differenceIn([{ ...first, amount: 'much' }, second], main)).toEqual({
      what: 'unreadable',
      entryId: `${first.pk} ${first.sk}`,
      expected: 'as booked',
      found: 'amount',
    })
    expect(differenceIn([{ ...first, extra: 1 }, second], main)).toMatchObject({ what: 'unreadable' })
  })
})
