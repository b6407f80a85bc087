/** What the council gives for a year: first the charges of investments it decided on before, then the division over the districts. */
import { distribute } from '../districts/distribute.ts'
import type { District } from '../districts/districts.ts'
import type { Policy } from '../policy/policy.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { accounts } from './accounts.ts'
import type { Currency, Draft } from './ledger.ts'

/** What an adopted dossier takes of one year's programme, in cents. */
export interface YearCharge {
  readonly dossierId: string
  readonly title: string
  readonly chargeCents: number
}

/** The most dossiers that take something of one year: each asks an entry, a balance and its dossier, and with the division of money and time they fit one transaction of a hundred parts. */
export const mostCharges = 18

/** What is appropriated. `staffMinutes`: 0 when no hours are kept this year. */
export interface Appropriation {
  readonly year: number
  readonly amountCents: number
  readonly staffMinutes: number
  readonly councilDecision: string
  readonly charges: readonly YearCharge[]
}

/** What all charges of a year take together, in cents. */
export function boundCents(charges: readonly YearCharge[]): number {
  return charges.reduce((sum, { chargeCents }) => sum + chargeCents, 0)
}

/**
 * Everything that an appropriation books: money and time come in, charges are bound (Gemeentewet 189: what the council
 * decided before binds this year's budget), the rest is divided by the policy to the last cent and minute.
 * Refuses `insufficient-balance` when the charges take more than there is. Throws for more dossiers than fit one booking.
 */
export function appropriate(
  of: Appropriation,
  districts: readonly District[],
  policy: Policy,
): Draft[] | Refusal<'insufficient-balance'> {
  const { year, amountCents, staffMinutes, councilDecision, charges } = of
  const bound = boundCents(charges)
  if (bound > amountCents) return refuse('insufficient-balance', { availableCents: amountCents, askedCents: bound })
  if (charges.length > mostCharges) throw new RangeError(`More than ${mostCharges} dossiers take of ${year}`)

  const programme = accounts.programme(year)
  const movement = (currency: Currency, kind: Draft['kind'], from: Draft['from'], to: Draft['to'], amount: number) => ({
    kind,
    currency,
    amount,
    from,
    to,
    subject: String(year),
    reason: councilDecision,
  })
  const divided = (currency: Currency, amount: number): Draft[] => {
    const { reserveCents: reserve, slices } = distribute(amount, districts, policy)
    return [
      movement(currency, 'distribute', programme, accounts.quick(year), reserve),
      ...slices.map(({ code, cents }) =>
        movement(currency, 'distribute', programme, accounts.slice(year, code), cents),
      ),
    ]
  }
  const source = accounts.source(year)
  return [
    movement('EUR', 'appropriate', source, programme, amountCents),
    ...charges.map(({ dossierId, title, chargeCents }) => ({
      ...movement('EUR', 'bind-charges', programme, accounts.capital(dossierId), chargeCents),
      subject: dossierId,
      reason: `Kapitaallasten ${year}: ${title}`,
    })),
    ...divided('EUR', amountCents - bound),
    movement('MIN', 'appropriate', source, programme, staffMinutes),
    ...divided('MIN', staffMinutes),
  ].filter(({ amount }) => amount > 0)
}
