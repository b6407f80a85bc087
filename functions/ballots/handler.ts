/** Ballots: taken by log-in or by voting code. The endpoints; how a vote is stored is in `cast.ts`, who is behind a code in `voter-by-code.ts`, the funnel in `funnel.ts`. */
import type { Caller } from '../../shared/people/roles.ts'
import { isRefusal, refuse } from '../../shared/refusal.ts'
import type { Round } from '../../shared/rounds/round.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'
import { rounds } from '../kit/things.ts'
import { votersByCode } from '../kit/voters/voter-by-code.ts'
import { ballotBox } from './cast.ts'
import { stepCounting } from './funnel.ts'
import { openRounds } from './open-rounds.ts'

const eligible = (round: Round, caller: Caller) =>
  caller.residence === round.districtCode ? undefined : refuse('not-eligible')

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const { clock } = ports
  const open = openRounds(ports)
  const box = ballotBox(ports, open)
  const countStep = stepCounting(ports, open)
  const voterByCode = votersByCode(ports, box)

  return serve(
    'ballots',
    {
      castBallot: async ({ params, body, caller, key, inTheWay }) => {
        // One moment decides, taken before anything is read: whether the round is open, and later whether the ballot counts.
        const receivedAt = clock.now()
        const round = await box.openRound(params.roundId, 'log-in', receivedAt)
        if (isRefusal(round)) return round
        return eligible(round, caller) ?? box.cast(round, `person:${caller.id}`, body, { key, receivedAt, inTheWay })
      },
      getBallot: async ({ params, caller }) => {
        const round = await rounds.get(ports, params.roundId)
        if (!round) return refuse('not-found')
        const no = eligible(round, caller)
        if (no) return no
        const stored = (await box.stored(round, `person:${caller.id}`)) ?? refuse('not-found')
        return isRefusal(stored) ? stored : { value: stored }
      },
      voteByCode: async ({ params, body, key, network, inTheWay }) => {
        const receivedAt = clock.now()
        const round = await box.openRound(params.roundId, 'voting-code', receivedAt)
        if (isRefusal(round)) return round
        const voter = await voterByCode(round, body.code, network)
        return isRefusal(voter) ? voter : box.cast(round, voter, body, { key, receivedAt, inTheWay })
      },
      lookUpCode: async ({ params, body, network }) => {
        const round = await box.openRound(params.roundId, 'voting-code', clock.now())
        if (isRefusal(round)) return round
        const voter = await voterByCode(round, body.code, network)
        if (isRefusal(voter)) return voter
        const stored = await box.stored(round, voter)
        if (isRefusal(stored)) return stored
        return { value: stored ? { revision: stored.revision, receipt: stored.receipt } : { revision: 0 } }
      },
      countFunnelStep: ({ params, body, network, inTheWay }) =>
        countStep({ ...params, ...body, network, isRetry: inTheWay !== undefined }),
    },
    ports,
  )
}
