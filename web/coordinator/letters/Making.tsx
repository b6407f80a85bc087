/** How far the codes are: can be paused, and goes on after a fault with the same keys. */
import { onMount, Show } from 'solid-js'
import type { Problem } from '../../client/api.ts'
import { Button } from '../../parts/Button.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'

export function Making(props: {
  readonly made: number
  readonly total: number
  readonly isBusy: boolean
  readonly isPaused: boolean
  readonly problem: Problem | undefined
  readonly onPause: () => void
  readonly onGoOn: () => void
}) {
  const words = useWords()
  let title: HTMLHeadingElement | undefined
  onMount(() => title?.focus())
  const text = () => words.t('letters.made.so.far', { made: props.made, total: props.total })
  return (
    <section class="card stack" aria-labelledby="making">
      <h2 id="making" tabindex="-1" ref={title}>
        {words.t('letters.making')}
      </h2>
      <progress class="letters__progress" max={props.total} value={props.made} aria-label={text()} />
      <p>{text()}</p>
      <Show when={props.problem}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
      <p>{words.t('letters.making.text')}</p>
      {/* One button, which keeps its focus whatever it says. */}
      <Button
        kind={props.isBusy ? 'secondary' : 'primary'}
        isBusy={props.isBusy && props.isPaused}
        onClick={() => (props.isBusy ? props.onPause() : props.onGoOn())}
      >
        {words.t(!props.isBusy ? 'letters.goOn' : props.isPaused ? 'letters.pausing' : 'letters.pause')}
      </Button>
    </section>
  )
}
