/** The part of the city in which crews work: hours of one discipline, a signed deal that waits to be planned, and one that is planned. */
import { person } from '../../system/system.ts'
import type { AnyCaller, Sample } from './answers.ts'
import { oost, people, reason, wish } from './material.ts'

/** What was made, by what it is. */
export interface CapacityStage {
  readonly waitingDeal: string
  readonly plannedDeal: string
}

/** Asks hours of a crew, and nothing else. */
export const hugo = person('hugo')

const part = { discipline: 'greenery', fromWeek: '2026-W49', toWeek: '2026-W51', minutes: 100 } as const

/** Makes all of it through the API. */
export async function capacityStage(sure: AnyCaller): Promise<CapacityStage> {
  const { carla, olga } = people
  await sure('giveCrewHours', {
    as: olga,
    body: { year: 2026, discipline: 'greenery', minutes: 60_000, councilDecision: 'Budget 2026' },
  })
  const signed = async (title: string) => {
    const body = {
      districtCode: oost,
      ...wish,
      title,
      cost: { cents: 60_000 },
      staffMinutes: 120,
      discipline: 'greenery',
    }
    const { value } = await sure('submitProposal', { as: hugo, body })
    const params = { proposalId: String(value.id) }
    const granted = await sure('grantQuick', { as: carla, params, ifMatch: 1, body: { reason } })
    const dealId = String(granted.value.dealId)
    await sure('signDeal', { as: hugo, params: { dealId }, ifMatch: 1, body: {} })
    return dealId
  }
  const stage = { waitingDeal: await signed('Trees to be planted'), plannedDeal: await signed('Hedges to be planted') }
  await sure('planWork', { as: carla, body: { subject: { kind: 'deal', id: stage.plannedDeal }, parts: [part] } })
  return stage
}

/** A call that succeeds for each endpoint of the crews' hours. */
export function capacitySamples(stage: CapacityStage) {
  const { carla, olga } = people
  const full = { stage: 'full' } as const
  const inOost = { params: { districtCode: oost } }
  return {
    getCapacity: { ...full, ...inOost, query: { year: '2026' } },
    getCrewHours: { ...full, query: { year: '2026' } },
    giveCrewHours: {
      ...full,
      as: olga,
      body: { year: 2026, discipline: 'paving', minutes: 30_000, councilDecision: 'Budget 2026' },
    },
    moveCrewHours: { ...full, as: carla, ...inOost, body: { from: 'greenery', to: 'paving', minutes: 60, reason } },
    getPlanning: { ...full, as: carla, ...inOost, query: { year: '2026' } },
    planWork: { ...full, as: carla, body: { subject: { kind: 'deal', id: stage.waitingDeal }, parts: [part] } },
    replanWork: {
      ...full,
      as: carla,
      params: { subjectId: stage.plannedDeal },
      ifMatch: 1,
      body: { parts: [{ ...part, toWeek: '2026-W53', minutes: 120 }], reason },
    },
  } as const satisfies { readonly [endpoint: string]: Sample }
}
