/** Which accounts are on hold after a check: by the clock only more, by a person also fewer. */
import { expect, test } from 'vitest'
import { accounts } from './accounts.ts'
import { type Frozen, frozenAfter } from './freeze.ts'
import type { Difference } from './verify.ts'

const [oost, meent] = [accounts.slice(2026, 'WK040206'), accounts.slice(2026, 'WK040208')]
const wrong = (account: Difference['account']): Difference =>
  ({ what: 'wrong-hash', account, expected: 'a', found: 'b' }) as Difference
const held: Frozen = { version: 3, accounts: [{ account: oost, at: 10, what: 'broken-chain' }] }

test.each([
  ['nothing wrong, nothing held', undefined, [], true, undefined],
  [
    'a first difference',
    undefined,
    [wrong(meent)],
    false,
    { version: 1, accounts: [{ account: meent, at: 20, what: 'wrong-hash' }] },
  ],
  ['the same difference again', held, [wrong(oost)], false, undefined],
  [
    'one more',
    held,
    [wrong(meent)],
    false,
    { version: 4, accounts: [...held.accounts, { account: meent, at: 20, what: 'wrong-hash' }] },
  ],
  ['gone again, seen by the clock', held, [], false, undefined],
  ['gone again, seen by a person', held, [], true, { version: 4, accounts: [] }],
  ['still there, seen by a person: held since then', held, [wrong(oost)], true, undefined],
  [
    'a balance that is none, under the name of its place',
    undefined,
    [{ what: 'unreadable', entryId: 'slice:2026:WK040206#EUR', expected: 'as booked', found: 'balance' } as Difference],
    false,
    { version: 1, accounts: [{ account: 'slice:2026:WK040206#EUR', at: 20, what: 'unreadable' }] },
  ],
  [
    'one that says nothing of where it is',
    undefined,
    [{ what: 'balance-differs', expected: 1, found: 2 } as Difference],
    false,
    { version: 1, accounts: [{ account: 'unknown', at: 20, what: 'balance-differs' }] },
  ],
  [
    'one that comes and another that goes: in order of name',
    { version: 3, accounts: [{ account: meent, at: 10, what: 'broken-chain' }] },
    [wrong(meent), wrong(oost)],
    true,
    {
      version: 4,
      accounts: [
        { account: oost, at: 20, what: 'wrong-hash' },
        { account: meent, at: 10, what: 'broken-chain' },
      ],
    },
  ],
  [
    'the same held, found in another order',
    {
      version: 3,
      accounts: [
        { account: meent, at: 10, what: 'broken-chain' },
        { account: oost, at: 10, what: 'broken-chain' },
      ],
    },
    [wrong(meent), wrong(oost)],
    true,
    undefined,
  ],
] as const)('%s', (_, before, differences, mayRelease, expected) => {
  expect(frozenAfter(before, differences, 20, mayRelease)).toEqual(expected)
})
