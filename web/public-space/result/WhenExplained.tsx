/** What stands on the explanation: shown when it is there; until then a word, and when it or its code failed what can be done. */
import { ErrorBoundary, type JSX, Match, Suspense, Switch } from 'solid-js'
import type { ExplanationView } from '../../../shared/api/explanation.ts'
import { Button } from '../../parts/Button.tsx'
import { NeedsScript } from '../../parts/NeedsScript.tsx'
import { useWords } from '../../words/index.tsx'
import type { Explained } from './use-explanation.ts'

export function WhenExplained(props: {
  explained: Explained
  children: (explanation: ExplanationView) => JSX.Element
}) {
  const words = useWords()
  const waiting = () => (
    <>
      <NeedsScript for="explanation" />
      <p class="awaits-script">{words.t('result.whyWaiting')}</p>
    </>
  )
  return (
    <Suspense fallback={waiting()}>
      <Switch fallback={waiting()}>
        <Match when={props.explained.value()} keyed>
          {(explanation) => (
            // Code that does not come over a bad connection takes this part away, not the result around it.
            <ErrorBoundary
              fallback={
                <p role="alert">
                  {words.t('result.whyFailed')} {words.t('recount.unloadedText')}
                </p>
              }
            >
              {props.children(explanation)}
            </ErrorBoundary>
          )}
        </Match>
        <Match when={props.explained.problem()}>
          {(problem) => (
            <div class="stack">
              <p>
                {words.t('result.whyFailed')} {problem().detail}
              </p>
              <Button onClick={() => props.explained.again()}>{words.t('problem.again')}</Button>
            </div>
          )}
        </Match>
      </Switch>
    </Suspense>
  )
}
