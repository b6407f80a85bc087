/** What was weighed: the alternatives side by side, and the three advices. */
import { For, Show } from 'solid-js'
import type { DossierView } from '../../../shared/api/council.ts'
import { chargesOf } from '../../../shared/council/calculation.ts'
import { advisers } from '../../../shared/council/dossier.ts'
import { isRefusal } from '../../../shared/refusal.ts'
import { calculationOf } from '../../parts/capital-preview.ts'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { useWords } from '../../words/index.tsx'

const toneOf = { positive: 'good', 'positive-with-conditions': 'waiting', negative: 'bad' } as const

export function Alternatives(props: { dossier: DossierView }) {
  const words = useWords()
  const firstOfAsked = () => {
    const charges = chargesOf(calculationOf(props.dossier.asked))
    return isRefusal(charges) ? 0 : (charges.years[0]?.chargeCents ?? 0)
  }
  return (
    <Show when={props.dossier.alternatives.length > 0}>
      <section class="stack" aria-labelledby="alternatives">
        <h2 id="alternatives">{words.t('inDossier.alternatives')}</h2>
        <ul class="plain choice-cards">
          <li class="card choice-card choice-card--asked">
            <p class="choice-card__kind">{words.t('inDossier.alternatives.asked')}</p>
            <h3 lang="nl">{props.dossier.title}</h3>
            <p class="figure choice-card__amount">{words.money(props.dossier.asked.investment.cents)}</p>
            <p class="soft">{words.t('inDossier.firstCharge', { amountCents: firstOfAsked() })}</p>
          </li>
          <For each={props.dossier.alternatives}>
            {(one) => (
              <li class="card choice-card">
                <p class="choice-card__kind">{words.t(`alternative.${one.kind}`)}</p>
                <h3 lang="nl">{one.title}</h3>
                <Show when={one.investment} fallback={<p class="soft">{words.t('inDossier.noPrice')}</p>}>
                  {(investment) => (
                    <>
                      <p class="figure choice-card__amount">{words.money(investment().cents)}</p>
                      <Show when={one.firstCharge}>
                        {(charge) => (
                          <p class="soft">{words.t('inDossier.firstCharge', { amountCents: charge().cents })}</p>
                        )}
                      </Show>
                    </>
                  )}
                </Show>
                <p lang="nl">{one.text}</p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

export function Advices(props: { dossier: DossierView }) {
  const words = useWords()
  const of = (adviser: (typeof advisers)[number]) => props.dossier.advices.find((one) => one.adviser === adviser)
  return (
    <Show when={props.dossier.advices.length > 0 || props.dossier.state === 'advice'}>
      <section class="stack" aria-labelledby="advices">
        <h2 id="advices">{words.t('inDossier.advices')}</h2>
        <ul class="plain thirds">
          <For each={advisers}>
            {(adviser) => (
              <li class="card choice-card">
                <h3>{words.t(`adviser.${adviser}`)}</h3>
                <Show when={of(adviser)} fallback={<p class="soft">{words.t('advice.missing')}</p>}>
                  {(one) => (
                    <>
                      <p>
                        <StatusBadge tone={toneOf[one().advice]}>{words.t(`advice.${one().advice}`)}</StatusBadge>
                      </p>
                      <p lang="nl" class="said-lines">
                        {one().text}
                      </p>
                      <p class="soft small">
                        {one().by.name}, {words.date(one().at)}
                      </p>
                    </>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
