/** Districts and their money: the programme budget, distributed over the slices by the published rule. */
import { asMoney } from '../../shared/api/fields.ts'
import { boundIn, chargesIn } from '../../shared/council/running.ts'
import { withCharge } from '../../shared/council/yearly-charges.ts'
import { distribute } from '../../shared/districts/distribute.ts'
import { districts } from '../../shared/districts/districts.ts'
import { appropriate, boundCents, mostCharges } from '../../shared/ledger/appropriation.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { isRefusal, refuse } from '../../shared/refusal.ts'
import { appropriatedCents, book, type SliceMoney, sliceOf } from '../kit/books.ts'
import { policyAt } from '../kit/policy.ts'
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
      getProgramme: async ({ query }, { clock }) => {
        const year = query.year === undefined ? fiscalYear(clock.now()) : Number(query.year)
        const [appropriated, all, quick, ...money] = await Promise.all([
          appropriatedCents(ports, year),
          dossiers.list(ports),
          sliceOf(ports, { districtCode: 'city', year }),
          ...districts.map(({ code }) => sliceOf(ports, { districtCode: code, year })),
        ])
        const bound = appropriated > 0 ? boundIn(year, all) : boundCents(chargesIn(year, all))
        return { value: programmeView(year, { appropriated, bound }, quick, money) }
      },
      appropriateProgramme: async ({ body, caller, key }, { clock }) => {
        const { year, amount, staffMinutes = 0, councilDecision } = body
        const now = clock.now()
        // The council adopts next year's budget before that year begins (Gemeentewet 191).
        if (year !== fiscalYear(now) && year !== fiscalYear(now) + 1) return refuse('year-closed')
        const all = await dossiers.list(ports)
        // What does not fit one booking, finance books from the slices of its districts, or the next appropriation takes along.
        const charges = chargesIn(year, all).slice(0, mostCharges)
        const given = { year, amountCents: amount.cents, staffMinutes, councilDecision, charges }
        const policy = await policyAt(ports, clock.now())
        const drafts = appropriate(given, districts, policy)
        if (isRefusal(drafts)) return drafts
        const booked = await book(ports, drafts, { callerId: caller.id, key })
        // Looked at after the balances that the entries continue: a budget that came in between makes those balances old, and the write fails.
        if ((await appropriatedCents(ports, year)) > 0) return refuse('programme-exists')
        if (isRefusal(booked)) return booked
        const bound = boundCents(charges)
        const { reserveCents, slices } = distribute(amount.cents - bound, districts, policy)
        // What was carried over from last year is there already.
        const already = await Promise.all(districts.map(({ code }) => sliceOf(ports, { districtCode: code, year })))
        const money = already.map((slice, at) => withMore(slice, slices[at]?.cents ?? 0))
        const quick = withMore(await sliceOf(ports, { districtCode: 'city', year }), reserveCents)
        const charged = charges.flatMap(({ dossierId, chargeCents }) => {
          const dossier = all.find(({ id }) => id === dossierId)
          const of = { year, chargeCents, from: 'programme' } as const
          return dossier ? [dossiers.replace(ports, withCharge(dossier, of, caller, now))] : []
        })
        return {
          value: programmeView(year, { appropriated: amount.cents, bound }, quick, money),
          writes: [...booked, ...charged],
        }
      },
    },
    ports,
  )
