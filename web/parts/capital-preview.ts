/** The figures of a calculation before it is sent: the same shared functions as the server's, beside what all other dossiers take. */
import type { DossierView, OutlookView } from '../../shared/api/council.ts'
import { chargesOf, sumsOf } from '../../shared/council/calculation.ts'
import { fitting } from '../../shared/council/caps.ts'
import type { Calculation } from '../../shared/council/dossier.ts'
import { atOnce, effectOnMoney, leftForOthers } from '../../shared/council/effect.ts'
import { districts } from '../../shared/districts/districts.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { isRefusal } from '../../shared/refusal.ts'

/** The figures of a dossier that screens draw; a preview has them too. */
export type CapitalFigures = Pick<
  DossierView,
  'charges' | 'totals' | 'effects' | 'fitting' | 'othersLeft' | 'programme' | 'slice' | 'atOnce'
>

type PerYear = ReadonlyMap<number, number>

/** What a request is held against, in cents by calendar year: delivered (bound), adopted and asked by others; and the money of one year. */
export interface Purse {
  readonly bound: PerYear
  readonly adopted: PerYear
  readonly alsoAsked: PerYear
  readonly programmeCents: number
  readonly sliceCents: number
  readonly policy: Policy
  readonly districtCode: string
}

/** The purse of a request by what all dossiers take together; the request's own dossier, when it is one of them, does not count against itself. */
export function purseOf(
  outlook: OutlookView,
  policy: Policy,
  of: { readonly districtCode: string; readonly sliceCents: number; readonly dossierId?: string },
): Purse {
  const perYear = (weight: OutlookView['dossiers'][number]['weight']) => {
    const cents = new Map<number, number>()
    for (const dossier of outlook.dossiers) {
      if (dossier.weight !== weight || dossier.id === of.dossierId) continue
      for (const { year, charge } of dossier.charges) cents.set(year, (cents.get(year) ?? 0) + charge.cents)
    }
    return cents
  }
  return {
    bound: perYear('bound'),
    adopted: perYear('adopted'),
    alsoAsked: perYear('asked'),
    programmeCents: outlook.programme.cents,
    sliceCents: of.sliceCents,
    policy,
    districtCode: of.districtCode,
  }
}

/** Bound and adopted together: what runs already, in cents by calendar year. */
function runningOf({ bound, adopted }: Purse): Map<number, number> {
  const running = new Map(bound)
  for (const [year, cents] of adopted) running.set(year, (running.get(year) ?? 0) + cents)
  return running
}

const money = (amountCents: number) => ({ cents: amountCents })

/** The figures of a calculation against a purse; undefined when charges cannot be worked out. */
export function capitalFigures(calculation: Calculation, purse: Purse): CapitalFigures | undefined {
  const charges = chargesOf(calculation)
  if (isRefusal(charges) || charges.years.length === 0) return undefined
  const running = runningOf(purse)
  const { programmeCents, sliceCents, districtCode, policy } = purse
  const ceilingBps = policy.capitalChargesCeilingBps
  const { effects } = effectOnMoney({ charges, ...purse, running, ceilingBps })
  const capCents = effects[0]?.capCents ?? 0
  const fit = fitting(calculation, charges, { running, capCents })
  const left = leftForOthers(effects, programmeCents, { districtCode, districts, policy })
  return {
    charges: charges.years.map((each) => ({
      year: each.year,
      bookValue: money(each.bookValueCents),
      depreciation: money(each.depreciationCents),
      interest: money(each.interestCents),
      charge: money(each.chargeCents),
    })),
    totals: {
      depreciation: money(charges.totals.depreciationCents),
      interest: money(charges.totals.interestCents),
      charge: money(charges.totals.chargeCents),
    },
    effects: effects.map((each) => ({
      year: each.year,
      bound: money(each.boundCents),
      adopted: money(each.adoptedCents),
      running: money(each.runningCents),
      alsoAsked: money(each.alsoAskedCents),
      asked: money(each.askedCents),
      together: money(each.togetherCents),
      cap: money(each.capCents),
      overCap: money(each.overCapCents),
      shareOfProgrammeBps: each.shareOfProgrammeBps,
      shareOfSliceBps: each.shareOfSliceBps,
    })),
    ...(fit
      ? {
          fitting: {
            firstYear: fit.firstYear,
            worstYear: fit.worstYear,
            worstOver: money(fit.worstOverCents),
            largestInvestment: money(fit.largestInvestmentCents),
            longestYears: fit.longestYears,
            longestFits: fit.longestFits,
            ...(fit.othersMustBring
              ? {
                  othersMustBring: { amount: money(fit.othersMustBring.cents), shareBps: fit.othersMustBring.shareBps },
                }
              : {}),
          },
        }
      : {}),
    othersLeft: left.map((each) => ({
      districtCode: each.districtCode,
      before: money(each.beforeCents),
      perYear: each.perYearCents.map(money),
    })),
    programme: money(programmeCents),
    slice: money(sliceCents),
    atOnce: atOnce(sumsOf(calculation).investmentCents, programmeCents, sliceCents),
  }
}

/** A calculation as the API shows it, back in cents for the shared functions. */
export function calculationOf(
  view: Omit<DossierView['calculation'], 'investment' | 'contributions' | 'residual' | 'years'>,
): Calculation {
  return {
    components: view.components.map(({ amount, contributions, residual, ...rest }) => ({
      ...rest,
      amountCents: amount.cents,
      contributionsCents: contributions.cents,
      residualCents: residual.cents,
    })),
    rateBps: view.rateBps,
    method: view.method,
    completionYear: view.completionYear,
    maintenanceCentsPerYear: view.maintenancePerYear.cents,
  }
}

/** A calculation as the API takes it. */
export function asView({ components, maintenanceCentsPerYear, ...rest }: Calculation) {
  return {
    ...rest,
    components: components.map(({ amountCents, contributionsCents, residualCents, ...each }) => ({
      ...each,
      amount: money(amountCents),
      contributions: money(contributionsCents),
      residual: money(residualCents),
    })),
    maintenancePerYear: money(maintenanceCentsPerYear),
  }
}
