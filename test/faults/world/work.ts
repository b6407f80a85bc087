/** How each kind of work is done: look at the thing, then act on it, as somebody would on a screen. */
import type { EndpointId } from '../../../shared/api/index.ts'
import type { AnyCall } from '../../integration/hostile/answers.ts'
import { calculation, exerciseBody, reason, roundBody, wish } from '../../integration/hostile/material.ts'
import type { Command, Work } from './commands.ts'
import { choose, done, type KnownRound, learn, learnRound, onProposal, onRound, type Worker } from './known.ts'
import { oneOf, people, places } from './people.ts'
import { count, vote } from './votes.ts'

const costs = [60_000, 80_000, 250_000, 400_000, 680_000, 900_000, 1_200_000, 2_000_000] as const

const looks: readonly ((worker: Worker, command: Command) => [EndpointId, AnyCall] | undefined)[] = [
  ({ known }, { which }) => {
    const proposalId = choose(known.proposals, which, () => true)
    return proposalId === undefined ? undefined : ['getProposal', { params: { proposalId } }]
  },
  ({ known }, { which }) => {
    const roundId = choose(known.rounds, which, () => true)
    return roundId === undefined ? undefined : ['getRound', { params: { roundId } }]
  },
  ({ known }, { which }) => {
    const roundId = choose(known.rounds, which, () => true)
    return roundId === undefined ? undefined : ['getResult', { params: { roundId } }]
  },
  ({ known }, { which }) => {
    const dealId = choose(known.deals, which, () => true)
    return dealId === undefined ? undefined : ['getDeal', { params: { dealId } }]
  },
  (_, { which }) => ['listDeals', { params: { districtCode: oneOf(places, which) } }],
  (_, { which }) => ['getStatement', { params: { account: `slice:2026:${oneOf(places, which)}` } }],
  (_, { who }) => ['listMyProposals', { as: oneOf(people.residents, who) }],
]

const officer = ({ who }: Command) => oneOf(people.officers, who)
const coordinator = ({ who }: Command) => oneOf(people.coordinators, who)

/** How each kind of work is done. */
const ways: { readonly [W in Work]: (worker: Worker, command: Command) => Promise<unknown> } = {
  look: async (worker, command) => {
    const asked = oneOf(looks, command.what)(worker, command)
    if (!asked) return
    const seen = await worker.lane.ask(...asked)
    if (asked[0] === 'getRound' && done(seen)) learnRound(worker.known, seen.value)
  },
  submit: async ({ lane, known }, { who, what, which }) => {
    const initiator = oneOf(people.residents, who)
    const isAsset = what % 8 === 0
    const answer = await lane.ask('submitProposal', {
      as: initiator,
      body: {
        ...wish,
        districtCode: initiator.residence ?? places[0],
        title: `A plan by ${initiator.name}`,
        cost: { cents: isAsset ? 6_000_000 : oneOf(costs, which) },
        ...(isAsset ? { lifetimeYears: 15, publicAsset: true } : {}),
        ...(what % 11 === 0 ? { commitmentYears: 2 } : {}),
      },
    })
    if (!done(answer)) return
    const { id, state, track } = answer.value
    const district = initiator.residence ?? places[0]
    known.proposals.set(String(id), { state: String(state), track: String(track), district, initiator })
  },
  check: (worker, command) =>
    onProposal(
      worker,
      command,
      ['submitted'],
      () => {
        const outcome = command.what % 9 === 0 ? 'needs-work' : command.what % 31 === 0 ? 'not-feasible' : 'checked'
        return ['checkProposal', coordinator(command), { outcome, reason }]
      },
      ['community', 'finance', 'council'],
    ),
  improve: (worker, command) =>
    onProposal(worker, command, ['needs-work'], ({ initiator }) => [
      'improveProposal',
      initiator,
      { ...wish, title: 'A better plan', cost: { cents: oneOf(costs, command.what) } },
    ]),
  withdraw: (worker, command) =>
    onProposal(worker, command, ['submitted', 'needs-work', 'checked'], ({ initiator }) => [
      'withdrawProposal',
      initiator,
      { reason: 'No time left.' },
    ]),
  answer: (worker, command) =>
    onProposal(worker, command, ['finance-question'], ({ initiator }) => [
      'answerQuestion',
      initiator,
      { answer: 'We can.' },
    ]),
  grant: (worker, command) =>
    onProposal(worker, command, ['submitted'], () => ['grantQuick', coordinator(command), { reason }], ['quick']),
  createRound: async ({ lane, known }, { who, what }) => {
    const district = oneOf(places, what)
    const isByCode = what % 3 === 0
    const isExercise = what % 5 === 0
    const common = { districtCode: district, title: 'A round', identification: isByCode ? 'voting-code' : 'log-in' }
    const answer = await lane.ask('createRound', {
      as: oneOf(people.coordinators, who),
      body: isExercise
        ? { ...exerciseBody, ...common }
        : { ...roundBody, ...common, budget: { cents: 400_000 + (what % 20) * 100_000 } },
    })
    if (!done(answer)) return
    const id = String(answer.value.id)
    const plans = isExercise ? ['a', 'b', 'c', 'd'] : []
    known.rounds.set(id, { id, district, isByCode, plans, codes: [], phase: 'preparing' })
  },
  place: async (worker, command) => {
    const { known } = worker
    const placed = await onRound(
      worker,
      command,
      (round) => round.phase === 'preparing' && round.plans.length === 0,
      (round) => {
        const fits = ({ state, track, district }: { state: string; track: string; district: string }) =>
          state === 'checked' && track === 'community' && district === round.district
        const proposalId = choose(known.proposals, command.what, fits)
        return proposalId === undefined
          ? undefined
          : ['placeProposal', { as: coordinator(command), body: { proposalId } }]
      },
    )
    if (!placed || !done(placed.answer)) return
    for (const { id } of placed.answer.value.projects as { id: string }[])
      learn(known, { id, state: 'on-ballot', track: 'community' })
  },
  takeOff: (worker, command) =>
    onRound(
      worker,
      command,
      ({ phase }) => phase === 'preparing',
      () => {
        const proposalId = choose(worker.known.proposals, command.what, ({ state }) => state === 'on-ballot')
        return proposalId === undefined
          ? undefined
          : ['takeOffProposal', { as: coordinator(command), body: { proposalId } }]
      },
    ),
  open: async (worker, command) => {
    const opened = await onRound(
      worker,
      command,
      ({ phase }) => phase === 'preparing',
      () => ['openRound', { as: coordinator(command), body: {} }],
    )
    if (opened && done(opened.answer)) learnRound(worker.known, opened.answer.value)
  },
  cast: async (worker, command) => {
    const id = choose(worker.known.rounds, command.which, ({ phase, isByCode }) => phase === 'open' && !isByCode)
    const round = id === undefined ? undefined : worker.known.rounds.get(id)
    if (!round) return
    const own = people.residents.filter(({ residence }) => residence === round.district)
    const as = oneOf(own, command.who)
    await vote(worker, round, command, { name: as.id, endpoint: 'castBallot', call: { as } })
  },
  makeCodes: async (worker, command) => {
    const made = await onRound(
      worker,
      command,
      ({ phase, isByCode }) => phase === 'open' && isByCode,
      () => ['makeVotingCodes', { as: coordinator(command), body: { count: 3 } }],
    )
    if (made && done(made.answer)) made.round.codes.push(...(made.answer.value.codes as string[]))
  },
  voteByCode: async (worker, command) => {
    const fits = ({ phase, codes }: KnownRound) => phase === 'open' && codes.length > 0
    const id = choose(worker.known.rounds, command.which, fits)
    const round = id === undefined ? undefined : worker.known.rounds.get(id)
    if (!round || round.codes.length === 0) return
    const code = oneOf(round.codes, command.who)
    await vote(worker, round, command, { name: code, endpoint: 'voteByCode', call: {}, code })
  },
  close: async (worker, command) => {
    const closed = await onRound(
      worker,
      command,
      ({ phase }) => phase === 'open',
      () => ['closeRound', { as: coordinator(command), body: {} }],
    )
    if (closed && done(closed.answer)) closed.round.phase = 'closed'
  },
  count,
  adopt: async (worker, command) => {
    const adopted = await onRound(
      worker,
      command,
      ({ phase }) => phase === 'counted',
      (round) => {
        const members = people.members.filter(({ group }) => group === round.district)
        return ['adoptResult', { as: oneOf(members, command.who), body: { remark: reason } }]
      },
    )
    if (adopted && done(adopted.answer)) adopted.round.phase = 'adopted'
    for (const proposal of worker.known.proposals.values())
      if (adopted && done(adopted.answer) && proposal.state === 'on-ballot') proposal.state = 'funded'
  },
  approve: (worker, command) =>
    onProposal(worker, command, ['funded'], () => ['approveProposal', officer(command), { reason }]),
  redirect: (worker, command) =>
    onProposal(
      worker,
      command,
      ['checked', 'funded'],
      () => ['redirectProposal', officer(command), { reason, calculation }],
      ['council', 'finance'],
    ),
  return: (worker, command) =>
    onProposal(worker, command, ['funded', 'checked'], () => ['returnProposal', officer(command), { reason }]),
  refuse: (worker, command) =>
    onProposal(worker, command, ['funded', 'finance-question'], () => ['refuseProposal', officer(command), { reason }]),
  sign: (worker, command) => onDeal(worker, command, 'signDeal', {}),
  decline: (worker, command) => onDeal(worker, command, 'declineDeal', { reason }),
  decide: async ({ lane, known }, { which, what }) => {
    const dossierId = choose(known.dossiers, which, ({ state }) => state === 'prepared' || state === 'postponed')
    if (dossierId === undefined) return
    const seen = await lane.ask('getDossier', { params: { dossierId } })
    if (!done(seen)) return
    const decision = oneOf(['adopted', 'postponed', 'refused'], what)
    const answer = await lane.ask('decideDossier', {
      as: people.clerk,
      params: { dossierId },
      ifMatch: seen.version,
      body: { decision, decidedOn: '2026-11-20', reference: 'Council 2026-88', reason },
    })
    if (done(answer)) known.dossiers.set(dossierId, { state: decision })
  },
  wait: async ({ clock }, { what }) => {
    clock.advance(what % 3 === 0 ? 200 : 7000)
  },
}

async function onDeal({ lane, known }: Worker, { which }: Command, endpoint: 'signDeal' | 'declineDeal', body: object) {
  const dealId = choose(known.deals, which, ({ state }) => state === 'offered')
  const deal = dealId === undefined ? undefined : known.deals.get(dealId)
  if (dealId === undefined || !deal?.initiator) return
  const seen = await lane.ask('getDeal', { params: { dealId } })
  if (!done(seen)) return
  const answer = await lane.ask(endpoint, { as: deal.initiator, params: { dealId }, ifMatch: seen.version, body })
  if (done(answer)) deal.state = String(answer.value.state)
}

/** Does one command. */
export async function doWork(worker: Worker, command: Command): Promise<void> {
  await ways[command.work](worker, command)
}

/** The budget of the year: what every world begins with. */
export async function begin({ lane }: Worker): Promise<void> {
  const answer = await lane.ask('appropriateProgramme', {
    as: people.office,
    body: { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' },
  })
  if (!done(answer)) throw new Error('A world without a budget.')
}
