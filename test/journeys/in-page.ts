/** What the hands of a journey ask a page: these functions run in the browser, so each stands on its own. */

/** As much of an element as is asked here: the tests are checked without the types of a browser. */
interface PageElement {
  readonly localName: string
  readonly id: string
  readonly textContent: string | null
  readonly type?: string
  readonly name?: string
  readonly form?: PageElement | null
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly tabIndex: number
  readonly labels?: Iterable<PageElement> | null
  readonly nextElementSibling: PageElement | null
  readonly parentElement: PageElement | null
  readonly ownerDocument: PageDocument
  getAttribute(name: string): string | null
  matches(selector: string): boolean
  closest(selector: string): PageElement | null
  contains(other: PageElement): boolean
  checkVisibility(options: { readonly visibilityProperty: boolean }): boolean
  compareDocumentPosition(other: PageElement): number
  getClientRects(): { readonly length: number }
  getBoundingClientRect(): {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
}
interface PageDocument {
  readonly activeElement: PageElement | null
  readonly body: PageElement
  readonly defaultView: {
    unseenFocus?: string[]
    getComputedStyle(one: PageElement): {
      readonly outlineStyle: string
      readonly outlineWidth: string
      readonly boxShadow: string
    }
  }
  addEventListener(kind: 'focusin', hear: (event: { readonly target: PageElement }) => void): void
  querySelectorAll(selector: string): Iterable<PageElement>
  elementFromPoint(x: number, y: number): PageElement | null
}

/** Where a control lies, seen from what has the focus. */
export interface Way {
  /** Presses of Tab to it, as far as can be counted from the order of the page; below zero: of Shift+Tab. */
  readonly tabs: number
  readonly isThere: boolean
  /** Why Tab can never reach it. */
  readonly never: string | undefined
  /** What had the focus since the last question without showing it. */
  readonly unseen: readonly string[]
}

/** The way to a control from what has the focus; from the first time on, a watch on whether what gets the focus shows it. */
export function wayTo(element: PageElement): Way {
  const document = element.ownerDocument
  const window = document.defaultView
  const tabbable = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]'
  const named = (one: PageElement) =>
    `${one.localName}${one.id ? `#${one.id}` : ''} "${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}"`

  if (!window.unseenFocus) {
    const found: string[] = []
    window.unseenFocus = found
    const isRinged = (one: PageElement | null) => {
      if (!one) return false
      const { outlineStyle, outlineWidth, boxShadow } = window.getComputedStyle(one)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    }
    document.addEventListener('focusin', ({ target }) => {
      // What a script gave the focus without a place in the order, a heading or the page itself, needs no ring.
      if (target.tabIndex < 0) return
      // A field that is drawn by its label shows the ring there.
      const places = [target, ...(target.labels ?? []), target.nextElementSibling, target.parentElement]
      if (!places.some(isRinged)) found.push(named(target))
    })
  }
  const unseen = window.unseenFocus.splice(0)

  const control = element.closest(tabbable) ?? element
  // Over everything else lies the last dialog: the rest of the page is out of reach then.
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1)
  const all = [...document.querySelectorAll(tabbable)].filter((one) => !dialog || dialog.contains(one))
  const isGrouped = (one: PageElement) => one.localName === 'input' && one.type === 'radio' && Boolean(one.name)
  const groupOf = (one: PageElement) =>
    all.filter((other) => isGrouped(other) && other.name === one.name && other.form === one.form)
  // Of a group of radio buttons one is in the order: the chosen one, or the first.
  const leaderOf = (one: PageElement) => {
    const group = groupOf(one).filter(({ disabled }) => !disabled)
    return group.find(({ checked }) => checked) ?? group[0]
  }
  const order = all.filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.matches(':disabled') &&
      !one.closest('[inert]') &&
      one.checkVisibility({ visibilityProperty: true }) &&
      (!isGrouped(one) || one === leaderOf(one)),
  )
  const stop = (isGrouped(control) && leaderOf(control)) || control
  const now = document.activeElement
  if (now && (now === stop || (isGrouped(stop) && groupOf(stop).includes(now))))
    return { tabs: 0, isThere: true, never: undefined, unseen }
  const place = order.indexOf(stop)
  if (place < 0) return { tabs: 0, isThere: false, never: `${named(control)} is not in the order of Tab`, unseen }
  const precedes = 2
  const passed =
    now && now !== document.body
      ? order.filter((one) => one === now || now.compareDocumentPosition(one) & precedes).length
      : 0
  // `passed` is the place of the next stop: going forward it is one press away, going back the one before what has the focus is.
  const isNowAStop = now !== null && order.includes(now)
  const tabs = place >= passed ? place - passed + 1 : place - passed + (isNowAStop ? 1 : 0)
  return { tabs, isThere: false, never: undefined, unseen }
}

/** Whether at least a part of what has the focus is on the screen and under nothing else. */
export function isUncovered({ ownerDocument: document }: PageElement): boolean {
  const focused = document.activeElement ?? document.body
  const shown = [focused, ...(focused.labels ?? [])].filter((one) => one.getClientRects().length > 0)
  return shown.some((one) => {
    const { left, top, width, height } = one.getBoundingClientRect()
    const points = [0.5, 0.05, 0.95].flatMap((x) => [0.5, 0.1, 0.9].map((y) => ({ x, y })))
    return points.some(({ x, y }) => {
      const hit = document.elementFromPoint(left + width * x, top + height * y)
      return hit !== null && (hit.contains(one) ? hit !== document.body : shown.some((other) => other.contains(hit)))
    })
  })
}

/** The options of a native list as they are read, white space folded, and the place of the one that is chosen. */
export function optionsOf(list: {
  readonly selectedIndex: number
  readonly options: Iterable<{ readonly value: string; readonly label: string }>
}): { readonly options: readonly { readonly value: string; readonly label: string }[]; readonly at: number } {
  const options = [...list.options].map(({ value, label }) => ({ value, label: label.replace(/\s+/g, ' ').trim() }))
  return { options, at: list.selectedIndex }
}
