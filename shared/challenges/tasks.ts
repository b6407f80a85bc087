/** What a challenge asks of somebody now, and which missed terms somebody must see: for the worklist. Nobody is asked what four eyes forbid. */
import { asMoment, asMoney } from '../api/fields.ts'
import type { Task } from '../api/worklist.ts'
import { fiscalYear } from '../ledger/fiscal-year.ts'
import { type Caller, hasRole } from '../people/roles.ts'
import { addDays, localDate } from '../terms/terms.ts'
import type { Challenge } from './challenge.ts'
import { deadlines, missedTerms, objectionDates, type RunningTerm } from './deadlines.ts'
import { canStill, turnOf } from './situation.ts'
import { about, type Party } from './states.ts'
import { isOfGroup, notOwn } from './step.ts'
import type { Seen } from './view.ts'

/** A coordinator sees an evaluation coming so many days before it is due. */
const evaluationNoticeDays = 28

/** Whether the share of this year has not come over yet: finance books it. */
export function awaitsShare(challenge: Challenge, now: number): boolean {
  const year = fiscalYear(now)
  const runs = challenge.state === 'in-execution' || challenge.state === 'evaluation'
  const isAgreed = challenge.agreement?.years.some((one) => one.year === year) ?? false
  return runs && isAgreed && !challenge.handedOver.some((one) => one.year === year)
}

/** The parties for which somebody may act here. */
function partiesOf(challenge: Challenge, caller: Caller): readonly Party[] {
  if (isOfGroup(challenge, caller.id)) return ['initiator']
  if (notOwn(challenge, { caller, at: 0 })) return []
  const worksHere = caller.districts.includes(challenge.districtCode)
  const tookPart = challenge.history.some(
    ({ act, by }) => ['refuse', 'exclude', 'leave-unhandled'].includes(act) && by.id === caller.id,
  )
  // Who refused does not decide on the objection (Awb 10:3, third paragraph).
  const isObjection = challenge.state === 'objection' || challenge.state === 'revised-decision'
  // Who prepared a decision does not take it.
  const prepared =
    challenge.state === 'proposed-decision' &&
    [challenge.ownerStatement, challenge.financeAdvice, challenge.advice].some((one) => one?.by.id === caller.id)
  const mayDecide = !(tookPart && isObjection) && !prepared
  return [
    ...(hasRole(caller, 'coordinator') && worksHere ? (['coordinator'] as const) : []),
    ...(hasRole(caller, 'finance-officer') ? (['finance-officer'] as const) : []),
    ...(hasRole(caller, 'asset-manager') ? (['task-owner'] as const) : []),
    ...(hasRole(caller, 'alderman') && mayDecide ? (['college'] as const) : []),
  ]
}

/** The parties that have something to do now, beyond carrying the task out. */
function asked(challenge: Challenge, terms: readonly RunningTerm[], seen: Seen): readonly Party[] {
  const { turn, alongside } = turnOf(challenge, seen.signatures, seen.policy, seen.now)
  const share: readonly Party[] = awaitsShare(challenge, seen.now) ? ['finance-officer'] : []
  const isFounded = challenge.state === 'revised-decision' && challenge.objection?.decided?.outcome === 'founded'
  if (about(challenge.state).term === 'over' && !isFounded) return []
  if (challenge.state === 'in-execution') {
    const soon = addDays(localDate(seen.now), evaluationNoticeDays)
    const evaluation = terms.some(({ party, dueOn }) => party === 'coordinator' && dueOn <= soon)
    return [
      ...share,
      ...(evaluation ? (['coordinator'] as const) : []),
      ...(challenge.warning ? (['initiator', 'college'] as const) : []),
    ]
  }
  // In conversation the group writes and opens the poll; the coordinator talks along, and has nothing to press.
  if (challenge.state === 'dialogue') return [turn, ...share]
  const warner: readonly Party[] = challenge.warning ? ['college'] : []
  return [turn, ...(alongside === undefined ? [] : [alongside]), ...warner, ...share]
}

/** What waits for the caller: a step to take, and below it what is late, for the group, the college and the programme office. */
export function challengeTasks(challenge: Challenge, caller: Caller, seen: Seen): Task[] {
  const terms = deadlines(challenge, seen.policy, seen.now)
  const parties = partiesOf(challenge, caller)
  const late = missedTerms(terms)
  const task = (kind: Task['kind'], dueOn: string | undefined): Task => ({
    kind,
    title: challenge.title,
    districtCode: challenge.districtCode,
    amount: asMoney(challenge.granted?.centsPerYear ?? challenge.moneyCentsPerYear),
    since: asMoment(challenge.enteredAt),
    ...(dueOn === undefined ? {} : { dueOn }),
    challengeId: challenge.id,
  })
  const mine = asked(challenge, terms, seen).filter((party) => parties.includes(party))
  const within = terms.filter(({ kind }) => kind === 'within')
  // An official who is at turn, or acts alongside, without a term of their own works within that of whom the step waits for.
  const { turn, alongside } = turnOf(challenge, seen.signatures, seen.policy, seen.now)
  const takesPart = mine.some((party) => party !== 'initiator' && (party === turn || party === alongside))
  const due = (within.find(({ party }) => mine.includes(party)) ?? (takesPart ? within[0] : undefined))?.dueOn
  const seesLate =
    parties.includes('initiator') || hasRole(caller, 'alderman', 'programme-office') || parties.includes('coordinator')
  const mayObject =
    parties.includes('initiator') && canStill(challenge, terms, seen.policy, seen.now).includes('object')
  return [
    ...(mayObject ? [task('challenge-refused', objectionDates(challenge, seen.policy).until)] : []),
    ...(mine.length > 0 ? [task('challenge-turn', due)] : []),
    ...(late.length > 0 && seesLate ? [task('challenge-late', late[0]?.dueOn)] : []),
  ]
}
