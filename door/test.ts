/** `npm test`: every kind of test in order, from the quickest to answer to the slowest; stops at the first kind that fails, or with `--all` (npm test -- --all) goes on to the end. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../infra/local/build.ts'

interface Counted {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Stage {
  readonly name: string
  readonly command: readonly string[]
  /** Where the runner leaves its figures; a stage without counts as one check. */
  readonly report?: 'vitest' | 'playwright'
}

/** Each has its answer alone and keeps one processor busy, so they run side by side. */
const checks: readonly Stage[] = [
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'types of the site', command: ['tsc', '--noEmit', '-p', 'web'] },
  {
    name: 'format and lint (biome)',
    command: ['biome', 'ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.'],
  },
  { name: 'lint (eslint)', command: ['eslint', '.'] },
  {
    name: 'import rules',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'shared',
      'functions',
      'web',
      'infra',
      'door',
      'test',
    ],
  },
]

const stages: readonly Stage[] = [
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'], report: 'vitest' },
  { name: 'integration tests', command: ['vitest', 'run', '--project', 'integration'], report: 'vitest' },
  { name: 'infrastructure tests', command: ['vitest', 'run', '--project', 'infra'], report: 'vitest' },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '--config', 'test/journeys/playwright.config.ts'],
    report: 'playwright',
  },
]

/** Exit code of a command of the project's own programs. What it says is shown as it says it, or, where `onSaid` is given, handed over. */
function run(
  command: readonly string[],
  environment: Record<string, string>,
  onSaid?: (text: string) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const [name = '', ...args] = command
    const child = spawn(join(root, 'node_modules/.bin', name), args, {
      cwd: root,
      stdio: onSaid ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    })
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => onSaid?.(text))
    child.once('error', (error) => {
      console.error(String(error))
      resolve(1)
    })
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** Seconds since a moment of `performance.now()`, in words. */
const since = (startedAt: number) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`

/** What a test runner counted, read from its own report. Undefined when it left none, because it did not get that far. */
function counted(kind: 'vitest' | 'playwright', file: string): Counted | undefined {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return kind === 'vitest'
      ? {
          passed: report.numPassedTests,
          failed: report.numFailedTests,
          skipped: report.numPendingTests + (report.numTodoTests ?? 0),
        }
      : {
          passed: report.stats.expected + report.stats.flaky,
          failed: report.stats.unexpected,
          skipped: report.stats.skipped,
        }
  } catch {
    return undefined
  }
}

const folder = mkdtempSync(join(tmpdir(), 'buurtkas-test-'))
const total = { passed: 0, failed: 0, skipped: 0 }
const failedStages: string[] = []

console.log(`\n== checks, side by side: ${checks.map(({ name }) => name).join(', ')}`)
await Promise.all(
  checks.map(async ({ name, command }) => {
    const startedAt = performance.now()
    const said: string[] = []
    const code = await run(command, {}, (text) => said.push(text))
    if (code !== 0) failedStages.push(name)
    total[code === 0 ? 'passed' : 'failed'] += 1
    process.stdout.write(said.join(''))
    console.log(`== ${name}: ${code === 0 ? 'passed' : 'FAILED'} (${since(startedAt)})`)
  }),
)

for (const [index, { name, command, report }] of stages.entries()) {
  if (failedStages.length > 0 && !process.argv.includes('--all')) break
  const startedAt = performance.now()
  console.log(`\n== ${index + 1}/${stages.length} ${name}`)
  const file = join(folder, `${index}.json`)
  const reporting =
    report === 'vitest'
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      : report === 'playwright'
        ? ['--reporter=list,json']
        : []
  const code = await run([...command, ...reporting], { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  const found = (report && counted(report, file)) ?? {
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    skipped: 0,
  }
  total.passed += found.passed
  // A runner can fail without a failed test: no tests found, an error outside them.
  total.failed += code !== 0 ? Math.max(1, found.failed) : found.failed
  total.skipped += found.skipped
  console.log(`== ${name}: ${code === 0 ? 'passed' : 'FAILED'} (${since(startedAt)})`)
  if (code !== 0) failedStages.push(name)
}
rmSync(folder, { recursive: true, force: true })
if (failedStages.length > 0) console.log(`\nFailed: ${failedStages.join(', ')}.`)
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0
