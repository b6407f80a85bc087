/** The front page: what one can do now, the districts with their money, how it works, where the money is and what was decided lately. */
import { createAsync } from '@solidjs/router'
import { For, Show, Suspense } from 'solid-js'
import { type Answer, ask, askAgain, type ValueOf } from '../../client/api.ts'
import { Hero } from '../../parts/Hero.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { Waiting } from '../../shell/Waiting.tsx'
import { useWords } from '../../words/index.tsx'
import { Districts } from './Districts.tsx'
import { LatestResults } from './LatestResults.tsx'
import { NowOpen } from './NowOpen.tsx'
import './screen.css'
import { YearMoney } from './YearMoney.tsx'

const steps = [1, 2, 3, 4] as const

/** The value of an answer, once it is there and good. */
function goodOf<Value>(answer: Answer<Value> | undefined): Value | undefined {
  return answer?.ok ? answer.value : undefined
}

export default function Home() {
  const { t } = useWords()
  const programme = createAsync(() => ask('getProgramme'))
  const rounds = createAsync(() => ask('listRounds'))
  const all = (): ValueOf<'listRounds'>['rounds'] | undefined => goodOf(rounds())?.rounds
  const problem = () => [programme(), rounds()].find((answer) => answer?.ok === false)
  return (
    <>
      <Hero kicker={t('home.kicker')} title={t('home.title')} lead={t('home.lead')} />
      <div class="wide section stack--large">
        <Suspense fallback={<Waiting />}>
          <Show when={problem()}>
            {(answer) => {
              const found = answer()
              return found.ok ? null : (
                <ProblemNotice problem={found.problem} onAgain={() => void askAgain('getProgramme', 'listRounds')} />
              )
            }}
          </Show>
          <NowOpen rounds={all()} />
          <section aria-labelledby="districts" class="home-districts">
            <div>
              <h2 id="districts">{t('home.districts')}</h2>
              <Show when={goodOf(programme())}>
                {(found) => (
                  <>
                    <p class="soft">{t('home.districts.text')}</p>
                    <Districts programme={found()} rounds={all() ?? []} />
                  </>
                )}
              </Show>
            </div>
            <section aria-labelledby="how">
              <h2 id="how">{t('home.how.title')}</h2>
              <ol class="plain home-steps">
                <For each={steps}>
                  {(step) => (
                    <li class="home-step">
                      <span class="home-step__number figure" aria-hidden="true">
                        {step}
                      </span>
                      <h3 class="home-step__title">{t(`home.how.${step}.title`)}</h3>
                      <p>{t(`home.how.${step}.text`)}</p>
                    </li>
                  )}
                </For>
              </ol>
            </section>
          </section>
          <div class="halves">
            <Show when={goodOf(programme())}>{(found) => <YearMoney programme={found()} />}</Show>
            <Show when={all()}>{(found) => <LatestResults rounds={found()} />}</Show>
          </div>
        </Suspense>
      </div>
    </>
  )
}
