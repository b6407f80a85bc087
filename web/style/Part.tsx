/** A heading of the style page with what it shows, and the little frames in it. */
import { type JSX, Show } from 'solid-js'

/** One subject of the style page. `id`: where the contents lead to. */
export function Part(props: { id: string; name: string; text?: string; children: JSX.Element }) {
  return (
    <section class="section wide style-part" id={props.id} tabindex="-1" aria-labelledby={`${props.id}-name`}>
      <h2 id={`${props.id}-name`}>{props.name}</h2>
      <Show when={props.text}>
        <p class="soft">{props.text}</p>
      </Show>
      <div class="stack--large">{props.children}</div>
    </section>
  )
}

/** One part of the site by its name in the source, in one or more states. */
export function Shown(props: { name: string; children: JSX.Element }) {
  return (
    <div class="style-shown">
      <h3 class="style-shown__name">{props.name}</h3>
      <div class="stack">{props.children}</div>
    </div>
  )
}

/** A state by its word, above what is in it. */
export function InState(props: { state: string; children: JSX.Element }) {
  return (
    <div class="style-state">
      <p class="style-state__word">{props.state}</p>
      {props.children}
    </div>
  )
}
