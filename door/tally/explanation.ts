/** The explanation of an outcome as the command prints it: every amount in the file's own unit, and sentences in Dutch and English. */
import { ballotsToChange } from '../../shared/allocation/ballots-to-change.ts'
import type { Election } from '../../shared/allocation/election.ts'
import { explain } from '../../shared/allocation/explain.ts'
import { fairness } from '../../shared/allocation/fairness.ts'
import { greedy } from '../../shared/allocation/greedy.ts'
import type { AllocationSpec, Outcome } from '../../shared/allocation/outcome.ts'
import { sentencesEn } from '../../shared/allocation/sentences/en.ts'
import { type Explained, planFacts, type Units } from '../../shared/allocation/sentences/facts.ts'
import { sentencesNl } from '../../shared/allocation/sentences/nl.ts'
import { trace } from '../../shared/allocation/trace.ts'
import { type WhatItNeeded, whatItNeeded } from '../../shared/allocation/would-have-won/what-it-needed.ts'

/** What is explained. `names` by place on the paper; `visits` bounds the work on what the losers had needed (undefined: as much as usually finds it). */
export interface Subject {
  readonly election: Election
  readonly spec: AllocationSpec
  readonly outcome: Outcome
  readonly names: readonly string[]
  readonly visits: number | undefined
  onProgress(text: () => string): void
}

const moneyFields = new Set(['price', 'left', 'held', 'lacking', 'budget', 'cost', 'base', 'each', 'raisedBy'])
for (const name of ['amount', 'least', 'quarter', 'half', 'threeQuarters', 'most', 'total', 'searchedTo', 'equalPart'])
  moneyFields.add(name)
const hoursFields = new Set(['leftHours', 'heldHours', 'lackingHours', 'budgetHours', 'costHours'])

/** Why every project won or lost, what happened round by round, and the figures of the whole; to be printed as JSON. Money in currency units, hours in hours. */
export function printedExplanation(subject: Subject): object {
  const { election, spec, outcome, names } = subject
  const explanation = explain(election, spec, outcome)
  const traced = trace(election, outcome.run)
  const needed = whatLosersNeeded(subject)
  const explained: Explained = { election, spec, explanation, trace: traced, titles: names, needed }
  const units: Units = { unit: election.unit, hoursUnit: election.hoursUnit }
  const nl = sentencesNl(units)
  const en = sentencesEn(units)
  const idOf = (place: number) => election.projects[place]?.id ?? ''
  const inUnits = scaler(election)
  const figures = (places: readonly number[]) => {
    const { perTheme: _theme, perDistrict: _district, complaints, ...all } = fairness(election, places)
    return inUnits({ ...all, complaints: complaints.map(idOf) })
  }
  const toChange = ballotsToChange(election, spec, outcome.places)
  return {
    result: inUnits(explanation.result),
    rounds: traced.rounds.map(({ project, ...round }) => ({ project: idOf(project), ...inUnits(round) })),
    fairness: { result: figures(outcome.places), greedy: figures(greedy(election, {})) },
    ...(toChange === undefined ? {} : { ballotsToChange: toChange }),
    projects: explanation.projects.map((project, place) => {
      const facts = planFacts(explained, place)
      const { fellOut, spentOn, alsoChose, ...one } = traced.projects[place] ?? missing(place)
      return {
        ...inUnits(project),
        name: names[place],
        ...inUnits(one),
        ...(fellOut === undefined ? {} : { fellOut: withHours(fellOut, inUnits, election.hoursUnit) }),
        spentOn: spentOn.map(({ project: winner, ...spent }) => ({ project: idOf(winner), ...inUnits(spent) })),
        alsoChose: alsoChose.map(({ project: other, supporters }) => ({ project: idOf(other), supporters })),
        ...(needed[place] === undefined ? {} : { needed: printedNeeded(needed[place], inUnits) }),
        sentences: {
          nl: [...nl.why(facts), ...nl.needed(facts)].join(' '),
          en: [...en.why(facts), ...en.needed(facts)].join(' '),
        },
      }
    }),
  }
}

function missing(place: number): never {
  throw new Error(`the trace lacks project ${place}`)
}

/** Runs of the rule after which a search has usually found an answer, if not always the least. */
const runsForAnswer = 500
/** And for small elections as many visits as take a second or so. */
const leastVisits = 20_000_000

/** By place on the paper; winners have none. All losers may spend equally much. */
function whatLosersNeeded({ election, spec, outcome, names, visits, onProgress }: Subject) {
  const needed: (WhatItNeeded | undefined)[] = []
  const won = new Set(outcome.places)
  const losers = Array.from(election.costs.keys()).filter((place) => !won.has(place))
  const ofRun = election.choiceProject.length + election.costs.length
  const each = visits === undefined ? Math.max(leastVisits, runsForAnswer * ofRun) : visits / losers.length
  losers.forEach((place, at) => {
    needed[place] = whatItNeeded(election, spec, outcome, place, {
      visits: each,
      onProgress: ({ tried }) =>
        onProgress(() => `What had it needed? ${at + 1} of ${losers.length}: ${names[place]}, ${tried} tried`),
    })
  })
  return needed
}

/** Puts the amounts of an object, and of those inside it, into currency units and hours, by the names of their fields. */
function scaler({ unit, hoursUnit }: Election) {
  const scaled = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => scaled(each))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, scaled(each, key)]))
    if (moneyFields.has(name)) return Number(value) / unit
    return hoursFields.has(name) ? Number(value) / hoursUnit : value
  }
  return (fields: object): object => scaled(fields) as object
}

/** A cost is money, the other two are numbers of voters. */
function printedNeeded({ newVoters, switchers, cost }: WhatItNeeded, inUnits: (fields: object) => object): object {
  return { newVoters, switchers, cost: inUnits(cost) }
}

function withHours(
  { hours, ...money }: NonNullable<ReturnType<typeof trace>['projects'][number]['fellOut']>,
  inUnits: (fields: object) => object,
  hoursUnit: number,
): object {
  if (hours === undefined) return inUnits(money)
  return { ...inUnits(money), hours: { held: hours.held / hoursUnit, lacking: hours.lacking / hoursUnit } }
}
