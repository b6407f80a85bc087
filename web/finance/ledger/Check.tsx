/** A button that has a chain reckoned again from its first entry on, and what came of it: everything agrees, or the first place where it does not. */
import { createSignal, Show } from 'solid-js'
import type { LedgerCheckView } from '../../../shared/api/ledger.ts'
import type { Answer } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'

type Difference = NonNullable<LedgerCheckView['difference']>

export function Check(props: { check: () => Promise<Answer<LedgerCheckView>> }) {
  const words = useWords()
  const sending = createSending()
  const [found, setFound] = createSignal<LedgerCheckView>()
  async function check() {
    setFound(undefined)
    const answer = await sending.send('check', props.check)
    if (answer?.ok) setFound(answer.value)
  }
  return (
    <div class="stack">
      <Button isBusy={sending.isBusy()} onClick={() => void check()}>
        {words.t('ledger.check')}
      </Button>
      <Show when={sending.problem()}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
      <Show when={found()}>
        {(result) => (
          <Show
            when={result().difference}
            fallback={
              <Notice tone="good" isNews title={words.t('ledger.check.good')}>
                <p>{words.t('ledger.check.counts', result())}</p>
              </Notice>
            }
          >
            {(difference) => (
              <Notice tone="error" isNews title={words.t('ledger.check.bad')}>
                <Place difference={difference()} />
              </Notice>
            )}
          </Show>
        )}
      </Show>
    </div>
  )
}

/** Where the first difference is. Account, entry and figures as they are stored: whoever looks into it needs them literally. */
function Place(props: { difference: Difference }) {
  const { t } = useWords()
  return (
    <>
      <p>{t(`ledger.difference.${props.difference.what}`)}</p>
      <dl class="facts">
        <Show when={props.difference.account}>
          <dt>{t('ledger.account')}</dt>
          <dd>
            <code class="ledger-code">{props.difference.account}</code>
          </dd>
        </Show>
        <Show when={props.difference.entryId}>
          <dt>{t('ledger.entry')}</dt>
          <dd>
            <code class="ledger-code">{props.difference.entryId}</code>
          </dd>
        </Show>
        <dt>{t('ledger.expected')}</dt>
        <dd>
          <code class="ledger-code">{props.difference.expected}</code>
        </dd>
        <dt>{t('ledger.stored')}</dt>
        <dd>
          <code class="ledger-code">{props.difference.found}</code>
        </dd>
      </dl>
    </>
  )
}
