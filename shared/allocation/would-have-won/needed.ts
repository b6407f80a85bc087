/** The answer to "what had it needed", and the bound on the work of finding it. */

/** An amount found by running the rule again: voters, or integer units of the election. */
export type Needed =
  /** With this it wins, and with nothing less. (A cost: with nothing more.) */
  | { readonly kind: 'found'; readonly amount: number }
  /** With this it wins; less (a cost: more) was not ruled out. */
  | { readonly kind: 'at-most'; readonly amount: number }
  /** No amount helps. */
  | { readonly kind: 'never' }
  /** Nothing up to (a cost: down to) this helps; further was not tried. */
  | { readonly kind: 'not-within'; readonly searchedTo: number }

/** How far a search has come. */
export interface SearchProgress {
  /** Everything up to here (a cost: down to here) was ruled out. */
  readonly tried: number
  /** The best amount seen to win so far. */
  readonly lowest?: number
}

/**
 * How much work a search may do, and to whom it tells how far it is. Work is counted in visits: of a choice on a ballot by a run of the rule, and what
 * costs as much; never by the clock, so that the answer is the same on every machine. Ten to fifty million take about a second.
 */
export interface Effort {
  readonly visits: number
  readonly onProgress?: (progress: SearchProgress) => void
  /** Points that a new or changed ballot gives the project. Left out: the most that any ballot gives to one project (1 for approval). */
  readonly points?: number
}

/** A search that reports now and then, and can be left at any of those moments. */
export type Search = Generator<SearchProgress, Needed>

/** Counts the work of a search. */
export interface Meter {
  /** Books work that is done. */
  spend(visits: number): void
  /** Whether the first part of the work, in which amounts are ruled out one after another, is over. */
  ruledOutLongEnough(): boolean
  /** Whether all work is done. */
  exhausted(): boolean
  spent(): number
}

/** Starts counting. A quarter of the work is kept for finding an amount that wins when not everything below it can be ruled out. */
export function meter(visits: number): Meter {
  let spent = 0
  return {
    spend(more) {
      spent += more
    },
    ruledOutLongEnough: () => spent >= visits * 0.75,
    exhausted: () => spent >= visits,
    spent: () => spent,
  }
}

/** Runs a search to its end, telling `effort.onProgress` how far it is. */
export function finish(search: Search, effort: Effort): Needed {
  for (;;) {
    const step = search.next()
    if (step.done) return step.value
    effort.onProgress?.(step.value)
  }
}
