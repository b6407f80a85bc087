/** Paper ballots (case BA-23): a pile registered before the closing, entered by two people, stored all at once; who votes on the screen keeps that vote. */
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import { votingCode } from '../../shared/ballots/voting-code.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { closes } from './hostile/exercise.ts'
import { exerciseBody, people, reason } from './hostile/material.ts'
import { type OnPaper, officials, type PaperRound, paperRound } from './paper-stage.ts'

const { carla, dirk, cor, olga } = officials
const states = ({ places }: { places: readonly { state: string }[] }) => places.map(({ state }) => state)
const told = (answer: { status: number; problem: { type: string } }) => [
  answer.status,
  answer.problem.type.replace('/problems/', ''),
]

let there: PaperRound
beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
beforeEach(async () => {
  there = await paperRound()
})

describe('registering', () => {
  const register = (label: string, size = 2, of: object = {}) =>
    there.call('registerPaperBatch', { as: carla, params: there.params, body: { label, size }, ...of })

  test('gives a pile in which nothing is read, received at this moment by this person', async () => {
    const { status, value } = await register('Library, box 1', 2)
    expect(status).toBe(201)
    expect(value).toEqual({
      id: expect.stringMatching(/^[0-9A-Z]{30}$/),
      roundId: there.params.roundId,
      version: 1,
      label: 'Library, box 1',
      size: 2,
      registeredAt: '2026-11-24T12:00:00.000Z',
      registeredBy: { name: 'carla', role: 'coordinator' },
      state: 'open',
      turn: 'first',
      places: [
        { place: 1, state: 'waiting' },
        { place: 2, state: 'waiting' },
      ],
    })
    const { value: listed } = await there.sure('listPaperBatches', { as: dirk, params: there.params })
    expect(listed.batches).toEqual([value])
  })

  test('a label is there once in a round, however it is written, also when its pile is void', async () => {
    const { value } = await register('Box 1')
    expect(told(await register('box  1', 3))).toEqual([409, 'batch-exists'])
    await there.onBatch('voidPaperBatch', String(value.id), { body: { reason } })
    expect(told(await register('Box 1'))).toEqual([409, 'batch-exists'])
    expect((await register('Box 2')).status).toBe(201)
  })

  test('is for the time in which people vote: the last millisecond, not the closing moment, not before the opening', async () => {
    there.clock.now = closes - 1
    expect((await register('Box 1')).status).toBe(201)
    there.clock.now = closes
    expect(told(await register('Box 2'))).toEqual([409, 'round-not-open'])
    const early = await paperRound({ round: { opensAt: '2026-11-24T13:00:00Z' } })
    const { status, problem } = await early.call('registerPaperBatch', {
      as: carla,
      params: early.params,
      body: { label: 'Box 1', size: 1 },
    })
    expect(told({ status, problem })).toEqual([409, 'round-not-open'])
  })

  test.each([0, 41, 1.5])('a pile of %d is none', async (size) => {
    expect(told(await register('Box 1', size))).toEqual([400, 'invalid-input'])
  })

  test('two hundred piles fill a round', async () => {
    for (let number = 1; number <= 200; number++) expect((await register(`Box ${number}`, 1)).status).toBe(201)
    const full = await register('Box 201', 1)
    expect([...told(full), full.problem.detail]).toEqual([409, 'batches-full', 'A round has at most 200 batches.'])
    const { value } = await there.sure('listPaperBatches', { as: carla, params: there.params })
    expect((value.batches as { label: string }[]).map(({ label }) => label)).toEqual(
      Array.from({ length: 200 }, (_, index) => `Box ${index + 1}`),
    )
  })

  test('another district, another role and another kind of round are refused everywhere', async () => {
    const batchId = await there.registered('Box 1', 1)
    const asked = [
      (as: Caller) => register('Box 2', 1, { as }),
      (as: Caller) => there.call('listPaperBatches', { as, params: there.params }),
      (as: Caller) => there.onBatch('getPaperBatch', batchId, { as }),
      (as: Caller) => there.enter(batchId, 1, 'unclear', as),
      (as: Caller) => there.onBatch('storePaperBatch', batchId, { as }),
      (as: Caller) => there.onBatch('voidPaperBatch', batchId, { as, body: { reason } }),
    ]
    for (const ask of asked) {
      expect(told(await ask(cor))).toEqual([403, 'not-your-district'])
      expect(told(await ask(people.noor))).toEqual([403, 'forbidden'])
    }
    expect((await there.onBatch('getPaperBatch', batchId, { as: olga })).status).toBe(200)
    const byLogIn = await there.sure('createRound', { as: carla, body: exerciseBody })
    const params = { roundId: String(byLogIn.value.id) }
    await there.sure('openRound', { as: carla, params, body: {} })
    const answer = await register('Box 1', 1, { params })
    expect(told(answer)).toEqual([409, 'other-identification'])
  })
})

describe('entering', () => {
  let batchId: string
  beforeEach(async () => {
    batchId = await there.registered('Box 1', 3)
  })
  const park: OnPaper = [0, { a: 6, b: 4 }]

  test('two people read the same, in whatever order of plans: agreed', async () => {
    const first = await there.enter(batchId, 1, park, carla)
    expect([states(first.value), first.value.turn]).toEqual([['entered-once', 'waiting', 'waiting'], 'first'])
    expect((await there.look(batchId, dirk)).turn).toBe('second')
    const second = await there.enter(batchId, 1, [0, { b: 4, a: 6 }], dirk)
    expect(second.value.places[0]).toEqual({
      place: 1,
      state: 'agreed',
      firstBy: { name: 'carla', role: 'coordinator' },
      secondBy: { name: 'dirk', role: 'coordinator' },
    })
  })

  test('the code is taken as people write it', async () => {
    await there.enter(batchId, 1, park, carla)
    const written = there.codes[0]?.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    const body = { ...there.body(park), code: written }
    expect(states((await there.enter(batchId, 1, park, dirk, { body })).value)[0]).toBe('agreed')
  })

  test('the same person twice is not two people: told so, and nothing changes', async () => {
    await there.enter(batchId, 1, park, carla)
    expect(told(await there.enter(batchId, 1, park, carla))).toEqual([403, 'same-person'])
    expect((await there.look(batchId)).version).toBe(2)
  })

  test('readings that differ: nobody is told what the other read, both look again, the corrected ones agree', async () => {
    await there.enter(batchId, 1, park, carla)
    const differs = await there.enter(batchId, 1, [0, { a: 6, b: 3 }], dirk)
    expect(states(differs.value)[0]).toBe('differs')
    expect(told(await there.onBatch('storePaperBatch', batchId))).toEqual([409, 'batch-unfinished'])
    expect(states((await there.enter(batchId, 1, [0, { a: 6, b: 3 }], carla)).value)[0]).toBe('agreed')
    // Carla looks a third time: she had been right at first.
    expect(states((await there.enter(batchId, 1, park, carla)).value)[0]).toBe('differs')
    expect(states((await there.enter(batchId, 1, park, dirk)).value)[0]).toBe('agreed')
  })

  test.each([
    ['another voter', [1, { a: 6, b: 4 }]],
    ['another plan', [0, { a: 6, c: 4 }]],
    ['other points', [0, { a: 5, b: 5 }]],
    ['one plan less', [0, { a: 6 }]],
    ['a blank vote', [0, {}]],
    ['that it does not count', 'unclear'],
  ] as const)('a second reading with %s differs', async (_, second) => {
    await there.enter(batchId, 1, park, carla)
    expect(states((await there.enter(batchId, 1, second, dirk)).value)[0]).toBe('differs')
  })

  test('a paper that does not count needs two people and one reason', async () => {
    await there.enter(batchId, 1, 'no-code', carla)
    expect((await there.enter(batchId, 1, 'unclear', dirk)).value.places[0]).toMatchObject({ state: 'differs' })
    const agreed = (await there.enter(batchId, 1, 'no-code', dirk)).value.places[0]
    expect(agreed).toMatchObject({ state: 'agreed', invalid: 'no-code' })
  })

  test('a code twice in the pile is named with its place; entered as such, one of the two counts', async () => {
    for (const as of [carla, dirk]) await there.enter(batchId, 1, park, as)
    const twice = await there.enter(batchId, 3, [0, { c: 1 }], carla)
    expect([...told(twice), twice.problem.detail]).toEqual([
      409,
      'code-in-batch',
      'This code is also on ballot 1. Check it; if it really is there twice, one of the two does not count.',
    ])
    for (const as of [carla, dirk]) expect((await there.enter(batchId, 3, 'twice', as)).status).toBe(200)
    for (const as of [carla, dirk]) expect((await there.enter(batchId, 2, [1, {}], as)).status).toBe(200)
    expect((await there.onBatch('storePaperBatch', batchId)).value.outcome).toEqual({
      valid: 2,
      invalid: 1,
    })
  })

  test('a place that the pile has not, and a pile that is not there, are not found', async () => {
    expect(told(await there.enter(batchId, 4, park, carla))).toEqual([404, 'not-found'])
    expect(told(await there.enter(batchId, 0, park, carla))).toEqual([404, 'not-found'])
    expect(told(await there.enter(batchId.replace(/^.../, '02Z'), 1, park, carla))).toEqual([404, 'not-found'])
  })

  test('a code that was replaced or withdrawn at the desk is unknown, and is no guess', async () => {
    const at = (number: string) => ({ as: carla, params: { ...there.params, number } })
    await there.sure('replaceVotingCode', { ...at('1'), body: { reason: 'lost', reference: 'desk 1' } })
    await there.sure('withdrawEntry', { ...at('2'), body: { reason: 'deceased', reference: 'desk 2' } })
    for (let times = 0; times < 6; times++) {
      expect(told(await there.enter(batchId, 1, [0, {}], carla))).toEqual([404, 'unknown-code'])
      expect(told(await there.enter(batchId, 1, [1, {}], carla))).toEqual([404, 'unknown-code'])
    }
    expect((await there.enter(batchId, 1, [2, {}], carla)).status).toBe(200)
  })

  test('ten wrong codes are mistakes, the next is a guess: of this official alone, for ten minutes', async () => {
    const wrong = (number: number, as = carla) => {
      const code = votingCode(Uint8Array.of(9, 9, 9, 9, 9, 9, 9, number))
      return there.enter(batchId, 1, park, as, { body: { ...there.body(park), code } })
    }
    for (let number = 0; number < 10; number++) expect(told(await wrong(number))).toEqual([404, 'unknown-code'])
    const stopped = await wrong(10)
    expect([...told(stopped), stopped.headers['Retry-After']]).toEqual([429, 'too-many-attempts', '600'])
    expect(told(await there.enter(batchId, 1, park, carla))).toEqual([429, 'too-many-attempts'])
    expect((await there.enter(batchId, 1, 'unclear', carla)).status).toBe(200)
    expect((await there.enter(batchId, 1, park, dirk)).status).toBe(200)
    expect((await there.vote(0, { a: 1 })).status).toBe(200)
    there.clock.now += 10 * 60_000
    expect((await there.enter(batchId, 1, park, carla)).status).toBe(200)
  })
})

describe('every rule of the ballot is looked at when it is entered', () => {
  const plans = exerciseBody.projects.map((project) => ({ ...project, staffMinutes: 600 }))
  const approval = { kind: 'approval', withinBudget: false }
  const choices = (...ids: string[]) => ids.map((projectId) => ({ projectId }))
  const points = (...given: [string, number][]) => given.map(([projectId, number]) => ({ projectId, points: number }))

  test.each([
    ['unknown-choice', {}, points(['z', 1])],
    ['duplicate-choice', {}, points(['a', 1], ['a', 2])],
    ['points-needed', {}, choices('a')],
    ['points-needed', { ballot: approval }, points(['a', 1])],
    ['too-many-choices', {}, points(['a', 1], ['b', 1], ['c', 1], ['d', 1])],
    ['too-many-points', {}, points(['a', 6], ['b', 5])],
    ['ballot-over-budget', { ballot: { kind: 'approval', withinBudget: true } }, choices('a', 'b', 'c', 'd')],
    [
      'ballot-over-capacity',
      { ballot: { kind: 'approval', withinBudget: true }, capacityMinutes: 1200, projects: plans },
      choices('a', 'b', 'c'),
    ],
  ])('%s (%#)', async (name, round, chosen) => {
    const strict = await paperRound({ voters: 1, round })
    const batchId = await strict.registered('Box 1', 1)
    const body = { kind: 'ballot', code: strict.codes[0], choices: chosen }
    expect(told(await strict.enter(batchId, 1, 'unclear', carla, { body }))).toEqual([400, name])
    expect((await strict.look(batchId)).version).toBe(1)
  })
})

test('nothing stored tells a choice or a code: not while it is entered, not when it is agreed, not when it is done', async () => {
  const memory = memoryStore()
  const secret = await paperRound({ store: memory, voters: 3 })
  const everything = () => [
    ...memory.everything('main'),
    ...memory.everything('ballots'),
    ...memory.everything('journal'),
  ]
  const before = new Set(everything())
  const added = () => everything().filter((item) => !before.has(item))
  const bytes = (_: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value
  const looks: string[] = []
  const batchId = await secret.registered('Box 1', 2)
  const readings: [Caller, number, OnPaper][] = [
    [carla, 1, [0, { a: 6, b: 4 }]],
    [dirk, 1, [0, { a: 6 }]],
    [carla, 2, [1, { c: 9 }]],
    [dirk, 1, [0, { a: 6, b: 4 }]],
    [dirk, 2, [1, { c: 9 }]],
  ]
  for (const [as, place, paper] of readings) {
    expect((await secret.enter(batchId, place, paper, as)).status).toBe(200)
    looks.push(JSON.stringify(added(), bytes))
  }
  expect((await secret.onBatch('storePaperBatch', batchId)).status).toBe(200)
  looks.push(JSON.stringify(added(), bytes))
  for (const look of looks) {
    for (const code of secret.codes) {
      expect(look).not.toContain(code)
      expect(look).not.toContain(code.replaceAll('-', ''))
    }
    expect(look).not.toMatch(/"[abcd]"(?!:)|Plan|projectId|points|letter:|choices/)
  }
  const batch = added().find(({ sk }) => sk.startsWith('paper-batch#'))
  expect(Object.keys(batch ?? {}).toSorted()).toEqual(
    'ballotKeys closed id label outcome pk places registeredAt registeredBy roundId size sk state version'.split(' '),
  )
  const places = (batch?.places ?? []) as object[]
  expect(new Set(places.flatMap((place) => Object.keys(place)))).toEqual(new Set(['state', 'firstBy', 'secondBy']))
})
