/** Casting a vote: one sealed item per voter, one conditional write per vote, whichever way the voter is known. */
import type { StoredBallot } from '../../shared/api/ballots.ts'
import { asMoment } from '../../shared/api/fields.ts'
import { type Choice, checkBallot, encodeContent } from '../../shared/ballots/ballot.ts'
import { receiptOf } from '../../shared/ballots/receipt.ts'
import { type StoredVote, shardOf } from '../../shared/ballots/stored.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { closingMoment, type Identification, phase, type Round } from '../../shared/rounds/round.ts'
import { keys } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { seal } from '../kit/seal.ts'
import type { Decision } from '../kit/serve.ts'
import type { Item, Key, Write } from '../kit/store/store.ts'
import { type PseudonymSource, type Pseudonyms, pseudonymsOf } from '../kit/voters/pseudonyms.ts'
import type { OpenRounds } from './open-rounds.ts'

type StoredItem = Item & StoredVote

/** What a voter asks to be stored. */
export interface Vote {
  readonly revision: number
  readonly choices: readonly Choice[]
}

/** How the vote came: the caller's Idempotency-Key, the one moment that decides, and what stood in the way of the last try. */
export interface Sent {
  readonly key: string
  readonly receivedAt: number
  readonly inTheWay: Item | undefined
}

/** The ballot box over the given ports. `voter` names a voter within a round: `person:<id>` or `letter:<number>`. */
export interface BallotBox extends PseudonymSource {
  /** A round that takes votes at this moment from voters known in this way. Refuses not-found, other-identification, round-not-open. */
  openRound(roundId: string, identification: Identification, at: number): Promise<Round | Refusal>
  /** Stores a vote; a repeated request gets its receipt again, an older one than what is stored is refused (stale-ballot). */
  cast(round: Round, voter: string, vote: Vote, sent: Sent): Promise<Decision<StoredBallot> | Refusal>
  /** What is stored for a voter, without what was chosen; undefined when nothing is. Refuses keys-destroyed. */
  stored(round: Round, voter: string): Promise<StoredBallot | Refusal | undefined>
}

/** Makes the ballot box over what the function remembers of open rounds. Throws without the pepper. */
export function ballotBox(ports: Ports, open: OpenRounds): BallotBox {
  const { config, store } = ports
  const pseudonyms = pseudonymsOf(ports)

  const ballotKey = (round: Round, voter: string, named: Pseudonyms): Key => {
    const sk = named('voter', voter)
    return { pk: keys.ballots(config.tenant, round.id, shardOf(sk)), sk }
  }

  const view = (round: Round, { r, s }: StoredVote): StoredBallot => ({
    revision: r,
    receipt: receiptOf(s, round.rulesHash ?? ''),
    changeableUntil: asMoment(closingMoment(round)),
  })

  return {
    pseudonyms,

    async openRound(roundId, identification, at) {
      const round = await open.round(roundId, at)
      if (!round) return refuse('not-found')
      if (round.identification !== identification) return refuse('other-identification')
      return phase(round, at) === 'open' ? round : refuse('round-not-open')
    },

    async cast(round, voter, vote, { key, receivedAt, inTheWay }) {
      const named = await pseudonyms(round.id)
      if (isRefusal(named)) return named
      const at = ballotKey(round, voter, named)
      // Covers the choices too: the same key with another vote is no repetition.
      const attempt = attemptOf(named('attempt', voter, key, JSON.stringify(vote.choices)))
      if (inTheWay?.sk === at.sk) {
        const stored = inTheWay as StoredItem
        return stored.r === vote.revision && attempt.every((byte, index) => stored.a[index] === byte)
          ? { value: view(round, stored), replayed: true }
          : refuse('stale-ballot', { revision: stored.r })
      }
      const projects = await open.paper(round)
      const no = checkBallot(vote.choices, round, projects)
      if (no) return no
      const content = encodeContent(
        { choices: vote.choices, channel: 'internet', receivedAt },
        { ballot: round.ballot, projects },
      )
      const sealed = await seal(round.sealPublicKey ?? '', content, at.sk)
      const item = { ...at, r: vote.revision, s: sealed, a: attempt } satisfies StoredItem
      return { value: view(round, item), writes: [putIfNewer(item)] }
    },

    async stored(round, voter) {
      // The round as it is now, not what is remembered of its keys.
      if (round.keysDestroyedAt !== undefined) return refuse('keys-destroyed')
      const named = await pseudonyms(round.id)
      if (isRefusal(named)) return named
      const item = await store.get('ballots', ballotKey(round, voter, named))
      return item && view(round, item as StoredItem)
    },
  }
}

/** A pseudonym's first 64 bits: enough to tell one voter's own attempts apart. */
const attemptOf = (pseudonym: string) => Uint8Array.from(Buffer.from(pseudonym, 'base64url').subarray(0, 8))

/** One write unit, also where it is refused: a newer ballot replaces an older one of the same voter, never the other way round. */
const putIfNewer = (item: StoredItem): Write => ({
  kind: 'put',
  table: 'ballots',
  item,
  condition: { kind: 'absent-or-less', attribute: 'r', value: item.r },
})
