/** What more is done with the hours of crews under faults, beside the samples: the last hours asked twice, given back, and moved. */
import type { EndpointId } from '../../shared/api/index.ts'
import type { AnyCall, AnyCaller } from '../integration/hostile/answers.ts'
import { hugo } from '../integration/hostile/capacity-stage.ts'
import type { City } from '../integration/hostile/city.ts'
import { oost, people, reason, roundBody, wish } from '../integration/hostile/material.ts'

/** What draws on a crew: a small plan to be granted, a deal to be answered, and a round that would claim all hours but one. */
export interface CrewPlans {
  readonly quick: string
  readonly deal: string
  readonly round: string
}

const asked = 120

/** Makes them through the API. */
export async function crewPlans(sure: AnyCaller): Promise<CrewPlans> {
  const { carla } = people
  const submitted = async (title: string, cents: number) => {
    const hours = { staffMinutes: asked, discipline: 'greenery' }
    const body = { districtCode: oost, ...wish, title, cost: { cents }, ...hours }
    return String((await sure('submitProposal', { as: hugo, body })).value.id)
  }
  const granted = async (proposalId: string) =>
    (await sure('grantQuick', { as: carla, params: { proposalId }, ifMatch: 1, body: { reason } })).value
  const deal = String((await granted(await submitted('Bulbs by the crew', 40_000))).dealId)
  const quick = await submitted('A hedge by the crew', 40_000)
  const { value } = await sure('getCapacity', { params: { districtCode: oost } })
  const left = (value.hours as { left: number }[]).reduce((sum, one) => sum + one.left, 0)
  const made = await sure('createRound', {
    as: carla,
    body: { ...roundBody, title: 'Nearly all hours', budget: { cents: 100_000 }, capacityMinutes: left - 60 },
  })
  const params = { roundId: String(made.value.id) }
  const plan = await submitted('Trees by the crew', 300_000)
  const body = { outcome: 'checked', reason }
  await sure('checkProposal', { as: carla, params: { proposalId: plan }, ifMatch: 1, body })
  await sure('placeProposal', { as: carla, params, body: { proposalId: plan } })
  return { quick, deal, round: params.roundId }
}

type More = (name: string, id: EndpointId, of: AnyCall, also?: { refuses?: true }) => { readonly name: string }

/** The scenarios, made by `more` of the town. */
export function capacityScenarios<Made>(
  there: Pick<City, 'samples'>,
  { quick, deal, round }: CrewPlans,
  more: (...of: Parameters<More>) => Made,
): Made[] {
  const { carla, olga } = people
  const { giveCrewHours, moveCrewHours, planWork, replanWork } = there.samples
  const inOost = { as: carla, params: { districtCode: oost } }
  const ofDeal = { as: hugo, params: { dealId: deal }, ifMatch: 1 }
  const call = ({ stage: _stage, ...sample }: typeof planWork): AnyCall => sample
  return [
    more('a second discipline', 'giveCrewHours', {
      ...call(giveCrewHours),
      body: { year: 2026, discipline: 'traffic', minutes: 7, councilDecision: 'Budget 2026' },
    }),
    more('back', 'moveCrewHours', { ...inOost, body: { from: 'greenery', to: 'undivided', minutes: 1, reason } }),
    more('by the programme office', 'moveCrewHours', { ...call(moveCrewHours), as: olga }),
    more('by the programme office', 'planWork', { ...call(planWork), as: olga }),
    more('taken off', 'replanWork', { ...call(replanWork), as: olga, body: { parts: [], reason } }),
    more('with hours of a crew', 'grantQuick', {
      as: carla,
      params: { proposalId: quick },
      ifMatch: 1,
      body: { reason },
    }),
    more('with hours of a crew', 'declineDeal', { ...ofDeal, body: { reason } }),
    more('with hours of a crew', 'signDeal', { ...ofDeal, body: {} }),
    more('nearly all hours', 'openRound', { as: carla, params: { roundId: round }, body: {} }),
  ]
}
