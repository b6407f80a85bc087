/** Small plans on the quick track that a journey takes as given, each of a resident whom nobody else knows. */
import { issuerKeys, signToken } from '../../infra/local/identity/keys.ts'
import type { DemoPerson } from '../../infra/local/identity/people.ts'
import { good, stepper } from './dossier.ts'

/** A plan on the quick track. */
export interface QuickPlan {
  readonly by: DemoPerson
  readonly title: string
  readonly place: string
  readonly euros: number
  /** Of the crew for greenery. */
  readonly hours: number
}

/** A resident of this district who has no other plans. */
export function newResident(districtCode: string): DemoPerson {
  return {
    id: `buur-${crypto.randomUUID()}`,
    name: 'Ties Tuinman',
    roles: ['resident'],
    districts: [],
    residence: districtCode,
    group: undefined,
    about: { nl: '', en: '' },
  }
}

async function signedBy(origin: string, person: DemoPerson) {
  const keys = await issuerKeys(process.env.JOURNEYS_DATA)
  return { token: await signToken(keys, origin, person), key: crypto.randomUUID() }
}

/** Handed in by its resident in the own district, and not decided on; answers its id. */
export async function quickPlan(origin: string, of: QuickPlan): Promise<string> {
  const { call } = await stepper(origin)
  const body = {
    districtCode: of.by.residence ?? '',
    title: of.title,
    summary: 'Een plan waar de hele straat aan meedoet, van groot tot klein.',
    description: '',
    place: of.place,
    theme: 'greenery' as const,
    kind: 'initiative' as const,
    cost: { cents: of.euros * 100 },
    staffMinutes: of.hours * 60,
    ...(of.hours > 0 ? { discipline: 'greenery' as const } : {}),
    lifetimeYears: 1,
    publicAsset: false,
    commitmentYears: 1,
    maintenancePerYear: { cents: 0 },
  }
  return good(await call('submitProposal', { ...(await signedBy(origin, of.by)), body })).value.id
}

/** Granted by the coordinator and signed by its resident: its hours can be planned. */
export async function signedDeal(origin: string, of: QuickPlan): Promise<void> {
  const { call, signed } = await stepper(origin)
  const params = { proposalId: await quickPlan(origin, of) }
  const plan = good(await call('getProposal', { params })).value
  const body = { reason: 'Past bij de wijk en kan meteen beginnen.' }
  good(await call('grantQuick', { ...(await signed('carla')), params, ifMatch: plan.version, body }))
  const { dealId = '' } = good(await call('getProposal', { params })).value
  const deal = good(await call('getDeal', { params: { dealId } })).value
  const signing = { params: { dealId }, ifMatch: deal.version, body: {} }
  good(await call('signDeal', { ...(await signedBy(origin, of.by)), ...signing }))
}
