/** The words of paper ballots, and what may happen to a pile of them: entered by two people, each without seeing what the other entered. */
import type { Caller } from '../people/roles.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Choice } from './ballot.ts'

/** The most ballots in one pile: a pile is stored in one transaction of a hundred parts, and two people keep it in their heads. */
export const mostInBatch = 40

/** The most piles of one round: eight thousand papers. */
export const mostBatches = 200

/** Why a paper ballot does not count. `twice`: the same code is on another paper of the pile. */
export const invalidReasons = ['no-code', 'unknown-code', 'unclear', 'against-rules', 'twice'] as const
export type InvalidReason = (typeof invalidReasons)[number]

/** Somebody who works on a pile. Names stay on it for ever. */
export interface Official {
  readonly id: string
  readonly name: string
  readonly role: 'coordinator' | 'programme-office'
}

/**
 * What is kept of one reading: never what was read. `digest` is a keyed hash of everything that was read, `voter` one of the voter alone,
 * so that a code is noticed twice in a pile; absent where the paper was found invalid. `attempt` recognises a repeated request.
 */
export interface Reading {
  readonly digest: string
  readonly voter?: string
  readonly attempt: string
}

/** A ballot sealed for the urn, and the key it is bound to. Nobody opens it before the count. */
export interface SealedPaper {
  readonly ballotKey: string
  /** Base64. */
  readonly sealed: string
}

/** What both people found: a ballot, sealed, or why the paper does not count. */
export type Finding = { readonly ballot: SealedPaper } | { readonly invalid: InvalidReason }

/** One paper of a pile. The readings and the sealed ballot are there only while the pile is open. */
export interface PaperPlace {
  readonly state: 'waiting' | 'entered-once' | 'agreed' | 'differs'
  readonly firstBy?: Official
  readonly secondBy?: Official
  readonly first?: Reading
  readonly second?: Reading
  readonly ballot?: SealedPaper
  readonly invalid?: InvalidReason
}

/** A pile as stored; its places in order, the first is place 1. */
export interface PaperBatch {
  readonly id: string
  readonly roundId: string
  readonly version: number
  readonly label: string
  readonly size: number
  /** The moment of receipt of every ballot in it, in milliseconds UTC. */
  readonly registeredAt: number
  readonly registeredBy: Official
  readonly state: 'open' | 'stored' | 'void'
  readonly places: readonly PaperPlace[]
  /** Who stored it or made it void, and when; the reason of the latter. */
  readonly closed?: { readonly by: Official; readonly at: number; readonly reason?: string }
  readonly outcome?: { readonly stored: number; readonly invalid: number; readonly alreadyVoted: number }
  /** Of a stored pile: the keys in the urn of its voters, sorted, so that they no longer tell the place. */
  readonly ballotKeys?: readonly string[]
}

/** How many piles a round has. Its version rises with every pile that is registered, stored or made void: the count holds on to it. */
export interface Piles {
  readonly version: number
  readonly registered: number
  readonly open: number
}

/** A round without piles. */
export const noPiles: Piles = { version: 0, registered: 0, open: 0 }

/** The piles after one more was registered. Refuses `batches-full`. */
export function withPile(piles: Piles): Piles | Refusal {
  if (piles.registered >= mostBatches) return refuse('batches-full', { most: mostBatches })
  return { version: piles.version + 1, registered: piles.registered + 1, open: piles.open + 1 }
}

/** The piles after one of them was stored or made void. */
export function withPileClosed(piles: Piles): Piles {
  return { ...piles, version: piles.version + 1, open: piles.open - 1 }
}

/** A caller as an official of the pile. */
export function officialOf({ id, name, roles }: Caller): Official {
  return { id, name, role: roles.includes('coordinator') ? 'coordinator' : 'programme-office' }
}

/** A label as it is compared: capitals and spaces do not make another pile of it. */
export function labelKey(label: string): string {
  return label.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** A pile just registered: nothing read yet. */
export function register(
  of: Pick<PaperBatch, 'id' | 'roundId' | 'label' | 'size'>,
  by: Official,
  at: number,
): PaperBatch {
  const places = Array.from({ length: of.size }, (): PaperPlace => ({ state: 'waiting' }))
  return { ...of, version: 1, registeredAt: at, registeredBy: by, state: 'open', places }
}

/** What was read, in one form for everybody who read the same: choices by their plan, whatever the order of entering. */
export function canonicalReading(
  read: { readonly voter: string; readonly choices: readonly Choice[] } | { readonly invalid: InvalidReason },
): string {
  if ('invalid' in read) return JSON.stringify(['invalid', read.invalid])
  const chosen = read.choices.map(({ projectId, points }) => [projectId, points ?? 1] as const)
  return JSON.stringify(['ballot', read.voter, ...chosen.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))])
}

/** What an entry makes of a pile. `agreed`: both people read the same now, and the finding is still to be kept. `same`: nothing changed. */
export type Entered =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly batch: PaperBatch; readonly agreed: boolean }

/**
 * One person's reading of one paper. The first and the second are always two people; each may correct the own reading while the pile is open.
 * A third person who reads what one of two that differ had read stands beside that one; otherwise in the place of the second.
 * Refuses `batch-closed`, `not-found` (no such place), `code-in-batch`, and `same-person` where the first would confirm the own reading.
 */
export function enter(
  batch: PaperBatch,
  entry: { readonly place: number; readonly reading: Reading; readonly by: Official },
): Entered | Refusal {
  const { reading, by } = entry
  if (batch.state !== 'open') return refuse('batch-closed')
  const place = batch.places[entry.place - 1]
  if (!place) return refuse('not-found')
  const elsewhere = batch.places.findIndex(
    ({ first, second }, index) =>
      index !== entry.place - 1 &&
      reading.voter !== undefined &&
      (first?.voter === reading.voter || second?.voter === reading.voter),
  )
  if (elsewhere >= 0) return refuse('code-in-batch', { place: elsewhere + 1 })

  const own = by.id === place.firstBy?.id ? place.first : by.id === place.secondBy?.id ? place.second : undefined
  if (own?.digest === reading.digest) {
    const isRepeated = own.attempt === reading.attempt
    return place.state === 'entered-once' && !isRepeated ? refuse('same-person') : { kind: 'same' }
  }
  const isThird = own === undefined && place.second !== undefined
  if (isThird && place.state === 'agreed' && place.first?.digest === reading.digest) return { kind: 'same' }

  const read = readBy(place, reading, by)
  const agreed = read.second !== undefined && read.first?.digest === read.second.digest
  const state = read.second === undefined ? 'entered-once' : agreed ? 'agreed' : 'differs'
  return { kind: 'changed', batch: withPlace(batch, entry.place, { ...read, state }), agreed }
}

/** The readings of a place with one more: in the place of the own one, as the second, or of the one that a third person does not agree with. */
function readBy(place: PaperPlace, reading: Reading, by: Official): Omit<PaperPlace, 'state'> {
  const { first, firstBy, second, secondBy } = place
  const next = { second: reading, secondBy: by }
  if (first === undefined || firstBy === undefined || by.id === firstBy.id)
    return { first: reading, firstBy: by, ...(second && secondBy ? { second, secondBy } : {}) }
  if (by.id !== secondBy?.id && second?.digest === reading.digest) return { first: second, firstBy: secondBy, ...next }
  return { first, firstBy, ...next }
}

/** Keeps what both found at a place where they agree. */
export function keep(batch: PaperBatch, place: number, finding: Finding): PaperBatch {
  const agreed = batch.places[place - 1]
  if (agreed?.state !== 'agreed') throw new Error(`Place ${place} of pile ${batch.id} is not agreed on.`)
  return { ...batch, places: batch.places.with(place - 1, { ...agreed, ...finding }) }
}

function withPlace(batch: PaperBatch, place: number, changed: PaperPlace): PaperBatch {
  return { ...batch, version: batch.version + 1, places: batch.places.with(place - 1, changed) }
}

/** The ballots of a pile that can be stored. Refuses `batch-closed`, and `batch-unfinished` while two people do not agree on every paper. */
export function readyBallots(batch: PaperBatch): readonly SealedPaper[] | Refusal {
  if (batch.state !== 'open') return refuse('batch-closed')
  const open = batch.places.filter(({ state }) => state !== 'agreed').length
  if (open > 0) return refuse('batch-unfinished', { open, size: batch.size })
  return batch.places.flatMap(({ ballot }) => (ballot ? [ballot] : []))
}

/** The pile once its ballots are in the urn. `alreadyVoted`: how many of its voters have a vote there already, which stays. */
export function stored(batch: PaperBatch, alreadyVoted: number, by: Official, at: number): PaperBatch {
  const keys = batch.places.flatMap(({ ballot }) => (ballot ? [ballot.ballotKey] : []))
  return {
    ...closed(batch, 'stored', { by, at }),
    outcome: { stored: keys.length - alreadyVoted, invalid: batch.size - keys.length, alreadyVoted },
    ballotKeys: keys.toSorted(),
  }
}

/** The pile made void: nothing of it counts. Refuses `batch-closed`. */
export function voided(batch: PaperBatch, reason: string, by: Official, at: number): PaperBatch | Refusal {
  return batch.state === 'open' ? closed(batch, 'void', { by, at, reason }) : refuse('batch-closed')
}

/** A pile that is done keeps who did what; readings and sealed ballots are not needed there any more. */
function closed(batch: PaperBatch, state: 'stored' | 'void', how: NonNullable<PaperBatch['closed']>): PaperBatch {
  return {
    ...batch,
    version: batch.version + 1,
    state,
    closed: how,
    places: batch.places.map(({ first: _first, second: _second, ballot: _ballot, ...rest }) => rest),
  }
}
