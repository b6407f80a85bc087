/** What is decided on a dossier until the council has decided: by finance, advisers, college, clerk and initiator. */
import { invalidField } from '../api/field-errors.ts'
import { type Caller, hasRole } from '../people/roles.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { localDate } from '../terms/terms.ts'
import { checkedCalculation } from './calculation.ts'
import {
  type Advice,
  type Adviser,
  type Alternative,
  type Amendment,
  advisers,
  type Calculation,
  type Decision,
  type Dossier,
} from './dossier.ts'
import { actorOf, isFull, mayAct, moved } from './moves.ts'

/** The calendar year of a moment in Europe/Amsterdam. */
export const yearOf = (at: number) => Number(localDate(at).slice(0, 4))

/** A meeting is set at most so many days ahead. */
const mostDaysAhead = 730

/** Works are ready at most so many years ahead: beyond that it is a slip of the pen, and charges that nobody sees coming. */
const mostYearsAhead = 30

/** Refuses a year of completion that is over (`in-the-past`) or more than thirty years away (`too-far-ahead`), at this pointer. */
export function unfitYear(
  pointer: string,
  year: number,
  thisYear: number,
): ReturnType<typeof invalidField> | undefined {
  if (year < thisYear) return invalidField(pointer, 'in-the-past')
  return year > thisYear + mostYearsAhead ? invalidField(pointer, 'too-far-ahead') : undefined
}

/**
 * The dossier of a proposal that finance redirected to the council.
 * Refuses `not-capital`, `term-too-long`, and a year of completion in the past (`in-the-past`) or more than thirty years ahead (`too-far-ahead`).
 */
export function prepare(
  proposal: Proposal,
  id: string,
  calculation: Calculation,
  officer: Caller,
  at: number,
  reason: string,
): Dossier | Refusal {
  const kept = checkedCalculation(calculation)
  if (isRefusal(kept)) return kept
  const no = unfitYear('/calculation/completionYear', kept.completionYear, yearOf(at))
  if (no) return no
  const { districtCode, title, summary, initiator } = proposal
  const openedBy = { id: officer.id, name: officer.name, role: 'finance-officer' }
  return {
    id,
    version: 1,
    proposalId: proposal.id,
    districtCode,
    title,
    summary,
    initiator,
    openedAt: at,
    openedBy,
    reason,
    rule: proposal.routing.rule,
    state: 'alternatives',
    since: at,
    calculation: kept,
    asked: kept,
    alternatives: [],
    advices: [],
    decisions: [],
    objections: [],
    percentReady: 0,
    booked: [],
    history: [{ at, by: openedBy, action: 'open', state: 'alternatives' }],
  }
}

/** Finance describes what else can be done, with the agreement on upkeep and what it costs a year. */
export function describeAlternatives(
  dossier: Dossier,
  of: {
    readonly alternatives: readonly Alternative[]
    readonly upkeep: string
    readonly maintenanceCentsPerYear: number
  },
  caller: Caller,
  at: number,
): Dossier | Refusal {
  const no = mayAct(dossier, 'describe-alternatives', caller)
  if (no) return no
  const { alternatives, upkeep, maintenanceCentsPerYear } = of
  return moved(
    dossier,
    'describe-alternatives',
    'advice',
    { caller, at },
    {
      alternatives,
      upkeep,
      calculation: { ...dossier.calculation, maintenanceCentsPerYear },
      asked: { ...dossier.asked, maintenanceCentsPerYear },
    },
  )
}

/** Who has yet to advise. */
export function advicesMissing({ advices }: Pick<Dossier, 'advices'>): Adviser[] {
  return advisers.filter((adviser) => !advices.some((one) => one.adviser === adviser))
}

/**
 * One adviser advises; with the third advice the dossier goes to the college.
 * Refuses `not-competent` for a role that the caller has not, `opened-it` (finance advice by who opened the dossier: four eyes), `advised-already`.
 */
export function advise(
  dossier: Dossier,
  said: Pick<Advice, 'adviser' | 'advice' | 'text'>,
  caller: Caller,
  at: number,
): Dossier | Refusal {
  const no = mayAct(dossier, 'advise', caller)
  if (no) return no
  const { adviser } = said
  if (!hasRole(caller, adviser)) return refuse('not-competent')
  if (adviser === 'finance-officer' && dossier.openedBy.id === caller.id) return refuse('opened-it')
  const missing = advicesMissing(dossier)
  if (!missing.includes(adviser)) return refuse('advised-already')
  const doing = { caller, at, role: adviser }
  const advice: Advice = { ...said, at, by: actorOf('advise', doing) }
  return moved(dossier, 'advise', missing.length === 1 ? 'college' : 'advice', doing, {
    advices: [...dossier.advices, advice],
  })
}

/** The college proposes the dossier to the council (Gemeentewet 160: it prepares and carries out). */
export function propose(dossier: Dossier, reason: string, caller: Caller, at: number): Dossier | Refusal {
  return mayAct(dossier, 'propose', caller) ?? moved(dossier, 'propose', 'agenda', { caller, at, act: { reason } })
}

/** The college asks advisers again: their advice lapses. */
export function askAgain(
  dossier: Dossier,
  of: { readonly advisers: readonly Adviser[]; readonly question: string },
  caller: Caller,
  at: number,
): Dossier | Refusal {
  return (
    mayAct(dossier, 'ask-again', caller) ??
    moved(
      dossier,
      'ask-again',
      'advice',
      { caller, at, act: { reason: of.question } },
      { advices: dossier.advices.filter(({ adviser }) => !of.advisers.includes(adviser)) },
    )
  )
}

/** The dossier without the announcement of an earlier decision. */
const unannounced = ({ announcedOn: _announcedOn, ...dossier }: Dossier): Dossier => dossier

/** The dossier without the meeting that is over, and without the announcement of a decision that no longer stands: it waits for the council again. */
export function awaitingCouncil({ meetingOn: _meetingOn, ...dossier }: Dossier): Dossier {
  return unannounced(dossier)
}

/** The college refuses; the initiator can object. */
export function refuseByCollege(dossier: Dossier, reason: string, caller: Caller, at: number): Dossier | Refusal {
  return (
    mayAct(dossier, 'college-refuse', caller) ??
    moved(unannounced(dossier), 'college-refuse', 'refused', { caller, at, act: { reason } })
  )
}

/** The clerk sets the meeting. Refuses a date in the past, and one more than two years ahead. */
export function putOnAgenda(dossier: Dossier, meetingOn: string, caller: Caller, at: number): Dossier | Refusal {
  const no = mayAct(dossier, 'put-on-agenda', caller)
  if (no) return no
  if (meetingOn < localDate(at)) return invalidField('/meetingOn', 'in-the-past')
  if (meetingOn > localDate(at + mostDaysAhead * 86_400_000)) return invalidField('/meetingOn', 'too-far-ahead')
  return moved(dossier, 'put-on-agenda', 'council', { caller, at, act: { on: meetingOn } }, { meetingOn })
}

/** What the clerk records of a council meeting. */
export interface Resolution {
  readonly decision: Decision['decision']
  readonly decidedOn: string
  readonly reference: string
  readonly reason: string
  readonly amendments?: readonly Amendment[] | undefined
}

const leadsToState = {
  adopted: 'adopted',
  'adopted-with-changes': 'adopted',
  refused: 'refused',
  postponed: 'agenda',
} as const

/**
 * The dossier after the council's decision (Gemeentewet 189, 192). A postponed dossier waits for another meeting. Amendments work out everything anew.
 * Refuses: `amendment-after-decision`, `illegal-transition` (decided already), `changes-missing` (adopted with changes names none, or another decision names some),
 * `dossier-full` (postponed once too often), `not-capital`, `term-too-long`, a date in the future or before the meeting, an amendment that changes nothing or names a component that is not there.
 */
export function decide(dossier: Dossier, resolution: Resolution, caller: Caller, at: number): Dossier | Refusal {
  const { amendments = [], ...said } = resolution
  const no = mayAct(dossier, 'decide', caller)
  if (no) {
    const isDecided =
      no.refused === 'illegal-transition' && dossier.decisions.some(({ decision }) => decision !== 'postponed')
    return isDecided && amendments.length > 0 ? refuse('amendment-after-decision') : no
  }
  if (said.decidedOn > localDate(at)) return invalidField('/decidedOn', 'in-the-future')
  if (dossier.meetingOn !== undefined && said.decidedOn < dossier.meetingOn)
    return invalidField('/decidedOn', 'before-meeting')
  // A full dossier is decided on, and not put off once more.
  if (said.decision === 'postponed' && isFull(dossier)) return refuse('dossier-full')
  if (amendments.length > 0 !== (said.decision === 'adopted-with-changes')) return refuse('changes-missing')
  const calculation = amended(dossier.calculation, amendments, yearOf(at))
  if (isRefusal(calculation)) return calculation
  const doing = { caller, at, act: { reason: said.reason, on: said.decidedOn, reference: said.reference } }
  const decision: Decision = { ...said, amendments, at, by: actorOf('decide', doing) }
  const isAdopted = leadsToState[said.decision] === 'adopted'
  const of = said.decision === 'postponed' ? awaitingCouncil(dossier) : unannounced(dossier)
  return moved(of, 'decide', leadsToState[said.decision], doing, {
    calculation,
    decisions: [...dossier.decisions, decision],
    ...(isAdopted ? { adopted: calculation } : {}),
  })
}

/**
 * The calculation with the amendments applied in their order; a residual value is never more than what they leave to write off. Refuses as `decide` says,
 * and amendments that together change nothing.
 */
export function amended(
  calculation: Calculation,
  amendments: readonly Amendment[],
  thisYear: number,
): Calculation | Refusal {
  let now = calculation
  for (const [number, amendment] of amendments.entries()) {
    const { title: _title, component: at = 0, completionYear, ...changes } = amendment
    const component = now.components[at]
    if (!component) return invalidField(`/amendments/${number}/component`, 'no-such-component')
    const no =
      completionYear === undefined
        ? undefined
        : unfitYear(`/amendments/${number}/completionYear`, completionYear, thisYear)
    if (no) return no
    const next = { ...component, ...present(changes) }
    const left = Math.max(0, next.amountCents - next.contributionsCents - 1)
    const isSame =
      (completionYear === undefined || completionYear === now.completionYear) &&
      next.amountCents === component.amountCents &&
      next.contributionsCents === component.contributionsCents &&
      next.years === component.years
    if (isSame) return invalidField(`/amendments/${number}`, 'nothing-changed')
    now = {
      ...now,
      completionYear: completionYear ?? now.completionYear,
      components: now.components.map((each, index) =>
        index === at ? { ...next, residualCents: Math.min(next.residualCents, left) } : each,
      ),
    }
  }
  if (amendments.length === 0) return calculation
  const kept = checkedCalculation(now)
  const isSame = !isRefusal(kept) && JSON.stringify(kept) === JSON.stringify(calculation)
  return isSame ? invalidField('/amendments', 'nothing-changed') : kept
}

type Changes = Pick<Amendment, 'amountCents' | 'contributionsCents' | 'years'>
/** Without what is undefined. */
function present({ amountCents, contributionsCents, years }: Changes) {
  return {
    ...(amountCents === undefined ? {} : { amountCents }),
    ...(contributionsCents === undefined ? {} : { contributionsCents }),
    ...(years === undefined ? {} : { years }),
  }
}

/** The initiator takes the wish back, until it stands on the agenda of a meeting. */
export function withdraw(dossier: Dossier, reason: string, caller: Caller, at: number): Dossier | Refusal {
  return mayAct(dossier, 'withdraw', caller) ?? moved(dossier, 'withdraw', 'withdrawn', { caller, at, act: { reason } })
}
