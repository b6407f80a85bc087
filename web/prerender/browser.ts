/**
 * What of the browser a screen finds while it is made on the server: the build puts these in the place of the globals of the same names.
 * There is an address and a way to the API; nothing is kept, nobody presses anything. Every name that this file exports is put there.
 */
import { visitNow } from './visit.ts'

/** A page that waits longer for the API is not made: the visitor's own browser asks then. */
const longestWaitMs = 2500

/** The address of the page that is being made. */
export const location = {
  get pathname() {
    return visitNow().address.pathname
  },
  get search() {
    return visitNow().address.search
  },
  get origin() {
    return visitNow().address.origin
  },
  get host() {
    return visitNow().address.host
  },
  get href() {
    return visitNow().address.href
  },
  hash: '',
}

/** Asks the API, and keeps what it says for the browser. What only a server's fault can be ends the making of the page. */
async function fetchForPage(address: string, request: RequestInit): Promise<Response> {
  const visit = visitNow()
  try {
    const response = await fetch(visit.apiOrigin + address, { ...request, signal: AbortSignal.timeout(longestWaitMs) })
    const type = response.headers.get('Content-Type') ?? 'nothing'
    // Too much asked at this moment, or an answer that is none of the API's: nothing to show to everybody for seconds.
    if (response.status >= 500 || response.status === 429 || type.includes('html'))
      throw new Error(`The API answered ${address} with ${response.status}, ${type}`)
    if (type.includes('json') && response.status !== 401)
      visit.answers.set(address, {
        status: response.status,
        etag: response.headers.get('ETag') ?? undefined,
        body: await response.clone().json(),
      })
    return response
  } catch (fault) {
    visit.giveUp(fault)
    throw fault
  }
}

const nothing = () => undefined
/** Hears and watches nothing. */
const deaf = { addEventListener: nothing, removeEventListener: nothing }
class Watcher {
  observe = nothing
  unobserve = nothing
  disconnect = nothing
}

export const matchMedia = () => ({ ...deaf, matches: false })
export const window = { ...deaf, location, matchMedia, fetch: fetchForPage }
export const document = { ...deaf, getElementById: () => null, querySelector: () => null, activeElement: null }
export const navigator = {}
export const history = { state: null, replaceState: nothing }
// There are no frames: what waits for one never comes.
export const requestAnimationFrame = () => 0
export const cancelAnimationFrame = nothing
export const MutationObserver = Watcher
export const ResizeObserver = Watcher
export const IntersectionObserver = Watcher
/** Nobody's memory: reading finds nothing. */
export const sessionStorage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
/** The same, but for the order of plans: a visitor who has none yet keeps the one that was drawn for the page. */
export const localStorage = {
  ...sessionStorage,
  getItem: (key: string) => (key === 'buurtkas.order' ? JSON.stringify(visitNow().order) : null),
}
