/** The charges that the ledger books for an investment, year after year, until they are together what it asks. */
import { accounts } from '../ledger/accounts.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { Caller } from '../people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { chargesOf } from './calculation.ts'
import type { CapitalCharges } from './capital-charges.ts'
import type { Dossier } from './dossier.ts'
import { mayAct, moved } from './moves.ts'

/** A dossier that moved, and the movements of money that belong to it. */
export interface Booked {
  readonly dossier: Dossier
  readonly drafts: readonly Draft[]
}

/** One movement of euros, or none for an amount of nothing. */
export const euros = (of: Pick<Draft, 'kind' | 'from' | 'to' | 'subject' | 'reason'>, amount: number): Draft[] =>
  amount > 0 ? [{ ...of, currency: 'EUR', amount }] : []

/** What the ledger holds of the charges that were booked, in cents. */
export function bookedInAllCents({ booked, chargesReturnedCents = 0 }: Dossier): number {
  return booked.reduce((sum, { chargeCents }) => sum + chargeCents, 0) - chargesReturnedCents
}

/**
 * What is to be booked for a year, in cents: all charges up to that year by the calculation as it stands, less what was booked.
 * So what was missed for an earlier year, or booked by a cost that proved otherwise, is made good in the next booking, also in a year after the last.
 * Undefined when there is nothing to book, or when the year is booked already.
 */
export function dueCharge(dossier: Dossier, year: number): number | undefined {
  const charges = chargesOf(dossier.calculation)
  return isRefusal(charges) ? undefined : dueOf(dossier, charges, year)
}

function dueOf(dossier: Dossier, charges: CapitalCharges, year: number): number | undefined {
  const [first] = charges.years
  if (first === undefined || year < first.year || dossier.booked.some((one) => one.year === year)) return undefined
  const until = Math.max(year, ...dossier.booked.map((one) => one.year))
  const due = charges.years.reduce((sum, one) => (one.year <= until ? sum + one.chargeCents : sum), 0)
  const cents = due - bookedInAllCents(dossier)
  return cents > 0 ? cents : undefined
}

/** The next year, `from` a year on, for which something is to be booked, with how much in cents; undefined when everything is. */
export function nextCharge(
  dossier: Dossier,
  from = 0,
): { readonly year: number; readonly chargeCents: number } | undefined {
  const charges = chargesOf(dossier.calculation)
  if (isRefusal(charges) || bookedInAllCents(dossier) >= charges.totals.chargeCents) return undefined
  for (let year = Math.max(from, charges.years[0]?.year ?? 0); ; year++) {
    const chargeCents = dueOf(dossier, charges, year)
    // What is not all booked is due after the last year at the latest.
    if (chargeCents !== undefined) return { year, chargeCents }
  }
}

/** The dossier with the charge of a year booked; with the last one it is written off. A dossier that is not settled yet stays delivered. */
export function withCharge(
  dossier: Dossier,
  of: { readonly year: number; readonly chargeCents: number; readonly from: 'programme' | 'slice' },
  caller: Caller,
  at: number,
): Dossier {
  const booked = [...dossier.booked, { ...of, at }]
  const charges = chargesOf(dossier.calculation)
  const isPaid = !isRefusal(charges) && bookedInAllCents({ ...dossier, booked }) >= charges.totals.chargeCents
  const state = dossier.state === 'charging' && isPaid ? 'written-off' : dossier.state
  const act = { amountCents: of.chargeCents, reference: String(of.year) }
  const role = of.from === 'programme' ? 'programme-office' : 'finance-officer'
  return moved(dossier, 'book-charge', state, { caller, at, role, act }, { booked })
}

/**
 * Finance books the charge of a year that was appropriated before, from the slice of its district.
 * Refuses `no-charge-in-year`, `charge-booked`, `charge-not-due` (the year is not appropriated: `isAppropriated` says so); `insufficient-balance` is the ledger's.
 */
export function bookCharge(
  dossier: Dossier,
  of: { readonly year: number; readonly isAppropriated: boolean },
  caller: Caller,
  at: number,
): Booked | Refusal {
  const no = mayAct(dossier, 'book-charge', caller)
  if (no) return no
  const { year } = of
  const chargeCents = dueCharge(dossier, year)
  if (chargeCents === undefined) {
    const isBooked = dossier.booked.some((one) => one.year === year)
    return refuse(isBooked ? 'charge-booked' : 'no-charge-in-year')
  }
  if (!of.isAppropriated) return refuse('charge-not-due')
  const about = {
    kind: 'bind-charges',
    from: accounts.slice(year, dossier.districtCode),
    to: accounts.capital(dossier.id),
    subject: dossier.id,
    reason: `Kapitaallasten ${year}: ${dossier.title}`,
  } as const
  return {
    dossier: withCharge(dossier, { year, chargeCents, from: 'slice' }, caller, at),
    drafts: euros(about, chargeCents),
  }
}
