/** What dossiers take of years to come together: bound by delivered investments, foreseen for adopted ones, asked by those that wait for a decision. */
import type { YearCharge } from '../ledger/appropriation.ts'
import { isRefusal } from '../refusal.ts'
import { chargesOf, completedIn } from './calculation.ts'
import type { Calculation, Dossier, DossierState } from './dossier.ts'
import { dueCharge } from './yearly-charges.ts'

/** How firm the charges of a dossier are. */
export type Weight = 'bound' | 'adopted' | 'asked'

const weights: { readonly [State in DossierState]: Weight | undefined } = {
  alternatives: 'asked',
  advice: 'asked',
  college: 'asked',
  agenda: 'asked',
  council: 'asked',
  adopted: 'adopted',
  'under-way': 'adopted',
  supplement: 'adopted',
  delivered: 'bound',
  charging: 'bound',
  'written-off': 'bound',
  refused: undefined,
  objection: undefined,
  withdrawn: undefined,
}

/** The weight of a dossier's charges; undefined for one that ended without a decision to build. */
export function weightOf({ state }: Pick<Dossier, 'state'>): Weight | undefined {
  return weights[state]
}

/** The year in which the works are or will be ready: as delivered, else as reported last or calculated, and never a year that is over. */
export function completionYearOf(
  {
    state,
    calculation,
    completedOn,
    expectedYear,
  }: Pick<Dossier, 'state' | 'calculation' | 'completedOn' | 'expectedYear'>,
  thisYear: number,
): number {
  if (completedOn !== undefined || weights[state] === undefined) return calculation.completionYear
  return Math.max(expectedYear ?? calculation.completionYear, thisYear)
}

/** The calculation of a dossier as it looks now: late works shift every charge. */
export function forecastOf(
  dossier: Pick<Dossier, 'state' | 'calculation' | 'completedOn' | 'expectedYear'>,
  thisYear: number,
): Calculation {
  return completedIn(dossier.calculation, completionYearOf(dossier, thisYear))
}

/** Charges in cents by calendar year, of all dossiers of a weight together. */
export type Load = { readonly [W in Weight]: ReadonlyMap<number, number> }

/** The charges of dossiers together per year and by weight, in cents, as they look in `thisYear`. */
export function loadOf(dossiers: readonly Dossier[], thisYear: number): Load {
  const load = {
    bound: new Map<number, number>(),
    adopted: new Map<number, number>(),
    asked: new Map<number, number>(),
  }
  for (const dossier of dossiers) {
    const weight = weightOf(dossier)
    const charges = weight === undefined ? undefined : chargesOf(forecastOf(dossier, thisYear))
    if (weight === undefined || charges === undefined || isRefusal(charges)) continue
    const perYear = load[weight]
    for (const { year, chargeCents } of charges.years) perYear.set(year, (perYear.get(year) ?? 0) + chargeCents)
  }
  return load
}

/** Bound and adopted together, in cents by calendar year: what runs already from the point of view of a new request. */
export function runningOf({ bound, adopted }: Pick<Load, 'bound' | 'adopted'>): Map<number, number> {
  const running = new Map(bound)
  for (const [year, cents] of adopted) running.set(year, (running.get(year) ?? 0) + cents)
  return running
}

/** What the dossiers take of years to come, bound and adopted together, in cents by calendar year, as it looks in `thisYear`. */
export function runningCharges(dossiers: readonly Dossier[], thisYear: number): Map<number, number> {
  return runningOf(loadOf(dossiers, thisYear))
}

/** What was bound of a year's programme when it was appropriated, in cents. */
export function boundIn(year: number, dossiers: readonly Dossier[]): number {
  return dossiers
    .flatMap(({ booked }) => booked)
    .filter((one) => one.year === year && one.from === 'programme')
    .reduce((sum, { chargeCents }) => sum + chargeCents, 0)
}

/** The last year for which something was booked; before the first booking the year of completion. */
const servedUntil = ({ booked, calculation }: Dossier) =>
  Math.max(calculation.completionYear, ...booked.map(({ year }) => year))

/**
 * What each delivered investment takes of a year's programme and is not booked yet. Those that were served longest ago come first, then the eldest:
 * where not all fit one appropriation, others wait the next year, with what they missed.
 */
export function chargesIn(year: number, dossiers: readonly Dossier[]): YearCharge[] {
  return dossiers
    .filter(({ state }) => state === 'delivered' || state === 'charging')
    .toSorted((a, b) => servedUntil(a) - servedUntil(b) || (a.id < b.id ? -1 : 1))
    .flatMap((dossier) => {
      const chargeCents = dueCharge(dossier, year)
      return chargeCents === undefined ? [] : [{ dossierId: dossier.id, title: dossier.title, chargeCents }]
    })
}
