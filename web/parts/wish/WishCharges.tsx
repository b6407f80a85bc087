/** On the council's branch: what the investment would cost each year, and what that takes from the district's money and everybody's. */
import { createMemo, Show } from 'solid-js'
import { atOnce, effectOnMoney } from '../../../shared/council/effect.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { useWords } from '../../words/index.tsx'
import { ChargesChart } from '../ChargesChart.tsx'
import { districtName } from '../district-name.ts'
import type { Draft, Surroundings } from './wish.ts'
import { chargesOf } from './wish-charges.ts'

/** Draws nothing for what becomes no investment: then the council decides on the amount alone. */
export default function WishCharges(props: {
  draft: Draft
  money: Surroundings | undefined
  policy: Policy | undefined
}) {
  const words = useWords()
  const shown = createMemo(() => {
    const { money, draft, policy } = props
    const charges = money && policy && chargesOf(draft, money.year, policy)
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
        <section class="card wish__charges" aria-labelledby="wish-charges">
          <div class="stack">
            <h3 id="wish-charges">{words.t('wish.charges.title')}</h3>
            <p>
              {words.t('wish.charges.text', {
                rateBps: found().rateBps,
                years: found().charges.years.length,
              })}
            </p>
            <WhatIs term="capital-charges" />
            <Show when={found().first}>
              {(first) => (
                <section class="table-frame" tabindex="0" aria-label={words.t('wish.charges.way')}>
                  <table>
                    <caption class="unseen">{words.t('wish.charges.way')}</caption>
                    <thead>
                      <tr>
                        <td />
                        <th scope="col" class="number">
                          {words.t('wish.charges.atOnce')}
                        </th>
                        <th scope="col" class="number">
                          {words.t('wish.charges.yearly', { year: first().year })}
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      <tr>
                        <th scope="row">{words.t('wish.charges.amount')}</th>
                        <td class="number">{words.money(found().costCents)}</td>
                        <td class="number">{words.money(first().askedCents)}</td>
                      </tr>
                      <tr>
                        <th scope="row">
                          {words.t('wish.charges.ofSlice', { district: districtName(props.draft.districtCode) })}
                        </th>
                        <td class="number">{words.percent(found().once.shareOfSliceBps)}</td>
                        <td class="number">{words.percent(first().shareOfSliceBps)}</td>
                      </tr>
                      <tr>
                        <th scope="row">{words.t('wish.charges.ofProgramme')}</th>
                        <td class="number">{words.percent(found().once.shareOfProgrammeBps)}</td>
                        <td class="number">{words.percent(first().shareOfProgrammeBps)}</td>
                      </tr>
                    </tbody>
                  </table>
                </section>
              )}
            </Show>
            <p class="soft small">{words.t('wish.charges.sketch')}</p>
          </div>
          <ChargesChart
            title={words.t('wish.charges.chart')}
            years={found().charges.years}
            programmeCapCents={found().first?.capCents ?? 0}
          />
        </section>
      )}
    </Show>
  )
}
