/** Made-up elections as large as a city, as small as a courtyard, and of one kind in three sizes to see how cost grows. */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SyntheticPlan } from './ballots.ts'
import { pabulibLines, syntheticElection } from './ballots.ts'
import { oneElection, tallyFile } from './child.ts'
import { differing, note, print, rounded } from './figure.ts'
import type { ElectionTaken } from './one-election.ts'

/** A large election with what it may take. */
interface Large {
  readonly name: string
  readonly plan: SyntheticPlan
  readonly mostSeconds: number
  readonly mostMb: number
  /** What the definitions give for this seed (the textbook agrees), so that a change of the outcome shows. */
  readonly raises: number
}

/** EUR 50 a ballot and plans for three times that: add1 then raises some tens of times, as in the cities that use it. */
const shareCents = 5000
const city: Large = {
  name: '90,000 ballots, 160 plans',
  plan: { seed: 1, ballots: 90_000, projects: 160, shareCents },
  mostSeconds: 5,
  mostMb: 500,
  raises: 44,
}
const million: Large = {
  name: '1,000,000 ballots, 200 plans',
  plan: { seed: 2, ballots: 1_000_000, projects: 200, shareCents },
  mostSeconds: 30,
  mostMb: 1024,
  raises: 48,
}
/** The same kind as the million, smaller: a quarter and a sixteenth. */
const sizes = [250_000, 62_500] as const

/**
 * Few voters and much money: EUR 500,000 for 8 ballots, EUR 10,000,000 for 2. Several elections each: the slowest counts, and
 * `raises` is the most that any of them has by the definitions.
 */
const courtyards = [
  { name: '8 ballots, 12 plans, EUR 500,000', ballots: 8, projects: 12, shareCents: 6_250_000, raises: 257_316 },
  {
    name: '2 ballots, 12 plans, EUR 10,000,000',
    ballots: 2,
    projects: 12,
    shareCents: 500_000_000,
    raises: 22_901_222,
  },
]
const courtyardSeeds = [1, 2, 3]
const mostCourtyardMs = 100

/** A large election is given up after this long, a courtyard sooner. */
const patienceMs = { large: 180_000, courtyard: 5_000 }

/** Prints the figures of every made-up election. */
export function measureSyntheticElections(): void {
  measureLarge(city)
  const largest = measureLarge(million)
  if (largest !== undefined) measureGrowth(largest)
  for (const courtyard of courtyards) measureCourtyard(courtyard)
}

const seconds = ({ buildMs, allocateMs }: ElectionTaken) => rounded((buildMs + allocateMs) / 1000)

/** From ballots in memory, then through a file and the command line. */
function measureLarge(large: Large): ElectionTaken | undefined {
  const { name, plan, mostSeconds, mostMb, raises } = large
  const taken = oneElection(plan, patienceMs.large)
  if (taken === undefined) {
    note(`${name}: not done after ${patienceMs.large / 1000} s, given up.`)
    return undefined
  }
  print(`${name}, built and allocated with add1`, seconds(taken), 's', mostSeconds)
  print(`${name}, processor time of it`, rounded(taken.cpuMs / 1000), 's', mostSeconds)
  print(`${name}, peak memory`, rounded(taken.peakMb), 'MB', mostMb)
  print(`${name}, raises`, taken.raises, 'raises', raises)
  measureFile(large, taken.winners)
  return taken
}

function measureFile({ name, plan, mostSeconds, mostMb }: Large, winners: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'made-up-election-'))
  try {
    const path = join(folder, 'election.pb')
    writePabulib(path, plan)
    const counted = tallyFile(path, patienceMs.large)
    if (counted === undefined) {
      note(`${name} from a file: not done after ${patienceMs.large / 1000} s, given up.`)
      return
    }
    const selected: readonly string[] = JSON.parse(counted.stdout).selected
    const others = differing(winners, selected).length
    print(`${name}, from a file on the command line`, rounded(counted.seconds), 's', mostSeconds)
    print(`${name}, from a file, processor time of it`, rounded(counted.cpuMs / 1000), 's', mostSeconds)
    print(`${name}, from a file, peak memory`, rounded(counted.peakMb), 'MB', mostMb)
    print(`${name}, winners that differ by way of a file`, others, 'projects', 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Written in pieces: the bench itself stays small. */
function writePabulib(path: string, plan: SyntheticPlan): void {
  const linesAtOnce = 20_000
  let lines: string[] = []
  writeFileSync(path, '')
  for (const line of pabulibLines(syntheticElection(plan))) {
    lines.push(`${line}\n`)
    if (lines.length < linesAtOnce) continue
    appendFileSync(path, lines.join(''))
    lines = []
  }
  appendFileSync(path, lines.join(''))
}

/**
 * Time per ballot beside that of the smallest election of the kind: 1 when cost grows in line with the ballots. In processor time, so
 * that what else the machine does counts less; of the small ones the quicker of two.
 */
function measureGrowth(largest: ElectionTaken): void {
  const { plan } = million
  const cpuOf = (ballots: number) => oneElection({ ...plan, ballots }, patienceMs.large)?.cpuMs ?? Infinity
  const usPerBallot = (ballots: number, cpuMs: number) => (cpuMs * 1000) / ballots
  const [middle, smallest] = sizes.map((ballots) => usPerBallot(ballots, Math.min(cpuOf(ballots), cpuOf(ballots))))
  const [middleSize, smallestSize] = sizes.map((ballots) => ballots.toLocaleString('en'))
  if (middle === undefined || smallest === undefined || middle === Infinity || smallest === Infinity) {
    note('The smaller elections were not done in time: nothing to see the growth by.')
    return
  }
  const name = (ballots: string | undefined) => `processor time per ballot, ${ballots} beside ${smallestSize} ballots`
  const largestUs = usPerBallot(plan.ballots, largest.cpuMs)
  print(name(plan.ballots.toLocaleString('en')), rounded(largestUs / smallest), 'times', 1)
  print(name(middleSize), rounded(middle / smallest), 'times', 1)
}

function measureCourtyard({ name, raises, ...plan }: (typeof courtyards)[number]): void {
  let slowest = 0
  let most = 0
  for (const seed of courtyardSeeds) {
    const taken = oneElection({ seed, ...plan }, patienceMs.courtyard)
    if (taken === undefined) {
      note(`${name}: not done after ${patienceMs.courtyard} ms with seed ${seed}, so the figure is only a lower bound.`)
      print(`${name}, add1`, patienceMs.courtyard, 'ms', mostCourtyardMs)
      return
    }
    slowest = Math.max(slowest, taken.allocateMs)
    most = Math.max(most, taken.raises)
  }
  print(`${name}, add1`, rounded(slowest), 'ms', mostCourtyardMs)
  print(`${name}, most raises`, most, 'raises', raises)
}
