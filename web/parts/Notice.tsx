/** Something the visitor should know: quiet, good, a warning, a fault, or news of the council track. */
import { type JSX, Show } from 'solid-js'
import type { Problem } from '../client/answer.ts'
import { useWords } from '../words/index.tsx'
import { Button } from './Button.tsx'
import './notice.css'

export type Tone = 'info' | 'good' | 'warning' | 'error' | 'council'

export interface NoticeProps {
  readonly tone?: Tone
  readonly title?: string
  readonly children?: JSX.Element
  /** For what appears after an act: read aloud at once (`error`) or politely. */
  readonly isNews?: boolean
}

export function Notice(props: NoticeProps) {
  return (
    <div
      class={`notice notice--${props.tone ?? 'info'}`}
      role={props.isNews ? (props.tone === 'error' ? 'alert' : 'status') : undefined}
    >
      <Show when={props.title}>
        <p class="notice__title">{props.title}</p>
      </Show>
      {props.children}
    </div>
  )
}

/** A problem of the API as it came, with a way to try again. */
export function ProblemNotice(props: { problem: Problem; onAgain?: () => void }) {
  const { t } = useWords()
  return (
    <Notice tone="error" isNews title={props.problem.title}>
      <p>{props.problem.detail}</p>
      <Show when={props.onAgain}>{(again) => <Button onClick={() => again()()}>{t('problem.again')}</Button>}</Show>
    </Notice>
  )
}
