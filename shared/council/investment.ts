/** What becomes of an adopted dossier: credit, spending, delivery and settlement. Each answers the dossier and what the ledger books. */
import { invalidField } from '../api/field-errors.ts'
import { accounts } from '../ledger/accounts.ts'
import { apportion } from '../ledger/apportion.ts'
import type { Caller } from '../people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { localDate } from '../terms/terms.ts'
import { chargesOf, completedIn, sumsOf } from './calculation.ts'
import { bounds } from './capital-charges.ts'
import { unfitYear, yearOf } from './decisions.ts'
import type { Calculation, Credit, Dossier } from './dossier.ts'
import { mayAct, moved } from './moves.ts'
import { type Booked, bookedInAllCents, euros } from './yearly-charges.ts'

/** The credit of a dossier past its opening. Throws for one that has none: the table of moves does not lead there. */
function creditOf({ credit, id }: Dossier): Credit {
  if (!credit) throw new Error(`Dossier ${id} has no credit.`)
  return credit
}

/** Finance opens the credit that the council gave: the whole investment, from the general means (Gemeentewet 189, 192). */
export function openCredit(dossier: Dossier, amendment: string, caller: Caller, at: number): Booked | Refusal {
  const no = mayAct(dossier, 'open-credit', caller)
  if (no) return no
  const { investmentCents } = sumsOf(dossier.calculation)
  const about = {
    kind: 'open-credit',
    from: accounts.general(yearOf(at)),
    to: accounts.credit(dossier.id),
    subject: dossier.id,
    reason: `Begrotingswijziging ${amendment}: ${dossier.title}`,
  } as const
  const credit: Credit = {
    openedBy: caller.id,
    openedAt: at,
    amendment,
    openedCents: investmentCents,
    supplementCents: 0,
    closedCents: 0,
  }
  const act = { amountCents: investmentCents, reference: amendment }
  return {
    dossier: moved(dossier, 'open-credit', 'under-way', { caller, at, act }, { credit }),
    drafts: euros(about, investmentCents),
  }
}

/** Finance books what was spent. More than is left of the credit the ledger refuses (`insufficient-balance`). */
export function spend(
  dossier: Dossier,
  of: { readonly amountCents: number; readonly what: string },
  caller: Caller,
  at: number,
): Booked | Refusal {
  const no = mayAct(dossier, 'spend', caller)
  if (no) return no
  const { amountCents, what } = of
  if (amountCents === 0) return invalidField('/amount', 'nothing-asked')
  const about = {
    kind: 'invest',
    from: accounts.credit(dossier.id),
    to: accounts.invested(dossier.id),
    subject: dossier.id,
    reason: what,
  } as const
  return {
    dossier: moved(dossier, 'spend', dossier.state, { caller, at, act: { reason: what, amountCents } }),
    drafts: euros(about, amountCents),
  }
}

/** The keeper of the public space says how far the works are, and when they will be ready if that changed. Refuses a year in the past or too far ahead, and anything once the works are ready. */
export function report(
  dossier: Dossier,
  of: { readonly text: string; readonly percentReady: number; readonly expectedYear?: number | undefined },
  caller: Caller,
  at: number,
): Dossier | Refusal {
  const no = mayAct(dossier, 'report', caller)
  if (no) return no
  if (dossier.completedOn !== undefined) return refuse('illegal-transition', { from: dossier.state, action: 'report' })
  const { text, percentReady, expectedYear } = of
  const unfit = expectedYear === undefined ? undefined : unfitYear('/expectedYear', expectedYear, yearOf(at))
  if (unfit) return unfit
  return moved(
    dossier,
    'report',
    dossier.state,
    { caller, at, act: { reason: text } },
    {
      percentReady,
      ...(expectedYear === undefined ? {} : { expectedYear }),
    },
  )
}

/** Finance asks the council for more credit (Gemeentewet 192). */
export function askSupplement(
  dossier: Dossier,
  of: { readonly amountCents: number; readonly reason: string },
  caller: Caller,
  at: number,
): Dossier | Refusal {
  const no = mayAct(dossier, 'ask-supplement', caller)
  if (no) return no
  const { amountCents, reason } = of
  if (amountCents === 0) return invalidField('/amount', 'nothing-asked')
  const { openedCents, supplementCents } = creditOf(dossier)
  if (openedCents + supplementCents + amountCents > bounds.amountCents.most)
    return invalidField('/amount', 'beyond-all-money')
  return moved(
    dossier,
    'ask-supplement',
    'supplement',
    { caller, at, act: { reason, amountCents } },
    {
      askedSupplementCents: amountCents,
    },
  )
}

/** The council grants the supplement or not, as the clerk records it; then the works, or the bill, go on. Refuses a date in the future, and one before it was asked. */
export function decideSupplement(
  dossier: Dossier,
  of: {
    readonly decision: 'granted' | 'refused'
    readonly decidedOn: string
    readonly reference: string
    readonly reason: string
  },
  caller: Caller,
  at: number,
): Booked | Refusal {
  const no = mayAct(dossier, 'decide-supplement', caller)
  if (no) return no
  if (of.decidedOn > localDate(at)) return invalidField('/decidedOn', 'in-the-future')
  if (of.decidedOn < localDate(dossier.since)) return invalidField('/decidedOn', 'before-request')
  const { askedSupplementCents = 0, ...rest } = dossier
  const grantedCents = of.decision === 'granted' ? askedSupplementCents : 0
  const credit = creditOf(dossier)
  const about = {
    kind: 'open-credit',
    from: accounts.general(yearOf(at)),
    to: accounts.credit(dossier.id),
    subject: dossier.id,
    reason: `${of.reference}: ${dossier.title}`,
  } as const
  const act = { reason: of.reason, on: of.decidedOn, reference: of.reference, amountCents: grantedCents }
  return {
    dossier: moved(
      rest,
      'decide-supplement',
      dossier.completedOn === undefined ? 'under-way' : 'delivered',
      { caller, at, act },
      {
        credit: { ...credit, supplementCents: credit.supplementCents + grantedCents },
      },
    ),
    drafts: euros(about, grantedCents),
  }
}

/** The works are ready: from the year after, charges fall. Refuses a date in the future, and one before the credit was opened. */
export function deliver(
  dossier: Dossier,
  of: { readonly completedOn: string; readonly text: string },
  caller: Caller,
  at: number,
): Dossier | Refusal {
  const no = mayAct(dossier, 'deliver', caller)
  if (no) return no
  const { completedOn, text } = of
  if (completedOn > localDate(at)) return invalidField('/completedOn', 'in-the-future')
  if (completedOn < localDate(creditOf(dossier).openedAt)) return invalidField('/completedOn', 'before-decision')
  return moved(
    dossier,
    'deliver',
    'delivered',
    { caller, at, act: { reason: text, on: completedOn } },
    {
      completedOn,
      percentReady: 100,
      calculation: completedIn(dossier.calculation, Number(completedOn.slice(0, 4))),
    },
  )
}

/**
 * The bill is settled by an officer who did not open the credit: what is left flows back, and the investment becomes what it really cost.
 * `spentCents` and `leftCents` are what the ledger holds; `costs` what each component cost, divided as calculated when absent. Residual values are never more than what is left to write off,
 * and others bring never more than a component cost. Charges that were booked before and are more than the real cost asks in all flow back too.
 * Refuses `opened-it`, `nothing-spent`, `settlement-differs` (the costs are not what was spent).
 */
export function settle(
  dossier: Dossier,
  of: {
    readonly reason: string
    readonly spentCents: number
    readonly leftCents: number
    readonly costs?: readonly number[] | undefined
  },
  caller: Caller,
  at: number,
): Booked | Refusal {
  const no = mayAct(dossier, 'settle', caller)
  if (no) return no
  const credit = creditOf(dossier)
  if (credit.openedBy === caller.id) return refuse('opened-it')
  const { reason, spentCents, leftCents } = of
  if (spentCents === 0) return refuse('nothing-spent')
  const { components } = dossier.calculation
  const costs =
    of.costs ??
    apportion(
      spentCents,
      components.map(({ amountCents }) => amountCents),
    )
  const named = costs.reduce((sum, cost) => sum + cost, 0)
  if (costs.length !== components.length || named !== spentCents)
    return refuse('settlement-differs', { availableCents: spentCents, askedCents: named })
  const calculation = atRealCost(dossier.calculation, costs)
  const charges = chargesOf(calculation)
  if (isRefusal(charges)) return charges
  const about = {
    kind: 'close-credit',
    from: accounts.credit(dossier.id),
    to: accounts.general(yearOf(at)),
    subject: dossier.id,
    reason: `Afgerekend: ${dossier.title}`,
  } as const
  const surplusCents = Math.max(0, bookedInAllCents(dossier) - charges.totals.chargeCents)
  const isPaid = bookedInAllCents(dossier) >= charges.totals.chargeCents
  const tooMuch = {
    ...about,
    kind: 'refund',
    from: accounts.capital(dossier.id),
    reason: `Te veel geboekte kapitaallasten: ${dossier.title}`,
  } as const
  return {
    dossier: moved(
      dossier,
      'settle',
      isPaid ? 'written-off' : 'charging',
      { caller, at, act: { reason, amountCents: spentCents } },
      {
        calculation,
        credit: { ...credit, closedCents: leftCents },
        ...(surplusCents > 0 ? { chargesReturnedCents: surplusCents } : {}),
      },
    ),
    drafts: [...euros(about, leftCents), ...euros(tooMuch, surplusCents)],
  }
}

/** The calculation with what each component really cost: land stays land, and what was paid for by others altogether asks no charges. */
function atRealCost(calculation: Calculation, costs: readonly number[]): Calculation {
  return {
    ...calculation,
    components: calculation.components.map((component, at) => {
      const { amountCents, contributionsCents, residualCents } = component
      const cost = costs[at] ?? 0
      const isKept = residualCents === amountCents - contributionsCents
      const left = Math.max(0, cost - contributionsCents)
      return {
        ...component,
        amountCents: cost,
        contributionsCents: Math.min(contributionsCents, cost),
        residualCents: isKept ? left : Math.min(residualCents, Math.max(0, left - 1)),
      }
    }),
  }
}
