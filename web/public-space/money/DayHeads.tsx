/** The heads of the ledger, day by day: who keeps one can later see whether history was rewritten. */
import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { ask, askAgain } from '../../client/api.ts'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'

/** The days that are shown; the link gives more. */
const mostShown = 7

export function DayHeads() {
  const { t, date } = useWords()
  const answer = createAsync(() => ask('listLedgerHeads'))
  const days = () => {
    const found = answer()
    return found?.ok ? found.value.days.slice(0, mostShown) : []
  }
  const problem = () => {
    const found = answer()
    return found && !found.ok ? found.problem : undefined
  }
  return (
    <section class="stack" aria-labelledby="heads">
      <h2 id="heads">{t('heads.title')}</h2>
      <p>{t('heads.text')}</p>
      <Show when={problem()}>
        {(fault) => <ProblemNotice problem={fault()} onAgain={() => void askAgain('listLedgerHeads')} />}
      </Show>
      <Show
        when={days().length > 0}
        fallback={
          <Show when={answer()?.ok}>
            <p class="soft">{t('heads.none')}</p>
          </Show>
        }
      >
        <dl class="facts">
          <For each={days()}>
            {({ day, digest }) => (
              <>
                <dt>{date(day)}</dt>
                <dd class="account-head">
                  <code>{digest}</code>
                </dd>
              </>
            )}
          </For>
        </dl>
        <p>
          <a href="/v1/ledger-heads" rel="external" download="controlegetallen.json">
            {t('heads.download')}
          </a>
        </p>
      </Show>
    </section>
  )
}
