/** The invariants of the register are broken on purpose, in a round in which the desk did everything once, and every time the difference is found. */
import { beforeAll, expect, test, vi } from 'vitest'
import { memoryStore } from '../../../functions/kit/store/memory.ts'
import type { Stored, StoredItem } from '../../../shared/invariants/holdings.ts'
import { violations } from '../../../shared/invariants/invariants.ts'
import type { InvariantName } from '../../../shared/invariants/violation.ts'
import { storedIn, tenant } from '../../faults/stored.ts'
import { clockAt, system } from '../../system/system.ts'
import { type AnyCaller, succeeding } from '../hostile/answers.ts'
import { exerciseBody, people } from '../hostile/material.ts'

/** Voters 1 to 4 by letter and 5 at the desk; 1 has a second code, 3 votes for 2, 4 is withdrawn; 1 voted, and it was counted. */
let good: Stored
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const store = memoryStore()
  const clock = clockAt('2026-11-24T12:00:00Z')
  const as = people.carla
  const sure = succeeding(system({ store, clock }).call as unknown as AnyCaller)
  const body = { ...exerciseBody, identification: 'voting-code' }
  const params = { roundId: String((await sure('createRound', { as, body })).value.id) }
  const about = (number: string) => ({ as, params: { ...params, number } })
  const reference = 'Desk 2026-14'
  await sure('openRound', { as, params, body: {} })
  await sure('makeVotingCodes', { as, params, body: { count: 4 } })
  const { code } = (await sure('replaceVotingCode', { ...about('1'), body: { reason: 'lost', reference } })).value
  const resident = { ground: 'new-resident', residentMark: 'V 1234', reference }
  await sure('issueVotingCode', { as, params, body: resident })
  await sure('appointProxy', { ...about('2'), body: { proxyNumber: 3, reference } })
  await sure('withdrawEntry', { ...about('4'), body: { reason: 'deceased', reference } })
  await sure('voteByCode', { params, body: { code, revision: 1, choices: [] } })
  clock.advance(1000)
  await sure('closeRound', { as, params, body: {} })
  clock.advance(11_000)
  await sure('countRound', { as, params, body: {} })
  good = storedIn(store)
})

type Loose = { [name: string]: unknown }

/** The store with the one item that `is` names changed, or taken away. Throws when there is not exactly one. */
function changed(is: (item: StoredItem) => boolean, change?: (item: Loose) => Loose, stored: Stored = good): Stored {
  const found = stored.main.filter(is)
  if (found.length !== 1) throw new Error(`${found.length} items`)
  const item = change?.(structuredClone(found[0]) as Loose) as StoredItem | undefined
  return { ...stored, main: [...stored.main.filter((one) => !is(one)), ...(item ? [item] : [])] }
}
const voter = (number: number) => (item: StoredItem) => item.pk.includes('#register#') && item.number === number
const code = (number: number, isVoid: boolean) => (item: StoredItem) =>
  item.pk.includes('#codes#') && item.number === number && (item.isVoid === true) === isVoid
const act = (kind: string) => (item: StoredItem) => item.pk.includes('#acts#') && item.kind === kind
const figures = (item: StoredItem) => item.pk.includes('#round#') && item.sk === 'register'
const result = (item: StoredItem) => item.pk.includes('#round#') && item.sk === 'result'
const turnout = (change: Loose) =>
  changed(result, (item) => {
    const before = item.result as { turnout: Loose }
    return { ...item, result: { ...before, turnout: { ...before.turnout, ...change } } }
  })
const hashOf = (number: number) => String(good.main.find(voter(number))?.codeHash)

const breaks: readonly [InvariantName, string, () => Stored][] = [
  ['I8', 'a voter whose code is gone', () => changed(code(1, false))],
  ['I8', 'a code whose voter is gone', () => changed(voter(5))],
  [
    'I8',
    'a replaced code that is in force again',
    () => changed(code(1, true), (item) => ({ ...item, isVoid: false })),
  ],
  ['I8', 'a withdrawn voter whose code works', () => changed(code(4, true), (item) => ({ ...item, isVoid: false }))],
  [
    'I8',
    'a code in force that lapsed all the same',
    () => changed(code(3, false), (item) => ({ ...item, isVoid: true })),
  ],
  ['I8', 'a code of two voters', () => changed(voter(3), (item) => ({ ...item, codeHash: hashOf(5) }))],
  ['I8', 'a valid voter without a code', () => changed(voter(3), ({ codeHash: _codeHash, ...item }) => item)],
  ['I8', 'a code that was made out of nothing', () => changed(act('proxy'))],
  ['I8', 'a proxy for three', () => changed(voter(3), (item) => ({ ...item, votesFor: 3 }))],
  ['I8', 'a chain of proxies', () => changed(voter(3), (item) => ({ ...item, proxyNumber: 5 }))],
  ['I8', 'a proxy who knows nothing of it', () => changed(voter(3), (item) => ({ ...item, votesFor: 0 }))],
  ['I15', 'figures with a voter too many', () => changed(figures, (item) => ({ ...item, atDesk: 2 }))],
  ['I15', 'an act that the log forgot', () => changed(act('withdrawn'))],
  ['I15', 'a voter back from the withdrawn', () => changed(voter(4), (item) => ({ ...item, state: 'valid' }))],
  ['I15', 'a turnout with other figures than the register', () => turnout({ replaced: 0 })],
  ['I15', 'a turnout with a channel too many', () => turnout({ paper: 1 })],
  [
    'I15',
    'more voters than the register knew',
    () => changed(result, (item) => ({ ...item, result: { ...(item.result as Loose), voters: 6 } })),
  ],
]

test('as it was made, everything holds', () => {
  expect(violations(good, { tenant })).toEqual([])
})

test.each(breaks)('%s: %s', (name, _, broken) => {
  expect(violations(broken(), { tenant }).map(({ invariant }) => invariant)).toContain(name)
})
