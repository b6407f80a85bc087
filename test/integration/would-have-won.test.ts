/**
 * What losers of real elections had needed: the fewest new voters equal the reference, which ran every number from 1 upward; and what is
 * said of switchers and costs holds when the rule is run again. WOULD_HAVE_WON=all takes every election of the reference (minutes).
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { allocate } from '../../shared/allocation/allocate.ts'
import type { Election } from '../../shared/allocation/election.ts'
import type { AllocationSpec } from '../../shared/allocation/outcome.ts'
import { firstOf, switchable } from '../../shared/allocation/would-have-won/best-switchers.ts'
import { withCost, withSwitchers } from '../../shared/allocation/would-have-won/modified-election.ts'
import type { Needed } from '../../shared/allocation/would-have-won/needed.ts'
import {
  fewestNewVoters,
  fewestSwitchers,
  highestWinningCost,
} from '../../shared/allocation/would-have-won/what-it-needed.ts'
import { toElection } from '../../shared/pabulib/election.ts'
import { isBroken } from '../../shared/pabulib/file.ts'
import { parse } from '../../shared/pabulib/parse.ts'
import { isRefusal } from '../../shared/refusal.ts'

/** The reference elections are data of others and stand beside the project, not in it. */
const folder = fileURLToPath(new URL('../../../shared/elections/', import.meta.url))
const all = process.env.WOULD_HAVE_WON === 'all'
/** Without being asked for all: elections with at most so many ballots times projects. */
const mostWork = 10_000

type Reference = Record<string, Record<string, Record<string, number | 'never' | 'none' | 'timeout'>>>
const reference: Reference = existsSync(`${folder}extra-voters.json`)
  ? JSON.parse(readFileSync(`${folder}extra-voters.json`, 'utf8')).elections
  : {}

function electionOf(name: string): Election {
  const parsed = parse(readFileSync(folder + name, 'utf8'))
  if (isBroken(parsed)) throw new Error(`line ${parsed.errors[0]?.line}: ${parsed.errors[0]?.message}`)
  const election = toElection(parsed.file)
  if (isRefusal(election)) throw new Error(election.refused)
  return election
}

function specOf(name: string): AllocationSpec {
  const [rule, utility, completion] = name.split('/')
  return { rule, utility, completion } as AllocationSpec
}

const elections = Object.keys(reference)
  .map((name) => ({ name, election: electionOf(name) }))
  .filter(({ election }) => all || election.voters * election.costs.length <= mostWork)
  .sort((a, b) => a.election.voters - b.election.voters)
const cases = elections.flatMap(({ name, election }) =>
  Object.entries(reference[name] ?? {}).map(([rule, answers]) => ({ name, rule, election, answers })),
)

/** As the reference writes it. */
function asReference(answer: Needed, voters: number): number | string {
  if (answer.kind === 'found') return answer.amount
  // The reference does not prove that more would never help: it says that nothing in reach does.
  if (answer.kind === 'never') return 'never'
  return answer.kind === 'not-within' && answer.searchedTo === 2 * voters + 50 ? 'none' : JSON.stringify(answer)
}

describe.skipIf(cases.length === 0)('losers of real elections (skipped where ../shared/elections is absent)', () => {
  test.each(cases)(
    '$name, $rule: fewest new voters equal the reference',
    ({ rule, election, answers }) => {
      const spec = specOf(rule)
      const outcome = allocate(election, spec)
      const places = new Map(election.projects.map(({ id }, place) => [id, place]))
      for (const [id, expected] of Object.entries(answers)) {
        const answer = fewestNewVoters(election, spec, outcome, places.get(id) ?? -1, { visits: 2e9 })
        // Where the reference ran out of time there is nothing to compare with; it must still be an answer.
        if (expected === 'timeout') expect(['found', 'not-within'], id).toContain(answer.kind)
        else expect(asReference(answer, election.voters), id).toBe(expected)
      }
    },
    600_000,
  )

  // With add1 alone the runs are those of add1-utilitarian.
  test.each(cases.filter(({ rule }) => all || !rule.endsWith('add1')))(
    '$name, $rule: a winning cost wins when the rule is run again and one unit more does not; a voter fewer than the switchers found does not do',
    ({ rule, election }) => {
      const spec = specOf(rule)
      const outcome = allocate(election, spec)
      const winsIn = (changed: Election, place: number) => allocate(changed, spec).places.includes(place)
      const effort = { visits: 1e7 }
      let asked = 0
      for (const [place, ownCost] of election.costs.entries()) {
        if (outcome.places.includes(place)) continue
        asked += 1
        const cost = highestWinningCost(election, spec, outcome, place, effort)
        if (cost.kind === 'found' || cost.kind === 'at-most') {
          expect(cost.amount).toBeLessThan(ownCost)
          expect(winsIn(withCost(election, place, cost.amount), place)).toBe(true)
        }
        if (cost.kind === 'found')
          expect(winsIn(withCost(election, place, cost.amount + election.unit), place)).toBe(false)
        const switchers = fewestSwitchers(election, spec, outcome, place, effort)
        const open = switchable(election, place)
        if (switchers.kind === 'found' && switchers.amount > 1) {
          for (const order of [open, open.toReversed(), open.toSorted((a, b) => b.ballots - a.ballots)]) {
            const fewer = withSwitchers(election, place, firstOf(order, switchers.amount - 1), 1)
            expect(winsIn(fewer, place), `${place} with ${switchers.amount - 1}`).toBe(false)
          }
        }
      }
      expect(asked).toBeGreaterThan(0)
    },
    600_000,
  )
})
