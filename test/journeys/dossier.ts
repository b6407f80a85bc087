/** What the journeys of the council track take as given, made through the API as the people whose step it is. */
import { api } from './setup.ts'

const reason = 'Besproken en akkoord: dit past bij de wijk.'

/** A client of the running system, and what a demo person signs a step with. */
export async function stepper(origin: string) {
  const { call, tokenFor } = await api(origin)
  return { call, signed: async (id: string) => ({ token: await tokenFor(id), key: crypto.randomUUID() }) }
}
/** The answer of a step that was done; throws what was refused. */
export const good = <Value>(answer: { ok: true; value: Value; version?: unknown } | { ok: false; detail: string }) => {
  if (!answer.ok) throw new Error(answer.detail)
  return answer
}

/** The coordinator finds the plan feasible. */
export async function check(origin: string, proposalId: string): Promise<void> {
  const { call, signed } = await stepper(origin)
  const params = { proposalId }
  const plan = good(await call('getProposal', { params }))
  const body = { outcome: 'checked' as const, reason: 'Haalbaar, de plek is vrij.' }
  good(await call('checkProposal', { ...(await signed('carla')), params, ifMatch: plan.value.version, body }))
}

/** The council has given the budget of a year, as it does before the year begins (Gemeentewet 191). */
export async function appropriated(origin: string, year: number): Promise<void> {
  const { call, signed } = await stepper(origin)
  const programme = good(await call('getProgramme', { query: { year: String(year) } }))
  if (programme.value.appropriated.cents > 0) return
  const body = { year, amount: { cents: 50_000_000 }, councilDecision: `Programmabegroting ${year}` }
  good(await call('appropriateProgramme', { ...(await signed('olga')), body }))
}

/** A wish of EUR 60,000 of this resident, with all advices given: it waits for the college. Answers the dossier's id. */
export async function advisedDossier(origin: string, by: string, title: string): Promise<string> {
  const { call, signed } = await stepper(origin)
  const made = good(
    await call('submitProposal', {
      ...(await signed(by)),
      body: {
        districtCode: 'WK040206',
        title,
        summary: 'Een speelplek met water en schaduw, voor kinderen van alle leeftijden.',
        description: '',
        place: 'Geuzenbuurt',
        theme: 'play',
        kind: 'initiative',
        cost: { cents: 6_000_000 },
        staffMinutes: 0,
        lifetimeYears: 10,
        publicAsset: true,
        commitmentYears: 1,
        maintenancePerYear: { cents: 0 },
      },
    }),
  )
  await check(origin, made.value.id)
  const checked = good(await call('getProposal', { params: { proposalId: made.value.id } }))
  const redirected = good(
    await call('redirectProposal', {
      ...(await signed('fatima')),
      params: { proposalId: made.value.id },
      ifMatch: checked.value.version,
      body: {
        reason,
        calculation: {
          components: [
            {
              name: 'Speeltoestellen',
              assetKind: 'play-equipment',
              amount: { cents: 6_000_000 },
              contributions: { cents: 0 },
              residual: { cents: 0 },
              years: 10,
            },
          ],
          rateBps: 200,
          method: 'straight-line',
          completionYear: checked.value.year + 1,
          maintenancePerYear: { cents: 0 },
        },
      },
    }),
  )
  const params = { dossierId: redirected.value.dossierId ?? '' }
  const version = async () => good(await call('getDossier', { params })).value.version
  good(
    await call('describeAlternatives', {
      ...(await signed('fatima')),
      params,
      ifMatch: await version(),
      body: {
        alternatives: [
          {
            kind: 'smaller',
            title: 'Alleen water',
            text: 'Een pomp en zand, zonder toestellen.',
            investment: { cents: 2_000_000 },
          },
          { kind: 'phased', title: 'In twee jaar', text: 'Eerst het water, een jaar later de toestellen.' },
        ],
        upkeep: 'De gemeente houdt de toestellen veilig.',
        maintenancePerYear: { cents: 100_000 },
      },
    }),
  )
  for (const [adviser, as] of [
    ['frits', 'finance-officer'],
    ['julia', 'legal-adviser'],
    ['bram', 'asset-manager'],
  ] as const) {
    const body = { as, advice: 'positive' as const, text: 'Hier is niets tegen.' }
    good(await call('adviseDossier', { ...(await signed(adviser)), params, ifMatch: await version(), body }))
  }
  return params.dossierId
}
