/** The embedded database engine of one machine: Dynoxide on a file in the data folder, listening on the loopback address. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartFault } from './fault.ts'

/** A running engine. `ended` settles when its process is gone, for whatever reason. */
export interface Engine {
  readonly endpoint: string
  readonly ended: Promise<void>
  stop(): Promise<void>
}

const pollMs = 10
const pollsUntilGivingUp = 500
const startsUntilGivingUp = 3
const endsWithinMs = 3000

/** Starts the engine on `dataDir`/database.sqlite. Throws a StartFault where the platform has no engine or it does not come up. */
export async function startEngine(dataDir: string): Promise<Engine> {
  const program = engineProgram()
  if (!program)
    throw new StartFault(
      `There is no database engine for ${process.platform}-${process.arch}. Run "npm start -- --memory" to work without one; data is then gone at the end.`,
    )
  const file = join(dataDir, 'database.sqlite')
  const pidFile = join(dataDir, 'engine.pid')
  await endStale(pidFile, file)
  rmSync(addressFileIn(dataDir), { force: true })
  let lastWords = ''
  for (let starts = 0; starts < startsUntilGivingUp; starts++) {
    const port = await freePort()
    const child = spawn(program, ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file], {
      // Its own group, so that Ctrl-C reaches it only through us, after the last request has been answered.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      lastWords = (lastWords + chunk.toString()).slice(-2000)
    })
    const engine = await comesUp(child, `http://127.0.0.1:${port}`, pidFile)
    if (engine) return engine
  }
  throw new StartFault(
    `The database engine does not start on ${file}. ${lastWords.trim().split('\n').at(-1) ?? ''}`.trim(),
  )
}

const addressFileIn = (dataDir: string) => join(dataDir, 'engine.url')

/** Where the engine of a running system answers, by what it left in its data folder; undefined when nothing is there. Ask `runningAt` first. */
export function runningEngineAt(dataDir: string): string | undefined {
  const file = addressFileIn(dataDir)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** The engine's program for this platform, or undefined. */
function engineProgram(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(
      `@dynoxide/${process.platform}-${process.arch}/package.json`,
    )
    const program = join(dirname(manifest), process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide')
    return existsSync(program) ? program : undefined
  } catch {
    return undefined
  }
}

async function comesUp(child: ChildProcess, endpoint: string, pidFile: string): Promise<Engine | undefined> {
  let isEnded = false
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      isEnded = true
      resolve()
    }
    child.once('exit', end).once('error', end)
  })
  const addressFile = addressFileIn(dirname(pidFile))
  const guard = guardOf(child)
  // Before the engine's number can belong to another process.
  void ended.then(() => guard?.kill('SIGKILL'))
  const kill = () => void child.kill()
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    kill()
    const late = AbortSignal.timeout(endsWithinMs)
    late.addEventListener('abort', () => isEnded || child.kill('SIGKILL'))
    await ended
    rmSync(pidFile, { force: true })
    rmSync(addressFile, { force: true })
  }
  if (child.pid !== undefined) writeFileSync(pidFile, String(child.pid))
  for (let polls = 0; polls < pollsUntilGivingUp && !isEnded; polls++) {
    const isAnswering = await fetch(endpoint, { method: 'HEAD' }).then(
      () => true,
      () => false,
    )
    if (isAnswering && !isEnded) {
      writeFileSync(addressFile, endpoint)
      return { endpoint, ended, stop }
    }
    await wait(pollMs)
  }
  await stop()
  return undefined
}

/** A process that waits for the pipe from us to break, as it does when we are killed, and then ends the engine. */
function guardOf(engine: ChildProcess): ChildProcess | undefined {
  if (engine.pid === undefined || process.platform === 'win32') return undefined
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill "$1"', 'sh', String(engine.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.once('error', () => {})
  return guard
}

/** Ends an engine that outlived its runner (kill -9, a crash), only when the process is certainly ours: its command line names our database. */
async function endStale(pidFile: string, file: string): Promise<void> {
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8'))
  const isOurs = () => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(file)
    } catch {
      return false
    }
  }
  if (Number.isInteger(pid) && pid > 1 && isOurs()) {
    process.kill(pid, 'SIGTERM')
    for (let waited = 0; waited < endsWithinMs && isOurs(); waited += pollMs) await wait(pollMs)
    if (isOurs()) process.kill(pid, 'SIGKILL')
  }
  rmSync(pidFile, { force: true })
}

/** A port of the loopback address that nobody listens on just now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.')),
      )
    })
  })
}
