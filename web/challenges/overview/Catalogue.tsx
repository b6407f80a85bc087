/** The catalogue of municipal tasks: what each is, where, what it costs now, and whether it may be taken over. */
import { createMemo, createSignal, For, Show } from 'solid-js'
import type { ChallengeSummary } from '../../../shared/api/challenge-views.ts'
import type { MunicipalTaskView } from '../../../shared/api/municipal-tasks.ts'
import { districts } from '../../../shared/districts/districts.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { districtName } from '../../parts/district-name.ts'
import { Empty } from '../../parts/Empty.tsx'
import { challengePath, makeChallengePath, municipalTasksPath } from '../../parts/paths.ts'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { useWords } from '../../words/index.tsx'
import { disciplineName } from '../parts/discipline-name.ts'

export interface CatalogueProps {
  readonly tasks: readonly MunicipalTaskView[]
  readonly challenges: readonly ChallengeSummary[]
  readonly isKeeper: boolean
}

export function Catalogue(props: CatalogueProps) {
  const { t, href } = useWords()
  const [district, setDistrict] = createSignal('')
  const shown = createMemo(() =>
    props.tasks.filter(({ area }) => district() === '' || area === 'city' || area === district()),
  )
  return (
    <section class="stack" aria-labelledby="taken">
      <div class="row row--apart row--end">
        <div>
          <h2 id="taken" tabindex="-1">
            {t('challenges.tasks')}
          </h2>
          <p class="soft">{t('challenges.tasks.text')}</p>
        </div>
        <Show when={props.tasks.length > 0}>
          <SelectField
            name="task-district"
            label={t('challenges.district')}
            emptyLabel={t('challenges.everywhere')}
            value={district()}
            onInput={setDistrict}
            options={districts.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Show>
      </div>
      <p class="unseen" role="status">
        {t('challenges.tasks.count', { count: shown().length })}
      </p>
      <Show
        when={shown().length > 0}
        fallback={
          <Empty
            title={t(props.tasks.length === 0 ? 'challenges.tasks.none' : 'challenges.tasks.noneHere')}
            action={
              props.isKeeper ? (
                <LinkButton kind="primary" href={href(municipalTasksPath)}>
                  {t('municipalTask.add')}
                </LinkButton>
              ) : undefined
            }
          >
            {t('challenges.tasks.none.text')}
          </Empty>
        }
      >
        <ul class="plain task-cards">
          <For each={shown()}>
            {(task) => (
              <li>
                <TaskCard
                  task={task}
                  challenges={props.challenges.filter(({ id }) => task.challengeIds.includes(id))}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

function TaskCard(props: { task: MunicipalTaskView; challenges: readonly ChallengeSummary[] }) {
  const words = useWords()
  return (
    <article class="card task-card stack--small">
      <p class="row">
        <StatusBadge tone={props.task.mayBeTakenOver ? 'good' : 'plain'}>
          {words.t(props.task.mayBeTakenOver ? 'municipalTask.may' : 'municipalTask.mayNot')}
        </StatusBadge>
        <span class="soft">
          {props.task.area === 'city' ? words.t('municipalTask.city') : districtName(props.task.area)}
        </span>
      </p>
      <h3 lang="nl">{props.task.name}</h3>
      <p lang="nl">{props.task.description}</p>
      <dl class="facts">
        <dt>{words.t('municipalTask.cost')}</dt>
        <dd>
          <span class="figure">{words.money(props.task.presentCost.cents)}</span> {words.t('challenges.perYear')}
        </dd>
        <dt>{words.t('municipalTask.hours')}</dt>
        <dd>
          {words.hours(props.task.presentMinutes)} {words.t('challenges.perYear')},{' '}
          {disciplineName(props.task.discipline, words.language()).toLowerCase()}
        </dd>
        <Show when={props.task.granted.cost.cents > 0 || props.task.granted.minutes > 0}>
          <dt>{words.t('municipalTask.granted')}</dt>
          <dd>
            {words.t('challengePage.moneyAndHours', {
              amountCents: props.task.granted.cost.cents,
              minutes: props.task.granted.minutes,
            })}
          </dd>
        </Show>
        <dt>{words.t('municipalTask.owner')}</dt>
        <dd lang="nl">{props.task.owner}</dd>
        <Show when={props.task.contractEndsOn}>
          {(endsOn) => (
            <>
              <dt>{words.t('municipalTask.contract')}</dt>
              <dd>{words.date(endsOn())}</dd>
            </>
          )}
        </Show>
      </dl>
      <Show when={!props.task.mayBeTakenOver && props.task.whyNot}>
        {(why) => (
          <p>
            <strong>{words.t('municipalTask.whyNot')}</strong> <span lang="nl">{why()}</span>
          </p>
        )}
      </Show>
      <Show when={props.challenges.length > 0}>
        <p>
          {words.t('municipalTask.challenged', { count: props.challenges.length })}{' '}
          <For each={props.challenges}>
            {(one, at) => (
              <>
                {at() > 0 ? ', ' : ''}
                <a href={words.href(challengePath(one.id))} lang="nl">
                  {one.title}
                </a>
              </>
            )}
          </For>
        </p>
      </Show>
      <Show when={props.task.mayBeTakenOver}>
        <p class="task-card__foot">
          {/* Where a group is at it already, joining that group comes before another challenge. */}
          <LinkButton
            kind={props.challenges.length > 0 ? 'secondary' : 'primary'}
            href={words.href(`${makeChallengePath}?taak=${props.task.id}`)}
          >
            {words.t('municipalTask.challenge')}
            <span class="unseen">: {props.task.name}</span>
          </LinkButton>
        </p>
      </Show>
    </article>
  )
}
