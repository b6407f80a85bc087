/** Opening the urn after closing: every sealed ballot of a round, opened, checked against the frozen rules, shuffled, and cut loose from its voter. */
import { type Channel, type Choice, checkBallot, decodeContent } from '../../shared/ballots/ballot.ts'
import { receiptOf } from '../../shared/ballots/receipt.ts'
import { shards } from '../../shared/ballots/stored.ts'
import { isRefusal, type Refusal } from '../../shared/refusal.ts'
import { type BallotProject, closingMoment, type Round } from '../../shared/rounds/round.ts'
import { keys } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { saltOf } from '../kit/round-salts.ts'
import { type RoundKeys, roundKeys, unseal } from '../kit/seal.ts'
import { readItems } from '../kit/things.ts'

/** What came out of the urn. Ballots are in random order; receipts are sorted, so that neither order tells which belongs to which. */
export interface Urn {
  readonly ballots: readonly (readonly Choice[])[]
  /** How each of the ballots came, in the same order. */
  readonly channels: readonly Channel[]
  readonly counted: readonly string[]
  /** Receipts of ballots that do not count: too late, unreadable, or against the rules. */
  readonly leftOut: readonly string[]
}

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

/** A ballot that counts. */
interface Opened {
  readonly choices: readonly Choice[]
  readonly channel: Channel
}

/** The choices of one sealed ballot and how it came, or undefined when it does not count. */
async function openOne(
  { sealed, place }: { readonly sealed: Uint8Array; readonly place: string },
  round: Round,
  projects: readonly BallotProject[],
  key: RoundKeys,
): Promise<Opened | undefined> {
  const bytes = await unseal(key, sealed, place)
  const content = bytes && decodeContent(bytes, round.ballot, projects.length)
  if (!content || content.receivedAt >= closingMoment(round) || content.receivedAt < round.opensAt) return undefined
  const choices = content.choices.map(([index, points]) => ({
    projectId: projects[index]?.id ?? '',
    ...(round.ballot.kind === 'points' ? { points } : {}),
  }))
  return checkBallot(choices, round, projects) === undefined ? { choices, channel: content.channel } : undefined
}

/** Opens all ballots of a closed round. Refuses `keys-destroyed`. Throws without the secret or the round's salt: then nothing can be opened at all. */
export async function openUrn(
  ports: Ports,
  round: Round,
  projects: readonly BallotProject[],
): Promise<Urn | Refusal<'keys-destroyed'>> {
  const { config } = ports
  if (!config.sealSecret) throw new Error('The function that opens the urn needs SEAL_SECRET.')
  const salt = await saltOf(ports, round.id, 'salt')
  if (isRefusal(salt)) return salt
  const key = await roundKeys(config.sealSecret, salt, round.id)

  const ballots: Opened[] = []
  const counted: string[] = []
  const leftOut: string[] = []
  for (const shard of shards) {
    const stored = await readItems(ports, keys.ballots(config.tenant, round.id, shard), { table: 'ballots' })
    for (let from = 0; from < stored.length; from += atOnce) {
      const part = stored
        .slice(from, from + atOnce)
        .map(({ sk, s }) => ({ place: sk, sealed: s instanceof Uint8Array ? s : new Uint8Array() }))
      const opened = await Promise.all(part.map((one) => openOne(one, round, projects, key)))
      for (const [index, one] of opened.entries()) {
        const receipt = receiptOf(part[index]?.sealed ?? new Uint8Array(), round.rulesHash ?? '')
        if (one) {
          ballots.push(one)
          counted.push(receipt)
        } else leftOut.push(receipt)
      }
    }
  }
  const mixed = shuffled(ballots, ports.random)
  return {
    ballots: mixed.map(({ choices }) => choices),
    channels: mixed.map(({ channel }) => channel),
    counted: counted.sort(),
    leftOut: leftOut.sort(),
  }
}
