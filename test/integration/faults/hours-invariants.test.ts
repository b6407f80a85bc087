/** The invariants of the crews' hours are broken on purpose, where each was done once, and every time the difference is found. */
import { beforeAll, expect, test, vi } from 'vitest'
import { memoryStore } from '../../../functions/kit/store/memory.ts'
import type { Stored, StoredItem } from '../../../shared/invariants/holdings.ts'
import { violations } from '../../../shared/invariants/invariants.ts'
import type { InvariantName } from '../../../shared/invariants/violation.ts'
import { crewPlans } from '../../faults/capacity-scenarios.ts'
import { storedIn, tenant } from '../../faults/stored.ts'
import { clockAt, system } from '../../system/system.ts'
import { type AnyCaller, succeeding } from '../hostile/answers.ts'
import { capacityStage, hugo } from '../hostile/capacity-stage.ts'
import { people, reason } from '../hostile/material.ts'

/** Hours of a crew, given and moved; a round that claims nearly all; a deal that was declined, and one that is planned. */
let good: Stored
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const store = memoryStore()
  const { call } = system({ store, clock: clockAt('2026-11-24T12:00:00Z') })
  const sure = succeeding(call as unknown as AnyCaller)
  const body = { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' }
  await sure('appropriateProgramme', { as: people.olga, body })
  await capacityStage(sure)
  const { deal, round } = await crewPlans(sure)
  await sure('openRound', { as: people.carla, params: { roundId: round }, body: {} })
  await sure('declineDeal', { as: hugo, params: { dealId: deal }, ifMatch: 1, body: { reason } })
  good = storedIn(store)
})

type Loose = { [name: string]: unknown }

/** The store with the one item that `is` names changed, or taken away. Throws when there is not exactly one. */
function changed(table: keyof Stored, is: (item: StoredItem) => boolean, change?: (item: Loose) => Loose): Stored {
  const found = good[table].filter(is)
  if (found.length !== 1) throw new Error(`${found.length} items`)
  const item = change?.(structuredClone(found[0]) as Loose) as StoredItem | undefined
  return { ...good, [table]: [...good[table].filter((one) => !is(one)), ...(item ? [item] : [])] }
}
const crews = (change?: (item: Loose) => Loose) => changed('main', ({ pk }) => pk.includes('#crews#'), change)
const work = (change: (item: Loose) => Loose) => changed('main', ({ pk }) => pk.includes('#planning#'), change)
const part = (change: Loose) =>
  work((item) => ({ ...item, parts: (item.parts as Loose[]).map((one) => ({ ...one, ...change })) }))

const breaks: readonly [InvariantName, string, string, () => Stored][] = [
  [
    'whole',
    'hours given',
    'more than was divided',
    () => crews((item) => ({ ...item, given: [{ ...(item.given as Loose[])[0], minutes: 1 }] })),
  ],
  ['whole', 'hours given', 'hours that nobody gave', () => crews()],
  ['whole', 'planned work', 'more than was promised', () => part({ minutes: 121 })],
  ['whole', 'planned work', 'another crew than was promised', () => part({ discipline: 'paving' })],
  ['whole', 'planned work', 'a week that does not exist', () => part({ toWeek: '2027-W53' })],
  ['whole', 'planned work', 'an end before the beginning', () => part({ toWeek: '2026-W01' })],
  [
    'whole',
    'planned work',
    'work that nobody planned',
    () => work((item) => ({ ...item, plannedBy: { id: '', name: '' } })),
  ],
  ['whole', 'planned work', 'work of another district', () => work((item) => ({ ...item, districtCode: 'WK040201' }))],
  ['whole', 'planned work', 'work of a deal that is none', () => work((item) => ({ ...item, subjectId: 'x' }))],
  [
    'whole',
    'hours released',
    'hours that went to another crew',
    () =>
      changed(
        'journal',
        ({ kind, currency }) => kind === 'release' && currency === 'MIN',
        (item) => ({ ...item, to: String(item.to).replace('greenery', 'paving') }),
      ),
  ],
  [
    'I3',
    'hours of',
    'a round that claims more hours than there are',
    () =>
      changed(
        'main',
        ({ pk, title }) => pk.endsWith('#rounds') && title === 'Nearly all hours',
        (item) => ({ ...item, capacityMinutes: Number(item.capacityMinutes) * 2 }),
      ),
  ],
]

test('what the flows stored breaks none of them', () => {
  expect(violations(good, { tenant })).toEqual([])
})

test.each(breaks)('%s, %s: %s is found', (name, where, _, broken) => {
  const found = violations(broken(), { tenant }).filter((one) => one.invariant === name)
  expect(found.map((one) => one.where).filter((one) => one.startsWith(where)).length).toBeGreaterThan(0)
})
