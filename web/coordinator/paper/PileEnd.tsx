/** The end of a pile: stored beside the other votes with what became of each paper, or void with its reason. */
import { createSignal, Match, Show, Switch } from 'solid-js'
import type { PaperBatchView } from '../../../shared/api/paper.ts'
import { api } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { TextAreaField } from '../../parts/Field.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { useWords } from '../../words/index.tsx'

/** The contract's bound on a reason. */
const leastReason = 10

export function PileEnd(props: { pile: PaperBatchView; onClosed: (pile: PaperBatchView) => void }) {
  const words = useWords()
  const sending = createSending()
  const [asking, setAsking] = createSignal<'store' | 'void'>()
  const [reason, setReason] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const [wasClosedHere, setWasClosedHere] = createSignal(false)
  const agreed = () => props.pile.places.filter(({ state }) => state === 'agreed').length
  const isReady = () => agreed() === props.pile.size

  async function close(how: 'store' | 'void') {
    if (how === 'void' && reason().trim().length < leastReason)
      return void setFault(words.t('piles.void.fault', { least: leastReason }))
    setFault(undefined)
    const params = { roundId: props.pile.roundId, batchId: props.pile.id }
    const text = reason().trim()
    const answer = await sending.send({ how, params, text }, (key) =>
      how === 'store'
        ? api.storePaperBatch({ params, body: {}, key })
        : api.voidPaperBatch({ params, body: { reason: text }, key }),
    )
    if (!answer) return
    setAsking(undefined)
    if (!answer.ok) return
    setWasClosedHere(true)
    props.onClosed(answer.value)
  }
  const result = () => {
    const { outcome, voidReason } = props.pile
    return (
      <Switch>
        <Match when={outcome}>
          {(of) => (
            <ul>
              <li>{words.t('piles.outcome.valid', { count: of().valid })}</li>
              <li>{words.t('piles.outcome.invalid', { count: of().invalid })}</li>
              <li>{words.t('piles.outcome.screen')}</li>
            </ul>
          )}
        </Match>
        <Match when={voidReason}>{(text) => <p>{words.t('piles.void.because', { reason: text() })}</p>}</Match>
      </Switch>
    )
  }
  const title = () => words.t(props.pile.state === 'stored' ? 'piles.outcome' : 'piles.void.done')

  return (
    <Switch>
      <Match when={props.pile.state === 'open'}>
        <section class="card stack" aria-labelledby="end">
          <h2 id="end">{words.t('piles.end')}</h2>
          <Show when={sending.problem()}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
          <p>
            {isReady()
              ? words.t('piles.end.ready')
              : words.t('piles.end.notYet', { agreed: agreed(), size: props.pile.size })}
          </p>
          <div class="row">
            <Button kind="primary" disabled={!isReady()} onClick={() => setAsking('store')}>
              {words.t('piles.store')}
            </Button>
            <Button kind="subtle" onClick={() => setAsking('void')}>
              {words.t('piles.makeVoid')}
            </Button>
          </div>
        </section>
        <Dialog
          isOpen={asking() === 'store'}
          onClose={() => setAsking(undefined)}
          title={words.t('piles.store.ask', { label: props.pile.label })}
          actions={
            <Button kind="primary" isBusy={sending.isBusy()} onClick={() => void close('store')}>
              {words.t('piles.store.yes')}
            </Button>
          }
        >
          <p>{words.t('piles.store.text')}</p>
        </Dialog>
        <Dialog
          isOpen={asking() === 'void'}
          onClose={() => setAsking(undefined)}
          title={words.t('piles.void.ask', { label: props.pile.label })}
          actions={
            <Button kind="primary" isNegative isBusy={sending.isBusy()} onClick={() => void close('void')}>
              {words.t('piles.void.yes')}
            </Button>
          }
        >
          <p>{words.t('piles.void.text')}</p>
          <TextAreaField
            name="void-reason"
            label={words.t('piles.void.reason')}
            value={reason()}
            error={fault()}
            onInput={(text) => {
              setReason(text)
              setFault(undefined)
            }}
          />
        </Dialog>
      </Match>
      <Match when={wasClosedHere()}>
        <Outcome title={title()} tone={props.pile.state === 'stored' ? 'good' : 'info'}>
          {result()}
        </Outcome>
      </Match>
      <Match when={true}>
        <Notice title={title()} tone={props.pile.state === 'stored' ? 'good' : 'info'}>
          {result()}
        </Notice>
      </Match>
    </Switch>
  )
}
