/** Use cases of the contract at the same time, in every order of their calls of the store; each order must end as if one had come after the other. */
import type { AnyCall } from '../integration/hostile/answers.ts'
import { faultsOf } from '../integration/hostile/answers.ts'
import type { Answer } from '../system/system.ts'
import { depend, type Gate, type StoreCall, startProcess } from './processes.ts'
import type { Scenario, Town } from './scenarios.ts'
import { exploreOrders, takeTurns } from './schedules.ts'
import { violationsIn } from './stored.ts'
import { summaryOf } from './summary.ts'

/** Requests that are made at once, with their keys. */
export interface Meeting {
  readonly scenarios: readonly Scenario[]
  readonly keys: readonly string[]
}

/** What came of a meeting. `plainOrders` is in how many orders its calls could have come, as they were in the first run. */
export interface Met {
  readonly runs: number
  readonly cut: number
  readonly plainOrders: number
  readonly wrong: readonly string[]
}

const ownKeys = ['the-key-of-one', 'the-key-of-two', 'the-key-of-three']

/** Whether two use cases touch the same things: alone, one of them makes a call that a call of the other can stand in the way of. */
export type Touching = (one: Scenario, two: Scenario) => boolean

/** Runs every use case alone, to know what it touches. Two that touch nothing in common cannot notice each other in any order. */
export async function touchingIn(town: Town): Promise<Touching> {
  const calls = new Map<Scenario, StoreCall[]>()
  for (const scenario of town.scenarios) {
    const made: StoreCall[] = []
    town.stage(scenario.stage)
    const process = startProcess(town.store, town.clock, 1000, (call, pass) => {
      made.push(call)
      return pass()
    })
    // Under a key of its own: two requests of one person touch nothing of each other by being remembered.
    await process.call(scenario.id, { ...scenario.call, key: `the-key-alone-${calls.size}` } as AnyCall)
    if (made.length === 0) throw new Error(`${scenario.name} touches nothing.`)
    calls.set(scenario, made)
  }
  return (one, two) =>
    one.stage === two.stage &&
    (calls.get(one) ?? []).some((call) => (calls.get(two) ?? []).some((other) => depend(call, other)))
}

/** All pairs of use cases that touch the same things, each with itself too, under keys of their own; and each with itself under one key. */
export function pairsOf(scenarios: readonly Scenario[], touching: Touching): Meeting[] {
  const pairs = scenarios.flatMap((one, index) => scenarios.slice(index).map((two) => [one, two] as const))
  return [
    ...pairs.filter(([one, two]) => touching(one, two)).map((both) => ({ scenarios: both, keys: ownKeys })),
    ...scenarios.map((one) => ({ scenarios: [one, one], keys: ['the-one-key', 'the-one-key'] })),
  ]
}

/**
 * All triples of the use cases that move money or votes in which each touches what another does: a triple without that is a pair and somebody apart.
 * Not three budgets for one year: that is the only use case of an empty town, and each of its fourteen reads can meet each write of the others.
 */
export function* triplesOf(scenarios: readonly Scenario[], touching: Touching): Generator<Meeting> {
  const core = scenarios.filter(({ isCore, stage }) => isCore && stage === 'town')
  for (const [index, one] of core.entries()) {
    for (const [other, two] of core.slice(index).entries()) {
      for (const three of core.slice(index + other)) {
        const links = [touching(one, two), touching(one, three), touching(two, three)].filter(Boolean).length
        if (links >= 2) yield { scenarios: [one, two, three], keys: ownKeys }
      }
    }
  }
}

const open: Gate = (_call, pass) => pass()

function permutations(count: number): number[][] {
  if (count === 0) return [[]]
  return permutations(count - 1).flatMap((shorter) =>
    Array.from({ length: count }, (_, at) => shorter.toSpliced(at, 0, count - 1)),
  )
}

/** In how many orders calls of several requests can come: the multinomial coefficient of their numbers. */
function ordersOf(counts: readonly number[]): number {
  let orders = 1
  let sum = 0
  for (const count of counts) {
    for (let number = 1; number <= count; number++) {
      sum += 1
      orders = (orders * sum) / number
    }
  }
  return Math.round(orders)
}

/** What must be the same as in some order of whole requests: the end, and what everybody was told, but for what a refusal is called. */
const outcome = (end: string, answers: readonly Answer<unknown>[]) =>
  `${answers.map(({ status }) => (status < 300 ? 'done' : 'refused'))}\n${end}`

/** Meets one after the other in each order: what may come of a meeting. */
async function oneAfterTheOther(town: Town, { scenarios, keys }: Meeting): Promise<Set<string>> {
  const outcomes = new Set<string>()
  for (const order of permutations(scenarios.length)) {
    town.stage(scenarios[0]?.stage ?? 'town')
    const answers: Answer<unknown>[] = []
    for (const index of order) {
      const { id, call } = scenarios[index] as Scenario
      const process = startProcess(town.store, town.clock, 1000 + index, open)
      answers[index] = await process.call(id, { ...call, key: keys[index] } as AnyCall)
    }
    outcomes.add(outcome(summaryOf(town.store), answers))
  }
  return outcomes
}

/** Runs a meeting in every order. */
export async function meet(town: Town, meeting: Meeting): Promise<Met> {
  const { scenarios, keys } = meeting
  const names = scenarios.map(({ name }) => name).join(' and ')
  const serial = await oneAfterTheOther(town, meeting)
  const wrong: string[] = []
  let answers: Answer<unknown>[] = []
  let plainOrders = 0
  const { runs, cut } = await exploreOrders({
    processes: scenarios.length,
    begin: () => {
      town.stage(scenarios[0]?.stage ?? 'town')
      answers = []
      return takeTurns(
        scenarios.map(({ id, call }) => async (gate, index) => {
          const process = startProcess(town.store, town.clock, 1000 + index, gate)
          answers[index] = await process.call(id, { ...call, key: keys[index] } as AnyCall)
        }),
      )
    },
    async ended(order) {
      const want = (holds: boolean, what: () => string) => {
        if (!holds) wrong.push(`${names}, in the order ${order.join('')}: ${what()}`)
      }
      if (plainOrders === 0)
        plainOrders = ordersOf(scenarios.map((_, index) => order.filter((one) => one === index).length))
      const found = violationsIn(town.store)
      want(found.length === 0, () => JSON.stringify(found.slice(0, 3)))
      for (const [index, answer] of answers.entries()) {
        const faults = faultsOf((scenarios[index] as Scenario).id, answer)
        want(faults.length === 0, () => faults.join())
      }
      want(
        serial.has(outcome(summaryOf(town.store), answers)),
        () => `no order of whole requests ends so: ${answers.map(({ status }) => status)}`,
      )
      if (new Set(keys).size === 1 && answers.length > 1)
        want(
          new Set(answers.map(({ value }) => JSON.stringify({ ...(value as object), instance: '' }))).size === 1,
          () => 'two answers under one key',
        )
    },
  })
  return { runs, cut, plainOrders, wrong }
}
