/** Making a challenge, or going on with one: loads the task, the plan it may come of, and the draft, then shows the form. */
import { createAsync, useSearchParams } from '@solidjs/router'
import { createEffect, createMemo, createSignal, Match, on, Show, Switch } from 'solid-js'
import { districts } from '../../../shared/districts/districts.ts'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { PageHead } from '../../parts/Hero.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { challengePath, challengesPath } from '../../parts/paths.ts'
import { usePageTitle } from '../../shell/Page.tsx'
import { Waiting } from '../../shell/Waiting.tsx'
import { useWords } from '../../words/index.tsx'
import { canSave } from '../challenge/can-save.ts'
import { ChallengeForm } from './ChallengeForm.tsx'
import { draftOf, emptyDraft } from './draft.ts'
import type { Start } from './use-draft.ts'

const oneOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** `?taak=` chooses the task, `?plan=` fills in what the plan says already, `?concept=` goes on with a draft. */
export default function MakeChallenge() {
  const words = useWords()
  const [search, setSearch] = useSearchParams()
  const conceptId = () => oneOf(search.concept)
  const planId = () => oneOf(search.plan)
  const tasks = createAsync(() => ask('listMunicipalTasks'))
  const stored = createAsync(async () => {
    const challengeId = conceptId()
    return challengeId && session() ? ask('getMyChallenge', { params: { challengeId } }) : undefined
  })
  const plan = createAsync(async () => {
    const proposalId = planId()
    return proposalId && !conceptId() ? ask('getProposal', { params: { proposalId } }) : undefined
  })
  const problem = () => {
    const failed = [tasks(), stored()].find((answer) => answer?.ok === false)
    return failed && !failed.ok ? failed.problem : undefined
  }
  /** All that is needed is there: what the form begins with. */
  const start = createMemo((): Start | undefined => {
    const list = tasks()
    if (!list?.ok) return undefined
    if (conceptId()) {
      const answer = stored()
      if (!answer?.ok) return undefined
      return { draft: draftOf(answer.value), challenge: answer.value, etag: answer.etag, proposalId: undefined }
    }
    const proposal = plan()
    if (planId() && proposal === undefined) return undefined
    const task = list.value.tasks.find(({ id }) => id === oneOf(search.taak))
    const from = proposal?.ok ? proposal.value : undefined
    const area = task && task.area !== 'city' ? task.area : undefined
    const residence = districts.find(({ code }) => code === session()?.residence)?.code
    return {
      draft: {
        ...emptyDraft,
        taskId: task?.id ?? '',
        districtCode: area ?? from?.districtCode ?? residence ?? '',
        ...(from ? { title: from.title, what: [from.summary, from.description].filter(Boolean).join('\n\n') } : {}),
        ...(from && from.cost.cents > 0 ? { moneyCents: from.cost.cents } : {}),
      },
      challenge: undefined,
      etag: undefined,
      proposalId: from?.id,
    }
  })
  /** What the form in hand began with. It stays when its draft gets a place on the server, and is made anew for another draft. */
  const [begun, setBegun] = createSignal<Start>()
  let inHand: string | undefined
  createEffect(
    on(
      conceptId,
      (id) => {
        if (id !== inHand) setBegun(undefined)
      },
      { defer: true },
    ),
  )
  createEffect(() => {
    const found = start()
    if (!found || begun()) return
    inHand = found.challenge?.id
    setBegun(found)
  })
  const made = (challengeId: string) => {
    inHand = challengeId
    setSearch({ concept: challengeId, taak: undefined, plan: undefined }, { replace: true, scroll: false })
  }
  const closed = () => {
    const challenge = begun()?.challenge
    return challenge && !canSave(challenge) ? challenge : undefined
  }
  const catalogue = () => {
    const answer = tasks()
    return answer?.ok ? answer.value.tasks : []
  }
  usePageTitle(() => begun()?.challenge?.title)
  const isOfficial = () => session() !== undefined && !session()?.roles.includes('resident')
  return (
    <>
      <PageHead
        kicker={<a href={words.href(challengesPath)}>{words.t('challenges.title')}</a>}
        title={words.t(conceptId() ? 'challengeForm.continue' : 'challengeForm.head')}
        lead={words.t('challengeForm.lead')}
      />
      <div class="wide section stack--large">
        <Switch fallback={<Waiting />}>
          <Match when={isOfficial()}>
            <Notice>
              <p>{words.t('challengeForm.onlyResidents')}</p>
            </Notice>
          </Match>
          <Match when={conceptId() && !session()}>
            <Notice>
              <p>{words.t('challengeForm.logInFirst')}</p>
            </Notice>
          </Match>
          <Match when={problem()}>
            {(fault) => (
              <ProblemNotice problem={fault()} onAgain={() => void askAgain('listMunicipalTasks', 'getMyChallenge')} />
            )}
          </Match>
          <Match when={closed()}>
            {(challenge) => (
              <Notice title={words.t('challengeForm.closed')}>
                <p>
                  <LinkButton href={words.href(challengePath(challenge().id))}>
                    {words.t('challengeForm.toChallenge')}
                  </LinkButton>
                </p>
              </Notice>
            )}
          </Match>
          <Match when={begun()}>
            <Show when={begun()} keyed>
              {(start) => <ChallengeForm start={start} tasks={catalogue()} onMade={made} />}
            </Show>
          </Match>
        </Switch>
      </div>
    </>
  )
}
