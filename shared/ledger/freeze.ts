/** Accounts on hold: where a check found a difference, nothing is booked until a person has sorted it out. */
import type { Difference } from './verify.ts'

/** Why nothing is booked on an account for the time being. `at` in milliseconds UTC. */
export interface Freeze {
  readonly account: string
  readonly at: number
  readonly what: Difference['what']
}

/** The frozen accounts as stored, in order of name. */
export interface Frozen {
  readonly version: number
  readonly accounts: readonly Freeze[]
}

/**
 * The frozen accounts after a check of the whole ledger at a moment, or undefined when nothing changes. An account with a
 * difference is frozen, and keeps the moment at which it first was. One that agrees again is let go only when a person
 * asked for the check: the clock alone never trusts what was wrong before.
 */
export function frozenAfter(
  before: Frozen | undefined,
  differences: readonly Difference[],
  at: number,
  mayRelease: boolean,
): Frozen | undefined {
  const known = new Map((before?.accounts ?? []).map((freeze) => [freeze.account, freeze]))
  const after = new Map(mayRelease ? [] : known)
  for (const { account, entryId, what } of differences) {
    // What cannot be read as a balance is named by where it stands.
    const name = account ?? entryId ?? 'unknown'
    after.set(name, known.get(name) ?? { account: name, at, what })
  }
  const names = [...after.keys()].sort()
  if (names.join('\n') === [...known.keys()].sort().join('\n')) return undefined
  return { version: (before?.version ?? 0) + 1, accounts: names.map((name) => after.get(name) as Freeze) }
}
