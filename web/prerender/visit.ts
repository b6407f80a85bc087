/** One page that is being made on the server: what was asked for it, and what its screen says of it. */
import { getRequestEvent } from 'solid-js/web'

/** An answer of the API as the page keeps it for the browser. */
export interface KeptAnswer {
  readonly status: number
  readonly etag: string | undefined
  readonly body: unknown
}

/** Of one request; every request has its own, however many are under way. */
export interface Visit {
  /** The address of the page on the public site. */
  readonly address: URL
  /** Where the API answers, without a slash at the end. */
  readonly apiOrigin: string
  /** By address below the API's origin, in the order of asking. */
  readonly answers: Map<string, KeptAnswer>
  /** The modules of lazy parts that were shown, as paths below `web/`. */
  readonly parts: Set<string>
  /** A number drawn for this page, for a visitor's first order of plans. */
  readonly order: string
  title: string
  /** The page says that what was asked for is not there. */
  isMissing: boolean
  /** Ends the making of this page. */
  readonly giveUp: (fault: unknown) => void
}

declare module 'solid-js/web' {
  interface RequestEvent {
    readonly visit: Visit
  }
}

/** The page that is being made. Throws outside of one. */
export function visitNow(): Visit {
  const visit = getRequestEvent()?.visit
  if (!visit) throw new Error('No page is being made')
  return visit
}

/** Names the page; the last name counts. */
export function noteTitle(title: string): void {
  visitNow().title = title
}

/** Ends the making of the page: a screen broke, and what it shows then is nothing to share. */
export function noteFault(fault: unknown): void {
  visitNow().giveUp(fault)
}

/** Says that what the address names does not exist. */
export function noteMissing(): void {
  visitNow().isMissing = true
}
