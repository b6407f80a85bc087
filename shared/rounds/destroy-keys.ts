/** Destroying the keys of a round: once nobody can object to its result any more, nobody needs to open its ballots, and nobody should be able to. */
import { type Refusal, refuse } from '../refusal.ts'
import { addDays } from '../terms/days.ts'
import { localDate, objectionEndsOn } from '../terms/terms.ts'
import type { KeyHold, Round } from './round.ts'

/** The term for objections, in weeks (Awb 6:7). */
const objectionWeeks = 6

/** An objection that was posted in time may arrive so many days after the term (Awb 6:9, second paragraph). */
const postDays = 7

/** The most holds and releases of one round: more is a quarrel, not an administration. */
const mostHolds = 20

/** When what came out of a round was published, in milliseconds UTC: its result, and the decision of the neighbourhood group to adopt it. */
export interface Publication {
  readonly countedAt: number
  readonly adoptedAt?: number | undefined
}

/** What a neighbourhood group has not adopted within so many days is not waited for any longer. */
const adoptionDays = 365

/** The clock destroys keys only where it said so a day before, in another run: one clock that is wrong for an hour destroys nothing. */
export const noticeMs = 86_400_000

/**
 * The last day on which somebody can object, YYYY-MM-DD in Amsterdam: six weeks after the day of publication of the result, or of its adoption, which
 * is later; a result that can be adopted and was not waits a year for it. On a weekend or holiday the next working day (Awb 6:7 and 6:8; Algemene termijnenwet 1).
 */
export function objectionsUntil({ kind }: Pick<Round, 'kind'>, { countedAt, adoptedAt }: Publication): string {
  const counted = localDate(countedAt)
  const decided = adoptedAt === undefined ? undefined : localDate(adoptedAt)
  const latest = decided ?? (kind === 'exercise' ? counted : addDays(counted, adoptionDays))
  return objectionEndsOn(latest > counted ? latest : counted, objectionWeeks)
}

/** Whether an objection, or something else that may need a recount, keeps the keys. */
export function keysHeld({ keyHolds }: Round): boolean {
  return keyHolds?.at(-1)?.isHeld ?? false
}

/**
 * The round with its keys held or released, whatever the term: an objection is decided by somebody who may have to count again.
 * Refuses `not-counted`, `keys-destroyed`, `illegal-transition` for what is so already, `history-full`.
 */
export function holdKeys(round: Round, hold: KeyHold): Round | Refusal {
  if (round.keysDestroyedAt !== undefined) return refuse('keys-destroyed')
  if (round.state !== 'counted' && round.state !== 'adopted') return refuse('not-counted')
  if (keysHeld(round) === hold.isHeld) return refuse('illegal-transition')
  const { keyHolds = [] } = round
  // A release always finds room, so that nothing is held for ever.
  if (hold.isHeld && keyHolds.length >= mostHolds - 1) return refuse('history-full')
  return { ...round, keyHolds: [...keyHolds, hold], version: round.version + 1 }
}

/** The round without its keys. Refuses `not-counted`, `keys-destroyed`, `keys-held`, and `objection-term-running` until nothing can arrive any more. */
export function destroyKeys(round: Round, published: Publication | undefined, now: number): Round | Refusal {
  if (round.keysDestroyedAt !== undefined) return refuse('keys-destroyed')
  if (!published || (round.state !== 'counted' && round.state !== 'adopted')) return refuse('not-counted')
  if (keysHeld(round)) return refuse('keys-held')
  const endsOn = objectionsUntil(round, published)
  if (localDate(now) <= addDays(endsOn, postDays)) return refuse('objection-term-running', { endsOn })
  return { ...round, keysDestroyedAt: now, version: round.version + 1 }
}

/**
 * What the clock does with the keys of a round whose term is over: the first time it gives notice, and a day later it destroys them.
 * Refuses as `destroyKeys`, and `objection-term-running` while its notice is younger than a day.
 */
export function destroyByClock(round: Round, published: Publication | undefined, now: number): Round | Refusal {
  const destroyed = destroyKeys(round, published, now)
  if ('refused' in destroyed) return destroyed
  // A notice from the future was given by a clock that was wrong.
  if (round.keysDueAt === undefined || round.keysDueAt > now)
    return { ...round, keysDueAt: now, version: round.version + 1 }
  return now - round.keysDueAt < noticeMs ? refuse('objection-term-running', { endsOn: localDate(now) }) : destroyed
}
