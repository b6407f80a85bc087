/** One voter by the number of the letter: what the desk may know, and what it can do. */
import { createAsync } from '@solidjs/router'
import { createEffect, createSignal, For, Match, on, Show, Suspense, Switch } from 'solid-js'
import type { RegisterEntryView } from '../../../shared/api/register.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { NumberField } from '../../parts/AmountField.tsx'
import { Button } from '../../parts/Button.tsx'
import { idOfField } from '../../parts/Field.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { ActList } from './ActList.tsx'
import { Appoint } from './Appoint.tsx'
import { Lapse } from './Lapse.tsx'
import { Replace } from './Replace.tsx'
import type { Handed } from './Screen.tsx'

const acts = ['replace', 'proxy', 'lapse'] as const
type Act = (typeof acts)[number]

export function FindVoter(props: { round: RoundView; isOpen: boolean; onCode: (code: Handed) => Promise<void> }) {
  const words = useWords()
  const [typed, setTyped] = createSignal<number>()
  const [fault, setFault] = createSignal<string>()
  const [number, setNumber] = createSignal<number>()
  const entry = createAsync(async () => {
    const wanted = number()
    return wanted === undefined
      ? undefined
      : ask('getRegisterEntry', { params: { roundId: props.round.id, number: String(wanted) } })
  })
  const found = () => {
    const answer = entry.latest
    return answer?.ok && answer.value.number === number() ? answer.value : undefined
  }
  const problem = () => {
    const answer = entry.latest
    return answer && !answer.ok ? answer.problem : undefined
  }
  function find(event: SubmitEvent) {
    event.preventDefault()
    const wanted = typed()
    if (wanted === undefined || wanted < 1 || wanted > 9_999_999) {
      setFault(words.t('register.find.fault'))
      // Who pressed Enter is in the field already: moving the focus says nothing.
      announce(words.t('register.find.fault'))
      document.getElementById(idOfField('number'))?.focus()
      return
    }
    setFault(undefined)
    if (wanted === number()) void askAgain('getRegisterEntry')
    setNumber(wanted)
  }
  return (
    <section class="stack" aria-labelledby="find">
      <h2 id="find">{words.t('register.find')}</h2>
      <form class="register__find" onSubmit={find} novalidate>
        <NumberField
          name="number"
          label={words.t('register.find.label')}
          hint={words.t('register.find.hint')}
          value={typed()}
          error={fault()}
          onInput={(value) => {
            setTyped(value)
            setFault(undefined)
          }}
        />
        <Button type="submit" kind="primary">
          {words.t('register.find.button')}
        </Button>
      </form>
      {/* Of its own, so that the page stays and the focus with it while the number is looked up. */}
      <Suspense fallback={<p role="status">{words.t('shell.waiting')}</p>}>
        <Switch>
          <Match when={found()}>
            {(voter) => <Voter voter={voter()} round={props.round} isOpen={props.isOpen} onCode={props.onCode} />}
          </Match>
          <Match when={problem()?.name === 'not-found'}>
            <Notice tone="warning" isNews title={words.t('register.find.none', { number: number() ?? 0 })}>
              <p>{words.t('register.find.none.text')}</p>
            </Notice>
          </Match>
          <Match when={problem()}>{(other) => <ProblemNotice problem={other()} />}</Match>
        </Switch>
      </Suspense>
    </section>
  )
}

function Voter(props: {
  voter: RegisterEntryView
  round: RoundView
  isOpen: boolean
  onCode: (code: Handed) => Promise<void>
}) {
  const words = useWords()
  const [act, setAct] = createSignal<Act>()
  let head: HTMLHeadingElement | undefined
  createEffect(
    on(
      () => props.voter.number,
      () => {
        setAct(undefined)
        head?.focus()
      },
    ),
  )
  const close = () => {
    setAct(undefined)
    head?.focus()
  }
  const isValid = () => props.voter.state === 'valid'
  return (
    <div class="card stack">
      <div class="row row--apart">
        <h3 tabindex="-1" ref={head}>
          {words.t('register.voter', { number: props.voter.number })}
        </h3>
        <StatusBadge tone={isValid() ? 'good' : 'bad'}>{words.t(`register.state.${props.voter.state}`)}</StatusBadge>
      </div>
      <dl class="facts">
        <dt>{words.t('register.channel')}</dt>
        <dd>{words.t(`register.channel.${props.voter.channel}`)}</dd>
        <dt>{words.t('register.replacedTimes')}</dt>
        <dd>{words.t('register.times', { times: props.voter.replacedTimes })}</dd>
        <Show when={props.voter.proxyNumber}>
          {(proxy) => (
            <>
              <dt>{words.t('register.proxy')}</dt>
              <dd>{words.t('register.voter', { number: proxy() })}</dd>
            </>
          )}
        </Show>
      </dl>
      <h4>{words.t('register.history')}</h4>
      <ActList acts={props.voter.acts} of={props.voter.number} />
      <Show when={props.isOpen && isValid()}>
        <h4 id="acts">{words.t('register.do')}</h4>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of a form that is not there yet */}
        <div class="row" role="group" aria-labelledby="acts">
          <For each={acts}>
            {(each) => (
              <Button isPressed={act() === each} onClick={() => setAct(act() === each ? undefined : each)}>
                {words.t(`register.${each}`)}
              </Button>
            )}
          </For>
        </div>
        <Switch>
          <Match when={act() === 'replace'}>
            <Replace roundId={props.round.id} number={props.voter.number} onCode={props.onCode} />
          </Match>
          <Match when={act() === 'proxy'}>
            <Appoint roundId={props.round.id} voter={props.voter} onCode={props.onCode} />
          </Match>
          <Match when={act() === 'lapse'}>
            <Lapse roundId={props.round.id} number={props.voter.number} onDone={close} />
          </Match>
        </Switch>
      </Show>
      <Show when={!isValid()}>
        <p>{words.t('register.lapsed')}</p>
      </Show>
    </div>
  )
}
