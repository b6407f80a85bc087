/** By which rule the programme is distributed over the districts, with the policy's own figures. */
import { Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import { usePolicy } from './policy-now.ts'

export function DistributionRule() {
  const { t } = useWords()
  const { policy } = usePolicy()
  return (
    <Show when={policy()}>
      {(numbers) => (
        <p>
          {t('distribution.text', {
            reserveBps: numbers().cityReserveBps,
            fixedBps: numbers().fixedShareBps,
            inhabitantsBps: numbers().perInhabitantShareBps,
            needBps: numbers().needShareBps,
          })}
        </p>
      )}
    </Show>
  )
}
