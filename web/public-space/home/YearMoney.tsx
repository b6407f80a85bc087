/** The year's money in short: how much, where it is now, by which rule it was distributed. */
import { Show } from 'solid-js'
import type { ProgrammeView } from '../../../shared/api/districts.ts'
import { DistributionRule } from '../../parts/DistributionRule.tsx'
import { moneyPath } from '../../parts/paths.ts'
import { SliceMoney } from '../../parts/SliceMoney.tsx'
import { wholeOf } from '../../parts/whole-programme.ts'
import { useWords } from '../../words/index.tsx'

export function YearMoney(props: { programme: ProgrammeView }) {
  const { t, href } = useWords()
  return (
    <section aria-labelledby="year-money" class="stack">
      <h2 id="year-money">{t('home.money.title', { year: props.programme.year })}</h2>
      <Show when={props.programme.appropriated.cents > 0} fallback={<p>{t('home.money.none')}</p>}>
        <p>{t('home.money.text', { totalCents: props.programme.appropriated.cents })}</p>
        <SliceMoney slice={wholeOf(props.programme)} />
        <DistributionRule />
      </Show>
      <p>
        <a href={href(moneyPath)}>{t('home.money.go')}</a>
      </p>
    </section>
  )
}
