/** The way of a dossier, drawn: ten stations on one line, with what is done, where it is now, whose turn it is and until when. */
import { For, Show } from 'solid-js'
import type { DossierView } from '../../../shared/api/council.ts'
import { useWords } from '../../words/index.tsx'
import { rolesInWords } from '../roles-in-words.ts'
import './way.css'

export function Way(props: { dossier: Pick<DossierView, 'steps' | 'missed'> }) {
  const words = useWords()
  return (
    <section aria-labelledby="way">
      <h2 id="way">{words.t('way.title')}</h2>
      <ol class="plain way">
        <For each={props.dossier.steps}>
          {(step) => (
            <li
              class={`way__station way__station--${step.status}`}
              aria-current={step.status === 'current' ? 'step' : undefined}
            >
              <span class="way__ring" aria-hidden="true" />
              <span class="way__text">
                <span class="way__name">{words.t(`way.${step.step}`)}</span>
                <span class="way__note">
                  <Show
                    when={step.status === 'done' && step.doneAt}
                    fallback={
                      <>
                        <span classList={{ way__now: step.status === 'current' }}>
                          {words.t(`way.status.${step.status}`)}
                        </span>
                        <Show when={step.status === 'current' && step.step !== 'charges' && step.dueOn}>
                          {(dueOn) => <> {words.t('term.before', { on: dueOn() })}</>}
                        </Show>
                      </>
                    }
                  >
                    {(at) => words.t('way.done', { at: at() })}
                  </Show>
                </span>
                <Show when={step.status === 'current' || step.status === 'to-come'}>
                  <span class="way__note">
                    {/* The clerk is at turn, and writes down what the council decides. */}
                    {step.step === 'council'
                      ? words.t('way.byCouncil')
                      : words.t('way.by', { who: rolesInWords(step.roles, words) })}
                    <Show when={step.status === 'to-come' && step.weeks}>
                      {(weeks) => <>, {words.t('way.weeks', { weeks: weeks() })}</>}
                    </Show>
                  </span>
                </Show>
              </span>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
