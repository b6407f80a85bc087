/**
 * Nobody sees a button that would be refused: whatever a screen offers to a person on a plan, a dossier or a challenge of a city full of them,
 * the API accepts from that person at that moment. The screens' own decisions are asked, and each act is tried on a copy of the city.
 */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { ChallengeView } from '../../shared/api/challenge-views.ts'
import type { DossierView } from '../../shared/api/council.ts'
import type { EndpointId } from '../../shared/api/index.ts'
import type { ProposalView } from '../../shared/api/proposals.ts'
import type { Task } from '../../shared/api/worklist.ts'
import { type Caller, roles } from '../../shared/people/roles.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { type ActId, openActs } from '../../web/challenges/challenge/open-acts.ts'
import { type ActName, advisingAs, possibleActs } from '../../web/council/acts/possible-acts.ts'
import { coordinatorDecisions, financeDecisionsOf, mayAnswerServiceRequest } from '../../web/parts/possible.ts'
import type { AnyCall } from './hostile/answers.ts'
import { type City, city } from './hostile/city.ts'
import { calculation, oost, people, reason, wish } from './hostile/material.ts'

let there: City
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there = await city()
  there.stage('full')
})

/** Tries an act on a copy of the city; the name of its refusal, or undefined. */
async function refusal(id: EndpointId, call: AnyCall): Promise<string | undefined> {
  const before = there.store.snapshot()
  const answer = await there.call(id, call)
  there.store.restore(before)
  return answer.status < 400 ? undefined : answer.problem.type.replace('/problems/', '')
}

/** Everybody of the city as they are, and as somebody who has every role too: what four eyes forbid shows there. */
const staff: readonly Caller[] = Object.values(people).flatMap((one) => [
  one,
  { ...one, roles, districts: [oost], residence: oost, group: oost },
])
const bodyOf = (id: EndpointId) => there.samples[id].body

describe('plans', () => {
  const ofCoordinator = {
    checked: 'checkProposal',
    'needs-work': 'checkProposal',
    'not-feasible': 'checkProposal',
    'passed-on': 'checkProposal',
    'grant-quick': 'grantQuick',
  } as const
  const ofFinance = {
    approve: 'approveProposal',
    redirect: 'redirectProposal',
    return: 'returnProposal',
    refuse: 'refuseProposal',
  } as const

  test('every decision that a coordinator, a district team or a finance officer is offered is accepted', async () => {
    const { proposals } = (await there.typed('listProposals', { params: { districtCode: oost } })).value
    const found: string[] = []
    let tried = 0
    for (const { id } of proposals) {
      const params = { proposalId: id }
      const { value, version } = await there.typed('getProposal', { params })
      const view: ProposalView = value
      for (const as of staff) {
        const offered = [
          ...coordinatorDecisions(view, as, defaultPolicy).map(
            (one) => [ofCoordinator[one], one === 'grant-quick' ? { reason } : { outcome: one, reason }] as const,
          ),
          ...financeDecisionsOf(view, as, defaultPolicy).map(
            (one) => [ofFinance[one], one === 'redirect' ? { reason, calculation } : { reason }] as const,
          ),
          ...(mayAnswerServiceRequest(view, as) ? [['answerServiceRequest', { answer: reason }] as const] : []),
        ]
        for (const [endpoint, body] of offered) {
          tried += 1
          const no = await refusal(endpoint, { as, params, ifMatch: version, body })
          if (no) found.push(`${view.state}/${view.track} ${as.id} ${endpoint} ${JSON.stringify(body)}: ${no}`)
        }
      }
    }
    expect(found).toEqual([])
    expect(tried).toBeGreaterThan(20)
  })
})

describe('dossiers', () => {
  const endpointOf: { readonly [A in ActName]: EndpointId } = {
    'describe-alternatives': 'describeAlternatives',
    advise: 'adviseDossier',
    propose: 'proposeDossier',
    'ask-again': 'askAdviceAgain',
    'college-refuse': 'refuseDossier',
    'put-on-agenda': 'putDossierOnAgenda',
    decide: 'decideDossier',
    announce: 'announceRefusal',
    'open-credit': 'openCredit',
    'decide-supplement': 'decideSupplement',
    settle: 'settleDossier',
    report: 'reportProgress',
    spend: 'spendCredit',
    deliver: 'deliverDossier',
    'ask-supplement': 'askSupplement',
    'book-charge': 'bookCharge',
    'decide-objection': 'decideObjection',
    object: 'objectToRefusal',
    withdraw: 'withdrawDossier',
  }

  test('every act that somebody is offered is accepted', async () => {
    const { dossiers } = (await there.typed('listDossiers')).value
    const found: string[] = []
    let tried = 0
    for (const { id } of dossiers) {
      const params = { dossierId: id }
      const { value, version } = await there.typed('getDossier', { params })
      const view: DossierView = value
      for (const as of staff)
        for (const act of possibleActs(view, as, 2026).acts) {
          tried += 1
          const body = {
            ...(bodyOf(endpointOf[act]) as object),
            ...(act === 'advise' ? { as: advisingAs(view, as)[0] } : {}),
          }
          const no = await refusal(endpointOf[act], { as, params, ifMatch: version, body })
          if (no) found.push(`${view.state} ${as.id} ${act}: ${no}`)
        }
    }
    expect(found).toEqual([])
    expect(tried).toBeGreaterThan(20)
  })
})

describe('challenges', () => {
  const endpointOf = (act: ActId): EndpointId =>
    act === 'signAgreementForGroup' || act === 'signAgreementForCollege' ? 'signAgreement' : act
  const bodyFor = (act: ActId) => {
    if (act === 'signAgreementForGroup') return { as: 'group' }
    return act === 'signAgreementForCollege' ? { as: 'college' } : bodyOf(endpointOf(act))
  }
  const isOfGroup = (view: ChallengeView, { name }: Caller) => view.initiator.name === name

  test('every act that somebody is offered now is accepted', async () => {
    const { challenges } = (await there.typed('listChallenges')).value
    const found: string[] = []
    let tried = 0
    for (const { id } of challenges) {
      const params = { challengeId: id }
      const { value, version } = await there.typed('getChallenge', { params })
      const view: ChallengeView = value
      for (const as of staff)
        for (const { id: act, from } of openActs(view, {
          session: as,
          isOfGroup: isOfGroup(view, as),
          today: '2026-11-24',
        })) {
          // It is told with the day on which it opens, and cannot be pressed before.
          if (from !== undefined) continue
          tried += 1
          const no = await refusal(endpointOf(act), { as, params, ifMatch: version, body: bodyFor(act) })
          if (no) found.push(`${view.state} ${as.id} ${act}: ${no}`)
        }
    }
    expect(found).toEqual([])
    expect(tried).toBeGreaterThan(20)
  })
})

describe('what waits', () => {
  /** The act behind a kind of task, and the thing that it is done to. Kinds of challenges and terms lead to a page with several acts, tried above. */
  const behind: { readonly [K in Task['kind']]?: readonly [EndpointId, keyof Task, object?] } = {
    'finance-decision': ['approveProposal', 'proposalId'],
    'finance-review': ['approveProposal', 'proposalId'],
    'redirect-capital': ['redirectProposal', 'proposalId'],
    'answer-service-request': ['answerServiceRequest', 'proposalId'],
    'improve-proposal': ['improveProposal', 'proposalId'],
    'answer-question': ['answerQuestion', 'proposalId'],
    'decide-plan-objection': ['decideProposalObjection', 'proposalId'],
    'plan-refused': ['objectToProposal', 'proposalId'],
    'sign-deal': ['signDeal', 'dealId'],
    'open-round': ['openRound', 'roundId'],
    'count-round': ['countRound', 'roundId'],
    'adopt-result': ['adoptResult', 'roundId'],
    vote: ['castBallot', 'roundId', { revision: 9, choices: [] }],
    'sign-support': ['signSupport', 'challengeId'],
    'challenge-refused': ['objectChallenge', 'challengeId'],
    'describe-alternatives': ['describeAlternatives', 'dossierId'],
    'propose-dossier': ['proposeDossier', 'dossierId'],
    'put-on-agenda': ['putDossierOnAgenda', 'dossierId'],
    'record-decision': ['decideDossier', 'dossierId'],
    'announce-refusal': ['announceRefusal', 'dossierId'],
    'open-credit': ['openCredit', 'dossierId'],
    'deliver-dossier': ['reportProgress', 'dossierId'],
    'decide-supplement': ['decideSupplement', 'dossierId'],
    'settle-dossier': ['settleDossier', 'dossierId'],
    'book-charge': ['bookCharge', 'dossierId'],
    'decide-objection': ['decideObjection', 'dossierId'],
    'refusal-of-council': ['objectToRefusal', 'dossierId'],
  }

  test('a challenge whose turn it is has something to do for whom it waits for', async () => {
    const idle: string[] = []
    let seen = 0
    for (const as of staff) {
      const { tasks } = (await there.typed('getWorklist', { as })).value
      for (const { challengeId = '' } of tasks.filter(({ kind }) => kind === 'challenge-turn')) {
        seen += 1
        const answer = await there.typed('getChallenge', { params: { challengeId } })
        // A draft is its group's own, and its work is on the form.
        if (answer.status === 404) continue
        const view: ChallengeView = answer.value
        // What the group mends after a warning, it mends outside.
        if (view.now === 'time-to-mend') continue
        const reader = { session: as, isOfGroup: view.initiator.name === as.name, today: '2026-11-24' }
        if (openActs(view, reader).length === 0) idle.push(`${view.state} ${as.id} ${as.roles.join(' ')}`)
      }
    }
    expect(idle).toEqual([])
    expect(seen).toBeGreaterThan(10)
  })

  test('can be done by whom it waits for', async () => {
    // Three years of money: finance looks at it before the vote. The city has none of these.
    const body = { districtCode: oost, ...wish, title: 'Three years', commitmentYears: 3 }
    const { value } = await there.typed('submitProposal', { as: people.noor, body })
    const checked = { as: people.carla, params: { proposalId: value.id }, ifMatch: 1 }
    await there.typed('checkProposal', { ...checked, body: { outcome: 'checked', reason } })
    const found: string[] = []
    const tried = new Set<string>()
    for (const as of staff) {
      const { tasks } = (await there.typed('getWorklist', { as })).value
      for (const task of tasks) {
        const [endpoint, thing, body] = behind[task.kind] ?? []
        if (endpoint === undefined || thing === undefined) continue
        const params = { [thing]: String(task[thing]) }
        const read = {
          proposalId: 'getProposal',
          dealId: 'getDeal',
          dossierId: 'getDossier',
          challengeId: 'getChallenge',
          roundId: 'getRound',
        } as const
        const { version } = await there.call(read[thing as keyof typeof read], { params })
        tried.add(task.kind)
        const no = await refusal(endpoint, { as, params, ifMatch: version, body: body ?? bodyOf(endpoint) })
        if (no) found.push(`${as.id} ${task.kind} ${task.title}: ${no}`)
      }
    }
    expect(found).toEqual([])
    expect(Object.keys(behind).filter((kind) => !tried.has(kind))).toEqual([])
  })
})
