/** While ballots are reckoned: how far it is, and the button that stops it. Also what is said when nothing came of it. */
import { For, Match, Show, Switch } from 'solid-js'
import { Button } from '../parts/Button.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { useWords } from '../words/index.tsx'
import { amountWriter } from './naming.ts'
import './recount.css'
import type { Outcome, Stage } from './reckoning.ts'

/** The faults of a file that have a sentence here; the others show what the reader says. */
const toldFaults = [
  'nul-byte',
  'not-utf-8',
  'open-quote',
  'record-too-long',
  'outside-section',
  'section-missing',
  'section-twice',
  'header',
  'columns',
  'meta-key-twice',
  'meta-missing',
  'vote-type',
  'empty-id',
  'duplicate-project',
  'duplicate-voter',
  'not-a-number',
  'negative',
  'points-unequal',
] as const
const steps = ['fetching', 'reading', 'reckoning', 'checking'] as const

/** `onStop` must put the focus somewhere: the button goes with this part. */
export function Working(props: { stage: Stage; variants: number; currency?: string | undefined; onStop: () => void }) {
  const words = useWords()
  const sentence = () => {
    const { stage } = props
    if (stage.step === 'reckoning' && stage.raisedBy)
      return words.t('reckon.step.raising', {
        raise: stage.raisedBy.raise,
        cost: amountWriter(words, props.currency)(stage.raisedBy.costCents),
      })
    return words.t(`reckon.step.${stage.step}`)
  }
  /** Fetching and reading once, reckoning and checking for each variant. */
  const done = () => {
    const at = steps.indexOf(props.stage.step)
    return at < 2 || props.stage.step === 'fetching' ? at : at + 2 * props.stage.variant
  }
  return (
    <div class="working">
      <progress aria-label={words.t('reckon.working')} max={2 + 2 * Math.max(1, props.variants)} value={done()} />
      <p>{sentence()}</p>
      <Button onClick={() => props.onStop()}>{words.t('reckon.stop')}</Button>
    </div>
  )
}

/** An outcome without figures: why, and how to mend it. Nothing for one with figures. `isPublished`: the file is not the visitor's, who cannot mend it. */
export function NoOutcome(props: { outcome: Outcome | undefined; onAgain: () => void; isPublished?: boolean }) {
  const words = useWords()
  const of = <Kind extends Outcome['kind']>(kind: Kind) =>
    props.outcome?.kind === kind ? (props.outcome as Extract<Outcome, { kind: Kind }>) : undefined
  return (
    <Switch>
      <Match when={of('stopped')}>
        <Notice isNews title={words.t('reckon.stopped')}>
          <p>{words.t('reckon.stoppedText')}</p>
        </Notice>
      </Match>
      <Match when={of('no-worker')}>
        <Notice tone="error" isNews title={words.t('reckon.noWorker')}>
          <p>{words.t('reckon.noWorkerText')}</p>
          <Button onClick={() => props.onAgain()}>{words.t('problem.again')}</Button>
        </Notice>
      </Match>
      <Match when={of('problem')}>
        {(found) => <ProblemNotice problem={found().problem} onAgain={() => props.onAgain()} />}
      </Match>
      <Match
        when={props.isPublished && (of('broken') || (props.outcome?.kind === 'unfit' && props.outcome.why !== 'hours'))}
      >
        <Notice tone="error" isNews title={words.t('reckon.notPublished')}>
          <p>{words.t('reckon.notPublishedText')}</p>
          <Button onClick={() => props.onAgain()}>{words.t('problem.again')}</Button>
        </Notice>
      </Match>
      <Match when={of('unfit')}>
        {(found) => (
          <Notice tone="error" isNews title={words.t('reckon.unfit')}>
            <p>{words.t(`reckon.unfit.${found().why}`)}</p>
          </Notice>
        )}
      </Match>
      <Match when={of('broken')}>
        {(found) => (
          <Notice tone="error" isNews title={words.t('reckon.broken')}>
            <p>{words.t('reckon.brokenText')}</p>
            <ol class="plain file-faults">
              <For each={found().errors}>
                {(error) => (
                  <li>
                    <strong>{words.t('reckon.line', { line: error.line })}</strong>{' '}
                    {words.t(`reckon.fault.${toldFaults.find((name) => name === error.fault) ?? 'other'}`)}{' '}
                    <small lang="en">{words.t('reckon.detail', { message: error.message })}</small>
                  </li>
                )}
              </For>
            </ol>
            <Show when={found().moreErrors > 0}>
              <p>{words.t('reckon.more', { count: found().moreErrors })}</p>
            </Show>
          </Notice>
        )}
      </Match>
    </Switch>
  )
}
