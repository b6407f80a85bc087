/** The larger tables beside outcomes: money and votes by theme or neighbourhood, voters by neighbourhood, winners per ballot, all plans. */
import { For, type JSX, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import type { ComparisonProps } from './Comparison.tsx'
import { amountWriter } from './naming.ts'
import { hasPoints } from './VariantFields.tsx'
import type { PlanFacts } from './work.ts'

interface TableProps {
  readonly caption: string
  readonly heads: readonly string[]
  /** The first cell heads its row. */
  readonly rows: readonly (readonly string[])[]
  readonly isOpen?: boolean
  readonly note?: JSX.Element
}

/** A table behind a summary; wider than the page it scrolls in its frame, which the keyboard reaches. */
function FoldedTable(props: TableProps) {
  return (
    <details open={props.isOpen}>
      <summary>{props.caption}</summary>
      {props.note}
      <section class="table-frame" tabindex="0" aria-label={props.caption}>
        <table>
          <caption class="unseen">{props.caption}</caption>
          <thead>
            <tr>
              <For each={props.heads}>
                {(head, at) => (
                  <th scope="col" classList={{ number: at() > 0, 'number--wraps': at() > 0 }}>
                    {head}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.rows}>
              {([name, ...cells]) => (
                <tr>
                  <th scope="row">{name}</th>
                  <For each={cells}>{(cell) => <td class="number">{cell}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** In basis points, to a tenth of a percent. */
const bpsOf = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1000) * 10)

/** Money and votes by what a plan belongs to. */
export function PerLabel(props: ComparisonProps) {
  const words = useWords()
  const nameOf = (label: string) => (label === '' ? words.t('compare.unknown') : (props.labelName?.(label) ?? label))
  const rows = () => {
    const amount = amountWriter(words, props.facts.currency)
    const all = [...new Set(props.columns.flatMap(({ reckoned }) => reckoned.perLabel.map(({ name }) => name)))]
    return all.map((label) => [
      nameOf(label),
      words.percent(
        bpsOf(props.columns[0]?.reckoned.perLabel.find(({ name }) => name === label)?.votesBps ?? 0, 10_000),
      ),
      ...props.columns.map(({ reckoned }) => {
        const found = reckoned.perLabel.find(({ name }) => name === label)
        return words.t('compare.perMoney.value', {
          amount: amount(found?.costCents ?? 0),
          bps: bpsOf(found?.costCents ?? 0, reckoned.costCents),
        })
      }),
    ])
  }
  return (
    <FoldedTable
      isOpen
      caption={words.t(`compare.per.${props.facts.labelColumn ?? 'given'}`)}
      heads={[
        words.t('compare.perName'),
        words.t('compare.perVotes'),
        ...props.columns.map((column) => words.t('compare.perMoney', { column: column.name })),
      ]}
      rows={rows()}
      note={
        <Show when={props.facts.labelColumn !== 'given'}>
          <p class="soft small">{words.t('compare.perText')}</p>
        </Show>
      }
    />
  )
}

/** Ballots with a winner by where the voter lives, where the file says it. */
export function PerVoters(props: ComparisonProps) {
  const words = useWords()
  const first = () => props.columns[0]?.reckoned.perVoters ?? []
  return (
    <Show when={first().length > 0}>
      <FoldedTable
        isOpen
        caption={words.t('compare.perVoters')}
        heads={[
          words.t('compare.perName'),
          words.t('compare.perBallots'),
          ...props.columns.map((column) => words.t('compare.perWinner', { column: column.name })),
        ]}
        rows={first().map(({ name, ballots }) => [
          name === '' ? words.t('compare.unknown') : name,
          words.number(ballots),
          ...props.columns.map(({ reckoned }) => {
            const count = reckoned.perVoters.find((each) => each.name === name)?.withWinner ?? 0
            return words.t('compare.withWinner.value', { count, bps: bpsOf(count, ballots) })
          }),
        ])}
      />
    </Show>
  )
}

/** How many ballots have 0, 1, 2, ... winners. */
export function ByWinners(props: ComparisonProps) {
  const words = useWords()
  const most = () => Math.max(0, ...props.columns.map(({ reckoned }) => reckoned.ballotsByWinners.length))
  return (
    <FoldedTable
      caption={words.t('compare.byWinners')}
      heads={[
        words.t('compare.byWinners.winners'),
        ...props.columns.map((column) => words.t('compare.byWinners.ballots', { column: column.name })),
      ]}
      rows={Array.from({ length: most() }, (_, winners) => [
        words.number(winners),
        ...props.columns.map(({ reckoned }) => words.number(reckoned.ballotsByWinners[winners] ?? 0)),
      ])}
    />
  )
}

/** Every plan with its support and its fate. */
export function AllPlans(props: ComparisonProps) {
  const words = useWords()
  const rows = () => {
    const amount = amountWriter(words, props.facts.currency)
    const fates = props.columns.map(({ reckoned }) => {
      const won = new Set(reckoned.winners)
      const out = new Set(reckoned.takenOut)
      return ({ id }: PlanFacts) => words.t(won.has(id) ? 'compare.yes' : out.has(id) ? 'compare.out' : 'compare.no')
    })
    return [...props.facts.plans]
      .sort((a, b) => b.support - a.support)
      .map((plan) => [
        plan.name,
        words.number(plan.support),
        amount(plan.costCents),
        ...fates.map((fate) => fate(plan)),
      ])
  }
  return (
    <FoldedTable
      caption={words.t('compare.allPlans')}
      heads={[
        words.t('compare.plan'),
        words.t(hasPoints(props.facts.voteType) ? 'compare.points' : 'compare.votes'),
        words.t('compare.planPrice'),
        ...props.columns.map((column) => column.name),
      ]}
      rows={rows()}
    />
  )
}
