/** The part of the city with numbers of its own and plans that may be one plan in pieces: a version to come, and two small plans of one person at one place. */

import { person } from '../../system/system.ts'
import type { AnyCaller, Sample } from './answers.ts'
import { oost, people, reason, wish } from './material.ts'

/** Who hands in two plans that are one. */
export const siem = person('siem', { residence: oost })

/** A version of the numbers; its first day lies ahead in all these tests. */
export const versionBody = (startsOn: string, changes: object) => ({
  startsOn,
  restsOn: 'Council decision 2026-88',
  reason,
  changes,
})

/** What was made, by what it is. */
export interface PolicyStage {
  readonly comes: string
  readonly piece: string
  readonly otherPiece: string
  /** What both pieces ask together, in cents. */
  readonly sumCents: number
}

/** Makes all of it through the API. */
export async function policyStage(sure: AnyCaller): Promise<PolicyStage> {
  const comes = '2027-03-01'
  await sure('addPolicy', { as: people.anna, body: versionBody(comes, { supportMinLikes: 50 }) })
  const pieces: string[] = []
  for (const [title, cents] of [
    ['Benches, north side', 200_000],
    ['Benches, south side', 150_000],
  ] as const) {
    const body = { districtCode: oost, ...wish, title, place: 'Kerkbrink', staffMinutes: 0, cost: { cents } }
    pieces.push(String((await sure('submitProposal', { as: siem, body })).value.id))
  }
  const [piece, otherPiece] = pieces as [string, string]
  return { comes, piece, otherPiece, sumCents: 350_000 }
}

/** A call that succeeds for each endpoint of the numbers and of related plans. */
export function policySamples({ comes, piece, sumCents }: PolicyStage) {
  const { anna, fatima } = people
  const full = { stage: 'full' } as const
  return {
    listPolicies: full,
    addPolicy: { ...full, as: anna, body: versionBody('2027-06-01', { voteMinAge: 14 }) },
    withdrawPolicy: { ...full, as: anna, params: { startsOn: comes }, body: { reason } },
    simulateRouting: {
      ...full,
      as: anna,
      query: { year: '2026', changes: 'voteRequiredAboveCents:500000,fastTrackMaxCents:500000' },
    },
    getRelatedPlans: { ...full, as: fatima, params: { proposalId: piece } },
    weighPlan: {
      ...full,
      as: fatima,
      params: { proposalId: piece },
      ifMatch: 1,
      body: { outcome: 'rerouted', sum: { cents: sumCents }, reason },
    },
  } as const satisfies { readonly [endpoint: string]: Sample }
}
