/** The brake on guessing: ten wrong codes a network in ten minutes, per round. */
import { beforeEach, expect, test } from 'vitest'
import { type TestPorts, testPorts } from '../kit/ports.fixture.ts'
import { memoryStore } from '../kit/store/memory.ts'
import { guesses, mostGuesses } from './guesses.ts'

const minute = 60_000
let ports: TestPorts
beforeEach(() => {
  ports = testPorts()
})
const wait = (milliseconds: number) => ports.clock.set(ports.clock.now() + milliseconds)
const wrong = async (times: number, network = 'net', round = 'round') => {
  for (let time = 0; time < times; time++) await guesses(ports, round, network).add()
}

test('up to ten is nothing, then the door is shut', async () => {
  const counter = guesses(ports, 'round', 'net')
  for (let time = 0; time < mostGuesses; time++) {
    expect(await counter.refusal()).toBeUndefined()
    await counter.add()
  }
  expect(await counter.refusal()).toEqual({ refused: 'too-many-attempts', details: { minutes: 10 } })
})

test('it says how long, in whole minutes, and opens again at the end of the window', async () => {
  await wrong(mostGuesses)
  const refusal = () => guesses(ports, 'round', 'net').refusal()
  wait(1)
  expect(await refusal()).toMatchObject({ details: { minutes: 10 } })
  wait(9 * minute - 1)
  expect(await refusal()).toMatchObject({ details: { minutes: 1 } })
  wait(minute - 1)
  expect(await refusal()).toMatchObject({ details: { minutes: 1 } })
  wait(1)
  expect(await refusal()).toBeUndefined()
})

test('a new window starts to count anew', async () => {
  await wrong(mostGuesses)
  wait(10 * minute)
  await wrong(mostGuesses - 1)
  expect(await guesses(ports, 'round', 'net').refusal()).toBeUndefined()
  await wrong(1)
  expect(await guesses(ports, 'round', 'net').refusal()).toMatchObject({ refused: 'too-many-attempts' })
})

test('networks and rounds are counted apart', async () => {
  await wrong(mostGuesses)
  expect(await guesses(ports, 'round', 'other net').refusal()).toBeUndefined()
  expect(await guesses(ports, 'other round', 'net').refusal()).toBeUndefined()
})

test('five at the same moment are all counted', async () => {
  await Promise.all(Array.from({ length: 5 }, () => wrong(1)))
  expect(ports.store.everything('main')).toMatchObject([{ count: 5 }])
})

test('a storm of wrong codes shuts the door too, though some of it is not counted', async () => {
  for (let wave = 0; wave < 3; wave++) await Promise.all(Array.from({ length: 64 }, () => wrong(1)))
  expect(await guesses(ports, 'round', 'net').refusal()).toMatchObject({ refused: 'too-many-attempts' })
})

test('an answer that is lost does not stop anybody', async () => {
  ports = testPorts(memoryStore({ faults: { lostAnswer: 0.3, conflict: 0.2 } }))
  await wrong(mostGuesses)
  const [item] = ports.store.everything('main')
  expect(Number(item?.count)).toBeGreaterThanOrEqual(mostGuesses)
})
