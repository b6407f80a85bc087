/** Piles of paper ballots in the city: one that is being read, one that two people agree on, and the calls that do something with them. */
import type { AnyCaller, Sample } from './answers.ts'
import { people, reason } from './material.ts'

const { carla, olga } = people

/** What is on a paper of the round of letters. */
export interface Paper {
  readonly roundId: string
  readonly projectId: string
  readonly code: string
}

/** A pile in which both read the same on every paper: a ballot, and one that does not count. */
export async function readyPile(sure: AnyCaller, { roundId, projectId, code }: Paper, label: string): Promise<string> {
  const params = { roundId }
  const { value } = await sure('registerPaperBatch', { as: carla, params, body: { label, size: 2 } })
  const batchId = String(value.id)
  const ballot = { kind: 'ballot', code, choices: [{ projectId }] }
  for (const as of [carla, olga]) {
    await sure('enterPaperBallot', { as, params: { roundId, batchId, place: '1' }, body: ballot })
    await sure('enterPaperBallot', {
      as,
      params: { roundId, batchId, place: '2' },
      body: { kind: 'invalid', reason: 'unclear' },
    })
  }
  return batchId
}

/** A pile whose second paper was read once, by Carla, and the others never. */
export async function halfReadPile(sure: AnyCaller, { roundId, projectId, code }: Paper): Promise<string> {
  const { value } = await sure('registerPaperBatch', {
    as: carla,
    params: { roundId },
    body: { label: 'Half read', size: 3 },
  })
  const batchId = String(value.id)
  await sure('enterPaperBallot', {
    as: carla,
    params: { roundId, batchId, place: '2' },
    body: { kind: 'ballot', code, choices: [{ projectId }] },
  })
  return batchId
}

/** A call for each endpoint of paper ballots. */
export function paperSamples(
  { roundId }: Paper,
  { halfRead, ready }: { readonly halfRead: string; readonly ready: string },
) {
  const full = { as: carla, stage: 'full' as const }
  return {
    registerPaperBatch: { ...full, params: { roundId }, body: { label: 'Library, box 2', size: 3 } },
    listPaperBatches: { ...full, params: { roundId } },
    getPaperBatch: { ...full, params: { roundId, batchId: ready } },
    enterPaperBallot: {
      ...full,
      params: { roundId, batchId: halfRead, place: '1' },
      body: { kind: 'invalid', reason: 'no-code' },
    },
    storePaperBatch: { ...full, params: { roundId, batchId: ready }, body: {} },
    voidPaperBatch: { ...full, params: { roundId, batchId: halfRead }, body: { reason } },
  } satisfies Record<string, Sample>
}
