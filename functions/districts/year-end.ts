/** The end of a budget year: prepared by one officer, approved by another, booked once. */
import { asMoment } from '../../shared/api/fields.ts'
import type { ClosingView } from '../../shared/api/slices.ts'
import { districts } from '../../shared/districts/districts.ts'
import type { Balance } from '../../shared/ledger/ledger.ts'
import { approveClosing, type Closing, prepareClosing, type YearState } from '../../shared/ledger/year-end.ts'
import { isRefusal, refuse } from '../../shared/refusal.ts'
import { book } from '../kit/books.ts'
import { unsettled } from '../kit/claims.ts'
import { keys } from '../kit/keys.ts'
import { policyAt } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { type Implementations, unchanged } from '../kit/serve.ts'
import { add, read, readAll, replace, rounds } from '../kit/things.ts'

const officer = (name: string) => ({ name, role: 'officer' })

function closingView({ year, version, state, policyVersion, lines, preparedBy, approvedBy }: Closing): ClosingView {
  return {
    year,
    version,
    state,
    policyVersion,
    lines: lines.map((line) => ({ ...line })),
    prepared: { by: officer(preparedBy.name), at: asMoment(preparedBy.at) },
    ...(approvedBy ? { approved: { by: officer(approvedBy.name), at: asMoment(approvedBy.at) } } : {}),
  }
}

/** The year that a path names: written in four digits and no other way, so that a closing has one address. */
const yearIn = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : Number.NaN)

const shown = (closing: Closing) => ({ value: closingView(closing), version: closing.version })

/** The implementations over the given ports. */
export function yearEndRoutes(
  ports: Ports,
): Pick<Implementations<'districts'>, 'getYearClosing' | 'prepareYearClosing' | 'approveYearClosing'> {
  const { clock, config } = ports
  const closingOf = (year: number) =>
    Number.isInteger(year) ? read<Closing>(ports, keys.closing(config.tenant, year)) : undefined

  /** What is left of a year, and what rounds may still take of it. */
  async function stateOf(year: number): Promise<YearState> {
    const places = ['city', ...districts.map(({ code }) => code)].map((districtCode) => ({ districtCode, year }))
    const [balances, all] = await Promise.all([
      Promise.all(places.map((place) => readAll<Balance>(ports, keys.balances(config.tenant, place)))),
      rounds.list(ports),
    ])
    return { year, balances: balances.flat(), unsettledRounds: unsettled(all, year).length }
  }

  return {
    getYearClosing: async ({ params }) => {
      const closing = await closingOf(yearIn(params.year))
      return closing ? shown(closing) : refuse('not-found')
    },

    prepareYearClosing: async ({ body, caller }) => {
      const before = await closingOf(body.year)
      const policy = await policyAt(ports, clock.now())
      const closing = prepareClosing(await stateOf(body.year), policy, caller, clock.now(), before)
      if (isRefusal(closing)) return closing
      const key = keys.closing(config.tenant, body.year)
      return { ...shown(closing), writes: [before ? replace(key, closing) : add(key, closing)] }
    },

    approveYearClosing: async ({ params, ifMatch, caller, key }) => {
      const year = yearIn(params.year)
      const closing = await closingOf(year)
      if (!closing) return refuse('not-found')
      const approved =
        unchanged(ifMatch, closing.version) ??
        approveClosing(closing, await stateOf(year), await policyAt(ports, clock.now()), caller, clock.now())
      if (isRefusal(approved)) return approved
      const booked = await book(ports, approved.drafts, { callerId: caller.id, key })
      if (isRefusal(booked)) return booked
      const writes = [...booked, replace(keys.closing(config.tenant, year), approved.closing)]
      return { ...shown(approved.closing), writes }
    },
  }
}
