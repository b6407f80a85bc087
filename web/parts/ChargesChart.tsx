/** What a capital wish costs each year: a bar a year, depreciation with interest on top, the caps as lines; and the same cents as a table. */
import { createMemo, For, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import { YearAxis } from './YearAxis.tsx'
import './charges-chart.css'

export interface YearCharge {
  readonly year: number
  readonly depreciationCents: number
  readonly interestCents: number
  /** What is still to be written off on 1 January; in the table, where every year has it. */
  readonly bookValueCents?: number
  /** What the ledger booked for the year; in the table, once one year has it. */
  readonly bookedCents?: number
}

export interface ChargesChartProps {
  /** What the chart shows, for the caption and the table. */
  readonly title: string
  readonly years: readonly YearCharge[]
  /** What the district may bind a year, in cents. */
  readonly sliceCapCents?: number
  /** What all districts together may bind a year, in cents. */
  readonly programmeCapCents?: number
  /** How the table begins: open, as on paper and in a dossier, or closed. */
  readonly isTableOpen?: boolean
}

/** A cap farther than this many times the tallest bar would press the bars flat; it is told in words instead. */
const farthestCap = 2.2

const percent = (share: number) => `${share * 100}%`

export function ChargesChart(props: ChargesChartProps) {
  const words = useWords()
  const tallest = createMemo(() =>
    Math.max(1, ...props.years.map((each) => each.depreciationCents + each.interestCents)),
  )
  const isNear = (capCents: number | undefined): capCents is number =>
    capCents !== undefined && capCents <= tallest() * farthestCap
  const nearCaps = createMemo(() => [
    ...(isNear(props.sliceCapCents) ? [{ kind: 'slice' as const, cents: props.sliceCapCents }] : []),
    ...(isNear(props.programmeCapCents) ? [{ kind: 'programme' as const, cents: props.programmeCapCents }] : []),
  ])
  const scale = createMemo(() => Math.max(tallest(), ...nearCaps().map((cap) => cap.cents)) * 1.16)
  const height = (amountCents: number) => amountCents / scale()
  const width = () => 1 / Math.max(1, props.years.length)
  const first = () => props.years[0]
  const last = () => props.years.at(-1)
  const total = (each: YearCharge) => each.depreciationCents + each.interestCents
  const hasBookValue = () => props.years.every((each) => each.bookValueCents !== undefined)
  const hasBooked = () => props.years.some((each) => each.bookedCents !== undefined)

  return (
    <figure class="charges">
      <figcaption class="charges__caption">
        <strong>{props.title}</strong>{' '}
        <Show when={first() && last()}>
          {words.t('charges.summary', {
            firstCents: total(first() as YearCharge),
            firstYear: (first() as YearCharge).year,
            lastCents: total(last() as YearCharge),
            lastYear: (last() as YearCharge).year,
          })}
        </Show>
        <Show when={props.sliceCapCents !== undefined && !isNear(props.sliceCapCents)}>
          {' '}
          {words.t('charges.sliceFar', { capCents: props.sliceCapCents ?? 0 })}
        </Show>
        <Show when={props.programmeCapCents !== undefined && !isNear(props.programmeCapCents)}>
          {' '}
          {words.t('charges.programmeFar', { capCents: props.programmeCapCents ?? 0 })}
        </Show>
      </figcaption>
      <div class="charges__frame">
        <p class="charges__key" aria-hidden="true">
          <span class="charges__pair">
            <span class="charges__swatch charges__swatch--interest" /> {words.t('charges.interest')}
          </span>
          <span class="charges__pair">
            <span class="charges__swatch charges__swatch--depreciation" /> {words.t('charges.depreciation')}
          </span>
        </p>
        <svg class="charges__plot" aria-hidden="true">
          <For each={props.years}>
            {(each, at) => (
              <>
                <rect
                  class="charges__depreciation"
                  x={percent((at() + 0.08) * width())}
                  width={percent(width() * 0.84)}
                  y={percent(1 - height(each.depreciationCents))}
                  height={percent(height(each.depreciationCents))}
                />
                <rect
                  class="charges__interest"
                  x={percent((at() + 0.08) * width())}
                  width={percent(width() * 0.84)}
                  y={percent(1 - height(total(each)))}
                  height={percent(height(each.interestCents))}
                />
              </>
            )}
          </For>
          <For each={nearCaps()}>
            {(cap) => (
              <>
                <line
                  class={`charges__cap charges__cap--${cap.kind}`}
                  x1="0"
                  x2="100%"
                  y1={percent(1 - height(cap.cents))}
                  y2={percent(1 - height(cap.cents))}
                />
                <text
                  class={`charges__cap-label charges__cap-label--${cap.kind}`}
                  x="0"
                  dy="-6"
                  y={percent(1 - height(cap.cents))}
                >
                  {words.t(`charges.${cap.kind}`, { capCents: cap.cents })}
                </text>
              </>
            )}
          </For>
        </svg>
        <YearAxis years={props.years} />
      </div>
      <details open={props.isTableOpen}>
        <summary>{words.t('charges.table')}</summary>
        <section class="table-frame" tabindex="0" aria-label={props.title}>
          <table>
            <caption class="unseen">{props.title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.t('charges.year')}</th>
                <Show when={hasBookValue()}>
                  <th scope="col" class="number">
                    {words.t('charges.bookValue')}
                  </th>
                </Show>
                <th scope="col" class="number">
                  {words.t('charges.depreciation')}
                </th>
                <th scope="col" class="number">
                  {words.t('charges.interest')}
                </th>
                <th scope="col" class="number">
                  {words.t('charges.total')}
                </th>
                <Show when={hasBooked()}>
                  <th scope="col" class="number">
                    {words.t('charges.booked')}
                  </th>
                </Show>
              </tr>
            </thead>
            <tbody>
              <For each={props.years}>
                {(each) => (
                  <tr>
                    <th scope="row">{each.year}</th>
                    <Show when={hasBookValue()}>
                      <td class="number">{words.money(each.bookValueCents ?? 0)}</td>
                    </Show>
                    <td class="number">{words.money(each.depreciationCents)}</td>
                    <td class="number">{words.money(each.interestCents)}</td>
                    <td class="number">{words.money(total(each))}</td>
                    <Show when={hasBooked()}>
                      <td class="number">
                        {each.bookedCents === undefined ? words.t('charges.notBooked') : words.money(each.bookedCents)}
                      </td>
                    </Show>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  )
}
