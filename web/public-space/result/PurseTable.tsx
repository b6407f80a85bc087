/** The pieces of a plan's bar in figures: who paid how much, or still had how much, and what was too little. */
import { For, Show } from 'solid-js'
import { useWords } from '../../words/index.tsx'
import { asPrice } from './pays-alike.ts'
import type { WhyPlanProps } from './WhyPlan.tsx'

/** Below this number of voters the parts are kept back: they would show what single persons did. */
export const fewestVoters = 10

export function PurseTable(props: WhyPlanProps) {
  const words = useWords()
  const isPaid = () => props.plan.why.kind === 'paid'
  const lackingCents = () => {
    const { why, cost } = props.plan
    if (why.kind === 'short') return why.lacking.cents
    const heldCents = props.project.purse.reduce((sum, { total }) => sum + total.cents, 0)
    return why.kind === 'filled-up' && props.project.purse.length > 0 ? cost.cents - heldCents : 0
  }
  const tillCents = () => (props.plan.why.kind === 'short' ? props.plan.why.left?.cents : undefined)
  const title = () => words.t(isPaid() ? 'explain.purse.paid' : 'explain.purse.held')
  const isHidden = () =>
    props.result.voters < fewestVoters && props.result.share !== undefined && props.plan.why.kind !== 'no-support'
  /** Without parts: what all of them together still had, so that the table adds up. */
  const togetherCents = () =>
    props.plan.why.kind === 'short' && props.project.purse.length === 0 ? props.plan.why.held.cents : 0
  const shown = (cents: number) => asPrice(cents, props.plan)
  /** Whether somewhere each person's amount times the persons is not the sum beside it: that would look like a mistake. */
  const isRounded = () =>
    props.project.purse.some(
      ({ voters, least, most, total }) =>
        shown(least.cents) === shown(most.cents) && shown(most.cents) * voters !== total.cents,
    )
  const lackingMinutes = () => (props.plan.why.kind === 'short' ? (props.plan.why.lackingMinutes ?? 0) : 0)
  return (
    <>
      <Show when={props.project.purse.length > 0 || lackingCents() > 0}>
        <section>
          <h4>{title()}</h4>
          <table class="why__table">
            <caption class="unseen">{title()}</caption>
            <thead>
              <tr>
                <th scope="col">{words.t('explain.voters')}</th>
                <th scope="col" class="number">
                  {words.t('explain.purse.each')}
                </th>
                <th scope="col" class="number">
                  {words.t('explain.purse.together')}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={props.project.purse}>
                {(part) => (
                  <tr>
                    <th scope="row">{words.number(part.voters)}</th>
                    <td class="number why__range">
                      {words.t('explain.purse.between', {
                        leastCents: shown(part.least.cents),
                        mostCents: shown(part.most.cents),
                      })}
                    </td>
                    <td class="number">{words.money(part.total.cents)}</td>
                  </tr>
                )}
              </For>
              <Show when={togetherCents() > 0}>
                <tr>
                  <th scope="row" colspan="2">
                    {words.t('explain.purse.all')}
                  </th>
                  <td class="number">{words.money(togetherCents())}</td>
                </tr>
              </Show>
              <Show when={lackingCents() > 0}>
                <tr>
                  <th scope="row" colspan="2">
                    {words.t('explain.purse.lacking')}
                  </th>
                  <td class="number">{words.money(lackingCents())}</td>
                </tr>
              </Show>
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colspan="2">
                  {words.t('explain.purse.price')}
                </th>
                <td class="number">{words.money(props.plan.cost.cents)}</td>
              </tr>
            </tfoot>
          </table>
          <Show when={isRounded()}>
            <p class="small soft">{words.t('explain.purse.rounded')}</p>
          </Show>
          <Show when={lackingMinutes() > 0}>
            <p class="small">{words.t('explain.purse.lackingHours', { lackingMinutes: lackingMinutes() })}</p>
          </Show>
          <Show when={tillCents()}>
            {(cents) => <p class="small why__till">{words.t('explain.purse.till', { leftCents: cents() })}</p>}
          </Show>
        </section>
      </Show>
      <Show when={isHidden()}>
        <p class="small soft">{words.t('explain.purse.hidden')}</p>
      </Show>
    </>
  )
}
