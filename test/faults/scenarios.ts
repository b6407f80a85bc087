/** What is run against faults: for every endpoint of the contract that changes something, a call that succeeds; more for those that do several things. */
import type { MemoryStore, MemoryStoreOptions, Snapshot } from '../../functions/kit/store/memory.ts'
import type { Endpoint } from '../../shared/api/endpoint.ts'
import { api, type EndpointId } from '../../shared/api/index.ts'
import { votingCode } from '../../shared/ballots/voting-code.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { type AnyCall, succeeding } from '../integration/hostile/answers.ts'
import { type City, city } from '../integration/hostile/city.ts'
import { calculation, exerciseBody, oost, people, reason, roundBody, wish } from '../integration/hostile/material.ts'
import { readyPile } from '../integration/hostile/paper-piles.ts'
import type { TestClock } from '../system/system.ts'
import { capacityScenarios, crewPlans } from './capacity-scenarios.ts'
import { challengeScenarios } from './challenge-scenarios.ts'
import { councilScenarios } from './council-scenarios.ts'
import { documentScenarios } from './document-scenarios.ts'
import { termsScenarios } from './terms-scenarios.ts'

/** One use of one endpoint. */
export interface Scenario {
  readonly name: string
  readonly id: EndpointId
  readonly call: AnyCall
  readonly stage: 'empty' | 'town'
  /** Whether it moves money or votes. */
  readonly isCore: boolean
  /** It is there for what it writes although it refuses. */
  readonly refuses?: true
}

/** A city with some more standing in it, and what can be done there. */
export interface Town {
  readonly store: MemoryStore
  readonly clock: TestClock
  readonly scenarios: readonly Scenario[]
  readonly ids: City['ids']
  /** Back to how everything stood, and when. */
  stage(name: Scenario['stage']): void
}

/** Every endpoint that changes something: all but those that only read. A code that is looked up and is wrong is counted. */
export const writing: readonly EndpointId[] = (Object.keys(api) as EndpointId[]).filter(
  (id) => (api[id] as Endpoint).method !== 'GET',
)

const coreFlows = new Set<Endpoint['flow']>(['districts', 'ballots', 'register', 'allocation', 'deals'])
const isCore = (id: EndpointId) =>
  coreFlows.has(api[id].flow) ||
  id === 'openRound' ||
  id === 'closeRound' ||
  (api[id].flow === 'challenges' && (api[id] as Endpoint).idempotency === 'journal')

/** Builds the town once. `options` are those of its store. */
export async function town(options: MemoryStoreOptions = {}): Promise<Town> {
  const there = await city(options)
  const { store, clock, ids, call } = there
  const empty = there.stage('empty')
  there.stage('full')
  const sure = succeeding(call)
  const { noor, bas, yasmin, carla, fatima, frits, olga } = people
  const versionOf = async (proposalId: string) => (await call('getProposal', { params: { proposalId } })).version
  const checked = async (title: string, of: object = {}) => {
    const made = await sure('submitProposal', { as: noor, body: { districtCode: oost, ...wish, title, ...of } })
    const params = { proposalId: String(made.value.id) }
    await sure('checkProposal', { as: carla, params, ifMatch: 1, body: { outcome: 'checked', reason } })
    return params.proposalId
  }
  const plan = async (proposalId: string, as = noor): Promise<AnyCall & { params: { proposalId: string } }> => ({
    as,
    params: { proposalId },
    ifMatch: await versionOf(proposalId),
  })

  const large = await checked('Large one', { cost: { cents: 1_200_000 } })
  const halfway = await checked('Large one, halfway', { cost: { cents: 1_200_000 } })
  const round = await sure('createRound', {
    as: carla,
    body: { ...roundBody, title: 'Round of large plans', budget: { cents: 2_500_000 } },
  })
  const inLarge = { params: { roundId: String(round.value.id) } }
  for (const proposalId of [large, halfway])
    await sure('placeProposal', { as: carla, ...inLarge, body: { proposalId } })
  await sure('openRound', { as: carla, ...inLarge, body: {} })
  const choices = [{ projectId: large }, { projectId: halfway }]
  await sure('castBallot', { as: bas, ...inLarge, body: { revision: 1, choices } })
  clock.advance(1000)
  await sure('closeRound', { as: carla, ...inLarge, body: {} })
  clock.advance(11_000)
  await sure('countRound', { as: carla, ...inLarge, body: {} })
  await sure('adoptResult', { as: yasmin, ...inLarge, body: { remark: reason } })
  await sure('approveProposal', { ...(await plan(halfway, frits)), body: { reason } })

  const years = await checked('Two years of work', { commitmentYears: 2 })
  const exercise = await sure('createRound', { as: carla, body: { ...exerciseBody, title: 'An exercise' } })
  const another = await sure('createRound', {
    as: carla,
    body: { ...roundBody, title: 'One more', budget: { cents: 2_000_000 } },
  })
  await sure('placeProposal', {
    as: carla,
    params: { roundId: String(another.value.id) },
    body: { proposalId: await checked('For one more') },
  })
  const party = await sure('submitProposal', {
    as: bas,
    body: { districtCode: oost, ...wish, title: 'Party of Bas', cost: { cents: 60_000 } },
  })
  const granted = await sure('grantQuick', {
    as: carla,
    params: { proposalId: String(party.value.id) },
    ifMatch: 1,
    body: { reason },
  })
  const quickDeal = { params: { dealId: String(granted.value.dealId) }, ifMatch: 1, as: bas }
  const inOpen = { params: { roundId: ids.open as string } }
  const byCode = { params: { roundId: ids.byCode as string } }
  await sure('castBallot', { as: bas, ...inOpen, body: { revision: 1, choices: [] } })
  const onPaper = { roundId: ids.byCode as string, projectId: ids.choiceByCode as string, code: ids.code as string }
  const again = await readyPile(sure, onPaper, 'The same voter again')

  const letters = await sure('createRound', {
    as: carla,
    body: {
      ...exerciseBody,
      title: 'Closed, with paper',
      identification: 'voting-code',
      rule: { rule: 'greedy', utility: 'cost', completion: 'none' },
    },
  })
  const inLetters = { params: { roundId: String(letters.value.id) } }
  await sure('openRound', { as: carla, ...inLetters, body: {} })
  const made = await sure('makeVotingCodes', { as: carla, ...inLetters, body: { count: 2 } })
  const [{ code }, { code: onScreen }] = made.value.codes as [{ code: string }, { code: string }]
  await sure('voteByCode', { ...inLetters, body: { code: onScreen, revision: 1, choices: [] } })
  const waiting = await sure('registerPaperBatch', { as: carla, ...inLetters, body: { label: 'Waiting', size: 1 } })
  const inWaiting = { params: { ...inLetters.params, batchId: String(waiting.value.id) } }
  for (const as of [carla, olga])
    await sure('enterPaperBallot', {
      as,
      params: { ...inWaiting.params, place: '1' },
      body: { kind: 'ballot', code, choices: [{ projectId: 'a', points: 3 }] },
    })
  clock.advance(1000)
  await sure('closeRound', { as: carla, ...inLetters, body: {} })
  clock.advance(11_000)
  const ofCrews = await crewPlans(sure)
  const snapshot: Snapshot = store.snapshot()
  const at = clock.now()

  const sampled = writing.map((id): Scenario => {
    const { stage, ...sample } = there.samples[id]
    const own = sample.params?.proposalId
    const body = {
      ...sample,
      ...(own === undefined || sample.ifMatch === undefined ? {} : { ifMatch: sample.ifMatch }),
    }
    return { name: id, id, call: body, stage: stage === 'empty' ? 'empty' : 'town', isCore: isCore(id) }
  })
  const more = (name: string, id: EndpointId, of: AnyCall, also: { refuses?: true } = {}): Scenario => ({
    name: `${id}: ${name}`,
    id,
    call: of,
    stage: 'town',
    isCore: isCore(id),
    ...also,
  })
  const funded = await plan(ids.funded as string, fatima)
  const capital = await plan(ids.capital as string, fatima)
  const submitted = await plan(ids.submitted as string, carla)
  const inEntry = (number: string) => ({ params: { ...byCode.params, number } })
  const lost = { reason: 'not-received', reference: 'Desk 2026-21' }
  const wrong = votingCode(Uint8Array.from([9, 8, 7, 6, 5, 4, 3, 2]))
  const inPile = (batchId: string | undefined) => ({ params: { ...byCode.params, batchId: batchId ?? '' } })
  const reading = (as: Caller, place: string, code: string | undefined, choices: readonly object[]): AnyCall => ({
    as,
    params: { ...inPile(ids.halfRead).params, place },
    body: { kind: 'ballot', code, choices },
  })
  const plan1 = { projectId: ids.choiceByCode }
  const pieces = { params: { proposalId: there.ids.piece as string }, ifMatch: 1 }
  const numbers = [
    more('another version for the same day', 'addPolicy', {
      ...there.samples.addPolicy,
      body: { startsOn: '2027-06-01', restsOn: 'Council decision 2026-89', reason, changes: { voteMinAge: 16 } },
    }),
    more(
      'a version that does not fit',
      'addPolicy',
      {
        ...there.samples.addPolicy,
        body: { startsOn: '2027-07-01', restsOn: 'Council decision 2026-90', reason, changes: { needShareBps: 1 } },
      },
      { refuses: true },
    ),
    more('left on its way', 'weighPlan', {
      as: fatima,
      ...pieces,
      body: { outcome: 'kept', sum: { cents: 350_000 }, reason },
    }),
    more(
      'by another sum than there is',
      'weighPlan',
      {
        as: frits,
        ...pieces,
        body: { outcome: 'rerouted', sum: { cents: 350_001 }, reason },
      },
      { refuses: true },
    ),
  ]
  const paper = [
    more('the same label at another desk', 'registerPaperBatch', { ...there.samples.registerPaperBatch, as: olga }),
    more('the first reading of a ballot', 'enterPaperBallot', reading(carla, '1', ids.code, [plan1])),
    more('the same code on another paper', 'enterPaperBallot', reading(olga, '3', ids.code, [plan1])),
    more('the second reading, the same', 'enterPaperBallot', reading(olga, '2', ids.secondCode, [plan1])),
    more('the second reading, another', 'enterPaperBallot', reading(olga, '2', ids.secondCode, [])),
    more('a correction', 'enterPaperBallot', reading(carla, '2', ids.secondCode, [])),
    more('a wrong code', 'enterPaperBallot', reading(carla, '1', wrong, []), { refuses: true }),
    more('the same pile by another', 'storePaperBatch', { as: olga, ...inPile(ids.ready), body: {} }),
    more('another pile of the same voter', 'storePaperBatch', { as: olga, ...inPile(again), body: {} }),
    more('a pile that is ready', 'voidPaperBatch', { as: olga, ...inPile(ids.ready), body: { reason } }),
    more('the last one before the count', 'storePaperBatch', { as: carla, ...inWaiting, body: {} }),
    more('the last one before the count', 'voidPaperBatch', { as: carla, ...inWaiting, body: { reason } }),
    more('while paper waits', 'countRound', { as: carla, ...inLetters, body: {} }, { refuses: true }),
  ]
  const scenarios = [
    ...sampled,
    more('first of two', 'approveProposal', { ...(await plan(large, fatima)), body: { reason } }),
    more('first of two, the other officer', 'approveProposal', { ...(await plan(large, frits)), body: { reason } }),
    more('second of two', 'approveProposal', { ...(await plan(halfway, fatima)), body: { reason } }),
    more('half approved', 'refuseProposal', { ...(await plan(halfway, fatima)), body: { reason } }),
    more('lets it go to the ballot', 'approveProposal', { ...(await plan(years, fatima)), body: { reason } }),
    more('the same plan, another officer', 'approveProposal', { ...funded, as: frits, body: { reason } }),
    more('with money reserved', 'redirectProposal', { ...funded, body: { reason, calculation } }),
    more('a capital wish', 'refuseProposal', { ...capital, body: { reason } }),
    more('a capital wish', 'returnProposal', { ...capital, body: { reason } }),
    more('an open question', 'refuseProposal', { ...(await plan(ids.question as string, fatima)), body: { reason } }),
    more('needs work', 'checkProposal', { ...submitted, body: { outcome: 'needs-work', reason } }),
    more('not feasible', 'checkProposal', { ...submitted, body: { outcome: 'not-feasible', reason } }),
    more('a checked plan', 'withdrawProposal', {
      ...(await plan(ids.checked as string)),
      body: { reason: 'No time.' },
    }),
    more('one that came back', 'withdrawProposal', { ...(await plan(ids.needsWork as string)), body: {} }),
    more('of the quick track', 'signDeal', { ...quickDeal, body: {} }),
    more('of the quick track', 'declineDeal', { ...quickDeal, body: { reason } }),
    more('for money', 'createRound', {
      as: carla,
      body: { ...roundBody, title: 'For money', budget: { cents: 400_000 } },
    }),
    more('an exercise', 'openRound', { as: carla, params: { roundId: String(exercise.value.id) }, body: {} }),
    more('one more for the same money', 'openRound', {
      as: carla,
      params: { roundId: String(another.value.id) },
      body: {},
    }),
    more('the same plan', 'placeProposal', {
      as: carla,
      params: { roundId: String(another.value.id) },
      body: { proposalId: ids.checked as string },
    }),
    more('by letters', 'closeRound', { as: carla, ...byCode, body: {} }),
    more('a change', 'castBallot', { as: bas, ...inOpen, body: { revision: 2, choices: [{ projectId: ids.choice }] } }),
    more('another choice', 'castBallot', { as: noor, ...inOpen, body: { revision: 1, choices: [] } }),
    more('another choice', 'voteByCode', { ...byCode, body: { code: ids.code, revision: 1, choices: [] } }),
    more(
      'a wrong code',
      'voteByCode',
      { ...byCode, body: { code: wrong, revision: 1, choices: [] } },
      { refuses: true },
    ),
    more('a wrong code', 'lookUpCode', { ...byCode, body: { code: wrong } }, { refuses: true }),
    more('a plan was chosen', 'countFunnelStep', { ...inOpen, body: { step: 'chose' } }),
    more('more than one write holds', 'makeVotingCodes', { as: carla, ...byCode, body: { count: 150 } }),
    more('a voter who has voted', 'replaceVotingCode', { as: carla, ...inEntry('1'), body: lost }),
    more('the same voter at another desk', 'replaceVotingCode', { as: olga, ...inEntry('2'), body: lost }),
    more('the same resident at another desk', 'issueVotingCode', { ...there.samples.issueVotingCode, as: olga }),
    more('the same proxy for another voter', 'appointProxy', {
      as: olga,
      ...inEntry('1'),
      body: { proxyNumber: 3, reference: 'Desk 2026-18' },
    }),
    more('who is being appointed', 'appointProxy', {
      as: olga,
      ...inEntry('3'),
      body: { proxyNumber: 1, reference: 'Desk 2026-19' },
    }),
    more('another voter', 'withdrawEntry', {
      as: olga,
      ...inEntry('2'),
      body: { reason: 'deceased', reference: 'Desk 2026-20' },
    }),
  ]
  return {
    store,
    clock,
    scenarios: [
      ...scenarios,
      ...capacityScenarios(there, ofCrews, more),
      ...councilScenarios(there, more),
      ...challengeScenarios(there, more),
      ...documentScenarios(there, more),
      ...termsScenarios(there, more),
      ...numbers,
      ...paper,
    ],
    ids,
    stage: (name) => {
      store.restore(name === 'empty' ? empty : snapshot)
      clock.advance(at - clock.now())
    },
  }
}
