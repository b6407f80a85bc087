/** The fork: one stem that starts at "your plan" and splits into the ways a plan can take; beside it the reason, in plain language. */
import { For, Show } from 'solid-js'
import type { Track } from '../../shared/proposals/routing.ts'
import { useWords } from '../words/index.tsx'
import { forkHalfway, forkPath } from './fork-path.ts'
import { type Routed, stayOf, termOf, wayOf, whyOf } from './track-words.ts'
import { useSwing } from './use-swing.ts'
import './track-fork.css'

export type { Track } from '../../shared/proposals/routing.ts'
export type { Routed } from './track-words.ts'

type Station = 'quick' | 'community' | 'challenge' | 'council'
/** In the order in which they stand. */
export const stations: readonly Station[] = ['quick', 'community', 'challenge', 'council']
/** The station of a track; `finance` goes to the community's, with a look at the money on the way. */
export const stationOf: Readonly<Record<Track, Station | undefined>> = {
  quick: 'quick',
  community: 'community',
  finance: 'community',
  challenge: 'challenge',
  council: 'council',
  service: undefined,
  refused: undefined,
}

export interface TrackForkProps {
  /** Undefined while too little is filled in: all ways are pale. */
  readonly routed: Routed | undefined
}

/** The drawing: stations with their names above the branches; on a phone a list with the stem at its left. The live branch swings to another station in 350 ms. */
export function TrackFork(props: TrackForkProps) {
  const { t } = useWords()
  const live = () => (props.routed ? stationOf[props.routed.track] : undefined)
  /** -1 while none is live. */
  const liveAt = () => {
    const station = live()
    return station ? stations.indexOf(station) : -1
  }
  const hasFinance = () => props.routed?.withFinance === true || props.routed?.track === 'finance'
  const drawn = useSwing(() => ({ at: Math.max(0, liveAt()), reach: liveAt() < 0 ? 0 : 1 }))
  return (
    <div class={`fork fork--${props.routed?.track ?? 'none'}`}>
      <ol class="plain fork__stations" aria-label={t('fork.label')}>
        <For each={stations}>
          {(station, at) => (
            <li
              class="fork__station"
              classList={{ 'is-live': live() === station, 'is-on-way': liveAt() > at() }}
              aria-current={live() === station ? 'step' : undefined}
            >
              <span class="fork__name">{t(`fork.${station}`)}</span>
              <span class="fork__term">
                {live() === station && hasFinance() ? t('fork.withFinance') : t(`fork.${station}.term`)}
              </span>
              <span class="fork__ring" aria-hidden="true" />
            </li>
          )}
        </For>
      </ol>
      <svg class="fork__drawing" viewBox="0 0 800 240" preserveAspectRatio="none" aria-hidden="true">
        <For each={stations}>{(_, at) => <path class="fork__branch" d={forkPath({ at: at(), reach: 1 })} />}</For>
        <path class="fork__live" d={forkPath(drawn())} />
        {/* A line of no length: its round end is a dot that keeps its shape however the drawing stretches. */}
        <Show when={hasFinance() && drawn().at === liveAt()}>
          <path class="fork__stop" d={`M${forkHalfway(drawn().at)}h0.01`} />
        </Show>
      </svg>
      <p class="fork__start">
        <span class="fork__sun" aria-hidden="true" />
        {t('fork.start')}
      </p>
    </div>
  )
}

export interface TrackReasonProps {
  readonly routed: Routed
  readonly headingLevel?: 2 | 3
  /** The plan has gone its way: how long it takes and how to change it is no longer said. */
  readonly isSettled?: boolean
}

/** Which way, why, how long, and what to change to stay. */
export function TrackReason(props: TrackReasonProps) {
  const words = useWords()
  const title = () => wayOf(props.routed, words)
  const term = () => termOf(props.routed, words)
  const stay = () => stayOf(props.routed, words)
  return (
    <section class={`reason reason--${props.routed.track}`} aria-label={title()}>
      <Show when={props.headingLevel === 3} fallback={<h2 class="reason__title">{title()}</h2>}>
        <h3 class="reason__title">{title()}</h3>
      </Show>
      <p>{whyOf(props.routed, words)}</p>
      <Show when={props.routed.rerouted}>
        {(rerouted) => (
          <p>
            {words.t('routing.rerouted', {
              from: words.t(`track.${rerouted().from}`),
              ownCents: rerouted().ownAmountCents,
            })}
          </p>
        )}
      </Show>
      <Show when={!props.isSettled}>
        <dl>
          <Show when={term()}>
            <dt>{words.t('routing.term')}</dt>
            <dd>{term()}</dd>
          </Show>
          <Show when={stay()}>
            <dt>{words.t('routing.stay')}</dt>
            <dd>{stay()}</dd>
          </Show>
        </dl>
      </Show>
      <p class="reason__rule">{words.t('routing.rule', { rule: props.routed.rule })}</p>
    </section>
  )
}
