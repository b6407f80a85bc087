/**
 * `npm run -s mutation -- [CORE|PART ...]`: changes the cores a little, thousands of times, and asks the unit tests whether
 * they notice. Prints one JSON line a file, a part and a core; code 1 where a core is below the mark.
 * The tool has packages of its own, installed here and by this command alone.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installTool } from '../install-tool.ts'
import { cores, type Part } from './parts.ts'
import { type Report, type Score, scoreOf, total } from './score.ts'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const work = join(root, '.data', 'mutation')

/** Least score of a core, in percent. */
const mark = 90

/** Ends with code 2 and one sentence, before anything ran. */
function refuseWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

/** Runs a part; everything but the score goes to the error stream and to `.data/mutation/PART`. */
function run(part: Part): Report {
  const folder = join(work, part.name)
  mkdirSync(folder, { recursive: true })
  const tests = join(folder, 'vitest.config.ts')
  writeFileSync(
    tests,
    `import { testsOf } from '../../../test/mutation/vitest.config.ts'\n\nexport default testsOf(${JSON.stringify(part)})\n`,
  )
  const settings = join(folder, 'stryker.json')
  const report = join(folder, 'report.json')
  writeFileSync(
    settings,
    JSON.stringify({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner'],
      vitest: { configFile: tests, related: false },
      mutate: part.mutate,
      coverageAnalysis: 'perTest',
      concurrency: 1,
      timeoutMS: 30_000,
      timeoutFactor: 3,
      dryRunTimeoutMinutes: 10,
      incremental: true,
      incrementalFile: join(folder, 'incremental.json'),
      tempDirName: join(folder, 'sandbox'),
      // The cores stand on shared/ alone.
      ignorePatterns: ['/web', '/functions', '/infra', '/door', '/docs', '/dist', '/cdk.out', '/.data', '/test/[!m]*'],
      reporters: ['json', 'html', 'progress-append-only'],
      jsonReporter: { fileName: report },
      htmlReporter: { fileName: join(folder, 'report.html') },
      allowConsoleColors: false,
      warnings: { slow: false },
    }),
  )
  const { status } = spawnSync(
    process.execPath,
    [join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'), 'run', settings],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      // Every mutant starts a worker anew: it need not compile the same packages each time.
      env: { ...process.env, NODE_COMPILE_CACHE: join(work, 'compiled') },
    },
  )
  if (status !== 0) refuseWith(`The mutation run of ${part.name} did not come to its end.`)
  return JSON.parse(readFileSync(report, 'utf8')) as Report
}

const asked = process.argv.slice(2).filter((name) => name !== 'all')
const known = Object.entries(cores).flatMap(([core, parts]) => [core, ...parts.map(({ name }) => name)])
const unknown = asked.find((name) => !known.includes(name))
if (unknown !== undefined) refuseWith(`There is no core or part "${unknown}": choose from ${known.join(', ')}, all.`)

const print = (line: Readonly<Record<string, unknown>>) => process.stdout.write(`${JSON.stringify(line)}\n`)
try {
  installTool(here, 'the mutation tests (once, 61 MB)')
} catch (error) {
  refuseWith((error as Error).message)
}
for (const [core, parts] of Object.entries(cores)) {
  const isWhole = asked.length === 0 || asked.includes(core)
  const chosen = isWhole ? parts : parts.filter(({ name }) => asked.includes(name))
  const scores: Score[] = []
  for (const part of chosen) {
    const files = scoreOf(run(part))
    for (const [file, score] of files) print({ core, part: part.name, file, ...score })
    const sum = total(files.map(([, score]) => score))
    print({ core, part: part.name, ...sum })
    scores.push(sum)
  }
  if (!isWhole) continue
  const whole = total(scores)
  print({ core, ...whole })
  if (whole.score < mark) process.exitCode = 1
}
