/** A dossier as the API shows it: how it stands, with its charges per year and what they take from slice, programme and other districts. */
import type * as z from 'zod/mini'
import type { DossierOutcome, DossierSummary, DossierView } from '../api/council.ts'
import type { calculation as calculationSent } from '../api/deals.ts'
import { asMoment, asMoney } from '../api/fields.ts'
import type { District } from '../districts/districts.ts'
import { appealUntil, objectionDueOn } from '../objections/objection.ts'
import type { Policy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import { chargesOf, completedIn, sumsOf } from './calculation.ts'
import { fitting } from './caps.ts'
import { advicesMissing, yearOf } from './decisions.ts'
import type { Actor, Alternative, Amendment, Calculation, Dossier } from './dossier.ts'
import { atOnce, capOn, effectOnMoney, leftForOthers } from './effect.ts'
import { completionYearOf, type Load, runningOf } from './running.ts'
import { objectionUntil, standing } from './standing.ts'
import { bookedInAllCents, nextCharge } from './yearly-charges.ts'

/** Charges of a stored dossier; they were possible when it was stored. */
function charged(dossier: Dossier, calculation: Calculation) {
  const charges = chargesOf(calculation)
  if (isRefusal(charges)) throw new Error(`Dossier ${dossier.id} holds a calculation that is not possible.`)
  return charges
}

const person = ({ name, role }: Actor) => ({ name, role })

const calculationView = (calculation: Calculation) => {
  const { components, maintenanceCentsPerYear, ...rest } = calculation
  const { investmentCents, contributionsCents, residualCents, years } = sumsOf(calculation)
  return {
    ...rest,
    components: components.map(({ amountCents, contributionsCents, residualCents, ...component }) => ({
      ...component,
      amount: asMoney(amountCents),
      contributions: asMoney(contributionsCents),
      residual: asMoney(residualCents),
    })),
    maintenancePerYear: asMoney(maintenanceCentsPerYear),
    investment: asMoney(investmentCents),
    contributions: asMoney(contributionsCents),
    residual: asMoney(residualCents),
    years,
  }
}

/** A calculation as the API receives it. */
export function calculationFrom(sent: z.infer<typeof calculationSent>): Calculation {
  const { components, maintenancePerYear, ...rest } = sent
  return {
    ...rest,
    components: components.map(({ amount, contributions, residual, ...component }) => ({
      ...component,
      amountCents: amount.cents,
      contributionsCents: contributions.cents,
      residualCents: residual.cents,
    })),
    maintenanceCentsPerYear: maintenancePerYear.cents,
  }
}

const amendmentView = ({ amountCents, contributionsCents, ...amendment }: Amendment) => ({
  ...amendment,
  ...(amountCents === undefined ? {} : { amount: asMoney(amountCents) }),
  ...(contributionsCents === undefined ? {} : { contributions: asMoney(contributionsCents) }),
})

/** The short form, for lists. */
export function dossierSummary(dossier: Dossier, policy: Policy, at: number): DossierSummary {
  const { id, proposalId, districtCode, title, state } = dossier
  const { whoseTurn, dueOn, missed } = standing(dossier, policy, at)
  return {
    id,
    proposalId,
    districtCode,
    title,
    investment: asMoney(sumsOf(dossier.calculation).investmentCents),
    state,
    openedAt: asMoment(dossier.openedAt),
    firstCharge: asMoney(charged(dossier, dossier.calculation).years[0]?.chargeCents ?? 0),
    whoseTurn: [...whoseTurn],
    ...(dueOn === undefined ? {} : { dueOn }),
    missed,
  }
}

/** What a step answers: how the dossier stands after it. */
export function dossierOutcome(dossier: Dossier, policy: Policy, at: number): DossierOutcome {
  const { now, canStill } = standing(dossier, policy, at)
  return { ...dossierSummary(dossier, policy, at), version: dossier.version, now, canStill: [...canStill] }
}

/** The money a dossier is held against, in cents: programme and slice of this year, what other dossiers take of years to come, and what the ledger holds of its credit. */
export interface Purse {
  readonly programmeCents: number
  readonly sliceCents: number
  readonly others: Load
  readonly leftCents: number
  readonly spentCents: number
}

/** What an alternative would cost in its first year, at the terms of the calculation. */
function firstChargeOf({ investmentCents }: Alternative, calculation: Calculation): number | undefined {
  const [component] = calculation.components
  if (investmentCents === undefined || !component) return undefined
  const alone = { ...component, amountCents: investmentCents, contributionsCents: 0, residualCents: 0 }
  const charges = chargesOf({ ...calculation, components: [alone] })
  return isRefusal(charges) ? undefined : charges.years[0]?.chargeCents
}

function creditView({ credit, askedSupplementCents }: Dossier, { leftCents, spentCents }: Purse) {
  if (!credit) return {}
  const { openedCents, supplementCents, closedCents } = credit
  return {
    credit: {
      amendment: credit.amendment,
      openedAt: asMoment(credit.openedAt),
      opened: asMoney(openedCents),
      supplement: asMoney(supplementCents),
      left: asMoney(leftCents),
      spent: asMoney(spentCents),
      closed: asMoney(closedCents),
      ...(askedSupplementCents === undefined ? {} : { asked: asMoney(askedSupplementCents) }),
      overspent: asMoney(Math.max(0, spentCents - openedCents)),
      underspent: asMoney(closedCents),
    },
  }
}

/** The charges and their effect on everybody. */
function effectView(
  dossier: Dossier,
  calculation: Calculation,
  purse: Purse,
  policy: Policy,
  districts: readonly District[],
) {
  const charges = charged(dossier, calculation)
  const booked = new Map(dossier.booked.map(({ year, chargeCents }) => [year, chargeCents]))
  const running = runningOf(purse.others)
  const { programmeCents, sliceCents } = purse
  const ceilingBps = policy.capitalChargesCeilingBps
  const { effects } = effectOnMoney({
    charges,
    running,
    adopted: purse.others.adopted,
    alsoAsked: purse.others.asked,
    programmeCents,
    sliceCents,
    ceilingBps,
  })
  const would = fitting(calculation, charges, { running, capCents: capOn(programmeCents, ceilingBps) })
  return {
    charges: charges.years.map((each) => ({
      year: each.year,
      bookValue: asMoney(each.bookValueCents),
      depreciation: asMoney(each.depreciationCents),
      interest: asMoney(each.interestCents),
      charge: asMoney(each.chargeCents),
      ...(booked.has(each.year) ? { booked: asMoney(booked.get(each.year) ?? 0) } : {}),
    })),
    totals: {
      depreciation: asMoney(charges.totals.depreciationCents),
      interest: asMoney(charges.totals.interestCents),
      charge: asMoney(charges.totals.chargeCents),
    },
    effects: effects.map((each) => ({
      year: each.year,
      bound: asMoney(each.boundCents),
      adopted: asMoney(each.adoptedCents),
      running: asMoney(each.runningCents),
      alsoAsked: asMoney(each.alsoAskedCents),
      asked: asMoney(each.askedCents),
      together: asMoney(each.togetherCents),
      cap: asMoney(each.capCents),
      overCap: asMoney(each.overCapCents),
      shareOfProgrammeBps: each.shareOfProgrammeBps,
      shareOfSliceBps: each.shareOfSliceBps,
    })),
    ...(would ? { fitting: fittingView(would) } : {}),
    othersLeft: leftForOthers(effects, programmeCents, { districtCode: dossier.districtCode, districts, policy }).map(
      ({ districtCode, beforeCents, perYearCents }) => ({
        districtCode,
        before: asMoney(beforeCents),
        perYear: perYearCents.map(asMoney),
      }),
    ),
    programme: asMoney(programmeCents),
    slice: asMoney(sliceCents),
    atOnce: atOnce(sumsOf(calculation).investmentCents, programmeCents, sliceCents),
  }
}

/** What would fit, as the API shows it. */
export function fittingView(of: NonNullable<ReturnType<typeof fitting>>) {
  const { othersMustBring: bring } = of
  return {
    firstYear: of.firstYear,
    worstYear: of.worstYear,
    worstOver: asMoney(of.worstOverCents),
    largestInvestment: asMoney(of.largestInvestmentCents),
    longestYears: of.longestYears,
    longestFits: of.longestFits,
    ...(bring ? { othersMustBring: { amount: asMoney(bring.cents), shareBps: bring.shareBps } } : {}),
  }
}

/** The whole dossier at a moment. */
export function dossierView(
  dossier: Dossier,
  purse: Purse,
  of: { readonly policy: Policy; readonly districts: readonly District[]; readonly at: number },
): DossierView {
  const { policy, districts, at } = of
  const { now, canStill, steps } = standing(dossier, policy, at)
  const completionYear = completionYearOf(dossier, yearOf(at))
  const calculation = completedIn(dossier.calculation, completionYear)
  const next = dossier.state === 'charging' ? nextCharge(dossier, yearOf(at)) : undefined
  const until = objectionUntil(dossier, policy)
  const { summary, openedBy, reason, rule, version, upkeep, meetingOn, announcedOn, completedOn } = dossier
  return {
    ...dossierSummary(dossier, policy, at),
    version,
    summary,
    initiator: { name: dossier.initiator.name, role: 'initiator' },
    openedBy: person(openedBy),
    reason,
    rule,
    now,
    canStill: [...canStill],
    steps: steps.map(({ roles, doneAt, ...step }) => ({
      ...step,
      roles: [...roles],
      ...(doneAt === undefined ? {} : { doneAt: asMoment(doneAt) }),
    })),
    calculation: calculationView(dossier.calculation),
    asked: calculationView(dossier.asked),
    ...(dossier.adopted ? { adopted: calculationView(dossier.adopted) } : {}),
    forecast: {
      completionYear,
      lateByYears: Math.max(0, completionYear - (dossier.adopted ?? dossier.asked).completionYear),
    },
    ...effectView(dossier, calculation, purse, policy, districts),
    bookedInAll: asMoney(bookedInAllCents(dossier)),
    ...(next ? { nextCharge: { year: next.year, charge: asMoney(next.chargeCents) } } : {}),
    alternatives: dossier.alternatives.map((alternative) => {
      const { investmentCents, ...rest } = alternative
      const firstCharge = firstChargeOf(alternative, calculation)
      return {
        ...rest,
        ...(investmentCents === undefined ? {} : { investment: asMoney(investmentCents) }),
        ...(firstCharge === undefined ? {} : { firstCharge: asMoney(firstCharge) }),
      }
    }),
    ...(upkeep === undefined ? {} : { upkeep }),
    advices: dossier.advices.map(({ by, ...advice }) => ({ ...advice, at: asMoment(advice.at), by: person(by) })),
    advicesMissing: dossier.state === 'advice' ? advicesMissing(dossier) : [],
    ...(meetingOn === undefined ? {} : { meetingOn }),
    decisions: dossier.decisions.map(({ by, amendments, ...said }) => ({
      ...said,
      at: asMoment(said.at),
      by: person(by),
      amendments: amendments.map(amendmentView),
    })),
    ...(announcedOn === undefined ? {} : { announcedOn }),
    ...(until === undefined ? {} : { objectionUntil: until }),
    objections: dossier.objections.map((objection) => ({
      lodgedAt: asMoment(objection.lodgedAt),
      by: { name: objection.by.name, role: 'initiator' },
      grounds: objection.grounds,
      dueOn: objectionDueOn(objection, policy),
      ...(objection.decided
        ? {
            decided: {
              at: asMoment(objection.decided.at),
              by: person(objection.decided.by),
              outcome: objection.decided.outcome,
              reason: objection.decided.reason,
              appealUntil: appealUntil(objection.decided.at, policy),
            },
          }
        : {}),
    })),
    ...creditView(dossier, purse),
    percentReady: dossier.percentReady,
    ...(completedOn === undefined ? {} : { completedOn }),
    history: dossier.history.map(({ by, amountCents, ...act }) => ({
      ...act,
      at: asMoment(act.at),
      by: person(by),
      ...(amountCents === undefined ? {} : { amount: asMoney(amountCents) }),
    })),
  }
}
