/** Letters with voting codes for a round: addresses that stay on this device, codes in a series that can be interrupted, letters that print. */
import { createSignal, Match, Show, Switch } from 'solid-js'
import type { NumberedCode } from '../../../shared/api/register.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { api, askAgain, type Problem } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { LeaveGuard } from '../../parts/LeaveGuard.tsx'
import type { LetterSettings } from '../../parts/letter/letter-text.ts'
import { Notice } from '../../parts/Notice.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { RoundDesk } from '../round/RoundDesk.tsx'
import type { Address } from './addresses.ts'
import { Compose } from './Compose.tsx'
import { keepSeries, keptSeries, partsWithin, run, type Series, sizeOf } from './job.ts'
import { Made } from './Made.tsx'
import { Making } from './Making.tsx'
import './screen.css'

export default function Letters() {
  const words = useWords()
  return (
    <RoundDesk title={words.t('letters.title')} lead={words.t('letters.lead')}>
      {(round) => (
        <Show
          when={['preparing', 'scheduled', 'open'].includes(round().phase)}
          fallback={
            <Notice>
              <p>{words.t('letters.over')}</p>
            </Notice>
          }
        >
          <LettersOf round={round()} />
        </Show>
      )}
    </RoundDesk>
  )
}

/** What is being made: fixed once it has begun. */
interface Job {
  readonly series: Series
  readonly addresses: readonly Address[] | undefined
  readonly settings: LetterSettings
}

function LettersOf(props: { round: RoundView }) {
  const words = useWords()
  const mine = () => {
    const kept = keptSeries(props.round.id)
    return kept && kept.person === session()?.id ? kept : undefined
  }
  const [kept, setKept] = createSignal(mine())
  const [job, setJob] = createSignal<Job>()
  const [codes, setCodes] = createSignal<readonly NumberedCode[]>([])
  const [isBusy, setIsBusy] = createSignal(false)
  const [isPaused, setIsPaused] = createSignal(false)
  const [problem, setProblem] = createSignal<Problem>()
  const [isSafe, setIsSafe] = createSignal(false)
  const [madeBefore, setMadeBefore] = createSignal(0)

  const total = () => {
    const known = job()
    return known ? sizeOf(known.series) : 0
  }
  const isComplete = () => job() !== undefined && codes().length === total()

  async function goOn() {
    const known = job()
    if (!known || isBusy()) return
    setIsBusy(true)
    setIsPaused(false)
    setProblem(undefined)
    const roundId = props.round.id
    const stopped = await run(known.series, partsWithin(known.series, codes().length), {
      ask: ({ key, count }) => api.makeVotingCodes({ params: { roundId }, body: { count }, key }),
      onPart: (made) => {
        setCodes([...codes(), ...made])
        announce(words.t('letters.made.so.far', { made: codes().length, total: total() }), 500)
      },
      isPaused,
    })
    setIsBusy(false)
    setProblem(stopped)
    if (isComplete()) void askAgain('getRegister')
  }
  function start(next: Job) {
    keepSeries(props.round.id, next.series)
    setIsSafe(false)
    setCodes([])
    setJob(next)
    void goOn()
  }
  function done() {
    setMadeBefore(codes().length)
    keepSeries(props.round.id, undefined)
    setKept(undefined)
    setCodes([])
    setJob(undefined)
  }

  return (
    <>
      <Switch
        fallback={
          <Compose
            round={props.round}
            kept={kept()}
            madeBefore={madeBefore()}
            onForget={() => {
              keepSeries(props.round.id, undefined)
              setKept(undefined)
            }}
            onStart={start}
          />
        }
      >
        <Match when={isComplete() && job()}>
          {(known) => (
            <Made
              round={props.round}
              codes={codes()}
              addresses={known().addresses}
              settings={known().settings}
              onSafe={setIsSafe}
              onDone={done}
            />
          )}
        </Match>
        <Match when={job()}>
          <Making
            made={codes().length}
            total={total()}
            isBusy={isBusy()}
            isPaused={isPaused()}
            problem={problem()}
            onPause={() => setIsPaused(true)}
            onGoOn={() => void goOn()}
          />
        </Match>
      </Switch>
      <LeaveGuard
        isOn={job() !== undefined && !isSafe()}
        title={words.t('letters.leave')}
        text={words.t('letters.leave.text')}
      />
    </>
  )
}
