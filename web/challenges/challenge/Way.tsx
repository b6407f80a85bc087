/** The way of a challenge: the main steps, where it is now, and until when. */
import { Show } from 'solid-js'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { type LifeStep, Steps } from '../../parts/Steps.tsx'
import { Term } from '../../parts/Term.tsx'
import { useWords } from '../../words/index.tsx'
import { wayOf } from './way.ts'

export function Way(props: { view: ChallengeView }) {
  const words = useWords()
  const steps = (): LifeStep[] =>
    wayOf(props.view).map(({ step, state, at }) => ({
      label: words.t(`challengeWay.${step}`),
      state,
      ...(at === undefined ? {} : { at }),
      ...(state === 'current'
        ? {
            note: (
              <>
                {words.t(`challengeTurn.${props.view.turn}`)}{' '}
                <Show when={props.view.dueOn}>{(dueOn) => <Term dueOn={dueOn()} />}</Show>
              </>
            ),
          }
        : {}),
    }))
  return (
    <section class="card challenge-way" aria-labelledby="way">
      <h2 id="way">{words.t('challengePage.way')}</h2>
      <Steps steps={steps()} label={words.t('challengePage.way')} />
    </section>
  )
}
