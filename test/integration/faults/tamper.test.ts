/** Tamper drill: whatever is changed behind our back, in an entry, a ballot, a receipt or what was published, is found. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Stored, StoredItem } from '../../../shared/invariants/holdings.ts'
import { violations } from '../../../shared/invariants/invariants.ts'
import { storedIn, tenant } from '../../faults/stored.ts'
import { type City, city } from '../hostile/city.ts'

let there: City
let good: Stored
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there = await city()
  good = storedIn(there.store)
})

const aBallot = () => good.ballots.find(({ pk }) => pk.includes(there.ids.counted ?? '?')) as StoredItem
const published = (what: string) => (item: StoredItem) =>
  item.pk === `${tenant}#round#${there.ids.counted}` &&
  item.sk.startsWith('published#') &&
  item.sk.includes(`#${what}#`)

describe('whatever is changed behind our back is found', () => {
  /** The value with each of its leaves changed in turn. */
  function* mutations(value: unknown): Generator<unknown> {
    if (typeof value === 'number') yield value + 1
    else if (typeof value === 'string') {
      for (let place = 0; place < value.length; place++)
        yield `${value.slice(0, place)}${value[place] === 'x' ? 'y' : 'x'}${value.slice(place + 1)}`
      yield `${value} `
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) {
        if (name === 'memory') continue
        for (const other of mutations(part)) yield Array.isArray(value) ? value : { ...value, [name]: other }
      }
    }
  }

  test('any character of any field of an entry', () => {
    let count = 0
    for (const entry of [good.journal[0], good.journal[12]]) {
      for (const other of mutations(entry)) {
        count += 1
        const journal = good.journal.map((item) => (item === entry ? (other as StoredItem) : item))
        if (violations({ ...good, journal }, { tenant }).length === 0) expect.fail(JSON.stringify(other))
      }
    }
    expect(count).toBeGreaterThan(500)
  })

  test('any character of a sealed ballot of a counted round', () => {
    const ballot = aBallot()
    let count = 0
    for (const sealed of mutations(String(ballot.sealed))) {
      // White space, and the last digit's bits that stand for no byte, change nothing.
      if (Buffer.from(String(sealed), 'base64').equals(Buffer.from(String(ballot.sealed), 'base64'))) continue
      count += 1
      const ballots = good.ballots.map((item) => (item === ballot ? { ...ballot, sealed } : item))
      expect(violations({ ...good, ballots }, { tenant })[0]?.invariant).toBe('I11')
    }
    expect(count).toBeGreaterThan(300)
  })

  test('any character of the published ballots and receipts of a counted round', () => {
    let count = 0
    for (const what of ['ballots', 'receipts']) {
      const part = good.main.find(published(what)) as StoredItem
      for (const text of mutations(String(part.text))) {
        count += 1
        const main = good.main.map((item) => (item === part ? { ...part, text } : item))
        const found = violations({ ...good, main }, { tenant }).length
        if (found === 0 && String(text).trim() !== String(part.text).trim()) expect.fail(String(text))
      }
    }
    expect(count).toBeGreaterThan(300)
  })
})
