/** The help desk of a round: how many can vote, one voter by number, a code for who gets no letter, and what was done. Never whether somebody voted. */
import { createAsync } from '@solidjs/router'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { NumberedCode, RegisterCounts } from '../../../shared/api/register.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { idOfField } from '../../parts/Field.tsx'
import { LeaveGuard } from '../../parts/LeaveGuard.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'
import { RoundDesk } from '../round/RoundDesk.tsx'
import { FindVoter } from './FindVoter.tsx'
import { Issue } from './Issue.tsx'
import { Log } from './Log.tsx'
import { NewCode } from './NewCode.tsx'
import './screen.css'

/** A code that was just made, and in which words it is handed over. */
export interface Handed extends NumberedCode {
  readonly kind: 'replaced' | 'issued' | 'proxy'
}

export default function HelpDesk() {
  const words = useWords()
  return (
    <RoundDesk title={words.t('register.title')} lead={words.t('register.lead')}>
      {(round) => <HelpDeskOf round={round()} />}
    </RoundDesk>
  )
}

function HelpDeskOf(props: { round: RoundView }) {
  const words = useWords()
  const register = createAsync(() => ask('getRegister', { params: { roundId: props.round.id } }))
  const [handed, setHanded] = createSignal<Handed>()
  const [isGone, setIsGone] = createSignal(false)
  const isOpen = () => ['preparing', 'scheduled', 'open'].includes(props.round.phase)
  const shown = () => {
    const answer = register()
    return answer?.ok ? answer.value : undefined
  }
  const problem = () => {
    const answer = register()
    return answer && !answer.ok ? answer.problem : undefined
  }
  const made = async (code: Handed) => {
    setHanded(code)
    setIsGone(false)
    await askAgain('getRegister', 'getRegisterEntry')
  }
  /** The next resident: the focus goes where the number is typed. */
  const toNext = () => {
    setHanded(undefined)
    queueMicrotask(() => document.getElementById(idOfField('number'))?.focus())
  }
  return (
    <>
      <Notice title={words.t('register.never')}>
        <p>{words.t('register.never.text')}</p>
      </Notice>
      <Show when={!isOpen()}>
        <Notice tone="warning">
          <p>{words.t('register.over')}</p>
        </Notice>
      </Show>
      <Switch>
        <Match when={handed()} keyed>
          {(code) => <NewCode round={props.round} handed={code} onPrinted={() => setIsGone(true)} onDone={toNext} />}
        </Match>
        <Match when={true}>
          <FindVoter round={props.round} isOpen={isOpen()} onCode={made} />
          <Show when={isOpen()}>
            <Issue round={props.round} onCode={made} />
          </Show>
          <Show when={shown()}>{(found) => <Counts counts={found().counts} />}</Show>
        </Match>
      </Switch>
      <Show when={problem()}>
        {(fault) => <ProblemNotice problem={fault()} onAgain={() => void askAgain('getRegister')} />}
      </Show>
      <Show when={shown()}>{(found) => <Log roundId={props.round.id} first={found()} />}</Show>
      <LeaveGuard
        isOn={handed() !== undefined && !isGone()}
        title={words.t('register.leave')}
        text={words.t('register.leave.text')}
      />
    </>
  )
}

const figures = ['entries', 'letters', 'atDesk', 'replaced', 'proxies', 'withdrawn'] as const

/** The register in figures. */
function Counts(props: { counts: RegisterCounts }) {
  const words = useWords()
  return (
    <section class="stack" aria-labelledby="counts">
      <h2 id="counts">{words.t('register.counts')}</h2>
      <dl class="counts">
        <For each={figures}>
          {(name) => (
            <div class="counts__one" classList={{ 'counts__one--first': name === 'entries' }}>
              <dt>{words.t(`register.count.${name}`)}</dt>
              <dd class="figure">{words.number(props.counts[name])}</dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={props.counts.entries === 0}>
        <p>{words.t('register.empty')}</p>
      </Show>
    </section>
  )
}
