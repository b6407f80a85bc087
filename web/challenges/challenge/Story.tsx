/** What the group wants: the task, what it asks beside what the task costs now, and its plan in its own words. */
import { For, Show } from 'solid-js'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { minutesAsked, storyFields } from '../../../shared/challenges/plan.ts'
import { districtName } from '../../parts/district-name.ts'
import { proposalPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'
import { disciplineName } from '../parts/discipline-name.ts'

/** The challenge in a few lines: what the group will do, and what it asks beside what the task costs now. */
export function InShort(props: { view: ChallengeView }) {
  const words = useWords()
  const present = () => props.view.ownerStatement ?? props.view.task
  const asked = () => ({
    amountCents: props.view.moneyPerYear.cents,
    minutes: minutesAsked(props.view),
    presentCents: present().presentCost.cents,
    presentMinutes: present().presentMinutes,
  })
  return (
    <section class="stack--small" aria-labelledby="in-short">
      <h2 id="in-short">{words.t('challengePage.inShort')}</h2>
      <Show when={props.view.what.trim()}>
        {(what) => (
          <p class="in-short plan-description" lang="nl">
            {what()}
          </p>
        )}
      </Show>
      <p>
        <Show when={props.view.granted} fallback={words.t('challengePage.inShort.asks', asked())}>
          {(granted) =>
            words.t('challengePage.inShort.granted', {
              ...asked(),
              grantedCents: granted().moneyPerYear.cents,
              grantedMinutes: granted().minutesPerYear,
            })
          }
        </Show>{' '}
        <a href="#story">{words.t('challengePage.inShort.more')}</a>
      </p>
    </section>
  )
}

/** Two questions of the form are asked of who fills it in: here they are asked about the group. */
const headOf = (field: (typeof storyFields)[number]) =>
  field === 'accountability' || field === 'helpAsked'
    ? (`challengePage.story.${field}` as const)
    : (`challengeForm.${field}` as const)

export function Story(props: { view: ChallengeView }) {
  const words = useWords()
  const present = () => props.view.ownerStatement ?? props.view.task
  /** Once it is granted, what was asked and what the task cost are of the past. */
  const isGranted = () => props.view.granted !== undefined
  const told = () => storyFields.filter((field) => field !== 'what' && props.view[field].trim() !== '')
  return (
    <>
      <section class="stack" aria-labelledby="asks">
        <h2 id="asks">{words.t(isGranted() ? 'challengePage.asked' : 'challengePage.asks')}</h2>
        <section class="table-frame" tabindex="0" aria-label={words.t('challengePage.asks.table')}>
          <table class="asks">
            <thead>
              <tr>
                <th scope="col">{words.t('challengePage.asks.perYear')}</th>
                <th scope="col" class="number">
                  {words.t(isGranted() ? 'challengePage.asked.group' : 'challengePage.asks.group')}
                </th>
                <th scope="col" class="number">
                  {words.t(isGranted() ? 'challengePage.asked.then' : 'challengePage.asks.now')}
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{words.t('challengePage.asks.money')}</th>
                <td class="number figure">{words.money(props.view.moneyPerYear.cents)}</td>
                <td class="number">{words.money(present().presentCost.cents)}</td>
              </tr>
              <tr>
                <th scope="row">{words.t('challengePage.asks.hours')}</th>
                <td class="number figure">{words.hours(minutesAsked(props.view))}</td>
                <td class="number">{words.hours(present().presentMinutes)}</td>
              </tr>
            </tbody>
          </table>
        </section>
        <Show when={props.view.hours.length > 1}>
          <p class="soft">
            {words.list(
              props.view.hours.map(
                ({ discipline, minutesPerYear }) =>
                  `${disciplineName(discipline, words.language())}: ${words.hours(minutesPerYear)}`,
              ),
            )}
          </p>
        </Show>
        <dl class="facts">
          <dt>{words.t('challengePage.task')}</dt>
          <dd lang="nl">{props.view.task.name}</dd>
          <dt>{words.t('challengePage.place')}</dt>
          <dd>{districtName(props.view.districtCode)}</dd>
          <dt>{words.t('municipalTask.owner')}</dt>
          <dd lang="nl">{props.view.task.owner}</dd>
          <Show when={props.view.task.contractEndsOn}>
            {(endsOn) => (
              <>
                <dt>{words.t('municipalTask.contract')}</dt>
                <dd>{words.date(endsOn())}</dd>
              </>
            )}
          </Show>
          <Show
            when={props.view.agreement}
            fallback={
              <>
                <dt>{words.t('challengePage.period')}</dt>
                <dd>
                  {words.t('challengePage.period.text', { startsOn: props.view.startsOn, years: props.view.years })}
                </dd>
              </>
            }
          >
            {(agreed) => (
              <>
                <dt>{words.t('challengePage.agreedPeriod')}</dt>
                <dd>
                  {words.t('challengePage.agreedPeriod.text', {
                    startsOn: agreed().startsOn,
                    endsOn: agreed().endsOn,
                  })}
                </dd>
              </>
            )}
          </Show>
        </dl>
        <Show when={!props.view.task.mayBeTakenOver && props.view.task.whyNot}>
          {(why) => (
            <p>
              <strong>{words.t('municipalTask.whyNot')}</strong> <span lang="nl">{why()}</span>
            </p>
          )}
        </Show>
        <Show when={props.view.complex}>
          <p class="soft">{words.t('challengePage.complex')}</p>
        </Show>
        <Show when={props.view.proposalId}>
          {(id) => (
            <p>
              <a href={words.href(proposalPath(id()))}>{words.t('challengePage.toPlan')}</a>
            </p>
          )}
        </Show>
      </section>
      <Show when={told().length > 0}>
        <section class="stack" aria-labelledby="story">
          <h2 id="story" tabindex="-1">
            {words.t('challengePage.story')}
          </h2>
          <For each={told()}>
            {(field) => (
              <div class="story__part">
                <h3>{words.t(headOf(field))}</h3>
                <p class="plan-description" lang="nl">
                  {props.view[field]}
                </p>
              </div>
            )}
          </For>
        </section>
      </Show>
    </>
  )
}
