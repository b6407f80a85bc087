/** One line on the terminal that says how far long work has come. */

/** Where the line goes and what time it is: given from outside, so that a test decides both. */
export interface Terminal {
  readonly isTerminal: boolean
  write(text: string): void
  /** Milliseconds, counting up. */
  now(): number
}

/** Progress of one command. */
export interface Progress {
  /** Rewrites the line, at most a few times a second. `text` is only asked for when it is shown. */
  show(text: () => string): void
  /** Takes the line away, before anything else is printed. */
  clear(): void
}

/** Work shorter than this shows nothing. */
const quietMs = 1000
const betweenMs = 200

/** Starts the clock. Shows nothing where nobody looks: in a pipe or a log file. */
export function startProgress({ isTerminal, write, now }: Terminal): Progress {
  const startedAt = now()
  let shownAt: number | undefined
  return {
    show(text) {
      if (!isTerminal) return
      const at = now()
      if (at - startedAt < quietMs || (shownAt !== undefined && at - shownAt < betweenMs)) return
      shownAt = at
      write(`\r${text()}\u001b[K`)
    },
    clear() {
      if (shownAt !== undefined) write('\r\u001b[K')
      shownAt = undefined
    },
  }
}
