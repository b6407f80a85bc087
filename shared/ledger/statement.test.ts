/** Statements: the balance after each line, from either side of an entry, and the search in them. */
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { accounts } from './accounts.ts'
import type { Balance } from './ledger.ts'
import { booked, movement, noon, somePostings } from './movements.fixture.ts'
import { isWanted, searchable, statementOf } from './statement.ts'

const slice = accounts.slice(2026, 'WK040208')
const reserved = accounts.reserved('p1')

const { entries } = booked([
  [movement('appropriate', accounts.source(2026), accounts.programme(2026), 1_000)],
  [movement('distribute', accounts.programme(2026), slice, 900)],
  [movement('reserve', slice, reserved, 250), movement('reserve', slice, reserved, 50)],
  [movement('release', reserved, slice, 100)],
])

test('a statement: what came, what went, and what was left after it', () => {
  const lines = statementOf(slice, 'EUR', entries.toReversed())
  expect(lines.map(({ sequence, kind, change, balance }) => [sequence, kind, change, balance])).toEqual([
    [1, 'distribute', 900, 900],
    [2, 'reserve', -250, 650],
    [3, 'reserve', -50, 600],
    [4, 'release', 100, 700],
  ])
  expect(lines.map(({ counterAccount }) => counterAccount)).toEqual(['programme:2026', reserved, reserved, reserved])
  expect(lines[0]).toMatchObject({ bookedAt: noon + 1_000, subject: 'p1', entryId: 'e1/0', hash: entries[1]?.hash })
})

test('time has a statement of its own', () => {
  expect(statementOf(slice, 'MIN', entries)).toEqual([])
})

property.prop([somePostings])('every statement ends in the balance of its account', (postings) => {
  const ledger = booked(postings)
  for (const { account, currency, balance, sequence } of ledger.balances.values() as Iterable<Balance>) {
    const lines = statementOf(account, currency, ledger.entries)
    expect([lines.length, lines.at(-1)?.balance]).toEqual([sequence, balance])
  }
})

describe('search', () => {
  const [line] = statementOf(reserved, 'EUR', entries)
  if (!line) throw new Error('nothing was booked')
  test.each([
    ['nothing asked', {}, true],
    ['from its own moment', { from: line.bookedAt }, true],
    ['from a moment later', { from: line.bookedAt + 1 }, false],
    ['until its own moment, which is left out', { until: line.bookedAt }, false],
    ['until a moment later', { until: line.bookedAt + 1 }, true],
    ['its kind', { kind: 'reserve' as const }, true],
    ['another kind', { kind: 'pay' as const }, false],
    ['a word of its reason, in capitals and with an accent', { text: 'HÉT RODE' }, true],
    ['its counter account', { text: 'wk040208' }, true],
    ['a word that is nowhere', { text: 'speeltuin' }, false],
    ['an empty text', { text: '' }, true],
    ['the end of its reason and the beginning of its subject at once', { text: 'Dorpp1' }, false],
  ])('%s', (_, filter, wanted) => {
    expect(isWanted(line, filter)).toBe(wanted)
  })
})

test('text is searched in small letters without accents', () => {
  expect(searchable('ÉÉN Straße Ångström ﬁets')).toBe('een straße angstrom fiets')
})
