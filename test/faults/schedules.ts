/**
 * Every order in which requests that run at the same time can reach the store, call by call.
 * Two calls that do not touch the same item may change places without anybody noticing, so of all orders that differ only in that one is
 * run (partial order reduction with sleep sets: Flanagan and Godefroid, "Dynamic partial-order reduction for model checking software", POPL 2005).
 */
import { depend, type Gate, type StoreCall } from './processes.ts'

/** A call that waits for its turn. */
interface Waiting {
  readonly call: StoreCall
  readonly go: () => void
  readonly stop: (reason: Error) => void
}

/** Requests that run at once; each stands still before every call of the store until it is let through. */
export interface Turns {
  /** Waits until every request stands before a call or has ended; answers the next call of each that stands. */
  standing(): Promise<ReadonlyMap<number, StoreCall>>
  /** Lets one call through and waits until its request stands or has ended again. */
  pass(process: number): Promise<void>
  /** Ends all that still stand; their answers say nothing. */
  abandon(): Promise<void>
}

/** Starts `requests` at once; each is given the gate that its calls of the store must pass. */
export function takeTurns(requests: readonly ((gate: Gate, index: number) => Promise<unknown>)[]): Turns {
  const lines = requests.map((request, index) => {
    const waiting: Waiting[] = []
    let isEnded = false
    let notice: (() => void) | undefined
    const changed = () => {
      notice?.()
      notice = undefined
    }
    const gate: Gate = (call, pass) =>
      new Promise((resolve, reject) => {
        waiting.push({ call, go: () => pass().then(resolve, reject), stop: reject })
        changed()
      })
    let failure: unknown
    void request(gate, index)
      .catch((error: unknown) => {
        failure = error
      })
      .finally(() => {
        isEnded = true
        changed()
      })
    return {
      waiting,
      isEnded: () => isEnded,
      failed: () => failure,
      async settle() {
        while (waiting.length === 0 && !isEnded) {
          await new Promise<void>((resolve) => {
            notice = resolve
          })
        }
      },
    }
  })
  return {
    async standing() {
      await Promise.all(lines.map((line) => line.settle()))
      const failed = lines.find((line) => line.failed() !== undefined)
      if (failed) throw failed.failed()
      const calls = new Map<number, StoreCall>()
      for (const [index, { waiting }] of lines.entries()) if (waiting[0]) calls.set(index, waiting[0].call)
      return calls
    },
    async pass(process) {
      lines[process]?.waiting.shift()?.go()
      await lines[process]?.settle()
    },
    async abandon() {
      for (const line of lines) {
        while (!line.isEnded()) {
          for (const { stop } of line.waiting.splice(0)) stop(new Error('This order was run before.'))
          await line.settle()
        }
      }
    },
  }
}

/** One place in an order where somebody had to go first. */
interface Choice {
  readonly enabled: ReadonlyMap<number, StoreCall>
  /** Who still has to be tried here. */
  readonly todo: Set<number>
  /** Whose next call need not be tried: all that it leads to was seen. */
  readonly asleep: Map<number, StoreCall>
  chosen: number
}

/** A call that was let through, with what of every process had happened before it. */
interface Passed {
  readonly process: number
  readonly call: StoreCall
  /** How many calls of each process this one comes after, itself among them. */
  readonly clock: readonly number[]
}

type Dependence = (a: StoreCall, b: StoreCall) => boolean

/** What came of all orders. */
export interface Explored {
  /** Orders that were run to their end, all different in what could be noticed. */
  readonly runs: number
  /** Orders that were left half way, because they led to what was seen. */
  readonly cut: number
}

/** How one order is begun, and what is looked at when it has ended. */
export interface Exploration {
  readonly processes: number
  begin(): Turns
  /** Called after every order that ran to its end, with the processes in the order in which they were let through. */
  ended(order: readonly number[]): Promise<void>
  /** More orders than this are an error in the test. */
  readonly most?: number
  /** Whether two calls may not change places; `depend` if left out. If all may not, every order there is is run. */
  readonly dependent?: Dependence
}

/** Runs every order that could make a difference. Throws when there are more than `most`. */
export async function exploreOrders({
  processes,
  begin,
  ended,
  most = 100_000,
  dependent = depend,
}: Exploration): Promise<Explored> {
  const choices: Choice[] = []
  let runs = 0
  let cut = 0
  for (;;) {
    const isWhole = await runOnce(begin(), processes, choices, dependent)
    if (isWhole) {
      runs += 1
      await ended(choices.map(({ chosen }) => chosen))
    } else cut += 1
    if (runs + cut > most) throw new Error(`More than ${most} orders.`)
    if (!nextOrder(choices)) return { runs, cut }
  }
}

/** Runs one order: first as the choices say, then whoever may. False when it was cut. */
async function runOnce(turns: Turns, processes: number, choices: Choice[], dependent: Dependence): Promise<boolean> {
  const passed: Passed[] = []
  const counts = Array.from({ length: processes }, () => 0)
  /** What each process has seen so far. */
  const seen = counts.map(() => counts.map(() => 0))
  for (let depth = 0; ; depth++) {
    const enabled = await turns.standing()
    if (enabled.size === 0) return true
    for (const [process, call] of enabled) noteRaces({ process, call }, passed, seen, choices, dependent)
    let choice = choices[depth]
    if (!choice) {
      const asleep = asleepAfter(choices[depth - 1], passed.at(-1), dependent)
      const first = [...enabled.keys()].find((process) => !asleep.has(process))
      if (first === undefined) {
        await turns.abandon()
        return false
      }
      choice = { enabled, todo: new Set([first]), asleep, chosen: first }
      choices.push(choice)
    }
    const { chosen } = choice
    choice.todo.delete(chosen)
    const call = enabled.get(chosen)
    if (!call) throw new Error('A run that was begun again went another way.')
    counts[chosen] = (counts[chosen] ?? 0) + 1
    const before = passed.filter((earlier) => earlier.process !== chosen && dependent(earlier.call, call))
    const clock = clockAfter(seen[chosen] as number[], before)
    clock[chosen] = counts[chosen]
    passed.push({ process: chosen, call, clock })
    seen[chosen] = [...clock]
    await turns.pass(chosen)
  }
}

/** How far each process had come in all that a call comes after: what its own process had seen, and the calls that it depends on. */
function clockAfter(own: readonly number[], before: readonly Passed[]): number[] {
  return own.map((count, index) => Math.max(count, ...before.map(({ clock }) => clock[index] ?? 0)))
}

/**
 * Calls of other processes that this one depends on and comes after by nothing else: each of the two could have come first. There the other
 * order must be tried too, begun by whoever can begin what does not come after that call: this process, or one of those in between
 * (Abdulla and others, "Optimal dynamic partial order reduction", POPL 2014: the initials of a reversed race; all are tried, sleep sets cut the rest).
 */
function noteRaces(
  { process, call }: { readonly process: number; readonly call: StoreCall },
  passed: readonly Passed[],
  seen: readonly (readonly number[])[],
  choices: readonly Choice[],
  dependent: Dependence,
): void {
  let after = seen[process] as readonly number[]
  for (let index = passed.length - 1; index >= 0; index--) {
    const earlier = passed[index] as Passed
    if (earlier.process === process || !dependent(earlier.call, call)) continue
    const number = numberOf(earlier)
    if ((after[earlier.process] ?? 0) >= number) continue
    after = clockAfter(after, [earlier])
    const without = passed.slice(index + 1).filter(({ clock }) => (clock[earlier.process] ?? 0) < number)
    const { todo } = choices[index] as Choice
    for (const [at, { process: other, clock }] of without.entries()) {
      if (without.slice(0, at).every((before) => (clock[before.process] ?? 0) < numberOf(before))) todo.add(other)
    }
    todo.add(process)
  }
}

/** The number of a call among those of its own process, from 1. */
const numberOf = ({ process, clock }: Passed) => clock[process] ?? 0

function asleepAfter(
  before: Choice | undefined,
  last: Passed | undefined,
  dependent: Dependence,
): Map<number, StoreCall> {
  if (!before || !last) return new Map()
  return new Map(
    [...before.asleep].filter(([process, call]) => process !== last.process && !dependent(call, last.call)),
  )
}

/** Goes back to the last choice with something left to try; false when there is none. */
function nextOrder(choices: Choice[]): boolean {
  for (let choice = choices.pop(); choice; choice = choices.pop()) {
    const tried = choice.enabled.get(choice.chosen)
    if (tried) choice.asleep.set(choice.chosen, tried)
    const next = [...choice.todo].find((process) => !choice.asleep.has(process))
    if (next === undefined) continue
    choices.push({ ...choice, chosen: next })
    return true
  }
  return false
}
