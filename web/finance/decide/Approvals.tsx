/** Who prepared a plan and who approved it: four eyes, in sight. */
import { For, Show } from 'solid-js'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import { session } from '../../client/session.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { hasApproved } from '../../parts/possible.ts'
import { useWords } from '../../words/index.tsx'

export function Approvals(props: { plan: ProposalView }) {
  const words = useWords()
  const preparer = () => props.plan.history.findLast((step) => step.action === 'check')?.by.name
  /** An approval of another amount no longer counts. */
  const approvals = () => props.plan.approvals.filter((one) => one.amount.cents === props.plan.cost.cents)
  const isMine = () => {
    const caller = session()
    return caller !== undefined && props.plan.state === 'funded' && hasApproved(props.plan, caller)
  }
  const isCounting = () => props.plan.state === 'funded' || props.plan.state === 'agreed' || approvals().length > 0
  return (
    <Show when={preparer() || isCounting()}>
      <section class="stack" aria-labelledby="eyes">
        <h2 id="eyes">{words.t('eyes.title')}</h2>
        <WhatIs term="four-eyes" />
        <Show when={preparer()}>{(name) => <p>{words.t('eyes.prepared', { name: name() })}</p>}</Show>
        <Show when={isCounting()}>
          <p>{words.t('eyes.needed', { needed: props.plan.approvalsNeeded, given: approvals().length })}</p>
        </Show>
        <ul class="plain">
          <For each={approvals()}>
            {(one, at) => (
              <li>
                {words.t('eyes.approved', {
                  nth: at() + 1,
                  of: props.plan.approvalsNeeded,
                  name: one.by.name,
                  at: one.at,
                })}
              </li>
            )}
          </For>
        </ul>
        <Show when={isMine()}>
          <Notice>{words.t('eyes.mine')}</Notice>
        </Show>
      </section>
    </Show>
  )
}
