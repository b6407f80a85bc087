/** A figure of the public pages that may not pass its bound: measured on a system with the demo, and told with code 1 where it does. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocal } from '../../infra/local/start.ts'
import { seed } from '../demo/seed.ts'
import { chosenPort } from '../place.ts'
import { hideRequestLines } from '../quiet.ts'
import { note } from './figure.ts'

/** Measures the system at this origin; answers a sentence for each bound that is passed. */
type Measure = (origin: string) => Promise<readonly string[]>

/** Measures a system that is started for it in memory, with the demo, on PORT (4280). */
async function onOwnSystem(measure: Measure): Promise<readonly string[]> {
  hideRequestLines()
  const dataDir = mkdtempSync(join(tmpdir(), 'buurtkas-bench-'))
  const local = await startLocal({ port: chosenPort() ?? 4280, dataDir, memory: true })
  try {
    await seed({ origin: local.origin, tokenFor: local.tokenFor, say: () => {} })
    return await measure(local.origin)
  } finally {
    await local.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Measures the system at ORIGIN, or one of its own. A bound that is passed: its sentence, and code 1 when the process ends. */
export async function keepBudgets(measure: Measure): Promise<void> {
  const passed = process.env.ORIGIN ? await measure(process.env.ORIGIN) : await onOwnSystem(measure)
  for (const sentence of passed) note(sentence)
  if (passed.length > 0) process.exitCode = 1
}
