/** The challenges of a resident's own groups: drafts to go on with, and those that were handed in. */
import { createAsync } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import { ask, askAgain } from '../../client/api.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { PageHead } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { challengesPath, makeChallengePath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'
import { ChallengeList } from '../parts/ChallengeList.tsx'

export default function MyChallenges() {
  const words = useWords()
  const own = createAsync(() => ask('listMyChallenges'))
  const worklist = createAsync(() => ask('getWorklist'))
  /** The challenges in which the group has something to do now. */
  const asked = createMemo(() => {
    const answer = worklist.latest
    const tasks = answer?.ok ? answer.value.tasks : []
    return new Set(tasks.flatMap(({ kind, challengeId }) => (kind === 'challenge-turn' ? (challengeId ?? []) : [])))
  })
  return (
    <Loaded answer={own()} onAgain={() => void askAgain('listMyChallenges')}>
      {(value) => {
        const drafts = () => value().challenges.filter(({ state }) => state === 'draft')
        const handedIn = () => value().challenges.filter(({ state }) => state !== 'draft')
        const waiting = () => handedIn().filter(({ id }) => asked().has(id))
        const others = () => handedIn().filter(({ id }) => !asked().has(id))
        return (
          <>
            <PageHead title={words.t('challenges.mine')} lead={words.t('challenges.mine.lead')} />
            <div class="wide section stack--large">
              <p class="row">
                <LinkButton kind="primary" href={words.href(makeChallengePath)}>
                  {words.t('challenges.make')}
                </LinkButton>
                <LinkButton href={words.href(challengesPath)}>{words.t('challenges.toAll')}</LinkButton>
              </p>
              <Show
                when={value().challenges.length > 0}
                fallback={<Empty title={words.t('challenges.mine.none')}>{words.t('challenges.mine.none.text')}</Empty>}
              >
                <Show when={waiting().length > 0}>
                  <section class="stack" aria-labelledby="waiting">
                    <h2 id="waiting">{words.t('challenges.mine.waiting')}</h2>
                    <ChallengeList challenges={waiting()} label={words.t('challenges.mine.waiting')} />
                  </section>
                </Show>
                <Show when={drafts().length > 0}>
                  <section class="stack" aria-labelledby="drafts">
                    <h2 id="drafts">{words.t('challenges.mine.drafts')}</h2>
                    <ChallengeList challenges={drafts()} label={words.t('challenges.mine.drafts')} />
                  </section>
                </Show>
                <Show when={others().length > 0}>
                  <section class="stack" aria-labelledby="handed-in">
                    <h2 id="handed-in">{words.t('challenges.mine.handedIn')}</h2>
                    <ChallengeList challenges={others()} label={words.t('challenges.mine.handedIn')} />
                  </section>
                </Show>
              </Show>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}
