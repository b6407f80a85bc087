/** Ballots read from paper, sealed for the urn: at the place that the voter's vote on the screen would have, so that nobody votes twice. */
import { type Choice, encodeContent } from '../../shared/ballots/ballot.ts'
import type { PaperBatch, SealedPaper } from '../../shared/ballots/paper.ts'
import { type StoredVote, shardOf } from '../../shared/ballots/stored.ts'
import type { Round } from '../../shared/rounds/round.ts'
import { keys } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { seal } from '../kit/seal.ts'
import type { Key, Write } from '../kit/store/store.ts'
import { rounds } from '../kit/things.ts'
import type { Pseudonyms } from '../kit/voters/pseudonyms.ts'

/** Where a sealed ballot belongs in the urn. */
export function urnKey(ports: Ports, roundId: string, { ballotKey }: SealedPaper): Key {
  return { pk: keys.ballots(ports.config.tenant, roundId, shardOf(ballotKey)), sk: ballotKey }
}

/** Seals what both people read. It was received when its pile was registered. The choices must be those of a ballot by the round's rules. */
export async function sealedPaper(
  { ports, round, named }: { ports: Ports; round: Round; named: Pseudonyms },
  batch: PaperBatch,
  read: { readonly voter: string; readonly choices: readonly Choice[] },
): Promise<SealedPaper> {
  const { projects } = await rounds.paper(ports, round.id)
  const content = encodeContent(
    { choices: read.choices, channel: 'paper', receivedAt: batch.registeredAt },
    { ballot: round.ballot, projects },
  )
  const ballotKey = named('voter', read.voter)
  const sealed = await seal(round.sealPublicKey ?? '', content, ballotKey)
  return { ballotKey, sealed: Buffer.from(sealed).toString('base64') }
}

/** Puts a sealed ballot into the urn where its voter has none: a vote on the screen stays, whichever came first. */
export function intoUrn(
  { ports, round, named }: { ports: Ports; round: Round; named: Pseudonyms },
  batch: PaperBatch,
  ballot: SealedPaper,
): Write {
  const attempt = named('attempt', 'paper', batch.id, ballot.ballotKey)
  const vote: StoredVote = {
    r: 1,
    s: new Uint8Array(Buffer.from(ballot.sealed, 'base64')),
    a: new Uint8Array(Buffer.from(attempt, 'base64url').subarray(0, 8)),
  }
  return {
    kind: 'put',
    table: 'ballots',
    item: { ...urnKey(ports, round.id, ballot), ...vote },
    condition: { kind: 'absent' },
  }
}
