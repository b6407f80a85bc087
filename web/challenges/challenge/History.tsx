/** Everything that was done, by whom and why, with the letter that went to the group. */
import { For, Show } from 'solid-js'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { useWords } from '../../words/index.tsx'

export function History(props: { view: ChallengeView }) {
  const words = useWords()
  const whoOf = (by: ChallengeView['initiator']) =>
    by.role === 'system'
      ? words.t('challengePage.bySystem')
      : `${by.name}, ${words.t(`role.${by.role}` as 'role.coordinator')}`
  const letterOf = (at: number) => props.view.letters.find(({ act }) => act === at)?.[words.language()]
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.t('challengePage.history')}</h2>
      <details>
        <summary>{words.t('challengePage.history.show', { count: props.view.history.length })}</summary>
        <ol class="plain challenge-history">
          <For each={props.view.history}>
            {(act, at) => (
              <li>
                <p>
                  <strong>{words.t(`challengeAct.${act.act}`)}</strong>{' '}
                  <span class="soft">
                    {whoOf(act.by)}, {words.dateTime(act.at)}
                  </span>
                </p>
                <Show when={act.reason}>
                  {(reason) => (
                    <p lang="nl" class="plan-description">
                      “{reason()}”
                    </p>
                  )}
                </Show>
                <Show when={letterOf(at())}>
                  {(letter) => <p class="soft">{words.t('challengePage.letter', { letter: letter() })}</p>}
                </Show>
              </li>
            )}
          </For>
        </ol>
      </details>
    </section>
  )
}
