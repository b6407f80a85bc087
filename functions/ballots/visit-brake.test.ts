/** The brake on telling: so many steps a network in ten minutes, and a memory that has an end. */
import { beforeEach, expect, test } from 'vitest'
import { type TestPorts, testPorts } from '../kit/ports.fixture.ts'
import { mostNetworks, mostSteps, type VisitBrake, visitBrake, windowMs } from './visit-brake.ts'

let ports: TestPorts
let brake: VisitBrake
beforeEach(() => {
  ports = testPorts()
  brake = visitBrake(ports.clock)
})
const wait = (milliseconds: number) => ports.clock.set(ports.clock.now() + milliseconds)
const passing = (times: number, network = 'net') =>
  Array.from({ length: times }, () => brake.passing(network)).filter((no) => no !== undefined).length

test('as many as may pass, pass; one more does not, and another network still does', () => {
  expect(passing(mostSteps)).toBe(0)
  expect(brake.passing('net')).toEqual({ refused: 'too-many-visits', details: { minutes: 10 } })
  expect(brake.passing('other')).toBeUndefined()
})

test('it says how long in whole minutes, and ends with the window', () => {
  passing(mostSteps)
  wait(windowMs - 60_001)
  expect(brake.passing('net')).toMatchObject({ details: { minutes: 2 } })
  wait(60_000)
  expect(brake.passing('net')).toMatchObject({ details: { minutes: 1 } })
  wait(1)
  expect(passing(mostSteps)).toBe(0)
})

test('what is refused makes the wait no longer', () => {
  passing(mostSteps * 3)
  wait(windowMs)
  expect(brake.passing('net')).toBeUndefined()
})

test('a clock that jumps back by more than a window stops nobody for ever', () => {
  passing(mostSteps)
  wait(-windowMs)
  expect(brake.passing('net')).toBeUndefined()
})

test('it remembers a bounded number of networks', () => {
  passing(mostSteps)
  for (let number = 1; number < mostNetworks; number++) brake.passing(`net ${number}`)
  expect(brake.passing('net')).toMatchObject({ refused: 'too-many-visits' })
  brake.passing('one too many')
  expect(brake.passing('net')).toBeUndefined()
})
