/** "Hoe eerlijk is deze uitslag?": its figures beside those of most votes first, in one table and in plain words. */
import { createMemo, For, type JSX, Show } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { ExplanationView, FairnessView } from '../../../shared/api/explanation.ts'
import { useWords } from '../../words/index.tsx'
import { Parts, Spread } from './FairnessTables.tsx'
import { averageWinners, bpsOf, compareFairness } from './fairness-figures.ts'
import { PlanName } from './PlanName.tsx'
import './fairness-figures.css'

export interface FairnessFiguresProps {
  readonly result: ResultView
  readonly explanation: ExplanationView
}

/** With fewer ballots the server says how few of them decide. */
const fewBallots = 30

export default function FairnessFigures(props: FairnessFiguresProps) {
  const words = useWords()
  const isGreedy = () => props.result.rule.rule === 'greedy'
  return (
    <div class="stack--large">
      <div>
        <p>{words.t(isGreedy() ? 'fair.textGreedy' : 'fair.text')}</p>
        <Show when={!isGreedy()}>
          <Verdict {...props} />
        </Show>
      </div>
      <div>
        <Figures {...props} isGreedy={isGreedy()} />
        <p class="fair-table__hint">
          {words.t('fair.behindHint')} {words.t('fair.equalPart', { cents: props.explanation.equalPart.cents })}
        </p>
      </div>
      <Show when={!isGreedy()}>
        <Differing {...props} />
      </Show>
      <Complaints {...props} isGreedy={isGreedy()} />
      <div class="halves">
        <Spread {...props} isGreedy={isGreedy()} />
        <Show when={props.explanation.fairness.result.perTheme.length > 1}>
          <Parts {...props} kind="theme" parts={props.explanation.fairness.result.perTheme} />
        </Show>
        <Show when={props.explanation.fairness.result.perDistrict.length > 1}>
          <Parts {...props} kind="district" parts={props.explanation.fairness.result.perDistrict} />
        </Show>
      </div>
      <Certainty {...props} />
    </div>
  )
}

function Figures(props: FairnessFiguresProps & { isGreedy: boolean }) {
  const words = useWords()
  const rows = (): { name: string; value: (of: FairnessView) => string }[] => [
    { name: words.t('fair.winners'), value: ({ winners }) => words.number(winners) },
    { name: words.t('fair.cost'), value: ({ cost }) => words.money(cost.cents) },
    {
      name: words.t('fair.withWinner'),
      value: ({ ballotsWithWinner: ballots }) =>
        words.t('fair.share', { ballots, bps: bpsOf(ballots, props.result.voters) }),
    },
    {
      name: words.t('fair.average'),
      value: ({ ballotsByWinners }) => words.number(averageWinners(ballotsByWinners) / 100),
    },
    {
      name: words.t('fair.behind'),
      value: ({ moneyBehindBallot }) => words.money(moneyBehindBallot.half.cents),
    },
    {
      name: words.t('fair.quarters'),
      value: ({ moneyBehindBallot: { quarter, threeQuarters } }) =>
        words.t('fair.between', { leastCents: quarter.cents, mostCents: threeQuarters.cents }),
    },
    { name: words.t('fair.complaints'), value: ({ complaints }) => words.number(complaints.length) },
  ]
  return (
    <section
      class="table-frame"
      tabindex="0"
      aria-label={words.t(props.isGreedy ? 'fair.captionGreedy' : 'fair.caption')}
    >
      <table class="fair-table">
        <caption>{words.t(props.isGreedy ? 'fair.captionGreedy' : 'fair.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('fair.what')}</th>
            <th scope="col" class="number fair-table__figure">
              {words.t('fair.here')}
            </th>
            <Show when={!props.isGreedy}>
              <th scope="col" class="number fair-table__figure">
                {words.t('fair.greedy')}
              </th>
            </Show>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr>
                <th scope="row">{row.name}</th>
                <td class="number fair-table__figure">{row.value(props.explanation.fairness.result)}</td>
                <Show when={!props.isGreedy}>
                  <td class="number fair-table__figure">{row.value(props.explanation.fairness.greedy)}</td>
                </Show>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}

/** A list of plans with what they cost and how many chose them. */
function Plans(props: { ids: readonly string[]; result: ResultView }) {
  const words = useWords()
  const figures = (id: string) => {
    const plan = props.result.projects.find((each) => each.id === id)
    if (!plan) return ''
    const p = { votes: plan.votes, costCents: plan.cost.cents }
    return ` (${props.result.rule.utility === 'points' ? words.t('fair.planPoints', p) : words.t('fair.planVotes', p)})`
  }
  return (
    <ul>
      <For each={props.ids}>
        {(id) => (
          <li>
            <PlanName id={id} result={props.result} />
            {figures(id)}
          </li>
        )}
      </For>
    </ul>
  )
}

const compared = (figures: FairnessFiguresProps) =>
  compareFairness(figures.explanation.fairness.result, figures.explanation.fairness.greedy, figures.result.voters)

/** The difference in words. */
function Verdict(props: FairnessFiguresProps) {
  const words = useWords()
  const difference = createMemo(() => compared(props))
  const sentence = () => {
    const { size, moreBallots } = difference()
    if (size === 'more') return words.t('fair.verdict.more', { ballots: moreBallots })
    if (size === 'fewer') return words.t('fair.verdict.fewer', { ballots: -moreBallots })
    return words.t(`fair.verdict.${size}`)
  }
  return (
    <p>
      <strong>{sentence()}</strong>
      <Show when={difference().size !== 'same' && props.result.rule.rule === 'equal-shares'}>
        {' '}
        {words.t('fair.verdict.guarantee')}
      </Show>
    </p>
  )
}

/** The plans that only one of the two rules chooses. */
function Differing(props: FairnessFiguresProps) {
  const words = useWords()
  const difference = createMemo(() => compared(props))
  const Only = (only: { title: string; text: string; ids: readonly string[] }): JSX.Element => (
    <section>
      <h3>{only.title}</h3>
      <Show when={only.ids.length > 0} fallback={<p>{words.t('fair.none')}</p>}>
        <p>{only.text}</p>
        <Plans ids={only.ids} result={props.result} />
      </Show>
    </section>
  )
  return (
    <Show when={difference().size !== 'same'}>
      <div class="halves">
        <Only title={words.t('fair.gained')} text={words.t('fair.onlyHere')} ids={difference().onlyHere} />
        <Only title={words.t('fair.lost')} text={words.t('fair.onlyGreedy')} ids={difference().onlyGreedy} />
      </div>
    </Show>
  )
}

/** Whether a group could have paid for a plan from its equal shares and did not get it, here and under greedy. */
function Complaints(props: FairnessFiguresProps & { isGreedy: boolean }) {
  const words = useWords()
  const here = () => props.explanation.fairness.result.complaints
  const greedy = () => props.explanation.fairness.greedy.complaints
  return (
    <section>
      <h3>{words.t('fair.complaint.title')}</h3>
      <p>
        {words.t('fair.complaint.text')}
        <Show when={props.result.capacityMinutes !== undefined}> {words.t('fair.complaint.moneyOnly')}</Show>
      </p>
      <Show
        when={here().length > 0}
        fallback={
          <p>
            <strong>{words.t('fair.complaint.none')}</strong>
          </p>
        }
      >
        <p>{words.t('fair.complaint.here')}</p>
        <Plans ids={here()} result={props.result} />
      </Show>
      <Show when={!props.isGreedy}>
        <Show
          when={greedy().length > 0}
          fallback={
            <p>{words.t(here().length > 0 ? 'fair.complaint.greedyNoneButHere' : 'fair.complaint.greedyNone')}</p>
          }
        >
          <p>{words.t('fair.complaint.greedy')}</p>
          <Plans ids={greedy()} result={props.result} />
        </Show>
      </Show>
    </section>
  )
}

/** How few ballots decide where there are few, and which winners came by the fill-up. */
function Certainty(props: FairnessFiguresProps) {
  const words = useWords()
  const isFew = () => props.result.voters < fewBallots
  const filled = () => props.result.projects.filter(({ why }) => why.kind === 'filled-up').map(({ id }) => id)
  return (
    <>
      <Show when={isFew()}>
        <section>
          <h3>{words.t('fair.change')}</h3>
          <Show
            when={props.explanation.ballotsToChange}
            fallback={<p>{words.t('fair.change.not', { tried: props.explanation.ballotsTried ?? 0 })}</p>}
          >
            {(ballots) => <p>{words.t('fair.change.found', { ballots: ballots() })}</p>}
          </Show>
        </section>
      </Show>
      <Show when={filled().length > 0}>
        <section>
          <h3>{words.t('fair.filled')}</h3>
          <p>{words.t('fair.filled.text')}</p>
          <Plans ids={filled()} result={props.result} />
        </section>
      </Show>
    </>
  )
}
