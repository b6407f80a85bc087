/** The stacks, synthesized once for a test file into a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { buurtkas } from '../../infra/buurtkas.ts'
import { readAssembly } from '../../infra/local/deployment.ts'
import type { Resource } from '../../infra/local/intrinsics.ts'
import { noPages } from '../../infra/site/pages-code.ts'

export type Assembly = ReturnType<typeof synthesized>

/** Synthesizes and reads; `remove` takes the folder away. Bundles are left out: they take most of the time, and `local.test.ts` runs them. */
export function synthesized() {
  const folder = mkdtempSync(join(tmpdir(), 'buurtkas-infra-'))
  const app = new App({ outdir: folder, analyticsReporting: false, context: { 'aws:cdk:bundling-stacks': [] } })
  buurtkas(app, noPages())
  app.synth()
  const read = readAssembly(folder)
  const ofType = (type: string): [string, Resource][] =>
    Object.values(read.templates).flatMap((template) =>
      Object.entries(template.Resources ?? {}).filter(([, resource]) => resource.Type === type),
    )
  return { ...read, folder, ofType, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
