/** A stored dossier as its documents see it, beside the money of the year. */
import { assetKindOf } from '../../shared/council/asset-kinds.ts'
import { chargesOf } from '../../shared/council/calculation.ts'
import type { Dossier, DossierState } from '../../shared/council/dossier.ts'
import { effectOnMoney, leftForOthers } from '../../shared/council/effect.ts'
import { forecastOf, loadOf, runningOf } from '../../shared/council/running.ts'
import { districts } from '../../shared/districts/districts.ts'
import type { CaseCredit, CaseDecision, CouncilCase, Stage } from '../../shared/documents/council-case.ts'
import { accounts } from '../../shared/ledger/accounts.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { localDate } from '../../shared/terms/terms.ts'
import { appropriatedCents, balanceOf, sliceOf } from '../kit/books.ts'
import { policyAt } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { dossiers } from '../kit/things.ts'
import { districtName, municipality } from './place.ts'

const stages: { readonly [state in DossierState]: Stage } = {
  alternatives: 'preparation',
  advice: 'preparation',
  college: 'preparation',
  agenda: 'council',
  council: 'council',
  adopted: 'adopted',
  'under-way': 'works',
  supplement: 'works',
  delivered: 'works',
  charging: 'charging',
  'written-off': 'written-off',
  refused: 'refused',
  objection: 'refused',
  withdrawn: 'withdrawn',
}

/** Where a dossier stands, as far as documents mind. */
export const stageOf = ({ state }: Pick<Dossier, 'state'>): Stage => stages[state]

/** The last decision: of the council, or the college's refusal, whichever came later. */
function lastDecision({ decisions, history }: Dossier): CaseDecision | undefined {
  const council = decisions.at(-1)
  const college = history.findLast(({ action }) => action === 'college-refuse')
  if (college && (council === undefined || college.at > council.at))
    return {
      by: 'college',
      outcome: 'refused',
      on: localDate(college.at),
      reason: college.reason ?? '',
      amendments: [],
    }
  if (council === undefined) return undefined
  return {
    by: 'council',
    outcome: council.decision,
    on: council.decidedOn,
    reference: council.reference,
    reason: council.reason,
    amendments: council.amendments.map(({ title }) => title),
  }
}

/** The objection decided on last, unless something else was decided after it. */
function lastObjection({ objections, decisions }: Dossier): CouncilCase['objection'] {
  const decided = objections.at(-1)?.decided
  const council = decisions.at(-1)
  if (decided === undefined || (council !== undefined && council.at > decided.at)) return undefined
  return { outcome: decided.outcome, on: localDate(decided.at), reason: decided.reason }
}

async function creditOf(ports: Ports, { id, credit }: Dossier): Promise<CaseCredit | undefined> {
  if (credit === undefined) return undefined
  const spent = await balanceOf(ports, accounts.invested(id), 'EUR')
  return {
    amendment: credit.amendment,
    openedCents: credit.openedCents,
    supplementCents: credit.supplementCents,
    spentCents: spent.balance,
    returnedCents: credit.closedCents,
  }
}

/** The dossier beside the programme and slice of this year, and the charges that others bind. Throws when its calculation is not possible: it was when it was stored. */
export async function dossierCase(ports: Ports, dossier: Dossier): Promise<CouncilCase> {
  const now = ports.clock.now()
  const budgetYear = fiscalYear(now)
  const [all, programmeCents, slice, policy, credit] = await Promise.all([
    dossiers.list(ports),
    appropriatedCents(ports, budgetYear),
    sliceOf(ports, { districtCode: dossier.districtCode, year: budgetYear }),
    policyAt(ports, now),
    creditOf(ports, dossier),
  ])
  const calculation = forecastOf(dossier, budgetYear)
  const charges = chargesOf(calculation)
  if (isRefusal(charges)) throw new Error(`Dossier ${dossier.id} holds a calculation that is not possible.`)
  const load = loadOf(
    all.filter((other) => other.id !== dossier.id),
    budgetYear,
  )
  const { effects } = effectOnMoney({
    charges,
    running: runningOf(load),
    adopted: load.adopted,
    alsoAsked: load.asked,
    programmeCents,
    sliceCents: slice.appropriatedCents,
    ceilingBps: policy.capitalChargesCeilingBps,
  })
  const left = leftForOthers(effects, programmeCents, { districtCode: dossier.districtCode, districts, policy })
  const { maintenanceCentsPerYear, components, method, rateBps, completionYear } = calculation
  return {
    municipality,
    dossierId: dossier.id,
    title: dossier.title,
    summary: dossier.summary,
    district: districtName(dossier.districtCode),
    initiator: dossier.initiator.name,
    openedOn: localDate(dossier.openedAt),
    reason: dossier.reason,
    rule: dossier.rule,
    stage: stageOf(dossier),
    components: components.map(({ assetKind, ...rest }) => ({
      ...rest,
      asset: assetKindOf(assetKind)?.nl ?? assetKind,
    })),
    method,
    rateBps,
    completionYear,
    upkeepCentsPerYear: maintenanceCentsPerYear,
    upkeepAgreement: dossier.upkeep,
    charges: charges.years,
    totals: charges.totals,
    effects,
    ceilingBps: policy.capitalChargesCeilingBps,
    budgetYear,
    programmeCents,
    sliceCents: slice.appropriatedCents,
    others: left.map(({ districtCode, beforeCents, perYearCents }) => ({
      district: districtName(districtCode),
      beforeCents,
      afterCents: perYearCents[0] ?? beforeCents,
    })),
    alternatives: dossier.alternatives,
    advices: dossier.advices.map(({ adviser, advice, by, at, text }) => ({
      adviser,
      advice,
      name: by.name,
      on: localDate(at),
      text,
    })),
    meetingOn: dossier.meetingOn,
    decision: lastDecision(dossier),
    announcedOn: dossier.announcedOn,
    objection: lastObjection(dossier),
    objectionWeeks: policy.objectionWeeks,
    credit,
    percentReady: dossier.percentReady,
  }
}
