/** What the measurement of a visit runs in the page: each function stands on its own, and names as much of a browser as it uses. */

/** What a page notes down. Times in milliseconds from the start of the navigation; -1 while it has not happened. */
export interface Noted {
  /** The sum of the layout shifts that nobody caused by an act. */
  shift: number
  /** What moved, and how far. */
  readonly shifted: string[]
  /** Something of the page is painted. */
  paintedAt: number
  /** The meter shows the first plan. */
  chosenAt: number
}

interface PageElement {
  readonly outerHTML?: string
  getAttribute(name: string): string | null
  click(): void
}

/** What an observer of layout shifts or of paint is told. */
interface Observed {
  readonly name: string
  readonly startTime: number
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node?: PageElement | null }[]
}

/** The global object of a page. */
export interface PageGlobal {
  noted: Noted
  readonly document: {
    querySelector(selector: string): PageElement | null
    readonly body: { readonly scrollHeight: number }
  }
  readonly PerformanceObserver: new (
    seen: (list: { getEntries(): readonly Observed[] }) => void,
  ) => { observe(of: { readonly type: string; readonly buffered: boolean }): void }
  requestAnimationFrame(then: (at: number) => void): void
  scrollTo(x: number, y: number): void
}

/** Before anything of the page: adds up its layout shifts and, on a ballot, presses the button of the first plan until the meter moves. */
export function watch(pressesPlan: boolean): void {
  const page = globalThis as unknown as PageGlobal
  const noted: Noted = { shift: 0, shifted: [], paintedAt: -1, chosenAt: -1 }
  page.noted = noted
  new page.PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue
      noted.shift += value
      for (const { node } of sources) noted.shifted.push(`${value.toFixed(4)} ${node?.outerHTML?.slice(0, 80) ?? ''}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new page.PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') noted.paintedAt = startTime
  }).observe({ type: 'paint', buffered: true })
  if (!pressesPlan) return
  let pressed: PageElement | undefined
  const look = setInterval(() => {
    const button = page.document.querySelector('.plans button[aria-pressed]')
    const meter = page.document.querySelector('[role=meter]')
    if (Number(meter?.getAttribute('aria-valuenow') ?? 0) > 0) {
      noted.chosenAt = performance.now()
      clearInterval(look)
    } else if (button && button !== pressed) {
      // Once, as somebody does who waits for what comes of it; the application's own button is another one.
      if (button.getAttribute('aria-pressed') === 'false') button.click()
      pressed = button
    }
  }, 20)
}

/** What the page noted so far. */
export function notes(): Noted {
  return (globalThis as unknown as PageGlobal).noted
}

/** Whether the meter shows a plan. */
export function hasChosen(): boolean {
  return (globalThis as unknown as PageGlobal).noted.chosenAt >= 0
}

/** Scrolls to the end of the page, a part of a screen a frame. */
export async function scrollThrough(): Promise<void> {
  const page = globalThis as unknown as PageGlobal
  const frame = () => new Promise<number>((then) => page.requestAnimationFrame(then))
  for (let y = 0; y < page.document.body.scrollHeight; y += 400) {
    page.scrollTo(0, y)
    await frame()
  }
  await frame()
}
