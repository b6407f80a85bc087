/** By which rule the programme is distributed over the districts, with the policy's own figures. */
import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { ask } from '../client/api.ts'
import { useWords } from '../words/index.tsx'

export function DistributionRule() {
  const { t } = useWords()
  const answer = createAsync(() => ask('listPolicies'))
  /** Shown as the server has them: a reader needs no checks and no defaults. */
  const shares = () => {
    const found = answer.latest
    if (!found?.ok) return undefined
    const { cityReserveBps, fixedShareBps, perInhabitantShareBps, needShareBps } = found.value.current.numbers
    return {
      reserveBps: Number(cityReserveBps),
      fixedBps: Number(fixedShareBps),
      inhabitantsBps: Number(perInhabitantShareBps),
      needBps: Number(needShareBps),
    }
  }
  return <Show when={shares()}>{(found) => <p>{t('distribution.text', found())}</p>}</Show>
}
