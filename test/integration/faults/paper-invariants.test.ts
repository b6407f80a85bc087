/** Every invariant of paper ballots is broken on purpose in what a round has stored, and every time the difference is found (tamper drill). */
import { beforeAll, expect, test, vi } from 'vitest'
import { memoryStore } from '../../../functions/kit/store/memory.ts'
import type { PaperBatch, PaperPlace } from '../../../shared/ballots/paper.ts'
import type { Stored, StoredItem } from '../../../shared/invariants/holdings.ts'
import { violations } from '../../../shared/invariants/invariants.ts'
import type { InvariantName } from '../../../shared/invariants/violation.ts'
import { storedIn, tenant } from '../../faults/stored.ts'
import { reason } from '../hostile/material.ts'
import { officials, paperRound } from '../paper-stage.ts'

const { carla, dirk } = officials

/** A round with a pile stored, one void, one half read and one that two people agree on; and the same round once it was counted. */
let open: Stored
let counted: Stored
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const store = memoryStore()
  const there = await paperRound({ store, voters: 30 })
  for (let voter = 20; voter < 30; voter++) await there.vote(voter, { d: 1 })
  const papers = Array.from({ length: 10 }, (_, voter) => [voter, { a: 2 }] as const)
  await there.onBatch('storePaperBatch', await there.agreed('Stored', [...papers, 'unclear']))
  const gone = await there.agreed('Void', [[11, { b: 1 }]])
  await there.onBatch('voidPaperBatch', gone, { body: { reason } })
  const half = await there.registered('Half', 3)
  await there.enter(half, 1, [12, { c: 1 }], carla)
  await there.enter(half, 2, [13, { c: 1 }], carla)
  await there.enter(half, 2, [13, { c: 2 }], dirk)
  const agreed = await there.agreed('Agreed', [[14, { b: 1 }], 'no-code'])
  open = storedIn(store)
  for (const batchId of [half, agreed]) await there.onBatch('voidPaperBatch', batchId, { body: { reason } })
  await there.count()
  counted = storedIn(store)
})

type Loose = { [name: string]: unknown }

function changed(stored: Stored, is: (item: StoredItem) => boolean, change?: (item: Loose) => Loose): Stored {
  const found = stored.main.filter(is)
  if (found.length !== 1) throw new Error(`${found.length} items`)
  const item = change?.(structuredClone(found[0]) as Loose) as StoredItem | undefined
  return { ...stored, main: [...stored.main.filter((one) => !is(one)), ...(item ? [item] : [])] }
}
const piles = ({ sk }: StoredItem) => sk === 'paper-piles'
const labelled = (label: string) => (item: StoredItem) => item.sk.startsWith('paper-batch#') && item.label === label
const batch = (stored: Stored, label: string, change: (batch: PaperBatch) => object) =>
  changed(stored, labelled(label), (item) => ({ ...item, ...change(item as unknown as PaperBatch) }))
const place = (label: string, number: number, change: (place: PaperPlace) => object) =>
  batch(open, label, ({ places }) => ({
    places: places.map((one, index) => (index === number - 1 ? { ...one, ...change(one) } : one)),
  }))
const published = (change: (text: string) => string) =>
  changed(
    counted,
    ({ sk }) => sk.startsWith('published#') && sk.includes('#ballots#'),
    (item) => ({ ...item, text: change(String(item.text)) }),
  )

test('what was stored holds, before and after the count', () => {
  expect(violations(open, { tenant })).toEqual([])
  expect(violations(counted, { tenant })).toEqual([])
})

const breaks: readonly [InvariantName, string, () => Stored][] = [
  ['I15', 'a pile that the counter does not know', () => changed(open, piles, (item) => ({ ...item, registered: 3 }))],
  [
    'I15',
    'an open pile that the count would not wait for',
    () => changed(open, piles, (item) => ({ ...item, open: 0 })),
  ],
  ['I15', 'a change that the count would not notice', () => changed(open, piles, (item) => ({ ...item, version: 5 }))],
  ['I15', 'a pile that is gone', () => changed(open, labelled('Half'))],
  ['I15', 'a label without its pile', () => batch(open, 'Half', () => ({ label: 'Another' }))],
  [
    'I15',
    'a pile left open in a round that is counted',
    () =>
      batch(
        changed(counted, piles, (item) => ({ ...item, open: 1, version: 7 })),
        'Void',
        () => ({ state: 'open' }),
      ),
  ],
  ['I6', 'a paper that one person read twice', () => place('Agreed', 1, ({ firstBy }) => ({ secondBy: firstBy }))],
  ['I6', 'agreed although they differ', () => place('Half', 2, () => ({ state: 'agreed' }))],
  [
    'I6',
    'a paper too many',
    () => batch(open, 'Half', ({ places }) => ({ places: [...places, { state: 'waiting' }] })),
  ],
  ['I6', 'stored though nobody read it a second time', () => place('Stored', 1, () => ({ secondBy: undefined }))],
  [
    'I8',
    'a voter on two papers of a pile',
    () =>
      place('Half', 1, ({ first }) => {
        const other = open.main.find(labelled('Half'))?.places as PaperPlace[]
        return { first: { ...first, voter: other[1]?.first?.voter } }
      }),
  ],
  [
    'I8',
    'a pile received after the closing',
    () => batch(open, 'Half', () => ({ registeredAt: Date.UTC(2026, 11, 1) })),
  ],
  ['I8', 'a pile received before the opening', () => batch(open, 'Half', () => ({ registeredAt: 1 }))],
  ['I11', 'a stored ballot that is not in the urn', () => ({ ...open, ballots: open.ballots.slice(0, -12) })],
  [
    'I11',
    'an outcome that does not add up',
    () => batch(open, 'Stored', () => ({ outcome: { stored: 9, invalid: 1, alreadyVoted: 0 } })),
  ],
  [
    'I11',
    'a ballot that is listed twice',
    () => batch(open, 'Stored', ({ ballotKeys = [] }) => ({ ballotKeys: [...ballotKeys.slice(1), ballotKeys[1]] })),
  ],
  ['I12', 'a reading with its code', () => place('Half', 1, ({ first }) => ({ first: { ...first, code: '1234' } }))],
  ['I12', 'a reading that is no hash', () => place('Half', 1, ({ first }) => ({ first: { ...first, digest: 'a 6' } }))],
  [
    'I12',
    'a sealed ballot left in a pile that is done',
    () => place('Void', 1, () => ({ ballot: { ballotKey: 'k', sealed: 's' } })),
  ],
  ['I12', 'a ballot and that it does not count', () => place('Agreed', 1, () => ({ invalid: 'unclear' }))],
  ['I12', 'choices beside a paper', () => place('Half', 3, () => ({ choices: ['a'] }))],
  [
    'I12',
    'a file without the channels that it may tell',
    () => published((text) => text.replaceAll(/;voting_method|;internet|;paper/g, '')),
  ],
  [
    'I11',
    'channels that do not add up to the voters',
    () =>
      changed(
        counted,
        ({ sk }) => sk === 'result',
        (item) => ({
          ...item,
          result: { ...(item.result as Loose), turnout: { ...((item.result as Loose).turnout as Loose), paper: 11 } },
        }),
      ),
  ],
  ...(['papers', 'papersInvalid'] as const).map((name): (typeof breaks)[number] => [
    'I15',
    `a turnout that leaves away ${name}`,
    () =>
      changed(
        counted,
        ({ sk }) => sk === 'result',
        (item) => ({
          ...item,
          result: { ...(item.result as Loose), turnout: { ...((item.result as Loose).turnout as Loose), [name]: 99 } },
        }),
      ),
  ]),
]

test.each(breaks)('%s: %s', (invariant, _, spoilt) => {
  const found = violations(spoilt(), { tenant }).map((one) => one.invariant)
  expect(found).toContain(invariant)
})
