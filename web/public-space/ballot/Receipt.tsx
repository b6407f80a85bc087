/** The receipt of a stored vote, to copy or to print. It never says what was chosen. */
import { createEffect, createSignal, on, Show } from 'solid-js'
import { Button } from '../../parts/Button.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'

export function Receipt(props: { receipt: string }) {
  const words = useWords()
  const [isCopied, setIsCopied] = createSignal(false)
  createEffect(
    on(
      () => props.receipt,
      () => setIsCopied(false),
    ),
  )
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.receipt)
      setIsCopied(true)
      announce(words.t('ballot.receipt.copied'))
    } catch {
      // The browser does not allow it: the receipt stands on the screen.
    }
  }
  return (
    <section class="receipt">
      <h3>{words.t('ballot.stored.receipt')}</h3>
      <p class="receipt__code figure" dir="ltr">
        {props.receipt}
      </p>
      <p>{words.t('ballot.receipt.text')}</p>
      <div class="row">
        <Show when={navigator.clipboard}>
          <Button onClick={copy}>{words.t(isCopied() ? 'ballot.receipt.copied' : 'ballot.receipt.copy')}</Button>
        </Show>
        <Button onClick={() => window.print()}>{words.t('ballot.receipt.print')}</Button>
      </div>
    </section>
  )
}
