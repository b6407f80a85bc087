/** Practice before a round opens: earlier ballots under another rule, amount or limit, two variants side by side. Nothing is sent and nothing is kept. */
import { createAsync, useSearchParams } from '@solidjs/router'
import { createEffect, createMemo, createSignal, on, Show } from 'solid-js'
import { defaultSpec } from '../../../shared/allocation/outcome.ts'
import type { RoundSummary } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { ballotsOf, forgetBallots } from '../../recount/ballots.ts'
import { createReckoning, type Source } from '../../recount/reckoning.ts'
import { variantOf } from '../../recount/variant.ts'
import { NoOutcome, Working } from '../../recount/Working.tsx'
import type { FileFacts } from '../../recount/work.ts'
import { useWords } from '../../words/index.tsx'
import { BallotSource } from './BallotSource.tsx'
import { FileNotes } from './FileNotes.tsx'
import { readReplay, replayQuery } from './replay-query.ts'
import { Trial } from './Trial.tsx'
import './screen.css'

export default function Replay() {
  const words = useWords()
  const rounds = createAsync(() => ask('listRounds'))
  return (
    <Loaded answer={rounds()} onAgain={() => askAgain('listRounds')}>
      {(value) => (
        <>
          <DeskHead title={words.t('replay.title')} lead={words.t('replay.lead')}>
            <p>
              <StatusBadge tone="waiting">{words.t('replay.badge')}</StatusBadge>
            </p>
          </DeskHead>
          <div class="wide section stack--large">
            <Ballots
              rounds={value()
                .rounds.filter(({ phase }) => phase === 'counted' || phase === 'adopted')
                .sort((a, b) => b.closesAt.localeCompare(a.closesAt))}
            />
          </div>
        </>
      )}
    </Loaded>
  )
}

/** The choice of ballots; once they are read, the choice of variants. */
function Ballots(props: { rounds: readonly RoundSummary[] }) {
  const words = useWords()
  const [search, setSearch] = useSearchParams()
  const [file, setFile] = createSignal<File>()
  const nothing = variantOf(defaultSpec, undefined)
  const asked = createMemo(() => readReplay(search, nothing))
  const round = createMemo(() => (file() ? undefined : props.rounds.find(({ id }) => id === asked().roundId)))
  const source = createMemo((): Source | undefined => {
    const chosen = round()
    return file() ?? (chosen && ballotsOf(chosen.id))
  })
  const reading = createReckoning()
  const read = () => {
    const from = source()
    if (from) void reading.run(from, { variants: [] })
    else reading.clear()
  }
  createEffect(on(source, read))
  // A round in the address (a link, or the browser's back) takes the place of a file.
  createEffect(
    on(
      () => asked().roundId,
      (roundId) => roundId !== undefined && setFile(undefined),
      { defer: true },
    ),
  )
  const facts = (): FileFacts | undefined => {
    const outcome = reading.outcome()
    return reading.stage() === undefined && outcome?.kind === 'done' ? outcome.facts : undefined
  }
  const chooseRound = (roundId: string) => {
    setFile(undefined)
    setSearch(replayQuery(roundId, undefined, nothing, words.language()), { scroll: false })
  }
  const chooseFile = (chosen: File) => {
    // Choices of a link that could not hold its file stay; those for a round do not.
    if (asked().roundId !== undefined)
      setSearch(replayQuery(undefined, undefined, nothing, words.language()), { scroll: false })
    setFile(chosen)
  }
  return (
    <>
      <section>
        <h2>{words.t('replay.source')}</h2>
        <Show when={asked().roundId !== undefined && !round() && !file()}>
          <Notice tone="warning" isNews>
            <p>{words.t('replay.round.unknown')}</p>
          </Notice>
        </Show>
        <Show when={asked().roundId === undefined && asked().pair && !file()}>
          <Notice>
            <p>{words.t('replay.file.lost')}</p>
          </Notice>
        </Show>
        <BallotSource
          rounds={props.rounds}
          roundId={round()?.id}
          fileName={file()?.name}
          onRound={chooseRound}
          onFile={chooseFile}
        />
        <WhatIs term="pabulib" />
        <div class="replay__read">
          <Show when={reading.slowStage()}>
            {(stage) => <Working stage={stage()} variants={0} onStop={() => reading.stop()} />}
          </Show>
          <NoOutcome
            outcome={reading.outcome()}
            onAgain={() => {
              const chosen = round()
              if (chosen) forgetBallots(chosen.id)
              read()
            }}
            isPublished={!file()}
          />
          <Show when={facts()}>{(found) => <FileNotes facts={found()} />}</Show>
        </div>
      </section>
      <Show
        when={source() && facts()}
        keyed
        fallback={
          <Show when={!source()}>
            <Empty title={words.t('replay.first')}>{words.t('replay.firstText')}</Empty>
          </Show>
        }
      >
        {(found) => <Trial facts={found} source={source() as Source} round={round()} />}
      </Show>
    </>
  )
}
