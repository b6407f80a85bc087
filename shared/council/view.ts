/** A dossier as the API shows it: with its charges per year and what they take from slice and programme. */
import type { DossierSummary, DossierView } from '../api/council.ts'
import { asMoment, asMoney } from '../api/fields.ts'
import type { Policy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import { chargesOf } from './decisions.ts'
import type { Calculation, Dossier } from './dossier.ts'
import { atOnce, effectOnMoney } from './effect.ts'

/** Charges of a stored dossier; they were possible when it was stored. */
function charged(dossier: Dossier) {
  const charges = chargesOf(dossier.calculation)
  if (isRefusal(charges)) throw new Error(`Dossier ${dossier.id} holds a calculation that is not possible.`)
  return charges
}

const calculationView = ({ investmentCents, contributionsCents, maintenanceCentsPerYear, ...rest }: Calculation) => ({
  ...rest,
  investment: asMoney(investmentCents),
  contributions: asMoney(contributionsCents),
  maintenancePerYear: asMoney(maintenanceCentsPerYear),
})

/** The short form, for lists. */
export function dossierSummary(dossier: Dossier): DossierSummary {
  const { id, proposalId, districtCode, title, state } = dossier
  return {
    id,
    proposalId,
    districtCode,
    title,
    investment: asMoney(dossier.calculation.investmentCents),
    state,
    openedAt: asMoment(dossier.openedAt),
    firstCharge: asMoney(charged(dossier).years[0]?.chargeCents ?? 0),
  }
}

/** The money a dossier is held against, in cents; `running` is what other adopted dossiers bind per year. */
export interface Purse {
  readonly programmeCents: number
  readonly sliceCents: number
  readonly running: ReadonlyMap<number, number>
}

/** The whole dossier. */
export function dossierView(dossier: Dossier, purse: Purse, policy: Policy): DossierView {
  const charges = charged(dossier)
  const { effects } = effectOnMoney({
    charges,
    running: purse.running,
    programmeCents: purse.programmeCents,
    sliceCents: purse.sliceCents,
    ceilingBps: policy.capitalChargesCeilingBps,
  })
  const { summary, openedBy, reason, rule, version } = dossier
  return {
    ...dossierSummary(dossier),
    version,
    summary,
    initiator: { name: dossier.initiator.name, role: 'initiator' },
    openedBy: { ...openedBy },
    reason,
    rule,
    calculation: calculationView(dossier.calculation),
    asked: calculationView(dossier.asked),
    charges: charges.years.map((each) => ({
      year: each.year,
      bookValue: asMoney(each.bookValueCents),
      depreciation: asMoney(each.depreciationCents),
      interest: asMoney(each.interestCents),
      charge: asMoney(each.chargeCents),
    })),
    totals: {
      depreciation: asMoney(charges.totals.depreciationCents),
      interest: asMoney(charges.totals.interestCents),
      charge: asMoney(charges.totals.chargeCents),
    },
    effects: effects.map((each) => ({
      year: each.year,
      running: asMoney(each.runningCents),
      asked: asMoney(each.askedCents),
      together: asMoney(each.togetherCents),
      cap: asMoney(each.capCents),
      overCap: asMoney(each.overCapCents),
      shareOfProgrammeBps: each.shareOfProgrammeBps,
      shareOfSliceBps: each.shareOfSliceBps,
    })),
    programme: asMoney(purse.programmeCents),
    slice: asMoney(purse.sliceCents),
    atOnce: atOnce(dossier.calculation.investmentCents, purse.programmeCents, purse.sliceCents),
    decisions: dossier.decisions.map(({ at, by, ...said }) => ({
      ...said,
      at: asMoment(at),
      by: { name: by.name, role: by.role },
    })),
  }
}
