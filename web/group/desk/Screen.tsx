/** The neighbourhood group's desk: what waits for it, the money of its district, and its rounds. */
import { createAsync } from '@solidjs/router'
import { For, Match, Show, Suspense, Switch } from 'solid-js'
import type { Task } from '../../../shared/api/worklist.ts'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { CountRound } from '../../parts/CountRound.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { districtName } from '../../parts/district-name.ts'
import { Empty } from '../../parts/Empty.tsx'
import { PageHead } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { adoptPath, replayPath, roundsPath } from '../../parts/paths.ts'
import { RoundCard } from '../../parts/RoundCard.tsx'
import { SliceMoney } from '../../parts/SliceMoney.tsx'
import { Waiting } from '../../shell/Waiting.tsx'
import { useWords } from '../../words/index.tsx'
import './screen.css'

export default function GroupDesk() {
  const words = useWords()
  const group = () => session()?.group
  return (
    <Show when={group()} fallback={<PageHead title={words.t('group.title')} lead={words.t('group.none')} />}>
      {(districtCode) => (
        <>
          <DeskHead
            title={words.t('group.of', { district: districtName(districtCode()) })}
            lead={words.t('group.lead')}
          >
            <p>
              {words.t('replay.door')} <a href={words.href(replayPath)}>{words.t('replay.link')}</a>
            </p>
          </DeskHead>
          <div class="wide section stack--large">
            <Suspense fallback={<Waiting />}>
              <Tasks districtCode={districtCode()} />
            </Suspense>
            <Suspense fallback={<Waiting />}>
              <DistrictMoney districtCode={districtCode()} />
            </Suspense>
            <Suspense fallback={<Waiting />}>
              <DistrictRounds districtCode={districtCode()} />
            </Suspense>
          </div>
        </>
      )}
    </Show>
  )
}

/** Counting and adopting, as the API lists them for this member. */
function Tasks(props: { districtCode: string }) {
  const words = useWords()
  const answer = createAsync(() => ask('getWorklist'))
  return (
    <section>
      <h2>{words.t('group.waits')}</h2>
      <Loaded answer={answer()} onAgain={() => askAgain('getWorklist')}>
        {(value) => {
          const tasks = () =>
            value().tasks.filter(
              ({ kind, districtCode }) =>
                (kind === 'adopt-result' || kind === 'count-round') && districtCode === props.districtCode,
            )
          return (
            <Show
              when={tasks().length > 0}
              fallback={
                <Empty
                  title={words.t('group.nothing')}
                  action={<LinkButton href={words.href(roundsPath)}>{words.t('group.allRounds')}</LinkButton>}
                >
                  {words.t('group.nothingText')}
                </Empty>
              }
            >
              <ul class="plain group-tasks">
                <For each={tasks()}>
                  {(task) => (
                    <li class="card">
                      <GroupTask task={task} />
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          )
        }}
      </Loaded>
    </section>
  )
}

function GroupTask(props: { task: Task }) {
  const words = useWords()
  return (
    <Switch>
      <Match when={props.task.kind === 'adopt-result'}>
        <p class="group-tasks__kind">{words.t('group.adoptTask')}</p>
        <h3>{props.task.title}</h3>
        <p>{words.t('group.adoptText')}</p>
        <LinkButton kind="primary" href={words.href(adoptPath(props.task.roundId ?? ''))}>
          {words.t('group.adoptLink')}
          <span class="unseen"> {props.task.title}</span>
        </LinkButton>
      </Match>
      <Match when={props.task.kind === 'count-round'}>
        <p class="group-tasks__kind">{words.t('group.countTask')}</p>
        <h3>{props.task.title}</h3>
        <p>{words.t('group.countText', { at: props.task.since })}</p>
        <CountRound roundId={props.task.roundId ?? ''} title={props.task.title} />
      </Match>
    </Switch>
  )
}

function DistrictMoney(props: { districtCode: string }) {
  const words = useWords()
  const answer = createAsync(() => ask('getProgramme'))
  return (
    <section>
      <h2>{words.t('group.money')}</h2>
      <Loaded answer={answer()} onAgain={() => askAgain('getProgramme')}>
        {(programme) => (
          <Show when={programme().districts.find(({ code }) => code === props.districtCode)}>
            {(district) => <SliceMoney slice={district().slice} />}
          </Show>
        )}
      </Loaded>
    </section>
  )
}

function DistrictRounds(props: { districtCode: string }) {
  const words = useWords()
  const answer = createAsync(() => ask('listRounds'))
  return (
    <section>
      <h2>{words.t('group.rounds')}</h2>
      <Loaded answer={answer()} onAgain={() => askAgain('listRounds')}>
        {(value) => (
          <ul class="plain round-cards">
            <For
              each={value().rounds.filter(
                (round) => round.districtCode === props.districtCode && round.kind === 'allocation',
              )}
              fallback={
                <li>
                  <p>{words.t('group.noRounds')}</p>
                </li>
              }
            >
              {(round) => (
                <li>
                  <RoundCard round={round} />
                </li>
              )}
            </For>
          </ul>
        )}
      </Loaded>
    </section>
  )
}
