/** The receipt on paper. */
import { Show } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { resultPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

/** What comes out of the printer once a vote is stored, in place of the plans. */
export function PrintedReceipt(props: { round: RoundView; stored: { readonly receipt?: string | undefined } }) {
  const words = useWords()
  return (
    <Show when={props.stored.receipt}>
      {(receipt) => (
        <section class="print-only wide printed-receipt" aria-hidden="true">
          <h2>{words.t('ballot.stored.receipt')}</h2>
          <p lang="nl" dir="auto">
            {props.round.title}
          </p>
          <p class="receipt__code" dir="ltr">
            {receipt()}
          </p>
          <p>{words.t('ballot.receipt.text')}</p>
          <p>
            {words.t('ballot.receipt.check', {
              site: window.location.origin + words.href(resultPath(props.round.id)),
            })}
          </p>
        </section>
      )}
    </Show>
  )
}
