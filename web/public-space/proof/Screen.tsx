/** The proof of a result, made on the visitor's own device from what everybody can fetch: do rules, ballots, receipts and result fit together? */
import { createAsync, useParams } from '@solidjs/router'
import { Match, Switch } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { Hero } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { resultPath } from '../../parts/paths.ts'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { OpenFiles } from '../result/OpenFiles.tsx'
import { ReceiptCheck } from '../result/ReceiptCheck.tsx'
import '../result/screen.css'
import { Proving } from './Proving.tsx'

export default function Proof() {
  const words = useWords()
  const params = useParams<{ roundId: string }>()
  const round = createAsync(() => ask('getRound', { params: { roundId: params.roundId } }))
  const result = createAsync(() => ask('getResult', { params: { roundId: params.roundId } }))
  usePageTitle(() => {
    const answer = round()
    return answer?.ok ? words.t('proof.of', { round: answer.value.title }) : undefined
  })
  const again = () => askAgain('getRound', 'getResult')
  return (
    <Loaded answer={round()} onAgain={again}>
      {(of) => (
        <Loaded answer={result()} onAgain={again}>
          {(counted) => <Shown round={of()} result={counted()} />}
        </Loaded>
      )}
    </Loaded>
  )
}

function Shown(props: { round: RoundView; result: ResultView }) {
  const words = useWords()
  return (
    <>
      <Hero
        kicker={<a href={words.href(resultPath(props.round.id))}>{words.t('result.title')}</a>}
        title={words.t('proof.of', { round: props.round.title })}
        lead={words.t('proof.lead')}
      />
      <div class="wide section result">
        <Proving round={props.round} result={props.result} />
        <ReceiptCheck roundId={props.round.id} />
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">{words.t('proof.elsewhere')}</h2>
          <p>{words.t('proof.elsewhere.text')}</p>
          {/* A command is typed as it stands, in every language. */}
          <p>
            <code lang="en">
              npm run -s prove -- {window.location.origin} {props.round.id}
            </code>
          </p>
        </section>
        <OpenFiles round={props.round} result={props.result} isProof />
        <Secrecy round={props.round} />
        <section aria-labelledby="limits">
          <h2 id="limits">{words.t('proof.limitsTitle')}</h2>
          <ul>
            <li>{words.t('proof.limit.page')}</li>
            <li>{words.t('proof.limit.opening')}</li>
            <li>{words.t('proof.limit.seen')}</li>
            <li>{words.t('proof.limit.content')}</li>
            <li>{words.t('proof.limit.ballots')}</li>
            <li>{words.t('proof.limit.voters')}</li>
            <li>{words.t('proof.limit.pressure')}</li>
          </ul>
        </section>
      </div>
    </>
  )
}

/** Whether the votes could still be opened once more, and why they are kept when they are. */
function Secrecy(props: { round: RoundView }) {
  const words = useWords()
  const hold = () => {
    const last = props.round.keyHolds?.at(-1)
    return last?.isHeld ? last : undefined
  }
  return (
    <section aria-labelledby="secrecy">
      <h2 id="secrecy">{words.t('proof.secrecy')}</h2>
      <Switch fallback={<p>{words.t('proof.secrecy.kept')}</p>}>
        <Match when={props.round.keysDestroyedAt}>
          {(at) => <p>{words.t('proof.secrecy.destroyed', { at: at() })}</p>}
        </Match>
        <Match when={hold()}>
          {(held) => (
            <>
              <p>{words.t('proof.secrecy.held', { at: held().at })}</p>
              <blockquote>{held().reason}</blockquote>
            </>
          )}
        </Match>
      </Switch>
    </section>
  )
}
