/** What every other district has left when the charge is paid from everybody's money: first and worst year in a sentence and a table that adds up to it, all years in a long one. */
import { createMemo, For, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import type { CapitalFigures } from './capital-preview.ts'
import { districtName } from './district-name.ts'
import './stacked-table.css'

export function OthersLeft(props: {
  figures: Pick<CapitalFigures, 'effects' | 'othersLeft'>
  /** The name of its table, unique on the page. */
  name: string
}) {
  const words = useWords()
  const years = () => props.figures.effects
  /** The year in which all charges together are highest: then least is left. */
  const worst = createMemo(() =>
    years().reduce((found, each, at) => (each.together.cents > (years()[found]?.together.cents ?? 0) ? at : found), 0),
  )
  const sum = (of: (district: CapitalFigures['othersLeft'][number]) => number) =>
    props.figures.othersLeft.reduce((total, district) => total + of(district), 0)
  const before = () => sum((district) => district.before.cents)
  const leftIn = (at: number) => sum((district) => district.perYear[at]?.cents ?? 0)
  /** The places of the first and, where it is another, the worst year. */
  const shown = () => (worst() === 0 ? [0] : [0, worst()])
  const yearAt = (at: number) => years()[at]?.year ?? 0
  const heads = () => [
    words.t('others.without', { year: yearAt(0) }),
    ...shown().flatMap((at) => [
      words.t('others.with', { year: yearAt(at) }),
      words.t('others.less', { year: yearAt(at) }),
    ]),
  ]
  /** Cells of a row, in the order of the heads: what is left, and how much less that is. With cents in all: they add up in sight. */
  const Cells = (row: { beforeCents: number; left: (at: number) => number }) => (
    <For each={[row.beforeCents, ...shown().flatMap((at) => [row.left(at), row.beforeCents - row.left(at)])]}>
      {(cents, at) => (
        <td class="number" data-head={heads()[at()]}>
          {words.moneyExact(cents)}
        </td>
      )}
    </For>
  )
  return (
    <Show when={props.figures.othersLeft.length > 0 && years().length > 0}>
      <section class="stack">
        <h3>{words.t('others.title')}</h3>
        <p>
          {words.t('others.first', {
            year: yearAt(0),
            lessCents: before() - leftIn(0),
            count: props.figures.othersLeft.length,
          })}{' '}
          <Show when={worst() !== 0} fallback={words.t('others.firstIsWorst')}>
            {words.t('others.worst', { year: yearAt(worst()), lessCents: before() - leftIn(worst()) })}
          </Show>
        </p>
        <section class="table-frame" tabindex="0" aria-label={props.name}>
          <table class="stacked-table">
            <caption class="unseen">{props.name}</caption>
            <thead>
              <tr>
                <th scope="col">{words.t('desk.district')}</th>
                <For each={heads()}>
                  {(head) => (
                    <th scope="col" class="number">
                      {head}
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={props.figures.othersLeft}>
                {(district) => (
                  <tr>
                    <th scope="row">{districtName(district.districtCode)}</th>
                    <Cells beforeCents={district.before.cents} left={(at) => district.perYear[at]?.cents ?? 0} />
                  </tr>
                )}
              </For>
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.t('others.together')}</th>
                <Cells beforeCents={before()} left={leftIn} />
              </tr>
            </tfoot>
          </table>
        </section>
        <details>
          <summary>{words.t('others.all')}</summary>
          <section class="table-frame" tabindex="0" aria-label={`${props.name}: ${words.t('others.all')}`}>
            <table>
              <caption class="unseen">{words.t('others.all')}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.t('charges.year')}</th>
                  <For each={props.figures.othersLeft}>
                    {(district) => (
                      <th scope="col" class="number">
                        {districtName(district.districtCode)}
                      </th>
                    )}
                  </For>
                </tr>
              </thead>
              <tbody>
                <For each={years()}>
                  {(each, at) => (
                    <tr>
                      <th scope="row">{each.year}</th>
                      <For each={props.figures.othersLeft}>
                        {(district) => <td class="number">{words.money(district.perYear[at()]?.cents ?? 0)}</td>}
                      </For>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </section>
        </details>
      </section>
    </Show>
  )
}
