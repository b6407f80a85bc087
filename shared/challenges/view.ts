/** A challenge as the API shows it: people by name and role, money wrapped, and everything that follows from its state at a moment. */
import type { ChallengeSummary, ChallengeView } from '../api/challenge-views.ts'
import { asMoment, asMoney } from '../api/fields.ts'
import { appealUntil } from '../objections/objection.ts'
import type { Policy } from '../policy/policy.ts'
import { localDate } from '../terms/terms.ts'
import type { Actor, Agreement, Challenge, Statement, YearShare } from './challenge.ts'
import { deadlines, missedTerms, type RunningTerm } from './deadlines.ts'
import { type MunicipalTask, presentBudget } from './municipal-task.ts'
import { minutesAsked, missingFields } from './plan.ts'
import { canStill, nowKey, openWays, pollIsOver, turnOf } from './situation.ts'
import { isAction, transitions } from './transitions.ts'

/** What a view needs besides the challenge. `signatures`: how many support it; `now` in milliseconds UTC. */
export interface Seen {
  readonly signatures: number
  readonly policy: Policy
  readonly now: number
}

const personOf = ({ name, role }: Actor) => ({ name, role })
const initiatorOf = ({ initiator }: Challenge) => ({ name: initiator.name, role: 'initiator' })
const shareOf = ({ year, cents, minutes }: YearShare) => ({ year, money: asMoney(cents), minutes })
const said = ({ by, at, text }: Statement) => ({ by: personOf(by), at: asMoment(at), text })

/** The day until which whoever is at turn, or takes part, must have acted: of a term that was missed, else of the first that runs, else the end of a waiting time. */
function dueOf(terms: readonly RunningTerm[], parties: readonly string[]): string | undefined {
  const theirs = terms.filter(({ party }) => parties.includes(party))
  const running = theirs.filter(({ kind, daysOver }) => kind === 'within' || daysOver === undefined)
  return (theirs.find(({ missed }) => missed) ?? running.find(({ kind }) => kind === 'within') ?? running[0])?.dueOn
}

/** The short form, for lists. */
export function challengeSummary(challenge: Challenge, { signatures, policy, now }: Seen): ChallengeSummary {
  const { id, taskId, taskName, districtCode, title, state, submittedAt, granted } = challenge
  const terms = deadlines(challenge, policy, now)
  const turn = turnOf(challenge, signatures, policy, now)
  const due = dueOf(terms, [turn.turn, turn.alongside ?? ''])
  return {
    id,
    taskId,
    taskName,
    districtCode,
    title,
    initiator: initiatorOf(challenge),
    state,
    now: nowKey(challenge, signatures, policy, now),
    ...turn,
    ...(submittedAt === undefined ? {} : { submittedAt: asMoment(submittedAt) }),
    moneyPerYear: asMoney(granted?.centsPerYear ?? challenge.moneyCentsPerYear),
    minutesPerYear: granted?.minutesPerYear ?? minutesAsked(challenge),
    signatures,
    signaturesNeeded: policy.challengeMinSupporters,
    ...(due === undefined ? {} : { dueOn: due }),
    missed: missedTerms(terms).map(({ key }) => key),
  }
}

const termView = ({ consequences, ...term }: RunningTerm) => ({ ...term, consequences: [...consequences] })

const signatureView = (signed: Agreement['group']) => signed && { by: personOf(signed.by), at: asMoment(signed.at) }

function agreementView(agreement: Agreement) {
  const { drawnUpAt, drawnUpBy, group, college, years, ...terms } = agreement
  return {
    ...terms,
    years: years.map(shareOf),
    drawnUpAt: asMoment(drawnUpAt),
    drawnUpBy: personOf(drawnUpBy),
    ...(group ? { group: signatureView(group) } : {}),
    ...(college ? { college: signatureView(college) } : {}),
  }
}

/** What went to the initiator: a letter for each act that has one. */
function letters(challenge: Challenge): ChallengeView['letters'] {
  return challenge.history.flatMap(({ act, at, state }, index) => {
    const before = challenge.history[index - 1]?.state
    const letter = isAction(act)
      ? transitions.find((one) => one.action === act && one.from === before && one.to === state)?.letter
      : undefined
    return letter ? [{ act: index, at: asMoment(at), ...letter }] : []
  })
}

function objectionView(challenge: Challenge, policy: Policy): Pick<ChallengeView, 'objection'> {
  const { objection, objectedTo } = challenge
  if (!objection || !objectedTo) return {}
  const { lodgedAt, by, grounds, decided } = objection
  const decision = decided && {
    at: asMoment(decided.at),
    by: personOf(decided.by),
    outcome: decided.outcome,
    reason: decided.reason,
    appealUntil: appealUntil(decided.at, policy),
  }
  return {
    objection: {
      at: asMoment(lodgedAt),
      by: { name: by.name, role: 'initiator' },
      grounds,
      against: objectedTo,
      ...(decision ? { decision } : {}),
    },
  }
}

/** What advisers and college said, as far as it is there. */
function decisions(challenge: Challenge) {
  const { ownerStatement: owner, financeAdvice: finance, advice, granted, warning } = challenge
  return {
    ...(owner
      ? {
          ownerStatement: {
            ...said(owner),
            presentCost: asMoney(owner.presentCents),
            presentMinutes: owner.presentMinutes,
          },
        }
      : {}),
    ...(finance ? { financeAdvice: { ...said(finance), advice: finance.advice } } : {}),
    ...(advice ? { advice: { ...said(advice), advice: advice.advice, risk: advice.risk } } : {}),
    ...(granted
      ? {
          granted: {
            at: asMoment(granted.at),
            by: personOf(granted.by),
            reason: granted.reason,
            moneyPerYear: asMoney(granted.centsPerYear),
            minutesPerYear: granted.minutesPerYear,
            presentCost: asMoney(granted.presentCents),
            ...(granted.above === undefined ? {} : { above: granted.above.reason }),
          },
        }
      : {}),
    ...(warning
      ? {
          warning: {
            at: asMoment(warning.at),
            by: personOf(warning.by),
            reason: warning.text,
            mendBy: warning.mendBy,
          },
        }
      : {}),
  }
}

function taskOf(task: MunicipalTask, now: number): ChallengeView['task'] {
  const present = presentBudget(task, Number(localDate(now).slice(0, 4)))
  const { id, name, area, owner, discipline, contractEndsOn, mayBeTakenOver, whyNot } = task
  return {
    id,
    name,
    area,
    owner,
    discipline,
    ...(contractEndsOn === undefined ? {} : { contractEndsOn }),
    mayBeTakenOver,
    ...(whyNot === undefined ? {} : { whyNot }),
    presentCost: asMoney(present.cents),
    presentMinutes: present.minutes,
  }
}

/** What the group wrote. */
function planOf(challenge: Challenge) {
  const { what, better, results, people, accountability, continuity, helpAsked, hours, startsOn, years } = challenge
  return {
    what,
    better,
    results,
    people,
    accountability,
    continuity,
    helpAsked,
    hours: hours.map((one) => ({ ...one })),
    ...(startsOn === undefined ? {} : { startsOn }),
    years,
  }
}

/** The whole challenge. `names`: of those who signed and agreed to be named. */
export function challengeView(
  challenge: Challenge,
  seen: Seen & { readonly task: MunicipalTask; readonly names: readonly string[] },
): ChallengeView {
  const { policy, now, signatures, task, names } = seen
  const { version, proposalId, complex, contact, adjournedUntil, noticeOn, agreement, state } = challenge
  const terms = deadlines(challenge, policy, now)
  const asked = state === 'incomplete' ? challenge.supplements.at(-1)?.text : undefined
  return {
    ...challengeSummary(challenge, seen),
    version,
    ...planOf(challenge),
    // What is asked; the summary shows what was granted once it was.
    moneyPerYear: asMoney(challenge.moneyCentsPerYear),
    ...(proposalId === undefined ? {} : { proposalId }),
    complex,
    task: taskOf(task, now),
    members: challenge.members.map(({ id, name, since, accepted }) => ({
      id,
      by: { name, role: 'resident' },
      since: asMoment(since),
      accepted,
    })),
    ...(contact === undefined ? {} : { contact }),
    missing: [...missingFields(challenge)],
    ...(asked === undefined ? {} : { asked }),
    conversations: challenge.conversations.map((one) => ({ ...one })),
    support: {
      signatures,
      needed: policy.challengeMinSupporters,
      polls: challenge.polls.map(({ openedOn, closesOn, enough }) => ({
        openedOn,
        closesOn,
        ...(enough === undefined ? {} : { enough }),
      })),
      open: state === 'support-check' && !pollIsOver(challenge, now),
      names: [...names],
    },
    ...decisions(challenge),
    ...(adjournedUntil === undefined ? {} : { adjournedUntil }),
    ...(agreement ? { agreement: agreementView(agreement) } : {}),
    earlierAgreements: challenge.earlierAgreements.map(agreementView),
    handedOver: challenge.handedOver.map((one) => ({
      ...shareOf(one),
      returned: asMoney(one.returnedCents),
      returnedMinutes: one.returnedMinutes,
    })),
    evaluations: challenge.evaluations.map(({ at, by, text, spentCents, spentMinutes }) => ({
      at: asMoment(at),
      by: personOf(by),
      report: text,
      spent: asMoney(spentCents),
      spentMinutes,
    })),
    ...(noticeOn === undefined ? {} : { noticeOn }),
    ...objectionView(challenge, policy),
    terms: terms.map(termView),
    canStill: [...canStill(challenge, terms, policy, now)],
    ways: openWays(challenge, now).map(({ action, by, from }) => ({
      action,
      by: [...by],
      ...(from === undefined ? {} : { from }),
    })),
    letters: letters(challenge),
    history: challenge.history.map(({ at, by, act, state: reached, reason }) => ({
      at: asMoment(at),
      by: personOf(by),
      act,
      state: reached,
      ...(reason === undefined ? {} : { reason }),
    })),
  }
}
