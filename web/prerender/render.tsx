/** Makes the HTML of one page from the very screens that the browser shows. */
import { renderToStringAsync } from 'solid-js/web'
import { provideRequestEvent } from 'solid-js/web/storage'
import { App } from '../shell/App.tsx'
import type { Visit } from './visit.ts'

/** Where and for whom; `address` on the public site, `apiOrigin` without a slash at the end. */
export interface PageAsked {
  readonly address: URL
  readonly apiOrigin: string
  /** Drawn anew for each page. */
  readonly order: string
}

/** The page as it stands once all that its screen asks for has come. */
export interface PageMade extends Pick<Visit, 'answers' | 'parts' | 'title' | 'isMissing' | 'order'> {
  readonly html: string
}

/** A page that is not made by then is left to the visitor's own browser. */
const longestMs = 3000

/** Makes a page. Rejects when the API is out of reach, a screen breaks, or it takes longer than three seconds. */
export async function makePage({ address, apiOrigin, order }: PageAsked): Promise<PageMade> {
  let giveUp: (fault: unknown) => void = () => {}
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  const visit: Visit = {
    address,
    apiOrigin,
    order,
    answers: new Map(),
    parts: new Set(),
    title: '',
    isMissing: false,
    giveUp,
  }
  // No script is wanted: the browser makes the page anew.
  const options = { timeoutMs: longestMs, noScripts: true, onError: giveUp }
  const rendered = provideRequestEvent(
    { request: new Request(address), response: { headers: new Headers() }, visit },
    () => renderToStringAsync(() => <App />, options),
  )
  const html = await Promise.race([rendered, givenUp])
  return { ...visit, html: withoutMarks(html), isMissing: visit.isMissing || firstIsMissing(visit) }
}

/** What a page is about it asks for first. */
function firstIsMissing({ answers }: Visit): boolean {
  const [first] = answers.values()
  return first?.status === 404
}

/** Without the comments by which Solid would find its places again: the browser makes the page anew. */
function withoutMarks(html: string): string {
  return html.replaceAll(/<!--[^>]*-->/g, '')
}
