/** How the winners are spread over the ballots, and the money over themes or districts: tables whose cells are bars too. */
import { createMemo, For, Show } from 'solid-js'
import { themes } from '../../../shared/proposals/proposal.ts'
import { districtName } from '../../parts/district-name.ts'
import { useWords } from '../../words/index.tsx'
import type { FairnessFiguresProps } from './FairnessFigures.tsx'
import { bpsOf, spreadOf } from './fairness-figures.ts'

/** A bar behind a figure that stands beside it. */
const Bar = (props: { bps: number; isOurs?: boolean }) => (
  <svg class="fair-table__bar" aria-hidden="true">
    <rect
      class={props.isOurs ? 'fair-table__fill fair-table__fill--ours' : 'fair-table__fill'}
      width={`${Math.min(100, props.bps / 100)}%`}
      height="100%"
    />
  </svg>
)

/** How many ballots have none, one, two, ... winners. */
export function Spread(props: FairnessFiguresProps & { isGreedy: boolean }) {
  const words = useWords()
  const rows = createMemo(() => spreadOf(props.explanation.fairness.result, props.explanation.fairness.greedy))
  const bps = (ballots: number) => bpsOf(ballots, props.result.voters)
  return (
    <section>
      <h3>{words.t('fair.spread.title')}</h3>
      <table class="fair-table">
        <caption class="unseen">{words.t('fair.spread.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('fair.spread.winners')}</th>
            <th scope="col">{words.t('fair.here')}</th>
            <Show when={!props.isGreedy}>
              <th scope="col">{words.t('fair.greedy')}</th>
            </Show>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr>
                <th scope="row">{words.t('fair.spread.range', { from: row.from, to: row.to })}</th>
                <td>
                  <Bar bps={bps(row.here)} isOurs />
                  {words.t('fair.spread.ballots', { ballots: row.here, bps: Math.round(bps(row.here) / 10) * 10 })}
                </td>
                <Show when={!props.isGreedy}>
                  <td>
                    <Bar bps={bps(row.greedy)} />
                    {words.t('fair.spread.ballots', {
                      ballots: row.greedy,
                      bps: Math.round(bps(row.greedy) / 10) * 10,
                    })}
                  </td>
                </Show>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}

/** Which part of the money and of the votes went to each theme or district. */
export function Parts(
  props: FairnessFiguresProps & {
    kind: 'theme' | 'district'
    parts: FairnessFiguresProps['explanation']['fairness']['result']['perTheme']
  },
) {
  const words = useWords()
  const total = () => props.parts.reduce((sum, { cost }) => sum + cost.cents, 0)
  const name = (code: string) => {
    if (props.kind === 'district') return districtName(code)
    const theme = themes.find((each) => each === code)
    return theme ? words.t(`theme.${theme}`) : code
  }
  return (
    <Show when={props.parts.length > 0}>
      <section>
        <h3>{words.t(`fair.${props.kind}.title`)}</h3>
        <p class="small soft">{words.t('fair.theme.text')}</p>
        <table class="fair-table">
          <caption class="unseen">{words.t(`fair.${props.kind}.caption`)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t(`fair.${props.kind}.name`)}</th>
              <th scope="col">{words.t('fair.theme.money')}</th>
              <th scope="col">{words.t('fair.theme.votes')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.parts}>
              {(part) => (
                <tr>
                  <th scope="row">{name(part.name)}</th>
                  <td>
                    <Bar bps={bpsOf(part.cost.cents, total())} isOurs />
                    {words.t('fair.theme.part', { bps: bpsOf(part.cost.cents, total()) })}
                  </td>
                  <td>
                    <Bar bps={part.votesBps} />
                    {words.t('fair.theme.part', { bps: part.votesBps })}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  )
}
