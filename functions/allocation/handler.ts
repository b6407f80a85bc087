/** The allocation: count a closed round, publish its result with a reason for every plan, and adopt it, which reserves the money. */
import type { ResultView } from '../../shared/api/allocation.ts'
import { asMoment, asMoney } from '../../shared/api/fields.ts'
import { accounts } from '../../shared/ledger/accounts.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import { act } from '../../shared/proposals/decisions.ts'
import { move } from '../../shared/proposals/moves.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { publishedFile, resultOf, textHash } from '../../shared/rounds/result.ts'
import { closingMoment, longestVoteSeconds, phase, type Round } from '../../shared/rounds/round.ts'
import { book } from '../kit/books.ts'
import { keys } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'
import { sitsIn, worksFor } from '../kit/territory.ts'
import { add, proposals, read, rounds } from '../kit/things.ts'
import { publish, published } from './published.ts'
import { openUrn } from './urn.ts'

/**
 * The most winners that fit in one transaction of a hundred parts: each takes an entry, a balance and the proposal;
 * the slice, the round and the adoption come on top.
 */
export const mostWinners = 32

type Adoption = NonNullable<ResultView['adoption']>
type Stored = { readonly countId: string; readonly result: ResultView }

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

  const mayCount = (caller: Caller, round: Round) =>
    hasRole(caller, 'group-member') && caller.group === round.districtCode
      ? undefined
      : worksFor(caller, round.districtCode)

  /** Counts a closed round; one that was counted keeps its result. */
  async function count(round: Round) {
    const before = await stored(round.id)
    if (before) return { value: await shown(before), replayed: true }
    const now = clock.now()
    if (phase(round, now) !== 'closed') return refuse('round-not-closed')
    const waitMs = closingMoment(round) + longestVoteSeconds * 1000 - now
    if (waitMs > 0) return refuse('count-too-early', { seconds: Math.ceil(waitMs / 1000) })

    const { projects } = await rounds.paper(ports, round.id)
    const urn = await openUrn(ports, round, projects)
    const file = publishedFile(round, projects, urn.ballots)
    const result = resultOf(round, projects, urn.ballots, {
      ballotsHash: textHash(file),
      leftOut: urn.leftOut.length,
      countedAt: now,
    })
    const countId = ids.next()
    await publish(ports, round.id, countId, 'ballots', file)
    await publish(ports, round.id, countId, 'receipts', JSON.stringify({ counted: urn.counted, leftOut: urn.leftOut }))
    return {
      value: result,
      writes: [
        rounds.replace(ports, { ...round, state: 'counted' as const, version: round.version + 1 }),
        add(keys.ofRound(config.tenant, round.id, 'result'), { countId, result }),
      ],
    }
  }

  /** Marks what did not win. Done before the adoption and repeated with it: each is a step of its own, and the result is fixed already. */
  async function markLosers(losers: readonly Proposal[], by: ReturnType<typeof act>): Promise<void> {
    await Promise.all(
      losers.map(async (proposal) => {
        const moved = move(proposal, 'not-fund', by)
        if (!isRefusal(moved)) await ports.store.write([proposals.replace(ports, moved)])
      }),
    )
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
    if (winners.length > mostWinners) return refuse('too-many-winners', { most: mostWinners })
    const by = act(caller, 'group-member', now, body.remark)
    const funded: (Proposal | Refusal)[] = winners.map((proposal) => move(proposal, 'fund', by))
    const no = funded.find(isRefusal)
    if (no) return no
    const slice = accounts.slice(round.year, round.districtCode)
    const drafts = winners
      .filter((proposal) => proposal.costCents > 0)
      .map((proposal) => ({
        kind: 'reserve' as const,
        currency: 'EUR' as const,
        amount: proposal.costCents,
        from: slice,
        to: accounts.reserved(proposal.id),
        subject: proposal.id,
        reason: body.remark,
      }))
    const booked = drafts.length > 0 ? await book(ports, drafts, { callerId: caller.id, key }) : []
    if (isRefusal(booked)) return booked
    await markLosers(await proposalsOf(result, false), act(caller, 'group-member', now))
    const adoption: Adoption = {
      at: asMoment(now),
      by: { name: caller.name, role: 'group-member' },
      remark: body.remark,
    }
    return {
      value: {
        roundId: round.id,
        adoption,
        reserved: asMoney(drafts.reduce((sum, { amount }) => sum + amount, 0)),
        plans: winners.length,
      },
      writes: [
        ...booked,
        ...(funded as Proposal[]).map((proposal) => proposals.replace(ports, proposal)),
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
