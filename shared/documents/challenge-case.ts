/** What the documents of a challenge (uitdaagrecht) are made from, and what must be known before they can be written. */
import type { CaseObjection, MissingName } from './council-case.ts'
import type { DocumentKind } from './kinds.ts'

/** A challenge as documents see it. Dates are YYYY-MM-DD, amounts cents, hours minutes. */
export interface ChallengeCase {
  readonly municipality: string
  readonly challengeId: string
  readonly title: string
  /** What the group wants to do, and why that is better, in its own words. */
  readonly what: string
  readonly why: string
  readonly district: string
  readonly initiator: string
  readonly receivedOn: string
  readonly task: {
    readonly name: string
    /** What the task takes the municipality now, a year. */
    readonly costCentsPerYear: number
    readonly minutesPerYear: number
  }
  readonly asked: {
    readonly centsPerYear: number
    readonly minutesPerYear: number
    readonly startsOn: string
    readonly years: number
  }
  readonly signatures: number
  readonly signaturesNeeded: number
  /** The decision on the challenge. */
  readonly decision?:
    | {
        readonly outcome: 'granted' | 'refused' | 'not-handled' | 'excluded'
        readonly on: string
        readonly reason: string
      }
    | undefined
  /** What was granted, a year. */
  readonly granted?:
    | {
        readonly centsPerYear: number
        readonly minutesPerYear: number
        /** Why more is granted than the task costs now, and how much more with what other groups were granted, a year. */
        readonly above?: { readonly reason: string; readonly centsPerYear: number } | undefined
      }
    | undefined
  /** The agreement, where there is one. */
  readonly agreement?:
    | {
        readonly startsOn: string
        readonly endsOn: string
        /** Every calendar year it touches, in order. */
        readonly years: readonly { readonly year: number; readonly cents: number; readonly minutes: number }[]
        readonly results: string
      }
    | undefined
  readonly stage: 'handling' | 'granted' | 'running' | 'over'
  readonly announcedOn?: string | undefined
  /** The objection, once it is decided on. */
  readonly objection?: CaseObjection | undefined
  readonly objectionWeeks: number
}

/** What a challenge lacks for a kind of document; empty when it can be made. */
export function missingOfChallenge(kind: DocumentKind, of: ChallengeCase): MissingName[] {
  const lacks = (name: MissingName, isLacking: boolean) => (isLacking ? [name] : [])
  return [
    ...lacks('task-cost', of.task.costCentsPerYear === 0 && of.task.minutesPerYear === 0),
    ...lacks('budget', of.asked.centsPerYear === 0 && of.asked.minutesPerYear === 0),
    ...(kind === 'decision-letter' ? lacks('decision', of.decision === undefined) : []),
  ]
}
