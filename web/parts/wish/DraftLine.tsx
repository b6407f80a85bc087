/** Says where the draft is kept, and lets one clear it. */
import { createSignal, Show } from 'solid-js'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import type { Wish } from './use-wish.ts'

export function DraftLine(props: { wish: Wish }) {
  const words = useWords()
  const [isAsking, setIsAsking] = createSignal(false)
  const told = () => {
    const keptAt = props.wish.keptAt()
    if (keptAt === 'failed') return words.t('wish.draft.failed')
    return keptAt === undefined ? words.t('wish.draft.none') : words.t('wish.draft.kept', { at: keptAt })
  }
  const clear = () => {
    setIsAsking(false)
    props.wish.clear()
    announce(words.t('wish.draft.cleared'))
  }
  return (
    <div class="row wish__draft">
      <p class="soft">{told()}</p>
      <Show when={props.wish.hadDraft || props.wish.keptAt() !== undefined}>
        <Button kind="subtle" onClick={() => setIsAsking(true)}>
          {words.t('wish.draft.clear')}
        </Button>
      </Show>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setIsAsking(false)}
        title={words.t('wish.draft.clearAsk')}
        actions={
          <Button kind="primary" isNegative onClick={clear}>
            {words.t('wish.draft.clearYes')}
          </Button>
        }
      >
        <p>{props.wish.draft.title}</p>
      </Dialog>
    </div>
  )
}
