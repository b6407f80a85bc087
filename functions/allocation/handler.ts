/** The allocation: count a closed round, publish its result with a reason for every plan, and adopt it, which reserves the money. */
import type { ResultView, Turnout } from '../../shared/api/allocation.ts'
import type { ExplanationView } from '../../shared/api/explanation.ts'
import { asMoment, asMoney } from '../../shared/api/fields.ts'
import { countsOf, emptyRegister, type RegisterTotals } from '../../shared/ballots/register.ts'
import { crewOf } from '../../shared/capacity/crews.ts'
import { accounts } from '../../shared/ledger/accounts.ts'
import { toElection } from '../../shared/pabulib/election.ts'
import { isBroken } from '../../shared/pabulib/file.ts'
import { parse } from '../../shared/pabulib/parse.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import { act } from '../../shared/proposals/decisions.ts'
import { move } from '../../shared/proposals/moves.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { explanationOfCount } from '../../shared/rounds/explanation.ts'
import { funnelOf } from '../../shared/rounds/funnel.ts'
import { neededInRound } from '../../shared/rounds/needed.ts'
import {
  type Count,
  centsInEuro,
  countOf,
  countOfElection,
  minutesInHour,
  publishedFile,
  resultOfCount,
} from '../../shared/rounds/result.ts'
import { closingMoment, longestVoteSeconds, phase, type Round } from '../../shared/rounds/round.ts'
import { textHash } from '../../shared/rounds/text-hash.ts'
import { book } from '../kit/books.ts'
import { keepsCrews } from '../kit/crew-hours.ts'
import { funnelCounters } from '../kit/funnel-counters.ts'
import { keys } from '../kit/keys.ts'
import { batches, piles } from '../kit/paper-batches.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'
import type { Condition, Write } from '../kit/store/store.ts'
import { sitsIn, worksFor } from '../kit/territory.ts'
import { add, proposals, read, rounds } from '../kit/things.ts'
import { publish, published } from './published.ts'
import { openUrn, type Urn } from './urn.ts'

type Adoption = NonNullable<ResultView['adoption']>
type Stored = { readonly countId: string; readonly result: ResultView }

/**
 * The explanation to be stored with a count; without what the losers had needed, or empty, where making it fails. A result never waits for
 * its explanation: that can be made later, from the published ballots.
 */
function explanationText(made: Count): string {
  for (const needed of [() => neededInRound(made), () => undefined]) {
    try {
      return JSON.stringify(explanationOfCount(made, needed()))
    } catch (fault) {
      console.error(JSON.stringify({ alarm: 'explanation-failed', roundId: made.round.id, why: String(fault) }))
    }
  }
  return ''
}

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const { clock, config, ids } = ports
  const stored = (roundId: string) => read<Stored>(ports, keys.ofRound(config.tenant, roundId, 'result'))
  const adoptionOf = (roundId: string) => read<Adoption>(ports, keys.ofRound(config.tenant, roundId, 'adoption'))

  const shown = async ({ result }: Stored): Promise<ResultView> => {
    const adoption = await adoptionOf(result.roundId)
    return adoption ? { ...result, adoption } : result
  }

  /** Why there is no result: the round has not been counted, or is none. */
  const notYet = async (roundId: string) => refuse((await rounds.get(ports, roundId)) ? 'not-counted' : 'not-found')

  /** What the register counted, beside how the counted ballots came; and that the register is still so when the result is written. */
  async function turnoutOf(round: Round, { channels }: Urn): Promise<{ turnout?: Turnout; still: Write[] }> {
    if (round.identification !== 'voting-code') return { still: [] }
    const key = keys.ofRound(config.tenant, round.id, 'register')
    const totals = await read<RegisterTotals>(ports, key)
    const condition: Condition = totals
      ? { kind: 'equals', attribute: 'version', value: totals.version }
      : { kind: 'absent' }
    const paper = channels.filter((channel) => channel === 'paper').length
    const outcomes = (await batches.list(ports, round.id)).flatMap(({ outcome }) => (outcome ? [outcome] : []))
    const sum = (of: (outcome: (typeof outcomes)[number]) => number) =>
      outcomes.reduce((total, outcome) => total + of(outcome), 0)
    return {
      turnout: {
        ...countsOf(totals ?? emptyRegister),
        internet: channels.length - paper,
        paper,
        papers: sum(({ stored, alreadyVoted }) => stored + alreadyVoted),
        papersInvalid: sum(({ invalid }) => invalid),
      },
      still: [{ kind: 'check', table: 'main', key, condition }],
    }
  }

  const mayCount = (caller: Caller, round: Round) =>
    hasRole(caller, 'group-member') && caller.group === round.districtCode
      ? undefined
      : worksFor(caller, round.districtCode)

  /** Counts a closed round; one that was counted keeps its result. */
  async function count(round: Round) {
    const before = await stored(round.id)
    if (before) return { value: await shown(before), replayed: true }
    const now = clock.now()
    // A vote that was closed by hand closes within seconds: that is waited for too.
    const isClosing = phase(round, now) === 'open' && round.closedAt !== undefined
    if (phase(round, now) !== 'closed' && !isClosing) return refuse('round-not-closed')
    const waitMs = closingMoment(round) + longestVoteSeconds * 1000 - now
    if (waitMs > 0) return refuse('count-too-early', { seconds: Math.ceil(waitMs / 1000) })

    // Read before the urn, and held on to when the result is written: no pile is registered, stored or made void in between.
    const seen = await piles.get(ports, round.id)
    if (seen.open > 0) return refuse('paper-waiting', { batches: seen.open })
    const { projects } = await rounds.paper(ports, round.id)
    const urn = await openUrn(ports, round, projects)
    if (isRefusal(urn)) return urn
    const file = publishedFile(round, projects, urn.ballots, urn.channels)
    const made = countOf(round, projects, urn.ballots)
    const { turnout, still } = await turnoutOf(round, urn)
    const byScreen = urn.channels.filter((channel) => channel === 'internet').length
    const funnel = funnelOf(await funnelCounters.sums(ports, round.id), byScreen)
    const result = resultOfCount(made, {
      ballotsHash: textHash(file),
      leftOut: urn.leftOut.length,
      countedAt: now,
      ...(turnout ? { turnout } : {}),
      ...(funnel ? { funnel } : {}),
    })
    const countId = ids.next()
    await publish(ports, round.id, countId, 'ballots', file)
    await publish(ports, round.id, countId, 'explanation', explanationText(made))
    await publish(ports, round.id, countId, 'receipts', JSON.stringify({ counted: urn.counted, leftOut: urn.leftOut }))
    return {
      value: result,
      writes: [
        rounds.replace(ports, { ...round, state: 'counted' as const, version: round.version + 1 }),
        add(keys.ofRound(config.tenant, round.id, 'result'), { countId, result }),
        ...still,
        piles.unchanged(ports, round.id, seen),
      ],
    }
  }

  /** The explanation stored at the count. A round counted before there were any gets it from its published ballots, without what its losers had needed. */
  async function explained({ result, countId }: Stored): Promise<ExplanationView> {
    const text = await published(ports, result.roundId, countId, 'explanation')
    if (text !== '') return JSON.parse(text) as ExplanationView
    const round = await rounds.get(ports, result.roundId)
    if (!round) throw new Error(`Round ${result.roundId} has a result and is not there.`)
    const { projects } = await rounds.paper(ports, round.id)
    const parsed = parse(await published(ports, round.id, countId, 'ballots'))
    const election = isBroken(parsed)
      ? refuse('invalid-input')
      : toElection(parsed.file, { unit: centsInEuro, preferredHoursUnit: minutesInHour })
    if (isRefusal(election)) throw new Error(`The published ballots of round ${round.id} cannot be counted.`)
    return explanationOfCount(countOfElection(round, projects, election))
  }

  /** The proposals behind the winners, or behind the losers, of a result. */
  const proposalsOf = async (result: ResultView, selected: boolean): Promise<Proposal[]> => {
    const found = await Promise.all(
      result.projects
        .filter((project) => project.selected === selected)
        .map(({ proposalId }) => proposals.get(ports, proposalId ?? '')),
    )
    return found.filter((proposal) => proposal !== undefined)
  }

  async function adopt(
    round: Round,
    { result }: Stored,
    request: { caller: Caller; key: string; body: { remark: string } },
  ) {
    const { caller, key, body } = request
    const now = clock.now()
    const winners = await proposalsOf(result, true)
    // The rule decides, not the group; still nobody adopts a result that pays for the own plan.
    if (winners.some((proposal) => proposal.initiator.id === caller.id)) return refuse('self-approval')
    const by = act(caller, 'group-member', now, body.remark)
    const losers = await proposalsOf(result, false)
    // Hours are set aside where the round distributed them: all of it in one go, or nothing.
    const hasHours = round.capacityMinutes !== undefined
    const ofCrews =
      hasHours &&
      winners.some(({ discipline }) => discipline !== undefined) &&
      (await keepsCrews(ports, { districtCode: round.districtCode, year: round.year }))
    const crewOfWinner = (proposal: Proposal) => crewOf(proposal, ofCrews)
    const moved: (Proposal | Refusal)[] = [
      ...winners.map((proposal) => {
        const hoursSource = crewOfWinner(proposal)
        return move(proposal, 'fund', by, hoursSource === undefined ? {} : { hoursSource })
      }),
      ...losers.map((proposal) => move(proposal, 'not-fund', by)),
    ]
    const no = moved.find(isRefusal)
    if (no) return no
    const slice = accounts.slice(round.year, round.districtCode)
    const reserve = (proposal: Proposal, currency: 'EUR' | 'MIN', amount: number) => ({
      kind: 'reserve' as const,
      currency,
      amount,
      from: (currency === 'MIN' ? crewOfWinner(proposal) : undefined) ?? slice,
      to: accounts.reserved(proposal.id),
      subject: proposal.id,
      reason: body.remark,
    })
    const drafts = winners.flatMap((proposal) => [
      ...(proposal.costCents > 0 ? [reserve(proposal, 'EUR', proposal.costCents)] : []),
      ...(hasHours && proposal.staffMinutes > 0 ? [reserve(proposal, 'MIN', proposal.staffMinutes)] : []),
    ])
    const booked = drafts.length > 0 ? await book(ports, drafts, { callerId: caller.id, key }) : []
    if (isRefusal(booked)) return booked
    const adoption: Adoption = {
      at: asMoment(now),
      by: { name: caller.name, role: 'group-member' },
      remark: body.remark,
    }
    return {
      value: {
        roundId: round.id,
        adoption,
        reserved: asMoney(winners.reduce((sum, { costCents }) => sum + costCents, 0)),
        ...(hasHours ? { reservedMinutes: winners.reduce((sum, { staffMinutes }) => sum + staffMinutes, 0) } : {}),
        plans: winners.length,
      },
      writes: [
        ...booked,
        ...(moved as Proposal[]).map((proposal) => proposals.replace(ports, proposal)),
        rounds.replace(ports, { ...round, state: 'adopted' as const, version: round.version + 1 }),
        add(keys.ofRound(config.tenant, round.id, 'adoption'), adoption),
      ],
    }
  }

  return serve(
    'allocation',
    {
      countRound: async ({ params, caller }) => {
        const round = await rounds.get(ports, params.roundId)
        if (!round) return refuse('not-found')
        return mayCount(caller, round) ?? count(round)
      },
      getResult: async ({ params }) => {
        const found = await stored(params.roundId)
        return found ? { value: await shown(found) } : notYet(params.roundId)
      },
      getExplanation: async ({ params }) => {
        const found = await stored(params.roundId)
        return found ? { value: await explained(found) } : notYet(params.roundId)
      },
      getPublishedBallots: async ({ params }) => {
        const found = await stored(params.roundId)
        return found
          ? { value: await published(ports, params.roundId, found.countId, 'ballots') }
          : notYet(params.roundId)
      },
      listReceipts: async ({ params }) => {
        const found = await stored(params.roundId)
        if (!found) return notYet(params.roundId)
        return {
          value: JSON.parse(await published(ports, params.roundId, found.countId, 'receipts')) as {
            counted: string[]
            leftOut: string[]
          },
        }
      },
      adoptResult: async (request) => {
        const round = await rounds.get(ports, request.params.roundId)
        if (!round) return refuse('not-found')
        const no = sitsIn(request.caller, round.districtCode)
        if (no) return no
        if (round.kind === 'exercise') return refuse('exercise-only')
        if (round.state === 'adopted') return refuse('already-adopted')
        const found = await stored(round.id)
        return found ? adopt(round, found, request) : refuse('not-counted')
      },
    },
    ports,
  )
}
