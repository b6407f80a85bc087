/** Who uses a data folder just now: one system at a time. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Mark {
  readonly pid: number
  /** Tells the process from a later one with the same number, where the platform says. */
  readonly since: string
  readonly origin: string
}

/** The start of process `pid` in clock ticks (Linux); an empty text elsewhere; undefined when there is no such process. */
function sinceOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as { code?: string }).code !== 'EPERM') return undefined
  }
  try {
    // The second field holds the program's name in brackets, which may hold spaces.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

const fileOf = (dataDir: string) => join(dataDir, 'running.json')

/** The address of the system that uses `dataDir`, or undefined when none does. */
export function runningAt(dataDir: string): string | undefined {
  if (!existsSync(fileOf(dataDir))) return undefined
  try {
    const mark = JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as Mark
    return sinceOf(mark.pid) === mark.since ? mark.origin : undefined
  } catch {
    // Half written when the machine went down: nobody is using it.
    return undefined
  }
}

/** Marks `dataDir` as used by this process. */
export function markRunning(dataDir: string, origin: string): void {
  const mark: Mark = { pid: process.pid, since: sinceOf(process.pid) ?? '', origin }
  writeFileSync(fileOf(dataDir), JSON.stringify(mark))
}

/** Takes the mark away. */
export function unmarkRunning(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true })
}
