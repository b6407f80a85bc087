/** What a plan that does not go ahead had needed: more voters, voters who chose it too, or a lower price. Where the count did not work it out, this device can. */
import { createSignal, For, onCleanup, Show } from 'solid-js'
import type { PlanFacts } from '../../../shared/allocation/sentences/facts.ts'
import type { ResultView } from '../../../shared/api/allocation.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import type { SearchStage } from '../../recount/search.ts'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'

type Answer = NonNullable<PlanFacts['needed']>
type State =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly stage: SearchStage | undefined }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly needed: Answer }

/** `sentencesOf` puts an answer in words. `known`: what the count worked out. */
export function Needed(props: {
  result: ResultView
  projectId: string
  known: readonly string[]
  sentencesOf: (needed: Answer) => readonly string[]
}) {
  const words = useWords()
  const [state, setState] = createSignal<State>({ kind: 'none' })
  let stop: (() => void) | undefined
  /** A search that was left or started anew says nothing any more. */
  let turn = 0
  let heading: HTMLHeadingElement | undefined
  let section: HTMLElement | undefined
  onCleanup(() => {
    turn += 1
    stop?.()
  })

  async function search() {
    turn += 1
    const mine = turn
    setState({ kind: 'working', stage: undefined })
    // The button that was pressed goes away.
    heading?.focus()
    announce(words.t('explain.search.started'))
    // The search and the ballots are fetched when somebody asks.
    const [{ startSearch }, { publishedBallots }, { textHash }] = await Promise.all([
      import('../../recount/client.ts'),
      import('../../recount/ballots.ts'),
      import('../../../shared/rounds/text-hash.ts'),
    ])
    const ballots = await publishedBallots(props.result.roundId)
    if (mine !== turn) return
    // Other bytes than those that were counted give no answer about this result.
    if (!ballots.ok || textHash(ballots.value) !== props.result.ballotsHash) return setState({ kind: 'failed' })
    const started = startSearch(
      { source: ballots.value, projectId: props.projectId, spec: { ...props.result.rule } },
      (stage) => mine === turn && setState({ kind: 'working', stage }),
    )
    stop = started.stop
    const ending = await started.ending
    if (mine !== turn || ending.kind === 'stopped') return
    stop = undefined
    const hadFocus = document.activeElement === document.body || section?.contains(document.activeElement)
    if (ending.kind === 'no-worker' || ending.needed === undefined) return setState({ kind: 'failed' })
    setState({ kind: 'found', needed: ending.needed })
    if (hadFocus) heading?.focus()
    announce(props.sentencesOf(ending.needed).join(' '))
  }
  const leave = () => {
    turn += 1
    stop?.()
    stop = undefined
    setState({ kind: 'none' })
    heading?.focus()
  }
  const sentences = () => {
    const now = state()
    return now.kind === 'found' ? props.sentencesOf(now.needed) : props.known
  }
  const stage = () => {
    const now = state()
    if (now.kind !== 'working' || !now.stage) return words.t('explain.search.fetching')
    const { part, tried, lowest } = now.stage
    return words.t(`explain.search.${part}`, { tried, ...(lowest === undefined ? {} : { lowest }) })
  }
  return (
    <section ref={section}>
      <h4 ref={heading} tabindex="-1">
        {words.t('explain.needed')}
      </h4>
      <Show when={sentences().length > 0}>
        <ul>
          <For each={sentences()}>{(sentence) => <li>{sentence}</li>}</For>
        </ul>
        <p class="small soft">{words.t('explain.needed.text')}</p>
      </Show>
      <Show when={sentences().length === 0 && state().kind !== 'working'}>
        <p>{words.t('explain.needed.absent')}</p>
        <Button onClick={() => void search()}>{words.t('explain.search')}</Button>
      </Show>
      <Show when={state().kind === 'working'}>
        <div class="working">
          <progress aria-label={words.t('explain.search.started')} />
          <p>{stage()}</p>
          <Button onClick={leave}>{words.t('explain.search.stop')}</Button>
        </div>
      </Show>
      <Show when={state().kind === 'failed'}>
        <Notice tone="error" isNews title={words.t('explain.search.failed')}>
          <p>{words.t('explain.search.failedText')}</p>
        </Notice>
      </Show>
    </section>
  )
}
