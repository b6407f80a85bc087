/** Runs in a process of its own: makes an election up, builds it from its ballots, allocates, and prints what that took. */
import { allocate } from '../../shared/allocation/allocate.ts'
import { election } from '../../shared/allocation/election.ts'
import type { SyntheticPlan } from './ballots.ts'
import { ballotsOf, syntheticElection } from './ballots.ts'
import { peakMegabytes } from './use-of-process.ts'

/** What one election took, end to end from its ballots as objects. Making them up is not timed, but is in the peak. */
export interface ElectionTaken {
  readonly buildMs: number
  readonly allocateMs: number
  /** Of all threads of the process, building and allocating. */
  readonly cpuMs: number
  readonly peakMb: number
  readonly raises: number
  /** Different ballots. */
  readonly groups: number
  readonly winners: readonly string[]
}

function taken(plan: SyntheticPlan): ElectionTaken {
  const made = syntheticElection(plan)
  const cpuAtStart = process.cpuUsage()
  const startedAt = performance.now()
  const built = election({ ...made.paper, ballots: ballotsOf(made) })
  const builtAt = performance.now()
  const outcome = allocate(built, { rule: 'equal-shares', utility: 'cost', completion: 'add1' })
  const allocatedAt = performance.now()
  const cpu = process.cpuUsage(cpuAtStart)
  return {
    buildMs: builtAt - startedAt,
    allocateMs: allocatedAt - builtAt,
    cpuMs: (cpu.user + cpu.system) / 1000,
    peakMb: peakMegabytes(),
    raises: outcome.increments,
    groups: built.groupSize.length,
    winners: outcome.selected,
  }
}

const [plan] = process.argv.slice(2)
if (plan !== undefined) process.stdout.write(JSON.stringify(taken(JSON.parse(plan))))
