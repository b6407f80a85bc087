/** Every real election on file under every rule: winners, order and cost equal the reference; files survive a round trip. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { allocate } from '../../shared/allocation/allocate.ts'
import type { Election } from '../../shared/allocation/election.ts'
import { explain } from '../../shared/allocation/explain.ts'
import { ejrPlusComplaints, priceabilityFaults } from '../../shared/allocation/invariants.ts'
import type { AllocationSpec } from '../../shared/allocation/outcome.ts'
import { toElection } from '../../shared/pabulib/election.ts'
import { isBroken } from '../../shared/pabulib/file.ts'
import { parse } from '../../shared/pabulib/parse.ts'
import { write } from '../../shared/pabulib/write.ts'
import { isRefusal } from '../../shared/refusal.ts'

/** The reference elections are data of others and stand beside the project, not in it. */
const folder = fileURLToPath(new URL('../../../shared/elections/', import.meta.url))
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.pb') && existsSync(`${folder}${name.replace(/\.pb$/, '.expected.json')}`))
      .sort()
  : []

interface Expected {
  voters: number
  outcomes: Record<
    string,
    { selected: string[]; cost: string; order?: string[]; effective_votes?: (number | null)[]; increments?: number }
  >
}

function specOf(name: string): AllocationSpec {
  const [rule, utility, completion] = name.split('/')
  return { rule, utility, completion } as AllocationSpec
}

/** Amounts in the references are integers or fractions such as 58014022/25, in currency units. */
function sameAmount(reference: string, units: number, unit: number): boolean {
  const [top = '', bottom = '1'] = reference.split('/')
  return BigInt(top) * BigInt(unit) === BigInt(units) * BigInt(bottom)
}

function effectiveVotes(election: Election, spec: AllocationSpec) {
  const outcome = allocate(election, spec)
  const reasons = new Map(explain(election, spec, outcome).projects.map(({ id, reason }) => [id, reason]))
  return outcome.selected.map((id) => {
    const reason = reasons.get(id)
    return reason?.kind === 'paid' ? reason.effectiveVotes : Number.NaN
  })
}

describe.skipIf(names.length === 0)('real elections (skipped where ../shared/elections is absent)', () => {
  test.each(names)('%s', (name) => {
    const parsed = parse(readFileSync(folder + name, 'utf8'))
    if (isBroken(parsed)) throw new Error(`line ${parsed.errors[0]?.line}: ${parsed.errors[0]?.message}`)
    const again = parse(write(parsed.file))
    expect(isBroken(again) ? again.errors : again.file).toEqual(parsed.file)

    const election = toElection(parsed.file)
    if (isRefusal(election)) throw new Error(election.refused)
    const expected: Expected = JSON.parse(readFileSync(`${folder}${name.replace(/\.pb$/, '.expected.json')}`, 'utf8'))
    expect(election.voters).toBe(expected.voters)
    for (const [rule, want] of Object.entries(expected.outcomes)) {
      const spec = specOf(rule)
      const { selected, cost, increments, places, run } = allocate(election, spec)
      expect([...selected].sort(), rule).toEqual([...want.selected].sort())
      expect(sameAmount(want.cost, cost, election.unit), `${rule}: ${cost} against ${want.cost}`).toBe(true)
      if (want.order !== undefined) expect(selected, rule).toEqual(want.order)
      if (want.increments !== undefined) expect(increments, rule).toBe(want.increments)
      if (want.effective_votes !== undefined) {
        effectiveVotes(election, spec).forEach((votes, at) => {
          const reference = want.effective_votes?.[at]
          if (typeof reference === 'number') expect(votes / reference, rule).toBeCloseTo(1, 8)
        })
      }
      if (run !== undefined && spec.completion !== 'utilitarian') {
        expect(priceabilityFaults(election, run), rule).toEqual([])
      }
      // The exact path is slow: it is taken where it is a matter of milliseconds.
      if (election.choiceProject.length * election.costs.length * (increments + 1) < 300_000) {
        expect(allocate(election, spec, { exact: true }).places, `${rule}, exact`).toEqual(places)
      }
      if (spec.rule === 'equal-shares' && (spec.utility === 'cost' || spec.utility === 'cardinality')) {
        expect(ejrPlusComplaints(election, places, spec.utility), rule).toEqual([])
      }
    }
  })
})
