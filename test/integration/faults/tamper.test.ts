/**
 * Tamper drill: every bit of every entry and sealed ballot, and every byte of every published ballot, receipt, rule and result, is changed behind everybody's back, one at a time, and found;
 * by the invariants, by the urn, and by `npm run -s ledger -- verify`.
 *
 * What is stored beside these and carries neither money nor a vote is named where it is left out, so that a new field has to be thought about.
 */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { answer } from '../../../door/ledger/command.ts'
import { bare } from '../../../functions/kit/books.ts'
import { keys } from '../../../functions/kit/keys.ts'
import { roundKeys, unseal } from '../../../functions/kit/seal.ts'
import type { Item } from '../../../functions/kit/store/store.ts'
import { firstDifference, wholeBooks } from '../../../functions/kit/whole-books.ts'
import type { Stored, StoredItem } from '../../../shared/invariants/holdings.ts'
import { violations } from '../../../shared/invariants/invariants.ts'
import { type Entry, hashOf } from '../../../shared/ledger/ledger.ts'
import { storedIn, tenant } from '../../faults/stored.ts'
import { everyBitOf, type Tampered } from '../../faults/tampering.ts'
import { type City, city } from '../hostile/city.ts'

let there: City
let good: Stored
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there = await city()
  good = storedIn(there.store)
})

const journal = () => good.journal as readonly Item[]
const main = () => good.main as readonly Item[]

/** The places of one item at which a change is not found by any invariant. With `each` up to 8 every byte is still changed, in one bit or another. */
function unnoticed(table: keyof Stored, item: StoredItem, { each = 1 } = {}): { tried: number; at: string[] } {
  const at = new Set<string>()
  let tried = 0
  for (const [number, tampered] of [...everyBitOf(item)].entries()) {
    if (number % each !== 0) continue
    tried += 1
    const stored = { ...good, [table]: good[table].map((one) => (one === item ? tampered.item : one)) }
    if (violations(stored, { tenant }).length === 0) at.add(tampered.at)
  }
  return { tried, at: [...at].sort() }
}

/** What a round that was counted holds, by the beginning of its sort key. */
const ofCounted = (what: string) =>
  good.main.find(
    ({ pk, sk }) => pk === `${tenant}#round#${there.ids.adopted}` && sk.replace(/#[0-9A-Z]+#/, '#').startsWith(what),
  ) as StoredItem
const countedBallots = () => good.ballots.filter(({ pk }) => pk.includes(there.ids.adopted ?? '?'))

test('nothing was changed yet: nothing is found', () => {
  expect(violations(good, { tenant })).toEqual([])
  expect(answer({ kind: 'verify' }, { journal: journal(), main: main() }).exitCode).toBe(0)
})

describe('entries', () => {
  /** The proof of one entry by itself; only where that finds nothing is the whole ledger asked. */
  function isFound(entry: Item, { item }: Tampered): boolean {
    const other = item as Item
    const { entries, faults } = wholeBooks(tenant, [other], [])
    if (faults.length > 0) return true
    if (hashOf(bare(other) as unknown as Entry) !== entries[0]?.hash) return true
    const tampered = journal().map((one) => (one === entry ? other : one))
    return firstDifference(wholeBooks(tenant, tampered, main())) !== undefined
  }

  test('every bit of every name and value of every entry', () => {
    const missed = new Set<string>()
    let tried = 0
    for (const entry of journal()) {
      for (const tampered of everyBitOf(entry)) {
        // The answer that a repeated request gets is kept with the entry; it is no part of the movement.
        if (/^(name of )?memory/.test(tampered.at)) continue
        tried += 1
        if (!isFound(entry, tampered)) missed.add(tampered.at)
      }
    }
    expect([...missed]).toEqual([])
    expect(tried).toBeGreaterThan(journal().length * 3000)
  })

  test('every byte of an entry of each kind, by the command and by the invariants', () => {
    const kinds = new Map(journal().map((entry) => [entry.kind, entry]))
    expect(kinds.size).toBeGreaterThanOrEqual(5)
    for (const entry of kinds.values()) {
      for (const [number, { at, item }] of [...everyBitOf(entry)].entries()) {
        if (number % 13 !== 0 || /^(name of )?memory/.test(at)) continue
        const tampered = journal().map((one) => (one === entry ? (item as Item) : one))
        const told = answer({ kind: 'verify' }, { journal: tampered, main: main() })
        if (told.exitCode !== 1 || !told.stdout.includes('difference: ')) expect.fail(`${entry.id}: ${at}`)
        if (number % 91 === 0 && violations({ ...good, journal: tampered }, { tenant }).length === 0) expect.fail(at)
      }
    }
  })

  test('every bit of a balance, an entry that is gone, and one that is there twice', () => {
    const balance = main().find(({ pk }) => pk.startsWith(`${tenant}#balances#`)) as Item
    const found = (tampered: { journal?: readonly Item[]; main?: readonly Item[] }) =>
      answer({ kind: 'verify' }, { journal: journal(), main: main(), ...tampered }).exitCode
    for (const { at, item } of everyBitOf(balance))
      if (found({ main: main().map((one) => (one === balance ? (item as Item) : one)) }) !== 1) expect.fail(at)
    for (const [place, entry] of journal().entries()) {
      expect(found({ journal: journal().toSpliced(place, 1) })).toBe(1)
      expect(found({ journal: [...journal(), { ...entry, sk: '77' }] })).toBe(1)
    }
  })
})

describe('sealed ballots', () => {
  test('every bit of every ballot that was counted: its seal, its round and its names, by the receipts that were published', () => {
    const ballots = countedBallots()
    expect(ballots.length).toBeGreaterThanOrEqual(2)
    for (const ballot of ballots) {
      const { tried, at } = unnoticed('ballots', ballot)
      // Whose ballot it is, the urn knows (below). Its number and attempt serve its own voter until closing, and carry no vote.
      expect(at).toEqual(['a', 'r', 'sk'])
      expect(tried).toBeGreaterThan(500)
    }
  })

  test('every bit of the seal and of the place of a ballot that was not counted yet: the urn does not open it', async () => {
    const roundId = there.ids.closed ?? ''
    const { sealSecret } = there.ports.config
    const salt = good.main.find(({ pk, sk }) => pk === keys.ofRound(tenant, roundId, 'salt').pk && sk === 'salt')
    const key = await roundKeys(sealSecret ?? new Uint8Array(), Buffer.from(String(salt?.salt), 'base64'), roundId)
    const [ballot] = good.ballots.filter(({ pk }) => pk.includes(roundId))
    if (!ballot) throw new Error('Nobody voted.')
    expect(await unseal(key, ballot.s as Uint8Array, ballot.sk)).toBeDefined()
    let tried = 0
    for (const { at, item } of everyBitOf(ballot)) {
      if (at !== 's' && at !== 'sk') continue
      tried += 1
      const opened = item.s instanceof Uint8Array ? await unseal(key, item.s, item.sk) : undefined
      if (opened !== undefined) expect.fail(at)
    }
    expect(tried).toBe(8 * ((ballot.s as Uint8Array).length + ballot.sk.length))
  })

  test('a ballot that is gone, and one more', () => {
    const ballots = countedBallots()
    for (const ballot of ballots) {
      const without = good.ballots.filter((one) => one !== ballot)
      expect(violations({ ...good, ballots: without }, { tenant })[0]?.invariant).toBe('I11')
    }
    const [ballot] = ballots
    const more = { ...ballot, sk: `${ballot?.sk.slice(0, 5)}AAAAAAAAAAAAAAAAA` } as StoredItem
    expect(violations({ ...good, ballots: [...good.ballots, more] }, { tenant })[0]?.invariant).toBe('I11')
  })
})

describe('what a count published', () => {
  test.each(['published#ballots', 'published#receipts'])('every byte of %s', (what) => {
    const part = ofCounted(what)
    const { tried, at } = unnoticed('main', part, { each: 5 })
    // Which part it is, of one part: a number without a meaning.
    expect(at.filter((place) => place !== 'sk')).toEqual([])
    expect(tried).toBeGreaterThan(1.6 * String(part.text).length)
  })

  test('every byte of the result', () => {
    const { tried, at } = unnoticed('main', ofCounted('result'), { each: 7 })
    // When it was counted is told by the official who had it counted, and by nothing else.
    expect(at.filter((place) => place !== 'result.countedAt')).toEqual([])
    expect(tried).toBeGreaterThan(1000)
  })
})

describe('the rules of a round', () => {
  test('every byte of the paper', () => {
    const { tried, at } = unnoticed('main', ofCounted('paper'), { each: 5 })
    // How often the paper was changed while the round was made.
    expect(at.filter((place) => !/^(name of )?version$/.test(place))).toEqual([])
    expect(tried).toBeGreaterThan(1000)
  })

  test('every byte of the round', () => {
    const round = good.main.find(({ pk, sk }) => pk === `${tenant}#rounds` && sk === there.ids.adopted) as StoredItem
    const { tried, at } = unnoticed('main', round, { each: 3 })
    // No rules, and not in the receipts: its name, who made it, how often it changed, and when somebody closed it.
    const noRule = /^(name of )?(title|createdBy|version|closedAt)$/
    expect(at.filter((place) => !noRule.test(place))).toEqual([])
    expect(tried).toBeGreaterThan(1000)
  })
})
