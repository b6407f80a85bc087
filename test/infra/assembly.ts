/** The stacks, synthesized once for a test file into a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { buurtkas } from '../../infra/buurtkas.ts'
import { readAssembly } from '../../infra/local/deployment.ts'
import type { Resource } from '../../infra/local/intrinsics.ts'

export type Assembly = ReturnType<typeof synthesized>

/** Synthesizes and reads; `remove` takes the folder away. */
export function synthesized() {
  const folder = mkdtempSync(join(tmpdir(), 'buurtkas-infra-'))
  const app = new App({ outdir: folder, analyticsReporting: false })
  buurtkas(app)
  app.synth()
  const read = readAssembly(folder)
  const ofType = (type: string): [string, Resource][] =>
    Object.values(read.templates).flatMap((template) =>
      Object.entries(template.Resources ?? {}).filter(([, resource]) => resource.Type === type),
    )
  return { ...read, folder, ofType, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
