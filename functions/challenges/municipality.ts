/** What coordinator, task owner, finance and college do with a challenge. */
import {
  drawUp,
  evaluate,
  extend,
  finish,
  givenBack,
  handOverYear,
  revoke,
  warn,
} from '../../shared/challenges/agreement.ts'
import { handBackOf, handOverOf } from '../../shared/challenges/booking.ts'
import type { Challenge } from '../../shared/challenges/challenge.ts'
import {
  adjourn,
  advise,
  adviseOnCost,
  decideObjection,
  type Giving,
  grant,
  grantAfterAll,
  refuseAdvised,
  stateCost,
} from '../../shared/challenges/decision.ts'
import { type MunicipalTask, withGrant, withoutGrant } from '../../shared/challenges/municipal-task.ts'
import { admit, askForMore, converse, exclude, handleAnyway, leaveUnhandled } from '../../shared/challenges/request.ts'
import { refuseForSupport } from '../../shared/challenges/support.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { signatures } from '../kit/challenge-things.ts'
import type { Ports } from '../kit/ports.ts'
import type { Implementations } from '../kit/serve.ts'
import { worksFor } from '../kit/territory.ts'
import type { catalogue } from './catalogue.ts'
import type { group } from './group.ts'
import { sharesOf } from './shares.ts'
import { policyFor, readChallenge, settled, signaturesOf, taskOf } from './shown.ts'

type Elsewhere = keyof ReturnType<typeof group> | keyof ReturnType<typeof catalogue>
type Municipality = Omit<Implementations<'challenges'>, Elsewhere>

type Request = Parameters<typeof settled>[2] & { readonly caller: Caller }
type Decide = (challenge: Challenge) => Challenge | Refusal | Promise<Challenge | Refusal>

/** What is granted, as the API writes it. */
interface Granting {
  readonly moneyPerYear: { readonly cents: number }
  readonly minutesPerYear: number
  readonly reason: string
  readonly above?: string | undefined
}

/** The implementations over the given ports. */
export function municipality(ports: Ports): Municipality {
  const { clock } = ports
  const doing = (caller: Caller, reason?: string) => ({ caller, at: clock.now(), reason })

  /** The challenge, for whoever did not sign under it: who supports it has a part in it (Awb 2:4). */
  const read = async (request: Request): Promise<Challenge | Refusal> =>
    (await signatures.has(ports, request.params.challengeId, request.caller.id))
      ? refuse('self-approval')
      : readChallenge(ports, request)

  /** Reads, decides and answers: the way of every act that moves nothing but the challenge. */
  async function act(request: Request, decide: Decide) {
    const challenge = await read(request)
    const moved = isRefusal(challenge) ? challenge : await decide(challenge)
    return isRefusal(moved) ? moved : settled(ports, moved, request)
  }

  /** The same for a coordinator, in the own districts. */
  const inDistrict = (request: Request, decide: Decide) =>
    act(request, (challenge) => worksFor(request.caller, challenge.districtCode) ?? decide(challenge))

  /** A grant: the challenge and what its task has been granted change together, so that no two grants together pass what it costs. */
  async function granting(
    request: Request & { readonly body: Granting },
    decide: (challenge: Challenge, task: MunicipalTask, giving: Giving) => Challenge | Refusal,
  ) {
    const challenge = await read(request)
    if (isRefusal(challenge)) return challenge
    const { moneyPerYear, minutesPerYear, above } = request.body
    const task = await taskOf(ports, challenge)
    const granted = decide(challenge, task, { centsPerYear: moneyPerYear.cents, minutesPerYear, above })
    if (isRefusal(granted)) return granted
    const given = { challengeId: granted.id, centsPerYear: moneyPerYear.cents, minutesPerYear }
    return settled(ports, granted, request, { task: withGrant(task, given) })
  }

  /** An end under the agreement: what is left of money and time flows back to the task, which is free again. */
  async function ending(
    request: Request & { readonly body: { readonly unspent: Parameters<typeof sharesOf>[0]; readonly reason: string } },
    decide: typeof revoke,
  ) {
    const challenge = await read(request)
    if (isRefusal(challenge)) return challenge
    const { reason } = request.body
    const unspent = sharesOf(request.body.unspent)
    const ended = decide(challenge, unspent, doing(request.caller, reason))
    if (isRefusal(ended)) return ended
    const task = withoutGrant(await taskOf(ports, challenge), challenge.id)
    return settled(ports, ended, request, { drafts: handBackOf(challenge, givenBack(challenge, ended), reason), task })
  }

  return {
    askForMore: (request) =>
      inDistrict(request, async (challenge) =>
        askForMore(challenge, doing(request.caller, request.body.missing), await policyFor(ports, challenge)),
      ),
    leaveUnhandled: (request) =>
      inDistrict(request, (challenge) => leaveUnhandled(challenge, doing(request.caller, request.body.reason))),
    handleAnyway: (request) =>
      inDistrict(request, (challenge) => handleAnyway(challenge, doing(request.caller, request.body.reason))),
    admitChallenge: (request) =>
      inDistrict(request, (challenge) => admit(challenge, request.body.contact, doing(request.caller))),
    excludeChallenge: (request) =>
      act(request, (challenge) => exclude(challenge, doing(request.caller, request.body.reason))),
    planConversation: (request) =>
      inDistrict(request, (challenge) => converse(challenge, request.body, doing(request.caller))),

    stateTaskCost: (request) =>
      act(request, (challenge) => {
        const { presentCost, presentMinutes, text } = request.body
        return stateCost(challenge, { presentCents: presentCost.cents, presentMinutes }, doing(request.caller, text))
      }),
    adviseOnCost: (request) =>
      act(request, (challenge) =>
        adviseOnCost(challenge, request.body.advice, doing(request.caller, request.body.text)),
      ),
    adviseChallenge: (request) =>
      inDistrict(request, (challenge) => {
        const { advice, risk, text } = request.body
        return advise(challenge, { advice, risk }, doing(request.caller, text))
      }),
    adjournChallenge: (request) =>
      inDistrict(request, async (challenge) => {
        const { until, reason } = request.body
        return adjourn(challenge, until, doing(request.caller, reason), await policyFor(ports, challenge))
      }),

    grantChallenge: (request) =>
      granting(request, (challenge, task, giving) =>
        grant(challenge, task, giving, doing(request.caller, request.body.reason)),
      ),
    grantAfterAll: (request) =>
      granting(request, (challenge, task, giving) =>
        grantAfterAll(challenge, task, giving, doing(request.caller, request.body.reason)),
      ),
    refuseChallenge: (request) =>
      act(request, async (challenge) => {
        const decision = doing(request.caller, request.body.reason)
        if (challenge.state !== 'support-check') return refuseAdvised(challenge, decision)
        const signed = await signaturesOf(ports, challenge)
        return refuseForSupport(challenge, signed, await policyFor(ports, challenge), decision)
      }),
    decideChallengeObjection: (request) =>
      act(request, (challenge) => {
        const { outcome, reason } = request.body
        return decideObjection(challenge, outcome, request.caller, doing(request.caller, reason))
      }),

    drawUpAgreement: (request) =>
      act(request, async (challenge) => {
        const { years, ...terms } = request.body
        const drawn = { ...terms, years: sharesOf(years) }
        return drawUp(challenge, drawn, doing(request.caller), await policyFor(ports, challenge))
      }),
    handOverYear: async (request) => {
      const challenge = await read(request)
      const over = isRefusal(challenge) ? challenge : handOverYear(challenge, request.body.year, doing(request.caller))
      if (isRefusal(over)) return over
      return settled(ports, over.challenge, request, { drafts: handOverOf(over.challenge, over.share) })
    },
    evaluateChallenge: (request) =>
      inDistrict(request, (challenge) => {
        const { report, spent, spentMinutes } = request.body
        return evaluate(challenge, { report, spentCents: spent.cents, spentMinutes }, doing(request.caller))
      }),
    extendChallenge: (request) =>
      act(request, async (challenge) => {
        const { endsOn, years, reason } = request.body
        const to = { endsOn, years: sharesOf(years) }
        return extend(challenge, to, doing(request.caller, reason), await policyFor(ports, challenge))
      }),
    warnGroup: (request) => act(request, (challenge) => warn(challenge, doing(request.caller, request.body.reason))),
    revokeChallenge: (request) => ending(request, revoke),
    finishChallenge: (request) => ending(request, finish),
  }
}
