/** Ballots: taken by log-in or by voting code, one sealed item per voter, one write per vote. */

import type { StoredBallot } from '../../shared/api/ballots.ts'
import { asMoment } from '../../shared/api/fields.ts'
import { type Choice, checkBallot, encodeContent } from '../../shared/ballots/ballot.ts'
import { receiptOf } from '../../shared/ballots/receipt.ts'
import { normaliseCode, votingCode, votingCodeBytes } from '../../shared/ballots/voting-code.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { type BallotProject, closingMoment, type Identification, phase, type Round } from '../../shared/rounds/round.ts'
import { keys } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { pseudonym, seal } from '../kit/seal.ts'
import { type Decision, type Handler, serve } from '../kit/serve.ts'
import type { Item, Key } from '../kit/store/store.ts'
import { worksFor } from '../kit/territory.ts'
import { add, put, read, rounds } from '../kit/things.ts'
import { guesses } from './guesses.ts'

/** A ballot as stored: nothing in it tells who voted, when, from where, or what. `attempt` recognises a repeated request. */
interface StoredItem extends Item {
  readonly revision: number
  readonly sealed: string
  readonly attempt: string
}

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const { clock, config, store } = ports
  const pepper = config.pepperSecret
  if (!pepper) throw new Error('The function that takes votes needs PEPPER_SECRET.')

  /** Papers of opened rounds: fixed by their hash, so that a vote need not read them again. */
  const papers = new Map<string, readonly BallotProject[]>()
  async function paperOf(round: Round): Promise<readonly BallotProject[]> {
    const name = `${round.id} ${round.rulesHash}`
    const projects = papers.get(name) ?? (await rounds.paper(ports, round.id)).projects
    if (papers.size >= 20) papers.clear()
    papers.set(name, projects)
    return projects
  }

  const ballotKey = (round: Round, voter: string): Key => {
    const hash = pseudonym(pepper, 'voter', round.id, voter)
    return { pk: keys.ballots(config.tenant, round.id, hash.slice(0, 1)), sk: hash }
  }

  const storedView = (round: Round, item: StoredItem): StoredBallot => ({
    revision: item.revision,
    receipt: receiptOf(Buffer.from(item.sealed, 'base64'), round.rulesHash ?? ''),
    changeableUntil: asMoment(closingMoment(round)),
  })

  /** Stores a vote; a repeated request gets its receipt again, an older one than what is stored is refused. */
  async function cast(
    round: Round,
    voter: string,
    vote: { revision: number; choices: readonly Choice[] },
    sent: { readonly key: string; readonly receivedAt: number; readonly inTheWay: Item | undefined },
  ): Promise<Decision<StoredBallot> | Refusal> {
    const at = ballotKey(round, voter)
    // Covers the choices too: the same key with another vote is no repetition.
    const attempt = pseudonym(
      pepper as Uint8Array,
      'attempt',
      round.id,
      voter,
      sent.key,
      JSON.stringify(vote.choices),
    ).slice(0, 16)
    if (sent.inTheWay?.sk === at.sk) {
      const stored = sent.inTheWay as StoredItem
      if (stored.revision === vote.revision && stored.attempt === attempt)
        return { value: storedView(round, stored), replayed: true }
      return refuse('stale-ballot', { revision: stored.revision })
    }
    const projects = await paperOf(round)
    const no = checkBallot(vote.choices, round, projects)
    if (no) return no
    const sealed = await seal(round.sealPublicKey ?? '', encodeContent(vote.choices, projects, sent.receivedAt), at.sk)
    const item: StoredItem = { ...at, revision: vote.revision, sealed: Buffer.from(sealed).toString('base64'), attempt }
    return {
      value: storedView(round, item),
      writes: [
        {
          kind: 'put',
          table: 'ballots',
          item,
          condition: { kind: 'absent-or-less', attribute: 'revision', value: vote.revision },
        },
      ],
    }
  }

  /** A round that takes votes at this moment from voters known in this way. */
  async function openRound(roundId: string, identification: Identification, at: number): Promise<Round | Refusal> {
    const round = await rounds.get(ports, roundId)
    if (!round) return refuse('not-found')
    if (round.identification !== identification) return refuse('other-identification')
    return phase(round, at) === 'open' ? round : refuse('round-not-open')
  }

  const eligible = (round: Round, caller: Caller) =>
    caller.residence === round.districtCode ? undefined : refuse('not-eligible')

  /** The voter behind a code, or the refusal; wrong codes are counted per network and per round. */
  async function voterByCode(round: Round, typed: string, network: string): Promise<string | Refusal> {
    const counted = guesses(ports, round.id, pseudonym(pepper as Uint8Array, 'network', round.id, network))
    const code = normaliseCode(typed)
    const hash = code && pseudonym(pepper as Uint8Array, 'code', round.id, code)
    const [tooMany, known] = await Promise.all([
      counted.refusal(),
      hash ? store.get('main', keys.votingCode(config.tenant, round.id, hash)) : undefined,
    ])
    if (tooMany) return tooMany
    if (known) return `code:${code}`
    // What fails its own check character is a slip of the pen, no guess.
    if (code) await counted.add()
    return refuse('unknown-code')
  }

  return serve(
    'ballots',
    {
      castBallot: async ({ params, body, caller, key, inTheWay }) => {
        // One moment decides, taken before anything is read: whether the round is open, and later whether the ballot counts.
        const receivedAt = clock.now()
        const round = await openRound(params.roundId, 'log-in', receivedAt)
        if ('refused' in round) return round
        return eligible(round, caller) ?? cast(round, `person:${caller.id}`, body, { key, receivedAt, inTheWay })
      },
      getBallot: async ({ params, caller }) => {
        const round = await rounds.get(ports, params.roundId)
        if (!round) return refuse('not-found')
        const no = eligible(round, caller)
        if (no) return no
        const item = await store.get('ballots', ballotKey(round, `person:${caller.id}`))
        return item ? { value: storedView(round, item as StoredItem) } : refuse('not-found')
      },
      voteByCode: async ({ params, body, key, network, inTheWay }) => {
        const receivedAt = clock.now()
        const round = await openRound(params.roundId, 'voting-code', receivedAt)
        if ('refused' in round) return round
        const voter = await voterByCode(round, body.code, network)
        return typeof voter === 'string' ? cast(round, voter, body, { key, receivedAt, inTheWay }) : voter
      },
      lookUpCode: async ({ params, body, network }) => {
        const round = await openRound(params.roundId, 'voting-code', clock.now())
        if ('refused' in round) return round
        const voter = await voterByCode(round, body.code, network)
        if (typeof voter !== 'string') return voter
        const item = await store.get('ballots', ballotKey(round, voter))
        return {
          value: item
            ? { revision: (item as StoredItem).revision, receipt: storedView(round, item as StoredItem).receipt }
            : { revision: 0 },
        }
      },
      makeVotingCodes: async ({ params, body, caller, key }) => {
        const round = await rounds.get(ports, params.roundId)
        if (!round) return refuse('not-found')
        const no = worksFor(caller, round.districtCode)
        if (no) return no
        if (round.identification !== 'voting-code') return refuse('other-identification')
        if (phase(round, clock.now()) === 'closed' || round.state === 'counted' || round.state === 'adopted')
          return refuse('round-not-open')
        // Every batch leaves a trace: how many codes there are is published with the result, beside how many voted.
        const trace = keys.ofRound(config.tenant, round.id, `codes#${caller.id}#${key}`)
        const before = await read<{ count: number }>(ports, trace)
        if (before && before.count !== body.count) return refuse('key-reused')
        // Made from the pepper and the caller's key, so that a repeated request gives the same codes although only their hashes are kept.
        const codes = Array.from({ length: body.count }, (_, index) =>
          votingCode(
            Buffer.from(pseudonym(pepper, 'make-code', round.id, caller.id, key, String(index)), 'hex').subarray(
              0,
              votingCodeBytes,
            ),
          ),
        )
        await storeCodes(
          ports,
          round.id,
          codes.map((code) => pseudonym(pepper, 'code', round.id, normaliseCode(code) ?? '')),
        )
        return {
          value: { codes },
          ...(before
            ? { replayed: true }
            : { writes: [add(trace, { by: caller.id, at: clock.now(), count: body.count })] }),
        }
      },
    },
    ports,
  )
}

/** Keeps the hashes of codes, a hundred at a time; storing one twice changes nothing, so an interrupted run is simply repeated. */
async function storeCodes(ports: Ports, roundId: string, hashes: readonly string[]): Promise<void> {
  for (let from = 0; from < hashes.length; from += 100) {
    const part = hashes.slice(from, from + 100)
    await ports.store.write(
      part.map((hash) => put(keys.votingCode(ports.config.tenant, roundId, hash), {}, { kind: 'none' })),
    )
  }
}
