/** The right to challenge: what it is, which tasks there are, and which challenges run. Open to everybody. */
import { createAsync } from '@solidjs/router'
import { createMemo, For, Show } from 'solid-js'
import type { ChallengeSummary } from '../../../shared/api/challenge-views.ts'
import { about } from '../../../shared/challenges/states.ts'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Hero } from '../../parts/Hero.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { challengesPath, municipalTasksPath, myChallengesPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'
import { ChallengeList } from '../parts/ChallengeList.tsx'
import { Catalogue } from './Catalogue.tsx'
import './screen.css'

/** The right itself, in five sentences. */
const sentences = [
  'challenges.what.1',
  'challenges.what.2',
  'challenges.what.3',
  'challenges.what.4',
  'challenges.what.5',
] as const

const isOver = ({ state }: ChallengeSummary) => about(state).term === 'over'

export default function Challenges() {
  const words = useWords()
  const challenges = createAsync(() => ask('listChallenges'))
  const tasks = createAsync(() => ask('listMunicipalTasks'))
  const found = createMemo(() => {
    const answer = challenges()
    return answer?.ok ? answer.value.challenges : undefined
  })
  const catalogue = () => {
    const answer = tasks()
    return answer?.ok ? answer.value.tasks : undefined
  }
  const problem = () => {
    const failed = [challenges(), tasks()].find((answer) => answer?.ok === false)
    return failed && !failed.ok ? failed.problem : undefined
  }
  const running = createMemo(() => (found() ?? []).filter((one) => !isOver(one)))
  const over = createMemo(() => (found() ?? []).filter(isOver))
  const keepsTasks = () => session()?.roles.some((role) => role === 'programme-office' || role === 'asset-manager')
  return (
    <>
      <Hero kicker={words.t('challenges.title')} title={words.t('challenges.head')} lead={words.t('challenges.lead')}>
        <p class="row">
          <a href={words.href(`${challengesPath}#taken`)}>{words.t('challenges.toTasks')}</a>
          <Show when={session()?.roles.includes('resident')}>
            <a href={words.href(myChallengesPath)}>{words.t('challenges.toMine')}</a>
          </Show>
          <Show when={keepsTasks()}>
            <a href={words.href(municipalTasksPath)}>{words.t('municipalTask.title')}</a>
          </Show>
        </p>
      </Hero>
      <div class="wide section stack--large">
        <Show when={problem()}>
          {(fault) => (
            <ProblemNotice problem={fault()} onAgain={() => void askAgain('listChallenges', 'listMunicipalTasks')} />
          )}
        </Show>
        <section aria-labelledby="what">
          <h2 id="what">{words.t('challenges.what')}</h2>
          <ol class="plain right-steps">
            <For each={sentences}>{(key) => <li>{words.t(key)}</li>}</For>
          </ol>
        </section>
        <Show when={found()}>
          <section class="stack" aria-labelledby="running">
            <h2 id="running">{words.t('challenges.running')}</h2>
            <Show
              when={running().length > 0}
              fallback={
                <Empty
                  title={words.t('challenges.none')}
                  action={<LinkButton href="#taken">{words.t('challenges.toTasks')}</LinkButton>}
                >
                  {words.t('challenges.none.text')}
                </Empty>
              }
            >
              <ChallengeList challenges={running()} label={words.t('challenges.running')} />
            </Show>
          </section>
        </Show>
        <Show when={catalogue()}>
          {(all) => <Catalogue tasks={all()} challenges={found() ?? []} isKeeper={keepsTasks() === true} />}
        </Show>
        <Show when={over().length > 0}>
          <section class="stack" aria-labelledby="over">
            <h2 id="over">{words.t('challenges.over')}</h2>
            <ChallengeList challenges={over()} label={words.t('challenges.over')} />
          </section>
        </Show>
      </div>
    </>
  )
}
