/** One letter with a voting code: exactly one page of A4, whose address shows through the window of an envelope. */
import { createMemo, For, Show } from 'solid-js'
import type { NumberedCode } from '../../../shared/api/register.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { shell } from '../../words/nl/shell.ts'
import { ballotLink } from './ballot-link.ts'
import './letter.css'
import { type LetterSettings, letterText } from './letter-text.ts'
import { qrPath } from './qr-path.ts'

export interface LetterProps {
  readonly round: RoundView
  readonly settings: LetterSettings
  readonly letter: NumberedCode
  /** Lines for the window; absent: the letter is handed over. */
  readonly address?: readonly string[] | undefined
}

/** From so many characters of the municipality's own text on, the letter is set smaller: even the longest stays on one page. */
const mostRoomy = 260

export function Letter(props: LetterProps) {
  const text = createMemo(() => letterText(props.round, props.settings, window.location.host))
  const qr = createMemo(() => qrPath(ballotLink(window.location.origin, props.round.id, props.letter.code)))
  const isLong = () => {
    const { help, paper } = props.settings
    // The name of the round stands in the letter three times.
    return 3 * props.round.title.length + help.length + (paper?.place.length ?? 0) > mostRoomy
  }
  return (
    <article class={`letter letter--${props.settings.window}`} classList={{ 'letter--close': isLong() }} lang="nl">
      <p class="letter__from">{shell['shell.municipality']}</p>
      <p class="letter__number">Brief {props.letter.number}</p>
      <Show when={props.address}>
        {(lines) => (
          <p class="letter__address">
            <For each={lines()}>{(line) => <span class="letter__line">{line}</span>}</For>
          </p>
        )}
      </Show>
      <div class="letter__body">
        <h2 class="letter__title">{text().title}</h2>
        <p>{text().greeting}</p>
        <p>
          {text().why} <strong>{text().when}</strong>
        </p>
        <div class="letter__vote">
          <svg class="letter__qr" viewBox={`0 0 ${qr().width} ${qr().width}`} role="img" aria-label={text().qr}>
            <rect width="100%" height="100%" fill="#fff" />
            <path d={qr().path} fill="#000" shape-rendering="crispEdges" />
          </svg>
          <p class="letter__code-box">
            <span class="letter__label">{text().code}</span>
            <span class="letter__code">{props.letter.code}</span>
            <span class="letter__label">{text().qr}</span>
          </p>
        </div>
        <h3 class="letter__how">{text().how}</h3>
        <ol>
          <For each={text().steps}>{(step) => <li>{step}</li>}</For>
        </ol>
        <p>
          <strong>{text().secret}</strong>
        </p>
        <Show when={text().help}>
          <p>{text().help}</p>
        </Show>
        <Show when={text().paper}>{(paper) => <p>{paper()}</p>}</Show>
        <p class="letter__english" lang="en">
          <strong>{text().english.title}.</strong> {text().english.text}
        </p>
      </div>
    </article>
  )
}
