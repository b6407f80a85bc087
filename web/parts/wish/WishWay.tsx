/** The way that a draft would take, redrawn while somebody types: the server's own rules, with the district's money of this moment. */
import { createEffect, For, on, Show } from 'solid-js'
import type { Routing, Track } from '../../../shared/proposals/routing.ts'
import type { Term } from '../../glossary/terms.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { Notice } from '../Notice.tsx'
import { stationOf, stations, TrackFork, TrackReason } from '../TrackFork.tsx'
import { wayOf, whyOf } from '../track-words.ts'
import './wish.css'

export interface WishWayProps {
  /** Undefined while too little is filled in. */
  readonly routed: Routing | undefined
  /** The district's money or the numbers of the policy cannot be read. */
  readonly isMoneyOutOfReach: boolean
}

/** Where the strip leads to. */
const headingId = 'wish-way'

/** The word of a way that few people know. */
const hardWords: Partial<Record<Track, Term>> = {
  finance: 'money-check',
  challenge: 'right-to-challenge',
  council: 'council-track',
}
const hardWordOf = (routed: Routing | undefined): Term | undefined => {
  if (!routed) return undefined
  return routed.withFinance ? 'money-check' : hardWords[routed.track]
}

/** The drawing and the reason. Says the way aloud 600 ms after the rule that decides has changed, not for every figure that is typed. */
export function WishWay(props: WishWayProps) {
  const words = useWords()
  createEffect(
    on(
      () => props.routed?.rule,
      () => {
        const { routed } = props
        if (routed) announce(`${wayOf(routed, words)}. ${whyOf(routed, words)}`, 600)
      },
      { defer: true },
    ),
  )
  return (
    <div class="wish__way">
      <h3 id={headingId} tabindex="-1">
        {words.t('wish.way')}
      </h3>
      <TrackFork routed={props.routed} />
      <Show
        when={props.routed}
        fallback={
          <Notice tone={props.isMoneyOutOfReach ? 'warning' : 'info'}>
            <p>{words.t(props.isMoneyOutOfReach ? 'wish.way.noMoney' : 'wish.way.empty')}</p>
          </Notice>
        }
      >
        {(found) => <TrackReason routed={found()} headingLevel={3} />}
      </Show>
      <Show when={hardWordOf(props.routed)} keyed>
        {(term) => <WhatIs term={term} />}
      </Show>
    </div>
  )
}

/** On a narrow page the drawing stands far from the field that moves it: this line stays in sight at the top, and leads to the drawing. */
export function WayStrip(props: Pick<WishWayProps, 'routed'>) {
  const words = useWords()
  const live = () => (props.routed ? stationOf[props.routed.track] : undefined)
  const hasFinance = () => props.routed?.withFinance === true || props.routed?.track === 'finance'
  const term = () => {
    const station = live()
    if (!station) return undefined
    return words.t(hasFinance() ? 'fork.withFinance' : `fork.${station}.term`)
  }
  const toDrawing = () => {
    const heading = document.getElementById(headingId)
    heading?.scrollIntoView({ block: 'start', behavior: 'smooth' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <button type="button" class={`wish__strip wish__strip--${props.routed?.track ?? 'none'}`} onClick={toDrawing}>
      <span class="wish__strip-stops" aria-hidden="true">
        <For each={stations}>{(station) => <span classList={{ 'is-live': station === live() }} />}</For>
      </span>
      <span class="wish__strip-way">
        {words.t(props.routed ? `track.${props.routed.track}` : 'wish.way.strip.none')}
        <Show when={term()}>
          {' '}
          <span class="wish__strip-term">{term()}</span>
        </Show>
      </span>
      <span class="wish__strip-more">{words.t('wish.way.strip.why')}</span>
    </button>
  )
}
