/** What the sentences about one project are made from, and the figures in them as text. */
import type { Election } from '../election.ts'
import type { Explanation, Reason } from '../explain.ts'
import { type AllocationSpec, defaultSpec, type Rule, type Utility } from '../outcome.ts'
import type { Trace } from '../trace.ts'
import type { Needed } from '../would-have-won/needed.ts'

/** Everything that is said about one project. Amounts in the election's integer units of money and of hours; titles as people read them. */
export interface PlanFacts {
  readonly rule: Rule
  readonly utility: Utility
  readonly budget: number
  readonly cost: number
  readonly costHours: number
  /** Sum of points; votes, for approval. `givesPoints` tells which of both the ballots give. */
  readonly support: number
  readonly givesPoints: boolean
  /** Ballots that support it. */
  readonly supporters: number
  readonly reason: Reason
  /** Whether hours are distributed beside the money. */
  readonly hasHours: boolean
  /** Equal Shares: what every share was raised by on paper in the run that the figures are of. */
  readonly raisedBy: number
  /** A winner of the run: its round, from 1, the ballots that paid, and how many of them gave their last. */
  readonly bought?: { readonly round: number; readonly payers: number; readonly gaveAll: number }
  /** A loser of the run: as in `FellOut`. */
  readonly fellOut?: {
    readonly afterRounds: number
    readonly held: number
    readonly lacking: number
    readonly lackingHours?: number
  }
  readonly spentOn: readonly { readonly title: string; readonly amount: number }[]
  readonly alsoChose: readonly { readonly title: string; readonly supporters: number }[]
  readonly needed?: { readonly newVoters: Needed; readonly switchers: Needed; readonly cost: Needed }
}

/** How amounts are counted: integer units in one unit of the currency (ISO 4217; left out, amounts have no sign) and in an hour. */
export interface Units {
  readonly unit: number
  readonly currency?: string
  readonly hoursUnit: number
}

/** The sentences of one language about a project. */
export interface Sentences {
  /** Whether the plan goes ahead, and why. */
  why(facts: PlanFacts): string[]
  /** What a loser had needed; empty where that was not worked out. */
  needed(facts: PlanFacts): string[]
}

/** Figures as text, the same on every machine: the locale is fixed. */
export interface Figures {
  /** One unit of the currency in integer units: the step in which a lower cost is looked for. */
  readonly unit: number
  money(amount: number): string
  /** Hours and minutes, as in "3 uur en 20 minuten". */
  hours(amount: number): string
  number(value: number): string
  /** A number of votes, rounded down to one decimal, so that it never looks like one more. */
  votes(value: number): string
  list(items: readonly string[]): string
}

/** The figures of a language; `words` are those for hours and minutes, and the one that joins them. */
export function figures(
  locale: 'nl-NL' | 'en-GB',
  { unit, currency, hoursUnit }: Units,
  words: {
    readonly hours: readonly [string, string]
    readonly minutes: readonly [string, string]
    readonly and: string
  },
): Figures {
  const style = currency === undefined ? {} : ({ style: 'currency', currency } as const)
  const whole = new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: 0, maximumFractionDigits: 0 })
  const exact = new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const several = new Intl.ListFormat(locale, { type: 'conjunction' })
  const counted = (count: number, [one, other]: readonly [string, string]) =>
    `${plain.format(count)} ${count === 1 ? one : other}`
  return {
    unit,
    money: (amount) => (amount % unit === 0 ? whole : exact).format(amount / unit),
    hours(amount) {
      const minutes = Math.floor((amount * 60) / hoursUnit)
      const full = Math.floor(minutes / 60)
      const parts = [
        ...(full > 0 || minutes === 0 ? [counted(full, words.hours)] : []),
        ...(minutes % 60 > 0 ? [counted(minutes % 60, words.minutes)] : []),
      ]
      return parts.join(` ${words.and} `)
    },
    number: (value) => plain.format(value),
    votes: (value) => plain.format(Math.floor(value * 10 + 1e-6) / 10),
    list: (items) => several.format(items),
  }
}

/** What was worked out about an election, put together. `titles` and `needed` by place on the paper. */
export interface Explained {
  readonly election: Election
  readonly spec: AllocationSpec
  readonly explanation: Explanation
  readonly trace: Trace
  readonly titles: readonly string[]
  readonly needed?: readonly (PlanFacts['needed'] | undefined)[]
}

/** The facts about the project at a place of the paper. */
export function planFacts({ election, spec, explanation, trace, titles, needed }: Explained, place: number): PlanFacts {
  const { cost, support, supporters, reason } = explanation.projects[place]!
  const { fellOut, spentOn, alsoChose } = trace.projects[place]!
  const round = trace.rounds.findIndex(({ project }) => project === place)
  const bought = trace.rounds[round]
  const itNeeded = needed?.[place]
  return {
    rule: spec.rule,
    utility: spec.utility ?? defaultSpec.utility,
    budget: election.budget,
    cost,
    costHours: election.costHours[place]!,
    support,
    givesPoints: election.choicePoints.some((points) => points !== 1),
    supporters,
    reason,
    hasHours: election.asksHours,
    raisedBy: explanation.result.share?.raisedBy ?? 0,
    ...(bought === undefined ? {} : { bought: { round: round + 1, payers: bought.payers, gaveAll: bought.gaveAll } }),
    ...(fellOut === undefined ? {} : { fellOut: fallOf(fellOut) }),
    spentOn: spentOn.map(({ project, amount }) => ({ title: titles[project]!, amount })),
    alsoChose: alsoChose.map(({ project, supporters: shared }) => ({ title: titles[project]!, supporters: shared })),
    ...(itNeeded === undefined ? {} : { needed: itNeeded }),
  }
}

function fallOf({ afterRounds, held, lacking, hours }: NonNullable<Trace['projects'][number]['fellOut']>) {
  return { afterRounds, held, lacking, ...(hours === undefined ? {} : { lackingHours: hours.lacking }) }
}

/** Whether the first so many amounts are all of the money, more than half of it, or less. */
export function partOfFirst(spentOn: PlanFacts['spentOn'], first: number): 'all' | 'most' | 'part' {
  if (spentOn.length <= first) return 'all'
  const sum = (some: PlanFacts['spentOn']) => some.reduce((total, { amount }) => total + amount, 0)
  return 2 * sum(spentOn.slice(0, first)) > sum(spentOn) ? 'most' : 'part'
}
