/** Asks before somebody leaves a page with what is shown only once: in a dialog within the site, by the browser's own question outside it. */
import { useBeforeLeave } from '@solidjs/router'
import { createSignal, onCleanup } from 'solid-js'
import { useWords } from '../words/index.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

export function LeaveGuard(props: { isOn: boolean; title: string; text: string }) {
  const { t } = useWords()
  const [leave, setLeave] = createSignal<() => void>()
  useBeforeLeave((event) => {
    if (!props.isOn || event.defaultPrevented) return
    event.preventDefault()
    setLeave(() => () => event.retry(true))
  })
  const onUnload = (event: BeforeUnloadEvent) => {
    if (props.isOn) event.preventDefault()
  }
  window.addEventListener('beforeunload', onUnload)
  onCleanup(() => window.removeEventListener('beforeunload', onUnload))
  return (
    <Dialog
      isOpen={leave() !== undefined}
      onClose={() => setLeave(undefined)}
      title={props.title}
      actions={
        <>
          <Button kind="primary" onClick={() => setLeave(undefined)}>
            {t('leave.stay')}
          </Button>
          <Button isNegative onClick={() => leave()?.()}>
            {t('leave.anyway')}
          </Button>
        </>
      }
    >
      <p>{props.text}</p>
    </Dialog>
  )
}
