/** The work itself: a Pabulib file is read and reckoned under each variant by the code that counted the round. Runs in the worker. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { allocate, distributesHours } from '../../shared/allocation/allocate.ts'
import type { Election } from '../../shared/allocation/election.ts'
import { fairness } from '../../shared/allocation/fairness.ts'
import { priceabilityFaults } from '../../shared/allocation/invariants.ts'
import { toElection } from '../../shared/pabulib/election.ts'
import {
  columnAt,
  isAbsent,
  isBroken,
  metaOf,
  type PabulibFile,
  type PabulibWarning,
} from '../../shared/pabulib/file.ts'
import { parse } from '../../shared/pabulib/parse.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { byVoters, labelsOf } from './figures.ts'
import { limited } from './limits.ts'
import { specOf, type Variant } from './variant.ts'
import type { FileFacts, Progress, Reckoned, Work, WorkAnswer } from './work.ts'

/** What the work needs from outside. `now` in milliseconds. */
export interface Surroundings {
  readonly onProgress: (progress: Progress) => void
  readonly now: () => number
}

/** A file of which no exact election can be made. */
class Unfit extends Error {}

/** A rule that knows money only, where plans ask hours. */
class MoneyOnly extends Error {}

/** Text of a file without the characters that break a line or turn the text around them. */
const tidy = (text: string) => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()

const minutesOf = (hours: number, { hoursUnit }: Election) => Math.floor((hours * 60) / hoursUnit)

/** Units of the election as hundredths of its currency, rounded down. */
const centsOf = (units: number, unit: number) => Math.floor((units * 100) / unit)

/** The same election with its money in cents: so its figures are as fine as those of the published result. */
function inCents(election: Election): Election {
  if (election.unit >= 100) return election
  const times = 100 / election.unit
  return { ...election, unit: 100, budget: election.budget * times, costs: election.costs.map((cost) => cost * times) }
}

/** Reads the text and reckons each variant. Broken and unfit files are answers. */
export function reckon(text: string, work: Omit<Work, 'source'>, { onProgress, now }: Surroundings): WorkAnswer {
  const startedAt = now()
  onProgress({ step: 'reading', variant: 0 })
  const hash = bytesToHex(sha256(new TextEncoder().encode(text)))
  const parsed = parse(text)
  if (isBroken(parsed))
    return {
      kind: 'broken',
      errors: parsed.errors.slice(0, 20),
      moreErrors: parsed.moreErrors + Math.max(0, parsed.errors.length - 20),
    }
  if (parsed.file.projects.length === 0) return { kind: 'unfit', why: 'no-plans' }
  try {
    const found = labelsOf(parsed.file.projectColumns, parsed.file.projects)
    const labelOf = new Map(
      parsed.file.projects.map(({ id }, at) => [id, work.labels?.[id] ?? found?.labels[at] ?? '']),
    )
    const facts = factsOf(parsed.file, parsed.warnings, work.labels ? 'given' : found?.column)
    const reckoned = work.variants.map((variant, at) =>
      reckonOne(parsed.file, variant, facts.labelColumn ? labelOf : undefined, (progress) =>
        onProgress({ ...progress, variant: at }),
      ),
    )
    return { kind: 'done', facts, reckoned, hash, milliseconds: now() - startedAt }
  } catch (error) {
    if (error instanceof MoneyOnly) return { kind: 'unfit', why: 'hours' }
    // Points or amounts beyond what sums stay exact for.
    if (error instanceof Unfit || error instanceof RangeError) return { kind: 'unfit', why: 'amounts' }
    throw error
  }
}

function electionOf(file: PabulibFile): Election {
  const election = toElection(file)
  if (isRefusal(election)) throw new Unfit(election.refused)
  return election
}

function factsOf(
  file: PabulibFile,
  warnings: readonly PabulibWarning[],
  labelColumn: FileFacts['labelColumn'],
): FileFacts {
  const election = electionOf(file)
  const name = columnAt(file.projectColumns, 'name')
  return {
    title: tidy(metaOf(file.meta, 'description') ?? '') || undefined,
    currency: metaOf(file.meta, 'currency')?.toUpperCase(),
    voteType: file.voteType,
    budgetCents: centsOf(election.budget, election.unit),
    ...(election.asksHours ? { budgetMinutes: minutesOf(election.budgetHours, election) } : {}),
    voters: election.voters,
    plans: file.projects.map(({ id, cells }, place) => ({
      id,
      name: (isAbsent(cells[name]) ? '' : tidy(cells[name] ?? '')) || id,
      costCents: centsOf(election.costs[place] ?? 0, election.unit),
      supporters: election.supporters[place] ?? 0,
      support: election.support[place] ?? 0,
    })),
    labelColumn,
    warnings,
  }
}

function reckonOne(
  whole: PabulibFile,
  variant: Variant,
  labelOf: ReadonlyMap<string, string> | undefined,
  onProgress: (progress: Omit<Progress, 'variant'>) => void,
): Reckoned {
  onProgress({ step: 'reckoning' })
  const { file, takenOut, shortened } = limited(whole, variant)
  const election = electionOf(file)
  if (election.asksHours && !distributesHours(variant.rule)) throw new MoneyOnly(variant.rule)
  const cents = (units: number) => centsOf(units, election.unit)
  const outcome = allocate(election, specOf(variant), {
    onProgress: ({ raise, cost }) => onProgress({ step: 'reckoning', raisedBy: { raise, costCents: cents(cost) } }),
  })
  onProgress({ step: 'checking' })
  // A limit changes who wins; how the voters fare is judged by what they really chose.
  const judged = inCents(
    shortened === 0 && takenOut.length === 0 ? election : electionOf({ ...whole, budget: file.budget }),
  )
  const placeOf = new Map(judged.projects.map(({ id }, place) => [id, place]))
  const places = outcome.selected.map((id) => placeOf.get(id) ?? -1)
  const labels = labelOf && judged.projects.map(({ id }) => labelOf.get(id) ?? '')
  const figures = fairness(judged, places, labels ? { district: labels } : {})
  return {
    variant,
    winners: outcome.selected,
    costCents: cents(outcome.cost),
    budgetCents: cents(election.budget),
    ...(election.asksHours
      ? { minutes: { used: minutesOf(outcome.costHours, election), budget: minutesOf(election.budgetHours, election) } }
      : {}),
    voters: election.voters,
    ballotsWithWinner: figures.ballotsWithWinner,
    ballotsByWinners: figures.ballotsByWinners,
    middleBallotCents: centsOf(figures.moneyBehindBallot.half, judged.unit),
    complaints: figures.complaints.flatMap((place) => judged.projects[place]?.id ?? []),
    perLabel: figures.perDistrict
      .map(({ name, cost, votesBps }) => ({ name, costCents: centsOf(cost, judged.unit), votesBps }))
      .sort((a, b) => b.votesBps - a.votesBps || (a.name < b.name ? -1 : 1)),
    perVoters: byVoters(whole, new Set(outcome.selected)),
    takenOut,
    shortened,
    paymentFaults: outcome.run && priceabilityFaults(election, outcome.run),
  }
}
