/** A row of the result: what a plan's own voters could still pay together, against its price. */
import { type JSX, Match, Show, Switch } from 'solid-js'
import { useWords } from '../words/index.tsx'
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
}

export function PurseBar(props: PurseBarProps) {
  const { t } = useWords()
  const share = () =>
    props.isFunded || props.amountCents === 0 ? 1 : Math.max(0, Math.min(1, (props.hadCents ?? 0) / props.amountCents))
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
        <svg class="purse__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect class="purse__empty" width="100" height="10" />
          <rect class="purse__fill" width={share() * 100} height="10" />
        </svg>
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
    </article>
  )
}
