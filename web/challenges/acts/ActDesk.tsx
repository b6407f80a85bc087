/** What the reader can do now: one button an act; its form opens below, with a summary to confirm before it is sent. */
import { createSignal, For, Show } from 'solid-js'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { Button } from '../../parts/Button.tsx'
import { useWords } from '../../words/index.tsx'
import type { ActId, OpenAct } from '../challenge/open-acts.ts'
import { ActForm } from './ActForm.tsx'
import { acts } from './all.ts'
import './acts.css'

export interface ActDeskProps {
  readonly view: ChallengeView
  readonly etag: string | undefined
  readonly open: readonly OpenAct[]
  readonly today: string
  readonly onDone: () => void
  /** The challenge has changed meanwhile: read it anew. */
  readonly onStale: () => void
}

export default function ActDesk(props: ActDeskProps) {
  const words = useWords()
  const [chosen, setChosen] = createSignal<ActId>()
  const buttons = new Map<ActId, HTMLElement>()
  const ready = () => props.open.filter(({ from }) => from === undefined)
  const later = () => props.open.filter((act): act is OpenAct & { from: string } => act.from !== undefined)
  const close = () => {
    const id = chosen()
    setChosen(undefined)
    if (id) buttons.get(id)?.focus()
  }
  const current = () => {
    const id = chosen()
    return ready().some((act) => act.id === id) ? id : undefined
  }
  return (
    <section class="act-desk stack" aria-labelledby="acts">
      <h2 id="acts">{words.t('actForm.title')}</h2>
      <Show when={ready().length > 0}>
        <div class="row">
          <For each={ready()}>
            {({ id }) => (
              <Button
                ref={(element) => buttons.set(id, element)}
                kind={acts[id].isMain ? 'primary' : 'secondary'}
                isNegative={acts[id].isNegative ?? false}
                aria-expanded={current() === id}
                onClick={() => setChosen(current() === id ? undefined : id)}
              >
                {words.t(acts[id].label)}
              </Button>
            )}
          </For>
        </div>
      </Show>
      <For each={later()}>
        {({ id, from }) => <p class="soft">{words.t('actForm.later', { act: words.t(acts[id].label), from })}</p>}
      </For>
      <Show when={current()} keyed>
        {(id) => (
          <ActForm
            act={acts[id]}
            view={props.view}
            etag={props.etag}
            today={props.today}
            onCancel={close}
            onDone={() => {
              setChosen(undefined)
              props.onDone()
            }}
            onStale={() => props.onStale()}
          />
        )}
      </Show>
    </section>
  )
}
