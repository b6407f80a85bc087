/**
 * Properties draw the same examples in every run, so that a mutant that is found today is found tomorrow; their seed is
 * part of a test's name too, by which the run finds its tests again. There are as many examples as the part allows: the
 * mutated engine is ten times slower. A failing one is not made smaller: that a mutant fails is all there is to know.
 */
import { fc, test } from '@fast-check/vitest'
import { inject } from 'vitest'

const most = inject('mostExamples')
const defaultRuns = 100

fc.configureGlobal({ seed: 20_260_101, endOnFailure: true })
test.prop = new Proxy(test.prop, {
  apply: (prop, self, [of, how]: [unknown, { numRuns?: number } | undefined]) =>
    Reflect.apply(prop, self, [of, { ...how, numRuns: Math.min(how?.numRuns ?? defaultRuns, most) }]),
})
