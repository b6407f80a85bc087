/** The published ballots and receipts as files, with the fingerprints that prove that everybody reckons with the same bytes. */
import { createSignal, Show } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { api, type Problem } from '../../client/api.ts'
import { Button } from '../../parts/Button.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { proofPath } from '../../parts/paths.ts'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'

/** Hands a text to the browser as a file to keep. */
function offer(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by then; a second is ample.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

/** `isProof`: on the page of the proof itself, which needs no link to it. */
export function OpenFiles(props: { round: RoundView; result: ResultView; isProof?: boolean }) {
  const words = useWords()
  const [busy, setBusy] = createSignal<'ballots' | 'receipts'>()
  const [problem, setProblem] = createSignal<Problem>()

  const download = async (what: 'ballots' | 'receipts') => {
    setBusy(what)
    setProblem(undefined)
    const params = { roundId: props.round.id }
    const answer = what === 'ballots' ? await api.getPublishedBallots({ params }) : await api.listReceipts({ params })
    setBusy(undefined)
    if (!answer.ok) return setProblem(answer.problem)
    const name = what === 'ballots' ? `${props.round.id}.pb` : `${props.round.id}-receipts.json`
    offer(name, typeof answer.value === 'string' ? answer.value : `${JSON.stringify(answer.value, null, 2)}\n`)
    announce(words.t('result.open.done', { file: name }))
  }

  return (
    <section>
      <h2>{words.t('result.open.title')}</h2>
      <p>{words.t('result.open.text')}</p>
      <Show when={problem()}>{(found) => <ProblemNotice problem={found()} />}</Show>
      <div class="row">
        <Button isBusy={busy() === 'ballots'} onClick={() => download('ballots')}>
          {words.t('result.open.ballots')}
        </Button>
        <Button isBusy={busy() === 'receipts'} onClick={() => download('receipts')}>
          {words.t('result.open.receipts')}
        </Button>
      </div>
      <Show when={!props.isProof}>
        <p class="to-proof">
          <a href={words.href(proofPath(props.round.id))}>{words.t('proof.link')}</a>
        </p>
      </Show>
      <details>
        <summary>{words.t('result.open.details')}</summary>
        <dl class="facts">
          <dt>{words.t('result.open.hash')}</dt>
          <dd class="hash">{props.result.ballotsHash}</dd>
          <dt>{words.t('result.open.rules')}</dt>
          <dd class="hash">{props.result.rulesHash}</dd>
        </dl>
      </details>
    </section>
  )
}
