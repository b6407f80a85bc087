/** The words of a routing: which way, why, how long, and what to change to stay; each by the rule that decided. */
import type { Rule as RuleId, Track } from '../../shared/proposals/routing.ts'
import type { Words } from '../words/index.tsx'

/** What the fork needs of a routing (`shared/proposals/routing.ts`, and `routing` in the API's proposal). */
export interface Routed {
  readonly rule: string
  readonly track: Track
  readonly withFinance: boolean
  readonly policyVersion: string
  readonly figures: { readonly [name: string]: number }
  readonly stayBelowCents?: number | undefined
  /** A finance officer sent the plan this way together with related plans: the figures are those of the sum. */
  readonly rerouted?: { readonly from: Track; readonly ownAmountCents: number } | undefined
}

const rules: readonly string[] = [
  'R0',
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
] satisfies RuleId[]
const isRule = (rule: string): rule is RuleId => rules.includes(rule)

/** The name of the way. A rule that this version of the site does not know gives the track's name. */
export const wayOf = (routed: Routed, { t }: Pick<Words, 't'>): string =>
  t(isRule(routed.rule) ? (`routing.${routed.rule}.track` as `routing.${RuleId}.track`) : `track.${routed.track}`)

/** The rule as a sentence, with its figures; empty for a rule that this version of the site does not know. */
export const whyOf = (routed: Routed, { t }: Pick<Words, 't'>): string =>
  isRule(routed.rule) ? t(`routing.${routed.rule}.why` as 'routing.R3.why', routed.figures) : ''

/** How long the way takes, as a sentence. */
export const termOf = (routed: Routed, { t }: Pick<Words, 't'>): string =>
  isRule(routed.rule) ? t(`routing.${routed.rule}.term` as 'routing.R3.term') : ''

/** What to change for a lighter way. Who was sent the way of a sum gains nothing by asking less. */
export const stayOf = (routed: Routed, { t }: Pick<Words, 't'>): string =>
  isRule(routed.rule) && !routed.rerouted
    ? t(`routing.${routed.rule}.stay` as 'routing.R3.stay', { stayBelowCents: routed.stayBelowCents })
    : ''
