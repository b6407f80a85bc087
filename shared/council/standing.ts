/** How a dossier stands, for people: whose turn it is and until when, what happens now, what the initiator can still do, and the steps of the whole way. */
import { appealUntil, objectionDueOn, objectionTerms } from '../objections/objection.ts'
import type { Role } from '../people/roles.ts'
import type { Policy } from '../policy/policy.ts'
import { addWeeks, localDate } from '../terms/terms.ts'
import { advicesMissing } from './decisions.ts'
import { advisers, type Dossier, type DossierAction, type DossierState } from './dossier.ts'
import { decidedOn, isFinal } from './protection.ts'
import { nextCharge } from './yearly-charges.ts'

/** The steps of the way, in order. */
export const stepNames = [
  'redirect',
  'alternatives',
  'advice',
  'college',
  'agenda',
  'council',
  'credit',
  'works',
  'settlement',
  'charges',
] as const
export type StepName = (typeof stepNames)[number]
export const stepStatuses = ['done', 'current', 'to-come', 'not-reached'] as const
export type StepStatus = (typeof stepStatuses)[number]

/** Keys of the sentences that say what happens now. */
export const nowKeys = [
  'alternatives',
  'advice',
  'advice-again',
  'college',
  'agenda',
  'agenda-postponed',
  'agenda-after-objection',
  'council',
  'adopted',
  'under-way',
  'supplement',
  'delivered',
  'charging',
  'written-off',
  'refused-letter',
  'refused-term-runs',
  'refused-final',
  'objection',
  'withdrawn',
] as const
export type NowKey = (typeof nowKeys)[number]

/** Keys of the sentences that say what the initiator can still do. */
export const possibilities = [
  'withdraw',
  'speak-at-council',
  'read-advices',
  'object',
  'wait-for-objection',
  'appeal-to-court',
  'submit-again',
  'follow-works',
  'follow-charges',
] as const
export type Possibility = (typeof possibilities)[number]

/** Who must act: by role, or the initiator. */
export type Turn = Role | 'initiator'

/** One step of the way as it stands. `weeks`: the term of our policy; `dueOn`: the last day of the current step. */
export interface Step {
  readonly step: StepName
  readonly status: StepStatus
  readonly roles: readonly Turn[]
  readonly weeks?: number
  readonly dueOn?: string
  readonly doneAt?: number
}

/** How a dossier stands at a moment. */
export interface Standing {
  readonly whoseTurn: readonly Turn[]
  readonly dueOn?: string
  readonly missed: boolean
  readonly now: NowKey
  readonly canStill: readonly Possibility[]
  readonly steps: readonly Step[]
}

/** The step to which an act belongs, by its number; acts that lead nowhere are not here. */
const stepOf: { readonly [A in DossierAction]?: StepName } = {
  open: 'redirect',
  'describe-alternatives': 'alternatives',
  advise: 'advice',
  propose: 'college',
  'college-refuse': 'college',
  'put-on-agenda': 'agenda',
  decide: 'council',
  'open-credit': 'credit',
  deliver: 'works',
  settle: 'settlement',
}

/** The step that is going on in a state; none at an end. */
const goingOn: { readonly [State in DossierState]?: StepName } = {
  alternatives: 'alternatives',
  advice: 'advice',
  college: 'college',
  agenda: 'agenda',
  council: 'council',
  adopted: 'credit',
  'under-way': 'works',
  supplement: 'works',
  delivered: 'settlement',
  charging: 'charges',
}

const rolesOf: { readonly [S in StepName]: readonly Turn[] } = {
  redirect: ['finance-officer'],
  alternatives: ['finance-officer'],
  advice: advisers,
  college: ['alderman'],
  agenda: ['clerk'],
  council: ['clerk'],
  credit: ['finance-officer'],
  works: ['asset-manager'],
  settlement: ['finance-officer'],
  charges: ['finance-officer'],
}

const weeksOf = (policy: Policy): { readonly [S in StepName]?: number } => ({
  alternatives: policy.dossierWeeksAlternatives,
  advice: policy.dossierWeeksAdvice,
  college: policy.dossierWeeksCollege,
  agenda: policy.dossierWeeksAgenda,
  council: policy.dossierWeeksLetter,
  credit: policy.dossierWeeksCredit,
  settlement: policy.dossierWeeksSettlement,
})

/** Whose turn it is. */
function turnOf(dossier: Dossier): readonly Turn[] {
  const { state } = dossier
  if (state === 'advice') return advicesMissing(dossier)
  if (state === 'supplement') return ['clerk']
  if (state === 'objection') return ['alderman']
  if (state === 'refused') return dossier.announcedOn === undefined && !isFinal(dossier) ? ['clerk'] : []
  const step = goingOn[state]
  return step === undefined ? [] : rolesOf[step]
}

/** The last day for who must act, in Europe/Amsterdam (our policy; the law for objections). */
function dueOnOf(dossier: Dossier, policy: Policy): string | undefined {
  const { state, meetingOn, expectedYear, calculation } = dossier
  const since = localDate(dossier.since)
  if (state === 'council') return addWeeks(meetingOn ?? since, policy.dossierWeeksLetter)
  if (state === 'under-way') return `${expectedYear ?? calculation.completionYear}-12-31`
  if (state === 'supplement') return addWeeks(since, policy.dossierWeeksAgenda)
  if (state === 'refused') return addWeeks(decidedOn(dossier), policy.dossierWeeksLetter)
  if (state === 'charging') {
    const next = nextCharge(dossier)
    return next && `${next.year}-12-31`
  }
  const objection = dossier.objections.at(-1)
  if (state === 'objection' && objection) return objectionDueOn(objection, policy)
  const step = goingOn[state]
  const weeks = step && weeksOf(policy)[step]
  return weeks === undefined ? undefined : addWeeks(since, weeks)
}

/** The last day for an objection to the refusal, once it was announced. */
export function objectionUntil({ announcedOn }: Pick<Dossier, 'announcedOn'>, policy: Policy): string | undefined {
  return announcedOn === undefined ? undefined : objectionTerms(announcedOn, policy).until
}

/** Whether the initiator can object to the refusal today. */
function mayObject(dossier: Dossier, policy: Policy, today: string): boolean {
  const until = objectionUntil(dossier, policy)
  return dossier.state === 'refused' && !isFinal(dossier) && (until === undefined || today <= until)
}

function nowOf(dossier: Dossier, policy: Policy, today: string): NowKey {
  const last = dossier.history.findLast(
    ({ action }) => action in stepOf || action === 'decide-objection' || action === 'ask-again',
  )
  switch (dossier.state) {
    case 'advice':
      return dossier.history.some(({ action }) => action === 'ask-again') ? 'advice-again' : 'advice'
    case 'agenda':
      if (last?.action === 'decide') return 'agenda-postponed'
      return last?.action === 'decide-objection' ? 'agenda-after-objection' : 'agenda'
    case 'refused':
      if (!mayObject(dossier, policy, today)) return 'refused-final'
      return dossier.announcedOn === undefined ? 'refused-letter' : 'refused-term-runs'
    default:
      return dossier.state
  }
}

function canStillOf(dossier: Dossier, policy: Policy, today: string): Possibility[] {
  const decided = dossier.objections.at(-1)?.decided
  switch (dossier.state) {
    case 'alternatives':
    case 'advice':
      return ['withdraw']
    case 'college':
      return ['withdraw', 'read-advices']
    case 'agenda':
      return ['withdraw', 'read-advices', 'speak-at-council']
    case 'council':
      return ['read-advices', 'speak-at-council']
    case 'adopted':
    case 'under-way':
    case 'supplement':
    case 'delivered':
      return ['follow-works']
    case 'charging':
    case 'written-off':
      return ['follow-charges']
    case 'objection':
      return ['wait-for-objection']
    case 'withdrawn':
      return ['submit-again']
    case 'refused':
      if (mayObject(dossier, policy, today)) return ['object', 'submit-again']
      return isFinal(dossier) && decided && today <= appealUntil(decided.at, policy)
        ? ['appeal-to-court', 'submit-again']
        : ['submit-again']
  }
}

function stepsOf(dossier: Dossier, policy: Policy, dueOn: string | undefined): Step[] {
  const current = goingOn[dossier.state]
  const isOver = current === undefined && dossier.state !== 'written-off'
  const acts = dossier.history.flatMap(({ action, at }) => {
    const step = stepOf[action]
    return step === undefined ? [] : [{ step, at }]
  })
  const furthest = isOver
    ? stepNames.indexOf(acts.at(-1)?.step ?? 'redirect') + 1
    : current === undefined
      ? stepNames.length
      : stepNames.indexOf(current)
  const weeks = weeksOf(policy)
  return stepNames.map((step, at): Step => {
    const isDone = at < furthest
    const doneAt = isDone ? acts.findLast((one) => one.step === step)?.at : undefined
    const status = isDone ? 'done' : step === current ? 'current' : isOver ? 'not-reached' : 'to-come'
    return {
      step,
      status,
      roles: step === 'advice' && status === 'current' ? advicesMissing(dossier) : rolesOf[step],
      ...(weeks[step] === undefined ? {} : { weeks: weeks[step] }),
      ...(status === 'current' && dueOn !== undefined ? { dueOn } : {}),
      ...(doneAt === undefined ? {} : { doneAt }),
    }
  })
}

/** How a dossier stands at a moment, with terms by the policy. A term is missed when its last day is over and nobody acted. */
export function standing(dossier: Dossier, policy: Policy, at: number): Standing {
  const today = localDate(at)
  const whoseTurn = turnOf(dossier)
  const dueOn = whoseTurn.length === 0 ? undefined : dueOnOf(dossier, policy)
  return {
    whoseTurn,
    ...(dueOn === undefined ? {} : { dueOn }),
    missed: dueOn !== undefined && today > dueOn,
    now: nowOf(dossier, policy, today),
    canStill: canStillOf(dossier, policy, today),
    steps: stepsOf(dossier, policy, dueOn),
  }
}
