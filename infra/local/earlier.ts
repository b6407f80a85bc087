/** Lets the functions of this machine see an earlier day: for a demo and for tests of what takes weeks. A deployed system has no such thing. */

const dayMs = 86_400_000

/**
 * Puts the clock of the functions back by whole days, until the answer is called. Only what asks `Date.now` sees it, and that is
 * their clock port; tokens, time-outs and the engine keep the real time.
 */
export function putClockBack(days: number): () => void {
  const real = Date.now
  Date.now = () => real() - days * dayMs
  return () => {
    Date.now = real
  }
}

/** Does some work as if it were so many days ago. Nothing else should run meanwhile. */
export async function daysEarlier<Value>(days: number, work: () => Promise<Value>): Promise<Value> {
  const restore = putClockBack(days)
  try {
    return await work()
  } finally {
    restore()
  }
}
