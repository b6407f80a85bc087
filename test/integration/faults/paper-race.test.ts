/** Paper and everything else at the same moment, in every order of the calls of the store: no pile is lost to a count, and nobody votes twice. */
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type MemoryStore, memoryStore } from '../../../functions/kit/store/memory.ts'
import { type Gate, startProcess } from '../../faults/processes.ts'
import { exploreOrders, takeTurns } from '../../faults/schedules.ts'
import { violationsIn } from '../../faults/stored.ts'
import type { Answer } from '../../system/system.ts'
import { closes } from '../hostile/exercise.ts'
import { countedBy, officials, type PaperRound, paperRound, publishedVotes } from '../paper-stage.ts'

const { carla, dirk } = officials

let store: MemoryStore
let there: PaperRound
beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
beforeEach(async () => {
  store = memoryStore()
  there = await paperRound({ store })
})
const sound = () => expect(violationsIn(store)).toEqual([])
/** The result after the closing: voters, left out, and by channel. */
const counted = () => countedBy(there)

/** Requests at once in every order of their calls of the store, `passing` milliseconds anywhere in between. Answers what `ended` told of each order. */
async function inEveryOrder(
  requests: readonly ((call: ReturnType<typeof startProcess>['call']) => Promise<Answer<unknown>>)[],
  passing: readonly number[],
  ended: (answers: readonly Answer<unknown>[]) => Promise<string>,
): Promise<Set<string>> {
  const start = store.snapshot()
  const at = there.clock.now
  const clock = { now: () => there.clock.now, advance: (by: number) => (there.clock.now += by) }
  const outcomes = new Set<string>()
  const answers: Answer<unknown>[] = []
  const moment = (gate: Gate, by = 0) => gate({ kind: 'moment' }, async () => void clock.advance(by))
  await exploreOrders({
    processes: requests.length + (passing.length > 0 ? 1 : 0),
    begin: () => {
      store.restore(start)
      there.clock.now = at
      return takeTurns([
        ...requests.map((ask, index) => async (gate: Gate) => {
          if (passing.length > 0) await moment(gate)
          answers[index] = await ask(startProcess(store, clock, 1000 + index, gate).call)
        }),
        ...(passing.length > 0
          ? [
              async (gate: Gate) => {
                for (const by of passing) await moment(gate, by)
              },
            ]
          : []),
      ])
    },
    async ended() {
      sound()
      outcomes.add(await ended(answers))
      sound()
    },
  })
  return outcomes
}

test('a pile registered at the closing moment, while the round is counted: one of the two comes first, in every order', async () => {
  expect((await there.vote(0, { a: 1 })).status).toBe(200)
  there.clock.now = closes - 1
  const { params } = there
  const outcomes = await inEveryOrder(
    [
      (call) => call('registerPaperBatch', { as: carla, params, body: { label: 'Box 1', size: 1 }, key: 'register' }),
      (call) => call('countRound', { as: dirk, params, body: {}, key: 'count-it' }),
    ],
    [5001],
    async (answers) => {
      const kinds = answers.map(({ status, problem }) => (status < 300 ? status : problem.type.split('/').at(-1)))
      if (kinds[0] !== 201) return kinds.join()
      // It was received in time, so it can be entered and counted: never was the round counted without it.
      if (kinds[1] === 200) return `${kinds}: counted without it`
      const { value } = await there.sure('listPaperBatches', { as: carla, params })
      const batchId = String((value.batches as { id: string }[])[0]?.id)
      for (const as of [carla, dirk]) await there.enter(batchId, 1, [1, { b: 1 }], as)
      await there.onBatch('storePaperBatch', batchId)
      return `${kinds}: ${JSON.stringify(await counted())}`
    },
  )
  const both = JSON.stringify({ voters: 2, leftOut: 0, internet: 1, paper: 1 })
  expect(outcomes).toEqual(
    new Set([
      `201,round-not-closed: ${both}`,
      `201,paper-waiting: ${both}`,
      'round-not-open,200',
      'round-not-open,round-not-closed',
    ]),
  )
}, 120_000)

const asking = (batchId: string) => (call: ReturnType<typeof startProcess>['call']) =>
  call('storePaperBatch', {
    as: carla,
    params: { ...there.params, batchId },
    body: {},
    key: `store-${batchId}`,
  })
/** What an official is told: how many are valid, never whether that voter had voted. */
const validOf = ({ value }: Answer<unknown>) => (value as { outcome: { valid: number } }).outcome.valid

test('two piles with the same voter are stored at once: one vote, of either, in every order', async () => {
  const one = await there.agreed('Box 1', [[0, { a: 6 }]])
  const two = await there.agreed('Box 2', [[0, { b: 6 }]])
  const outcomes = await inEveryOrder([asking(one), asking(two)], [], async (answers) => {
    const result = JSON.stringify(await counted())
    return `${answers.map(validOf)} ${result} ${(await publishedVotes(there)).votes}`
  })
  const paper = JSON.stringify({ voters: 1, leftOut: 0, internet: 0, paper: 1 })
  expect(outcomes).toEqual(new Set([`1,1 ${paper} a;6`, `1,1 ${paper} b;6`]))
})

test('a pile is stored while its voter votes on the screen: one vote, in every order, and the voter is told which', async () => {
  const pile = await there.agreed('Box 1', [[0, { a: 6 }]])
  const body = { code: there.codes[0], revision: 1, choices: [{ projectId: 'd', points: 3 }] }
  const { params } = there
  const outcomes = await inEveryOrder(
    [asking(pile), (call) => call('voteByCode', { params, body, key: 'a-vote-on-screen' })],
    [],
    async ([stored, vote]) =>
      `${stored && validOf(stored)} ${vote?.status} ${JSON.stringify(await counted())} ${(await publishedVotes(there)).votes}`,
  )
  expect(outcomes).toEqual(
    new Set([
      `1 412 ${JSON.stringify({ voters: 1, leftOut: 0, internet: 0, paper: 1 })} a;6`,
      `1 200 ${JSON.stringify({ voters: 1, leftOut: 0, internet: 1, paper: 0 })} d;3`,
    ]),
  )
})
