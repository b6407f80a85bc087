/** What a journey takes as given: plans that other residents wrote and a coordinator checked, made through the API as those people. */
import { type Client, client } from '../../door/client.ts'
import { issuerKeys, signToken } from '../../infra/local/identity/keys.ts'
import { type DemoPerson, personOf } from '../../infra/local/identity/people.ts'

/** A client of the running system and the tokens of its demo people. */
export async function api(origin: string): Promise<{ call: Client; tokenFor: (id: string) => Promise<string> }> {
  const keys = await issuerKeys(process.env.JOURNEYS_DATA)
  return { call: client(origin), tokenFor: (id) => signToken(keys, origin, personOf(id) as DemoPerson) }
}

/** The round of the demo with this title; other journeys make rounds too. Throws when there is none. */
export async function demoRound(origin: string, title: string): Promise<{ id: string; title: string }> {
  const { call } = await api(origin)
  const answer = await call('listRounds', {})
  const round = answer.ok && answer.value.rounds.find((one) => one.title === title)
  if (!round) throw new Error(`The demo has no round ${title}.`)
  return round
}

/** What a journey's plan is where the journey does not say otherwise: a community plan in Oost. */
const anyPlan = {
  districtCode: 'WK040206',
  summary: 'Een plan waar de hele straat aan meedoet, van groot tot klein.',
  description: '',
  place: 'Geuzenbuurt',
  theme: 'meeting' as 'meeting' | 'culture' | 'clean',
  kind: 'initiative' as 'initiative' | 'report',
  cost: { cents: 350_000 },
  staffMinutes: 0,
  lifetimeYears: 1,
  publicAsset: false,
  commitmentYears: 1,
  maintenancePerYear: { cents: 0 },
}

interface Check {
  readonly outcome: 'checked' | 'not-feasible' | 'passed-on'
  readonly reason: string
}

/** A plan of this resident, and what the coordinator found of it; without `check` it waits for the coordinator. Answers its id. */
export async function planOf(
  origin: string,
  by: string,
  plan: { title: string } & Partial<typeof anyPlan>,
  check?: Check,
): Promise<string> {
  const { call, tokenFor } = await api(origin)
  const made = await call('submitProposal', {
    token: await tokenFor(by),
    key: crypto.randomUUID(),
    body: { ...anyPlan, ...plan },
  })
  if (!made.ok) throw new Error(made.detail)
  if (!check) return made.value.id
  const checked = await call('checkProposal', {
    token: await tokenFor('carla'),
    key: crypto.randomUUID(),
    params: { proposalId: made.value.id },
    ifMatch: made.version,
    body: check,
  })
  if (!checked.ok) throw new Error(checked.detail)
  return made.value.id
}

/** A community plan of this resident in Oost, checked by the coordinator. */
export const checkedPlan = (origin: string, by: string, title: string, euros: number) =>
  planOf(
    origin,
    by,
    { title, cost: { cents: euros * 100 }, staffMinutes: 600 },
    { outcome: 'checked', reason: 'Haalbaar, de plek is vrij.' },
  )

/** An exercise with voting codes that is closed by hand, with plans of these names on its paper: the body of `createRound`, the same for the same words. It asks no money of the slice. */
export const codedExercise = (districtCode: string, title: string, titles: readonly string[]) => ({
  districtCode,
  title,
  kind: 'exercise' as const,
  budget: { cents: 1_600_000 },
  identification: 'voting-code' as const,
  ballot: { kind: 'approval', withinBudget: true } as const,
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' } as const,
  opensAt: '2026-01-01T09:00:00Z',
  closesAt: '2036-01-01T09:00:00Z',
  closesByHand: true,
  projects: titles.map((name, at) => ({
    id: `P${at + 1}`,
    title: name,
    summary: 'Een plan waar de hele straat aan meedoet.',
    theme: 'meeting' as const,
    initiator: 'De straat',
    cost: { cents: 400_000 },
    staffMinutes: 0,
  })),
})

/** An exercise in Oost with voting codes, open and closed by hand, with so many plans on its paper, or with plans of these names: it asks no money of the slice. */
export async function codedRound(
  origin: string,
  plans: number | readonly string[],
): Promise<{ roundId: string; titles: readonly string[] }> {
  const mark = crypto.randomUUID().slice(0, 4)
  const titles =
    typeof plans === 'number'
      ? Array.from({ length: plans }, (_, at) => `Plan ${String.fromCharCode(65 + at)} ${mark}`)
      : plans
  const { call, tokenFor } = await api(origin)
  const token = await tokenFor('carla')
  const made = await call('createRound', {
    token,
    key: crypto.randomUUID(),
    body: codedExercise('WK040206', `Brieven ${mark}`, titles),
  })
  if (!made.ok) throw new Error(made.detail)
  const opened = await call('openRound', {
    token,
    key: crypto.randomUUID(),
    params: { roundId: made.value.id },
    body: {},
  })
  if (!opened.ok) throw new Error(opened.detail)
  return { roundId: made.value.id, titles }
}
