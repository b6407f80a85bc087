/** Piles of paper ballots: two people on every paper (I6), no voter twice in a pile (I8), stored ballots in the urn (I11), nothing kept that tells a choice (I12), every pile counted and waited for (I15). */
import type { ResultView } from '../api/allocation.ts'
import type { PaperBatch, PaperPlace, Piles } from '../ballots/paper.ts'
import { labelKey } from '../ballots/paper.ts'
import { pseudonymForm } from '../ballots/stored.ts'
import { closingMoment, type Round } from '../rounds/round.ts'
import type { Held, Holdings, OfRound, StoredItem } from './holdings.ts'
import { finder, type Violation } from './violation.ts'

/** What is stored of a round's paper. */
export interface PaperOfRound {
  piles?: Held<Piles>
  readonly batches: Held<PaperBatch>[]
  readonly labels: StoredItem[]
}

/** Everything that must hold of piles, of all rounds. */
export function papered({ ofRound, rounds }: Holdings): readonly Violation[] {
  return [...ofRound].flatMap(([roundId, place]) => {
    const { batches } = place.onPaper
    const round = rounds.get(roundId)?.thing
    if (batches.length === 0 && !place.onPaper.piles) return []
    return [
      ...counted(place.onPaper, round, roundId),
      ...published(place, roundId),
      ...batches.flatMap(({ thing }) =>
        round ? [...piled(thing, round), ...kept(thing), ...inUrn(thing, place)] : [],
      ),
    ]
  })
}

/** The published turnout tells of every paper of a stored pile. */
function published({ result, onPaper }: OfRound, roundId: string): readonly Violation[] {
  const find = finder('I15')
  const turnout = (result?.result as ResultView | undefined)?.turnout
  if (!turnout) return find.found
  const outcomes = onPaper.batches.flatMap(({ thing }) => (thing.outcome ? [thing.outcome] : []))
  const sum = (of: (outcome: (typeof outcomes)[number]) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0)
  find.same(
    `papers of ${roundId}`,
    sum(({ stored, alreadyVoted }) => stored + alreadyVoted),
    turnout.papers,
  )
  find.same(
    `invalid papers of ${roundId}`,
    sum(({ invalid }) => invalid),
    turnout.papersInvalid,
  )
  return find.found
}

/** The counter of a round's piles, by which the count waits for them, and their labels; a round that is counted has none open. */
function counted({ piles, batches, labels }: PaperOfRound, round: Round | undefined, roundId: string) {
  const find = finder('I15')
  const where = `piles of ${roundId}`
  const open = batches.filter(({ thing }) => thing.state === 'open').length
  find.same(where, batches.length, piles?.thing.registered)
  find.same(`${where}, open`, open, piles?.thing.open)
  find.same(`${where}, changes`, 2 * batches.length - open, piles?.thing.version)
  const written = batches.map(({ thing }) => `paper-label#${labelKey(thing.label)} ${thing.id}`)
  const stored = labels.map(({ sk, batchId }) => `${sk} ${batchId}`)
  find.same(`${where}, labels`, written.toSorted().join(), stored.toSorted().join())
  if (round?.state !== 'open') find.same(`${where}, open in a round that is counted`, 0, open)
  return find.found
}

/** Two people on every paper, and every paper received while its round was open. */
function piled(batch: PaperBatch, round: Round): readonly Violation[] {
  const two = finder('I6')
  const once = finder('I8')
  const name = `pile ${batch.id}`
  two.same(`${name}: papers`, batch.size, batch.places.length)
  const { registeredAt } = batch
  once.must(
    registeredAt >= round.opensAt && registeredAt < closingMoment(round),
    name,
    'received in time',
    registeredAt,
  )
  const read: string[] = []
  for (const [index, place] of batch.places.entries()) {
    const where = `${name}, paper ${index + 1}`
    two.must(place.firstBy === undefined || place.firstBy.id !== place.secondBy?.id, where, 'two people')
    two.same(where, stateOf(place, batch.state === 'open'), place.state)
    if (batch.state === 'stored') two.must(place.secondBy !== undefined, where, 'read by two', place.state)
    read.push(...new Set([place.first?.voter, place.second?.voter].filter((voter) => voter !== undefined)))
  }
  once.same(`${name}: voters`, read.length, new Set(read).size)
  return [...two.found, ...once.found]
}

/** The state that follows from what is kept; a pile that is done keeps no readings, and then its states are not looked at. */
function stateOf({ firstBy, secondBy, first, second, state }: PaperPlace, isOpen: boolean): PaperPlace['state'] {
  if (!isOpen) return state
  if (!firstBy || !first) return 'waiting'
  if (!secondBy || !second) return 'entered-once'
  return first.digest === second.digest ? 'agreed' : 'differs'
}

/** What a pile may hold of a paper: keyed hashes of readings and a sealed ballot while it is open, and nothing but names afterwards. */
function kept(batch: PaperBatch): readonly Violation[] {
  const find = finder('I12')
  const isOpen = batch.state === 'open'
  const names = ['state', 'firstBy', 'secondBy', 'invalid', ...(isOpen ? ['first', 'second', 'ballot'] : [])]
  for (const [index, place] of batch.places.entries()) {
    const where = `pile ${batch.id}, paper ${index + 1}`
    find.same(
      where,
      undefined,
      Object.keys(place).find((field) => !names.includes(field)),
    )
    for (const reading of [place.first, place.second]) {
      if (!reading) continue
      const strange = Object.entries(reading).find(
        ([field, hash]) => !['digest', 'voter', 'attempt'].includes(field) || !pseudonymForm.test(hash),
      )
      find.must(strange === undefined, where, 'keyed hashes', strange?.[0])
    }
    if (!isOpen) continue
    const isFound = (place.ballot === undefined) !== (place.invalid === undefined)
    find.same(`${where}: what was found`, place.state === 'agreed', isFound)
  }
  return find.found
}

/** Every ballot of a stored pile has its voter's key in the urn, and the outcome adds up. */
function inUrn({ id, state, size, outcome, ballotKeys = [] }: PaperBatch, { ballots }: OfRound): readonly Violation[] {
  const find = finder('I11')
  const name = `pile ${id}`
  if (state !== 'stored') {
    find.same(`${name}, ${state}`, 0, ballotKeys.length)
    return find.found
  }
  const { stored = 0, invalid = 0, alreadyVoted = 0 } = outcome ?? {}
  find.same(`${name}: papers`, size, stored + invalid + alreadyVoted)
  find.same(`${name}: ballots`, stored + alreadyVoted, new Set(ballotKeys).size)
  const urn = new Set(ballots.map(({ sk }) => sk))
  for (const key of ballotKeys) find.must(urn.has(key), `${name}, ballot ${key}`, 'in the urn', 'not there')
  return find.found
}
