/** A thread of a stress run: runs the worlds that it is given, some at a time, and tells what came of each. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Step } from '../world/commands.ts'
import { runWorld } from '../world/world.ts'

/** What a thread is given: a range of worlds. */
export interface Share {
  readonly seed: number
  readonly first: number
  readonly every: number
  readonly operations: number
}

/** What it tells of one world. */
export interface Report {
  readonly seed: number
  readonly operations: number
  readonly retries: number
  readonly unknown: number
  readonly refused: number
  readonly changes: number
  readonly faults: readonly (readonly [string, number])[]
  /** How often each endpoint did what it was asked. */
  readonly done: readonly (readonly [string, number])[]
  readonly broken: readonly string[]
  /** Only where something broke. */
  readonly steps: readonly Step[]
}

/** While one world waits for the seal of a ballot, another goes on. */
const atOnce = 3

/** The seed of a world in a run. */
export const worldSeed = (seed: number, number: number) => (seed * 1_000_000 + number) % 2 ** 31

async function work({ seed, first, every, operations }: Share, tell: (report: Report) => void): Promise<void> {
  let next = first
  let made = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (made < operations) {
        const own = worldSeed(seed, next)
        next += every
        const { counts, broken, steps } = await runWorld(own)
        made += counts.operations
        const { faults, done, ...sums } = counts
        tell({
          ...sums,
          seed: own,
          faults: [...faults],
          done: [...done],
          broken,
          steps: broken.length > 0 ? steps : [],
        })
      }
    }),
  )
}

if (parentPort) {
  const port = parentPort
  // The functions' own lines would be millions; an error's trace is looked at by nobody here.
  console.log = () => {}
  console.error = () => {}
  Error.stackTraceLimit = 0
  await work(workerData as Share, (report) => port.postMessage(report))
  port.close()
}
