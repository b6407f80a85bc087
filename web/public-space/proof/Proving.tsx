/** Fetches what is published, proves it in the worker, and tells every point. */
import { createSignal, For, Match, onCleanup, onMount, Show, Switch } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import type { Proven } from '../../../shared/rounds/proof.ts'
import { api, type Problem } from '../../client/api.ts'
import { Button } from '../../parts/Button.tsx'
import { NeedsScript } from '../../parts/NeedsScript.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { forgetBallots, publishedBallots } from '../../recount/ballots.ts'
import { startProof } from '../../recount/client.ts'
import type { Proof } from '../../recount/proof.ts'
import '../../recount/recount.css'
import './screen.css'
import { useWords } from '../../words/index.tsx'

type State =
  | { readonly kind: 'working' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'failed' }
  | { readonly kind: 'proven'; readonly proof: Proof }

export function Proving(props: { round: RoundView; result: ResultView }) {
  const words = useWords()
  const [state, setState] = createSignal<State>({ kind: 'working' })
  let stop = () => {}
  let turn = 0
  let section: HTMLElement | undefined

  async function run() {
    turn += 1
    const mine = turn
    stop()
    // The button that was pressed goes; what comes of it is told at the top.
    if (mine > 1) section?.focus()
    setState({ kind: 'working' })
    const roundId = props.round.id
    // The bytes of now: who proves again wants no copy.
    forgetBallots(roundId)
    const [file, receipts] = await Promise.all([publishedBallots(roundId), api.listReceipts({ params: { roundId } })])
    if (mine !== turn) return
    if (!file.ok) return setState({ kind: 'problem', problem: file.problem })
    if (!receipts.ok) return setState({ kind: 'problem', problem: receipts.problem })
    const started = startProof({
      record: { round: props.round, result: props.result, file: file.value, receipts: receipts.value },
    })
    stop = started.stop
    const ending = await started.ending
    if (mine !== turn) return
    setState(ending.kind === 'proven' ? ending : { kind: 'failed' })
  }
  onMount(run)
  onCleanup(() => {
    turn += 1
    stop()
  })

  const proof = () => {
    const now = state()
    return now.kind === 'proven' ? now.proof : undefined
  }
  const problem = () => {
    const now = state()
    return now.kind === 'problem' ? now.problem : undefined
  }
  /** As reckoned here: where it differs from what the server names, neighbours must see it differ too. */
  const rulesOf = (of: Proof) =>
    of.points.find(({ point, holds }) => point === 'rules' && holds === false)?.found ?? props.round.rulesHash
  const isGood = (of: Proof) => of.points.every(({ holds }) => holds !== false)

  return (
    <section class="stack proof" aria-label={words.t('proof.points')} tabindex="-1" ref={section}>
      <NeedsScript for="proof" />
      <Switch>
        <Match when={state().kind === 'working'}>
          <div class="working" role="status">
            <progress aria-label={words.t('proof.working')} />
            <p>{words.t('proof.working')}</p>
          </div>
        </Match>
        <Match when={problem()}>{(found) => <ProblemNotice problem={found()} onAgain={run} />}</Match>
        <Match when={state().kind === 'failed'}>
          <Notice tone="error" isNews title={words.t('proof.failed')}>
            <p>{words.t('proof.failedText')}</p>
            <Button onClick={run}>{words.t('proof.again')}</Button>
          </Notice>
        </Match>
        <Match when={proof()}>
          {(of) => (
            <Notice
              tone={isGood(of()) ? 'good' : 'error'}
              isNews
              title={words.t(isGood(of()) ? 'proof.good' : 'proof.bad')}
            >
              <p>
                {isGood(of())
                  ? words.t('proof.goodText', { voters: props.result.voters, milliseconds: of().milliseconds })
                  : words.t('proof.badText')}
              </p>
            </Notice>
          )}
        </Match>
      </Switch>
      <Show when={proof()}>
        {(of) => (
          <>
            <h2>{words.t('proof.points')}</h2>
            <ul class="plain findings proof__points">
              <For each={of().points}>
                {(point) => <Point point={point} isByCode={props.result.turnout !== undefined} />}
              </For>
            </ul>
            <h2>{words.t('proof.compare')}</h2>
            <p>{words.t('proof.compare.text')}</p>
            <dl class="facts">
              <dt>{words.t('proof.compare.rules')}</dt>
              <dd class="hash">{rulesOf(of())}</dd>
              <dt>{words.t('proof.compare.file')}</dt>
              <dd class="hash">{of().fileHash}</dd>
              <dt>{words.t('proof.compare.receipts')}</dt>
              <dd class="hash">{of().receiptsHash}</dd>
            </dl>
            <Button onClick={run}>{words.t('proof.again')}</Button>
          </>
        )}
      </Show>
    </section>
  )
}

/** One point: its mark, whether it holds in words, and where it does not, both sides. */
function Point(props: { point: Proven; isByCode: boolean }) {
  const { t } = useWords()
  const sentence = () => {
    const { point, holds } = props.point
    if (holds === true) return t(`proof.${point}`)
    if (holds === false) return t(`proof.${point}.bad`)
    return t(point === 'voters' && !props.isByCode ? 'proof.voters.unknown' : 'proof.pointUnknown')
  }
  const mark = () => (props.point.holds === true ? '✓' : props.point.holds === false ? '✗' : '–')
  const word = () =>
    t(props.point.holds === true ? 'proof.holds' : props.point.holds === false ? 'proof.breaks' : 'proof.unknown')
  return (
    <li>
      <span class={`findings__mark findings__mark--${props.point.holds === false ? 'bad' : 'good'}`} aria-hidden="true">
        {mark()}
      </span>
      <span>
        <span class="unseen">{word()} </span>
        {sentence()}
        <Show when={props.point.holds === false}>
          <span class="proof__sides">
            <span>
              {t('proof.expected')}: <code>{props.point.expected}</code>
            </span>
            <span>
              {t('proof.found')}: <code>{props.point.found}</code>
            </span>
          </span>
        </Show>
      </span>
    </li>
  )
}
