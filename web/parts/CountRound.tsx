/** The button that counts a closed round. Too early? It says how long, and counts by itself then. */
import { createSignal, Match, onCleanup, Show, Switch } from 'solid-js'
import { api, askAgain, newKey, type Problem } from '../client/api.ts'
import { session } from '../client/session.ts'
import { announce } from '../shell/announce.tsx'
import { useWords } from '../words/index.tsx'
import { Button, LinkButton } from './Button.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'
import { Outcome } from './Outcome.tsx'
import { pilesPath, resultPath } from './paths.ts'

/** `title`: of the round, for a page that lists several. */
export function CountRound(props: { roundId: string; title?: string }) {
  const words = useWords()
  const key = newKey()
  const [isBusy, setIsBusy] = createSignal(false)
  const [isDone, setIsDone] = createSignal(false)
  const [problem, setProblem] = createSignal<Problem>()
  const [secondsLeft, setSecondsLeft] = createSignal(0)
  /** Piles are the work of officers: a group member asks them. */
  const isOfficer = () => session()?.roles.some((role) => role === 'coordinator' || role === 'programme-office')
  let clock: ReturnType<typeof setInterval> | undefined
  onCleanup(() => clearInterval(clock))

  const count = async (): Promise<void> => {
    if (isBusy() || secondsLeft() > 0) return
    setIsBusy(true)
    const answer = await api.countRound({ params: { roundId: props.roundId }, body: {}, key })
    setIsBusy(false)
    if (answer.ok) {
      setProblem(undefined)
      setIsDone(true)
      announce(`${words.t('count.done')}.`)
      return void askAgain('getResult', 'getRound', 'listRounds')
    }
    setProblem(answer.problem)
    if (answer.problem.name === 'count-too-early') waitAndCount(answer.problem.retryAfterSeconds ?? 5)
  }
  const waitAndCount = (seconds: number) => {
    setSecondsLeft(seconds)
    clearInterval(clock)
    clock = setInterval(() => {
      setSecondsLeft((left) => left - 1)
      if (secondsLeft() > 0) return
      clearInterval(clock)
      void count()
    }, 1000)
  }

  return (
    <Show
      when={!isDone()}
      fallback={
        <Outcome title={words.t('count.done')}>
          <LinkButton href={words.href(resultPath(props.roundId))}>{words.t('count.result')}</LinkButton>
        </Outcome>
      }
    >
      <Switch>
        <Match when={secondsLeft() > 0}>
          <Notice>
            <p role="status">{problem()?.detail}</p>
            <p>{words.t('count.wait', { seconds: secondsLeft() })}</p>
          </Notice>
        </Match>
        <Match when={problem()}>
          {(found) => (
            <>
              <ProblemNotice problem={found()} />
              <Show when={found().name === 'paper-waiting' && isOfficer()}>
                <p>
                  <a href={words.href(pilesPath(props.roundId))}>{words.t('count.toPiles')}</a>
                </p>
              </Show>
            </>
          )}
        </Match>
      </Switch>
      <Show when={secondsLeft() === 0}>
        <Button kind="primary" isBusy={isBusy()} onClick={() => count()}>
          {words.t(isBusy() ? 'count.busy' : 'count.button')}
          <Show when={props.title}>
            <span class="unseen"> {props.title}</span>
          </Show>
        </Button>
      </Show>
    </Show>
  )
}
