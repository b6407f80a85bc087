/** From counted ballots to the published result of a round: the allocation by its fixed rule, the reason of every plan, and the ballots as a public file. */
import { allocate } from '../allocation/allocate.ts'
import { type Election, election } from '../allocation/election.ts'
import { explain, type ProjectExplanation, type Reason } from '../allocation/explain.ts'
import { priceabilityFaults } from '../allocation/invariants.ts'
import type { Outcome } from '../allocation/outcome.ts'
import type { ResultView, Turnout, Why } from '../api/allocation.ts'
import { asMoment, asMoney } from '../api/fields.ts'
import type { Channel, Choice } from '../ballots/ballot.ts'
import { decimalText } from '../pabulib/amounts.ts'
import { compose, write } from '../pabulib/write.ts'
import type { Funnel } from './funnel.ts'
import { type BallotProject, hourStepMinutes, type Round, stepsDown, stepsUp } from './round.ts'
import { ballotProjectView } from './view.ts'

/** Cents in a euro: the step by which add1 raises the shares is a euro. */
export const centsInEuro = 100

/** Minutes in an hour: hours are counted in whole minutes. */
export const minutesInHour = 60

/** Minutes in steps as a decimal number of hours. */
const inHours = (stepped: number) => decimalText(stepped / hourStepMinutes, minutesInHour / hourStepMinutes)
const capacityOf = ({ capacityMinutes }: Round) =>
  capacityMinutes === undefined ? undefined : stepsDown(capacityMinutes)
const askedOf = ({ staffMinutes }: BallotProject) => stepsUp(staffMinutes)

const whyOf = (reason: Reason): Why => {
  switch (reason.kind) {
    case 'paid':
      return {
        kind: 'paid',
        price: asMoney(reason.price),
        effectiveVotesThousandths: inThousandths(reason.effectiveVotes),
      }
    case 'filled-up':
    case 'no-room':
    case 'stopped':
      return { kind: reason.kind, left: asMoney(reason.left), ...minutes({ leftMinutes: reason.leftHours }) }
    case 'short':
      return {
        kind: 'short',
        held: asMoney(reason.held),
        lacking: asMoney(reason.lacking),
        ...(reason.left === undefined ? {} : { left: asMoney(reason.left) }),
        ...minutes({
          heldMinutes: reason.heldHours,
          lackingMinutes: reason.lackingHours,
          leftMinutes: reason.leftHours,
        }),
      }
    case 'below-threshold':
      throw new Error('Rounds know no threshold.')
    default:
      return { kind: reason.kind }
  }
}

/** Effective votes as sent, rounded down: 4.9996 votes of five payers must not look as if all five had paid the same. */
export const inThousandths = (votes: number): number => Math.floor(votes * 1000 + 1e-6)

/** The minutes that there are to tell of. */
function minutes<Name extends string>(all: Readonly<Record<Name, number | undefined>>): { [name in Name]?: number } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [name in Name]?: number
  }
}

/** Winners in the order of selection, then the others by votes and by place on the paper. */
const byOrder = (a: ProjectExplanation, b: ProjectExplanation) =>
  (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) || b.support - a.support

/** The fewest counted ballots of a channel for the channels to be told apart in public: of fewer, somebody could recognise a neighbour's. */
export const fewestOfChannel = 10

/** Whether the published file tells how each ballot came. */
export function tellsChannels(channels: readonly Channel[]): boolean {
  const onPaper = channels.filter((channel) => channel === 'paper').length
  return Math.min(onPaper, channels.length - onPaper) >= fewestOfChannel
}

/**
 * The counted ballots as a Pabulib file: no persons, in the order given (shuffle before), money in euros. `channels` runs along the ballots
 * where it is known how they came; it is written only where `tellsChannels` allows it.
 */
export function publishedFile(
  round: Round,
  projects: readonly BallotProject[],
  ballots: readonly (readonly Choice[])[],
  channels: readonly Channel[] = [],
): string {
  const capacity = capacityOf(round)
  const told = tellsChannels(channels) ? channels : []
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
      ...(capacity === undefined ? {} : { budgetHours: inHours(capacity) }),
      projects: projects.map((project) => ({
        id: project.id,
        cost: decimalText(project.costCents, centsInEuro),
        ...(capacity === undefined ? {} : { costHours: inHours(askedOf(project)) }),
        name: project.title,
      })),
      votes: ballots.map((choices, index) => ({
        choices: choices.map(({ projectId, points }) => ({
          project: projectId,
          ...(points === undefined ? {} : { points }),
        })),
        ...(told[index] === undefined ? {} : { votingMethod: told[index] }),
      })),
    }),
  )
}

/** A round whose ballots were counted: what its result and its explanation are both made from. */
export interface Count {
  readonly round: Round
  readonly projects: readonly BallotProject[]
  readonly election: Election
  readonly outcome: Outcome
}

/** Counts the ballots and distributes the money by the round's fixed rule. */
export function countOf(
  round: Round,
  projects: readonly BallotProject[],
  ballots: readonly (readonly Choice[])[],
): Count {
  const capacity = capacityOf(round)
  const counted = election({
    budget: round.budgetCents,
    unit: centsInEuro,
    ...(capacity === undefined ? {} : { budgetHours: capacity, hoursUnit: minutesInHour }),
    projects: projects.map((project) => ({
      id: project.id,
      cost: project.costCents,
      ...(capacity === undefined ? {} : { costHours: askedOf(project) }),
    })),
    ballots: ballots.map((choices) => ({
      choices: choices.map(({ projectId, points }) => ({
        project: projectId,
        ...(points === undefined ? {} : { points }),
      })),
    })),
  })
  return countOfElection(round, projects, counted)
}

/** The same from the election of a published file: the paper of the round, and its ballots. */
export function countOfElection(round: Round, projects: readonly BallotProject[], counted: Election): Count {
  const outcome = allocate(counted, round.rule)
  // The certificate, reckoned apart from the engine: a result in which a winner is not paid, or one is left out that could be, is never published.
  const [fault] = outcome.run ? priceabilityFaults(counted, outcome.run) : []
  if (fault) throw new Error(`The count of round ${round.id} does not hold: ${fault.fault} at ${fault.project}.`)
  return { round, projects, election: counted, outcome }
}

/** What is published beside a result, besides what the ballots say. */
interface Published {
  readonly ballotsHash: string
  readonly leftOut: number
  readonly countedAt: number
  readonly turnout?: Turnout
  readonly funnel?: Funnel
}

/** The result of a round from its counted ballots. `leftOut` is how many stored ballots do not count; `countedAt` in milliseconds UTC. */
export function resultOf(
  round: Round,
  projects: readonly BallotProject[],
  ballots: readonly (readonly Choice[])[],
  published: Published,
): ResultView {
  return resultOfCount(countOf(round, projects, ballots), published)
}

/** The same from a count that was made before. */
export function resultOfCount(
  { round, projects, election: counted, outcome }: Count,
  published: Published,
): ResultView {
  const { projects: explained, result } = explain(counted, round.rule, outcome)
  const byId = new Map(projects.map((project) => [project.id, project]))
  return {
    roundId: round.id,
    countedAt: asMoment(published.countedAt),
    rule: { ...round.rule },
    voters: result.voters,
    leftOut: published.leftOut,
    ...(published.turnout === undefined ? {} : { turnout: published.turnout }),
    ...(published.funnel === undefined ? {} : { funnel: { ...published.funnel } }),
    budget: asMoney(result.budget),
    cost: asMoney(result.cost),
    ...(round.capacityMinutes === undefined
      ? {}
      : { capacityMinutes: counted.budgetHours, usedMinutes: outcome.costHours }),
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
