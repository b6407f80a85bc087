/** What a process has used: read in the process itself, or reported by it as it ends when this file is loaded with `--import`. */
import { readFileSync, writeSync } from 'node:fs'

/**
 * Peak resident memory of this process in MB. On Linux from the kernel's own mark of this program; `resourceUsage().maxRSS`
 * also counts what the parent held when it started us, which would charge a child for its parent.
 */
export function peakMegabytes(): number {
  const marked = process.platform === 'linux' && /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))
  return (marked ? Number(marked[1]) : process.resourceUsage().maxRSS) / 1024
}

/** What a measured program reports as it ends. */
export interface Used {
  /** Of all its threads, from its start. */
  readonly cpuMs: number
  readonly peakMb: number
}

/** The descriptor on which a measured program reports; open only when the bench started it. */
const reportTo = 3

if (process.env.BENCH_REPORTS_USE === 'yes') {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const used: Used = { cpuMs: (user + system) / 1000, peakMb: peakMegabytes() }
    writeSync(reportTo, JSON.stringify(used))
  })
}
