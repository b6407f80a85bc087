/** From counted ballots to the published result of a round: the allocation by its fixed rule, the reason of every plan, and the ballots as a public file. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { allocate } from '../allocation/allocate.ts'
import { election } from '../allocation/election.ts'
import { explain, type ProjectExplanation, type Reason } from '../allocation/explain.ts'
import type { ResultView, Why } from '../api/allocation.ts'
import { asMoment, asMoney } from '../api/fields.ts'
import type { Choice } from '../ballots/ballot.ts'
import { decimalText } from '../pabulib/amounts.ts'
import { compose, write } from '../pabulib/write.ts'
import type { BallotProject, Round } from './round.ts'
import { ballotProjectView } from './view.ts'

/** Cents in a euro: the step by which add1 raises the shares is a euro. */
const centsInEuro = 100

const whyOf = (reason: Reason): Why => {
  switch (reason.kind) {
    case 'paid':
      return {
        kind: 'paid',
        price: asMoney(reason.price),
        effectiveVotesThousandths: Math.round(reason.effectiveVotes * 1000),
      }
    case 'filled-up':
    case 'no-room':
    case 'stopped':
      return { kind: reason.kind, left: asMoney(reason.left) }
    case 'short':
      return {
        kind: 'short',
        held: asMoney(reason.held),
        lacking: asMoney(reason.lacking),
        ...(reason.left === undefined ? {} : { left: asMoney(reason.left) }),
      }
    case 'below-threshold':
      throw new Error('Rounds know no threshold.')
    default:
      return { kind: reason.kind }
  }
}

/** Winners in the order of selection, then the others by votes and by place on the paper. */
const byOrder = (a: ProjectExplanation, b: ProjectExplanation) =>
  (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) || b.support - a.support

/** The counted ballots as a Pabulib file: no persons, in the order given (shuffle before), money in euros. */
export function publishedFile(
  round: Round,
  projects: readonly BallotProject[],
  ballots: readonly (readonly Choice[])[],
): string {
  return write(
    compose({
      meta: [
        { key: 'description', value: round.title },
        { key: 'country', value: 'Netherlands' },
        { key: 'unit', value: 'Hilversum' },
        { key: 'district', value: round.districtCode },
        { key: 'instance', value: String(round.year) },
        { key: 'currency', value: 'EUR' },
        { key: 'rule', value: `${round.rule.rule}/${round.rule.utility}/${round.rule.completion}` },
      ],
      voteType: round.ballot.kind === 'points' ? 'cumulative' : 'approval',
      budget: decimalText(round.budgetCents, centsInEuro),
      projects: projects.map(({ id, costCents, title }) => ({
        id,
        cost: decimalText(costCents, centsInEuro),
        name: title,
      })),
      votes: ballots.map((choices) => ({
        choices: choices.map(({ projectId, points }) => ({
          project: projectId,
          ...(points === undefined ? {} : { points }),
        })),
      })),
    }),
  )
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function textHash(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)))
}

/** The result of a round from its counted ballots. `leftOut` is how many stored ballots do not count; `countedAt` in milliseconds UTC. */
export function resultOf(
  round: Round,
  projects: readonly BallotProject[],
  ballots: readonly (readonly Choice[])[],
  published: {
    readonly ballotsHash: string
    readonly leftOut: number
    readonly countedAt: number
    readonly codes?: number
  },
): ResultView {
  const counted = election({
    budget: round.budgetCents,
    unit: centsInEuro,
    projects: projects.map(({ id, costCents }) => ({ id, cost: costCents })),
    ballots: ballots.map((choices) => ({
      choices: choices.map(({ projectId, points }) => ({
        project: projectId,
        ...(points === undefined ? {} : { points }),
      })),
    })),
  })
  const outcome = allocate(counted, round.rule)
  const { projects: explained, result } = explain(counted, round.rule, outcome)
  const byId = new Map(projects.map((project) => [project.id, project]))
  return {
    roundId: round.id,
    countedAt: asMoment(published.countedAt),
    rule: { ...round.rule },
    voters: result.voters,
    leftOut: published.leftOut,
    ...(published.codes === undefined ? {} : { codes: published.codes }),
    budget: asMoney(result.budget),
    cost: asMoney(result.cost),
    ...(result.share && result.voters > 0
      ? { share: { each: asMoney(result.share.each), raisedBy: asMoney(result.share.raisedBy) } }
      : {}),
    votersWithWinner: result.ballotsWithWinner,
    votersWithWinnerUnderGreedy: result.ballotsWithWinnerUnderGreedy,
    projects: [...explained].sort(byOrder).map(({ id, support, selected, order, reason }) => ({
      ...ballotProjectView(byId.get(id) as BallotProject),
      votes: support,
      selected,
      ...(order === undefined ? {} : { order }),
      why: whyOf(reason),
    })),
    ballotsHash: published.ballotsHash,
    rulesHash: round.rulesHash ?? '',
  }
}
