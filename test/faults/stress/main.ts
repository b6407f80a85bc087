/** The program behind `npm run -s stress`: runs what was asked, prints what was done and how many violations there were, and ends with 1 when there was one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type StressOptions, stressOptions, usage } from '../../../door/stress/options.ts'
import { dynamoClient } from '../../../functions/kit/store/dynamodb-client.ts'
import { createTables, type Engine, startEngine } from '../../engine/engine.ts'
import { arrivals } from '../arrivals/run.ts'
import { disagreement, everyFault } from '../conformance.ts'
import type { Met } from '../interleavings.ts'
import type { Step } from '../world/commands.ts'
import { runEngineWorld } from '../world/engine-world.ts'
import { noCounts } from '../world/lanes.ts'
import { shrunk } from '../world/shrink.ts'
import { runScript } from '../world/world.ts'
import type { Part } from './triples.ts'
import { type Report, type Share, worldSeed } from './worker.ts'

const print = (line: string) => process.stdout.write(`${line}\n`)

type Of<Run extends StressOptions['run']> = Extract<StressOptions, { run: Run }>

/** Requests in one world on the engine. */
const engineWorldOperations = 2500

/** Numbers by name, added up over all worlds. */
function sums(counted: Iterable<readonly (readonly [string, number])[]>): Map<string, number> {
  const all = new Map<string, number>()
  for (const counts of counted) for (const [name, count] of counts) all.set(name, (all.get(name) ?? 0) + count)
  return all
}

/** How many of the seldomest endpoints are named. */
const mostNamed = 5

function printTime(startedAt: number): void {
  const { user, system } = process.cpuUsage()
  print(`seconds: ${((performance.now() - startedAt) / 1000).toFixed(1)}`)
  print(`cpu seconds: ${((user + system) / 1e6).toFixed(1)}`)
}

/** Prints what was done; answers how many worlds broke something. */
function printCounts(reports: readonly Omit<Report, 'steps'>[], startedAt: number): number {
  const sum = (of: (report: Omit<Report, 'steps'>) => number) =>
    reports.reduce((total, report) => total + of(report), 0)
  const faults = sums(reports.map((report) => report.faults))
  const kinds = [...faults].map(([kind, count]) => `${kind} ${count}`).join(', ')
  const done = [...sums(reports.map((report) => report.done))].toSorted(([, a], [, b]) => a - b)
  const seldom = done.slice(0, mostNamed).map(([id, count]) => `${id} ${count}`)
  print(`worlds: ${reports.length}`)
  print(`operations: ${sum(({ operations }) => operations)} (${sum(({ changes }) => changes)} changed something)`)
  print(`endpoints: ${done.length}, seldomest ${seldom.join(', ')}`)
  print(`refused by name: ${sum(({ refused }) => refused)}`)
  print(`faults: ${[...faults.values()].reduce((total, count) => total + count, 0)} (${kinds})`)
  print(`retries: ${sum(({ retries }) => retries)}`)
  print(`given up: ${sum(({ unknown }) => unknown)}`)
  printTime(startedAt)
  const broken = sum(({ broken: found }) => found.length)
  print(`violations: ${broken}`)
  return broken
}

/** Makes a failing world's script small, saves it, and says how to run it again. */
async function tellFailure({ seed, broken, steps }: Report): Promise<void> {
  print(`\nworld ${seed}, after ${steps.length} steps: ${broken.slice(0, 3).join('\n  ')}`)
  const again = await runScript(steps)
  if (again.broken.length === 0) {
    print('The same steps did not break anything when they were run again.')
    return
  }
  const small = await shrunk(steps, async (some) => (await runScript(some)).broken.length > 0)
  const folder = join('.data', 'stress')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `world-${seed}.json`)
  writeFileSync(file, `${JSON.stringify(small, undefined, 2)}\n`)
  print(`${small.length} steps are enough: ${(await runScript(small)).broken.slice(0, 3).join('\n  ')}`)
  print(JSON.stringify(small))
  print(`Run it again: npm run -s stress -- --replay ${file}`)
}

const threads = Math.min(availableParallelism(), 8)

/** Runs a program of this folder in as many threads as there are processors, each with its own part, and hears what they tell. */
async function inThreads<Given, Told>(
  program: string,
  partOf: (first: number, every: number) => Given,
  hear: (told: Told) => void,
): Promise<void> {
  await Promise.all(
    Array.from({ length: threads }, (_, first) => {
      const worker = new Worker(new URL(program, import.meta.url), { workerData: partOf(first, threads) })
      worker.on('message', hear)
      return new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject))
    }),
  )
}

async function workInMemory({ operations, seed }: Of<'work'>): Promise<number> {
  const startedAt = performance.now()
  const reports: Report[] = []
  print(`seed: ${seed}, ${threads} threads`)
  await inThreads<Share, Report>(
    './worker.ts',
    (first, every) => ({ seed, first, every, operations: Math.ceil(operations / every) }),
    (report) => reports.push(report),
  )
  const broken = printCounts(reports, startedAt)
  const [first] = reports
    .filter((report) => report.broken.length > 0)
    .toSorted((a, b) => a.steps.length - b.steps.length)
  if (first) await tellFailure(first)
  return broken
}

async function onEngine<T>(use: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await startEngine()
  try {
    return await use(engine)
  } finally {
    await engine.stop()
  }
}

const clientOf = (engine: Engine) =>
  dynamoClient({
    endpoint: engine.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })

async function workOnEngine({ operations, seed, clients }: Of<'work'>): Promise<number> {
  const startedAt = performance.now()
  print(`seed: ${seed}, ${clients} clients on the database engine`)
  const counts = noCounts()
  const reports: Report[] = []
  for (let number = 0; counts.operations < operations; number++) {
    // An engine in memory is thrown away with its tables.
    const broken = await onEngine(async (engine) => {
      const client = clientOf(engine)
      const most = Math.min(engineWorldOperations, operations - counts.operations)
      const found = await runEngineWorld(client, worldSeed(seed, number), { operations: most, clients, counts })
      client.destroy()
      return found
    })
    const none = { operations: 0, retries: 0, unknown: 0, refused: 0, changes: 0, faults: [], done: [], steps: [] }
    reports.push({ ...none, seed: worldSeed(seed, number), broken })
    if (broken.length > 0) print(`world ${worldSeed(seed, number)}: ${broken.slice(0, 5).join('\n  ')}`)
  }
  const [first, ...rest] = reports
  const all = first && { ...first, ...counts, faults: [...counts.faults], done: [...counts.done] }
  return printCounts(all ? [all, ...rest] : [], startedAt)
}

async function triples(): Promise<number> {
  const startedAt = performance.now()
  const sums = { meetings: 0, runs: 0, cut: 0, plain: 0 }
  const wrong: string[] = []
  await inThreads<Part, Met>(
    './triples.ts',
    (first, every) => ({ first, every }),
    (met) => {
      sums.meetings += 1
      sums.runs += met.runs
      sums.cut += met.cut
      sums.plain += met.plainOrders
      wrong.push(...met.wrong)
      for (const line of met.wrong) print(line)
      if (sums.meetings % 100 === 0) print(`${sums.meetings} triples, ${sums.runs} runs`)
    },
  )
  print(
    `triples: ${sums.meetings}, runs: ${sums.runs} (and ${sums.cut} cut short), standing for ${sums.plain.toExponential(1)} orders`,
  )
  printTime(startedAt)
  print(`violations: ${wrong.length}`)
  return wrong.length
}

async function conformance({ lists, seed }: Of<'conformance'>): Promise<number> {
  const startedAt = performance.now()
  const tables = { main: 'main', journal: 'journal', ballots: 'ballots' }
  // What makes the lists takes seconds to load, and no other run needs it.
  const { default: fc } = await import('fast-check')
  const { commandLists } = await import('../../integration/store-commands.ts')
  const made = fc.sample(commandLists, { numRuns: lists, seed })
  let commands = 0
  const wrong: string[] = []
  await onEngine(async (engine) => {
    const client = clientOf(engine)
    await createTables(client, tables)
    const entries = made.entries()
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (const [number, make] of entries) {
          const list = make(`list-${number}`)
          commands += list.length
          // Every other list meets faults.
          const faults = number % 2 === 0 ? {} : { faults: everyFault }
          const found = await disagreement(list, { client, tables }, { seed: seed + number, ...faults })
          if (found !== undefined) wrong.push(`list ${number}: ${found}`)
        }
      }),
    )
    client.destroy()
  })
  for (const line of wrong.slice(0, 5)) print(line)
  print(`lists: ${lists}, commands: ${commands}`)
  print(`seconds: ${((performance.now() - startedAt) / 1000).toFixed(1)}`)
  print(`disagreements: ${wrong.length}`)
  return wrong.length
}

async function replay({ file }: Of<'replay'>): Promise<number> {
  const { broken } = await runScript(JSON.parse(readFileSync(file, 'utf8')) as Step[])
  for (const line of broken) print(line)
  print(`violations: ${broken.length}`)
  return broken.length
}

async function run(options: StressOptions): Promise<number> {
  if (options.run === 'triples') return triples()
  if (options.run === 'conformance') return conformance(options)
  if (options.run === 'replay') return replay(options)
  if (options.run === 'arrivals') return arrivals({ ...options, atOnce: options.clients }, print)
  return options.store === 'memory' ? workInMemory(options) : workOnEngine(options)
}

const options = stressOptions(process.argv.slice(2))
if ('refused' in options) {
  process.stderr.write(`${options.refused}\n\n${usage}\n`)
  process.exitCode = 2
} else {
  console.log = () => {}
  console.error = () => {}
  process.exitCode = (await run(options)) === 0 ? 0 : 1
}
