/** Paper ballots: piles registered before the closing, entered by two people, and put into the urn all at once. */
import type { PaperReading } from '../../shared/api/paper.ts'
import { checkBallot } from '../../shared/ballots/ballot.ts'
import {
  canonicalReading,
  enter,
  keep,
  officialOf,
  type PaperBatch,
  readyBallots,
  register,
  stored,
  voided,
  withPile,
  withPileClosed,
} from '../../shared/ballots/paper.ts'
import { paperBatchView } from '../../shared/ballots/paper-view.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { phase, type Round } from '../../shared/rounds/round.ts'
import { idAt } from '../kit/keys.ts'
import { batches, piles } from '../kit/paper-batches.ts'
import type { Ports } from '../kit/ports.ts'
import type { Implementations } from '../kit/serve.ts'
import { rounds } from '../kit/things.ts'
import type { PseudonymSource, Pseudonyms } from '../kit/voters/pseudonyms.ts'
import { votersByCode } from '../kit/voters/voter-by-code.ts'
import { ownRound } from './book.ts'
import { intoUrn, sealedPaper, urnKey } from './paper-urn.ts'

type PaperEndpoints = Pick<
  Implementations<'register'>,
  | 'registerPaperBatch'
  | 'listPaperBatches'
  | 'getPaperBatch'
  | 'enterPaperBallot'
  | 'storePaperBatch'
  | 'voidPaperBatch'
>

/** What a reading says: the voter behind its code with the choices, or why the paper does not count. */
type Read =
  | { readonly voter: string; readonly choices: Extract<PaperReading, { kind: 'ballot' }>['choices'] }
  | { readonly invalid: Extract<PaperReading, { kind: 'invalid' }>['reason'] }

/** The implementations of the endpoints of paper ballots. `box` gives the pseudonyms of a round. */
export function paperEndpoints(ports: Ports, box: PseudonymSource): PaperEndpoints {
  const { clock } = ports
  const voterBehind = votersByCode(ports, box)

  const shown = (batch: PaperBatch, caller: Caller) => ({
    value: paperBatchView(batch, caller.id),
    version: batch.version,
  })

  /** A round of voting codes in a district of the caller. */
  async function roundOfCodes(roundId: string, caller: Caller): Promise<Round | Refusal> {
    const round = await ownRound(ports, roundId, caller)
    if (isRefusal(round)) return round
    return round.identification === 'voting-code' ? round : refuse('other-identification')
  }

  /** A pile with its round. */
  async function pile(
    { roundId, batchId }: { roundId: string; batchId: string },
    caller: Caller,
  ): Promise<{ round: Round; batch: PaperBatch } | Refusal> {
    const round = await roundOfCodes(roundId, caller)
    if (isRefusal(round)) return round
    const batch = await batches.get(ports, roundId, batchId)
    return batch ? { round, batch } : refuse('not-found')
  }

  /** A pile that is open: its round is not counted then, so its pseudonyms are there. */
  async function openPile(params: { roundId: string; batchId: string }, caller: Caller) {
    const found = await pile(params, caller)
    if (isRefusal(found)) return found
    if (found.batch.state !== 'open') return refuse('batch-closed')
    const named = await box.pseudonyms(found.round.id)
    return isRefusal(named) ? named : { ...found, named }
  }

  /** Checks what somebody read as a vote on the screen is checked: its code, and the choices by all rules of the round. */
  async function readingOf(body: PaperReading, round: Round, caller: Caller): Promise<Read | Refusal> {
    if (body.kind === 'invalid') return { invalid: body.reason }
    // Guesses are counted for each official, as if that were a network.
    const voter = await voterBehind(round, body.code, `official ${caller.id}`)
    if (isRefusal(voter)) return voter
    const { projects } = await rounds.paper(ports, round.id)
    return checkBallot(body.choices, round, projects) ?? { voter, choices: body.choices }
  }

  /** What is kept of a reading: keyed hashes, from which nobody without the round's pepper finds code or choice. */
  function kept(read: Read, of: { named: Pseudonyms; batch: PaperBatch; place: number; caller: Caller; key: string }) {
    const { named, batch, place } = of
    const digest = named('paper', batch.id, String(place), canonicalReading(read))
    const attempt = named('attempt', of.caller.id, of.key, digest)
    return 'voter' in read
      ? { digest, attempt, voter: named('paper-voter', batch.id, read.voter) }
      : { digest, attempt }
  }

  return {
    registerPaperBatch: async ({ params, body, caller }) => {
      // The moment of receipt of every ballot in the pile, taken before anything is read.
      const receivedAt = clock.now()
      const round = await roundOfCodes(params.roundId, caller)
      if (isRefusal(round)) return round
      if (phase(round, receivedAt) !== 'open') return refuse('round-not-open')
      const seen = await piles.get(ports, round.id)
      if (await batches.hasLabel(ports, round.id, body.label)) return refuse('batch-exists')
      const next = withPile(seen)
      if (isRefusal(next)) return next
      const id = idAt(ports.ids.next(), round)
      const batch = register({ ...body, id, roundId: round.id }, officialOf(caller), receivedAt)
      return {
        ...shown(batch, caller),
        writes: [...batches.add(ports, batch, round), piles.put(ports, round.id, next)],
      }
    },

    listPaperBatches: async ({ params, caller }) => {
      const round = await roundOfCodes(params.roundId, caller)
      if (isRefusal(round)) return round
      const found = await batches.list(ports, round.id)
      return { value: { batches: found.map((batch) => paperBatchView(batch, caller.id)) } }
    },

    getPaperBatch: async ({ params, caller }) => {
      const found = await pile(params, caller)
      return isRefusal(found) ? found : shown(found.batch, caller)
    },

    enterPaperBallot: async ({ params, body, caller, key }) => {
      const found = await openPile(params, caller)
      if (isRefusal(found)) return found
      const { round, batch, named } = found
      const place = Number(params.place)
      if (place > batch.size) return refuse('not-found')
      const read = await readingOf(body, round, caller)
      if (isRefusal(read)) return read
      const reading = kept(read, { named, batch, place, caller, key })
      const entered = enter(batch, { place, reading, by: officialOf(caller) })
      if (isRefusal(entered)) return entered
      if (entered.kind === 'same') return { ...shown(batch, caller), replayed: true }
      const finding = async () =>
        'invalid' in read ? read : { ballot: await sealedPaper({ ports, round, named }, batch, read) }
      // Sealed only once both read the same.
      const after = entered.agreed ? keep(entered.batch, place, await finding()) : entered.batch
      return { ...shown(after, caller), writes: [batches.replace(ports, after)] }
    },

    storePaperBatch: async ({ params, caller }) => {
      const found = await openPile(params, caller)
      if (isRefusal(found)) return found
      const { round, batch, named } = found
      const ready = readyBallots(batch)
      if (isRefusal(ready)) return ready
      const seen = await piles.get(ports, round.id)
      const inUrn = await Promise.all(
        ready.map((ballot) => ports.store.get('ballots', urnKey(ports, round.id, ballot))),
      )
      const fresh = ready.filter((_, index) => inUrn[index] === undefined)
      const after = stored(batch, ready.length - fresh.length, officialOf(caller), clock.now())
      return {
        ...shown(after, caller),
        writes: [
          ...fresh.map((ballot) => intoUrn({ ports, round, named }, batch, ballot)),
          batches.replace(ports, after),
          piles.put(ports, round.id, withPileClosed(seen)),
        ],
      }
    },

    voidPaperBatch: async ({ params, body, caller }) => {
      const found = await pile(params, caller)
      if (isRefusal(found)) return found
      const seen = await piles.get(ports, found.round.id)
      const after = voided(found.batch, body.reason, officialOf(caller), clock.now())
      if (isRefusal(after)) return after
      return {
        ...shown(after, caller),
        writes: [batches.replace(ports, after), piles.put(ports, found.round.id, withPileClosed(seen))],
      }
    },
  }
}
