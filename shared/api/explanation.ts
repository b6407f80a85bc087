/** The explanation of a result, as sent: what happened round by round, every plan's purse, what a loser had needed, and the fairness figures. */
import * as z from 'zod/mini'
import { id, minutes, money, sum } from './fields.ts'
import { projectId } from './rounds.ts'

/** One purchase in the deciding run of Equal Shares. Empty for rules without shares. */
export const runRound = z.strictObject({
  projectId,
  /** The most that one supporter paid, rounded up to a cent. */
  price: money,
  effectiveVotesThousandths: z.int(),
  /** Supporters that paid something, and how many of them gave the last they had. */
  payers: z.int(),
  gaveAll: z.int(),
  /** What all voters together still hold after the purchase. A share that was raised counts as raised, so it can be more than the budget. */
  left: sum,
})

/**
 * A part of a plan's purse: so many supporters of whom each paid (a winner of the run) or still holds at its end (a loser of the run, also one that
 * came by the fill-up) from `least` to `most`, `total` together. Rounded down to a cent. Supporters that paid or hold nothing are in no part.
 */
export const pursePart = z.strictObject({ voters: z.int(), least: money, most: money, total: money })

/**
 * What a loser had needed, found by running the rule again.
 * `found`: with this it wins, and with nothing less of what was tried. `at-most`: with this it wins; less was not ruled out.
 * `never`: no amount of it helps. `not-within`: nothing up to `searchedTo` helps; further was not tried.
 */
export const needed = <Amount extends z.ZodMiniType>(amount: Amount) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('found'), amount }),
    z.strictObject({ kind: z.literal('at-most'), amount }),
    z.strictObject({ kind: z.literal('never') }),
    z.strictObject({ kind: z.literal('not-within'), searchedTo: amount }),
  ])

/** The three answers to "what had it needed": fewest new voters naming only it; fewest voters of today who had also chosen it; the highest lower cost (whole euros below its own). */
export const whatItNeeded = z.strictObject({
  newVoters: needed(z.int()),
  switchers: needed(z.int()),
  cost: needed(money),
})
export type WhatItNeeded = z.infer<typeof whatItNeeded>

/** One plan. */
export const projectExplanation = z.strictObject({
  projectId,
  /** Ballots that support it; for a round with points this is not what the result calls votes. */
  supporters: z.optional(z.int()),
  /** Effective number of votes at the start of each round while its supporters could pay, in thousandths; for a winner of the run the last one is that of its own round. Empty for a plan that costs nothing: it is taken before the first round. */
  effectiveVotesThousandths: z.array(z.int()),
  /**
   * A loser of the run that anyone chose: after how many purchases its supporters could no longer pay it, what they held then, and what was lacking.
   * `lackingMinutes`: what was lacking of municipal hours, where those are distributed too; then `lacking` may be zero.
   */
  fellOut: z.optional(
    z.strictObject({ afterRounds: z.int(), held: money, lacking: money, lackingMinutes: z.optional(minutes) }),
  ),
  /** A loser of the run: for which winners its supporters had paid before it fell out, most first. With `fellOut.held` it is what they started with. */
  spentOn: z.array(z.strictObject({ projectId, supporters: z.int(), amount: money })),
  /** Largest amounts first, six parts at most. Empty with fewer than ten voters: there it would show what single persons did. */
  purse: z.array(pursePart),
  /** Other plans that its supporters chose too, most shared supporters first, three at most. */
  alsoChose: z.array(z.strictObject({ projectId, supporters: z.int() })),
  /** Losers only; absent where working it out was more than the count may take. */
  needed: z.optional(whatItNeeded),
})

/** How a set of winners treats the voters. */
export const fairness = z.strictObject({
  cost: money,
  winners: z.int(),
  /** The winners, in the order of selection: a screen shows from both sets who won in only one of them. */
  selected: z.array(projectId),
  ballotsWithWinner: z.int(),
  /** How many ballots have 0, 1, 2, ... winners. */
  ballotsByWinners: z.array(z.int()),
  /** Money behind a ballot, every winner's cost divided evenly over its supporters: least, at a quarter, half and three quarters of the ballots, most. Rounded down. */
  moneyBehindBallot: z.strictObject({ least: money, quarter: money, half: money, threeQuarters: money, most: money }),
  /** Money of the winners by theme (or by district), beside the part of the votes that went there, each ballot counted once and divided over its choices; basis points. */
  perTheme: z.array(z.strictObject({ name: z.string(), cost: money, votesBps: z.int() })),
  perDistrict: z.array(z.strictObject({ name: z.string(), cost: money, votesBps: z.int() })),
  /** Plans whose supporters have a justified complaint: EJR+ up to any project, by cost. */
  complaints: z.array(projectId),
})
export type FairnessView = z.infer<typeof fairness>

export const explanation = z.strictObject({
  roundId: id,
  rounds: z.array(runRound),
  /** In the order of the ballot paper. */
  projects: z.array(projectExplanation),
  /** Every voter's equal part of the budget, rounded down. */
  equalPart: money,
  fairness: z.strictObject({ result: fairness, greedy: fairness }),
  /** Fewer than thirty ballots: the smallest number of ballots that changes the winners when taken away, or when added and all naming one plan; up to three. Absent with more ballots, or when none of those tried does. */
  ballotsToChange: z.optional(z.int()),
  /** Fewer than thirty ballots: every number up to this was tried in full. Three, or less where trying more was too much work. */
  ballotsTried: z.optional(z.int()),
})
export type ExplanationView = z.infer<typeof explanation>
export type ProjectExplanationView = z.infer<typeof projectExplanation>
