/** Where the hours of a district are, crew by crew, with what they are together: the same figures for residents and for planners. */
import { For } from 'solid-js'
import type { HoursView } from '../../shared/api/capacity.ts'
import { useWords } from '../words/index.tsx'
import './stacked-table.css'

const columns = ['given', 'reserved', 'committed', 'left'] as const

export function HoursTable(props: { hours: readonly HoursView[]; label: string }) {
  const words = useWords()
  const sum = (column: (typeof columns)[number]) => props.hours.reduce((total, one) => total + one[column], 0)
  return (
    <section class="table-frame" tabindex="0" aria-label={props.label}>
      <table class="stacked-table">
        <caption class="unseen">{props.label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('hours.crew')}</th>
            <For each={columns}>
              {(column) => (
                <th scope="col" class="number">
                  {words.t(`hours.${column}`)}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.hours}>
            {(one) => (
              <tr>
                <th scope="row">{words.t(`discipline.${one.pot}`)}</th>
                <For each={columns}>
                  {(column) => (
                    <td class="number" data-head={words.t(`hours.${column}`)}>
                      {words.hours(one[column])}
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.t('hours.sum')}</th>
            <For each={columns}>
              {(column) => (
                <td class="number" data-head={words.t(`hours.${column}`)}>
                  <strong>{words.hours(sum(column))}</strong>
                </td>
              )}
            </For>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
