/** Puts the application in the place of the page that the server made, in one step, once its first screen stands. */

/** What stands in a page whose files or data are under way. */
const waiting = '.waiting, .waiting-page'
/** `shell/ErrorScreen.tsx` bears this mark. */
const isBroken = (fresh: Element) => fresh.querySelector('.broken') !== null

/**
 * Calls `stands` as soon as the application that grows in `fresh` shows a screen with nothing under way, and the visitor does nothing that a change would break off.
 * It is told whether this is the page that stood there: otherwise a link led to another one, or the screen broke.
 * A screen that broke (a file that did not come) never takes the place of a page that can be read, until somebody presses what needs the application.
 */
export function whenStanding(fresh: Element, done: Doing, stands: (isSame: boolean) => void): void {
  const { pathname } = window.location
  const look = () => {
    if (fresh.querySelector('h1') === null || fresh.querySelector(waiting) !== null || done.isBusy()) return
    if (isBroken(fresh) && !done.isAsked()) return
    watcher.disconnect()
    done.stop()
    stands(!isBroken(fresh) && pathname === window.location.pathname)
  }
  const watcher = new MutationObserver(look)
  watcher.observe(fresh, { childList: true, subtree: true })
  done.onChange(look)
  look()
}

/** What the server says to browsers without scripts is in its page alone. */
const childrenOf = (element: Element | undefined) =>
  [...(element?.children ?? [])].filter((child) => child.tagName !== 'NOSCRIPT')

/** From `root` down to `element`: which child each time. Undefined when it is elsewhere. */
function wayTo(root: Element, element: Element): number[] | undefined {
  if (element === root) return []
  const parent = element.parentElement
  const way = parent && wayTo(root, parent)
  return way ? [...way, childrenOf(parent).indexOf(element)] : undefined
}

/** What a visitor knows by its words, wherever it stands: their own order of plans may be another than that of the page. */
const withWords = 'a, button, input, select, textarea, summary, details'

/** The words on an element, or beside it. */
function wordsOf(root: Element, element: Element): string {
  const words =
    (element.id ? root.querySelector(`label[for="${element.id}"]`) : null) ??
    element.closest('label') ??
    element.querySelector(':scope > summary') ??
    element
  return (element.getAttribute('aria-label') ?? words.textContent).replaceAll(/\s+/g, ' ')
}

/** The element of `fresh` that is what `element` is in `old`: of the same kind, with the same words or else in the same place. */
export function sameIn(fresh: Element, old: Element, element: Element): HTMLElement | undefined {
  const there = wayTo(old, element)?.reduce<Element | undefined>((at, child) => childrenOf(at)[child], fresh)
  const fitting = [
    there,
    ...(element.matches(withWords) && old.contains(element) ? fresh.querySelectorAll(element.tagName) : []),
  ]
  const words = element.matches(withWords) ? wordsOf(old, element) : undefined
  return fitting.find(
    (each): each is HTMLElement =>
      each instanceof HTMLElement &&
      each.tagName === element.tagName &&
      (words === undefined || wordsOf(fresh, each) === words),
  )
}

/** What a visitor did in the page that the server made, to be done in the application. */
export interface Done {
  readonly pressed: readonly Element[]
  /** The fields that they changed. */
  readonly filled: readonly Element[]
  /** Boxes within the page, such as wide tables. */
  readonly scrolled: readonly Element[]
}

/** The same while it goes on. */
export interface Doing extends Done {
  /** Whether a button or a link was pressed. */
  isAsked(): boolean
  /** Whether the visitor is in the middle of a press, or holds a piece of text. */
  isBusy(): boolean
  /** `tell` is called after each thing that was done. */
  onChange(tell: () => void): void
  stop(): void
}

/** Keeps what a visitor does in `old` from now on, until `stop`. */
export function keepDone(old: Element): Doing {
  const pressed: Element[] = []
  const filled: Element[] = []
  const scrolled: Element[] = []
  let isHeld = false
  let isAsked = false
  let tell = () => {}
  // What a press does by itself comes first: a link that leads on, a part that unfolds.
  const later = () => void setTimeout(() => tell())
  const stopper = new AbortController()
  const hear = (types: string, what: (target: Element, event: Event) => void) => {
    for (const type of types.split(' '))
      document.addEventListener(
        type,
        (event) => event.target instanceof Element && old.contains(event.target) && what(event.target, event),
        { capture: true, signal: stopper.signal },
      )
  }
  // Done again because nothing seemed to happen: meant once.
  const once = (list: Element[], element: Element | null) => element && !list.includes(element) && list.push(element)
  hear('click', (target) => {
    once(pressed, target.closest('button'))
    isAsked ||= target.closest('a, button') !== null
    later()
  })
  hear('input', (target) => once(filled, target))
  hear('scroll', (target) => once(scrolled, target))
  // A form would leave the page.
  hear('submit', (_, event) => event.preventDefault())
  hear('pointerdown', () => {
    isHeld = true
  })
  const { signal } = stopper
  for (const type of ['pointerup', 'pointercancel'])
    window.addEventListener(
      type,
      () => {
        isHeld = false
        later()
      },
      { signal },
    )
  document.addEventListener('selectionchange', later, { signal })
  return {
    pressed,
    filled,
    scrolled,
    isAsked: () => isAsked,
    isBusy: () => isHeld || (!isAsked && document.getSelection()?.isCollapsed === false),
    onChange: (told) => {
      tell = told
    },
    stop: () => {
      tell = () => {}
      stopper.abort()
    },
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const isField = (element: Element | null | undefined): element is Field => !!element && 'value' in element

/** A field with a caret; one for a number or an address for mail does not tell where it is. */
const isText = (element: Element | null | undefined): element is HTMLInputElement | HTMLTextAreaElement =>
  isField(element) && 'selectionStart' in element && element.selectionStart !== null

/** Fills in a field as the visitor did. */
function fillIn(to: Field, from: Field): void {
  if ('checked' in from && 'checked' in to && from.checked !== to.checked) {
    to.click()
    return
  }
  to.value = from.value
  for (const type of ['input', 'change']) to.dispatchEvent(new Event(type, { bubbles: true }))
}

/** Puts `fresh` in the place of `old`. What had the focus, was unfolded, scrolled, filled in or pressed there is so here. */
export function swap(old: Element, fresh: Element, done: Done): void {
  const same = (element: Element) => sameIn(fresh, old, element)
  const pairs = (elements: readonly Element[]) => elements.map((element) => [element, same(element)] as const)
  const active = document.activeElement
  const focused = active && same(active)
  for (const details of old.querySelectorAll('details')) same(details)?.toggleAttribute('open', details.open)
  const scrolls = pairs(done.scrolled).map(([{ scrollLeft, scrollTop }, to]) => [to, scrollLeft, scrollTop] as const)
  const fields = pairs(done.filled)
  const buttons = pairs(done.pressed)
  old.replaceWith(fresh)
  for (const [to, left, top] of scrolls) to?.scrollTo(left, top)
  focused?.focus({ preventScroll: true })
  for (const [from, to] of fields) if (isField(from) && isField(to)) fillIn(to, from)
  if (isText(active) && isText(focused)) focused.setSelectionRange(active.selectionStart, active.selectionEnd)
  for (const [, button] of buttons) button?.click()
}

/** Puts `fresh` in the place of `old` as another page: one that a link led to, or the one that says what went wrong. */
export function replace(old: Element, fresh: Element): void {
  old.replaceWith(fresh)
  const heading = fresh.querySelector('h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
