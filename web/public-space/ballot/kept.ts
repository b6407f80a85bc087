/**
 * What the ballot keeps on this device. The selection of somebody who has not voted yet stays until they have;
 * what was cast is shown again only to who proves to have cast it: by log-in or code the API tells their receipt, and only then it matches.
 * The voting code is kept for this tab alone and stands in no address.
 */
import type { Choice } from '../../../shared/ballots/ballot.ts'

/** Somebody may block storage: then the page works on without a memory. */
function read<Value>(storage: () => Storage, key: string): Value | undefined {
  try {
    return (JSON.parse(storage().getItem(key) ?? 'null') as Value | null) ?? undefined
  } catch {
    return undefined
  }
}
function write(storage: () => Storage, key: string, value: unknown): void {
  try {
    if (value === undefined) storage().removeItem(key)
    else storage().setItem(key, JSON.stringify(value))
  } catch {
    // Full or blocked.
  }
}
const device = () => localStorage
const tab = () => sessionStorage

interface Cast {
  readonly receipt: string
  readonly choices: readonly Choice[]
}
/** A family on one tablet; older ones fall away. */
const mostCasts = 6

/** The seed of this visitor's order of plans: made once, kept on the device. */
export function visitorSeed(): string {
  const key = 'buurtkas.order'
  const kept = read<string>(device, key) ?? crypto.randomUUID()
  write(device, key, kept)
  return kept
}

/** The memory of one round. */
export function keptFor(roundId: string) {
  const draft = `buurtkas.ballot.${roundId}`
  const casts = `buurtkas.cast.${roundId}`
  const code = `buurtkas.code.${roundId}`
  const wish = `buurtkas.vote.${roundId}`
  /** Whatever stands there, only what looks like a cast counts. */
  const castsHere = (): Cast[] => {
    const kept = read<unknown>(device, casts)
    return (Array.isArray(kept) ? kept : []).filter((one): one is Cast => typeof one === 'object' && one !== null)
  }
  return {
    /** A selection that is no vote yet. */
    draft: () => read<Choice[]>(device, draft) ?? [],
    keepDraft: (choices: readonly Choice[]) => write(device, draft, choices.length > 0 ? choices : undefined),
    /** What was chosen with this receipt, when it was cast here. */
    cast: (receipt: string | undefined) =>
      receipt ? castsHere().find((one) => one.receipt === receipt)?.choices : undefined,
    /** Remembers a vote in place of the one it replaced; the draft has become a vote. */
    keepCast(cast: Cast, replaced: string | undefined) {
      const others = castsHere().filter(({ receipt }) => receipt !== replaced)
      write(device, casts, [...others, cast].slice(-mostCasts))
      write(device, draft, undefined)
    },
    code: () => read<string>(tab, code),
    keepCode: (typed: string | undefined) => write(tab, code, typed),
    /** The visitor left for the log-in page in order to vote with what they had chosen. Read once. */
    wishToVote(): boolean {
      const wished = read<boolean>(tab, wish) ?? false
      write(tab, wish, undefined)
      return wished
    },
    keepWishToVote: () => write(tab, wish, true),
  }
}
