/** The load of one crew: a bar a week, what is too much on top in another colour and with an edge, the hours that there are as a line; told in words, and the same figures as a table. */
import { createMemo, createUniqueId, For, Show } from 'solid-js'
import type { PlanningView } from '../../shared/api/capacity.ts'
import { useWords } from '../words/index.tsx'
import { weekNamed } from './part-form.ts'

type Load = PlanningView['loads'][number]
/** Weeks that a sentence names before it only counts. */
const mostNamed = 6

const percent = (share: number) => `${share * 100}%`

export function LoadChart(props: { load: Load; thisWeek: string }) {
  const words = useWords()
  const titleId = createUniqueId()
  const name = () => words.t(`discipline.${props.load.discipline}`)
  /** The frame is a landmark beside that of the whole chart: each needs a name of its own. */
  const tableName = () => `${name()}: ${words.t('planning.load').toLowerCase()}`
  const over = createMemo(() => props.load.weeks.filter(({ planned, capacity }) => planned > capacity))
  const tallest = createMemo(() =>
    Math.max(1, ...props.load.weeks.map(({ planned, capacity }) => Math.max(planned, capacity))),
  )
  const height = (minutes: number) => minutes / tallest()
  const width = () => 1 / Math.max(1, props.load.weeks.length)
  const named = () => {
    const found = over()
    const first = found
      .slice(0, mostNamed)
      .map(({ week, planned, capacity }) =>
        words.t('planning.load.overWeek', { number: weekNamed(week).number, overMinutes: planned - capacity }),
      )
    const rest = found.length - first.length
    return words.list(rest > 0 ? [...first, words.t('planning.load.more', { count: rest })] : first)
  }
  return (
    <section class="load card" aria-labelledby={titleId}>
      <h3 id={titleId}>{name()}</h3>
      <p>
        {words.t('planning.load.sum', { plannedMinutes: props.load.planned, capacityMinutes: props.load.capacity })}{' '}
        <Show when={props.load.capacity === 0}>{words.t('planning.load.none.capacity')} </Show>
        <Show when={over().length > 0} fallback={words.t('planning.load.fits')}>
          <strong class="load__over-words">
            {words.t('planning.load.over', { count: over().length, weeks: named() })}
          </strong>
        </Show>
      </p>
      <p class="load__key" aria-hidden="true">
        <span class="load__swatch load__swatch--planned" /> {words.t('planning.key.planned')}
        <span class="load__swatch load__swatch--over" /> {words.t('planning.key.over')}
        <span class="load__swatch load__swatch--capacity" /> {words.t('planning.key.capacity')}
        <Show when={props.load.weeks.some(({ week }) => week === props.thisWeek)}>
          <span class="load__swatch load__swatch--now" /> {words.t('planning.key.now')}
        </Show>
      </p>
      <p class="load__top" aria-hidden="true">
        {words.hours(tallest())}
      </p>
      <svg class="load__plot" aria-hidden="true">
        <For each={props.load.weeks}>
          {({ week, planned, capacity }, at) => (
            <>
              <Show when={week === props.thisWeek}>
                <rect class="load__now" x={percent(at() * width())} width={percent(width())} y="0" height="100%" />
              </Show>
              <rect
                class="load__planned"
                x={percent((at() + 0.12) * width())}
                width={percent(width() * 0.76)}
                y={percent(1 - height(Math.min(planned, capacity)))}
                height={percent(height(Math.min(planned, capacity)))}
              />
              <Show when={planned > capacity}>
                <rect
                  class="load__over"
                  x={percent((at() + 0.12) * width())}
                  width={percent(width() * 0.76)}
                  y={percent(1 - height(planned))}
                  height={percent(height(planned - capacity))}
                />
              </Show>
              <line
                class="load__capacity"
                x1={percent(at() * width())}
                x2={percent((at() + 1) * width())}
                y1={percent(1 - height(capacity))}
                y2={percent(1 - height(capacity))}
              />
            </>
          )}
        </For>
      </svg>
      <div class="load__weeks" aria-hidden="true">
        <For each={props.load.weeks}>{({ week }) => <span>{weekNamed(week).number}</span>}</For>
      </div>
      <details>
        <summary>
          {words.t('planning.table')}
          <span class="unseen">: {name()}</span>
        </summary>
        <section class="table-frame" tabindex="0" aria-label={tableName()}>
          <table>
            <caption class="unseen">{tableName()}</caption>
            <thead>
              <tr>
                <th scope="col">{words.t('planning.table.week')}</th>
                <th scope="col" class="number">
                  {words.t('planning.table.planned')}
                </th>
                <th scope="col" class="number">
                  {words.t('planning.table.capacity')}
                </th>
                <th scope="col">{words.t('planning.table.state')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={props.load.weeks}>
                {({ week, planned, capacity }) => (
                  <tr>
                    <th scope="row">{words.t('planning.week', weekNamed(week))}</th>
                    <td class="number">{words.hours(planned)}</td>
                    <td class="number">{words.hours(capacity)}</td>
                    <td>
                      {planned > capacity
                        ? words.t('planning.table.over', { overMinutes: planned - capacity })
                        : words.t('planning.table.fits')}
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </details>
    </section>
  )
}
