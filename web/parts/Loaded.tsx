/** A page that stands on one answer of the API: shows its value, or its problem in place of the page. */
import { type Accessor, type JSX, Match, Show, Switch } from 'solid-js'
import type { Answer, Problem } from '../client/answer.ts'
import { useWords } from '../words/index.tsx'
import { Button, LinkButton } from './Button.tsx'
import { PageHead } from './Hero.tsx'

export interface LoadedProps<Value> {
  /** Undefined while it is under way: the page's own waiting stands there. */
  readonly answer: Answer<Value> | undefined
  readonly onAgain: () => void
  /** `etag` is the version to send back with a change. */
  readonly children: (value: Accessor<Value>, etag: Accessor<string | undefined>) => JSX.Element
}

export function Loaded<Value>(props: LoadedProps<Value>) {
  const { t, href } = useWords()
  const good = () => (props.answer?.ok ? props.answer : undefined)
  const problem = (): Problem | undefined => (props.answer && !props.answer.ok ? props.answer.problem : undefined)
  return (
    <Switch>
      <Match when={good()}>
        {(answer) =>
          props.children(
            () => answer().value,
            () => answer().etag,
          )
        }
      </Match>
      <Match when={problem()}>
        {(fault) => (
          <>
            <PageHead title={fault().title} lead={fault().detail} />
            <div class="wide section">
              {/* What is not there does not come by asking again. */}
              <Show
                when={fault().status === 404}
                fallback={
                  <Button kind="primary" onClick={() => props.onAgain()}>
                    {t('problem.again')}
                  </Button>
                }
              >
                <LinkButton kind="primary" href={href('/')}>
                  {t('shell.notFound.home')}
                </LinkButton>
              </Show>
            </div>
          </>
        )}
      </Match>
    </Switch>
  )
}
