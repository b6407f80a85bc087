/** The part of the city where the law protects an initiator: a plan that can be adjourned, one that is late, one that was refused, and objections that wait. */
import type { MemoryStore } from '../../../functions/kit/store/memory.ts'
import type { Proposal } from '../../../shared/proposals/proposal.ts'
import type { TestClock } from '../../system/system.ts'
import type { AnyCall, AnyCaller, Sample } from './answers.ts'
import { oost, people, reason, roundBody, wish } from './material.ts'

const { noor, bas, yasmin, carla, fatima, wouter } = people

/** What was made: the ids of plans, by what waits there. */
export interface TermsStage {
  readonly submitted: string
  readonly late: string
  readonly refused: string
  readonly objected: string
  /** An objection against the refusal of money that the district had given. */
  readonly objectedFunded: string
  readonly versions: { readonly [proposalId: string]: number }
}

/** Puts everything that happened to a plan so many days earlier. */
async function earlier(store: MemoryStore, proposalId: string, days: number): Promise<void> {
  const [item] = store.everything('main').filter(({ pk, sk }) => sk === proposalId && pk.includes('#proposals#'))
  if (!item) throw new Error('There is no such plan.')
  const before = (at: number) => at - days * 86_400_000
  const { submittedAt, history } = item as unknown as Proposal
  const moved = { submittedAt: before(submittedAt), history: history.map((step) => ({ ...step, at: before(step.at) })) }
  await store.write([
    { kind: 'put', table: 'main', item: { ...item, ...moved } as unknown as typeof item, condition: { kind: 'none' } },
  ])
}

/** Makes all of it through the API; only the plan that is late is put in the past. */
export async function termsStage(sure: AnyCaller, store: MemoryStore, clock: TestClock): Promise<TermsStage> {
  const submitted = async (title: string, of: object = {}) => {
    const { value } = await sure('submitProposal', { as: bas, body: { districtCode: oost, ...wish, title, ...of } })
    return String(value.id)
  }
  const versions: { [proposalId: string]: number } = {}
  const acted = async (id: Parameters<AnyCaller>[0], as: typeof bas, proposalId: string, body: object) => {
    const { version } = await sure('getProposal', { params: { proposalId } })
    versions[proposalId] = (await sure(id, { as, params: { proposalId }, ifMatch: version, body })).version
  }
  const adjourned = await submitted('To be decided on later')
  const late = await submitted('Waited for too long')
  await earlier(store, late, 70)
  const refused = await submitted('Refused by the coordinator')
  await acted('checkProposal', carla, refused, { outcome: 'not-feasible', reason })
  const objected = await submitted('Objected to')
  await acted('checkProposal', carla, objected, { outcome: 'not-feasible', reason })
  await acted('objectToProposal', bas, objected, { grounds: reason })

  const objectedFunded = await submitted('Chosen, refused and objected to', {
    cost: { cents: 300_000 },
    staffMinutes: 60,
  })
  await acted('checkProposal', carla, objectedFunded, { outcome: 'checked', reason })
  const round = await sure('createRound', {
    as: carla,
    body: { ...roundBody, title: 'One plan', budget: { cents: 300_000 } },
  })
  const inRound = { params: { roundId: String(round.value.id) } }
  await sure('placeProposal', { as: carla, ...inRound, body: { proposalId: objectedFunded } })
  await sure('openRound', { as: carla, ...inRound, body: {} })
  await sure('castBallot', { as: noor, ...inRound, body: { revision: 1, choices: [{ projectId: objectedFunded }] } })
  clock.advance(1000)
  await sure('closeRound', { as: carla, ...inRound, body: {} })
  clock.advance(11_000)
  await sure('countRound', { as: carla, ...inRound, body: {} })
  await sure('adoptResult', { as: yasmin, ...inRound, body: { remark: reason } })
  await acted('refuseProposal', fatima, objectedFunded, { reason })
  await acted('objectToProposal', bas, objectedFunded, { grounds: reason })
  return {
    submitted: adjourned,
    late,
    refused,
    objected,
    objectedFunded,
    versions: { [adjourned]: 1, [late]: 1, ...versions },
  }
}

/** A call on a plan of the stage, in the version in which it stands there. */
export const onPlan = ({ versions }: TermsStage, proposalId: string, as: typeof bas, body: object) => ({
  as,
  params: { proposalId },
  ifMatch: versions[proposalId] ?? 0,
  body,
})

/** A call that succeeds for each endpoint of the terms. */
export function termsSamples(stage: TermsStage, funded: Pick<AnyCall, 'params' | 'ifMatch'>) {
  const full = { stage: 'full' } as const
  const adjourning = { until: '2027-02-02', reason }
  return {
    adjournProposal: {
      ...full,
      ...onPlan(stage, stage.submitted, carla, adjourning),
      byRole: {
        'finance-officer': { ...funded, as: fatima, body: adjourning },
        alderman: onPlan(stage, stage.objected, wouter, { until: '2027-03-02', reason }),
      },
    },
    giveNoticeOnProposal: { ...full, ...onPlan(stage, stage.late, bas, {}) },
    objectToProposal: { ...full, ...onPlan(stage, stage.refused, bas, { grounds: reason }) },
    decideProposalObjection: {
      ...full,
      ...onPlan(stage, stage.objectedFunded, wouter, { outcome: 'founded', reason }),
    },
  } as const satisfies { readonly [endpoint: string]: Sample }
}
