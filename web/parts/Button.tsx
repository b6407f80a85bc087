/** A button, and a link that looks like one, in the kinds and tones of the NL Design System. */
import { type JSX, splitProps } from 'solid-js'
import { useWords } from '../words/index.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'subtle'

interface Looks {
  /** `primary`: the one thing to do here. `secondary` (default): the others. `subtle`: in running text or a list. */
  readonly kind?: ButtonKind
  /** For what takes away or refuses. */
  readonly isNegative?: boolean
}

const classOf = (
  looks: Looks & { isPressed?: boolean | undefined; isBusy?: boolean | undefined; isOff?: boolean | undefined },
) =>
  [
    'nl-button',
    `nl-button--${looks.isPressed === undefined ? (looks.kind ?? 'secondary') : 'secondary'}`,
    looks.isNegative && 'nl-button--negative',
    looks.isPressed && 'nl-button--pressed',
    looks.isBusy && 'nl-button--busy',
    looks.isOff && 'nl-button--disabled',
  ]
    .filter(Boolean)
    .join(' ')

export interface ButtonProps extends Looks, Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'style'> {
  /** For a button that stays in or out; sets aria-pressed. Such a button is of the secondary kind; while in it looks like a primary one. */
  readonly isPressed?: boolean
  /** While something is sent: the button cannot be pressed again, and keeps its focus. */
  readonly isBusy?: boolean
}

/** A button; of type "button" unless told otherwise. */
export function Button(props: ButtonProps) {
  const [own, rest] = splitProps(props, [
    'kind',
    'isNegative',
    'isPressed',
    'isBusy',
    'disabled',
    'children',
    'onClick',
    'type',
  ])
  return (
    <button
      {...rest}
      type={own.type ?? 'button'}
      class={classOf({ ...own, isOff: own.disabled })}
      aria-pressed={own.isPressed}
      aria-disabled={own.isBusy || undefined}
      disabled={own.disabled}
      onClick={(event) => {
        if (own.isBusy) event.preventDefault()
        else if (typeof own.onClick === 'function') own.onClick(event)
      }}
    >
      {own.children}
    </button>
  )
}

/** A link to another page that looks like a button. */
export function LinkButton(props: Looks & { href: string; children: JSX.Element }) {
  const { hreflang } = useWords()
  return (
    <a class={classOf(props)} href={props.href} hreflang={hreflang(props.href)}>
      {props.children}
    </a>
  )
}
