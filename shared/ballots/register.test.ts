/** The register of voters: what the desk may do with one voter, and what it counts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import type { Round } from '../rounds/round.ts'
import {
  appointProxy,
  changeable,
  comparableMark,
  counted,
  countsOf,
  emptyRegister,
  firstNumber,
  mostEntries,
  mostProxies,
  newEntry,
  type RegisterEntry,
  replaceCode,
  withdraw,
} from './register.ts'

const voter = (number: number, of: Partial<RegisterEntry> = {}): RegisterEntry => ({
  ...newEntry({ number, channel: 'letter', codeHash: `first code of ${number}` }, 'made'),
  ...of,
})
const gone = (number: number) => withdraw(voter(number), 'gone') as RegisterEntry

describe('another code', () => {
  test('comes in the place of the old one, and the next version knows the act', () => {
    expect(replaceCode(voter(4), 'second code', 'lost')).toEqual({
      version: 2,
      number: 4,
      channel: 'letter',
      state: 'valid',
      replacedTimes: 1,
      votesFor: 0,
      codeHash: 'second code',
      acts: ['made', 'lost'],
    })
  })

  test('is for nobody who was withdrawn, and nobody is withdrawn twice', () => {
    expect(gone(4)).toEqual({
      ...voter(4),
      version: 2,
      state: 'withdrawn',
      codeHash: undefined,
      acts: ['made', 'gone'],
    })
    expect('codeHash' in gone(4)).toBe(false)
    expect(replaceCode(gone(4), 'code', 'act')).toMatchObject({ refused: 'entry-withdrawn' })
    expect(withdraw(gone(4), 'act')).toMatchObject({ refused: 'entry-withdrawn' })
  })

  test('keeps at most the last 50 acts beside the voter', () => {
    let entry = voter(1)
    for (let time = 1; time <= 60; time++) entry = replaceCode(entry, `code ${time}`, `act ${time}`) as RegisterEntry
    expect([entry.replacedTimes, entry.acts.length, entry.acts[0], entry.acts.at(-1)]).toEqual([
      60,
      50,
      'act 11',
      'act 60',
    ])
  })
})

describe('a proxy', () => {
  test('gets the new code of the voter, and counts one more to vote for', () => {
    const outcome = appointProxy({ entry: voter(1), proxy: voter(2), earlier: undefined }, 'for the proxy', 'consent')
    expect(outcome).toEqual({
      entry: { ...voter(1), version: 2, codeHash: 'for the proxy', proxyNumber: 2, acts: ['made', 'consent'] },
      proxy: { ...voter(2), version: 2, votesFor: 1, acts: ['made', 'consent'] },
    })
  })

  test.each([
    ['the voter was withdrawn', { entry: gone(1), proxy: voter(2) }, 'entry-withdrawn'],
    [
      'somebody votes for the voter already',
      { entry: voter(1, { proxyNumber: 3 }), proxy: voter(2), earlier: voter(3) },
      'proxy-exists',
    ],
    ['there is no such voter', { entry: voter(1), proxy: undefined }, 'proxy-unfit'],
    ['the proxy was withdrawn', { entry: voter(1), proxy: gone(2) }, 'proxy-unfit'],
    ['it is the voter', { entry: voter(1), proxy: voter(1) }, 'proxy-unfit'],
    ['somebody votes for the proxy', { entry: voter(1), proxy: voter(2, { proxyNumber: 3 }) }, 'proxy-unfit'],
    ['the voter votes for somebody', { entry: voter(1, { votesFor: 1 }), proxy: voter(2) }, 'proxy-unfit'],
    ['the proxy votes for two', { entry: voter(1), proxy: voter(2, { votesFor: mostProxies }) }, 'proxy-full'],
  ])('not where %s', (_, of, name) => {
    expect(appointProxy({ earlier: undefined, ...of }, 'code', 'act')).toMatchObject({ refused: name })
  })

  test('who was withdrawn stands in nobody’s way: another may be appointed', () => {
    const entry = voter(1, { proxyNumber: 3 })
    expect(appointProxy({ entry, proxy: voter(2), earlier: gone(3) }, 'code', 'act')).toMatchObject({
      entry: { proxyNumber: 2 },
    })
  })

  test('never votes for more than two, and never in a chain, whatever is asked in whatever order', () => {
    const asked = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()), { maxLength: 30 })
    fc.assert(
      fc.property(asked, (requests) => {
        const voters = Array.from({ length: 6 }, (_, number) => voter(number))
        for (const [from, to, isWithdrawal] of requests) {
          const [entry, proxy] = [voters[from] as RegisterEntry, voters[to] as RegisterEntry]
          const earlier = entry.proxyNumber === undefined ? undefined : voters[entry.proxyNumber]
          if (isWithdrawal) {
            const outcome = withdraw(entry, 'act')
            if (!isRefusal(outcome)) voters[from] = outcome
            continue
          }
          const outcome = appointProxy({ entry, proxy, earlier }, 'code', 'act')
          if (isRefusal(outcome)) continue
          voters[from] = outcome.entry
          voters[to] = outcome.proxy
        }
        for (const one of voters) {
          expect(one.votesFor).toBeLessThanOrEqual(mostProxies)
          expect(one.votesFor > 0 && one.proxyNumber !== undefined).toBe(false)
          expect(voters.filter(({ proxyNumber }) => proxyNumber === one.number).length).toBeLessThanOrEqual(
            one.votesFor,
          )
        }
      }),
    )
  })
})

describe('figures', () => {
  test('voters that can vote are letters and desk together, without the withdrawn', () => {
    const totals = [
      { letters: 150 },
      { atDesk: 1 },
      { replaced: 1 },
      { replaced: 1 },
      { proxies: 1 },
      { withdrawn: 1 },
    ].reduce(counted, emptyRegister)
    expect(totals.version).toBe(6)
    expect(countsOf(totals)).toEqual({ entries: 150, letters: 150, atDesk: 1, replaced: 2, proxies: 1, withdrawn: 1 })
  })

  test('numbers go on where they ended, up to 100,000', () => {
    expect(firstNumber(emptyRegister, 1000)).toBe(1)
    const almost = { ...emptyRegister, letters: mostEntries - 3, atDesk: 1, withdrawn: 50 }
    expect(firstNumber(almost, 2)).toBe(99_999)
    expect(firstNumber(almost, 3)).toEqual({ refused: 'register-full', details: { most: 100_000 } })
  })
})

test.each([
  ['V 2026.0815', 'v20260815'],
  [' V-2026/0815 ', 'V 2026 0815'],
  ['V2026\u200b0815', 'V20260815'],
  ['V2026\u20130815', 'V2026_0815'],
  ['\uff362026\u03010815', 'V20260815'],
])('%s and %s are one resident', (one, other) => {
  expect(comparableMark(one)).toBe(comparableMark(other))
})
test('two residents are two', () => expect(comparableMark('V20260815')).not.toBe(comparableMark('V20260816')))

describe('the register changes only while the round is not over', () => {
  const round = { identification: 'voting-code', state: 'open', opensAt: 1000, closesAt: 2000 } as Round
  test.each([
    ['in preparation', { ...round, state: 'preparing' }, 5000, undefined],
    ['before the opening', round, 0, undefined],
    ['until the last moment', round, 1999, undefined],
    ['not from the closing on', round, 2000, 'round-not-open'],
    ['not from a closing by hand on', { ...round, closedAt: 1500 }, 1500, 'round-not-open'],
    ['not once it was counted', { ...round, state: 'counted' }, 1500, 'round-not-open'],
    ['not where people log in', { ...round, identification: 'log-in' }, 1500, 'other-identification'],
  ])('%s', (_, of, now, refused) => {
    expect(changeable(of as Round, now)?.refused).toBe(refused)
  })
})
