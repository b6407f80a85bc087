/** The life of a proposal (or any row of steps), as a list with the glass panes filled as far as it came. */
import { For, type JSX, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import './steps.css'

export interface LifeStep {
  readonly label: string
  readonly state: 'done' | 'current' | 'todo'
  /** When it happened: milliseconds UTC or RFC 3339. */
  readonly at?: number | string
  /** Who and why, or what comes. */
  readonly note?: JSX.Element
}

export function Steps(props: { steps: readonly LifeStep[]; label?: string }) {
  const words = useWords()
  return (
    <ol class="plain steps" aria-label={props.label ?? words.t('steps.label')}>
      <For each={props.steps}>
        {(step) => (
          <li
            class={`steps__step steps__step--${step.state}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <p class="steps__label">
              {step.label}
              <span class="steps__state"> · {words.t(`steps.${step.state}`)}</span>
            </p>
            <Show when={step.at}>{(at) => <p class="steps__note">{words.dateTime(at())}</p>}</Show>
            <Show when={step.note}>
              <p class="steps__note">{step.note}</p>
            </Show>
          </li>
        )}
      </For>
    </ol>
  )
}
