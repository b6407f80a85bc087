/** Hours of a challenge for planners: divided as the plan asked them, less what went back. */
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { handedOverHours } from './challenge-hours.ts'
import { disciplines } from './disciplines.ts'

const share = (year: number, minutes: number, returnedMinutes = 0) => ({
  year,
  cents: 0,
  minutes,
  returnedCents: 0,
  returnedMinutes,
})
const hours = [
  { discipline: 'greenery', minutesPerYear: 900 },
  { discipline: 'cleaning', minutesPerYear: 300 },
] as const

test('granted less than asked, the disciplines share it as they were asked', () => {
  const challenge = { hours, handedOver: [share(2026, 601), share(2027, 400, 100)] }
  expect(handedOverHours(challenge, 2026)).toEqual([
    { discipline: 'greenery', minutes: 451 },
    { discipline: 'cleaning', minutes: 150 },
  ])
  expect(handedOverHours(challenge, 2027)).toEqual([
    { discipline: 'greenery', minutes: 225 },
    { discipline: 'cleaning', minutes: 75 },
  ])
  expect(handedOverHours(challenge)).toEqual([
    { discipline: 'greenery', minutes: 676 },
    { discipline: 'cleaning', minutes: 225 },
  ])
})

test('where the plan named no discipline the planner chooses; where nothing came over there is nothing to plan', () => {
  expect(handedOverHours({ hours: [], handedOver: [share(2026, 60)] })).toEqual([{ minutes: 60 }])
  expect(handedOverHours({ hours, handedOver: [] })).toEqual([])
  expect(handedOverHours({ hours, handedOver: [share(2026, 60, 60)] })).toEqual([])
})

const asked = fc.array(
  fc.record({ discipline: fc.constantFrom(...disciplines), minutesPerYear: fc.integer({ min: 0, max: 10_000 }) }),
  { maxLength: 6 },
)
property.prop([asked, fc.integer({ min: 1, max: 6_000_000 })])('no minute is lost', (of, minutes) => {
  const found = handedOverHours({ hours: of, handedOver: [share(2026, minutes)] })
  expect(found.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes)
})
