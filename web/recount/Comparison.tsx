/** One or two outcomes on the same ballots, side by side: what they come to, and which plans win in which. */
import { createMemo, For, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import { differences, winnersPerBallot } from './differences.ts'
import { amountWriter, descriptionOf } from './naming.ts'
import './recount.css'
import { AllPlans, ByWinners, PerLabel, PerVoters } from './Tables.tsx'
import type { FileFacts, PlanFacts, Reckoned } from './work.ts'

/** An outcome and its name on this screen. */
export interface Column {
  readonly name: string
  readonly reckoned: Reckoned
}

export interface ComparisonProps {
  readonly facts: FileFacts
  readonly columns: readonly Column[]
  /** Headings of the lists of plans: won in both, only in the first, only in the second; with one outcome the first is for all winners. */
  readonly headings: readonly [both: string, onlyFirst: string, onlySecond: string]
  /** How a theme or neighbourhood reads. */
  readonly labelName?: (label: string) => string
}

/** How many plans of a list are seen at once. */
const mostInSight = 10

function Plans(props: { plans: readonly PlanFacts[]; amount: (cents: number) => string }) {
  return (
    <ul class="plain">
      <For each={props.plans}>
        {(plan) => (
          <li class="plan-list__plan">
            <span>{plan.name}</span> <span class="figure">{props.amount(plan.costCents)}</span>
          </li>
        )}
      </For>
    </ul>
  )
}

export function Comparison(props: ComparisonProps) {
  const words = useWords()
  const amount = () => amountWriter(words, props.facts.currency)
  const bps = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1000) * 10)
  const hasHours = () => props.columns.some(({ reckoned }) => reckoned.minutes !== undefined)
  const figures = () => {
    const { t, number } = words
    const write = amount()
    const row = (label: string, value: (reckoned: Reckoned) => string) => ({
      label,
      values: props.columns.map(({ reckoned }) => value(reckoned)),
    })
    return [
      row(t('compare.budget'), (r) => write(r.budgetCents)),
      row(t('compare.winners'), (r) => number(r.winners.length)),
      row(t('compare.cost'), (r) => write(r.costCents)),
      row(t('compare.left'), (r) => write(r.budgetCents - r.costCents)),
      ...(hasHours()
        ? [
            row(t('compare.hoursUsed'), ({ minutes }) =>
              t('compare.hours.value', { used: minutes?.used ?? 0, budget: minutes?.budget ?? 0 }),
            ),
          ]
        : []),
      row(t('compare.withWinner'), (r) =>
        t('compare.withWinner.value', { count: r.ballotsWithWinner, bps: bps(r.ballotsWithWinner, r.voters) }),
      ),
      row(t('compare.perBallot'), (r) => number(winnersPerBallot(r.ballotsByWinners))),
      row(t('compare.middle'), (r) => write(r.middleBallotCents)),
      row(t('compare.complaints'), (r) => number(r.complaints.length)),
    ]
  }
  const byId = createMemo(() => new Map(props.facts.plans.map((plan) => [plan.id, plan])))
  const plansOf = (ids: readonly string[]) =>
    ids.map((id) => byId().get(id)).filter((plan): plan is PlanFacts => plan !== undefined)
  const lists = () => {
    const [first, second] = props.columns
    if (!first) return []
    if (!second) return [{ heading: props.headings[0], ids: first.reckoned.winners, kind: 'both' }]
    const { both, onlyFirst, onlySecond } = differences(first.reckoned.winners, second.reckoned.winners)
    return [
      { heading: props.headings[2], ids: onlySecond, kind: 'gained' },
      { heading: props.headings[1], ids: onlyFirst, kind: 'lost' },
      { heading: props.headings[0], ids: both, kind: 'both' },
    ]
  }
  const complaining = () => props.columns.filter(({ reckoned }) => reckoned.complaints.length > 0)
  return (
    <div class="comparison">
      <dl class="facts">
        <For each={props.columns}>
          {(column) => (
            <>
              <dt>{column.name}</dt>
              <dd>
                {[amount()(column.reckoned.budgetCents), ...descriptionOf(words, column.reckoned.variant)].join('; ')}
              </dd>
            </>
          )}
        </For>
      </dl>
      <div class="thirds plan-lists">
        <For each={lists()}>
          {(list) => (
            <section class={`plan-list plan-list--${list.kind}`}>
              <h4>
                {list.heading} <span class="plan-list__count">({words.number(list.ids.length)})</span>
              </h4>
              <Show when={list.ids.length > 0} fallback={<p class="soft">{words.t('compare.none')}</p>}>
                <Plans plans={plansOf(list.ids.slice(0, mostInSight))} amount={amount()} />
              </Show>
              <Show when={list.ids.length > mostInSight}>
                <details>
                  <summary>{words.t('compare.more', { count: list.ids.length - mostInSight })}</summary>
                  <Plans plans={plansOf(list.ids.slice(mostInSight))} amount={amount()} />
                </details>
              </Show>
            </section>
          )}
        </For>
      </div>
      <table class="figures">
        <caption>{words.t('compare.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('compare.figure')}</th>
            <For each={props.columns}>
              {(column) => (
                <th scope="col" class="number">
                  {column.name}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={figures()}>
            {(row) => (
              <tr>
                <th scope="row">{row.label}</th>
                <For each={row.values}>{(value) => <td class="number">{value}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="soft small">
        {words.t('compare.complaintsText')}
        <Show when={hasHours()}> {words.t('compare.complaintsMoneyOnly')}</Show>
      </p>
      <Show when={complaining().length > 0}>
        <details>
          <summary>{words.t('compare.whichComplaints')}</summary>
          <dl class="facts small">
            <For each={complaining()}>
              {(column) => (
                <>
                  <dt>{column.name}</dt>
                  <dd>{words.list(plansOf(column.reckoned.complaints).map(({ name }) => name))}</dd>
                </>
              )}
            </For>
          </dl>
        </details>
      </Show>
      <Show when={props.facts.labelColumn} fallback={<p class="soft">{words.t('compare.whole')}</p>}>
        <PerLabel {...props} />
      </Show>
      <PerVoters {...props} />
      <ByWinners {...props} />
      <AllPlans {...props} />
    </div>
  )
}
