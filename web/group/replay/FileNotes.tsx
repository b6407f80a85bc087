/** What was read: how many ballots and plans, of which kind, and what in the file is not right. */
import { For, Show } from 'solid-js'
import type { PabulibWarning } from '../../../shared/pabulib/file.ts'
import { Notice } from '../../parts/Notice.tsx'
import { amountWriter } from '../../recount/naming.ts'
import type { FileFacts } from '../../recount/work.ts'
import { useWords } from '../../words/index.tsx'

/** The warnings that this screen has words for. */
const told = [
  'unknown-project',
  'repeated-project',
  'declared-projects',
  'declared-votes',
  'ballot-length',
  'ballot-points',
  'ballot-cost',
  'project-cost',
  'votes-column',
  'score-column',
] as const

export function FileNotes(props: { facts: FileFacts }) {
  const words = useWords()
  const sentence = ({ warning }: PabulibWarning) =>
    words.t(`replay.warning.${told.find((name) => name === warning) ?? 'other'}`)
  return (
    <div>
      <p role="status">
        <Show when={props.facts.title}>
          {(title) => (
            <>
              <strong>{title()}</strong>.{' '}
            </>
          )}
        </Show>
        {words.t('replay.facts', {
          voters: props.facts.voters,
          plans: props.facts.plans.length,
          amount: amountWriter(words, props.facts.currency)(props.facts.budgetCents),
        })}{' '}
        {words.t(`replay.kind.${props.facts.voteType}`)}
      </p>
      <Show when={props.facts.currency !== undefined && props.facts.currency !== 'EUR' && props.facts.currency}>
        {(currency) => <p>{words.t('replay.currency', { currency: currency() })}</p>}
      </Show>
      <Show when={props.facts.warnings.length > 0}>
        <Notice tone="warning">
          <p>{words.t('replay.warnings')}</p>
          <ul>
            <For each={props.facts.warnings}>
              {(warning) => (
                <li>
                  {sentence(warning)}{' '}
                  {words.t('replay.warning.count', { count: warning.count, line: warning.line ?? 0 })}
                </li>
              )}
            </For>
          </ul>
        </Notice>
      </Show>
    </div>
  )
}
