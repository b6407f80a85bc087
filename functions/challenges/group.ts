/** What residents and groups do with a challenge, and what everybody may look at. */

import type { endpoints } from '../../shared/api/challenges.ts'
import type { BodyOf } from '../../shared/api/endpoint.ts'
import { invalidField } from '../../shared/api/field-errors.ts'
import { givenBack, handBack, signAgreement, start } from '../../shared/challenges/agreement.ts'
import { handBackOf, handOverOf } from '../../shared/challenges/booking.ts'
import type { Challenge } from '../../shared/challenges/challenge.ts'
import { giveNotice, object } from '../../shared/challenges/decision.ts'
import { withoutGrant } from '../../shared/challenges/municipal-task.ts'
import type { Plan } from '../../shared/challenges/plan.ts'
import { answerMember, complete, draft, join, save, submit, withdraw } from '../../shared/challenges/request.ts'
import { isOfGroup } from '../../shared/challenges/step.ts'
import { closePoll, openPoll, sign } from '../../shared/challenges/support.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import { linkChallenge } from '../../shared/proposals/challenge.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { challenges, mostChallenges, municipalTasks, signatures } from '../kit/challenge-things.ts'
import { policyAt } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import type { Implementations } from '../kit/serve.ts'
import { isDistrict, worksFor } from '../kit/territory.ts'
import { proposals } from '../kit/things.ts'
import { sharesOf } from './shares.ts'
import { isVisible, policyFor, readChallenge, settled, shown, signaturesOf, summaries, taskOf } from './shown.ts'

type Group = Pick<
  Implementations<'challenges'>,
  | 'listChallenges'
  | 'getChallenge'
  | 'listMyChallenges'
  | 'getMyChallenge'
  | 'draftChallenge'
  | 'saveChallenge'
  | 'submitChallenge'
  | 'completeChallenge'
  | 'joinChallenge'
  | 'answerMember'
  | 'openPoll'
  | 'signSupport'
  | 'closePoll'
  | 'signAgreement'
  | 'startChallenge'
  | 'objectChallenge'
  | 'giveNoticeOfDefault'
  | 'withdrawChallenge'
  | 'handBack'
>

/** The plan as the domain writes it: cents instead of wrapped money, and no field besides. */
function planOf(body: BodyOf<typeof endpoints.saveChallenge>): Plan {
  const { moneyPerYear, title, what, better, results, people, accountability, continuity, helpAsked } = body
  return {
    ...{ title, what, better, results, people, accountability, continuity, helpAsked },
    moneyCentsPerYear: moneyPerYear.cents,
    hours: body.hours,
    ...(body.startsOn === undefined ? {} : { startsOn: body.startsOn }),
    years: body.years,
  }
}

/** The implementations over the given ports. */
export function group(ports: Ports): Group {
  const { clock } = ports
  const doing = (caller: Caller, reason?: string) => ({ caller, at: clock.now(), reason })

  /** The plan that a challenge comes of, with the link to it; undefined where it comes of none. */
  async function linked(proposalId: string | undefined, challengeId: string, caller: Caller) {
    if (proposalId === undefined) return undefined
    const proposal: Proposal | undefined = await proposals.get(ports, proposalId)
    if (!proposal) return refuse('not-found')
    const before = proposal.challengeId === undefined ? undefined : await challenges.get(ports, proposal.challengeId)
    return linkChallenge(proposal, challengeId, caller, clock.now(), before?.state)
  }

  /** Reads, decides and answers: the way of every act that moves nothing but the challenge. */
  async function act(
    request: Parameters<typeof settled>[2],
    decide: (challenge: Challenge) => Challenge | Refusal | Promise<Challenge | Refusal>,
  ) {
    const challenge = await readChallenge(ports, request)
    const moved = isRefusal(challenge) ? challenge : await decide(challenge)
    return isRefusal(moved) ? moved : settled(ports, moved, request)
  }

  return {
    listChallenges: async () => ({ value: { challenges: await summaries(ports, await challenges.list(ports)) } }),

    getChallenge: async ({ params }) => {
      const challenge = await challenges.get(ports, params.challengeId)
      return challenge?.submittedAt === undefined ? refuse('not-found') : shown(ports, challenge)
    },

    listMyChallenges: async ({ caller }) => {
      const all = await challenges.listOf(ports, caller.id)
      const own = all.filter((challenge) => isOfGroup(challenge, caller.id))
      return { value: { challenges: await summaries(ports, own) } }
    },

    getMyChallenge: async ({ params, caller }) => {
      const challenge = await challenges.get(ports, params.challengeId)
      return challenge && isOfGroup(challenge, caller.id) ? shown(ports, challenge) : refuse('not-found')
    },

    draftChallenge: async ({ body, caller }) => {
      const now = clock.now()
      const { districtCode } = body
      if (!isDistrict(districtCode)) return invalidField('/districtCode', 'unknown-district')
      const task = await municipalTasks.get(ports, body.taskId)
      if (!task) return invalidField('/taskId', 'unknown-task')
      if (task.area !== 'city' && task.area !== districtCode) return invalidField('/districtCode', 'other-area')
      const year = fiscalYear(now)
      if (await challenges.isFull(ports, caller.id, year))
        return refuse('too-many-challenges', { most: mostChallenges })
      const id = challenges.newId(ports, { districtCode, year })
      const proposal = await linked(body.proposalId, id, caller)
      if (isRefusal(proposal)) return proposal
      const of = { id, task, districtCode, proposalId: body.proposalId }
      const begun = draft(planOf(body), of, doing(caller), await policyAt(ports, now))
      if (isRefusal(begun)) return begun
      const writes = [...challenges.add(ports, begun), ...(proposal ? [proposals.replace(ports, proposal)] : [])]
      return { ...(await shown(ports, begun)), writes }
    },

    saveChallenge: (request) =>
      act(request, async (challenge) => {
        const task = await taskOf(ports, challenge)
        const policy = await policyFor(ports, challenge)
        return save(challenge, planOf(request.body), task, doing(request.caller), policy)
      }),

    submitChallenge: (request) => act(request, (challenge) => submit(challenge, doing(request.caller))),

    completeChallenge: (request) =>
      act(request, (challenge) => complete(challenge, doing(request.caller, request.body.answer))),

    joinChallenge: async (request) => {
      const { caller } = request
      const challenge = await readChallenge(ports, request)
      const joined = isRefusal(challenge) ? challenge : join(challenge, ports.ids.next(), doing(caller))
      if (isRefusal(joined)) return joined
      return settled(ports, joined, request, { writes: [challenges.link(ports, joined.id, caller.id)] })
    },

    answerMember: (request) =>
      act(request, (challenge) =>
        answerMember(challenge, request.params.memberId, request.body.accept, doing(request.caller)),
      ),

    openPoll: (request) =>
      act(request, (challenge) => openPoll(challenge, request.body.closesOn, doing(request.caller))),

    signSupport: async ({ params, body, caller }) => {
      const challenge = await challenges.get(ports, params.challengeId)
      if (!challenge || !isVisible(challenge, caller.id)) return refuse('not-found')
      const signature = sign(challenge, caller, body.showName, clock.now())
      if (isRefusal(signature)) return signature
      if (await signatures.has(ports, challenge.id, caller.id)) return refuse('already-signed')
      return {
        ...(await shown(ports, challenge, signature)),
        writes: [signatures.add(ports, challenge.id, caller.id, signature)],
      }
    },

    closePoll: async (request) => {
      const { caller } = request
      const challenge = await readChallenge(ports, request)
      if (isRefusal(challenge)) return challenge
      const outside = isOfGroup(challenge, caller.id)
        ? undefined
        : hasRole(caller, 'coordinator')
          ? worksFor(caller, challenge.districtCode)
          : refuse('not-your-challenge')
      const signed = await signaturesOf(ports, challenge)
      const closed = outside ?? closePoll(challenge, signed, await policyFor(ports, challenge), doing(caller))
      return isRefusal(closed) ? closed : settled(ports, closed, request)
    },

    signAgreement: (request) =>
      act(request, (challenge) => {
        const { caller, body } = request
        const mayNot = body.as === 'college' && !hasRole(caller, 'alderman') ? refuse('forbidden') : undefined
        return mayNot ?? signAgreement(challenge, body.as, doing(caller))
      }),

    startChallenge: async (request) => {
      const challenge = await readChallenge(ports, request)
      const started = isRefusal(challenge) ? challenge : start(challenge, doing(request.caller))
      if (isRefusal(started)) return started
      return settled(ports, started.challenge, request, { drafts: handOverOf(started.challenge, started.share) })
    },

    objectChallenge: (request) =>
      act(request, async (challenge) =>
        object(challenge, doing(request.caller, request.body.grounds), await policyFor(ports, challenge)),
      ),

    giveNoticeOfDefault: (request) =>
      act(request, async (challenge) =>
        giveNotice(challenge, doing(request.caller), await policyFor(ports, challenge)),
      ),

    withdrawChallenge: async (request) => {
      const challenge = await readChallenge(ports, request)
      const withdrawn = isRefusal(challenge)
        ? challenge
        : withdraw(challenge, doing(request.caller, request.body.reason))
      if (isRefusal(withdrawn)) return withdrawn
      const task = withdrawn.granted ? withoutGrant(await taskOf(ports, withdrawn), withdrawn.id) : undefined
      return settled(ports, withdrawn, request, task ? { task } : {})
    },

    handBack: async (request) => {
      const { caller, body } = request
      const challenge = await readChallenge(ports, request)
      if (isRefusal(challenge)) return challenge
      const isAlderman = hasRole(caller, 'alderman')
      const back = handBack(challenge, sharesOf(body.unspent), doing(caller, body.reason), isAlderman)
      if (isRefusal(back)) return back
      const drafts = handBackOf(challenge, givenBack(challenge, back), body.reason)
      const task = withoutGrant(await taskOf(ports, challenge), challenge.id)
      return settled(ports, back, request, { drafts, task })
    },
  }
}
