/** Programs measured in a process of their own, so that none inherits a warm start or the memory of another. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { SyntheticPlan } from './ballots.ts'
import type { ElectionTaken } from './one-election.ts'
import type { Used } from './use-of-process.ts'

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** A measured program: what it printed, the time from start to end, and what it used. */
export interface Program extends Used {
  readonly stdout: string
  readonly seconds: number
}

/** Makes up one election in a process of its own and allocates it. Undefined when it is not done after `mostMs`. */
export function oneElection(plan: SyntheticPlan, mostMs: number): ElectionTaken | undefined {
  const answer = run([pathOf('one-election.ts'), JSON.stringify(plan)], mostMs)
  return answer === undefined ? undefined : JSON.parse(answer.stdout)
}

/** Counts a Pabulib file with add1 on the command line. Undefined when it is not done after `mostMs`. */
export function tallyFile(path: string, mostMs: number): Program | undefined {
  const flags = ['--rule', 'equal-shares', '--utility', 'cost', '--completion', 'add1']
  return run(['--import', pathOf('use-of-process.ts'), pathOf('../tally.ts'), path, ...flags], mostMs)
}

/** Throws when the program fails; a benchmark of something broken has no figures. */
function run(args: readonly string[], mostMs: number): Program | undefined {
  const startedAt = performance.now()
  const { stdout, stderr, status, error, output } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, BENCH_REPORTS_USE: 'yes' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: mostMs,
    maxBuffer: 2 ** 28,
  })
  const seconds = (performance.now() - startedAt) / 1000
  if (error !== undefined && 'code' in error && error.code === 'ETIMEDOUT') return undefined
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`)
  return { stdout, seconds, ...JSON.parse(output[3] ?? '{}') }
}
