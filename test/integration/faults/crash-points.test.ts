/** Crash points (case IN-07, IN-01 to IN-05): every endpoint that writes, every call it makes of the store, every fault; a repetition completes it and nothing is half done. */
import { beforeAll, expect, test, vi } from 'vitest'
import { api } from '../../../shared/api/index.ts'
import { type Enumerated, nameOf, type StruckTown, struckTown } from '../../faults/crash-points.ts'
import { writing } from '../../faults/scenarios.ts'

let there: StruckTown
let all: Enumerated[]
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  there = await struckTown()
  all = []
  for (const scenario of there.town.scenarios) all.push(await there.enumerate(scenario))
})

test('every endpoint that changes something has a scenario, which succeeds and writes', () => {
  const covered = new Set(all.filter(({ calm }) => calm.writes > 0).map(({ scenario }) => scenario.id))
  expect(writing.filter((id) => !covered.has(id))).toEqual([])
  for (const { scenario, calm } of all)
    if (!scenario.refuses) expect([scenario.name, calm.status]).toEqual([scenario.name, api[scenario.id].status])
})

test('every point of every scenario: a repetition completes it, and all invariants hold before and after', async () => {
  const wrong: string[] = []
  let points = 0
  for (const { points: own, calm } of all) {
    for (const point of own) {
      points += 1
      for (const what of await there.meet(point, calm)) wrong.push(`${nameOf(point)}: ${what}`)
    }
  }
  process.stdout.write(`crash points: ${points} in ${all.length} scenarios of ${writing.length} endpoints\n`)
  expect(wrong).toEqual([])
  expect(points).toBeGreaterThan(1000)
}, 300_000)
