/** Copies the address of this page, choices included; where the browser does not let us, it stands there to be copied by hand. */
import { createSignal, Show } from 'solid-js'
import { Button } from '../parts/Button.tsx'
import { announce } from '../shell/announce.tsx'
import { useWords } from '../words/index.tsx'

export function CopyLink() {
  const { t } = useWords()
  const [said, setSaid] = createSignal<'copied' | 'by-hand'>()
  const [address, setAddress] = createSignal('')
  let field: HTMLInputElement | undefined

  const copy = async () => {
    setAddress(window.location.href)
    try {
      await navigator.clipboard.writeText(window.location.href)
      setSaid('copied')
      announce(t('whatif.copied'))
    } catch {
      // Refused, or a page without https: the visitor copies it.
      setSaid('by-hand')
      field?.focus()
    }
  }
  return (
    <div class="copy-link">
      <Button onClick={copy}>{t('whatif.copy')}</Button>
      <Show when={said() === 'copied'}>
        <span aria-hidden="true">{t('whatif.copied')}</span>
      </Show>
      <Show when={said() === 'by-hand'}>
        <label class="field">
          <span class="field__label">{t('whatif.copyByHand')}</span>
          <input
            ref={field}
            class="control"
            readonly
            value={address()}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      </Show>
    </div>
  )
}
