/** The engine beside the textbook on real elections, in one process and by turns; where the files are absent this is skipped. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { allocate } from '../../shared/allocation/allocate.ts'
import type { Election } from '../../shared/allocation/election.ts'
import { priceabilityFaults } from '../../shared/allocation/invariants.ts'
import type { EngineOptions, Outcome } from '../../shared/allocation/outcome.ts'
import { toElection } from '../../shared/pabulib/election.ts'
import { isBroken } from '../../shared/pabulib/file.ts'
import { parse } from '../../shared/pabulib/parse.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { differing, median, note, print, rounded } from './figure.ts'
import { plainElection, textbookAdd1 } from './textbook.ts'

/** The elections are data of others and stand beside the project, not in it. */
const folder = fileURLToPath(new URL('../../../shared/elections/', import.meta.url))

/** A real election and how often the slower side runs; the engine runs three times as often. */
interface RealElection {
  readonly name: string
  readonly file: string
  readonly rounds: number
}
const westBegroot: RealElection = { name: 'West Begroot', file: 'Netherlands_Amsterdam_309.pb', rounds: 5 }
const wieliczka: RealElection = { name: 'Wieliczka', file: 'Poland_Wieliczka_2023_Green_Budget.pb', rounds: 5 }
/** The textbook needs many seconds here: one run. */
const lodz: RealElection = { name: 'Lodz 2023', file: 'Poland_Lodz_2023.pb', rounds: 1 }

/** Prints, for each real election on file, time and winners of both; then what exactness costs. */
export function measureRealElections(): void {
  for (const real of [westBegroot, wieliczka, lodz]) {
    const election = read(real)
    if (election !== undefined) compare(real, election)
  }
  exactPath(wieliczka)
  certificate(westBegroot)
}

function read({ name, file }: RealElection): Election | undefined {
  const path = `${folder}${file}`
  if (!existsSync(path)) {
    note(`${name} is skipped: there is no ${file} in the folder of elections.`)
    return undefined
  }
  const parsed = parse(readFileSync(path, 'utf8'))
  const election = isBroken(parsed) ? undefined : toElection(parsed.file, { unit: 100 })
  if (election === undefined || isRefusal(election)) throw new Error(`${file} cannot be read as an election in cents.`)
  return election
}

const add1 = (election: Election, options: EngineOptions = {}): Outcome =>
  allocate(election, { rule: 'equal-shares', utility: 'cost', completion: 'add1' }, options)

/** By turns: three runs of the engine, one of the textbook, one of the textbook with lazy evaluation. */
function compare({ name, rounds }: RealElection, election: Election): void {
  const plain = plainElection(election)
  const engine = clocked(() => add1(election))
  const textbook = clocked(() => textbookAdd1(plain, { lazy: false }))
  const lazy = clocked(() => textbookAdd1(plain, { lazy: true }))
  // Once unmeasured, to warm up; the textbook where it runs only once is warm after its first raise.
  engine.run()
  lazy.run()
  if (rounds > 1) textbook.run()
  engine.forget()
  lazy.forget()
  textbook.forget()
  let outcome = engine.run()
  let byTextbook = textbook.run()
  for (let round = 0; round < rounds; round++) {
    if (round > 0) byTextbook = textbook.run()
    for (let again = 0; again < 3; again++) {
      outcome = engine.run()
      lazy.run()
    }
  }
  print(`${name} add1, beside the textbook in floating point`, engine.median(), 'ms', textbook.median())
  print(`${name} add1, beside the textbook with lazy evaluation`, engine.median(), 'ms', lazy.median())
  print(`${name} raises`, outcome.increments, 'raises', byTextbook.raises)
  const others = differing(outcome.places, byTextbook.places)
  print(`${name} winners that differ from the textbook`, others.length, 'projects', 0)
  if (others.length === 0) return
  // The engine is exact, with a certificate; so a difference is the textbook's rounding.
  const ids = others.map((place) => election.projects[place]?.id).join(', ')
  note(`${name}: the textbook goes wrong by floating point on ${ids}.`)
}

function exactPath(real: RealElection): void {
  const election = read(real)
  if (election === undefined) return
  const filtered = clocked(() => add1(election))
  const exact = clocked(() => add1(election, { exact: true }))
  filtered.run()
  filtered.forget()
  for (let round = 0; round < 3; round++) filtered.run()
  exact.run()
  print(`${real.name} add1, every comparison in exact rationals`, exact.median(), 'ms', filtered.median())
}

/** The certificate of the winning run, held against the time of the whole add1. */
function certificate(real: RealElection): void {
  const election = read(real)
  if (election === undefined) return
  const whole = clocked(() => add1(election))
  const { run } = whole.run()
  if (run === undefined) throw new Error('Equal Shares gives no run to certify.')
  whole.forget()
  const check = clocked(() => priceabilityFaults(election, run))
  let faults = check.run().length
  check.forget()
  for (let round = 0; round < 5; round++) {
    whole.run()
    faults = check.run().length
  }
  print(`${real.name} certificate of the run, beside add1`, check.median(), 'ms', whole.median())
  print(`${real.name} faults in the run`, faults, 'faults', 0)
}

/** Work with a clock: `median` of the runs since the last `forget`, in ms. */
function clocked<Result>(work: () => Result) {
  const taken: number[] = []
  return {
    run(): Result {
      const startedAt = performance.now()
      const result = work()
      taken.push(performance.now() - startedAt)
      return result
    },
    forget: () => taken.splice(0),
    median: () => rounded(median(taken)),
  }
}
