/** Reading tables that change: only what stood still counts as whole, and what never stands still is read in the order that can be mended. */
import { marshall } from '@aws-sdk/util-dynamodb'
import { describe, expect, test } from 'vitest'
import type { Table } from '../../functions/kit/store/store.ts'
import { lineOf } from './lines.ts'
import { mostReadings, takeBackup } from './take.ts'

const line = (pk: string, sk: string, of: object = {}) => lineOf(marshall({ pk, sk, ...of }))
const balance = (sequence: number) => ({
  account: 'slice:2026:WK040206',
  currency: 'EUR',
  sequence,
  head: `h${sequence}`,
})
const balances = 'hilversum#balances#WK040206#2026'

/** Tables in which `work` happens after the reading with a number, from 1. */
function tables(work: (reading: number, stored: Record<Table, string[]>) => void) {
  const stored: Record<Table, string[]> = {
    main: [line(balances, 'slice:2026:WK040206#EUR', balance(1)), line('hilversum#rounds', '1')],
    journal: [line('hilversum#request#olga#1', '00')],
    ballots: [line('hilversum#1#a', 'a1')],
  }
  const order: Table[] = []
  const said: string[] = []
  let now = 1000
  return {
    order,
    said,
    source: {
      read: async (table: Table) => {
        const found = [...stored[table]]
        order.push(table)
        work(order.length, stored)
        return found
      },
      now: () => (now += 1000),
      say: (sentence: string) => void said.push(sentence),
    },
  }
}

const quietOrder = ['main', 'journal', 'ballots', 'main', 'journal']

describe('nobody works', () => {
  test('read once and once more, with the heads of the chains', async () => {
    const { source, order, said } = tables(() => {})
    const { header, content } = await takeBackup(source)
    expect(order).toEqual(quietOrder)
    expect(header).toMatchObject({
      isWhole: true,
      moving: [],
      takenAt: '1970-01-01T00:00:02.000Z',
      tenants: ['hilversum'],
      counts: { main: 2, journal: 1, ballots: 1 },
      heads: [{ tenant: 'hilversum', account: 'slice:2026:WK040206', currency: 'EUR', sequence: 1, hash: 'h1' }],
    })
    expect(content.ballots).toHaveLength(1)
    expect(said).toEqual([])
  })
})

describe('somebody works', () => {
  test('votes come in all the time: whole at the first reading, for a vote is one item', async () => {
    const { source, order } = tables(
      (reading, stored) => void stored.ballots.push(line('hilversum#1#b', `b${reading}`)),
    )
    const { header } = await takeBackup(source)
    expect([header.isWhole, order]).toEqual([true, quietOrder])
    // Those after the readings of main and of journal.
    expect(header.counts.ballots).toBe(3)
  })

  test.each([1, 2, 3])('money moves once, after reading %i: read again, whole, with both sides of it', async (at) => {
    const { source, said } = tables((reading, stored) => {
      if (reading !== at) return
      stored.journal.push(line('hilversum#request#olga#2', '00'))
      stored.main[0] = line(balances, 'slice:2026:WK040206#EUR', balance(2))
    })
    const { header } = await takeBackup(source)
    expect(header).toMatchObject({ isWhole: true, counts: { main: 2, journal: 2 }, heads: [{ sequence: 2 }] })
    expect(said).toEqual([`Somebody worked while it was read; reading again (2 of ${mostReadings})`])
  })

  test('money moves after the last reading of main and before that of the journal: not taken for whole', async () => {
    const { source, order } = tables((reading, stored) => {
      if (reading === 4) stored.journal.push(line('hilversum#request#olga#2', '00'))
    })
    expect((await takeBackup(source)).header.isWhole).toBe(true)
    expect(order).toHaveLength(8)
  })

  test('money never stands still: not whole after ten readings, the entries named, journal after main and ballots last', async () => {
    const { source, order, said } = tables((reading, stored) => {
      stored.journal.push(line('hilversum#request#olga#2', String(reading)))
    })
    const { header, content } = await takeBackup(source)
    expect(header.isWhole).toBe(false)
    expect(order.slice(-4)).toEqual(['ballots', 'main', 'journal', 'ballots'])
    expect(said).toHaveLength(mostReadings - 1)
    // In that reading of ballots, main and journal: the entries that came after the last reading of the journal before.
    expect(content.journal.length).toBe(header.counts.journal)
    expect(header.moving).toHaveLength(3)
  })
})
