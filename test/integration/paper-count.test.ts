/** Paper ballots from the pile into the result: stored all or nothing, beside votes on the screen, after the closing, and never lost to a count. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type MemoryStore, memoryStore } from '../../functions/kit/store/memory.ts'
import { engineStore } from '../engine/store.ts'
import { violationsIn } from '../faults/stored.ts'
import { closes } from './hostile/exercise.ts'
import { reason } from './hostile/material.ts'
import { countedBy, type OnPaper, officials, type PaperRound, paperRound, publishedVotes } from './paper-stage.ts'

const { carla, dirk, olga } = officials
const told = (answer: { status: number; problem: { type: string } }) => [
  answer.status,
  answer.problem.type.replace('/problems/', ''),
]
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

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

describe.each([
  ['the in-memory store', async () => ({ store: memoryStore(), stop: async () => {} })],
  ['the database engine', engineStore],
] as const)('on %s', (_, start) => {
  let running: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    running = await start()
  })
  afterAll(() => running?.stop())

  test('a whole pile of forty goes its way: registered, read twice, stored in one go, counted beside the screen', async ({
    skip,
  }) => {
    if (!running) return skip('no database engine for this platform')
    const round = await paperRound({ store: running.store, voters: 60 })
    // 37 voters on paper, three papers that do not count; 20 voters on the screen, five of whom filled in paper too.
    const papers = [
      ...many(37, (voter): OnPaper => [voter, voter % 2 === 0 ? { a: 6, b: 4 } : { c: 10 }]),
      ...(['no-code', 'unclear', 'against-rules'] as const),
    ]
    for (let voter = 32; voter < 52; voter++) expect((await round.vote(voter, { d: 5 })).status).toBe(200)
    const batchId = await round.registered('Library', 40)
    for (const [index, paper] of papers.entries())
      expect((await round.enter(batchId, index + 1, paper, carla)).status).toBe(200)
    expect(told(await round.onBatch('storePaperBatch', batchId, { as: dirk }))).toEqual([409, 'batch-unfinished'])
    round.clock.now = closes + 60_000
    for (const [index, paper] of papers.entries())
      expect((await round.enter(batchId, index + 1, paper, dirk)).status).toBe(200)
    expect(told(await round.call('countRound', { as: carla, params: round.params, body: {} }))).toEqual([
      409,
      'paper-waiting',
    ])
    const stored = await round.onBatch('storePaperBatch', batchId, { as: dirk })
    expect(stored.value).toMatchObject({ state: 'stored', outcome: { valid: 37, invalid: 3 } })
    expect(stored.value.turn).toBeUndefined()
    const { value } = await round.sure('countRound', { as: carla, params: round.params, body: {} })
    expect([value.voters, value.leftOut]).toEqual([52, 0])
    expect(value.turnout).toMatchObject({
      letters: 60,
      entries: 60,
      internet: 20,
      paper: 32,
      papers: 37,
      papersInvalid: 3,
    })
    const { columns, votes } = await publishedVotes(round)
    expect(columns).toBe('voter_id;vote;points;voting_method')
    expect(votes).toEqual([
      ...many(16, () => 'a,b;6,4;paper'),
      ...many(16, () => 'c;10;paper'),
      ...many(20, () => 'd;5;internet'),
    ])
    const receipts = (await round.sure('listReceipts', { params: round.params })).value
    expect(receipts.counted).toHaveLength(52)
  })
})

describe('storing', () => {
  const a: OnPaper = [0, { a: 6 }]
  const b: OnPaper = [1, { b: 4 }]

  test('either of the two stores, or a third; both names stay on every paper', async () => {
    for (const [index, as] of [carla, dirk, olga].entries()) {
      const batchId = await there.agreed(`Box ${index}`, [[index, { a: 1 }]])
      const { status, value } = await there.onBatch('storePaperBatch', batchId, { as })
      expect(status).toBe(200)
      expect(value.places[0]).toMatchObject({ firstBy: { name: 'carla' }, secondBy: { name: 'dirk' } })
    }
    sound()
  })

  test('an unfinished pile says how many papers are open, and nothing of it is in the urn', async () => {
    const batchId = await there.agreed('Box 1', [a, b, 'unclear'])
    await there.enter(batchId, 2, 'unclear', dirk)
    const answer = await there.onBatch('storePaperBatch', batchId)
    expect([...told(answer), answer.problem.detail]).toEqual([
      409,
      'batch-unfinished',
      'Two people must enter the same for every ballot. That is not so yet for 1 of 3.',
    ])
    expect(store.everything('ballots')).toEqual([])
    sound()
  })

  test('a pile that is done takes nothing more: no reading, no storing, no making void', async () => {
    const done = await there.agreed('Box 1', [a])
    await there.onBatch('storePaperBatch', done)
    const gone = await there.agreed('Box 2', [b])
    const voided = await there.onBatch('voidPaperBatch', gone, { body: { reason } })
    expect(voided.value).toMatchObject({ state: 'void', voidReason: reason })
    for (const batchId of [done, gone]) {
      expect(told(await there.enter(batchId, 1, 'unclear', carla))).toEqual([409, 'batch-closed'])
      expect(told(await there.onBatch('storePaperBatch', batchId))).toEqual([409, 'batch-closed'])
      expect(told(await there.onBatch('voidPaperBatch', batchId, { body: { reason } }))).toEqual([409, 'batch-closed'])
    }
    expect(store.everything('ballots')).toHaveLength(1)
    expect(await counted()).toEqual({ voters: 1, leftOut: 0, internet: 0, paper: 1 })
    sound()
  })

  test('who voted on the screen before keeps that vote', async () => {
    expect((await there.vote(0, { d: 3 })).status).toBe(200)
    const batchId = await there.agreed('Box 1', [a, b])
    const { value } = await there.onBatch('storePaperBatch', batchId)
    expect(value.outcome).toEqual({ valid: 2, invalid: 0 })
    expect(await counted()).toEqual({ voters: 2, leftOut: 0, internet: 1, paper: 1 })
    expect((await publishedVotes(there)).votes).toEqual(['b;4', 'd;3'])
    sound()
  })

  test('who votes on the screen while the pile lies there keeps that vote', async () => {
    const batchId = await there.agreed('Box 1', [a, b])
    expect((await there.vote(0, { d: 3 })).status).toBe(200)
    expect((await there.onBatch('storePaperBatch', batchId)).value.outcome).toEqual({ valid: 2, invalid: 0 })
    expect(await counted()).toEqual({ voters: 2, leftOut: 0, internet: 1, paper: 1 })
  })

  test('who votes on the screen after the pile was stored replaces the paper, with the next revision', async () => {
    await there.onBatch('storePaperBatch', await there.agreed('Box 1', [a, b]))
    const { value } = await there.sure('lookUpCode', { params: there.params, body: { code: there.codes[0] } })
    expect(value).toMatchObject({ revision: 1 })
    expect(told(await there.vote(0, { d: 3 }, 1))).toEqual([412, 'stale-ballot'])
    expect((await there.vote(0, { d: 3 }, 2)).status).toBe(200)
    expect(await counted()).toEqual({ voters: 2, leftOut: 0, internet: 1, paper: 1 })
    expect((await publishedVotes(there)).votes).toEqual(['b;4', 'd;3'])
    sound()
  })

  test('a voter on two piles votes once: the pile that was stored first', async () => {
    const one = await there.agreed('Box 1', [a])
    const two = await there.agreed('Box 2', [[0, { c: 2 }], b])
    expect((await there.onBatch('storePaperBatch', two)).value.outcome).toEqual({ valid: 2, invalid: 0 })
    expect((await there.onBatch('storePaperBatch', one)).value.outcome).toEqual({ valid: 1, invalid: 0 })
    expect(await counted()).toEqual({ voters: 2, leftOut: 0, internet: 0, paper: 2 })
    expect((await publishedVotes(there)).votes).toEqual(['b;4', 'c;2'])
    sound()
  })

  test('a code that was replaced after the paper was read: the paper stands, and the new code finds it', async () => {
    const batchId = await there.agreed('Box 1', [a])
    const at = { as: carla, params: { ...there.params, number: '1' } }
    const { value } = await there.sure('replaceVotingCode', { ...at, body: { reason: 'lost', reference: 'desk 1' } })
    await there.onBatch('storePaperBatch', batchId)
    const found = await there.sure('lookUpCode', { params: there.params, body: { code: value.code } })
    expect(found.value.revision).toBe(1)
  })

  test('a lost answer: the same request again gets the first answer, and nothing is done twice', async () => {
    const register = { as: carla, params: there.params, body: { label: 'Box 1', size: 1 }, key: 'register-once' }
    const first = await there.sure('registerPaperBatch', register)
    const again = await there.sure('registerPaperBatch', register)
    expect([again.value, again.headers['Idempotent-Replayed']]).toEqual([first.value, 'true'])
    const batchId = String(first.value.id)
    for (const as of [carla, dirk]) {
      const key = `read-by-${as.id}`
      const read = await there.enter(batchId, 1, a, as, { key })
      const repeated = await there.enter(batchId, 1, a, as, { key })
      expect([repeated.value, repeated.headers['Idempotent-Replayed']]).toEqual([read.value, 'true'])
    }
    const stored = await there.onBatch('storePaperBatch', batchId, { key: 'store-once' })
    expect((await there.onBatch('storePaperBatch', batchId, { key: 'store-once' })).value).toEqual(stored.value)
    expect(store.everything('ballots')).toHaveLength(1)
    sound()
  })
})

describe('the count', () => {
  test('waits for paper, says for how much, and goes on when it is stored or void', async () => {
    const one = await there.agreed('Box 1', [[0, { a: 6 }]])
    const two = await there.registered('Box 2', 3)
    expect((await there.count()).problem.detail).toBe(
      'There are 2 batches of paper ballots that have not been stored yet. Finish them, or make them void with a reason.',
    )
    await there.onBatch('storePaperBatch', one)
    expect(await counted()).toBe('/problems/paper-waiting')
    await there.onBatch('voidPaperBatch', two, { body: { reason } })
    expect(await counted()).toEqual({ voters: 1, leftOut: 0, internet: 0, paper: 1 })
    sound()
  })

  test.each([
    [9, 10, false],
    [10, 9, false],
    [10, 10, true],
    [0, 20, false],
  ])('%i on the screen and %i on paper: the file tells the channel: %s', async (onScreen, onPaper, tells) => {
    store = memoryStore()
    there = await paperRound({ store, voters: 20, round: { ballot: { kind: 'approval', withinBudget: false } } })
    for (let voter = 0; voter < onScreen; voter++) expect((await there.vote(voter, { a: 1 })).status).toBe(200)
    const papers = many(onPaper, (index): OnPaper => [onScreen + index, { b: 1, c: 1 }])
    expect((await there.onBatch('storePaperBatch', await there.agreed('Box 1', papers))).status).toBe(200)
    expect(await counted()).toEqual({ voters: onScreen + onPaper, leftOut: 0, internet: onScreen, paper: onPaper })
    const { columns, votes } = await publishedVotes(there)
    expect(columns).toBe(tells ? 'voter_id;vote;voting_method' : 'voter_id;vote')
    expect(votes.map((line) => line.split(';')[1])).toEqual([
      ...many(onScreen, () => (tells ? 'internet' : undefined)),
      ...many(onPaper, () => (tells ? 'paper' : undefined)),
    ])
    sound()
  })
})
