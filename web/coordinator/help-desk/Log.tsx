/** What the desk did, newest first, a page at a time. */
import { createEffect, createSignal, on, Show } from 'solid-js'
import type { DeskActView, RegisterView } from '../../../shared/api/register.ts'
import { api, type Problem } from '../../client/api.ts'
import { Button } from '../../parts/Button.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { ActList } from './ActList.tsx'

export function Log(props: { roundId: string; first: RegisterView }) {
  const words = useWords()
  const [older, setOlder] = createSignal<readonly DeskActView[]>([])
  const [cursor, setCursor] = createSignal<string>()
  const [isBusy, setIsBusy] = createSignal(false)
  const [problem, setProblem] = createSignal<Problem>()
  // A new first page begins the list anew.
  createEffect(
    on(
      () => props.first,
      (first) => {
        setOlder([])
        setCursor(first.cursor)
      },
    ),
  )
  async function more() {
    const from = cursor()
    if (!from || isBusy()) return
    setIsBusy(true)
    setProblem(undefined)
    const answer = await api.getRegister({ params: { roundId: props.roundId }, query: { cursor: from } })
    setIsBusy(false)
    if (!answer.ok) return void setProblem(answer.problem)
    setOlder([...older(), ...answer.value.acts])
    setCursor(answer.value.cursor)
    announce(words.t('register.log.more.done', { count: answer.value.acts.length }))
  }
  return (
    <section class="stack" aria-labelledby="log">
      <h2 id="log">{words.t('register.log')}</h2>
      <Show
        when={props.first.acts.length > 0}
        fallback={<Empty title={words.t('register.log.empty')}>{words.t('register.log.empty.text')}</Empty>}
      >
        <ActList acts={[...props.first.acts, ...older()]} />
      </Show>
      <Show when={problem()}>{(fault) => <ProblemNotice problem={fault()} />}</Show>
      <Show when={cursor()}>
        <Button isBusy={isBusy()} onClick={() => void more()}>
          {words.t('register.log.more')}
        </Button>
      </Show>
    </section>
  )
}
