/** The figures of a calculation before it is sent: the same shared functions as the server's, with what is bound already. */
import type { DossierView } from '../../shared/api/council.ts'
import { chargesOf } from '../../shared/council/decisions.ts'
import type { Calculation } from '../../shared/council/dossier.ts'
import { atOnce, effectOnMoney } from '../../shared/council/effect.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { isRefusal } from '../../shared/refusal.ts'
import type { CapitalFigures } from './CapitalEffect.tsx'

const money = (amountCents: number) => ({ cents: amountCents })

/** The charges per calendar year, in cents, that decided dossiers bind together. */
export function boundPerYear(dossiers: readonly Pick<DossierView, 'state' | 'charges'>[]): Map<number, number> {
  const perYear = new Map<number, number>()
  for (const { state, charges } of dossiers) {
    if (state !== 'adopted' && state !== 'adopted-with-changes') continue
    for (const { year, charge } of charges) perYear.set(year, (perYear.get(year) ?? 0) + charge.cents)
  }
  return perYear
}

/** The figures of a calculation against a programme and a slice (cents of one year); undefined when charges cannot be worked out. */
export function capitalFigures(
  calculation: Calculation,
  purse: {
    readonly programmeCents: number
    readonly sliceCents: number
    readonly running: ReadonlyMap<number, number>
  },
): CapitalFigures | undefined {
  const charges = chargesOf(calculation)
  if (isRefusal(charges)) return undefined
  const { effects } = effectOnMoney({ charges, ...purse, ceilingBps: defaultPolicy.capitalChargesCeilingBps })
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
      running: money(each.runningCents),
      asked: money(each.askedCents),
      together: money(each.togetherCents),
      cap: money(each.capCents),
      overCap: money(each.overCapCents),
      shareOfProgrammeBps: each.shareOfProgrammeBps,
      shareOfSliceBps: each.shareOfSliceBps,
    })),
    programme: money(purse.programmeCents),
    slice: money(purse.sliceCents),
    atOnce: atOnce(calculation.investmentCents, purse.programmeCents, purse.sliceCents),
  }
}
