/** A round that distributes hours beside money: result, reasons, and a published file that anybody recounts to the same outcome. */
import { expect, test } from 'vitest'
import { allocate } from '../allocation/allocate.ts'
import { sentencesNl } from '../allocation/sentences/nl.ts'
import * as api from '../api/allocation.ts'
import { toElection } from '../pabulib/election.ts'
import { isBroken } from '../pabulib/file.ts'
import { parse } from '../pabulib/parse.ts'
import { isRefusal } from '../refusal.ts'
import { explanationOf, explanationOfCount } from './explanation.ts'
import { resultPlanFacts, roundUnits } from './plan-facts.ts'
import { countOfElection, publishedFile, resultOf } from './result.ts'
import { round as base, paper } from './round.fixture.ts'
import type { BallotProject, Round } from './round.ts'

const plan = (id: string, costCents: number, staffMinutes: number): BallotProject => ({
  ...paper[0],
  id,
  title: `Plan ${id}`,
  costCents,
  staffMinutes,
})
// Four voters of 100 euros and two and a half hours each.
const round: Round = {
  ...base,
  budgetCents: 40_000,
  capacityMinutes: 601,
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'none' },
}
const projects = [plan('a', 6000, 360), plan('b', 8000, 239)]
const ballots = ['ab', 'ab', 'ab', 'b'].map((ids) => [...ids].map((projectId) => ({ projectId })))
const published = { ballotsHash: '', leftOut: 0, countedAt: base.closesAt }

test('four votes come before three; then the three of the other have money left, but not the hours', () => {
  const result = resultOf(round, projects, ballots, published)
  expect(result.projects.map(({ why }) => api.why.parse(why))).toEqual(result.projects.map(({ why }) => why))
  // In steps of three minutes: 601 is 600, 239 is 240. b takes an hour of each, so the three hold 3 x 90 minutes of 360.
  expect(result).toMatchObject({
    capacityMinutes: 600,
    usedMinutes: 240,
    projects: [
      { id: 'b', selected: true },
      { id: 'a', selected: false, why: { kind: 'short', lacking: { cents: 0 }, heldMinutes: 270, lackingMinutes: 90 } },
    ],
  })
  const facts = resultPlanFacts(result, explanationOf(round, projects, ballots), 'a')
  const said = facts && sentencesNl(roundUnits).why(facts).join(' ')
  expect(said).toContain(
    'genoeg geld voor dit plan, maar te weinig tijd van de gemeente: 1 uur en 30 minuten te weinig',
  )
})

test('the published file carries the hours, and counts to the same winners', () => {
  const file = publishedFile(round, projects, ballots)
  expect(file).toContain('budget_hours;10\n')
  expect(file).toMatch(/\nproject_id;cost;.*cost_hours/)
  const parsed = parse(file)
  const election = isBroken(parsed) ? parsed : toElection(parsed.file)
  if ('errors' in election || isRefusal(election)) throw new Error('the file cannot be counted')
  expect([election.asksHours, allocate(election, round.rule).selected]).toEqual([true, ['b']])
})

test('explained from the published file, minutes are still minutes', () => {
  const parsed = parse(publishedFile(round, projects, ballots))
  const counted = isBroken(parsed) ? parsed : toElection(parsed.file, { unit: 100, preferredHoursUnit: 60 })
  if ('errors' in counted || isRefusal(counted)) throw new Error('the file cannot be counted')
  const { projects: explained } = explanationOfCount(countOfElection(round, projects, counted))
  expect(explained[0]?.fellOut).toEqual({
    afterRounds: 1,
    held: { cents: 24_000 },
    lacking: { cents: 0 },
    lackingMinutes: 90,
  })
})

test('without a budget of hours the hours of plans count for nothing', () => {
  const { capacityMinutes: _none, ...moneyOnly } = round
  const result = resultOf(moneyOnly, projects, ballots, published)
  expect(result.projects.map(({ id, selected }) => [id, selected])).toEqual([
    ['b', true],
    ['a', true],
  ])
  expect(result).not.toHaveProperty('capacityMinutes')
  expect(publishedFile(moneyOnly, projects, ballots)).not.toContain('hours')
})
