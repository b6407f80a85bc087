/** A dialog: the browser's own, which keeps the focus, closes on Escape and gives the focus back. A sheet from below on phones. */
import { createEffect, createUniqueId, type JSX } from 'solid-js'
import { useWords } from '../words/index.tsx'
import { Button } from './Button.tsx'
import './dialog.css'

export interface DialogProps {
  /** Keep the dialog mounted and steer this: only then the focus comes back. */
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: JSX.Element
  /** Buttons at the foot, beside "Sluiten". */
  readonly actions?: JSX.Element
}

export function Dialog(props: DialogProps) {
  const { t } = useWords()
  const titleId = createUniqueId()
  let dialog: HTMLDialogElement | undefined
  createEffect(() => {
    if (props.isOpen && !dialog?.open) dialog?.showModal()
    if (!props.isOpen && dialog?.open) dialog.close()
  })
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onClose={() => props.onClose()}>
      <h2 id={titleId} class="dialog__title">
        {props.title}
      </h2>
      <div class="dialog__content">{props.children}</div>
      <div class="dialog__foot">
        {props.actions}
        <Button kind="subtle" onClick={() => dialog?.close()}>
          {t('dialog.close')}
        </Button>
      </div>
    </dialog>
  )
}
