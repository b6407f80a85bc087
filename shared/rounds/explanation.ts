/** The explanation of a counted round, as it is published: the trace of the deciding run, the fairness figures, and how firm the result is. */
import { ballotsToChange } from '../allocation/ballots-to-change.ts'
import type { Election } from '../allocation/election.ts'
import type { Fairness } from '../allocation/fairness.ts'
import { fairness } from '../allocation/fairness.ts'
import { greedy } from '../allocation/greedy.ts'
import type { FellOut, TraceProject, TraceRound } from '../allocation/trace.ts'
import { trace } from '../allocation/trace.ts'
import type { ExplanationView, FairnessView, ProjectExplanationView, WhatItNeeded } from '../api/explanation.ts'
import { asMoney } from '../api/fields.ts'
import type { Choice } from '../ballots/ballot.ts'
import { neededInRound } from './needed.ts'
import { type Count, countOf, inThousandths, minutesInHour } from './result.ts'
import type { BallotProject, Round } from './round.ts'

/** The explanation of a round from its counted ballots. */
export function explanationOf(
  round: Round,
  projects: readonly BallotProject[],
  ballots: readonly (readonly Choice[])[],
): ExplanationView {
  const count = countOf(round, projects, ballots)
  return explanationOfCount(count, neededInRound(count))
}

/**
 * The same from a count that was made before. `needed` by place on the paper is what its losers had needed, worked out by `neededInRound`;
 * it is most of the work, and may be left out.
 */
export function explanationOfCount(
  { round, projects, election, outcome }: Count,
  needed: ReadonlyMap<number, WhatItNeeded> = new Map(),
): ExplanationView {
  const { rounds, projects: traced } = trace(election, outcome.run)
  const idOf = (place: number) => election.projects[place]?.id ?? ''
  // All plans of a round lie in one district: the labels of a file of a whole city are for an exercise in the browser.
  const labels = { theme: projects.map(({ theme }) => theme) }
  const toChange = ballotsToChange(election, round.rule, outcome.places)
  return {
    roundId: round.id,
    rounds: rounds.map((one) => runRoundView(one, idOf)),
    projects: traced.map((one, place) => ({
      projectId: idOf(place),
      supporters: election.supporters[place] ?? 0,
      ...tracedView(one, idOf, minutesInHour / election.hoursUnit),
      ...neededView(needed.get(place)),
    })),
    equalPart: asMoney(election.voters === 0 ? 0 : Math.floor(election.budget / election.voters)),
    fairness: {
      result: fairnessView(election, fairness(election, outcome.places, labels), outcome.places),
      greedy: underGreedy(election, labels),
    },
    ...(toChange?.found === undefined ? {} : { ballotsToChange: toChange.found }),
    ...(toChange === undefined ? {} : { ballotsTried: toChange.tried }),
  }
}

function runRoundView(
  { project, price, effectiveVotes, left, ...ballots }: TraceRound,
  idOf: (place: number) => string,
) {
  return {
    projectId: idOf(project),
    price: asMoney(price),
    effectiveVotesThousandths: inThousandths(effectiveVotes),
    ...ballots,
    left: asMoney(left),
  }
}

function tracedView(
  { effectiveVotes, fellOut, spentOn, purse, alsoChose }: TraceProject,
  idOf: (place: number) => string,
  minutesInUnit: number,
): Omit<ProjectExplanationView, 'projectId' | 'supporters' | 'needed'> {
  return {
    effectiveVotesThousandths: effectiveVotes.map(inThousandths),
    ...(fellOut === undefined ? {} : { fellOut: fellOutView(fellOut, minutesInUnit) }),
    spentOn: spentOn.map(({ project, supporters, amount }) => ({
      projectId: idOf(project),
      supporters,
      amount: asMoney(amount),
    })),
    purse: purse.map(({ voters, least, most, total }) => ({
      voters,
      least: asMoney(least),
      most: asMoney(most),
      total: asMoney(total),
    })),
    alsoChose: alsoChose.map(({ project, supporters }) => ({ projectId: idOf(project), supporters })),
  }
}

const neededView = (needed: WhatItNeeded | undefined) => (needed === undefined ? {} : { needed })

/** `minutesInUnit`: an election read from the published file counts hours in a unit of its own. */
function fellOutView(
  { afterRounds, held, lacking, hours }: FellOut,
  minutesInUnit: number,
): NonNullable<ProjectExplanationView['fellOut']> {
  return {
    afterRounds,
    held: asMoney(held),
    lacking: asMoney(lacking),
    ...(hours === undefined ? {} : { lackingMinutes: Math.ceil(hours.lacking * minutesInUnit) }),
  }
}

function underGreedy(election: Election, labels: Parameters<typeof fairness>[2]): FairnessView {
  const places = greedy(election, {})
  return fairnessView(election, fairness(election, places, labels), places)
}

/** The figures as sent; `places` are the winners they are about. */
export function fairnessView(election: Election, figures: Fairness, places: readonly number[]): FairnessView {
  const idOf = (place: number) => election.projects[place]?.id ?? ''
  const { cost, moneyBehindBallot: behind, perTheme, perDistrict, complaints, ...numbers } = figures
  const labelled = (all: Fairness['perTheme']) => all.map((one) => ({ ...one, cost: asMoney(one.cost) }))
  return {
    ...numbers,
    cost: asMoney(cost),
    selected: places.map(idOf),
    ballotsByWinners: [...numbers.ballotsByWinners],
    moneyBehindBallot: {
      least: asMoney(behind.least),
      quarter: asMoney(behind.quarter),
      half: asMoney(behind.half),
      threeQuarters: asMoney(behind.threeQuarters),
      most: asMoney(behind.most),
    },
    perTheme: labelled(perTheme),
    perDistrict: labelled(perDistrict),
    complaints: complaints.map(idOf),
  }
}
