/** What an investment means for everyone: paid at once or spread, all charges together against their cap, what would fit, and what is left for every other district. */
import { createMemo, Show } from 'solid-js'
import { WhatIs } from '../glossary/WhatIs.tsx'
import { useWords } from '../words/index.tsx'
import { CapChart } from './CapChart.tsx'
import type { CapitalFigures } from './capital-preview.ts'
import { Fitting } from './Fitting.tsx'
import { Notice } from './Notice.tsx'
import { OthersLeft } from './OthersLeft.tsx'

export interface CapitalEffectProps {
  readonly figures: CapitalFigures
  readonly district: string
  /** What the investment asks in all, in cents: what would fit is told beside it. */
  readonly investmentCents: number
  /** Which of two on a page this is, where there are two: the names of its tables say so. */
  readonly of?: string
}

export function CapitalEffect(props: CapitalEffectProps) {
  const words = useWords()
  const named = (name: string) => (props.of ? `${name} (${props.of})` : name)
  const capCents = () => props.figures.effects[0]?.cap.cents ?? 0
  const most = createMemo(() =>
    props.figures.effects.reduce(
      (found, each) => ({
        sliceBps: Math.max(found.sliceBps, each.shareOfSliceBps),
        programmeBps: Math.max(found.programmeBps, each.shareOfProgrammeBps),
        alsoCents: Math.max(found.alsoCents, each.alsoAsked.cents),
      }),
      { sliceBps: 0, programmeBps: 0, alsoCents: 0 },
    ),
  )
  /** The year with the least room, when none is over. */
  const tightest = createMemo(() =>
    props.figures.effects.reduce<CapitalFigures['effects'][number] | undefined>(
      (found, each) => (found && found.together.cents >= each.together.cents ? found : each),
      undefined,
    ),
  )
  return (
    <div class="stack">
      <p>
        {words.t('effect.atOnce', {
          sliceBps: props.figures.atOnce.shareOfSliceBps,
          programmeBps: props.figures.atOnce.shareOfProgrammeBps,
          district: props.district,
        })}{' '}
        {words.t('effect.spread', {
          sliceBps: most().sliceBps,
          programmeBps: most().programmeBps,
          years: props.figures.charges.length,
        })}
      </p>
      <Show
        when={props.figures.fitting}
        fallback={
          <Notice tone="good" title={words.t('effect.under', { capCents: capCents() })}>
            <Show when={tightest()}>
              {(year) => (
                <p>
                  {words.t('effect.tightest', {
                    year: year().year,
                    roomCents: Math.max(0, year().cap.cents - year().together.cents),
                  })}
                </p>
              )}
            </Show>
          </Notice>
        }
      >
        {(fitting) => (
          <Fitting
            fitting={fitting()}
            capCents={capCents()}
            investmentCents={props.investmentCents}
            years={props.figures.charges.length}
          />
        )}
      </Show>
      <CapChart
        title={named(words.t('effect.chart'))}
        askedLabel={words.t('cap.thisPlan')}
        capCents={capCents()}
        years={props.figures.effects.map((each) => ({
          year: each.year,
          boundCents: each.bound.cents,
          adoptedCents: each.adopted.cents,
          askedCents: each.asked.cents,
        }))}
      />
      <WhatIs term="capital-ceiling" />
      <Show when={most().alsoCents > 0}>
        <p class="soft">{words.t('effect.alsoAsked', { mostCents: most().alsoCents })}</p>
      </Show>
      <OthersLeft figures={props.figures} name={named(words.t('others.title'))} />
    </div>
  )
}
