/** The hours of the municipality's crews in a district, beside its money. */
import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { ask, askAgain } from '../../client/api.ts'
import { HoursTable } from '../../parts/HoursTable.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'

export function DistrictHours(props: { districtCode: string; year: number }) {
  const { t } = useWords()
  const answer = createAsync(() => ask('getCapacity', { params: { districtCode: props.districtCode } }))
  const hours = () => {
    const found = answer()
    return found?.ok ? found.value.hours : undefined
  }
  const problem = () => {
    const found = answer()
    return found && !found.ok ? found.problem : undefined
  }
  return (
    <div class="stack">
      <h2>{t('hours.title', { year: props.year })}</h2>
      <Show when={problem()}>
        {(found) => <ProblemNotice problem={found()} onAgain={() => void askAgain('getCapacity')} />}
      </Show>
      <Show when={hours()}>
        {(found) => (
          <Show when={found().length > 0} fallback={<p>{t('hours.none')}</p>}>
            <HoursTable hours={found()} label={t('hours.title', { year: props.year })} />
            <p class="soft small">{t('hours.lapse')}</p>
          </Show>
        )}
      </Show>
    </div>
  )
}
