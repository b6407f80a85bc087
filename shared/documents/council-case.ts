/** What the documents of a council dossier are made from: every figure that a template writes, and what must be known before it can be written. */
import type { DocumentKind } from './kinds.ts'

/** A part of the investment. Amounts in cents; `asset` is the Dutch name of its kind. */
export interface CaseComponent {
  readonly name: string
  readonly asset: string
  readonly amountCents: number
  readonly contributionsCents: number
  readonly residualCents: number
  readonly years: number
}

/** One year of charges, in cents; the book value is the one on 1 January. */
export interface CaseCharge {
  readonly year: number
  readonly bookValueCents: number
  readonly depreciationCents: number
  readonly interestCents: number
  readonly chargeCents: number
}

/** What all charges together take in a year, in cents. */
export interface CaseEffect {
  readonly year: number
  readonly runningCents: number
  readonly askedCents: number
  readonly togetherCents: number
  readonly capCents: number
  readonly overCapCents: number
}

/** A decision of the council, or the refusal of the college. Dates are YYYY-MM-DD. */
export interface CaseDecision {
  readonly by: 'council' | 'college'
  readonly outcome: 'adopted' | 'adopted-with-changes' | 'refused' | 'postponed'
  readonly on: string
  readonly reference?: string | undefined
  readonly reason: string
  /** The titles of the amendments. */
  readonly amendments: readonly string[]
}

/** The decision on the initiator's objection to a refusal. */
export interface CaseObjection {
  readonly outcome: 'founded' | 'unfounded' | 'inadmissible'
  readonly on: string
  readonly reason: string
}

/** The credit once it is open, in cents. */
export interface CaseCredit {
  readonly amendment: string
  readonly openedCents: number
  readonly supplementCents: number
  readonly spentCents: number
  readonly returnedCents: number
}

/** Where a dossier stands, as far as documents mind. An objection waits in `refused`; one that was founded is in `council` again. */
export type Stage =
  | 'preparation'
  | 'council'
  | 'adopted'
  | 'works'
  | 'charging'
  | 'written-off'
  | 'refused'
  | 'withdrawn'

/** A dossier as documents see it. Dates are YYYY-MM-DD, amounts cents, shares basis points. */
export interface CouncilCase {
  readonly municipality: string
  readonly dossierId: string
  readonly title: string
  readonly summary: string
  readonly district: string
  readonly initiator: string
  readonly openedOn: string
  /** Why finance sent the plan to the council, and the rule that says so. */
  readonly reason: string
  readonly rule: string
  readonly stage: Stage
  readonly components: readonly CaseComponent[]
  readonly method: 'straight-line' | 'annuity'
  readonly rateBps: number
  readonly completionYear: number
  readonly upkeepCentsPerYear: number
  /** What was agreed with the keeper of the public space. */
  readonly upkeepAgreement?: string | undefined
  readonly charges: readonly CaseCharge[]
  readonly totals: { readonly depreciationCents: number; readonly interestCents: number; readonly chargeCents: number }
  readonly effects: readonly CaseEffect[]
  readonly ceilingBps: number
  /** The programme and the district's slice of this budget year. */
  readonly budgetYear: number
  readonly programmeCents: number
  readonly sliceCents: number
  /** What each other district has left in the first year of charges, without and with this plan. */
  readonly others: readonly { readonly district: string; readonly beforeCents: number; readonly afterCents: number }[]
  readonly alternatives: readonly {
    readonly kind: 'smaller' | 'phased' | 'co-funded' | 'paid-at-once' | 'other'
    readonly title: string
    readonly text: string
    readonly investmentCents?: number | undefined
  }[]
  readonly advices: readonly {
    readonly adviser: 'finance-officer' | 'legal-adviser' | 'asset-manager'
    readonly advice: 'positive' | 'positive-with-conditions' | 'negative'
    readonly name: string
    readonly on: string
    readonly text: string
  }[]
  readonly meetingOn?: string | undefined
  /** The last decision. */
  readonly decision?: CaseDecision | undefined
  /** The date of the letter that announced the decision, if one went out already. */
  readonly announcedOn?: string | undefined
  /** The last objection, once it is decided on. */
  readonly objection?: CaseObjection | undefined
  readonly objectionWeeks: number
  readonly credit?: CaseCredit | undefined
  readonly percentReady: number
}

/** What can be missing before a document can be made. */
export const missingNames = [
  'programme',
  'charges',
  'alternatives',
  'upkeep-agreement',
  'advice-finance-officer',
  'advice-legal-adviser',
  'advice-asset-manager',
  'meeting',
  'decision',
  'task-cost',
  'budget',
] as const
export type MissingName = (typeof missingNames)[number]

/** The stages in which a kind of document has a meaning: nothing is proposed to a council that will not decide, and no decision is told twenty years later. */
const stagesOf: { readonly [kind in DocumentKind]: readonly Stage[] } = {
  'council-proposal': ['preparation', 'council'],
  'council-decision': ['preparation', 'council', 'adopted'],
  'budget-amendment': ['preparation', 'council', 'adopted', 'works'],
  'information-letter': [
    'preparation',
    'council',
    'adopted',
    'works',
    'charging',
    'written-off',
    'refused',
    'withdrawn',
  ],
  'decision-letter': ['preparation', 'council', 'adopted', 'works', 'refused'],
}

/** Whether a kind of document can be drafted and sent at a stage of its dossier. */
export function fitsStage(kind: DocumentKind, stage: Stage): boolean {
  return stagesOf[kind].includes(stage)
}

/** What a dossier lacks for a kind of document; empty when it can be made. */
export function missingOf(kind: DocumentKind, of: CouncilCase): MissingName[] {
  const advised = new Set(of.advices.map(({ adviser }) => adviser))
  const lacks = (name: MissingName, isLacking: boolean) => (isLacking ? [name] : [])
  const figures = [...lacks('programme', of.programmeCents === 0), ...lacks('charges', of.charges.length === 0)]
  switch (kind) {
    case 'council-proposal':
      return [
        ...figures,
        ...lacks('alternatives', of.alternatives.length === 0),
        ...lacks('upkeep-agreement', of.upkeepCentsPerYear > 0 && !of.upkeepAgreement),
        ...(['finance-officer', 'legal-adviser', 'asset-manager'] as const).flatMap((adviser) =>
          lacks(`advice-${adviser}`, !advised.has(adviser)),
        ),
      ]
    case 'council-decision':
      return [...figures, ...lacks('meeting', of.meetingOn === undefined)]
    case 'decision-letter':
      return lacks('decision', of.decision === undefined || of.decision.outcome === 'postponed')
    default:
      return figures
  }
}
