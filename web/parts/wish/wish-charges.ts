/** The yearly charges of a draft that the council would decide on: what the chart beside the form draws. */
import { type CapitalCharges, capitalCharges } from '../../../shared/council/capital-charges.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import { isRefusal } from '../../../shared/refusal.ts'
import type { Draft } from './wish.ts'

/**
 * The yearly charges of a draft on the council track that becomes an asset, built in the year after `year`, by the
 * policy's method and rate, without contributions. Undefined for what is no investment (R4, R5 without an asset).
 */
export function chargesOf(draft: Draft, year: number, policy: Policy): CapitalCharges | undefined {
  const years = draft.lifetimeYears ?? 0
  if (!draft.publicAsset || years < policy.capitalMinLifetimeYears || draft.costCents === undefined) return undefined
  const charges = capitalCharges({
    amountCents: draft.costCents,
    contributionsCents: 0,
    years,
    rateBps: policy.omslagrenteBps,
    method: policy.capitalMethodDefault,
    firstYear: year + 1 + policy.firstChargeYearOffset,
  })
  return isRefusal(charges) ? undefined : charges
}
