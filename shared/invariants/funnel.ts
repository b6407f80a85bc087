/** I12 and I15 for the funnel: its counters hold numbers alone, and what is published with a result is what they hold together. */
import type { ResultView } from '../api/allocation.ts'
import { funnelOf, type StepCounts, sumOfSteps } from '../rounds/funnel.ts'
import { canonical } from '../rounds/proof.ts'
import type { Holdings } from './holdings.ts'
import { finder, type Violation } from './violation.ts'

const fields = 'chose opened pk sk version'

/** A counter counts one step with each version and names nobody; the published funnel is the sum, beside the votes by screen of the same result. */
export function funnelled({ ofRound, rounds }: Holdings): readonly Violation[] {
  const secret = finder('I12')
  const find = finder('I15')
  for (const [roundId, { funnel, result: item }] of ofRound) {
    for (const counter of funnel) {
      const where = `funnel ${roundId} ${counter.sk}`
      secret.same(where, fields, Object.keys(counter).toSorted().join(' '))
      const { opened, chose } = counter as unknown as StepCounts
      find.must(opened >= 0 && chose >= 0, where, 'counts of 0 or more', `${opened}, ${chose}`)
      find.same(`steps of ${where}`, counter.version, opened + chose)
    }
    if (funnel.length > 0) find.must(rounds.has(roundId), `funnel ${roundId}`, 'a round of these counts', 'none')
    const result = item?.result as ResultView | undefined
    if (!result) continue
    const told = funnelOf(sumOfSteps(funnel as unknown as StepCounts[]), result.turnout?.internet ?? result.voters)
    find.same(`published funnel of ${roundId}`, canonical(told ?? 'none'), canonical(result.funnel ?? 'none'))
  }
  return [...secret.found, ...find.found]
}
