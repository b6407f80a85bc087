/** One pile of paper ballots: typed place by place by two people, each without what the other typed; then stored, or made void. */
import { createAsync, useParams } from '@solidjs/router'
import { createEffect, createMemo, createSignal, on, onMount, Show } from 'solid-js'
import type { PaperBatchView } from '../../../shared/api/paper.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { pilesPath } from '../../parts/paths.ts'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { RoundDesk } from '../round/RoundDesk.tsx'
import { draftsOf } from './drafts.ts'
import { EntryForm } from './EntryForm.tsx'
import { nextPlace } from './entry.ts'
import { PileEnd } from './PileEnd.tsx'
import { PlaceList } from './PlaceList.tsx'
import './screen.css'

export default function Pile() {
  const words = useWords()
  const params = useParams<{ round: string; pile: string }>()
  const answer = createAsync(() => ask('getPaperBatch', { params: { roundId: params.round, batchId: params.pile } }))
  const pile = () => {
    const found = answer()
    return found?.ok ? found.value : undefined
  }
  const problem = () => {
    const found = answer()
    return found && !found.ok ? found.problem : undefined
  }
  return (
    <RoundDesk
      title={words.t('piles.one', { label: pile()?.label ?? '' })}
      lead={words.t('piles.one.lead', { size: pile()?.size ?? 0 })}
    >
      {(round) => (
        <>
          <Show when={problem()}>
            {(fault) => <ProblemNotice problem={fault()} onAgain={() => void askAgain('getPaperBatch')} />}
          </Show>
          <Show when={pile()}>{(found) => <PileOf round={round()} asked={found()} />}</Show>
        </>
      )}
    </RoundDesk>
  )
}

function PileOf(props: { round: RoundView; asked: PaperBatchView }) {
  const words = useWords()
  const me = () => session()?.name ?? ''
  const drafts = createMemo(() => draftsOf(props.asked.id, session()?.id ?? ''))
  /** The pile as the last change gave it; a later reading goes before it. */
  const [changed, setChanged] = createSignal<PaperBatchView>()
  const pile = createMemo(() => {
    const last = changed()
    return last && last.id === props.asked.id && last.version >= props.asked.version ? last : props.asked
  })
  const next = (after: number) => nextPlace(pile().places, after, pile().turn, me())
  const [place, setPlace] = createSignal<number>()
  createEffect(
    on(
      () => props.asked.id,
      () => setPlace(next(0)),
    ),
  )
  // Codes and choices of a pile that is done, by whomever, stay in no tab.
  createEffect(() => {
    if (pile().state !== 'open') drafts().forgetAll()
  })
  const [last, setLast] = createSignal('')

  function accept(answer: PaperBatchView) {
    const at = place() ?? 0
    drafts().forget(at)
    setChanged(answer)
    const state = answer.places[at - 1]?.state ?? 'waiting'
    const said = words.t(`piles.after.${state}`, { place: at })
    setLast(said)
    const following = next(at)
    setPlace(following)
    announce(
      // What comes in place of the form takes the focus, and says itself.
      following === undefined ? said : `${said} ${words.t('piles.now', { place: following })}`,
    )
    void askAgain('listPaperBatches')
  }
  const close = (answer: PaperBatchView) => {
    drafts().forgetAll()
    setChanged(answer)
    void askAgain('listPaperBatches', 'getRegister', 'getWorklist')
  }

  return (
    <>
      <Show when={pile().state === 'open'}>
        <div class="pile-desk">
          <div class="stack">
            <Show when={last()}>
              <p class="pile__last">{last()}</p>
            </Show>
            <Show when={place()} keyed fallback={<YoursDone pile={pile()} />}>
              {(at) => (
                <EntryForm
                  round={props.round}
                  pile={pile()}
                  at={at}
                  drafts={drafts()}
                  onAccepted={accept}
                  onRefused={() => void askAgain('getPaperBatch')}
                />
              )}
            </Show>
          </div>
          <PlaceList
            places={pile().places}
            present={place()}
            turn={pile().turn}
            onChoose={(at) => {
              setLast('')
              setPlace(at)
            }}
          />
        </div>
      </Show>
      <PileEnd pile={pile()} onClosed={close} />
      <p>
        <LinkButton href={words.href(pilesPath(props.round.id))}>{words.t('piles.back')}</LinkButton>
      </p>
    </>
  )
}

/** Nothing more to type for this person: who comes next. Takes the focus in place of the form. */
function YoursDone(props: { pile: PaperBatchView }) {
  const words = useWords()
  let title: HTMLHeadingElement | undefined
  onMount(() => title?.focus({ preventScroll: true }))
  const isAgreed = () => props.pile.places.every(({ state }) => state === 'agreed')
  const differing = () => props.pile.places.filter(({ state }) => state === 'differs').length
  return (
    <div class="card">
      <h2 tabindex="-1" ref={title}>
        {words.t(isAgreed() ? 'piles.all.agreed' : 'piles.yours.done')}
      </h2>
      <p>
        {isAgreed()
          ? words.t('piles.all.agreed.text')
          : differing() > 0
            ? words.t('piles.yours.differs', { count: differing() })
            : words.t('piles.yours.other')}
      </p>
    </div>
  )
}
