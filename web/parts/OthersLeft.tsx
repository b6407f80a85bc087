/** What every other district has left when the charge is paid from everybody's money: first and worst year in a sentence and a short table, all years in a long one. */
import { createMemo, For, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import type { CapitalFigures } from './capital-preview.ts'
import { districtName } from './district-name.ts'

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
  return (
    <Show when={props.figures.othersLeft.length > 0 && years().length > 0}>
      <section class="stack">
        <h3>{words.t('others.title')}</h3>
        <p>
          {words.t('others.first', {
            year: years()[0]?.year ?? 0,
            lessCents: before() - leftIn(0),
            count: props.figures.othersLeft.length,
          })}{' '}
          <Show when={worst() !== 0} fallback={words.t('others.firstIsWorst')}>
            {words.t('others.worst', { year: years()[worst()]?.year ?? 0, lessCents: before() - leftIn(worst()) })}
          </Show>
        </p>
        <section class="table-frame" tabindex="0" aria-label={props.name}>
          <table>
            <caption class="unseen">{props.name}</caption>
            <thead>
              <tr>
                <th scope="col">{words.t('desk.district')}</th>
                <th scope="col" class="number">
                  {words.t('others.before')}
                </th>
                <th scope="col" class="number">
                  {words.t('others.in', { year: years()[0]?.year ?? 0 })}
                </th>
                <Show when={worst() !== 0}>
                  <th scope="col" class="number">
                    {words.t('others.in', { year: years()[worst()]?.year ?? 0 })}
                  </th>
                </Show>
              </tr>
            </thead>
            <tbody>
              <For each={props.figures.othersLeft}>
                {(district) => (
                  <tr>
                    <th scope="row">{districtName(district.districtCode)}</th>
                    <td class="number">{words.money(district.before.cents)}</td>
                    <td class="number">{words.money(district.perYear[0]?.cents ?? 0)}</td>
                    <Show when={worst() !== 0}>
                      <td class="number">{words.money(district.perYear[worst()]?.cents ?? 0)}</td>
                    </Show>
                  </tr>
                )}
              </For>
            </tbody>
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
