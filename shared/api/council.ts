/** Endpoints of the council track, to read: dossiers with their steps and capital charges, and what all dossiers together take of future years. */
import * as z from 'zod/mini'
import { advices, advisers, alternativeKinds, dossierActions, dossierStates, resolutions } from '../council/dossier.ts'
import { nowKeys, possibilities, stepNames, stepStatuses } from '../council/standing.ts'
import { objectionOutcomes } from '../objections/objection.ts'
import { roles } from '../people/roles.ts'
import { acts } from './council-acts.ts'
import { calculation } from './deals.ts'
import { endpoint } from './endpoint.ts'
import { civilDate, districtCode, id, moment, money, person, sum, year } from './fields.ts'

/** A year in which a charge falls: up to a century after the last budget year. */
const chargeYear = z.int().check(z.gte(2000), z.lte(3100))

/** One year of charges. `bookValue` is the one on 1 January. `booked`: what the ledger booked for it, once it has. */
export const charge = z.strictObject({
  year: chargeYear,
  bookValue: money,
  depreciation: money,
  interest: sum,
  charge: sum,
  booked: z.optional(sum),
})

/**
 * One year of charges beside those of other dossiers. Shares in basis points, of the charge asked alone.
 * `bound`: delivered investments, whose charges the appropriation binds. `adopted`: decided on by the council, not delivered yet (a forecast).
 * `running` = bound + adopted; `together` = running + asked; the cap is held against `together`. `alsoAsked`: other dossiers that still wait for a decision, in no sum.
 */
export const effect = z.strictObject({
  year: chargeYear,
  bound: sum,
  adopted: sum,
  running: sum,
  alsoAsked: sum,
  asked: sum,
  together: sum,
  cap: money,
  overCap: sum,
  shareOfProgrammeBps: z.int(),
  shareOfSliceBps: z.int(),
})

/** What would fit under the cap, everything else being equal. There when a year is over the cap. */
export const fitting = z.strictObject({
  /** The first year over the cap, the year that is most over it, and by how much it is. */
  firstYear: chargeYear,
  worstYear: chargeYear,
  worstOver: sum,
  /** The largest investment in whole euros that fits, with all components made smaller alike; 0 when none fits. */
  largestInvestment: money,
  /** The longest term that the table of asset kinds allows, in years (the longest of the components), and whether it fits with every component at its longest. */
  longestYears: z.int(),
  longestFits: z.boolean(),
  /** What others must bring in all, beside what they bring already, in whole euros, and as a share of the investment; absent when no share makes it fit. */
  othersMustBring: z.optional(z.strictObject({ amount: money, shareBps: z.int() })),
})

/** What is left for every other district when the charge is taken off the programme before the division. */
export const othersLeft = z.strictObject({
  districtCode,
  /** Its slice with the charges that run already taken off, and without the one asked, in the first year. */
  before: money,
  /** Its slice in each year of `effects`, in that order, with the charge asked taken off too. */
  perYear: z.array(money),
})

/** One step of the way, in order. A step that will not come any more (refused, withdrawn) is `not-reached`. */
export const step = z.strictObject({
  step: z.enum(stepNames),
  status: z.enum(stepStatuses),
  /** Whose step it is. */
  roles: z.array(z.enum([...roles, 'initiator'])),
  /** The term of our policy in weeks, where one is set. */
  weeks: z.optional(z.int()),
  /** The last day, for the current step. */
  dueOn: z.optional(civilDate),
  doneAt: z.optional(moment),
})

/** Who must act now. Empty at an end. */
const turn = { whoseTurn: z.array(z.enum([...roles, 'initiator'])), dueOn: z.optional(civilDate), missed: z.boolean() }

export const dossierSummary = z.strictObject({
  id,
  proposalId: id,
  districtCode,
  title: z.string(),
  investment: money,
  state: z.enum(dossierStates),
  openedAt: moment,
  firstCharge: sum,
  ...turn,
})
export type DossierSummary = z.infer<typeof dossierSummary>

/** A calculation with the sums of its components; `years` is the longest term. */
const calculationView = z.strictObject({
  ...calculation.shape,
  investment: money,
  contributions: money,
  residual: money,
  years: z.int(),
})

const amendment = z.strictObject({
  title: z.string(),
  component: z.optional(z.int()),
  amount: z.optional(money),
  contributions: z.optional(money),
  years: z.optional(z.int()),
  completionYear: z.optional(year),
})

const decision = z.strictObject({
  at: moment,
  by: person,
  decision: z.enum(resolutions),
  decidedOn: civilDate,
  reference: z.string(),
  reason: z.string(),
  amendments: z.array(amendment),
})

/** The credit: opened + supplement = left + spent + closed. `overspent`: by how much the real cost passed the first credit; `underspent`: what flowed back at settlement. */
const credit = z.strictObject({
  amendment: z.string(),
  openedAt: moment,
  opened: money,
  supplement: sum,
  left: sum,
  spent: sum,
  closed: sum,
  /** A supplement that waits for the council. */
  asked: z.optional(money),
  overspent: sum,
  underspent: sum,
})

const objection = z.strictObject({
  lodgedAt: moment,
  by: person,
  grounds: z.string(),
  /** The last day for the decision on it (Awb 7:10). */
  dueOn: civilDate,
  decided: z.optional(
    z.strictObject({
      at: moment,
      by: person,
      outcome: z.enum(objectionOutcomes),
      reason: z.string(),
      /** The last day for an appeal to the court (Awb 6:7). */
      appealUntil: civilDate,
    }),
  ),
})

/** How a dossier stands after a step: the whole of it, with what it takes of future years, is read by itself. */
export const dossierOutcome = z.strictObject({
  ...dossierSummary.shape,
  version: z.int(),
  now: z.enum(nowKeys),
  canStill: z.array(z.enum(possibilities)),
})
export type DossierOutcome = z.infer<typeof dossierOutcome>

export const dossier = z.strictObject({
  ...dossierSummary.shape,
  version: z.int(),
  summary: z.string(),
  initiator: person,
  openedBy: person,
  reason: z.string(),
  rule: z.string(),
  /** Key of the sentence that says what happens now, and of those that say what the initiator can still do. */
  now: z.enum(nowKeys),
  canStill: z.array(z.enum(possibilities)),
  steps: z.array(step),
  calculation: calculationView,
  /** As finance asked it, and as the council adopted it. */
  asked: calculationView,
  adopted: z.optional(calculationView),
  /** When the works will be ready, as it looks now: late works shift every charge by `lateByYears`. The charges below begin the year after. */
  forecast: z.strictObject({ completionYear: year, lateByYears: z.int() }),
  charges: z.array(charge),
  totals: z.strictObject({ depreciation: sum, interest: sum, charge: sum }),
  /** What the ledger booked on `capital:<dossier>`. */
  bookedInAll: sum,
  /** The next year whose charge is not booked, once the bill is settled. */
  nextCharge: z.optional(z.strictObject({ year: chargeYear, charge: sum })),
  effects: z.array(effect),
  fitting: z.optional(fitting),
  othersLeft: z.array(othersLeft),
  programme: money,
  slice: money,
  /** What paying it at once would take. */
  atOnce: z.strictObject({ shareOfProgrammeBps: z.int(), shareOfSliceBps: z.int() }),
  alternatives: z.array(
    z.strictObject({
      kind: z.enum(alternativeKinds),
      title: z.string(),
      text: z.string(),
      investment: z.optional(money),
      /** What it would cost in its first year at the terms of the calculation. */
      firstCharge: z.optional(sum),
    }),
  ),
  upkeep: z.optional(z.string()),
  advices: z.array(
    z.strictObject({
      at: moment,
      by: person,
      adviser: z.enum(advisers),
      advice: z.enum(advices),
      text: z.string(),
    }),
  ),
  /** Who has yet to advise, in the state `advice`. */
  advicesMissing: z.array(z.enum(advisers)),
  meetingOn: z.optional(civilDate),
  decisions: z.array(decision),
  announcedOn: z.optional(civilDate),
  /** The last day for an objection, once the decision was announced (`announcedOn`). */
  objectionUntil: z.optional(civilDate),
  objections: z.array(objection),
  credit: z.optional(credit),
  percentReady: z.int(),
  completedOn: z.optional(civilDate),
  history: z.array(
    z.strictObject({
      at: moment,
      by: person,
      action: z.enum(dossierActions),
      state: z.enum(dossierStates),
      reason: z.optional(z.string()),
      on: z.optional(civilDate),
      amount: z.optional(money),
      reference: z.optional(z.string()),
    }),
  ),
})
export type DossierView = z.infer<typeof dossier>

/** What all dossiers together take of a year: bound, adopted and asked, as in `effect`. */
const outlookYear = z.strictObject({ year: chargeYear, bound: sum, adopted: sum, asked: sum })

export const outlook = z.strictObject({
  /** The current budget year, whose programme the years to come are held against. */
  year,
  programme: money,
  ceilingBps: z.int(),
  cap: money,
  years: z.array(outlookYear),
  dossiers: z.array(
    z.strictObject({
      id,
      title: z.string(),
      districtCode,
      state: z.enum(dossierStates),
      weight: z.enum(['bound', 'adopted', 'asked']),
      charges: z.array(z.strictObject({ year: chargeYear, charge: sum })),
    }),
  ),
})
export type OutlookView = z.infer<typeof outlook>

const dossierId = z.strictObject({ dossierId: id })

export const endpoints = {
  listDossiers: endpoint({
    id: 'listDossiers',
    method: 'GET',
    path: '/v1/dossiers',
    flow: 'council',
    access: { kind: 'public' },
    output: z.strictObject({ dossiers: z.array(dossierSummary) }),
    status: 200,
    problems: [],
    summary: 'Alle dossiers op de raadsroute',
  }),
  getDossier: endpoint({
    id: 'getDossier',
    method: 'GET',
    path: '/v1/dossiers/{dossierId}',
    flow: 'council',
    access: { kind: 'public' },
    params: dossierId,
    output: dossier,
    status: 200,
    problems: [],
    summary: 'Eén dossier met zijn stappen en de kapitaallasten per jaar',
  }),
  getCapitalOutlook: endpoint({
    id: 'getCapitalOutlook',
    method: 'GET',
    path: '/v1/capital-outlook',
    flow: 'council',
    access: { kind: 'public' },
    output: outlook,
    status: 200,
    problems: [],
    summary: 'Wat alle investeringen samen in de komende jaren van het buurtenbudget vragen',
  }),
  ...acts(dossierOutcome),
}
