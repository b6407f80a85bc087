/** What a round asks of whom in each of its phases, and for whom it waits. */
import { describe, expect, test } from 'vitest'
import { task, underWay } from '../api/worklist.ts'
import { type PaperBatch, type PaperPlace, register } from '../ballots/paper.ts'
import type { Caller } from '../people/roles.ts'
import { somebody } from '../proposals/proposal.fixture.ts'
import { closesAt, opensAt, round } from './round.fixture.ts'
import type { Round } from './round.ts'
import { lastDayToVote, pileTasks, roundTasks, roundUnderWay } from './tasks.ts'

const oost = round.districtCode
const noor: Caller = { ...somebody('noor', 'resident'), residence: oost }
const yasmin: Caller = { ...somebody('yasmin', 'resident', 'group-member'), residence: oost, group: oost }
const carla: Caller = { ...somebody('carla', 'coordinator'), districts: [oost] }
const olga = somebody('olga', 'programme-office')
const pieter: Caller = { ...noor, id: 'pieter', residence: 'WK040201' }
const dirk: Caller = { ...carla, id: 'dirk', districts: ['WK040201'] }
const people = { noor, yasmin, carla, olga, pieter, dirk }

const opened: Round = { ...round, state: 'open' }
const cases: readonly [string, Round, number, Record<string, string>, string | undefined][] = [
  ['preparing', round, opensAt, { carla: 'open-round', olga: 'open-round' }, 'coordinator'],
  ['scheduled', opened, opensAt - 1, {}, 'voters'],
  ['open', opened, opensAt, { noor: 'vote', yasmin: 'vote' }, 'voters'],
  ['closed', opened, closesAt, { yasmin: 'count-round', carla: 'count-round', olga: 'count-round' }, 'coordinator'],
  ['counted', { ...round, state: 'counted' }, closesAt, { yasmin: 'adopt-result' }, 'group-member'],
  ['adopted', { ...round, state: 'adopted' }, closesAt, {}, undefined],
]

test.each(cases)('%s', (_, of, now, asked, waiter) => {
  const found = Object.entries(people).flatMap(([name, caller]) =>
    roundTasks(of, caller, now).map((one) => {
      expect(task.parse(one)).toEqual(one)
      return [name, one.kind]
    }),
  )
  expect(Object.fromEntries(found)).toEqual(asked)
  const told = roundUnderWay(of, carla, now)
  expect(told?.waitsFor).toEqual(waiter === undefined ? undefined : [waiter])
  if (told) expect(underWay.parse(told)).toEqual(told)
})

test('only those who work on a round follow it, and an exercise asks nobody to vote or adopt', () => {
  const following = Object.entries(people).filter(([, caller]) => roundUnderWay(opened, caller, opensAt))
  expect(following.map(([name]) => name)).toEqual(['yasmin', 'carla', 'olga'])
  const byCode: Round = { ...opened, identification: 'voting-code' }
  expect(roundTasks(byCode, noor, opensAt)).toEqual([])
  expect(roundUnderWay(byCode, noor, opensAt)).toMatchObject({ waitsFor: ['voters'], dueOn: '2026-12-01' })
  expect(roundUnderWay(byCode, pieter, opensAt)).toBeUndefined()
  const exercise: Round = { ...opened, kind: 'exercise' }
  expect(roundTasks(exercise, noor, opensAt)).toEqual([])
  expect(roundTasks({ ...exercise, state: 'counted' }, yasmin, closesAt)).toEqual([])
  expect(roundUnderWay(exercise, carla, opensAt)).toBeUndefined()
})

test('the last day to vote is the day before a closing at midnight in Amsterdam, else the day itself', () => {
  expect(lastDayToVote(round)).toBe('2026-12-01')
  expect(lastDayToVote({ ...round, closesAt: Date.UTC(2026, 10, 30, 23) })).toBe('2026-11-30')
  expect(lastDayToVote({ ...round, closesAt: Date.UTC(2026, 10, 30, 23) + 1 })).toBe('2026-12-01')
})

describe('a pile of paper ballots', () => {
  const by = { id: 'carla', name: 'Carla', role: 'coordinator' } as const
  const pile = register({ id: round.id, roundId: round.id, label: 'Table 1', size: 2 }, by, opensAt)
  const [waiting, once, agreed]: PaperPlace[] = [
    { state: 'waiting' },
    { state: 'entered-once', firstBy: by },
    { state: 'agreed' },
  ]
  const second: Caller = { ...carla, id: 'second' }
  test.each<[string, Partial<PaperBatch>, boolean, boolean]>([
    ['nothing entered: for everybody', {}, true, true],
    ['read once by Carla: for somebody else', { places: [once, once] as PaperPlace[] }, false, true],
    ['one paper left to read', { places: [once, waiting] as PaperPlace[] }, true, true],
    ['ready to be stored', { places: [agreed, agreed] as PaperPlace[] }, true, true],
    ['stored', { state: 'stored' }, false, false],
  ])('%s', (_, change, forCarla, forSecond) => {
    const of = { ...pile, ...change }
    expect([carla, second].map((caller) => pileTasks(of, round, caller).length === 1)).toEqual([forCarla, forSecond])
    expect(pileTasks(of, round, dirk)).toEqual([])
    for (const one of pileTasks(of, round, second)) expect(task.parse(one)).toEqual(one)
  })
})
