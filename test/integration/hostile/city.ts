/** A city in which every endpoint of the contract has something to do: a plan, round, deal or dossier in each state, and a call for each endpoint that succeeds. */
import {
  type MemoryStore,
  type MemoryStoreOptions,
  memoryStore,
  type Snapshot,
} from '../../../functions/kit/store/memory.ts'
import type { EndpointId } from '../../../shared/api/index.ts'
import type { Caller } from '../../../shared/people/roles.ts'
import { clockAt, type System, system } from '../../system/system.ts'
import { type AnyCaller, type Sample, succeeding } from './answers.ts'
import { capacitySamples, capacityStage } from './capacity-stage.ts'
import { challengeSamples, challengeStage } from './challenge-stage.ts'
import { councilSamples, councilStage } from './council-stage.ts'
import { documentSamples, documentStage } from './document-stage.ts'
import { calculation, exerciseBody, oost, people, reason, roundBody, wish } from './material.ts'
import { moneySamples, moneyStage } from './money-stage.ts'
import { halfReadPile, paperSamples, readyPile } from './paper-piles.ts'
import { policySamples, policyStage } from './policy-stage.ts'
import { termsSamples, termsStage } from './terms-stage.ts'

/** The city itself. */
export interface City {
  readonly call: AnyCaller
  readonly typed: System['call']
  readonly clock: ReturnType<typeof clockAt>
  readonly store: MemoryStore
  readonly ports: System['ports']
  readonly flows: System['flows']
  /** Goes back to a stage as it was built. */
  stage(name: Sample['stage']): Snapshot
  readonly samples: { readonly [Id in EndpointId]: Sample }
  /** Ids of what stands in the city, by what it is. */
  readonly ids: { readonly [name: string]: string }
  /** The id of the letter with a refusal that is drafted and not sent. */
  readonly letter: string
}

/** Builds the city once; `options` are those of its store. */
export async function city(options: MemoryStoreOptions = {}): Promise<City> {
  const store = memoryStore(options)
  const clock = clockAt('2026-11-24T12:00:00Z')
  const { call: typed, ports, flows } = system({ store, clock })
  const call = typed as unknown as AnyCaller
  const start = store.snapshot()
  const sure = succeeding(call)
  const { noor, bas, yasmin, carla, wendy, fatima, olga } = people

  await sure('appropriateProgramme', {
    as: olga,
    body: { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' },
  })
  const submitted = async (title: string, of: object = {}) => {
    const { value } = await sure('submitProposal', { as: noor, body: { districtCode: oost, ...wish, title, ...of } })
    return String(value.id)
  }
  const versionOf = async (proposalId: string) => (await call('getProposal', { params: { proposalId } })).version
  const checked = async (title: string, of: object = {}, outcome = 'checked') => {
    const proposalId = await submitted(title, of)
    await sure('checkProposal', { as: carla, params: { proposalId }, ifMatch: 1, body: { outcome, reason } })
    return proposalId
  }
  const round = async (title: string, plans: string[], of: object = {}, open = true) => {
    const { value } = await sure('createRound', {
      as: carla,
      body: { ...roundBody, budget: { cents: 700_000 }, title, ...of },
    })
    const params = { roundId: String(value.id) }
    for (const proposalId of plans) await sure('placeProposal', { as: carla, params, body: { proposalId } })
    if (open) await sure('openRound', { as: carla, params, body: {} })
    return params.roundId
  }
  const voted = async (roundId: string, plans: string[]) => {
    const choices = plans.map((projectId) => ({ projectId }))
    await sure('castBallot', { as: bas, params: { roundId }, body: { revision: 1, choices } })
    await sure('castBallot', { as: yasmin, params: { roundId }, body: { revision: 1, choices } })
    clock.advance(1000)
    await sure('closeRound', { as: carla, params: { roundId }, body: {} })
    clock.advance(11_000)
  }

  const won = [
    await checked('Funded one'),
    await checked('Funded two'),
    await checked('Funded three', { cost: { cents: 500_000 } }),
  ] as const
  const adopted = await round('Adopted round', [...won], { budget: { cents: 2_000_000 } })
  await voted(adopted, [...won])
  await sure('countRound', { as: carla, params: { roundId: adopted }, body: {} })
  await sure('adoptResult', { as: yasmin, params: { roundId: adopted }, body: { remark: reason } })
  const [funded, question, agreed] = won
  await sure('returnProposal', {
    as: fatima,
    params: { proposalId: question },
    ifMatch: await versionOf(question),
    body: { reason },
  })
  const approved = await sure('approveProposal', {
    as: fatima,
    params: { proposalId: agreed },
    ifMatch: await versionOf(agreed),
    body: { reason },
  })

  const votedOn = await checked('Counted one')
  const counted = await round('Counted round', [votedOn])
  await voted(counted, [votedOn])
  await sure('countRound', { as: carla, params: { roundId: counted }, body: {} })
  const waiting = await checked('Closed one')
  const closed = await round('Closed round', [waiting])
  await voted(closed, [waiting])

  const onPaper = await checked('On the paper')
  const preparing = await round('Round in the making', [onPaper], {}, false)
  const choice = await checked('Open one')
  const open = await round('Open round', [choice])
  const choiceByCode = await checked('Open one for letters')
  const byCode = await round('Round with letters', [choiceByCode], { identification: 'voting-code' })
  const codes = await sure('makeVotingCodes', { as: carla, params: { roundId: byCode }, body: { count: 3 } })
  const [{ code }, { code: secondCode }] = codes.value.codes as [{ code: string }, { code: string }]
  const paper = { roundId: byCode, projectId: choiceByCode, code }
  const ready = await readyPile(sure, paper, 'Library, box 1')
  const halfRead = await halfReadPile(sure, { ...paper, code: secondCode })

  const asset = { cost: { cents: 6_000_000 }, lifetimeYears: 15, publicAsset: true }
  const ids = {
    submitted: await submitted('Just submitted'),
    quick: await submitted('Street party', { cost: { cents: 80_000 } }),
    needsWork: await checked('Needs work', {}, 'needs-work'),
    checked: await checked('Checked one'),
    capital: await checked('Playground', asset),
    onPaper,
    choice,
    choiceByCode,
    funded,
    question,
    agreed,
    deal: String(approved.value.dealId),
    preparing,
    open,
    byCode,
    ready,
    halfRead,
    secondCode,
    closed,
    counted,
    adopted,
    code,
  }
  // Counted as long ago as an objection can come, with the week that a letter may take, and a day more.
  const old = String((await sure('createRound', { as: carla, body: exerciseBody })).value.id)
  await sure('openRound', { as: carla, params: { roundId: old }, body: {} })
  await sure('closeRound', { as: carla, params: { roundId: old }, body: {} })
  clock.advance(11_000)
  await sure('countRound', { as: carla, params: { roundId: old }, body: {} })
  await countedEarlier(store, old, '2026-10-05T20:00:00.000Z')
  const money = await moneyStage(sure, ports)
  const crews = await capacityStage(sure)
  const numbers = await policyStage(sure)
  const groups = await challengeStage(sure, ports)
  const council = await councilStage(sure, store)
  const papers = await documentStage(sure, council, groups)
  const terms = await termsStage(sure, store, clock)
  const passedOn = await checked('Lamp is out', { kind: 'report', cost: { cents: 0 }, staffMinutes: 0 }, 'passed-on')
  const full = store.snapshot()
  const fullAt = clock.now()

  const proposal = (proposalId: string) => ({
    params: { proposalId },
    ifMatch: lastVersion(store, proposalId),
    stage: 'full' as const,
  })
  const inRound = (roundId: string, as?: Caller) => ({
    ...(as ? { as } : {}),
    params: { roundId },
    stage: 'full' as const,
  })
  const inEntry = (number: string) => ({
    as: carla,
    params: { roundId: byCode, number },
    stage: 'full' as const,
  })
  const empty = { stage: 'full' as const }
  const samples: City['samples'] = {
    getProgramme: empty,
    appropriateProgramme: {
      stage: 'empty',
      as: olga,
      body: { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' },
    },
    listProposals: { ...empty, params: { districtCode: oost }, query: { year: '2026' } },
    getProposal: { ...empty, params: { proposalId: funded } },
    submitProposal: { ...empty, as: noor, body: { districtCode: oost, ...wish } },
    listMyProposals: { ...empty, as: noor },
    improveProposal: { ...proposal(ids.needsWork), as: noor, body: wish },
    withdrawProposal: { ...proposal(ids.submitted), as: noor, body: { reason: 'No time left for it.' } },
    answerQuestion: { ...proposal(question), as: noor, body: { answer: 'We have a contract for it.' } },
    checkProposal: { ...proposal(ids.submitted), as: carla, body: { outcome: 'checked', reason } },
    answerServiceRequest: { ...proposal(passedOn), as: wendy, body: { answer: reason } },
    grantQuick: { ...proposal(ids.quick), as: carla, body: { reason } },
    getWorklist: { ...empty, as: fatima },
    listRounds: empty,
    getRound: inRound(open),
    createRound: { ...empty, as: carla, body: exerciseBody },
    placeProposal: { ...inRound(preparing, carla), body: { proposalId: ids.checked } },
    takeOffProposal: { ...inRound(preparing, carla), body: { proposalId: onPaper } },
    openRound: { ...inRound(preparing, carla), body: {} },
    closeRound: { ...inRound(open, carla), body: {} },
    holdRoundKeys: { ...inRound(old, carla), body: { isHeld: true, reason } },
    destroyRoundKeys: { ...inRound(old, carla), body: {} },
    makeVotingCodes: { ...inRound(byCode, carla), body: { count: 2 } },
    getRegister: inRound(byCode, carla),
    getRegisterEntry: inEntry('2'),
    replaceVotingCode: { ...inEntry('2'), body: { reason: 'lost', reference: 'Desk 2026-14' } },
    issueVotingCode: {
      ...inRound(byCode, carla),
      body: { ground: 'shielded-address', residentMark: 'V 2026.0815', reference: 'Desk 2026-15' },
    },
    appointProxy: { ...inEntry('2'), body: { proxyNumber: 3, reference: 'Desk 2026-16' } },
    withdrawEntry: { ...inEntry('3'), body: { reason: 'moved-away', reference: 'Desk 2026-17' } },
    ...paperSamples(paper, { ready, halfRead }),
    castBallot: { ...inRound(open, noor), body: { revision: 1, choices: [{ projectId: choice }] } },
    getBallot: inRound(adopted, bas),
    voteByCode: { ...inRound(byCode), body: { code, revision: 1, choices: [{ projectId: choiceByCode }] } },
    lookUpCode: { ...inRound(byCode), body: { code } },
    countFunnelStep: { ...inRound(open), body: { step: 'opened' } },
    countRound: { ...inRound(closed, carla), body: {} },
    getResult: inRound(counted),
    getExplanation: inRound(counted),
    getPublishedBallots: inRound(counted),
    listReceipts: inRound(counted),
    adoptResult: { ...inRound(counted, yasmin), body: { remark: reason } },
    approveProposal: { ...proposal(funded), as: fatima, body: { reason } },
    redirectProposal: { ...proposal(ids.capital), as: fatima, body: { reason, calculation } },
    returnProposal: { ...proposal(funded), as: fatima, body: { reason } },
    refuseProposal: { ...proposal(funded), as: fatima, body: { reason } },
    listDeals: { ...empty, params: { districtCode: oost } },
    getDeal: { ...empty, params: { dealId: ids.deal } },
    signDeal: { ...empty, as: noor, params: { dealId: ids.deal }, ifMatch: 1, body: {} },
    declineDeal: { ...empty, as: noor, params: { dealId: ids.deal }, ifMatch: 1, body: { reason } },
    getStatement: { ...empty, params: { account: `slice:2026:${oost}` } },
    listAccounts: { ...empty, as: fatima, query: { text: 'funded' } },
    listPostings: { ...empty, as: fatima, params: { account: `slice:2026:${oost}` }, query: { from: '2026-11-24' } },
    checkAccount: { ...empty, as: fatima, params: { account: `slice:2026:${oost}` } },
    checkLedger: { ...empty, as: olga },
    listLedgerHeads: empty,
    ...moneySamples(money),
    ...capacitySamples(crews),
    ...policySamples(numbers),
    ...challengeSamples(groups),
    ...councilSamples(council),
    ...documentSamples(papers),
    ...termsSamples(terms, proposal(funded)),
    getOpenapi: empty,
  }

  return {
    call,
    typed,
    clock,
    store,
    ports,
    flows,
    samples,
    letter: papers.letter,
    ids: { ...ids, passedOn, piece: numbers.piece, objected: terms.objected, dossier: council.council.id },
    stage: (name) => {
      const snapshot = name === 'empty' ? start : full
      store.restore(snapshot)
      clock.advance(fullAt - clock.now())
      return snapshot
    },
  }
}

/** Puts the count of a round at an earlier moment. */
async function countedEarlier(store: MemoryStore, roundId: string, countedAt: string): Promise<void> {
  const [item] = store.everything('main').filter(({ pk, sk }) => sk === 'result' && pk.endsWith(roundId))
  if (!item) throw new Error('The round was not counted.')
  const result = { ...(item.result as object), countedAt }
  await store.write([{ kind: 'put', table: 'main', item: { ...item, result }, condition: { kind: 'none' } }])
}

function lastVersion(store: MemoryStore, id: string): number {
  const item = store.everything('main').find(({ pk, sk }) => sk === id && pk.includes('#proposals#'))
  return Number(item?.version)
}
