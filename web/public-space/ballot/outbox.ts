/**
 * What the device remembers of votes. A vote that could not be sent waits here with its key until an answer comes, also when the page is closed;
 * it is bound to its voter by a mark, so that it is never sent for somebody else. What was cast is shown again only to who proves to have cast it:
 * by log-in or code the API tells their receipt, and only then it matches.
 */
import type { Choice } from '../../../shared/ballots/ballot.ts'
import { normaliseCode } from '../../../shared/ballots/voting-code.ts'
import { device, outboxKey, read, write } from './kept.ts'
import type { Attempt } from './sender.ts'

/** Who votes: the logged-in resident, or whoever holds the code of a letter. */
export type Voter = { readonly kind: 'person'; readonly id: string } | { readonly kind: 'code'; readonly code: string }

/** A vote that waits. */
export interface Held extends Attempt {
  readonly voter: string
  /** Not meant to be sent: a vote from elsewhere counts, and the voter has not said that this one replaces it. */
  readonly isDraft: boolean
  /** A try whose answer was lost, made before: it goes first. */
  readonly after?: Attempt | undefined
}
/** The revision of a vote that was made while nobody could say what is stored: it was never sent. */
export const unknownRevision = 0
interface Cast {
  readonly receipt: string
  readonly choices: readonly Choice[]
}
/** A family on one tablet; older ones fall away. */
const mostVoters = 6

/** The mark of a voter in a round: their number or code, hashed, so that neither stands on the device. */
export async function markOf(roundId: string, voter: Voter): Promise<string> {
  const name = voter.kind === 'code' ? (normaliseCode(voter.code) ?? voter.code) : voter.id
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${roundId} ${voter.kind} ${name}`))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What stands there, as far as it is a list of objects: somebody may have changed it. */
function listAt<One extends object>(key: string): One[] {
  const kept = read<unknown>(device, key)
  return (Array.isArray(kept) ? kept : []).filter((one): one is One => typeof one === 'object' && one !== null)
}

/** The memory of the votes in one round. */
export function outboxOf(roundId: string) {
  const box = outboxKey(roundId)
  const casts = `buurtkas.cast.${roundId}`
  const keep = (held: readonly Held[]) => write(device, box, held.length > 0 ? held : undefined)
  return {
    /** The vote of this voter that waits. */
    of: (voter: string) => listAt<Held>(box).find((held) => held.voter === voter),
    /** Lets a vote wait in place of an earlier one of this voter. Whether the device took it. */
    hold(held: Held) {
      const all = [...listAt<Held>(box).filter(({ voter }) => voter !== held.voter), held]
      // Of what is meant to be sent nothing ever falls away.
      return keep([
        ...all.filter(({ isDraft }) => !isDraft),
        ...all.filter(({ isDraft }) => isDraft).slice(-mostVoters),
      ])
    },
    /** An answer came. A newer vote of the same voter, with another key, goes on waiting. */
    release: (voter: string, key: string) =>
      keep(listAt<Held>(box).filter((held) => held.voter !== voter || held.key !== key)),
    /** Nothing can be sent any more. */
    clear: () => keep([]),
    /** What was chosen with this receipt, when it was cast here. */
    cast: (receipt: string | undefined) =>
      receipt ? listAt<Cast>(casts).find((one) => one.receipt === receipt)?.choices : undefined,
    /** Remembers a vote in place of the one it replaced. */
    keepCast(cast: Cast, replaced: string | undefined) {
      const others = listAt<Cast>(casts).filter(({ receipt }) => receipt !== replaced)
      write(device, casts, [...others, cast].slice(-mostVoters))
    },
  }
}
export type Outbox = ReturnType<typeof outboxOf>
