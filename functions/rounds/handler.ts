/** Rounds: prepared by coordinators, fixed at the opening, read by everyone. */
import { distributesHours } from '../../shared/allocation/allocate.ts'
import type { BodyOf } from '../../shared/api/endpoint.ts'
import { invalidField } from '../../shared/api/field-errors.ts'
import type { endpoints } from '../../shared/api/rounds.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import { act, place } from '../../shared/proposals/decisions.ts'
import { move } from '../../shared/proposals/moves.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { holdKeys } from '../../shared/rounds/destroy-keys.ts'
import { addToPaper, closeByHand, open, takeFromPaper } from '../../shared/rounds/prepare.ts'
import { type BallotProject, type Round, stepsDown, stepsUp } from '../../shared/rounds/round.ts'
import { roundSummary, roundView } from '../../shared/rounds/view.ts'
import { type Free, freeInSlice } from '../kit/claims.ts'
import { keysDestroyed } from '../kit/key-destruction.ts'
import type { Ports } from '../kit/ports.ts'
import { addSalt } from '../kit/round-salts.ts'
import { publicKeyText, roundKeys } from '../kit/seal.ts'
import { type Handler, serve } from '../kit/serve.ts'
import { isDistrict, worksFor } from '../kit/territory.ts'
import { proposals, rounds } from '../kit/things.ts'

type CreateBody = BodyOf<typeof endpoints.createRound>

/** Raising shares euro by euro takes as many steps as a voter's share has euros: beyond this a count could outlast its function. */
const mostExerciseCents = 1_000_000_000

/** Refuses a round that would distribute more than is free. */
function beyond(free: Pick<Free, 'cents' | 'minutes'>, askedCents: number, askedMinutes = 0): Refusal | undefined {
  if (askedCents > free.cents) return refuse('insufficient-balance', { availableCents: free.cents, askedCents })
  return askedMinutes > free.minutes
    ? refuse('insufficient-balance', { availableMinutes: free.minutes, askedMinutes })
    : undefined
}

/** A round as asked for, or why it cannot be. Money of a real round must be free in the slice; an exercise brings its own plans and no money. */
function prepared(
  body: CreateBody,
  id: string,
  caller: Caller,
  now: number,
  free: Free,
): { round: Round; projects: BallotProject[] } | Refusal {
  const { budget, capacityMinutes, projects: asked = [], opensAt, closesAt, ballot, rule, ...rest } = body
  if (body.kind === 'exercise' ? asked.length === 0 : asked.length > 0) return refuse('exercise-only')
  const [opens, closes] = [Date.parse(opensAt), Date.parse(closesAt)]
  if (closes <= opens) return invalidField('/closesAt', 'closes-first')
  if (closes <= now) return refuse('closing-passed')
  const isPoints = ballot.kind === 'points'
  if (!isPoints && ballot.mostPoints !== undefined) return invalidField('/ballot/mostPoints', 'limit-unfit')
  // Without a limit one voter could outweigh all others; an exercise may replay an election that had none.
  if (isPoints && ballot.mostPoints === undefined && body.kind === 'allocation')
    return invalidField('/ballot/mostPoints', 'limit-needed')
  if (capacityMinutes !== undefined && !distributesHours(rule.rule)) return invalidField('/rule/rule', 'money-only')
  if (budget.cents > mostExerciseCents) return invalidField('/budget/cents', 'exercise-too-large')
  const no = body.kind === 'allocation' ? beyond(free, budget.cents, capacityMinutes) : undefined
  if (no) return no
  const projects = asked.map(({ cost, ...project }) => ({
    ...project,
    costCents: cost.cents,
    staffMinutes: hoursOnPaper(project.staffMinutes, capacityMinutes),
  }))
  const { mostChoices, mostPoints, ...limits } = ballot
  const round: Round = {
    ...rest,
    id,
    version: 1,
    year: fiscalYear(now),
    budgetCents: budget.cents,
    ...(capacityMinutes === undefined ? {} : { capacityMinutes: stepsDown(capacityMinutes) }),
    ballot: {
      ...limits,
      ...(mostChoices === undefined ? {} : { mostChoices }),
      ...(mostPoints === undefined ? {} : { mostPoints }),
    },
    rule,
    opensAt: opens,
    closesAt: closes,
    state: 'preparing',
    projectCount: projects.length,
    createdBy: caller.id,
  }
  return { round, projects }
}

/** Where hours are distributed, a plan asks them in steps from the paper on: ballot, count and file speak of the same. */
const hoursOnPaper = (staffMinutes: number, capacityMinutes: number | undefined) =>
  capacityMinutes === undefined ? staffMinutes : stepsUp(staffMinutes)

const projectOf = (proposal: Proposal, { capacityMinutes }: Round): BallotProject => ({
  id: proposal.id,
  proposalId: proposal.id,
  title: proposal.title,
  summary: proposal.summary,
  theme: proposal.theme,
  initiator: proposal.initiator.name,
  costCents: proposal.costCents,
  staffMinutes: hoursOnPaper(proposal.staffMinutes, capacityMinutes),
})

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const { clock, random, config } = ports
  const shown = (round: Round, projects: readonly BallotProject[]) => ({
    value: roundView(round, projects, clock.now()),
    version: round.version,
  })

  /** A round that the caller may prepare. */
  async function own(roundId: string, caller: Caller): Promise<Round | Refusal> {
    const round = await rounds.get(ports, roundId)
    if (!round) return refuse('not-found')
    return worksFor(caller, round.districtCode) ?? round
  }

  /** Moves a plan on or off the paper: round, paper and plan change together or not at all. */
  async function placing(
    request: { params: { roundId: string }; body: { proposalId: string }; caller: Caller },
    decide: (
      round: Round,
      projects: readonly BallotProject[],
      proposal: Proposal,
    ) => { round: Round; projects: BallotProject[]; proposal: Proposal } | Refusal,
  ) {
    const round = await own(request.params.roundId, request.caller)
    if (isRefusal(round)) return round
    const [paper, proposal] = await Promise.all([
      rounds.paper(ports, round.id),
      proposals.get(ports, request.body.proposalId),
    ])
    if (proposal?.districtCode !== round.districtCode) return refuse('not-found')
    if (proposal.year !== round.year) return refuse('other-year')
    const outcome = decide(round, paper.projects, proposal)
    if (isRefusal(outcome)) return outcome
    return {
      ...shown(outcome.round, outcome.projects),
      writes: [
        rounds.replace(ports, outcome.round),
        rounds.putPaper(ports, round.id, { version: paper.version + 1, projects: outcome.projects }),
        proposals.replace(ports, outcome.proposal),
      ],
    }
  }

  return serve(
    'rounds',
    {
      listRounds: async () => ({
        value: { rounds: (await rounds.list(ports)).map((round) => roundSummary(round, clock.now())).reverse() },
      }),
      getRound: async ({ params }) => {
        const round = await rounds.get(ports, params.roundId)
        return round ? shown(round, (await rounds.paper(ports, round.id)).projects) : refuse('not-found')
      },
      createRound: async ({ body, caller }) => {
        if (!isDistrict(body.districtCode)) return invalidField('/districtCode', 'unknown-district')
        const now = clock.now()
        const place = { districtCode: body.districtCode, year: fiscalYear(now) }
        const free = await freeInSlice(ports, place)
        const outcome =
          worksFor(caller, body.districtCode) ?? prepared(body, rounds.newId(ports, place), caller, now, free)
        if (isRefusal(outcome)) return outcome
        const { round, projects } = outcome
        const paper = projects.length > 0 ? [rounds.putPaper(ports, round.id, { version: 1, projects })] : []
        // From here on codes can be made and voters known.
        const pepper = addSalt(ports, round.id, 'pepper', random.bytes(32))
        return { ...shown(round, projects), writes: [rounds.add(ports, round), pepper, ...paper] }
      },
      placeProposal: (request) =>
        placing(request, (round, projects, proposal) => {
          const added = addToPaper(round, projects, projectOf(proposal, round))
          if (isRefusal(added)) return added
          const placed = place(proposal, round.id, act(request.caller, 'coordinator', clock.now()))
          return isRefusal(placed) ? placed : { ...added, proposal: placed }
        }),
      takeOffProposal: (request) =>
        placing(request, (round, projects, proposal) => {
          const left = takeFromPaper(round, projects, proposal.id)
          if (isRefusal(left)) return left
          const moved = move(proposal, 'take-off', act(request.caller, 'coordinator', clock.now()))
          if (isRefusal(moved)) return moved
          const { roundId: _roundId, ...free } = moved
          return { ...left, proposal: free }
        }),
      openRound: async ({ params, caller }) => {
        const round = await own(params.roundId, caller)
        if (isRefusal(round)) return round
        if (round.state !== 'preparing') return refuse('round-frozen')
        if (!config.sealSecret) throw new Error('The function that opens rounds needs SEAL_SECRET.')
        const [paper, free] = await Promise.all([rounds.paper(ports, round.id), freeInSlice(ports, round)])
        const no = round.kind === 'allocation' ? beyond(free, round.budgetCents, round.capacityMinutes) : undefined
        if (no) return no
        const salt = random.bytes(32)
        const publicKey = await publicKeyText(await roundKeys(config.sealSecret, salt, round.id))
        const opened = open(round, paper.projects, publicKey, clock.now())
        if (isRefusal(opened)) return opened
        const guard = round.kind === 'exercise' ? [] : [free.guard]
        return {
          ...shown(opened, paper.projects),
          writes: [rounds.replace(ports, opened), addSalt(ports, round.id, 'salt', salt), ...guard],
        }
      },
      closeRound: async ({ params, caller }) => {
        const round = await own(params.roundId, caller)
        if (isRefusal(round)) return round
        const { projects } = await rounds.paper(ports, round.id)
        // The last thing before the write: the closing lies as far ahead as storing it can take, and no reading may eat of that.
        const closed = closeByHand(round, clock.now())
        if (isRefusal(closed)) return closed
        return { ...shown(closed, projects), writes: closed === round ? [] : [rounds.replace(ports, closed)] }
      },
      holdRoundKeys: async ({ params, body, caller }) => {
        const round = await own(params.roundId, caller)
        if (isRefusal(round)) return round
        const { by, at } = act(caller, hasRole(caller, 'coordinator') ? 'coordinator' : 'programme-office', clock.now())
        const held = holdKeys(round, { ...body, at, by })
        if (isRefusal(held)) return held
        const { projects } = await rounds.paper(ports, round.id)
        return { ...shown(held, projects), writes: [rounds.replace(ports, held)] }
      },
      destroyRoundKeys: async ({ params, caller }) => {
        const round = await own(params.roundId, caller)
        if (isRefusal(round)) return round
        const { projects } = await rounds.paper(ports, round.id)
        // The clock may have done it before.
        if (round.keysDestroyedAt !== undefined) return { ...shown(round, projects), replayed: true }
        const outcome = await keysDestroyed(ports, round, caller.id)
        return isRefusal(outcome) ? outcome : { ...shown(outcome.round, projects), writes: outcome.writes }
      },
    },
    ports,
  )
}
