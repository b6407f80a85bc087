/** The planning of crews: the hours of a district, the load of each crew per week, agreed work that is in no week yet, and what is planned. */
import { createAsync, useSearchParams } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import { districts } from '../../shared/districts/districts.ts'
import { localDate } from '../../shared/terms/amsterdam.ts'
import { ask, askAgain } from '../client/api.ts'
import { session } from '../client/session.ts'
import { SelectField } from '../parts/ChoiceField.tsx'
import { DeskHead } from '../parts/DeskHead.tsx'
import { HoursTable } from '../parts/HoursTable.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { useWords } from '../words/index.tsx'
import { Load } from './Load.tsx'
import { MoveHours } from './MoveHours.tsx'
import { Work } from './Work.tsx'
import './screen.css'

export default function Planning() {
  const words = useWords()
  const [search, setSearch] = useSearchParams<{ wijk: string; jaar: string }>()
  const thisYear = Number(localDate(Date.now()).slice(0, 4))
  const isEverywhere = () => session()?.roles.some((role) => role === 'programme-office' || role === 'asset-manager')
  const own = createMemo(() => districts.filter(({ code }) => isEverywhere() || session()?.districts.includes(code)))
  const district = createMemo(() => own().find(({ code }) => code === search.wijk) ?? own()[0])
  const year = () => (/^2\d{3}$/.test(search.jaar ?? '') ? Number(search.jaar) : thisYear)
  /** Hours are moved by who works in the district, not by who keeps up the public space. */
  const mayMove = () => session()?.roles.some((role) => role === 'programme-office' || role === 'coordinator')
  const inDistrict = () => {
    const code = district()?.code
    return code === undefined ? undefined : { params: { districtCode: code }, query: { year: String(year()) } }
  }
  const capacity = createAsync(async () => {
    const asked = inDistrict()
    return asked && ask('getCapacity', asked)
  })
  const planning = createAsync(async () => {
    const asked = inDistrict()
    return asked && ask('getPlanning', asked)
  })
  const hours = () => {
    const answer = capacity()
    return answer?.ok ? answer.value.hours : undefined
  }
  const found = () => {
    const answer = planning()
    return answer?.ok ? answer.value : undefined
  }
  const problem = () => [capacity(), planning()].flatMap((answer) => (answer?.ok === false ? [answer.problem] : []))[0]
  const title = () => words.t('planning.hours', { district: district()?.name ?? '', year: year() })

  return (
    <>
      <DeskHead title={words.t('planning.title')} lead={words.t('planning.lead')} />
      <div class="wide section stack--large">
        <search class="planning-choice" aria-label={words.t('planning.title')}>
          <SelectField
            name="wijk"
            label={words.t('planning.district')}
            value={district()?.code ?? ''}
            options={own().map(({ code, name }) => ({ value: code, label: name }))}
            onInput={(wijk) => setSearch({ wijk }, { replace: true, scroll: false })}
          />
          <SelectField
            name="jaar"
            label={words.t('planning.year')}
            value={String(year())}
            options={[thisYear - 1, thisYear, thisYear + 1].map((one) => ({ value: String(one), label: String(one) }))}
            onInput={(jaar) => setSearch({ jaar }, { replace: true, scroll: false })}
          />
        </search>
        <Show when={problem()}>
          {(fault) => <ProblemNotice problem={fault()} onAgain={() => void askAgain('getCapacity', 'getPlanning')} />}
        </Show>
        <Show when={hours()}>
          {(all) => (
            <div class="stack">
              <h2>{title()}</h2>
              <Show when={all().length > 0} fallback={<p>{words.t('hours.none')}</p>}>
                <HoursTable hours={all()} label={title()} />
                <p class="soft small">{words.t('hours.lapse')}</p>
                <Show when={mayMove() && year() === thisYear}>
                  <MoveHours districtCode={district()?.code ?? ''} hours={all()} />
                </Show>
              </Show>
            </div>
          )}
        </Show>
        <Show when={found()}>
          {(view) => (
            <>
              <Load planning={view()} />
              <Work planning={view()} />
            </>
          )}
        </Show>
      </div>
    </>
  )
}
