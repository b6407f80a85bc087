/** Paper ballots in a world: somebody takes a pile, two people read it, and it is stored; some piles are misread or made void. */
import type { PaperBatchView } from '../../../shared/api/paper.ts'
import { reason } from '../../integration/hostile/material.ts'
import { choose, done, type KnownRound, type Value, type Way, type Worker } from './known.ts'
import { coordinator, oneOf, people } from './people.ts'

/** What stands on a paper: the same for whoever reads it. */
function written(pile: PaperBatchView, place: number, { codes }: KnownRound, round: Value): object {
  const number = [...pile.id].reduce((sum, character) => sum + character.charCodeAt(0), place)
  if (number % 5 === 0 || codes.length === 0) return { kind: 'invalid', reason: 'unclear' }
  const { cents } = round.budget as { cents: number }
  const plans = (round.projects as { id: string; cost: { cents: number } }[]).filter(({ cost }) => cost.cents <= cents)
  const plan = plans.length === 0 || number % 3 === 0 ? undefined : oneOf(plans, number)
  const points = (round.ballot as { kind: string }).kind === 'points' ? { points: 2 } : {}
  const choices = plan ? [{ projectId: plan.id, ...points }] : []
  return { kind: 'ballot', code: oneOf(codes, number), choices }
}

/** Two people read every paper that they do not agree on yet; one in eight misreads the first. */
async function read({ lane }: Worker, pile: PaperBatchView, known: KnownRound, what: number): Promise<void> {
  const seen = await lane.ask('getRound', { params: { roundId: known.id } })
  if (!done(seen)) return
  const two = [oneOf(people.coordinators, what), people.office]
  for (const { place } of pile.places.filter(({ state }) => state !== 'agreed')) {
    const params = { roundId: known.id, batchId: pile.id, place: String(place) }
    for (const [index, as] of two.entries()) {
      const isMisread = index === 0 && place === 1 && what % 8 === 0
      const body = isMisread ? { kind: 'invalid', reason: 'no-code' } : written(pile, place, known, seen.value)
      const answer = await lane.ask('enterPaperBallot', { as, params, body })
      if (answer?.problem.type === '/problems/code-in-batch')
        await lane.ask('enterPaperBallot', { as, params, body: { kind: 'invalid', reason: 'twice' } })
    }
  }
}

const paper: Way = async (worker, command) => {
  const { lane, known } = worker
  const { which, what } = command
  const fits = ({ isByCode, phase }: KnownRound) => isByCode && (phase === 'open' || phase === 'closed')
  const id = choose(known.rounds, which, fits)
  const round = id === undefined ? undefined : known.rounds.get(id)
  if (!round) return
  const as = coordinator(command)
  const params = { roundId: round.id }
  const listed = await lane.ask('listPaperBatches', { as, params })
  if (!done(listed)) return
  const open = (listed.value.batches as PaperBatchView[]).filter(({ state }) => state === 'open')
  if (open.length === 0 || what % 4 === 0)
    return lane.ask('registerPaperBatch', { as, params, body: { label: `Pile ${what % 50}`, size: 1 + (what % 3) } })
  const pile = oneOf(open, which >> 8)
  const ofPile = { as, params: { ...params, batchId: pile.id } }
  if (what % 9 === 0) return lane.ask('voidPaperBatch', { ...ofPile, body: { reason } })
  await read(worker, pile, round, what >> 4)
  const stored = await lane.ask('storePaperBatch', { ...ofPile, body: {} })
  if (!done(stored)) return
  const { outcome, size } = stored.value as PaperBatchView
  const sum = Object.values(outcome ?? {}).reduce((total, count) => total + count, 0)
  if (sum !== size) known.broken.push(`pile ${pile.id} of ${size} papers was stored as ${JSON.stringify(outcome)}`)
}

export const paperWork = { paper }
