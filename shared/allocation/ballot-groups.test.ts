/** Ballots into groups: the flat arrays are those of a map from ballot to number. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { ballotGroups } from './ballot-groups.ts'

const projects = 300
const aBallot = fc.record({
  places: fc.uniqueArray(fc.constantFrom(0, 1, 2, 126, 127, 128, 255, 299), { maxLength: 8 }),
  points: fc.constantFrom(1, 1, 2, 127, 128, 2 ** 53 - 1),
})

test.prop([fc.array(aBallot, { maxLength: 60 })])(
  'groups identical ballots, in the order of their first',
  (ballots) => {
    const groups = ballotGroups(projects)
    const sizes = new Map<string, number>()
    for (const { places, points } of ballots) {
      groups.add(Int32Array.from(places), places.length, new Float64Array(projects).fill(points))
      const key = JSON.stringify([...places].sort((a, b) => a - b).map((place) => [place, points]))
      sizes.set(key, (sizes.get(key) ?? 0) + 1)
    }
    const { groupSize, groupStart, choiceProject, choicePoints } = groups.finish()
    const found = Array.from(groupSize, (size, group) => {
      const at = Array.from(
        { length: groupStart[group + 1]! - groupStart[group]! },
        (_, rank) => groupStart[group]! + rank,
      )
      return [JSON.stringify(at.map((choice) => [choiceProject[choice], choicePoints[choice]])), size]
    })
    expect(found).toEqual([...sizes])
    expect(choiceProject.length).toBe(groupStart[sizes.size])
  },
)

test('a ballot with very many choices is put in order too', () => {
  const groups = ballotGroups(projects)
  groups.add(
    Int32Array.from({ length: 100 }, (_, at) => 299 - at),
    100,
    undefined,
  )
  expect([...groups.finish().choiceProject]).toEqual(Array.from({ length: 100 }, (_, at) => 200 + at))
})
