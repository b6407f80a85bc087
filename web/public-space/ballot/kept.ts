/**
 * What the ballot keeps for a visitor whom it does not know yet. Their selection stays on the device until it has become a vote;
 * that it was made in this tab, and the voting code, are kept for this tab alone. What is known of voters is in `outbox.ts`.
 */
import { isServer } from 'solid-js/web'
import type { Choice } from '../../../shared/ballots/ballot.ts'
import { orderOfPage } from '../../client/first-answers.ts'

/** Reads what stands there; undefined when nothing does. Somebody may block storage: then the page works on without a memory. */
export function read<Value>(storage: () => Storage, key: string): Value | undefined {
  try {
    return (JSON.parse(storage().getItem(key) ?? 'null') as Value | null) ?? undefined
  } catch {
    return undefined
  }
}
/** Whether it stands there now; undefined takes it away. */
export function write(storage: () => Storage, key: string, value: unknown): boolean {
  try {
    if (value === undefined) storage().removeItem(key)
    else storage().setItem(key, JSON.stringify(value))
    return true
  } catch {
    // Full or blocked.
    return false
  }
}
export const device = () => localStorage
const tab = () => sessionStorage

/** Where votes that could not be sent wait. */
export const outboxKey = (roundId: string) => `buurtkas.outbox.${roundId}`

/** Drawn for this page: where storage is blocked, it stays the same while the page stands. The server draws for each page. */
let drawn: string | undefined

/** The seed of this visitor's order of plans: made once, kept on the device. */
export function visitorSeed(): string {
  const key = 'buurtkas.order'
  // The page came in an order drawn for it: whoever has none yet keeps that one, so that nothing moves.
  const kept = read<string>(device, key) ?? drawn ?? orderOfPage() ?? crypto.randomUUID()
  write(device, key, kept)
  if (!isServer) drawn = kept
  return kept
}

/**
 * What becomes of the selection once the voter is known. `asked`: they pressed a button that says "vote", also with nothing chosen.
 * `chosen`: they chose in this tab. Undefined: it stood on the device already, and may be somebody else's.
 */
export type Wish = 'asked' | 'chosen' | undefined

/** The memory of one round. */
export function keptFor(roundId: string) {
  const draft = `buurtkas.ballot.${roundId}`
  const code = `buurtkas.code.${roundId}`
  const wish = `buurtkas.vote.${roundId}`
  return {
    /** A selection that is no vote yet. */
    draft: () => read<Choice[]>(device, draft) ?? [],
    /** Keeps what was chosen in this tab. */
    keepDraft(choices: readonly Choice[]) {
      write(device, draft, choices.length > 0 ? choices : undefined)
      write(tab, wish, 'chosen')
    },
    /** It has become a vote, or is not wanted. */
    forgetDraft() {
      write(device, draft, undefined)
      write(tab, wish, undefined)
    },
    wish: () => read<Wish>(tab, wish),
    keepWish: (next: Wish) => write(tab, wish, next),
    code: () => read<string>(tab, code),
    keepCode: (typed: string | undefined) => write(tab, code, typed),
    /** Whether a vote of anybody waits here to be sent. */
    isHolding(): boolean {
      const held = read<unknown>(device, outboxKey(roundId))
      return Array.isArray(held) && held.some((one) => one?.isDraft === false)
    },
  }
}
