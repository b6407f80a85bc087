/** Districts and their money: the programme budget, distributed over the slices by the published rule. */
import { asMoney } from '../../shared/api/fields.ts'
import { distribute } from '../../shared/districts/distribute.ts'
import { districts } from '../../shared/districts/districts.ts'
import { accounts } from '../../shared/ledger/accounts.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import type { Draft } from '../../shared/ledger/ledger.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { isRefusal, refuse } from '../../shared/refusal.ts'
import { appropriatedCents, book, type SliceMoney, sliceOf } from '../kit/books.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'

const sliceView = (money: SliceMoney) => ({
  appropriated: asMoney(money.appropriatedCents),
  available: asMoney(money.availableCents),
  reserved: asMoney(money.reservedCents),
  committed: asMoney(money.committedCents),
})

const untouched = (cents: number): SliceMoney => ({
  appropriatedCents: cents,
  availableCents: cents,
  reservedCents: 0,
  committedCents: 0,
})

/** The programme as the API shows it, from the money of each place. */
function programmeView(year: number, appropriated: number, quick: SliceMoney, money: readonly SliceMoney[]) {
  return {
    year,
    appropriated: asMoney(appropriated),
    quick: sliceView(quick),
    districts: districts.map(({ code, name, neighbourhoods, inhabitants }, index) => ({
      code,
      name,
      neighbourhoods: [...neighbourhoods],
      inhabitants,
      slice: sliceView(money[index] ?? untouched(0)),
    })),
  }
}

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler =>
  serve(
    'districts',
    {
      getProgramme: async (_request, { clock }) => {
        const year = fiscalYear(clock.now())
        const [appropriated, quick, ...money] = await Promise.all([
          appropriatedCents(ports, year),
          sliceOf(ports, { districtCode: 'city', year }),
          ...districts.map(({ code }) => sliceOf(ports, { districtCode: code, year })),
        ])
        return { value: programmeView(year, appropriated, quick, money) }
      },
      appropriateProgramme: async ({ body, caller, key }, { clock }) => {
        const { year, amount, councilDecision } = body
        if (year !== fiscalYear(clock.now())) return refuse('year-closed')
        if ((await appropriatedCents(ports, year)) > 0) return refuse('programme-exists')
        const { reserveCents, slices } = distribute(amount.cents, districts, defaultPolicy)
        const movement = (kind: Draft['kind'], from: Draft['from'], to: Draft['to'], cents: number): Draft => ({
          kind,
          currency: 'EUR',
          amount: cents,
          from,
          to,
          subject: String(year),
          reason: councilDecision,
        })
        const programme = accounts.programme(year)
        const drafts = [
          movement('appropriate', accounts.source(year), programme, amount.cents),
          movement('distribute', programme, accounts.quick(year), reserveCents),
          ...slices.map(({ code, cents }) => movement('distribute', programme, accounts.slice(year, code), cents)),
        ].filter((draft) => draft.amount > 0)
        const booked = await book(ports, drafts, { callerId: caller.id, key })
        if (isRefusal(booked)) return booked
        const money = districts.map(({ code }) => untouched(slices.find((slice) => slice.code === code)?.cents ?? 0))
        return { value: programmeView(year, amount.cents, untouched(reserveCents), money), writes: booked }
      },
    },
    ports,
  )
