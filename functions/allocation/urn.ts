/** Opening the urn after closing: every sealed ballot of a round, opened, checked against the frozen rules, shuffled, and cut loose from its voter. */
import { type Choice, checkBallot, decodeContent } from '../../shared/ballots/ballot.ts'
import { receiptOf } from '../../shared/ballots/receipt.ts'
import { type BallotProject, closingMoment, type Round } from '../../shared/rounds/round.ts'
import { keys } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { type RoundKeys, roundKeys, unseal } from '../kit/seal.ts'
import { read, readItems } from '../kit/things.ts'

/** What came out of the urn. Ballots are in random order; receipts are sorted, so that neither order tells which belongs to which. */
export interface Urn {
  readonly ballots: readonly (readonly Choice[])[]
  readonly counted: readonly string[]
  /** Receipts of ballots that do not count: too late, unreadable, or against the rules. */
  readonly leftOut: readonly string[]
}

const shards = [...'0123456789abcdef']

/** How many ballots are opened at the same time. */
const atOnce = 64

/** A uniform shuffle (Fisher-Yates) by strong randomness, four bytes a step. */
function shuffled<Thing>(things: readonly Thing[], random: Ports['random']): Thing[] {
  const mixed = [...things]
  const numbers = new DataView(random.bytes(4 * Math.max(1, mixed.length)).buffer)
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = numbers.getUint32(4 * i) % (i + 1)
    ;[mixed[i], mixed[j]] = [mixed[j] as Thing, mixed[i] as Thing]
  }
  return mixed
}

/** The choices of one sealed ballot, or undefined when it does not count. */
async function openOne(
  { sealed, place }: { readonly sealed: Uint8Array; readonly place: string },
  round: Round,
  projects: readonly BallotProject[],
  key: RoundKeys,
): Promise<Choice[] | undefined> {
  const bytes = await unseal(key, sealed, place)
  const content = bytes && decodeContent(bytes)
  if (!content || content.receivedAt >= closingMoment(round) || content.receivedAt < round.opensAt) return undefined
  const choices = content.choices.map(([index, points]) => ({
    projectId: projects[index]?.id ?? '',
    ...(round.ballot.kind === 'points' ? { points } : {}),
  }))
  return checkBallot(choices, round, projects) === undefined ? choices : undefined
}

/** Opens all ballots of a closed round. Throws without the secret or the round's salt: then nothing can be opened at all. */
export async function openUrn(ports: Ports, round: Round, projects: readonly BallotProject[]): Promise<Urn> {
  const { config } = ports
  const salt = await read<{ salt: string }>(ports, keys.ofRound(config.tenant, round.id, 'salt'))
  if (!salt || !config.sealSecret)
    throw new Error(`Round ${round.id} cannot be opened: its salt or the secret is missing.`)
  const key = await roundKeys(config.sealSecret, Buffer.from(salt.salt, 'base64'), round.id)

  const ballots: Choice[][] = []
  const counted: string[] = []
  const leftOut: string[] = []
  for (const shard of shards) {
    const stored = await readItems(ports, keys.ballots(config.tenant, round.id, shard), { table: 'ballots' })
    for (let from = 0; from < stored.length; from += atOnce) {
      const part = stored
        .slice(from, from + atOnce)
        .map(({ sk, sealed }) => ({ place: sk, sealed: Buffer.from(String(sealed), 'base64') }))
      const opened = await Promise.all(part.map((one) => openOne(one, round, projects, key)))
      for (const [index, choices] of opened.entries()) {
        const receipt = receiptOf(part[index]?.sealed ?? new Uint8Array(), round.rulesHash ?? '')
        if (choices) {
          ballots.push(choices)
          counted.push(receipt)
        } else leftOut.push(receipt)
      }
    }
  }
  return { ballots: shuffled(ballots, ports.random), counted: counted.sort(), leftOut: leftOut.sort() }
}
