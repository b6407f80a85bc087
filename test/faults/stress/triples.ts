/** A thread of a run of triples: builds the town for itself, and tells what came of each triple of its part. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Met, meet, touchingIn, triplesOf } from '../interleavings.ts'
import { town } from '../scenarios.ts'

/** Every how manieth triple is its own, and from which on. */
export interface Part {
  readonly first: number
  readonly every: number
}

async function work({ first, every }: Part, tell: (met: Met) => void): Promise<void> {
  const there = await town()
  let number = -1
  for (const meeting of triplesOf(there.scenarios, await touchingIn(there))) {
    number += 1
    if (number % every === first) tell(await meet(there, meeting))
  }
}

if (parentPort) {
  const port = parentPort
  console.log = () => {}
  console.error = () => {}
  Error.stackTraceLimit = 0
  await work(workerData as Part, (met) => port.postMessage(met))
  port.close()
}
