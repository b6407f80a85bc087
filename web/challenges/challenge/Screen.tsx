/** One challenge, open to everybody: what a group wants, how far it is, whose turn it is; for each who is logged in also what to do. */
import { createAsync, useLocation, useParams } from '@solidjs/router'
import { type Accessor, createEffect, createSignal, lazy, on, Show, Suspense } from 'solid-js'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { localDate } from '../../../shared/terms/terms.ts'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { DocumentList } from '../../documents/DocumentList.tsx'
import { LinkButton } from '../../parts/Button.tsx'
import { districtName } from '../../parts/district-name.ts'
import { Hero } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { challengesPath, continueChallengePath } from '../../parts/paths.ts'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { Agreement } from './Agreement.tsx'
import { canSave } from './can-save.ts'
import { Decisions } from './Decisions.tsx'
import { Group } from './Group.tsx'
import { History } from './History.tsx'
import { openActs, weighs } from './open-acts.ts'
import { Standing } from './Standing.tsx'
import { InShort, Story } from './Story.tsx'
import { Support } from './Support.tsx'
import { Way } from './Way.tsx'
import { leadOf } from './way.ts'
import '../../public-space/proposal/screen.css'
import './screen.css'

/** Who only reads or signs does not load the forms of all acts. */
const ActDesk = lazy(() => import('../acts/ActDesk.tsx'))

/** What was done, here or on the page before. `acted`: an act of the desk, which the history names. */
export type Done = 'submitted' | 'saved' | 'signed' | 'joined' | 'answered' | 'acted'

const changed = [
  'getChallenge',
  'getMyChallenge',
  'listChallenges',
  'listMyChallenges',
  'listMunicipalTasks',
  'getWorklist',
] as const

export default function Challenge() {
  const params = useParams<{ challenge: string }>()
  // A draft is seen by its group alone.
  const answer = createAsync(async () => {
    const input = { params: { challengeId: params.challenge } }
    const open = await ask('getChallenge', input)
    return open.ok || !session()?.roles.includes('resident') ? open : ask('getMyChallenge', input)
  })
  usePageTitle(() => {
    const found = answer.latest
    return found?.ok ? found.value.title : undefined
  })
  return (
    <Loaded answer={answer()} onAgain={() => void askAgain('getChallenge', 'getMyChallenge')}>
      {(view, etag) => <Page view={view} etag={etag} />}
    </Loaded>
  )
}

function Page(props: { view: Accessor<ChallengeView>; etag: Accessor<string | undefined> }) {
  const words = useWords()
  const location = useLocation<{ done?: Done }>()
  const [done, setDone] = createSignal<Done | undefined>(location.state?.done)
  createEffect(
    on(
      () => props.view().id,
      () => setDone(undefined),
      { defer: true },
    ),
  )
  const own = createAsync(async () => (session()?.roles.includes('resident') ? ask('listMyChallenges') : undefined))
  const isOfGroup = () => {
    const answer = own.latest
    return answer?.ok === true && answer.value.challenges.some(({ id }) => id === props.view().id)
  }
  const today = () => localDate(Date.now())
  const open = () => openActs(props.view(), { session: session(), isOfGroup: isOfGroup(), today: today() })
  const after = async (what: Done) => {
    await askAgain(...changed)
    setDone(undefined)
    setDone(what)
  }
  const doneTitle = (what: Done) => {
    if (what !== 'acted') return words.t(`challengePage.done.${what}`)
    const last = props.view().history.at(-1)
    return words.t('challengePage.done', { act: last ? words.t(`challengeAct.${last.act}`) : '' })
  }
  const maySave = () => isOfGroup() && canSave(props.view())
  return (
    <>
      <Hero
        kicker={
          <a href={words.href(challengesPath)}>
            {words.t('challengePage.kicker', { district: districtName(props.view().districtCode) })}
          </a>
        }
        title={props.view().title}
        lead={words.t(leadOf(props.view().state), { task: props.view().task.name })}
      />
      <div class="wide section challenge-page">
        <div class="challenge-page__top stack--large">
          <Show when={done()} keyed>
            {(what) => (
              <Outcome title={doneTitle(what)}>
                <p>
                  {words.t('challengePage.next')} {words.t(`challengeNow.${props.view().now}`)}
                </p>
              </Outcome>
            )}
          </Show>
          <Standing view={props.view()} isOfGroup={isOfGroup()} />
          <InShort view={props.view()} />
          <Show when={props.view().support.polls.length > 0}>
            <Support view={props.view()} isOfGroup={isOfGroup()} onSigned={() => void after('signed')} />
          </Show>
          <Show when={maySave()}>
            <p>
              <LinkButton
                kind={props.view().state === 'draft' ? 'primary' : 'secondary'}
                href={words.href(continueChallengePath(props.view().id))}
              >
                {words.t(props.view().state === 'draft' ? 'challengePage.continue' : 'challengePage.edit')}
              </LinkButton>
            </p>
          </Show>
          <Show when={weighs(open())}>
            <Decisions view={props.view()} />
          </Show>
          <Show when={open().length > 0}>
            <Suspense>
              <ActDesk
                view={props.view()}
                etag={props.etag()}
                open={open()}
                today={today()}
                onDone={() => void after('acted')}
                onStale={() => void askAgain('getChallenge')}
              />
            </Suspense>
          </Show>
        </div>
        <div class="challenge-page__side stack">
          <Way view={props.view()} />
          <Group view={props.view()} etag={props.etag()} isOfGroup={isOfGroup()} onDone={(what) => void after(what)} />
        </div>
        <div class="challenge-page__rest stack--large">
          <Story view={props.view()} />
          <Show when={!weighs(open())}>
            <Decisions view={props.view()} />
          </Show>
          <Agreement view={props.view()} />
          <Show when={props.view().submittedAt}>
            <Suspense>
              <DocumentList kind="challenge" subjectId={props.view().id} />
            </Suspense>
          </Show>
          <History view={props.view()} />
        </div>
      </div>
    </>
  )
}
