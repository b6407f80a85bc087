/**
 * What a backup may hold when somebody worked while it was read: every way in which one request can be caught halfway, for every use case that moves money.
 * The money is made right from the journal; the rest no check can judge in every case, which is why a restore refuses such a backup until a person has looked.
 */
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Items } from '../../../door/backup/check.ts'
import { mend } from '../../../door/backup/mend.ts'
import type { Item } from '../../../functions/kit/store/store.ts'
import { firstDifference, isBalanceItem, wholeBooks } from '../../../functions/kit/whole-books.ts'
import { startProcess } from '../../faults/processes.ts'
import { type Scenario, type Town, town } from '../../faults/scenarios.ts'
import { storedIn, tenant } from '../../faults/stored.ts'
import type { AnyCall } from '../hostile/answers.ts'

let there: Town
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there = await town()
})

const byKey = (items: readonly Item[]) => new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]))
const sorted = (items: readonly Item[]) => items.toSorted((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1))
const stored = () => storedIn(there.store) as Items
const same = (a: Items, b: Items) =>
  isDeepStrictEqual(sorted(a.main), sorted(b.main)) && isDeepStrictEqual(sorted(a.journal), sorted(b.journal))

/** The tables before and after a use case, each wholly read. */
async function around({ stage, id, call }: Scenario): Promise<{ before: Items; after: Items }> {
  there.stage(stage)
  const before = stored()
  const process = startProcess(there.store, there.clock, 1, (_call, pass) => pass())
  await process.call(id, { ...call, key: 'the-key-of-this-request' } as AnyCall)
  return { before, after: stored() }
}

/** Main as it may have been read: some of what the request changed as it was, the rest as it became. */
function* halves(before: readonly Item[], after: readonly Item[]): Generator<readonly Item[]> {
  const was = byKey(before)
  const changed = after.filter((item) => was.get(`${item.pk} ${item.sk}`) !== item)
  const kept = after.filter((item) => !changed.includes(item))
  const most = Math.min(2 ** changed.length, 1024)
  for (let which = 0; which < most; which++) {
    yield [
      ...kept,
      ...changed.flatMap((item, index) => {
        if ((which >> index) & 1) return [item]
        const old = was.get(`${item.pk} ${item.sk}`)
        return old ? [old] : []
      }),
    ]
  }
}

/** What is no balance. */
const things = (items: readonly Item[]) => sorted(items.filter((item) => !isBalanceItem(tenant, item)))

describe('a request caught halfway', () => {
  test('every half of every movement of money: the ledger is proved, and nothing else was touched', async () => {
    const moving = new Set<string>()
    const counts = { halves: 0, replayed: 0, asAfter: 0 }
    for (const scenario of there.scenarios) {
      const { before, after } = await around(scenario)
      if (before.journal.length === after.journal.length) continue
      moving.add(scenario.id)
      for (const main of halves(before.main, after.main)) {
        counts.halves += 1
        // The journal is read after main: it holds the request's entries.
        const mended = mend({ ...after, main }, tenant)
        if ('sentence' in mended) throw new Error(`${scenario.name}: ${mended.sentence}`)
        const { items, replayed, leftOut } = mended
        expect(firstDifference(wholeBooks(tenant, items.journal, items.main))).toBeUndefined()
        expect(leftOut).toEqual([])
        if (!isDeepStrictEqual(things(items.main), things(main))) expect.fail(`${scenario.name}: a thing was touched`)
        if (replayed.length > 0) counts.replayed += 1
        if (same(items, after)) counts.asAfter += 1
      }
    }
    expect(moving.size).toBeGreaterThanOrEqual(8)
    expect(counts.replayed).toBeGreaterThan(counts.halves / 2)
    // Where all but balances was read after the request, everything is as after it.
    expect(counts.asAfter).toBeGreaterThan(moving.size)
  })
})

describe('the journal itself was read while entries came', () => {
  test('an entry whose predecessor is missing came after all of main: it is left out, and so is what hangs on it', async () => {
    const scenario = there.scenarios.find(({ id }) => id === 'appropriateProgramme') as Scenario
    const { before, after } = await around(scenario)
    const fresh = after.journal.filter((entry) => !before.journal.includes(entry))
    expect(fresh.length).toBeGreaterThan(2)
    const lost = fresh.find(({ sk }) => sk === '00')
    const mended = mend({ ...before, journal: after.journal.filter((entry) => entry !== lost) }, tenant)
    if ('sentence' in mended) throw new Error(mended.sentence)
    expect(same(mended.items, before)).toBe(true)
    expect(mended.leftOut).toHaveLength(fresh.length - 1)
  })

  test('an entry missing that a balance knows of: that is no reading halfway, and is refused', async () => {
    const scenario = there.scenarios.find(({ id }) => id === 'appropriateProgramme') as Scenario
    const { after } = await around(scenario)
    const lost = after.journal.find(({ pk, sk }) => pk.includes('the-key-of-this-request') && sk === '00')
    const mended = mend({ ...after, journal: after.journal.filter((entry) => entry !== lost) }, tenant)
    expect(mended).toMatchObject({ sentence: expect.stringContaining('is missing') })
  })

  test('nothing is ahead: nothing is changed', () => {
    there.stage('town')
    const items = stored()
    const mended = mend(items, tenant)
    if ('sentence' in mended) throw new Error(mended.sentence)
    expect(same(mended.items, items)).toBe(true)
    expect([mended.replayed, mended.leftOut]).toEqual([[], []])
  })

  test('an entry that cannot be read: refused with a sentence', () => {
    there.stage('town')
    const items = stored()
    const [first, ...rest] = items.journal as [Item, ...Item[]]
    const spoilt = mend({ ...items, journal: [{ ...first, amount: 'ten' }, ...rest] }, tenant)
    expect(spoilt).toMatchObject({ sentence: expect.stringContaining('cannot be read') })
  })
})
