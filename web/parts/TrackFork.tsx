/** The fork: one stem that starts at "your plan" and splits into the ways a plan can take; beside it the reason, in plain language. */
import { createEffect, createMemo, For, on, Show } from 'solid-js'
import type { Rule as RuleId, Track } from '../../shared/proposals/routing.ts'
import { announce } from '../shell/announce.tsx'
import { useWords } from '../words/index.tsx'
import './track-fork.css'

export type { Track } from '../../shared/proposals/routing.ts'

/** What the fork needs of a routing (`shared/proposals/routing.ts`, and `routing` in the API's proposal). */
export interface Routed {
  readonly rule: string
  readonly track: Track
  readonly withFinance: boolean
  readonly policyVersion: string
  readonly figures: { readonly [name: string]: number }
  readonly stayBelowCents?: number | undefined
  /** A finance officer sent the plan this way together with related plans: the figures are those of the sum. */
  readonly rerouted?: { readonly from: Track; readonly ownAmountCents: number } | undefined
}

type Station = 'quick' | 'community' | 'challenge' | 'council'
const stations: readonly Station[] = ['quick', 'community', 'challenge', 'council']
/** The station of a track; `finance` goes to the community's, with a look at the money on the way. */
const stationOf: Readonly<Record<Track, Station | undefined>> = {
  quick: 'quick',
  community: 'community',
  finance: 'community',
  challenge: 'challenge',
  council: 'council',
  service: undefined,
  refused: undefined,
}
/** From the stem's foot in the middle (400, 240) up to the middle of the station's column; the drawing is 800 wide. */
const branch = (at: number) => {
  const x = 100 + at * 200
  return `M400 240V196C400 118 ${x} 132 ${x} 0`
}

export interface TrackForkProps {
  /** Undefined while too little is filled in: all ways are pale. */
  readonly routed: Routed | undefined
}

/** The drawing: stations with their names above the branches; on a phone a list with the stem at its left. */
export function TrackFork(props: TrackForkProps) {
  const { t } = useWords()
  const live = () => (props.routed ? stationOf[props.routed.track] : undefined)
  const liveAt = () => stations.indexOf(live() as Station)
  const hasFinance = () => props.routed?.withFinance === true || props.routed?.track === 'finance'
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
        <For each={stations}>{(_, at) => <path class="fork__branch" d={branch(at())} />}</For>
        <Show when={live()} keyed>
          {(station) => <path class="fork__live" pathLength="1" d={branch(stations.indexOf(station))} />}
        </Show>
      </svg>
      <p class="fork__start">
        <span class="fork__sun" aria-hidden="true" />
        {t('fork.start')}
      </p>
    </div>
  )
}

const rules: readonly string[] = [
  'R0',
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
] satisfies RuleId[]
const isRule = (rule: string): rule is RuleId => rules.includes(rule)

/** Which way, why, how long, and what to change to stay. Says the way aloud 600 ms after the last change. */
export function TrackReason(props: { routed: Routed; headingLevel?: 2 | 3 }) {
  const words = useWords()
  const rule = createMemo(() => (isRule(props.routed.rule) ? props.routed.rule : undefined))
  const title = () =>
    words.t(rule() ? (`routing.${rule()}.track` as `routing.${RuleId}.track`) : `track.${props.routed.track}`)
  const why = () => (rule() ? words.t(`routing.${rule()}.why` as 'routing.R3.why', props.routed.figures) : '')
  const term = () => (rule() ? words.t(`routing.${rule()}.term` as 'routing.R3.term') : '')
  // Who was sent the way of a sum gains nothing by asking less.
  const stay = () =>
    rule() && !props.routed.rerouted
      ? words.t(`routing.${rule()}.stay` as 'routing.R3.stay', { stayBelowCents: props.routed.stayBelowCents })
      : ''
  createEffect(on([title, why], () => announce(`${title()}. ${why()}`, 600), { defer: true }))
  return (
    <section class={`reason reason--${props.routed.track}`} aria-label={title()}>
      <Show when={props.headingLevel === 3} fallback={<h2 class="reason__title">{title()}</h2>}>
        <h3 class="reason__title">{title()}</h3>
      </Show>
      <p>{why()}</p>
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
      <p class="reason__rule">
        {words.t('routing.rule', { rule: props.routed.rule, policyVersion: props.routed.policyVersion })}
      </p>
    </section>
  )
}
