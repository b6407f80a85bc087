/** All capital charges together, a bar a year: bound, adopted and asked on top of each other, under the line that they may not pass; and the same cents as a table. */
import { createMemo, createUniqueId, For, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import { YearAxis } from './YearAxis.tsx'
import './charges-chart.css'
import './cap-chart.css'

/** One year, in cents. */
export interface YearTogether {
  readonly year: number
  readonly boundCents: number
  readonly adoptedCents: number
  readonly askedCents: number
}

export interface CapChartProps {
  readonly title: string
  readonly years: readonly YearTogether[]
  /** What all together may take a year. */
  readonly capCents: number
  /** How the third part is called: this plan, or everything that is asked. */
  readonly askedLabel: string
  readonly isTableOpen?: boolean
}

const kinds = ['bound', 'adopted', 'asked'] as const
const percent = (share: number) => `${share * 100}%`

export function CapChart(props: CapChartProps) {
  const words = useWords()
  const hatch = createUniqueId()
  const all = (each: YearTogether) => each.boundCents + each.adoptedCents + each.askedCents
  const scale = createMemo(() => Math.max(1, props.capCents, ...props.years.map(all)) * 1.16)
  const width = () => 1 / Math.max(1, props.years.length)
  const label = (kind: (typeof kinds)[number]) => (kind === 'asked' ? props.askedLabel : words.t(`cap.${kind}`))
  /** The parts of a bar from below: how high each begins, and how high it is, as shares of the frame. */
  const partsOf = (each: YearTogether) => {
    let below = 0
    return kinds.map((kind) => {
      const cents = each[`${kind}Cents`]
      const from = below / scale()
      below += cents
      return { kind, from, height: cents / scale() }
    })
  }
  const used = () => kinds.filter((kind) => props.years.some((each) => each[`${kind}Cents`] > 0))
  return (
    <figure class="charges">
      <figcaption class="charges__caption">
        <strong>{props.title}</strong>
      </figcaption>
      <div class="charges__frame">
        <p class="charges__key" aria-hidden="true">
          <For each={used()}>
            {(kind) => (
              <span class="cap-key">
                <span class={`charges__swatch cap-swatch--${kind}`} /> {label(kind)}
              </span>
            )}
          </For>
          <span class="cap-key">
            <span class="cap-swatch--line" /> {words.t('cap.line', { capCents: props.capCents })}
          </span>
        </p>
        <svg class="charges__plot" aria-hidden="true">
          <defs>
            <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect class="cap-hatch__ground" width="8" height="8" />
              <rect class="cap-hatch__line" width="4" height="8" />
            </pattern>
          </defs>
          <For each={props.years}>
            {(each, at) => (
              <For each={partsOf(each)}>
                {(part) => (
                  <rect
                    class={`cap-bar cap-bar--${part.kind}`}
                    fill={part.kind === 'adopted' ? `url(#${hatch})` : undefined}
                    x={percent((at() + 0.08) * width())}
                    width={percent(width() * 0.84)}
                    y={percent(1 - part.from - part.height)}
                    height={percent(part.height)}
                  />
                )}
              </For>
            )}
          </For>
          <line
            class="charges__cap"
            x1="0"
            x2="100%"
            y1={percent(1 - props.capCents / scale())}
            y2={percent(1 - props.capCents / scale())}
          />
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
                <For each={kinds}>
                  {(kind) => (
                    <th scope="col" class="number">
                      {label(kind)}
                    </th>
                  )}
                </For>
                <th scope="col" class="number">
                  {words.t('charges.total')}
                </th>
                <th scope="col" class="number">
                  {words.t('cap.cap')}
                </th>
                <th scope="col" class="number">
                  {words.t('cap.room')}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={props.years}>
                {(each) => (
                  <tr>
                    <th scope="row">{each.year}</th>
                    <For each={kinds}>{(kind) => <td class="number">{words.money(each[`${kind}Cents`])}</td>}</For>
                    <td class="number">{words.money(all(each))}</td>
                    <td class="number">{words.money(props.capCents)}</td>
                    <td class="number">
                      <Show when={all(each) > props.capCents} fallback={words.money(props.capCents - all(each))}>
                        <strong class="cap-over">
                          {words.t('cap.tooMuch', { overCents: all(each) - props.capCents })}
                        </strong>
                      </Show>
                    </td>
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
