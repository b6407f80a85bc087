/** Makes voting codes for letters. The codes are in this one answer only: the page shows them, prints them as letters, and copies them. */
import { createSignal, For, Show } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { api } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { NumberField } from '../../parts/AmountField.tsx'
import { Button } from '../../parts/Button.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { roundsPath } from '../../parts/paths.ts'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'

const mostCodes = 1000

export function VotingCodes(props: { round: RoundView }) {
  const words = useWords()
  const sending = createSending()
  const [count, setCount] = createSignal<number | undefined>(10)
  const [fault, setFault] = createSignal<string>()
  const [codes, setCodes] = createSignal<readonly string[]>([])

  async function make(event: SubmitEvent) {
    event.preventDefault()
    const wanted = count()
    if (wanted === undefined || wanted < 1 || wanted > mostCodes) {
      setFault(words.t('codes.fault', { most: mostCodes }))
      return
    }
    setFault(undefined)
    const roundId = props.round.id
    const answer = await sending.send({ roundId, wanted, before: codes().length }, (key) =>
      api.makeVotingCodes({ params: { roundId }, body: { count: wanted }, key }),
    )
    if (!answer?.ok) return
    setCodes([...codes(), ...answer.value.codes])
    announce(words.t('codes.done', { count: answer.value.codes.length }))
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(codes().join('\n'))
      announce(words.t('codes.copied', { count: codes().length }))
    } catch {
      announce(words.t('codes.notCopied'))
    }
  }
  /** Short enough to type from paper; the round's own address is not. */
  const address = () => window.location.host + roundsPath

  return (
    <section class="stack codes" aria-labelledby="codes">
      <h2 id="codes">{words.t('codes.title')}</h2>
      <p>{words.t('codes.text')}</p>
      <Show when={sending.problem()}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
      <form class="screen-only" onSubmit={make} novalidate>
        <NumberField name="count" label={words.t('codes.count')} value={count()} error={fault()} onInput={setCount} />
        <Button type="submit" isBusy={sending.isBusy()}>
          {words.t('codes.make')}
        </Button>
      </form>
      <Show when={codes().length > 0}>
        <Notice tone="warning" title={words.t('codes.once')}>
          <p>{words.t('codes.once.text')}</p>
          <div class="row">
            <Button kind="primary" onClick={() => window.print()}>
              {words.t('codes.print')}
            </Button>
            <Button onClick={copy}>{words.t('codes.copy')}</Button>
          </div>
        </Notice>
        <section class="codes__list screen-only" tabindex="0" aria-label={words.t('codes.list')}>
          <ol>
            <For each={codes()}>{(code) => <li class="codes__code">{code}</li>}</For>
          </ol>
        </section>
        <div class="print-only letters">
          <For each={codes()}>
            {(code) => (
              <article class="letter">
                <p class="letter__from">{words.t('shell.municipality')}</p>
                <h2 class="letter__title">{words.t('letter.title', { round: props.round.title })}</h2>
                <p>{words.t('letter.text', { closesAt: props.round.closesAt })}</p>
                <p>{words.t('letter.how', { address: address(), round: props.round.title })}</p>
                <p class="letter__code">{code}</p>
                <p>{words.t('letter.secret')}</p>
              </article>
            )}
          </For>
        </div>
      </Show>
    </section>
  )
}
