/** The brake on guessing: ten wrong codes a network in ten minutes, per round; it asks the store on a wrong code only. */
import { beforeEach, expect, test } from 'vitest'
import { type TestPorts, testPorts } from '../ports.fixture.ts'
import { unitCounter } from '../store/capacity.ts'
import { memoryStore } from '../store/memory.ts'
import { type Brake, guessBrake, mostGuesses } from './guesses.ts'

const minute = 60_000
let ports: TestPorts
let brake: Brake
beforeEach(() => {
  ports = testPorts()
  brake = guessBrake(ports)
})
const wait = (milliseconds: number) => ports.clock.set(ports.clock.now() + milliseconds)
const wrong = async (times: number, network = 'net', round = 'round') => {
  const names: string[] = []
  for (let time = 0; time < times; time++) names.push((await brake.wrong(round, network)).refused)
  return names
}

test('up to ten is nothing, then the door is shut, for right codes too', async () => {
  for (let time = 0; time < mostGuesses; time++) {
    expect(brake.refusal('round', 'net')).toBeUndefined()
    expect(await wrong(1)).toEqual(['unknown-code'])
  }
  expect(brake.refusal('round', 'net')).toEqual({ refused: 'too-many-attempts', details: { minutes: 10 } })
  expect(await wrong(1)).toEqual(['too-many-attempts'])
})

test('it says how long, in whole minutes, and opens again at the end of the window', async () => {
  await wrong(mostGuesses)
  const refusal = () => brake.refusal('round', 'net')
  wait(1)
  expect(refusal()).toMatchObject({ details: { minutes: 10 } })
  wait(9 * minute - 1)
  expect(refusal()).toMatchObject({ details: { minutes: 1 } })
  wait(minute - 1)
  expect(refusal()).toMatchObject({ details: { minutes: 1 } })
  wait(1)
  expect(refusal()).toBeUndefined()
})

test('a new window starts to count anew', async () => {
  await wrong(mostGuesses)
  wait(10 * minute)
  expect(await wrong(mostGuesses - 1)).toEqual(Array(mostGuesses - 1).fill('unknown-code'))
  expect(brake.refusal('round', 'net')).toBeUndefined()
  await wrong(1)
  expect(brake.refusal('round', 'net')).toMatchObject({ refused: 'too-many-attempts' })
})

test('networks and rounds are counted apart', async () => {
  await wrong(mostGuesses)
  expect(brake.refusal('round', 'other net')).toBeUndefined()
  expect(brake.refusal('other round', 'net')).toBeUndefined()
})

test('another instance looks at one more code, and knows then', async () => {
  await wrong(mostGuesses)
  const other = guessBrake(ports)
  expect(other.refusal('round', 'net')).toBeUndefined()
  expect(await other.wrong('round', 'net')).toMatchObject({ refused: 'too-many-attempts' })
  expect(other.refusal('round', 'net')).toMatchObject({ refused: 'too-many-attempts' })
})

test('a network that is not stopped costs nothing; a wrong code one read and one write; a stopped one nothing more', async () => {
  const units = unitCounter()
  ports = testPorts(memoryStore({ meter: units.meter }))
  brake = guessBrake(ports)
  brake.refusal('round', 'net')
  expect([units.read(), units.write()]).toEqual([0, 0])
  await wrong(1)
  expect([units.read(), units.write()]).toEqual([1, 1])
  await wrong(mostGuesses - 1)
  brake.refusal('round', 'net')
  expect([units.read(), units.write()]).toEqual([10, 10])
})

test('five at the same moment are all counted', async () => {
  await Promise.all(Array.from({ length: 5 }, () => wrong(1)))
  expect(ports.store.everything('main')).toMatchObject([{ count: 5 }])
})

test('a storm of wrong codes shuts the door too, and no more than ten of it are looked at', async () => {
  const names: string[] = []
  for (let wave = 0; wave < 3; wave++)
    names.push(...(await Promise.all(Array.from({ length: 64 }, () => wrong(1)))).flat())
  expect(brake.refusal('round', 'net')).toMatchObject({ refused: 'too-many-attempts' })
  expect(names.filter((name) => name === 'unknown-code')).toHaveLength(mostGuesses)
})

test('an answer that is lost does not stop anybody', async () => {
  ports = testPorts(memoryStore({ faults: { lostAnswer: 0.3, conflict: 0.2 } }))
  brake = guessBrake(ports)
  await wrong(mostGuesses)
  const [item] = ports.store.everything('main')
  expect(Number(item?.count)).toBeGreaterThanOrEqual(mostGuesses)
})
