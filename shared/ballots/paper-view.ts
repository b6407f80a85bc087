/** A pile of paper ballots as an official sees it: how far each paper is, never what was read. */
import { asMoment } from '../api/fields.ts'
import type { PaperBatchView } from '../api/paper.ts'
import type { Official, PaperBatch } from './paper.ts'

const shown = ({ name, role }: Official) => ({ name, role })

/**
 * Which entry somebody would make now, undefined for a pile that is done: the second wherever another person read first. Who read papers
 * first goes on doing so while there are papers that nobody has read, and so does who has no second reading to make.
 */
export function turnOf({ state, places }: PaperBatch, callerId: string): 'first' | 'second' | undefined {
  if (state !== 'open') return undefined
  const others = places.filter(({ firstBy }) => firstBy !== undefined && firstBy.id !== callerId)
  const readFirst = places.some(({ firstBy }) => firstBy?.id === callerId)
  const waits = places.some((place) => place.state === 'waiting')
  if (waits && (readFirst || others.every(({ secondBy }) => secondBy !== undefined))) return 'first'
  return others.some(
    (place) => place.secondBy === undefined || place.secondBy.id === callerId || place.state === 'differs',
  )
    ? 'second'
    : 'first'
}

/** The pile for the person who asks. */
export function paperBatchView(batch: PaperBatch, callerId: string): PaperBatchView {
  const { id, roundId, version, label, size, state, outcome, closed } = batch
  const turn = turnOf(batch, callerId)
  return {
    id,
    roundId,
    version,
    label,
    size,
    registeredAt: asMoment(batch.registeredAt),
    registeredBy: shown(batch.registeredBy),
    state,
    ...(turn ? { turn } : {}),
    places: batch.places.map(({ state: placeState, invalid, firstBy, secondBy }, index) => ({
      place: index + 1,
      state: placeState,
      ...(invalid ? { invalid } : {}),
      ...(firstBy ? { firstBy: shown(firstBy) } : {}),
      ...(secondBy ? { secondBy: shown(secondBy) } : {}),
    })),
    ...(outcome ? { outcome: { valid: outcome.stored + outcome.alreadyVoted, invalid: outcome.invalid } } : {}),
    ...(closed?.reason === undefined ? {} : { voidReason: closed.reason }),
  }
}
