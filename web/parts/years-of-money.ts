/** Over how many years a plan asks its money, in words. */
import type { ProposalView } from '../../shared/api/proposals.ts'
import type { Words } from '../words/index.tsx'

/** The amount of a plan is that of all its years together. The district's budget of the first year pays it, unless the money is the council's or that of the task. */
export function yearsOfMoney(
  {
    cost,
    commitmentYears,
    year,
    track,
    state,
    dossierId,
  }: Pick<ProposalView, 'cost' | 'commitmentYears' | 'year' | 'track' | 'state' | 'dossierId'>,
  { t }: Pick<Words, 't'>,
): string {
  const isOfDistrict = (track === 'community' || track === 'finance') && state !== 'council' && dossierId === undefined
  return t('plan.commitment.sum', {
    years: commitmentYears,
    yearlyCents: Math.round(cost.cents / commitmentYears),
    ...(isOfDistrict ? { year } : {}),
  })
}
