/** The default numbers agree with each other and with the law. */
import { expect, test } from 'vitest'
import { defaultPolicy as policy } from './policy.ts'

test('the shares of the budget make one whole', () => {
  expect(policy.fixedShareBps + policy.perInhabitantShareBps + policy.needShareBps).toBe(10_000)
})

test('the amount limits go up from desk to council', () => {
  const limits = [
    policy.fastTrackMaxCents,
    policy.voteRequiredAboveCents,
    policy.financeReviewAboveCents,
    policy.secondOfficerAboveCents,
    policy.capitalFloorCents,
    policy.yearlyBudgetCents,
  ]
  expect(limits).toEqual(limits.toSorted((a, b) => a - b))
})

test('every quick plan fits the mandate of the coordinator who decides on it', () => {
  expect(policy.coordinatorMandateMaxCents).toBeGreaterThanOrEqual(policy.fastTrackMaxCents)
})

test('the terms keep to the law: six weeks for an objection, at most eight for a grant (Awb 6:7, 4:13)', () => {
  expect(policy.objectionWeeks).toBe(6)
  expect(policy.decisionWeeksSubsidy).toBeLessThanOrEqual(8)
})

test('it does not claim a council decision that was never taken', () => {
  expect(policy.restsOn).toMatch(/^Voorstel/)
})
