/** The annual figures: a small year by hand, and totals that close for any year. */

import { test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { accounts } from '../ledger/accounts.ts'
import { booked, movement, somePostings } from '../ledger/movements.fixture.ts'
import { yearTotals } from './year-totals.ts'

const source = accounts.source(2026)
const programme = accounts.programme(2026)
const meent = accounts.slice(2026, 'WK040208')
const oost = accounts.slice(2026, 'WK040206')

test('a year in small: per district and kind, where a deal belongs to the slice it was paid from', () => {
  const { entries } = booked([
    [movement('appropriate', source, programme, 1_000)],
    [movement('distribute', programme, meent, 600), movement('distribute', programme, oost, 300)],
    [movement('reserve', meent, accounts.reserved('p1'), 500)],
    [movement('commit', accounts.reserved('p1'), accounts.committed('d1'), 450)],
    [movement('release', accounts.reserved('p1'), meent, 50)],
    [movement('pay', accounts.committed('d1'), accounts.paid('d1'), 450)],
    [movement('transfer', meent, oost, 20)],
  ])
  const row = { fiscalYear: 2026, currency: 'EUR', entries: 1, arrived: 0, left: 0, moved: 0 }
  expect(yearTotals(entries.toReversed())).toEqual([
    { ...row, district: 'WK040206', kind: 'distribute', arrived: 300 },
    { ...row, district: 'WK040206', kind: 'transfer', arrived: 20 },
    { ...row, district: 'WK040208', kind: 'distribute', arrived: 600 },
    { ...row, district: 'WK040208', kind: 'reserve', moved: 500 },
    { ...row, district: 'WK040208', kind: 'release', moved: 50 },
    { ...row, district: 'WK040208', kind: 'commit', moved: 450 },
    { ...row, district: 'WK040208', kind: 'pay', moved: 450 },
    { ...row, district: 'WK040208', kind: 'transfer', left: 20 },
    { ...row, district: 'city', kind: 'appropriate', arrived: 1_000 },
    { ...row, district: 'city', kind: 'distribute', entries: 2, left: 900 },
  ])
})

test('part of a journal is a mistake: it cannot tell whose money was paid', () => {
  const { entries } = booked([
    [movement('appropriate', source, programme, 10), movement('distribute', programme, meent, 10)],
    [movement('commit', meent, accounts.committed('d1'), 10)],
    [movement('pay', accounts.committed('d1'), accounts.paid('d1'), 10)],
  ])
  expect(() => yearTotals(entries.slice(-1))).toThrow(/not whole/)
})

property.prop([somePostings])('what arrived less what left is what came from the source', (postings) => {
  const { entries, balances } = booked(postings)
  for (const currency of ['EUR', 'MIN'] as const) {
    const rows = yearTotals(entries).filter((total) => total.currency === currency)
    const net = rows.reduce((sum, { arrived, left }) => sum + arrived - left, 0)
    expect(net).toBe(-(balances.get(`${source}#${currency}`)?.balance ?? 0))
  }
})
