/** The invariants of tasks and challenges are broken on purpose, and every time the difference is found. */
import { beforeAll, expect, test, vi } from 'vitest'
import { memoryStore } from '../../../functions/kit/store/memory.ts'
import type { Stored, StoredItem } from '../../../shared/invariants/holdings.ts'
import { violations } from '../../../shared/invariants/invariants.ts'
import type { InvariantName } from '../../../shared/invariants/violation.ts'
import { storedIn, tenant } from '../../faults/stored.ts'
import { clockAt, system } from '../../system/system.ts'
import { type AnyCaller, succeeding } from '../hostile/answers.ts'
import { type ChallengeStage, challengeSamples, challengeStage } from '../hostile/challenge-stage.ts'

/** A challenge at every step, and one that was handed back with something left. */
let good: Stored
let stage: ChallengeStage
let backId = ''
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const store = memoryStore()
  const there = system({ store, clock: clockAt('2026-11-24T12:00:00Z') })
  const sure = succeeding(there.call as unknown as AnyCaller)
  stage = await challengeStage(sure, there.ports)
  const { stage: _stage, ...revoking } = challengeSamples(stage).revokeChallenge
  await sure('revokeChallenge', revoking)
  backId = revoking.params.challengeId
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
const challenge = (stop: string, change?: (item: Loose) => Loose) =>
  changed('main', ({ pk, sk }) => pk.endsWith('#challenges') && sk === stage.at[stop]?.id, change)
const back = (change: (item: Loose) => Loose) =>
  changed('main', ({ pk, sk }) => pk.endsWith('#challenges') && sk === backId, change)
/** The task of the challenge that is under way. */
const task = (change?: (item: Loose) => Loose) => {
  const running = good.main.find(({ pk, sk }) => pk.endsWith('#challenges') && sk === stage.at.running?.id)
  return changed('main', ({ pk, sk }) => pk.endsWith('#municipal-tasks') && sk === running?.taskId, change)
}
const acts = (item: Loose) => item.history as Loose[]
const act = (stop: string, name: string, change: (act: Loose) => Loose) =>
  challenge(stop, (item) => ({ ...item, history: acts(item).map((one) => (one.act === name ? change(one) : one)) }))
const byInitiator = (item: Loose, one: Loose) => ({
  ...one,
  by: { ...(one.by as Loose), ...(item.initiator as Loose) },
})

const breaks: readonly [InvariantName, string, () => Stored][] = [
  ['whole', 'a year that was never handed over', () => challenge('running', (item) => ({ ...item, handedOver: [] }))],
  [
    'whole',
    'a year with another amount',
    () =>
      challenge('running', (item) => ({
        ...item,
        handedOver: (item.handedOver as Loose[]).map((one) => ({ ...one, cents: 99_999 })),
      })),
  ],
  [
    'whole',
    'time that did not come back',
    () =>
      back((item) => ({
        ...item,
        handedOver: (item.handedOver as Loose[]).map((one) => ({ ...one, returnedMinutes: 0 })),
      })),
  ],
  ['whole', 'a challenge that is gone', () => challenge('running')],
  ['whole', 'a task that is gone', () => task()],
  [
    'whole',
    'two budgets of one year',
    () => task((item) => ({ ...item, budgets: [...(item.budgets as Loose[]), (item.budgets as Loose[])[0]] })),
  ],
  [
    'whole',
    'a grant that the task does not know',
    () => task((item) => ({ ...item, grants: (item.grants as Loose[]).slice(1) })),
  ],
  [
    'whole',
    'a grant of another amount',
    () => task((item) => ({ ...item, grants: (item.grants as Loose[]).map((one) => ({ ...one, centsPerYear: 1 })) })),
  ],
  [
    'whole',
    'a grant to a challenge that was given back',
    () =>
      task((item) => ({
        ...item,
        grants: [...(item.grants as Loose[]), { challengeId: backId, centsPerYear: 1, minutesPerYear: 1 }],
      })),
  ],
  [
    'whole',
    'more granted than the task costs, without a reason',
    () => {
      const holders = new Set(
        ['approved', 'agreement', 'halfSigned', 'signed', 'running', 'evaluation'].map((stop) => stage.at[stop]?.id),
      )
      const main = good.main.map((item) =>
        holders.has(item.sk) && item.pk.endsWith('#challenges')
          ? { ...item, granted: { ...(item.granted as Loose), presentCents: 99_999 } }
          : item,
      )
      return { ...good, main }
    },
  ],
  ['I14', 'a state that no act led to', () => challenge('dialogue', (item) => ({ ...item, state: 'approved' }))],
  [
    'I14',
    'a step that was left out',
    () =>
      challenge('proposed', (item) => ({ ...item, history: acts(item).filter(({ act: name }) => name !== 'admit') })),
  ],
  ['I14', 'handed in without a moment', () => challenge('submitted', ({ submittedAt: _at, ...item }) => item)],
  [
    'I6',
    'an initiator who granted',
    () =>
      challenge('approved', (item) => ({
        ...item,
        history: acts(item).map((one) => (one.act === 'grant' ? byInitiator(item, one) : one)),
      })),
  ],
  [
    'I6',
    'an objection decided by who refused',
    () =>
      act('founded', 'decide-on-objection', (one) => ({
        ...one,
        by: { id: 'wouter', name: 'wouter', role: 'alderman' },
      })),
  ],
  ['decided', 'a refusal without a reason', () => act('refused', 'exclude', ({ reason: _reason, ...one }) => one)],
  [
    'decided',
    'a refusal with blanks for a reason',
    () => act('refused', 'exclude', (one) => ({ ...one, reason: '  ' })),
  ],
  ['decided', 'an act before the one before it', () => act('refused', 'exclude', (one) => ({ ...one, at: 1 }))],
  [
    'whole',
    'a signature under what had no poll',
    () => ({
      ...good,
      main: [...good.main, { pk: `${tenant}#signatures#${stage.at.dialogue?.id}`, sk: 'somebody', at: 1 }],
    }),
  ],
  ['whole', 'a plan that is not there', () => challenge('draft', (item) => ({ ...item, proposalId: 'nowhere' }))],
]

test('what was stored by the API breaks none', () => {
  expect(violations(good, { tenant })).toEqual([])
})

test.each(breaks)('%s: %s', (name, _, broken) => {
  expect(violations(broken(), { tenant }).map(({ invariant }) => invariant)).toContain(name)
})
