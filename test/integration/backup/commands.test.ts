/** `npm run -s backup` and `npm run -s restore` as somebody at a terminal meets them: a system that runs, a slip, a way back. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { backupFolder } from '../../../door/backup/command.ts'
import { root } from '../../../infra/local/build.ts'
import { markRunning, unmarkRunning } from '../../../infra/local/running.ts'
import { engineProgram } from '../../engine/engine.ts'
import { clockAt } from '../../system/system.ts'
import { budget, decided, openedRound, running, votes } from './neighbourhood.ts'

interface Said {
  readonly code: number | null
  readonly stdout: string
  /** Its lines. */
  readonly stderr: readonly string[]
}

/** Runs a program of the front door on a data folder. */
function run(program: string, dataDir: string, ...args: readonly string[]): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(root, 'door', program), ...args],
      {
        env: { ...process.env, BUURTKAS_DATA: dataDir },
      },
    )
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.once('error', reject).once('close', (code) => resolve({ code, stdout, stderr: stderr.trim().split('\n') }))
  })
}

if (engineProgram() === undefined) {
  test('the commands on the real engine', (context) => {
    context.skip(`No database engine for ${process.platform}-${process.arch}.`)
  })
}

describe.runIf(engineProgram() !== undefined)('the commands', () => {
  beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => {}))
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'buurtkas-commands-'))
    onTestFinished(() => rmSync(made, { recursive: true, force: true }))
    return join(made, 'data')
  }

  test('back up while the system runs; stop, restore, verify', async () => {
    const dataDir = folder()
    const clock = clockAt('2026-11-24T12:00:00Z')
    const of = await running(dataDir, clock)
    await budget(of)
    const round = await openedRound(of, 'A round')
    await votes(of, round, 0, 3)
    markRunning(dataDir, 'http://127.0.0.1:4421')

    const taken = await run('backup.ts', dataDir)
    expect([taken.code, taken.stderr]).toEqual([0, ['']])
    const [name = ''] = readdirSync(backupFolder(dataDir))
    expect(taken.stdout).toContain(join(backupFolder(dataDir), name))
    expect(taken.stdout).toMatch(/\d+ things, \d+ entries, 3 ballots; taken at .*; sha256 [0-9a-f]{64}\n$/)

    const early = await run('restore.ts', dataDir, '--over')
    expect(early).toMatchObject({ code: 1, stderr: [expect.stringContaining('Stop it first')], stdout: '' })
    await votes(of, round, 3, 6)
    await decided(of, round, clock)
    await of.stop()
    unmarkRunning(dataDir)

    const careful = await run('restore.ts', dataDir)
    expect([careful.code, careful.stderr.at(-1)]).toEqual([1, expect.stringContaining('Use --over')])
    const restored = await run('restore.ts', dataDir, '--over')
    expect([restored.code, restored.stderr.at(-1)]).toEqual([
      0,
      expect.stringContaining('What was there before is kept as'),
    ])
    expect(restored.stdout).toMatch(/^Restored \d+ things, \d+ entries, 3 ballots into /)
    const proof = await run('ledger.ts', dataDir, 'verify')
    expect([proof.code, proof.stdout]).toEqual([0, expect.stringContaining('no difference')])

    // Without a running system the backup starts an engine of its own; what was restored is what is backed up.
    const again = await run('backup.ts', dataDir, join(dataDir, '..', 'again.gz'))
    expect([again.code, existsSync(join(dataDir, 'running.json'))]).toEqual([0, false])
    const counts = /^.*ballots/m
    expect(counts.exec(again.stdout)?.[0]).toBe(counts.exec(taken.stdout)?.[0])
    const reset = await run('reset.ts', dataDir)
    expect([reset.code, existsSync(dataDir), existsSync(backupFolder(dataDir))]).toEqual([0, false, true])
    // The first restore after a change of the stacks synthesizes them.
  }, 180_000)

  test.each([
    ['backup of nothing', 'backup.ts', [], 1, 'There is no database in'],
    ['backup of two', 'backup.ts', ['a', 'b'], 2, 'one too many'],
    ['restore of nothing', 'restore.ts', [], 1, 'There is no backup in'],
    ['restore of a file that is not there', 'restore.ts', ['none.gz'], 1, 'There is no file'],
    ['restore of something else', 'restore.ts', [join(root, 'package.json')], 1, 'is no backup'],
    ['restore with an unknown option', 'restore.ts', ['--force'], 2, "Unknown option '--force'."],
  ] as const)('%s: one sentence', async (_, program, args, code, words) => {
    const dataDir = folder()
    const said = await run(program, dataDir, ...args)
    expect(said).toMatchObject({ code, stdout: '', stderr: [expect.stringContaining(words)] })
    expect(existsSync(dataDir)).toBe(false)
  })

  test('a database that is none: one sentence, and nothing is left running', async () => {
    const dataDir = folder()
    mkdirSync(dataDir)
    writeFileSync(join(dataDir, 'database.sqlite'), 'not a database '.repeat(1000))
    const said = await run('backup.ts', dataDir)
    expect(said).toMatchObject({ code: 1, stdout: '', stderr: [expect.stringContaining(dataDir)] })
    expect(existsSync(join(dataDir, 'running.json'))).toBe(false)
  })
})
