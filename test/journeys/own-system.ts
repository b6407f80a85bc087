/** A system of one's own, with or without the demo, that can be stopped and started again on another day: for what takes weeks. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** A start synthesizes and builds where something changed: on a busy machine that takes a while. */
const longestStartMs = 240_000

export interface OwnSystem {
  readonly origin: string
  /** Its data and keys. */
  readonly dataDir: string
  /** Starts it, or starts it again, with its clock so many days back. */
  start(daysEarlier: number): Promise<void>
  /** Ends it; its data stay. */
  stop(): Promise<void>
  /** Ends it and takes its data away. */
  remove(): Promise<void>
}

/** Settles once the process says that it is ready; rejects with what it said when it ends before, or takes too long. */
function readiness(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error(`Not ready in time:\n${said}`)), longestStartMs)
    const hear = (part: Buffer) => {
      said += part.toString()
      if (!/ Ready\b/.test(said)) return
      clearTimeout(late)
      resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => {
      clearTimeout(late)
      reject(new Error(`It ended before it was ready:\n${said}`))
    })
  })
}

/** A system on this port with an empty data folder, which its first start fills with the demo if asked for. Nothing runs yet. */
export function ownSystem(port: number, { withDemo = false } = {}): OwnSystem {
  const dataDir = mkdtempSync(join(tmpdir(), 'buurtkas-own-'))
  mkdirSync(dataDir, { recursive: true })
  // The mark that says that the demo was filled.
  if (!withDemo) writeFileSync(join(dataDir, 'seeded'), '')
  let child: ChildProcess | undefined
  const stop = async () => {
    const running = child
    child = undefined
    if (!running || running.exitCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGTERM')
    await ended
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    dataDir,
    async start(daysEarlier) {
      await stop()
      const days = daysEarlier > 0 ? [`--days-earlier=${daysEarlier}`] : []
      child = spawn(process.execPath, ['door/start.ts', ...days], {
        cwd: root,
        env: { ...process.env, PORT: String(port), BUURTKAS_DATA: dataDir },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      await readiness(child)
    },
    stop,
    async remove() {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
