/** A random world: people at work on a store that fails, and everything that must hold looked at again and again. Follows from a seed. */
import { byChance, type Faults, seeded } from '../../../functions/kit/store/faults.ts'
import { type MemoryStore, memoryStore } from '../../../functions/kit/store/memory.ts'
import type { Store } from '../../../functions/kit/store/store.ts'
import { clockAt } from '../../system/system.ts'
import { takeTurns } from '../schedules.ts'
import { violationsIn } from '../stored.ts'
import { type Command, drawStep, newYear, type Step } from './commands.ts'
import { nothingKnown, type Worker } from './known.ts'
import { type Counts, type Lane, type MakeClient, noCounts, openLane } from './lanes.ts'
import { begin, doWork } from './work.ts'

/** More often than in any production, and often enough to meet each other. */
export const faultsOfWork: Faults = {
  lostAnswer: 0.04,
  failure: 0.02,
  conflict: 0.04,
  throttle: 0.02,
  crash: 0.04,
  outage: 0.03,
  mixed: 0.02,
}

/** Requests in one world; after them a new one begins, so that no list grows without end. */
export const worldOperations = 1000

/** The part of a world's requests after which a new year begins. */
export const lastOfYear = 0.7

/** Steps between two looks at the invariants, unless it is told otherwise. */
const stepsBetweenLooks = 400

/** Spoils the store that a world works on: for a test that the looks would find it. */
export type Spoil = (store: Store) => Store

/** What came of a world. `broken` is what did not hold, and after which steps. */
export interface Outcome {
  readonly counts: Counts
  readonly steps: readonly Step[]
  readonly broken: readonly string[]
}

interface World {
  readonly store: MemoryStore
  readonly counts: Counts
  readonly lanes: readonly Lane[]
  run(step: Step): Promise<void>
  look(): readonly string[]
}

async function create(spoil: Spoil): Promise<World> {
  const store = memoryStore()
  const clock = clockAt('2026-11-24T12:00:00Z')
  const counts = noCounts()
  const known = nothingKnown()
  const client: MakeClient = (strike) => spoil(store.client({ strike }))
  const lanes = [0, 1, 2].map((number) => openLane(client, clock, counts, number))
  const workers = lanes.map((lane): Worker => ({ lane, known, clock }))
  await begin(workers[0] as Worker)

  async function single(worker: Worker, command: Command): Promise<void> {
    worker.lane.strike = byChance(faultsOfWork, seeded(command.seed))
    await doWork(worker, command)
  }
  return {
    store,
    counts,
    lanes,
    async run({ commands, seed }) {
      const [only] = commands
      if (commands.length === 1 && only) return single(workers[0] as Worker, only)
      const random = seeded(seed)
      const turns = takeTurns(
        commands.map((command, index) => (gate) => {
          const worker = workers[index] as Worker
          worker.lane.gate = gate
          return single(worker, command)
        }),
      )
      for (let standing = await turns.standing(); standing.size > 0; standing = await turns.standing()) {
        const waiting = [...standing.keys()]
        await turns.pass(waiting[Math.floor(random() * waiting.length)] as number)
      }
      for (const lane of lanes) lane.gate = undefined
    },
    look: () => [...known.broken, ...violationsIn(store).map((one) => JSON.stringify(one))],
  }
}

/** Runs a world that follows from `seed`, until `operations` requests were made or something broke. `looksEvery`: steps between two looks at the invariants. */
export async function runWorld(
  seed: number,
  { operations = worldOperations, spoil = (store: Store) => store, looksEvery = stepsBetweenLooks } = {},
): Promise<Outcome> {
  const world = await create(spoil)
  const random = seeded(seed)
  const steps: Step[] = []
  let isNewYear = false
  while (world.counts.operations < operations) {
    const begins: boolean = !isNewYear && world.counts.operations >= lastOfYear * operations
    isNewYear ||= begins
    const step = begins ? newYear(random) : drawStep(random)
    steps.push(step)
    const broken = await attempt(world, step, steps.length % looksEvery === 0)
    if (broken.length > 0) return { counts: world.counts, steps, broken }
  }
  return { counts: world.counts, steps, broken: world.look() }
}

/** Runs exactly these steps in a fresh world, and looks at the end. */
export async function runScript(steps: readonly Step[], { spoil = (store: Store) => store } = {}): Promise<Outcome> {
  const world = await create(spoil)
  for (const step of steps) {
    const broken = await attempt(world, step, false)
    if (broken.length > 0) return { counts: world.counts, steps, broken }
  }
  return { counts: world.counts, steps, broken: world.look() }
}

async function attempt(world: World, step: Step, looks: boolean): Promise<readonly string[]> {
  try {
    await world.run(step)
  } catch (error) {
    return [`a fault that nobody foresaw: ${(error as Error).message}`]
  }
  return looks ? world.look() : []
}
