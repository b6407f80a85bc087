/** The part of the city on its way to the council and back: a dossier in each state, taken there by who is competent. */
import type { MemoryStore } from '../../../functions/kit/store/memory.ts'
import type { EndpointId } from '../../../shared/api/index.ts'
import type { Dossier, DossierState } from '../../../shared/council/dossier.ts'
import type { Caller } from '../../../shared/people/roles.ts'
import type { AnyCaller, Sample } from './answers.ts'
import { calculation, oost, people, reason, wish } from './material.ts'

const { noor, bas, carla, fatima, frits, greet, julia, bram, wouter, wilma } = people

/** The day of the city: meetings, letters and deliveries are of that day. */
export const today = '2026-11-24'
const asset = { cost: { cents: 6_000_000 }, lifetimeYears: 15, publicAsset: true }

export const alternativesBody = {
  alternatives: [
    { kind: 'smaller', title: 'Half of it', text: 'Only the half near the school.', investment: { cents: 9_000_000 } },
    { kind: 'phased', title: 'In two years', text: 'First the trees, then the paths.' },
  ],
  upkeep: 'The keeper takes the upkeep along in the ordinary round.',
  maintenancePerYear: { cents: 120_000 },
} as const

export const decisionBody = (decision: string) => ({ decision, decidedOn: today, reference: 'Council 2026-88', reason })
export const adviceBody = (as: string) => ({ as, advice: 'positive', text: 'It can be done as asked.' })
export const creditBody = { amendment: 'BW 2026-12' }
export const spendBody = { amount: { cents: 18_000_000 }, what: 'The whole park' }
export const supplementBody = { amount: { cents: 500_000 }, reason }
export const deliverBody = { completedOn: today, text: 'The park is there.' }
export const letterBody = { sentOn: today, reference: 'Letter 2026-3' }

/** One step: endpoint, who takes it, and what is sent. */
export type Act = readonly [EndpointId, Caller, object]
const advised: readonly Act[] = [
  ['describeAlternatives', fatima, alternativesBody],
  ['adviseDossier', frits, adviceBody('finance-officer')],
  ['adviseDossier', julia, adviceBody('legal-adviser')],
  ['adviseDossier', bram, adviceBody('asset-manager')],
]
const onAgenda: readonly Act[] = [...advised, ['proposeDossier', wouter, { reason }]]
const inCouncil: readonly Act[] = [...onAgenda, ['putDossierOnAgenda', greet, { meetingOn: today }]]
const adopted: readonly Act[] = [...inCouncil, ['decideDossier', greet, decisionBody('adopted')]]
const underWay: readonly Act[] = [...adopted, ['openCredit', fatima, creditBody]]
const refused: readonly Act[] = [...inCouncil, ['decideDossier', greet, decisionBody('refused')]]

/** The acts that lead to a state, from a dossier that was just opened by Fatima. */
export const wayTo = {
  alternatives: [],
  advice: advised.slice(0, 1),
  college: advised,
  agenda: onAgenda,
  council: inCouncil,
  adopted,
  'under-way': underWay,
  supplement: [...underWay, ['askSupplement', fatima, supplementBody]],
  delivered: [...underWay, ['spendCredit', fatima, spendBody], ['deliverDossier', bram, deliverBody]],
  refused,
  objection: [...refused, ['announceRefusal', greet, letterBody], ['objectToRefusal', noor, { grounds: reason }]],
} as const satisfies { readonly [State in DossierState]?: readonly Act[] }

/** Opens a dossier of a new plan and takes it along; answers its id and version. */
export async function taken(
  sure: AnyCaller,
  title: string,
  acts: readonly Act[],
  initiator: Caller = bas,
): Promise<{ readonly id: string; readonly version: number }> {
  const made = await sure('submitProposal', { as: initiator, body: { districtCode: oost, ...wish, title, ...asset } })
  const params = { proposalId: String(made.value.id) }
  await sure('checkProposal', { as: carla, params, ifMatch: 1, body: { outcome: 'checked', reason } })
  const sent = await sure('redirectProposal', { as: fatima, params, ifMatch: 2, body: { reason, calculation } })
  const id = String(sent.value.dossierId)
  return { id, version: await walk(sure, id, acts) }
}

/** Takes a dossier along by acts, from its first version on; answers the last one. */
export async function walk(sure: AnyCaller, id: string, acts: readonly Act[], from = 1): Promise<number> {
  let version = from
  for (const [endpoint, as, body] of acts)
    version = (await sure(endpoint, { as, params: { dossierId: id }, ifMatch: version, body })).version
  return version
}

type Taken = Awaited<ReturnType<typeof taken>>
/** What was made, by its state. */
export type CouncilStage = { readonly [State in keyof typeof wayTo | 'charging']: Taken }

/** Makes all of it through the API; only the delivery of the one whose charges are booked is put in the year before. */
export async function councilStage(sure: AnyCaller, store: MemoryStore): Promise<CouncilStage> {
  const made: [string, Taken][] = []
  for (const [state, acts] of Object.entries(wayTo))
    made.push([
      state,
      await taken(
        sure,
        `Park, ${state}`,
        acts,
        ['alternatives', 'council', 'refused', 'objection'].includes(state) ? noor : bas,
      ),
    ])
  const charging = await taken(sure, 'Park, charging', wayTo.delivered)
  await deliveredLastYear(store, charging.id)
  const settled = await sure('settleDossier', {
    as: frits,
    params: { dossierId: charging.id },
    ifMatch: charging.version,
    body: { reason },
  })
  made.push(['charging', { id: charging.id, version: settled.version }])
  return Object.fromEntries(made) as CouncilStage
}

/** Puts a delivery in the year before, so that a first charge falls in the year of the city. */
async function deliveredLastYear(store: MemoryStore, id: string): Promise<void> {
  const [item] = store.everything('main').filter(({ pk, sk }) => sk === id && pk.endsWith('#dossiers'))
  if (!item) throw new Error('There is no such dossier.')
  const calculation = { ...(item as unknown as Dossier).calculation, completionYear: 2025 }
  const delivered = { ...item, completedOn: '2025-11-20', calculation } as unknown as typeof item
  await store.write([{ kind: 'put', table: 'main', item: delivered, condition: { kind: 'none' } }])
}

/** A call that succeeds for each endpoint of the council track. */
export function councilSamples(stage: CouncilStage) {
  const on = ({ id, version }: Taken, as: Caller, body: object) =>
    ({ stage: 'full', as, params: { dossierId: id }, ifMatch: version, body }) as const
  return {
    listDossiers: { stage: 'full' },
    getDossier: { stage: 'full', params: { dossierId: stage.council.id } },
    getCapitalOutlook: { stage: 'full' },
    describeAlternatives: on(stage.alternatives, fatima, alternativesBody),
    adviseDossier: {
      ...on(stage.advice, julia, adviceBody('legal-adviser')),
      byRole: {
        'finance-officer': on(stage.advice, frits, adviceBody('finance-officer')),
        'asset-manager': on(stage.advice, bram, adviceBody('asset-manager')),
      },
    },
    proposeDossier: on(stage.college, wouter, { reason }),
    askAdviceAgain: on(stage.college, wouter, { advisers: ['legal-adviser'], question: reason }),
    refuseDossier: on(stage.college, wouter, { reason }),
    putDossierOnAgenda: on(stage.agenda, greet, { meetingOn: '2026-12-15' }),
    decideDossier: on(stage.council, greet, {
      ...decisionBody('adopted-with-changes'),
      amendments: [{ title: 'Smaller and shorter', component: 0, amount: { cents: 12_000_000 }, years: 15 }],
    }),
    announceRefusal: on(stage.refused, greet, letterBody),
    openCredit: on(stage.adopted, fatima, creditBody),
    spendCredit: on(stage['under-way'], fatima, { amount: { cents: 5_000_000 }, what: 'Ground works' }),
    reportProgress: on(stage['under-way'], bram, {
      text: 'The winter was long.',
      percentReady: 40,
      expectedYear: 2028,
    }),
    askSupplement: on(stage['under-way'], fatima, supplementBody),
    decideSupplement: on(stage.supplement, greet, {
      decision: 'granted',
      decidedOn: today,
      reference: 'Council 2026-99',
      reason,
    }),
    deliverDossier: on(stage['under-way'], bram, deliverBody),
    settleDossier: on(stage.delivered, frits, { reason, costs: [{ cents: 18_000_000 }] }),
    bookCharge: on(stage.charging, fatima, { year: 2026 }),
    withdrawDossier: on(stage.alternatives, noor, { reason }),
    objectToRefusal: on(stage.refused, noor, { grounds: reason }),
    decideObjection: on(stage.objection, wilma, { outcome: 'founded', reason }),
  } as const satisfies { readonly [endpoint: string]: Sample }
}
