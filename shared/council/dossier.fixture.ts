/** Dossiers for tests: a park of EUR 180,000 over twenty years, to be changed per case, and taken along the whole way by the decisions themselves. */
import { defaultPolicy } from '../policy/policy.ts'
import { fatima, frits, noon, noor, plan, somebody } from '../proposals/proposal.fixture.ts'
import { isRefusal } from '../refusal.ts'
import { advise, decide, describeAlternatives, propose, putOnAgenda, type Resolution, withdraw } from './decisions.ts'
import type { Calculation, Component, Dossier, DossierState } from './dossier.ts'
import { askSupplement, deliver, openCredit, settle } from './investment.ts'
import { announce, object } from './protection.ts'
import { type Booked, dueCharge, withCharge } from './yearly-charges.ts'

export const component: Component = {
  name: 'Park',
  assetKind: 'greenery',
  amountCents: 18_000_000,
  contributionsCents: 0,
  residualCents: 0,
  years: 20,
}

export const calculation: Calculation = {
  components: [component],
  rateBps: 200,
  method: 'straight-line',
  completionYear: 2027,
  maintenanceCentsPerYear: 100_000,
}

/** The calculation of the park with one component changed. */
export const calculated = (change: Partial<Component>, also: Partial<Calculation> = {}): Calculation => ({
  ...calculation,
  ...also,
  components: [{ ...component, ...change }],
})

const openedBy = { id: 'fatima', name: 'Name of fatima', role: 'finance-officer' }

export const dossier: Dossier = {
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAW0626',
  version: 1,
  proposalId: plan.id,
  districtCode: plan.districtCode,
  title: plan.title,
  summary: plan.summary,
  initiator: plan.initiator,
  openedAt: plan.submittedAt,
  openedBy,
  reason: 'An investment in public space.',
  rule: 'R3',
  state: 'alternatives',
  since: plan.submittedAt,
  calculation,
  asked: calculation,
  alternatives: [],
  advices: [],
  decisions: [],
  objections: [],
  percentReady: 0,
  booked: [],
  history: [{ at: plan.submittedAt, by: openedBy, action: 'open', state: 'alternatives' }],
}

export const greet = somebody('greet', 'clerk')
export const julia = somebody('julia', 'legal-adviser')
export const bram = somebody('bram', 'asset-manager')
export const wouter = somebody('wouter', 'alderman')
export const wilma = somebody('wilma', 'alderman')

export const alternatives = {
  alternatives: [
    { kind: 'smaller', title: 'Half the park', text: 'Only the half near the school.', investmentCents: 9_000_000 },
    { kind: 'phased', title: 'In two years', text: 'First the trees, then the paths.' },
  ],
  upkeep: 'The keeper takes the upkeep along in the ordinary round.',
  maintenanceCentsPerYear: 120_000,
} as const

export const resolution = (decision: Resolution['decision'], amendments?: Resolution['amendments']): Resolution => ({
  decision,
  decidedOn: '2026-11-24',
  reference: 'Council 2026-88',
  reason: 'The council makes the credit available.',
  ...(amendments ? { amendments } : {}),
})

/** What was decided; throws for a refusal. */
export function sure<Value>(outcome: Value): Exclude<Value, { refused: string }> {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome))
  return outcome as Exclude<Value, { refused: string }>
}

const only = ({ dossier: moved }: Booked) => moved

/** Each state is made from the one it comes from, at noon of one day. */
const made: { readonly [State in DossierState]: () => Dossier } = {
  alternatives: () => dossier,
  advice: () => sure(describeAlternatives(dossier, alternatives, fatima, noon)),
  college: () =>
    [[frits, 'finance-officer'] as const, [julia, 'legal-adviser'] as const, [bram, 'asset-manager'] as const].reduce(
      (now, [caller, adviser]) =>
        sure(advise(now, { adviser, advice: 'positive', text: 'It can be done.' }, caller, noon)),
      dossierIn('advice'),
    ),
  agenda: () => sure(propose(dossierIn('college'), 'The college proposes it.', wouter, noon)),
  council: () => sure(putOnAgenda(dossierIn('agenda'), '2026-11-24', greet, noon)),
  adopted: () => sure(decide(dossierIn('council'), resolution('adopted'), greet, noon)),
  'under-way': () => only(sure(openCredit(dossierIn('adopted'), 'BW 2026-12', fatima, noon))),
  supplement: () =>
    sure(askSupplement(dossierIn('under-way'), { amountCents: 500_000, reason: 'The soil was bad.' }, fatima, noon)),
  delivered: () =>
    sure(deliver(dossierIn('under-way'), { completedOn: '2026-11-24', text: 'The park is there.' }, bram, noon)),
  charging: () =>
    only(
      sure(
        settle(
          dossierIn('delivered'),
          { reason: 'All bills are in.', spentCents: 18_000_000, leftCents: 0 },
          frits,
          noon,
        ),
      ),
    ),
  'written-off': () => {
    let now = dossierIn('charging')
    for (let year = 2027; year <= 2046; year++) {
      const of = { year, chargeCents: dueCharge(now, year) ?? 0, from: 'programme' } as const
      now = withCharge(now, of, somebody('olga', 'programme-office'), noon)
    }
    return now
  },
  refused: () => sure(decide(dossierIn('council'), resolution('refused'), greet, noon)),
  objection: () =>
    sure(
      object(
        sure(announce(dossierIn('refused'), { sentOn: '2026-11-24', reference: 'Letter 1' }, greet, noon)),
        'The reasons are wrong.',
        noor,
        noon,
        defaultPolicy,
      ),
    ),
  withdrawn: () => sure(withdraw(dossier, 'We changed our minds.', noor, noon)),
}

/** A dossier in a state, as the decisions themselves make it. */
export function dossierIn(state: DossierState): Dossier {
  return made[state]()
}
