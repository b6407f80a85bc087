/** What the investment costs each year, and which years the ledger has booked. */
import { Show } from 'solid-js'
import type { DossierView } from '../../../shared/api/council.ts'
import { accounts } from '../../../shared/ledger/accounts.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { ChargesChart } from '../../parts/ChargesChart.tsx'
import { accountPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

export function Charges(props: { dossier: DossierView }) {
  const words = useWords()
  const booked = () => props.dossier.charges.filter((each) => each.booked !== undefined).length
  return (
    <section class="stack" aria-labelledby="charges">
      <h2 id="charges">{words.t('inDossier.charges')}</h2>
      <p>{words.t('inDossier.charges.what')}</p>
      <WhatIs term="capital-charges" />
      <ChargesChart
        title={words.t('inDossier.charges.chart')}
        years={props.dossier.charges.map((each) => ({
          year: each.year,
          bookValueCents: each.bookValue.cents,
          depreciationCents: each.depreciation.cents,
          interestCents: each.interest.cents,
          ...(each.booked ? { bookedCents: each.booked.cents } : {}),
        }))}
      />
      <p>
        {words.t('inDossier.charges.totals', {
          depreciationCents: props.dossier.totals.depreciation.cents,
          interestCents: props.dossier.totals.interest.cents,
          chargeCents: props.dossier.totals.charge.cents,
        })}
      </p>
      {/* It is no capital charge, and stands in no figure of this section, yet it is paid every year too. */}
      <Show when={props.dossier.calculation.maintenancePerYear.cents > 0}>
        <p>
          {words.t('inDossier.charges.upkeep', { perYearCents: props.dossier.calculation.maintenancePerYear.cents })}
        </p>
      </Show>
      <Show when={booked() > 0}>
        <p>
          {words.t('inDossier.bookedInAll', { bookedCents: props.dossier.bookedInAll.cents, years: booked() })}{' '}
          <a href={words.href(accountPath(accounts.capital(props.dossier.id)))}>{words.t('inDossier.toBooks')}</a>
        </p>
      </Show>
    </section>
  )
}
