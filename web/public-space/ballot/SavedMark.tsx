/** Where the visitor's vote stands, in one word under the button of the till. */
import { Show } from 'solid-js'
import { useWords } from '../../words/index.tsx'
import type { Saving } from './sender.ts'
import type { Voting } from './voting.ts'

/** The problem behind a state of saving that has one. */
export const problemOf = (saving: Saving) => ('problem' in saving ? saving.problem : undefined)

export function SavedMark(props: { voting: Voting }) {
  const words = useWords()
  const word = () => {
    const { state } = props.voting.saving()
    if (props.voting.standing() !== 'ready')
      return props.voting.choices().length > 0 && props.voting.standing() !== 'barred'
        ? words.t('ballot.noVoteYet')
        : ''
    if (state === 'saving') return words.t('ballot.saving')
    if (state === 'saved') return words.t('ballot.saved')
    if (state === 'idle') return props.voting.choices().length > 0 ? words.t('ballot.noVoteYet') : ''
    return words.t('ballot.notSaved')
  }
  return (
    <Show when={word()}>
      <span class="ballot__mark" classList={{ 'ballot__mark--alarm': problemOf(props.voting.saving()) !== undefined }}>
        {word()}
      </span>
    </Show>
  )
}
