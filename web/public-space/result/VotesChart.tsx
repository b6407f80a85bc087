/** How many votes of a plan counted in each step, beside those of the plan that was chosen then: columns, and the same figures as a table. */
import { createMemo, For, Show } from 'solid-js'
import { useWords } from '../../words/index.tsx'
import { PlanName } from './PlanName.tsx'
import type { WhyPlanProps } from './WhyPlan.tsx'

const percent = (share: number) => `${share * 100}%`

export function VotesChart(props: WhyPlanProps) {
  const words = useWords()
  const steps = createMemo(() =>
    props.explanation.rounds.map((round, at) => ({
      step: at + 1,
      chosenId: round.projectId,
      chosen: round.effectiveVotesThousandths,
      own: props.project.effectiveVotesThousandths[at],
    })),
  )
  const known = () => props.project.effectiveVotesThousandths
  const tallest = () => Math.max(1, ...steps().flatMap(({ chosen, own }) => [chosen, own ?? 0]))
  const width = () => 1 / Math.max(1, steps().length)
  const text = () =>
    words.t(
      (
        {
          cost: 'explain.rounds.text',
          cardinality: 'explain.rounds.textOther',
          points: 'explain.rounds.textPoints',
        } as const
      )[props.result.rule.utility],
    )
  return (
    <Show when={known().length > 0 && steps().length > 0}>
      <section>
        <h4>{words.t('explain.rounds')}</h4>
        <p class="small soft">{text()}</p>
        <figure class="votes">
          <figcaption class="votes__caption">
            {words.t('explain.rounds.summary', {
              first: known()[0] ?? 0,
              last: known().at(-1) ?? 0,
              steps: known().length,
            })}
          </figcaption>
          <p class="votes__key" aria-hidden="true">
            <span class="votes__key-item">
              <span class="votes__swatch votes__swatch--own" /> {words.t('explain.rounds.this')}
            </span>
            <span class="votes__key-item">
              <span class="votes__swatch votes__swatch--chosen" /> {words.t('explain.rounds.chosen')}
            </span>
          </p>
          <svg class="votes__plot" aria-hidden="true">
            <For each={steps()}>
              {(each, at) => (
                <>
                  <rect
                    class="votes__chosen"
                    x={percent((at() + 0.08) * width())}
                    width={percent(width() * 0.84)}
                    y={percent(1 - each.chosen / tallest())}
                    height={percent(each.chosen / tallest())}
                  />
                  <Show when={each.own}>
                    {(own) => (
                      <rect
                        class="votes__own"
                        x={percent((at() + 0.26) * width())}
                        width={percent(width() * 0.48)}
                        y={percent(1 - own() / tallest())}
                        height={percent(own() / tallest())}
                      />
                    )}
                  </Show>
                </>
              )}
            </For>
          </svg>
        </figure>
        <details>
          <summary>{words.t('explain.asTable')}</summary>
          <section class="table-frame" tabindex="0" aria-label={`${words.t('explain.rounds')} ${props.plan.title}`}>
            <table class="why__table">
              <caption class="unseen">{words.t('explain.rounds')}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.t('explain.rounds.step')}</th>
                  <th scope="col">{words.t('explain.rounds.chosenPlan')}</th>
                  <th scope="col" class="number">
                    {words.t('explain.rounds.itsVotes')}
                  </th>
                  <th scope="col" class="number">
                    {words.t('explain.rounds.ownVotes')}
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={steps()}>
                  {(each) => (
                    <tr>
                      <th scope="row">{each.step}</th>
                      <td>
                        <PlanName id={each.chosenId} result={props.result} />
                      </td>
                      <td class="number">{words.t('explain.votes', { thousandths: each.chosen })}</td>
                      <td class="number">
                        {each.own === undefined ? '–' : words.t('explain.votes', { thousandths: each.own })}
                      </td>
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
