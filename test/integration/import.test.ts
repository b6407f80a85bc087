/** The import of a real election: what becomes of a file, and a run that is interrupted and goes on without a double ballot. */
import { describe, expect, test } from 'vitest'
import type { Client } from '../../door/client.ts'
import { type Exercise, exerciseOf } from '../../door/import/exercise.ts'
import { runImport } from '../../door/import/run.ts'
import { allocate } from '../../shared/allocation/allocate.ts'
import type { Election } from '../../shared/allocation/election.ts'
import { toElection } from '../../shared/pabulib/election.ts'
import { isBroken, type PabulibFile } from '../../shared/pabulib/file.ts'
import { parse } from '../../shared/pabulib/parse.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { clockAt, person, type System, system } from '../system/system.ts'

/** A file with these votes over three plans of 400, 300 and 500 within 1000. */
function fileOf(votes: readonly string[], type = 'approval', points = ''): PabulibFile {
  const rows = votes.map((vote, index) => `v${index};${vote}`)
  const text = `META
key;value
description;Three plans
num_projects;3
num_votes;${votes.length}
budget;1000
vote_type;${type}
PROJECTS
project_id;cost;name
a;400;Trees
b;300;Benches
c;500;"A play; with a semicolon"
VOTES
voter_id;vote${points}
${rows.join('\n')}
`
  const parsed = parse(text)
  if (isBroken(parsed)) throw new Error(JSON.stringify(parsed.errors))
  return parsed.file
}

function fitting(file: PabulibFile): Exercise {
  const exercise = exerciseOf(file, 'three.pb')
  if (isRefusal(exercise)) throw new Error(exercise.refused)
  return exercise
}

/** A client of the in-process system, as `olga` of the programme office; the test's clock moves on with each call. */
function clientOf({ call, clock }: System): Client {
  const olga = person('olga', { roles: ['programme-office'], residence: undefined })
  return (async (id: Parameters<System['call']>[0], request: Record<string, unknown> = {}) => {
    clock.advance(300)
    const { token, ...rest } = request
    const answer = await call(id, { ...rest, ...(token ? { as: olga } : {}) } as never)
    // Too early: the client waits, and so the clock goes on.
    if (answer.status === 409) clock.advance(2000)
    return answer.status < 300
      ? { ok: true, value: answer.value, version: answer.version, replayed: false }
      : {
          ok: false,
          status: answer.status,
          type: answer.problem.type,
          detail: answer.problem.detail,
          retryAfterSeconds: answer.status === 409 ? 0 : undefined,
        }
  }) as unknown as Client
}

const votes = Array.from({ length: 60 }, (_, index) => ['a,b', 'b', 'c', 'a', 'b,c', ''][index % 6] ?? '')

describe('what becomes of a file', () => {
  test('plans, ballots and the limit that every ballot keeps', () => {
    const exercise = fitting(fileOf(['a,b', 'c', '']))
    expect(exercise).toMatchObject({
      title: 'Three plans',
      budgetCents: 100_000,
      ballot: { kind: 'approval', withinBudget: true },
    })
    expect(exercise.projects.map(({ id, title, costCents }) => [id, title, costCents])).toEqual([
      ['a', 'Trees', 40_000],
      ['b', 'Benches', 30_000],
      ['c', 'A play; with a semicolon', 50_000],
    ])
    expect(exercise.ballots).toEqual([[{ projectId: 'a' }, { projectId: 'b' }], [{ projectId: 'c' }], []])
  })

  test('a ballot over the budget takes the limit away; a plan twice counts once; an unknown plan is left out', () => {
    const exercise = fitting(fileOf(['a,b,c', 'a,a', 'a,x']))
    expect(exercise.ballot.withinBudget).toBe(false)
    expect(exercise.ballots[1]).toEqual([{ projectId: 'a' }])
    expect(exercise.ballots[2]).toEqual([{ projectId: 'a' }])
  })

  test('points come along, too many of them are refused before anything is written', () => {
    expect(fitting(fileOf(['a,b;3,1'], 'cumulative', ';points')).ballots).toEqual([
      [
        { projectId: 'a', points: 3 },
        { projectId: 'b', points: 1 },
      ],
    ])
    expect(exerciseOf(fileOf(['a;1000001'], 'cumulative', ';points'), 'x.pb')).toMatchObject({
      refused: 'too-many-points',
    })
  })

  test('a large file fits', () => {
    expect(fitting(fileOf(Array.from({ length: 150_000 }, () => 'a,b'))).ballots).toHaveLength(150_000)
  })
})

test('an interrupted import goes on where it stopped, without a double ballot', async () => {
  const file = fileOf(votes)
  const exercise = fitting(file)
  const call = clientOf(system({ clock: clockAt('2026-11-24T12:00:00Z') }))
  let noted = { roundId: '', cast: 0 }
  const options = {
    call,
    token: 'olga',
    name: 'three-plans-by-equal-shares',
    clients: 4,
    alreadyCast: (roundId: string) => (roundId === noted.roundId ? noted.cast : 0),
    say: () => {},
  }
  const stopAt = (most: number) => (roundId: string, cast: number) => {
    // What is noted lags behind what is stored, as after a crash.
    if (cast % 7 === 0) noted = { roundId, cast }
    if (cast >= most) throw new Error('interrupted')
  }
  await expect(runImport({ ...options, onCast: stopAt(25) }, exercise)).rejects.toThrow('interrupted')
  const { result, cast } = await runImport({ ...options, onCast: stopAt(1000) }, exercise)
  expect(cast).toBeLessThan(votes.length)
  expect(result.voters).toBe(votes.length)

  const election = toElection(file, { unit: 100 }) as Election
  const { selected, cost } = allocate(election, exercise.rule)
  expect(result.projects.filter((project) => project.selected).map(({ id }) => id)).toEqual(selected)
  expect(result.cost.cents).toBe(cost)

  // Run once more, it finds its round counted and changes nothing; a note of another round is not believed.
  noted = { roundId: 'another', cast: 60 }
  const again = await runImport({ ...options, onCast: stopAt(1000) }, exercise)
  expect([again.cast, again.result.voters]).toEqual([0, votes.length])
})
