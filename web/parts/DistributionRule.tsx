/** By which rule the programme is distributed over the districts, with the policy's own figures. */
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { useWords } from '../words/index.tsx'

export function DistributionRule() {
  const { t } = useWords()
  return (
    <p>
      {t('distribution.text', {
        reserveBps: defaultPolicy.cityReserveBps,
        fixedBps: defaultPolicy.fixedShareBps,
        inhabitantsBps: defaultPolicy.perInhabitantShareBps,
        needBps: defaultPolicy.needShareBps,
      })}
    </p>
  )
}
