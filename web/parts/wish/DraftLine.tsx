/** Says where the draft is kept, and lets one wipe it and put it back. */
import { Show } from 'solid-js'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { Button } from '../Button.tsx'
import type { Wish } from './use-wish.ts'

export function DraftLine(props: { wish: Wish }) {
  const words = useWords()
  let wipeButton: HTMLButtonElement | undefined
  let backButton: HTMLButtonElement | undefined
  const told = () => {
    const keptAt = props.wish.keptAt()
    if (keptAt === 'failed') return words.t('wish.draft.failed')
    if (keptAt === undefined) return words.t(props.wish.canPutBack() ? 'wish.draft.wiped' : 'wish.draft.none')
    return words.t(props.wish.isRestored() ? 'wish.draft.restored' : 'wish.draft.kept', { at: keptAt })
  }
  // The button that was pressed goes: the focus moves to the one that undoes it.
  const wipe = () => {
    props.wish.wipe()
    announce(words.t('wish.draft.wiped'))
    backButton?.focus()
  }
  const putBack = () => {
    props.wish.putBack()
    announce(words.t('wish.draft.isBack'))
    ;(backButton?.isConnected ? backButton : wipeButton)?.focus()
  }
  return (
    <div class="row wish__draft">
      <p class="soft">{told()}</p>
      <Show when={props.wish.keptAt() !== undefined}>
        <Button kind="subtle" ref={(button) => (wipeButton = button)} onClick={wipe}>
          {words.t('wish.draft.clear')}
        </Button>
      </Show>
      <Show when={props.wish.canPutBack()}>
        <Button ref={(button) => (backButton = button)} onClick={putBack}>
          {words.t('wish.draft.putBack')}
        </Button>
      </Show>
    </div>
  )
}
