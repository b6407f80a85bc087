/** The unit tests as a mutation run needs them: a part's own, the quickest first, and the same in every run. */
import { matchesGlob } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import type { Part } from './parts.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly mostExamples: number
  }
}

/** The configuration for the tests of one part, in the order in which the part names them. */
export function testsOf({ tests, mostExamples }: Part) {
  const turn = ({ moduleId }: TestSpecification) => tests.findIndex((name) => matchesGlob(moduleId, `**/${name}`))
  class InOrder extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return files.toSorted((a, b) => turn(a) - turn(b))
    }
  }
  return defineConfig({
    test: {
      include: [...tests],
      setupFiles: ['test/mutation/same-every-time.ts'],
      provide: { mostExamples },
      sequence: { sequencer: InOrder },
      testTimeout: 60_000,
      // One worker for all files of a run: what is tested is pure, and starting workers takes longer than the tests.
      isolate: false,
    },
  })
}
