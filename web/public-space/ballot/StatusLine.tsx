/** Where the visitor's vote stands, in a few words beside the button of the till, and the way to take the last change back. */
import { createEffect, createMemo, on, onCleanup, onMount, Show } from 'solid-js'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import type { Saving } from './sender.ts'
import type { Voting } from './voting.ts'

/** The problem behind a state of saving that has one. */
export const problemOf = (saving: Saving) => ('problem' in saving ? saving.problem : undefined)

/** In a field, the same keys take back what was typed. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

/** The button that takes the last change back; it keeps its place when there is nothing left to take back, so that the focus stays. */
export function Undo(props: { voting: Voting }) {
  const words = useWords()
  return (
    <button
      type="button"
      class="ballot__undo"
      aria-disabled={props.voting.earlier().length === 0 || undefined}
      onClick={() => props.voting.undo()}
    >
      {words.t('ballot.undo')}
    </button>
  )
}

export function StatusLine(props: { voting: Voting }) {
  const words = useWords()
  const saving = () => props.voting.saving()
  const until = () => {
    const { closesAt, closesByHand } = props.voting.round
    return words.t('ballot.stored.text', { until: closesAt, byHand: closesByHand })
  }
  const word = () => {
    const hasChoice = props.voting.choices().length > 0
    if (saving().state === 'waiting') return words.t('ballot.notSent')
    if (props.voting.standing() !== 'ready')
      return hasChoice && props.voting.standing() !== 'barred' ? words.t('ballot.noVoteYet') : ''
    if (saving().state === 'saving') return words.t('ballot.saving')
    if (saving().state === 'saved') return `${words.t('ballot.saved')}. ${until()}`
    if (saving().state === 'idle') return hasChoice ? words.t('ballot.noVoteYet') : ''
    return words.t('ballot.notSaved')
  }

  // From the first change on.
  const hasSteps = createMemo<boolean>((before) => before || props.voting.earlier().length > 0, false)

  // Said after the till's own sentence: the first time that a vote is stored, and each time that storing does not go well or goes well again.
  let wasWaiting = false
  createEffect(
    on(
      () => saving().state,
      (state, before) => {
        if (state === 'saved' && before && (props.voting.stored().revision === 1 || wasWaiting))
          announce(`${words.t('ballot.stored.title')}. ${until()}`, 1500)
        if (state === 'waiting') announce(`${words.t('ballot.waiting.title')}.`, 1500)
        if (state === 'superseded') announce(`${words.t('ballot.superseded.title')}.`, 1500)
        if (state === 'refused') announce(`${words.t('ballot.refused.title')}.`, 1500)
        if (state !== 'saving') wasWaiting = state === 'waiting'
      },
      { defer: true },
    ),
  )
  onMount(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return
      if (!isTyping(event.target) && props.voting.undo()) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    onCleanup(() => window.removeEventListener('keydown', onKey))
  })

  return (
    <>
      <Show when={word()}>
        <p class="ballot__mark" classList={{ 'ballot__mark--alarm': problemOf(saving()) !== undefined }}>
          {word()}
        </p>
      </Show>
      <Show when={hasSteps()}>
        <Undo voting={props.voting} />
      </Show>
    </>
  )
}
