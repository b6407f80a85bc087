/** Hours of crews as a budget: given for a year by discipline and divided over the districts, moved within a district, and reserved for plans. */
import { invalidField } from '../api/field-errors.ts'
import { distribute } from '../districts/distribute.ts'
import type { District } from '../districts/districts.ts'
import { type Account, accounts } from '../ledger/accounts.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { Policy } from '../policy/policy.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { type Discipline, disciplines } from './disciplines.ts'

/** Hours that were given for a discipline in a year: how many minutes, by which decision, and who booked them when (milliseconds UTC). */
export interface GivenHours {
  readonly discipline: Discipline
  readonly minutes: number
  readonly councilDecision: string
  readonly by: { readonly id: string; readonly name: string }
  readonly at: number
}

/** What was given to the crews in a year, as stored: at most once a discipline. */
export interface CrewYear {
  readonly year: number
  readonly version: number
  readonly given: readonly GivenHours[]
}

/** The year after so many hours of one discipline were given. Refuses `hours-given` for the second time. */
export function give(before: CrewYear | undefined, year: number, hours: GivenHours): CrewYear | Refusal<'hours-given'> {
  const given = before?.given ?? []
  if (given.some(({ discipline }) => discipline === hours.discipline))
    return refuse('hours-given', { discipline: hours.discipline })
  return { year, version: (before?.version ?? 0) + 1, given: [...given, hours] }
}

/**
 * What giving hours of one discipline books: they come in and are divided over the districts by the rule of the money,
 * to the minute. Nothing stays with the city: a crew works in a district. At most one movement in and one for each district.
 */
export function crewDrafts(year: number, hours: GivenHours, districts: readonly District[], policy: Policy): Draft[] {
  const { discipline, minutes, councilDecision } = hours
  const programme = accounts.programme(year)
  const common = { currency: 'MIN', subject: String(year), reason: councilDecision } as const
  const { slices } = distribute(minutes, districts, { ...policy, cityReserveBps: 0 })
  const drafts: Draft[] = [
    { ...common, kind: 'appropriate', amount: minutes, from: accounts.source(year), to: programme },
    ...slices.map(
      ({ code, cents }): Draft => ({
        ...common,
        kind: 'distribute',
        amount: cents,
        from: programme,
        to: accounts.crew(year, code, discipline),
      }),
    ),
  ]
  return drafts.filter(({ amount }) => amount > 0)
}

/** Where hours of a district can lie: with a crew, or undivided in its slice. */
export const hourPots = [...disciplines, 'undivided'] as const
export type HourPot = (typeof hourPots)[number]

/** The account of a district's hours. */
export function potAccount(year: number, districtCode: string, pot: HourPot): Account {
  return pot === 'undivided' ? accounts.slice(year, districtCode) : accounts.crew(year, districtCode, pot)
}

/** Hours to be moved within one district, in minutes, and why. */
export interface HourMove {
  readonly year: number
  readonly districtCode: string
  readonly from: HourPot
  readonly to: HourPot
  readonly minutes: number
  readonly reason: string
}

/** What moving hours books. Refuses a move of nothing, and to where they are. */
export function moveHours({ year, districtCode, from, to, minutes, reason }: HourMove): Draft | Refusal {
  if (from === to) return invalidField('/to', 'same-discipline')
  if (minutes === 0) return invalidField('/minutes', 'nothing-asked')
  return {
    kind: 'assign-hours',
    currency: 'MIN',
    amount: minutes,
    from: potAccount(year, districtCode, from),
    to: potAccount(year, districtCode, to),
    subject: String(year),
    reason,
  }
}

/** The hours that a plan asks of the municipality. */
export interface AskedHours {
  readonly year: number
  readonly districtCode: string
  readonly staffMinutes: number
  readonly discipline?: Discipline | undefined
}

/**
 * The crew whose hours a plan asks, when its district keeps crews in its year; undefined for a plan that names no discipline and
 * for a district whose hours are not divided: then the hours come from where the money does.
 */
export function crewOf(plan: AskedHours, keepsCrews: boolean): Account | undefined {
  return plan.discipline === undefined || plan.staffMinutes === 0 || !keepsCrews
    ? undefined
    : accounts.crew(plan.year, plan.districtCode, plan.discipline)
}
