/** What a journey takes as given: plans that other residents wrote and a coordinator checked, made through the API as those people. */
import { type Client, client } from '../../door/client.ts'
import { issuerKeys, signToken } from '../../infra/local/identity/keys.ts'
import { type DemoPerson, personOf } from '../../infra/local/identity/people.ts'

/** A client of the running system and the tokens of its demo people. */
export async function api(origin: string): Promise<{ call: Client; tokenFor: (id: string) => Promise<string> }> {
  const keys = await issuerKeys(process.env.JOURNEYS_DATA)
  return { call: client(origin), tokenFor: (id) => signToken(keys, origin, personOf(id) as DemoPerson) }
}

/** A community plan of this resident in Oost, checked by the coordinator. */
export async function checkedPlan(origin: string, by: string, title: string, euros: number): Promise<string> {
  const { call, tokenFor } = await api(origin)
  const made = await call('submitProposal', {
    token: await tokenFor(by),
    key: crypto.randomUUID(),
    body: {
      districtCode: 'WK040206',
      title,
      summary: 'Een plan waar de hele straat aan meedoet, van groot tot klein.',
      description: '',
      place: 'Geuzenbuurt',
      theme: 'meeting',
      kind: 'initiative',
      cost: { cents: euros * 100 },
      staffMinutes: 600,
      lifetimeYears: 1,
      publicAsset: false,
      commitmentYears: 1,
      maintenancePerYear: { cents: 0 },
    },
  })
  if (!made.ok) throw new Error(made.detail)
  const checked = await call('checkProposal', {
    token: await tokenFor('carla'),
    key: crypto.randomUUID(),
    params: { proposalId: made.value.id },
    ifMatch: made.version,
    body: { outcome: 'checked', reason: 'Haalbaar, de plek is vrij.' },
  })
  if (!checked.ok) throw new Error(checked.detail)
  return made.value.id
}
