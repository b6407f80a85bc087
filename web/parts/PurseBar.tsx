/** A row of the result: what a plan's own voters paid, or still had together, against its price. */
import { createMemo, createUniqueId, For, type JSX, Match, Show, Switch } from 'solid-js'
import { useWords } from '../words/index.tsx'
import { type PursePart, type PurseSegment, purseSegments } from './purse-segments.ts'
import './purse-bar.css'

export interface PurseBarProps {
  readonly title: string
  readonly href?: string
  readonly votes: number
  readonly amountCents: number
  readonly isFunded: boolean
  /** What each of its voters pays, when all pay alike. */
  readonly eachCents?: number
  /** Funded after the rule ended, from what was left. */
  readonly isCompletion?: boolean
  /** What its voters had left together at the end, when it is not funded. */
  readonly hadCents?: number
  /** What was in the till when its turn came, where that decided in the end: a line in the bar. */
  readonly tillCents?: number | undefined
  /** The purse divided over groups of its voters; absent or empty: one piece. */
  readonly parts?: readonly PursePart[]
  /** More votes that would have been enough, when the tally proves it. */
  readonly votesMore?: number
  /** How much cheaper would have been enough, when the tally proves it. */
  readonly cheaperCents?: number
  /** Why, in words; default: made from the figures above. */
  readonly why?: string
  /** Support and price in words, where support is no number of votes. */
  readonly support?: string
  /** The word at the end of the row; default "Gaat door" or "Niet deze ronde". */
  readonly verdict?: string
  /** Lit while the play-back stands at this plan. */
  readonly isLit?: boolean
  /** Next steps for a plan that does not go ahead. */
  readonly children?: JSX.Element
  /** What can be unfolded below the row, in its full width. */
  readonly more?: JSX.Element
}

const percent = (hundredths: number) => `${hundredths}%`

/** The two patterns that tell pieces apart without colour; `id` is their beginning of name within the page. */
function Patterns(props: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${props.id}-lacking`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="purse__ground" width="8" height="8" />
        <line class="purse__hatch" y2="8" />
      </pattern>
      <pattern id={`${props.id}-left-over`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="purse__wash" width="8" height="8" />
        <circle class="purse__dot" cx="4" cy="4" r="2" />
      </pattern>
    </defs>
  )
}

function Segment(props: { segment: PurseSegment; id: string }) {
  const pattern = () =>
    props.segment.kind === 'lacking' || props.segment.kind === 'left-over'
      ? { fill: `url(#${props.id}-${props.segment.kind})` }
      : {}
  return (
    <rect
      class={`purse__piece purse__piece--${props.segment.kind} purse__piece--tone-${props.segment.tone}`}
      x={percent(props.segment.from)}
      width={percent(props.segment.width)}
      height="100%"
      {...pattern()}
    >
      <Show when={props.segment.label}>{(label) => <title>{label()}</title>}</Show>
    </rect>
  )
}

/** The bar alone. What it shows always stands beside it in words: a screen reader passes it over. */
export function PurseOnly(props: {
  segments: readonly PurseSegment[]
  /** Where the line of the till stands, in hundredths of the width. */
  till?: number | undefined
}) {
  const id = createUniqueId()
  return (
    <svg class="purse__bar" aria-hidden="true">
      <Patterns id={id} />
      <For each={props.segments}>{(segment) => <Segment segment={segment} id={id} />}</For>
      <For each={props.segments.filter(({ from }) => from > 0)}>
        {({ from }) => <line class="purse__gap" x1={percent(from)} x2={percent(from)} y2="100%" />}
      </For>
      <Show when={props.till !== undefined}>
        <line class="purse__till-ground" x1={percent(props.till ?? 0)} x2={percent(props.till ?? 0)} y1="-7" y2="23" />
        <line class="purse__till" x1={percent(props.till ?? 0)} x2={percent(props.till ?? 0)} y1="-7" y2="23" />
      </Show>
    </svg>
  )
}

/** What the pieces of the bars mean. */
export function PurseKey(props: { kinds: readonly (PurseSegment['kind'] | 'till')[] }) {
  const { t } = useWords()
  return (
    <ul class="plain purse-key">
      <For each={props.kinds}>
        {(kind) => (
          <li class="purse-key__item">
            <span class="purse-key__swatch">
              <PurseOnly
                segments={kind === 'till' ? [] : [{ kind, from: 0, width: 100, tone: 0 }]}
                till={kind === 'till' ? 50 : undefined}
              />
            </span>
            {t(`purse.key.${kind}`)}
          </li>
        )}
      </For>
    </ul>
  )
}

export function PurseBar(props: PurseBarProps) {
  const { t } = useWords()
  const segments = createMemo(() => purseSegments(props))
  const till = () =>
    props.tillCents === undefined || props.amountCents === 0
      ? undefined
      : Math.min(100, (props.tillCents / props.amountCents) * 100)
  return (
    <article class="purse" classList={{ 'purse--funded': props.isFunded, 'purse--lit': props.isLit }}>
      <div class="purse__plan">
        <h3 class="purse__title" lang="nl">
          <Show when={props.href} fallback={props.title}>
            {(href) => <a href={href()}>{props.title}</a>}
          </Show>
        </h3>
        <p class="purse__votes">
          {props.support ?? t('purse.votes', { votes: props.votes, amountCents: props.amountCents })}
        </p>
      </div>
      <div class="purse__middle">
        <PurseOnly segments={segments()} till={till()} />
        <p class="purse__why">
          <Switch>
            <Match when={props.why}>{props.why}</Match>
            <Match when={props.isFunded && props.isCompletion}>{t('purse.completion')}</Match>
            <Match when={props.isFunded && props.eachCents !== undefined}>
              {t('purse.each', { eachCents: props.eachCents ?? 0 })}
            </Match>
            <Match when={props.isFunded}>{t('purse.paid')}</Match>
            <Match when={props.hadCents !== undefined}>
              {t('purse.short', {
                hadCents: props.hadCents ?? 0,
                shortCents: Math.max(0, props.amountCents - (props.hadCents ?? 0)),
              })}
            </Match>
          </Switch>
          <Show when={!props.isFunded && props.votesMore !== undefined}>
            {' '}
            {t('purse.nearly', {
              votes: props.votesMore ?? 0,
              ...(props.cheaperCents === undefined ? {} : { cheaperCents: props.cheaperCents }),
            })}
          </Show>
        </p>
      </div>
      <p class="purse__verdict">
        <Show when={props.isFunded}>
          <span aria-hidden="true">✓ </span>
        </Show>
        {props.verdict ?? (props.isFunded ? t('purse.funded') : t('purse.notFunded'))}
      </p>
      <Show when={props.children}>
        <div class="purse__next">{props.children}</div>
      </Show>
      <Show when={props.more}>
        <div class="purse__more">{props.more}</div>
      </Show>
    </article>
  )
}
