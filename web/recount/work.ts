/** What a page asks of the worker that reckons, and what it gets back: plain data, so that it can be sent over. */
import type { PabulibError, PabulibWarning, VoteType } from '../../shared/pabulib/file.ts'
import type { Variant } from './variant.ts'

/** Ballots as a Pabulib file, and the variants under which to reckon them; without variants the file is only read. */
export interface Work {
  readonly source: string | Blob
  readonly variants: readonly Variant[]
  /** To which theme or neighbourhood a plan belongs, where the page knows better than the file. */
  readonly labels?: Readonly<Record<string, string>>
}

export type Step = 'reading' | 'reckoning' | 'checking'
/** How far the work is. */
export interface Progress {
  readonly step: Step
  /** Which variant, from 0. */
  readonly variant: number
  /** During add1: how many euros were added to everybody's share, and what the winners cost then. */
  readonly raisedBy?: { readonly raise: number; readonly costCents: number }
}

/** One plan of the file. */
export interface PlanFacts {
  readonly id: string
  readonly name: string
  readonly costCents: number
  /** Ballots that name it, and the sum of their points (the same for approval). */
  readonly supporters: number
  readonly support: number
}

/** The columns by which plans or voters can be told apart, in order of preference. */
export const labelColumns = ['neighborhood', 'district', 'category', 'target'] as const
export type LabelColumn = (typeof labelColumns)[number] | 'given'

/** What stands in the file. Amounts in hundredths of its own currency. */
export interface FileFacts {
  readonly title: string | undefined
  readonly currency: string | undefined
  readonly voteType: VoteType
  readonly budgetCents: number
  /** What there is of municipal hours, where plans with support ask any. */
  readonly budgetMinutes?: number
  readonly voters: number
  readonly plans: readonly PlanFacts[]
  readonly labelColumn: LabelColumn | undefined
  readonly warnings: readonly PabulibWarning[]
}

/** How much of the money and of the votes goes to one theme or neighbourhood. */
export interface LabelFigures {
  readonly name: string
  readonly costCents: number
  /** Each ballot counted once and divided over its choices; basis points. */
  readonly votesBps: number
}

/** How the voters of one neighbourhood fare. */
export interface VoterFigures {
  readonly name: string
  readonly ballots: number
  readonly withWinner: number
}

/** The outcome of one variant. */
export interface Reckoned {
  readonly variant: Variant
  /** Ids in the order of selection. */
  readonly winners: readonly string[]
  readonly costCents: number
  readonly budgetCents: number
  /** Municipal hours that the winners take, and what there is, where plans with support ask any. */
  readonly minutes?: { readonly used: number; readonly budget: number }
  readonly voters: number
  readonly ballotsWithWinner: number
  /** How many ballots have 0, 1, 2, ... winners. */
  readonly ballotsByWinners: readonly number[]
  /** Money behind the ballot in the middle: every winner's cost divided evenly over its supporters. */
  readonly middleBallotCents: number
  /** Ids of plans whose supporters have a justified complaint: EJR+ up to any project, by cost. */
  readonly complaints: readonly string[]
  readonly perLabel: readonly LabelFigures[]
  readonly perVoters: readonly VoterFigures[]
  /** Ids of plans that were too dear to take part, and how many ballots were cut. */
  readonly takenOut: readonly string[]
  readonly shortened: number
  /** Rules with shares: faults in who pays what. Empty: every winner of the run is paid in full by its own voters. */
  readonly paymentFaults: readonly { readonly fault: string; readonly project: string }[] | undefined
}

/** What the worker answers. */
export type WorkAnswer =
  | {
      readonly kind: 'done'
      readonly facts: FileFacts
      readonly reckoned: readonly Reckoned[]
      /** SHA-256 of the text in UTF-8, hexadecimal. */
      readonly hash: string
      /** Of reading, reckoning and checking together. */
      readonly milliseconds: number
    }
  | { readonly kind: 'broken'; readonly errors: readonly PabulibError[]; readonly moreErrors: number }
  /** Amounts with which no exact sum can be made, a rule for money only where plans ask hours, a file without plans, or one that is no text in UTF-8. */
  | { readonly kind: 'unfit'; readonly why: 'amounts' | 'hours' | 'no-plans' | 'not-text' }
