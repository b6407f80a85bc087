/** The agreement, and what happens under it: signing, start, each year's hand-over, evaluation, extension, warning, and the ways it ends. */
import type { Policy } from '../policy/policy.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { addDays, addWeeks, localDate } from '../terms/terms.ts'
import {
  type Agreement,
  type AgreementTerms,
  type Challenge,
  type HandedYear,
  mostAgreements,
  mostEvaluations,
  type YearShare,
} from './challenge.ts'
import { later, promises, yearLater } from './deadlines.ts'
import type { Decided } from './request.ts'
import { isBinding, isSigned, opensAfter } from './situation.ts'
import { actor, type Doing, isOfGroup, note, notOwn, onlyGroup, step } from './step.ts'

type DurationPolicy = Pick<Policy, 'challengeMaxDurationYears'>

/** An agreement starts within so many days. */
const mostDaysAhead = 730

const yearOf = (date: string) => Number(date.slice(0, 4))

/** Refuses `years-do-not-fit` unless the years are exactly those from first to last, in order; none at all when last is before first. */
function yearsFit(years: readonly YearShare[], first: number, last: number): Refusal<'years-do-not-fit'> | undefined {
  const fits =
    years.length === Math.max(0, last - first + 1) && years.every(({ year }, index) => year === first + index)
  return fits ? undefined : refuse('years-do-not-fit', { first, last: Math.max(first, last) })
}

/** Refuses `above-grant` for a year with more money or time than was granted. */
function withinGrant(years: readonly YearShare[], challenge: Challenge): Refusal<'above-grant'> | undefined {
  const { centsPerYear = 0, minutesPerYear = 0 } = challenge.granted ?? {}
  const over = years.find(({ cents, minutes }) => cents > centsPerYear || minutes > minutesPerYear)
  return over && refuse('above-grant', { year: over.year, centsPerYear, minutesPerYear })
}

const between = (date: string, from: string, to: string) =>
  date < from || date > to ? refuse('date-out-of-bounds', { from, to }) : undefined

/**
 * The college draws the agreement up, or changes it until it binds both; a change asks both signatures anew.
 * Refuses `date-out-of-bounds` (starts from today and within two years, ends after that and within the longest time of the policy),
 * `years-do-not-fit`, `above-grant`.
 */
export function drawUp(challenge: Challenge, terms: AgreementTerms, doing: Doing, policy: DurationPolicy): Decided {
  const today = localDate(doing.at)
  const { startsOn, endsOn, years } = terms
  const refused =
    notOwn(challenge, doing) ??
    between(startsOn, today, addDays(today, mostDaysAhead)) ??
    between(endsOn, addDays(startsOn, 1), addDays(yearLater(startsOn, policy.challengeMaxDurationYears), -1)) ??
    yearsFit(years, yearOf(startsOn), yearOf(endsOn)) ??
    withinGrant(years, challenge)
  if (refused) return refused
  const agreement: Agreement = { ...terms, drawnUpAt: doing.at, drawnUpBy: actor(doing, 'college') }
  if (challenge.state !== 'agreement' || !challenge.agreement)
    return step(challenge, 'draw-up-agreement', 'college', doing, { agreement })
  const earlierAgreements = [...challenge.earlierAgreements, challenge.agreement]
  if (isBinding(challenge, today) || earlierAgreements.length > mostAgreements)
    return refuse('illegal-transition', { from: challenge.state, action: 'change-agreement' })
  const { warning: _warning, ...rest } = challenge
  return note(rest, 'change-agreement', 'college', doing, {
    states: ['agreement'],
    changes: { agreement, earlierAgreements },
  })
}

/** One of the two sides signs; nobody for both. Refuses `already-signed`, `not-your-challenge`, `self-approval`. */
export function signAgreement(challenge: Challenge, side: 'group' | 'college', doing: Doing): Decided {
  const refused = side === 'group' ? onlyGroup(challenge, doing) : notOwn(challenge, doing)
  if (refused) return refused
  const { agreement } = challenge
  if (challenge.state !== 'agreement' || !agreement)
    return refuse('illegal-transition', { from: challenge.state, action: 'sign-agreement' })
  if (agreement[side]) return refuse('already-signed')
  const party = side === 'group' ? 'initiator' : 'college'
  const signed: Agreement = { ...agreement, [side]: { by: actor(doing, party), at: doing.at } }
  return note(challenge, 'sign-agreement', party, doing, { states: ['agreement'], changes: { agreement: signed } })
}

/** A challenge whose year comes over, with what comes over. */
export interface HandingOver {
  readonly challenge: Challenge
  readonly share: YearShare
}

const handed = (share: YearShare): HandedYear => ({ ...share, returnedCents: 0, returnedMinutes: 0 })

/** The group starts, from the first day of the agreement (`term-running`) to its last (`term-passed`), when both have signed (`not-signed`); the share of this year comes over. */
export function start(challenge: Challenge, doing: Doing): HandingOver | Refusal {
  const mine = onlyGroup(challenge, doing)
  if (mine) return mine
  const { agreement } = challenge
  if (challenge.state !== 'agreement' || !agreement)
    return refuse('illegal-transition', { from: challenge.state, action: 'start' })
  if (!isSigned(challenge)) return refuse('not-signed')
  const today = localDate(doing.at)
  const opens = opensAfter(challenge, 'start')
  if (opens !== undefined && today <= opens) return refuse('term-running', { until: opens })
  const share = agreement.years.find(({ year }) => year === yearOf(today))
  if (!share || !isBinding(challenge, today)) return refuse('term-passed', { until: agreement.endsOn })
  const { warning: _mended, ...rest } = challenge
  const started = step(rest, 'start', 'initiator', doing, { handedOver: [handed(share)] })
  return 'refused' in started ? started : { challenge: started, share }
}

/** The share of another year comes over: this year's or the next one's. Refuses `year-outside-agreement`, `year-out-of-reach`, `year-handed-over`. */
export function handOverYear(challenge: Challenge, year: number, doing: Doing): HandingOver | Refusal {
  const own = notOwn(challenge, doing)
  if (own) return own
  const share = challenge.agreement?.years.find((one) => one.year === year)
  const thisYear = yearOf(localDate(doing.at))
  const states = ['in-execution', 'evaluation'] as const
  if (states.every((state) => state !== challenge.state))
    return refuse('illegal-transition', { from: challenge.state, action: 'hand-over-year' })
  if (!share) return refuse('year-outside-agreement', { year })
  if (year < thisYear || year > thisYear + 1)
    return refuse('year-out-of-reach', { first: thisYear, last: thisYear + 1 })
  if (challenge.handedOver.some((one) => one.year === year)) return refuse('year-handed-over', { year })
  const handedOver = [...challenge.handedOver, handed(share)].sort((a, b) => a.year - b.year)
  const noted = note(challenge, 'hand-over-year', 'finance-officer', doing, { states, changes: { handedOver } })
  return 'refused' in noted ? noted : { challenge: noted, share }
}

/** The evaluation, with its public report and what was used so far. */
export function evaluate(
  challenge: Challenge,
  found: { readonly report: string; readonly spentCents: number; readonly spentMinutes: number },
  doing: Doing,
): Decided {
  const own = notOwn(challenge, doing)
  if (own) return own
  if (challenge.evaluations.length >= mostEvaluations)
    return refuse('illegal-transition', { from: challenge.state, action: 'evaluate' })
  const { report, spentCents, spentMinutes } = found
  const evaluation = { by: actor(doing, 'coordinator'), at: doing.at, text: report, spentCents, spentMinutes }
  const { warning: _mended, ...rest } = challenge
  return step(rest, 'evaluate', 'coordinator', doing, { evaluations: [...challenge.evaluations, evaluation] })
}

/**
 * After an evaluation the task stays with the group: until the agreed end, or until a later one, four years on at the most (policy).
 * The college extends and the system lets the work go on, in one go; not after the last evaluation that fits, nor to a later end
 * once there were too many agreements. Refuses `date-out-of-bounds`, `years-do-not-fit`, `above-grant`.
 */
export function extend(
  challenge: Challenge,
  to: { readonly endsOn: string; readonly years: readonly YearShare[] },
  doing: Doing,
  policy: DurationPolicy,
): Decided {
  const own = notOwn(challenge, doing)
  if (own) return own
  const { agreement } = challenge
  const isSame = to.endsOn === agreement?.endsOn
  const isFull =
    challenge.evaluations.length >= mostEvaluations || (!isSame && challenge.earlierAgreements.length >= mostAgreements)
  if (challenge.state !== 'evaluation' || !agreement || isFull)
    return refuse('illegal-transition', { from: challenge.state, action: 'extend' })
  const lastYear = yearOf(agreement.endsOn)
  const today = localDate(doing.at)
  const refused =
    between(to.endsOn, later(today, agreement.endsOn), yearLater(agreement.endsOn, policy.challengeMaxDurationYears)) ??
    yearsFit(to.years, lastYear + 1, yearOf(to.endsOn)) ??
    withinGrant(to.years, challenge)
  if (refused) return refused
  const extended: Agreement = { ...agreement, endsOn: to.endsOn, years: [...agreement.years, ...to.years] }
  const changes: Partial<Challenge> = isSame
    ? {}
    : { agreement: extended, earlierAgreements: [...challenge.earlierAgreements, agreement] }
  const decided = step(challenge, 'extend', 'college', doing, changes)
  if ('refused' in decided) return decided
  const goesOn = step(decided, 'continue', 'system', { caller: doing.caller, at: doing.at })
  // Two steps, one decision: one version.
  return 'refused' in goesOn ? goesOn : { ...goesOn, version: challenge.version + 1 }
}

/** The college announces that it takes the task back unless what is wrong is mended within four weeks. */
export function warn(challenge: Challenge, doing: Doing): Decided {
  const mendBy = addWeeks(localDate(doing.at), promises.mend)
  const warning = { by: actor(doing, 'college'), at: doing.at, text: doing.reason ?? '', mendBy }
  return (
    notOwn(challenge, doing) ??
    (challenge.warning ? refuse('illegal-transition', { from: challenge.state, action: 'warn' }) : undefined) ??
    note(challenge, 'warn', 'college', doing, { states: ['agreement', 'in-execution'], changes: { warning } })
  )
}

/** What came over once what was not used is given back, by year. Refuses `year-outside-agreement` and `unspent-too-much`; a year named twice is too much. */
function giveBack(challenge: Challenge, unspent: readonly YearShare[]): readonly HandedYear[] | Refusal {
  let handedOver = challenge.handedOver
  for (const { year, cents, minutes } of unspent) {
    const of = handedOver.find((one) => one.year === year)
    if (!of) return refuse('year-outside-agreement', { year })
    const availableCents = of.cents - of.returnedCents
    const availableMinutes = of.minutes - of.returnedMinutes
    if (cents > availableCents || minutes > availableMinutes)
      return refuse('unspent-too-much', { year, availableCents, availableMinutes })
    handedOver = handedOver.map((one) =>
      one === of
        ? { ...of, returnedCents: of.returnedCents + cents, returnedMinutes: of.returnedMinutes + minutes }
        : one,
    )
  }
  return handedOver
}

/** What is left of years: as it is declared of those that have begun, and all of a year that has not. */
function leftOf(challenge: Challenge, unspent: readonly YearShare[], today: string): readonly YearShare[] {
  const thisYear = yearOf(today)
  const ahead = challenge.handedOver.filter(({ year }) => year > thisYear)
  return [
    ...unspent.filter(({ year }) => !ahead.some((one) => one.year === year)),
    ...ahead.map(({ year, cents, minutes, returnedCents, returnedMinutes }) => ({
      year,
      cents: cents - returnedCents,
      minutes: minutes - returnedMinutes,
    })),
  ]
}

/** What went back between two versions of a challenge, by year. */
export function givenBack(before: Challenge, after: Challenge): readonly YearShare[] {
  return after.handedOver.map(({ year, returnedCents, returnedMinutes }) => {
    const earlier = before.handedOver.find((one) => one.year === year)
    return {
      year,
      cents: returnedCents - (earlier?.returnedCents ?? 0),
      minutes: returnedMinutes - (earlier?.returnedMinutes ?? 0),
    }
  })
}

/** One way in which the task comes back, with what was not used. */
function end(
  challenge: Challenge,
  action: 'hand-back' | 'revoke' | 'finish',
  party: 'initiator' | 'college',
  unspent: readonly YearShare[],
  doing: Doing,
): Decided {
  const handedOver = giveBack(challenge, leftOf(challenge, unspent, localDate(doing.at)))
  if ('refused' in handedOver) return handedOver
  return step(challenge, action, party, doing, { handedOver })
}

/** After an evaluation the task goes back, by the college's or the group's own wish, and what is left with it. */
export function handBack(
  challenge: Challenge,
  unspent: readonly YearShare[],
  doing: Doing,
  isAlderman: boolean,
): Decided {
  const isOwn = isOfGroup(challenge, doing.caller.id)
  if (!isOwn && !isAlderman) return refuse('not-your-challenge')
  return isOwn
    ? end(challenge, 'hand-back', 'initiator', unspent, doing)
    : (notOwn(challenge, doing) ?? end(challenge, 'hand-back', 'college', unspent, doing))
}

/** The college takes the task back, once the time to mend is over (`term-running`); never without warning (`not-warned`). */
export function revoke(challenge: Challenge, unspent: readonly YearShare[], doing: Doing): Decided {
  const own = notOwn(challenge, doing)
  if (own) return own
  const { warning } = challenge
  if (challenge.state === 'agreement' || challenge.state === 'in-execution') {
    if (!warning) return refuse('not-warned')
    if (localDate(doing.at) <= warning.mendBy) return refuse('term-running', { until: warning.mendBy })
  }
  return end(challenge, 'revoke', 'college', unspent, doing)
}

/** The college finishes the challenge with the final account, from thirteen weeks before the agreed end (`term-running`). */
export function finish(challenge: Challenge, unspent: readonly YearShare[], doing: Doing): Decided {
  const own = notOwn(challenge, doing)
  if (own) return own
  const opens = opensAfter(challenge, 'finish')
  if (challenge.state === 'evaluation' && opens !== undefined && localDate(doing.at) <= opens)
    return refuse('term-running', { until: opens })
  return end(challenge, 'finish', 'college', unspent, doing)
}
