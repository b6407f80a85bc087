/** On the council's branch: what the investment would cost each year, and what that takes from the district's money and everybody's. */
import { createMemo, Show } from 'solid-js'
import { atOnce, effectOnMoney } from '../../../shared/council/effect.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import { useWords } from '../../words/index.tsx'
import { ChargesChart } from '../ChargesChart.tsx'
import { districtName } from '../district-name.ts'
import { chargesOf, type Draft, routeOf, type Surroundings } from './wish.ts'

export function WishCharges(props: { draft: Draft; money: Surroundings | undefined; policy: Policy | undefined }) {
  const words = useWords()
  const shown = createMemo(() => {
    const { money, draft, policy } = props
    if (!money || !policy || routeOf(draft, money.slice, policy)?.track !== 'council') return undefined
    const charges = chargesOf(draft, money.year, policy)
    if (!charges) return undefined
    const programmeCents = money.appropriated.cents
    const sliceCents = money.slice.appropriated.cents
    const { effects } = effectOnMoney({
      charges,
      running: new Map(),
      programmeCents,
      sliceCents,
      ceilingBps: policy.capitalChargesCeilingBps,
    })
    const costCents = draft.costCents ?? 0
    const { omslagrenteBps: rateBps } = policy
    return { charges, rateBps, first: effects[0], costCents, once: atOnce(costCents, programmeCents, sliceCents) }
  })
  return (
    <Show when={shown()}>
      {(found) => (
        <section class="card stack" aria-labelledby="wish-charges">
          <h3 id="wish-charges">{words.t('wish.charges.title')}</h3>
          <p>
            {words.t('wish.charges.text', {
              rateBps: found().rateBps,
              years: found().charges.years.length,
            })}
          </p>
          <ChargesChart
            title={words.t('wish.charges.chart')}
            years={found().charges.years}
            programmeCapCents={found().first?.capCents ?? 0}
          />
          <section class="table-frame" tabindex="0" aria-label={words.t('wish.charges.way')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.t('wish.charges.way')}</th>
                  <th scope="col" class="number">
                    {words.t('wish.charges.amount')}
                  </th>
                  <th scope="col" class="number">
                    {words.t('wish.charges.ofSlice', { district: districtName(props.draft.districtCode) })}
                  </th>
                  <th scope="col" class="number">
                    {words.t('wish.charges.ofProgramme')}
                  </th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{words.t('wish.charges.atOnce')}</th>
                  <td class="number">{words.money(found().costCents)}</td>
                  <td class="number">{words.percent(found().once.shareOfSliceBps)}</td>
                  <td class="number">{words.percent(found().once.shareOfProgrammeBps)}</td>
                </tr>
                <Show when={found().first}>
                  {(first) => (
                    <tr>
                      <th scope="row">{words.t('wish.charges.yearly', { year: first().year })}</th>
                      <td class="number">{words.money(first().askedCents)}</td>
                      <td class="number">{words.percent(first().shareOfSliceBps)}</td>
                      <td class="number">{words.percent(first().shareOfProgrammeBps)}</td>
                    </tr>
                  )}
                </Show>
              </tbody>
            </table>
          </section>
          <p class="soft small">{words.t('wish.charges.sketch')}</p>
        </section>
      )}
    </Show>
  )
}
