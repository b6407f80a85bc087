/** The heads of a page: the green band of the public space, and the plain head of a desk or a small page. */
import { type JSX, Show } from 'solid-js'
import './hero.css'

export interface HeroProps {
  readonly title: string
  /** One short line above the title. */
  readonly kicker?: JSX.Element
  /** One sentence under the title. */
  readonly lead?: JSX.Element
  /** The language of title and lead, where somebody wrote them in another than the page's. */
  readonly lang?: string
  /** Buttons or a badge under the lead. */
  readonly children?: JSX.Element
}

/** The band with the panes; the page's h1. */
export function Hero(props: HeroProps) {
  return (
    <div class="hero">
      <div class="wide">
        <Show when={props.kicker}>
          <p class="hero__kicker">{props.kicker}</p>
        </Show>
        <h1 lang={props.lang}>{props.title}</h1>
        <Show when={props.lead}>
          <p class="hero__lead" lang={props.lang}>
            {props.lead}
          </p>
        </Show>
        {props.children}
      </div>
    </div>
  )
}

/** A quiet head, for desks and for pages of a few lines; the page's h1. */
export function PageHead(props: HeroProps) {
  return (
    <div class="page-head wide">
      <Show when={props.kicker}>
        <p class="page-head__kicker">{props.kicker}</p>
      </Show>
      <h1 lang={props.lang}>{props.title}</h1>
      <Show when={props.lead}>
        <p class="lead" lang={props.lang}>
          {props.lead}
        </p>
      </Show>
      {props.children}
    </div>
  )
}
