/** What a decision did, in place of the bar that was pressed: takes the focus, so that it is read aloud and nobody is lost. */
import { type JSX, onMount } from 'solid-js'
import { Notice, type Tone } from './Notice.tsx'

export interface OutcomeProps {
  readonly title: string
  readonly tone?: Tone
  /** What happens next, and where to go. */
  readonly children?: JSX.Element
}

export function Outcome(props: OutcomeProps) {
  let box: HTMLDivElement | undefined
  onMount(() => box?.focus())
  return (
    <div tabindex="-1" ref={box} class="outcome">
      <Notice tone={props.tone ?? 'good'} title={props.title}>
        {props.children}
      </Notice>
    </div>
  )
}
