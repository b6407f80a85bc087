/** How ballots came, in the published file: told only where enough of them came each way, and read by everybody who counts again. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Channel } from '../ballots/ballot.ts'
import { toElection } from '../pabulib/election.ts'
import { isBroken } from '../pabulib/file.ts'
import { parse } from '../pabulib/parse.ts'
import { write } from '../pabulib/write.ts'
import { isRefusal } from '../refusal.ts'
import { centsInEuro, countOf, countOfElection, publishedFile, tellsChannels } from './result.ts'
import { paper as projects, round } from './round.fixture.ts'

const channels = (internet: number, onPaper: number): Channel[] => [
  ...Array.from({ length: internet }, (): Channel => 'internet'),
  ...Array.from({ length: onPaper }, (): Channel => 'paper'),
]

test.each([
  [10, 10, true],
  [9, 100, false],
  [100, 9, false],
  [0, 50, false],
  [50, 0, false],
  [0, 0, false],
])('%i over the internet and %i on paper: told is %s', (internet, onPaper, told) => {
  expect(tellsChannels(channels(internet, onPaper))).toBe(told)
})

test('the column stands last, beside points too; without it the file is what it was', () => {
  const came = channels(10, 10)
  const approvals = came.map(() => [{ projectId: 'a' }])
  const lines = publishedFile(round, projects, approvals, came).split('VOTES\n')[1]?.split('\n')
  expect([lines?.[0], lines?.[1], lines?.[11]]).toEqual(['voter_id;vote;voting_method', '1;a;internet', '11;a;paper'])
  const points = { ...round, ballot: { kind: 'points' as const, withinBudget: false } }
  const given = came.map(() => [
    { projectId: 'a', points: 3 },
    { projectId: 'b', points: 4 },
  ])
  const withPoints = publishedFile(points, projects, given, came).split('VOTES\n')[1]?.split('\n')
  expect([withPoints?.[0], withPoints?.[20]]).toEqual(['voter_id;vote;points;voting_method', '20;a,b;3,4;paper'])
  expect(publishedFile(round, projects, approvals.slice(1), came.slice(1))).toBe(
    publishedFile(round, projects, approvals.slice(1)),
  )
})

test('whoever reads the file counts the same, and writes the same bytes', () => {
  const someIds = fc.subarray(projects.map(({ id }) => id))
  fc.assert(
    fc.property(fc.array(someIds, { minLength: 20, maxLength: 40 }), (chosen) => {
      const ballots = chosen.map((ids) => ids.map((projectId) => ({ projectId })))
      const came = channels(10, ballots.length - 10)
      const file = publishedFile(round, projects, ballots, came)
      const parsed = parse(file)
      if (isBroken(parsed)) throw new Error(JSON.stringify(parsed.errors))
      expect(parsed.warnings).toEqual([])
      expect(write(parsed.file)).toBe(file)
      const election = toElection(parsed.file, { unit: centsInEuro })
      if (isRefusal(election)) throw new Error(election.refused)
      expect(countOfElection(round, projects, election).outcome).toEqual(countOf(round, projects, ballots).outcome)
    }),
    { numRuns: 30 },
  )
})
