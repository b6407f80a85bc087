/** The funnel through the whole API: counted while the round is open, read by nobody before the result, published with it; and its invariants, broken on purpose. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { mostSteps } from '../../functions/ballots/visit-brake.ts'
import { type MemoryStore, memoryStore } from '../../functions/kit/store/memory.ts'
import { endpoints } from '../../shared/api/index.ts'
import type { Stored, StoredItem } from '../../shared/invariants/holdings.ts'
import { violations } from '../../shared/invariants/invariants.ts'
import type { InvariantName } from '../../shared/invariants/violation.ts'
import type { FunnelStep } from '../../shared/rounds/funnel.ts'
import { storedIn, tenant } from '../faults/stored.ts'
import { clockAt, system, type TestClock } from '../system/system.ts'
import { type AnyCaller, succeeding } from './hostile/answers.ts'
import { exerciseBody, people } from './hostile/material.ts'

/** An open round of voting codes, for three voters. */
async function openRound() {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const store: MemoryStore = memoryStore()
  const clock: TestClock = clockAt('2026-11-24T12:00:00Z')
  const call = system({ store, clock }).call as unknown as AnyCaller
  const sure = succeeding(call)
  const as = people.carla
  // A rule that counts at once: nothing here hangs on who wins.
  const rule = { rule: 'greedy', utility: 'cost', completion: 'none' }
  const body = { ...exerciseBody, identification: 'voting-code', rule }
  const params = { roundId: String((await sure('createRound', { as, body })).value.id) }
  const tell = (step: FunnelStep, network?: string) =>
    call('countFunnelStep', { params, body: { step }, ...(network === undefined ? {} : { network }) })
  return {
    store,
    clock,
    call,
    sure,
    params,
    tell,
    open: () => sure('openRound', { as, params, body: {} }),
    codes: async () =>
      (await sure('makeVotingCodes', { as, params, body: { count: 3 } })).value.codes as { code: string }[],
    vote: ({ code = '' } = {}) => sure('voteByCode', { params, body: { code, revision: 1, choices: [] } }),
    async close() {
      clock.advance(1000)
      await sure('closeRound', { as, params, body: {} })
      clock.advance(11_000)
    },
    count: async () => (await sure('countRound', { as, params, body: {} })).value,
  }
}

test('what devices told is published with the result, beside the votes that the count found', async () => {
  const there = await openRound()
  expect((await there.tell('opened')).problem.type).toBe('/problems/round-not-open')
  await there.open()
  const [first, second] = await there.codes()
  for (const step of ['opened', 'opened', 'opened', 'chose', 'opened', 'chose', 'chose'] as const) {
    const answer = await there.tell(step)
    expect([answer.status, answer.value]).toEqual([200, {}])
  }
  await there.vote(first)
  await there.vote(second)
  await there.close()
  expect((await there.tell('opened')).problem.type).toBe('/problems/round-not-open')
  const counted = await there.count()
  expect(counted.funnel).toEqual({ opened: 4, chose: 3, voted: 2 })
  expect((await there.sure('getResult', { params: there.params })).value.funnel).toEqual(counted.funnel)
  // What comes after the count changes nothing of it.
  expect((await there.tell('chose')).problem.type).toBe('/problems/round-not-open')
  expect((await there.count()).funnel).toEqual(counted.funnel)
  expect(violations(storedIn(there.store), { tenant })).toEqual([])
})

test('before the count no answer of the API, to nobody, tells how many', async () => {
  const there = await openRound()
  await there.open()
  const answers = async () => {
    const found: unknown[] = []
    const officials = [undefined, people.carla, people.olga, people.yasmin, people.anna]
    for (const { id } of endpoints.filter(({ method }) => method === 'GET')) {
      for (const as of officials) {
        const answer = await there.call(id as 'getRound', { params: there.params, ...(as ? { as } : {}) })
        // Every answer carries the number of its own request.
        found.push([id, answer.status, { ...answer.value, instance: '' }, answer.version])
      }
    }
    return found
  }
  const before = await answers()
  for (let times = 0; times < 5; times++) await there.tell('opened')
  await there.tell('chose')
  expect(await answers()).toEqual(before)
  await there.close()
  expect((await there.call('getResult', { params: there.params })).problem.type).toBe('/problems/not-counted')
})

test('a round in which no page was opened has no funnel', async () => {
  const there = await openRound()
  await there.open()
  await there.codes().then(([first]) => there.vote(first))
  await there.close()
  expect(await there.count()).not.toHaveProperty('funnel')
})

test('a network that tells too much is stopped for a while; another is not, and everybody can vote', async () => {
  const there = await openRound()
  await there.open()
  const [code] = await there.codes()
  for (let times = 0; times < mostSteps; times++) expect((await there.tell('opened')).status).toBe(200)
  const stopped = await there.tell('opened')
  expect([stopped.status, stopped.problem.type, stopped.headers['Retry-After']]).toEqual([
    429,
    '/problems/too-many-visits',
    '600',
  ])
  expect((await there.tell('opened', '192.0.2.99')).status).toBe(200)
  await there.vote(code)
  await there.close()
  expect((await there.count()).funnel).toEqual({ opened: mostSteps + 1, chose: 0, voted: 1 })
})

test('nothing of the address that told is stored', async () => {
  const there = await openRound()
  await there.open()
  const before = new Set(there.store.everything('main'))
  const address = '203.0.113.77'
  await there.tell('opened', address)
  await there.tell('chose', address)
  const added = there.store.everything('main').filter((item) => !before.has(item))
  expect(added.map((item) => Object.keys(item).toSorted().join(' '))).toEqual(
    added.map(() => 'chose opened pk sk version'),
  )
  expect(added.every(({ pk }) => pk === `${tenant}#funnel#${there.params.roundId}`)).toBe(true)
  expect(JSON.stringify(storedIn(there.store))).not.toContain(address)
})

test('sixty devices at once are sixty', async () => {
  const there = await openRound()
  await there.open()
  const answers = await Promise.all(Array.from({ length: 60 }, () => there.tell('opened')))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  await there.close()
  expect((await there.count()).funnel).toEqual({ opened: 60, chose: 0, voted: 0 })
})

describe('the invariants find', () => {
  let good: Stored
  beforeAll(async () => {
    const there = await openRound()
    await there.open()
    const [code] = await there.codes()
    for (const step of ['opened', 'opened', 'chose'] as const) await there.tell(step)
    await there.vote(code)
    await there.close()
    await there.count()
    good = storedIn(there.store)
  })
  type Loose = { [name: string]: unknown }
  const isCounter = ({ pk }: StoredItem) => pk.includes('#funnel#')
  const isResult = ({ pk, sk }: StoredItem) => pk.includes('#round#') && sk === 'result'
  /** The store with the first item that `is` names changed, or taken away. */
  function changed(is: (item: StoredItem) => boolean, change?: (item: Loose) => Loose): Stored {
    const at = good.main.findIndex(is)
    const item = change?.(structuredClone(good.main[at]) as Loose) as StoredItem | undefined
    return { ...good, main: good.main.toSpliced(at, 1, ...(item ? [item] : [])) }
  }
  const funnel = (change: Loose) =>
    changed(isResult, (item) => {
      const result = item.result as { funnel: Loose }
      return { ...item, result: { ...result, funnel: { ...result.funnel, ...change } } }
    })

  const breaks: readonly [InvariantName, string, () => Stored][] = [
    ['I15', 'a counter that is gone', () => changed(isCounter)],
    ['I15', 'a counter that was raised', () => changed(isCounter, (item) => ({ ...item, opened: 40 }))],
    ['I15', 'a counter below zero', () => changed(isCounter, (item) => ({ ...item, opened: -1 }))],
    ['I15', 'more published than counted', () => funnel({ opened: 3 })],
    ['I15', 'other votes than the count found', () => funnel({ voted: 2 })],
    [
      'I15',
      'a result without its funnel',
      () =>
        changed(isResult, (item) => {
          const { funnel: _funnel, ...result } = item.result as Loose
          return { ...item, result }
        }),
    ],
    ['I12', 'a counter that knows a network', () => changed(isCounter, (item) => ({ ...item, network: '192.0.2.1' }))],
  ]

  test('nothing as it was made', () => {
    expect(violations(good, { tenant })).toEqual([])
  })
  test.each(breaks)('%s: %s', (name, _, broken) => {
    expect(violations(broken(), { tenant }).map(({ invariant }) => invariant)).toContain(name)
  })
})
