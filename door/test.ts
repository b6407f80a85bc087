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

const stages: readonly Stage[] = [
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
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'], report: 'vitest' },
  { name: 'integration tests', command: ['vitest', 'run', '--project', 'integration'], report: 'vitest' },
  { name: 'infrastructure tests', command: ['vitest', 'run', '--project', 'infra'], report: 'vitest' },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '--config', 'test/journeys/playwright.config.ts'],
    report: 'playwright',
  },
]

/** Exit code of a command of the project's own programs. */
function run(command: readonly string[], environment: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const [name = '', ...args] = command
    const child = spawn(join(root, 'node_modules/.bin', name), args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    })
    child.once('error', (error) => {
      console.error(String(error))
      resolve(1)
    })
    child.once('close', (code) => resolve(code ?? 1))
  })
}

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
for (const [index, { name, command, report }] of stages.entries()) {
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
  console.log(
    `== ${name}: ${code === 0 ? 'passed' : 'FAILED'} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`,
  )
  if (code !== 0) {
    failedStages.push(name)
    if (!process.argv.includes('--all')) break
  }
}
rmSync(folder, { recursive: true, force: true })
if (failedStages.length > 0) console.log(`\nFailed: ${failedStages.join(', ')}.`)
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0
