/** Districts and their money: the programme budget, distributed over the slices by the published rule. */
import { asMoney } from '../../shared/api/fields.ts'
import { chargesOf, isBinding } from '../../shared/council/decisions.ts'
import type { Dossier } from '../../shared/council/dossier.ts'
import { distribute } from '../../shared/districts/distribute.ts'
import { districts } from '../../shared/districts/districts.ts'
import { appropriate, boundCents, type YearCharge } from '../../shared/ledger/appropriation.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { isRefusal, refuse } from '../../shared/refusal.ts'
import { appropriatedCents, book, type SliceMoney, sliceOf } from '../kit/books.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'
import { dossiers } from '../kit/things.ts'
import { transferRoutes } from './transfers.ts'
import { yearEndRoutes } from './year-end.ts'

const sliceView = (money: SliceMoney) => ({
  appropriated: asMoney(money.appropriatedCents),
  available: asMoney(money.availableCents),
  reserved: asMoney(money.reservedCents),
  committed: asMoney(money.committedCents),
})

const nothing: SliceMoney = { appropriatedCents: 0, availableCents: 0, reservedCents: 0, committedCents: 0 }

/** A slice after so many cents came in. */
const withMore = (slice: SliceMoney, cents: number): SliceMoney => ({
  ...slice,
  appropriatedCents: slice.appropriatedCents + cents,
  availableCents: slice.availableCents + cents,
})

/** What each adopted dossier takes of a year's programme. */
function chargesIn(year: number, all: readonly Dossier[]): YearCharge[] {
  return all.filter(isBinding).flatMap(({ id, title, calculation }) => {
    const charges = chargesOf(calculation)
    const found = isRefusal(charges) ? undefined : charges.years.find((one) => one.year === year)
    return found && found.chargeCents > 0 ? [{ dossierId: id, title, chargeCents: found.chargeCents }] : []
  })
}

/** The programme as the API shows it, from the money of each place. */
function programmeView(
  year: number,
  { appropriated, bound }: { readonly appropriated: number; readonly bound: number },
  quick: SliceMoney,
  money: readonly SliceMoney[],
) {
  return {
    year,
    appropriated: asMoney(appropriated),
    boundCharges: asMoney(bound),
    quick: sliceView(quick),
    districts: districts.map(({ code, name, neighbourhoods, inhabitants }, index) => ({
      code,
      name,
      neighbourhoods: [...neighbourhoods],
      inhabitants,
      slice: sliceView(money[index] ?? nothing),
    })),
  }
}

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler =>
  serve(
    'districts',
    {
      ...transferRoutes(ports),
      ...yearEndRoutes(ports),
      getProgramme: async (_request, { clock }) => {
        const year = fiscalYear(clock.now())
        const [appropriated, all, quick, ...money] = await Promise.all([
          appropriatedCents(ports, year),
          dossiers.list(ports),
          sliceOf(ports, { districtCode: 'city', year }),
          ...districts.map(({ code }) => sliceOf(ports, { districtCode: code, year })),
        ])
        const bound = boundCents(chargesIn(year, all))
        return { value: programmeView(year, { appropriated, bound }, quick, money) }
      },
      appropriateProgramme: async ({ body, caller, key }, { clock }) => {
        const { year, amount, staffMinutes = 0, councilDecision } = body
        if (year !== fiscalYear(clock.now())) return refuse('year-closed')
        const charges = chargesIn(year, await dossiers.list(ports))
        const given = { year, amountCents: amount.cents, staffMinutes, councilDecision, charges }
        const drafts = appropriate(given, districts, defaultPolicy)
        if (isRefusal(drafts)) return drafts
        const booked = await book(ports, drafts, { callerId: caller.id, key })
        // Looked at after the balances that the entries continue: a budget that came in between makes those balances old, and the write fails.
        if ((await appropriatedCents(ports, year)) > 0) return refuse('programme-exists')
        if (isRefusal(booked)) return booked
        const bound = boundCents(charges)
        const { reserveCents, slices } = distribute(amount.cents - bound, districts, defaultPolicy)
        // What was carried over from last year is there already.
        const already = await Promise.all(districts.map(({ code }) => sliceOf(ports, { districtCode: code, year })))
        const money = already.map((slice, at) => withMore(slice, slices[at]?.cents ?? 0))
        const quick = withMore(await sliceOf(ports, { districtCode: 'city', year }), reserveCents)
        return { value: programmeView(year, { appropriated: amount.cents, bound }, quick, money), writes: booked }
      },
    },
    ports,
  )
