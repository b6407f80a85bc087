/** From a Pabulib file to an exercise round and its ballots: what our rounds can hold of a real election, and what of it they can't. */
import type { Choice } from '../../shared/ballots/ballot.ts'
import { checkBallot } from '../../shared/ballots/ballot.ts'
import { atScale, decimalOf } from '../../shared/pabulib/amounts.ts'
import { ballots } from '../../shared/pabulib/election.ts'
import { columnAt, metaOf, type PabulibFile } from '../../shared/pabulib/file.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import {
  type BallotProject,
  type BallotRules,
  defaultRule,
  mostProjects,
  type RuleChoice,
} from '../../shared/rounds/round.ts'

/** A round to be made and the ballots to be cast in it, in the order of the file. */
export interface Exercise {
  readonly title: string
  readonly budgetCents: number
  readonly ballot: BallotRules
  readonly rule: RuleChoice
  readonly projects: readonly BallotProject[]
  readonly ballots: readonly (readonly Choice[])[]
}

const centsInUnit = 100n

/** The most points that the vote endpoint takes for one plan. */
const mostPointsOfChoice = 1_000_000

/** An amount of the file in whole cents, or undefined when it is finer than a cent. */
function cents(amount: string): number | undefined {
  const decimal = decimalOf(amount)
  if (!decimal || centsInUnit % decimal.scale !== 0n) return undefined
  return Number(atScale(decimal, centsInUnit))
}

/** Text of a file as a title: one line, no control characters, at most 300 characters. */
function tidy(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
  // By characters, not halves of them.
  return [...line].slice(0, 300).join('')
}

/** One ballot of the file without what our paper does not know: a plan twice counts once, points of zero or less are none. */
function choicesOf(
  choices: readonly { project: string | number; points?: number }[],
  known: ReadonlySet<string>,
  withPoints: boolean,
): Choice[] {
  const seen = new Set<string>()
  return choices.flatMap(({ project, points = 1 }) => {
    const projectId = String(project)
    if (!known.has(projectId) || seen.has(projectId)) return []
    seen.add(projectId)
    if (points <= 0) return []
    return [withPoints ? { projectId, points } : { projectId }]
  })
}

/**
 * The exercise of a file. Where every ballot of the file stays within the budget, that becomes a rule of the round; other limits are not set.
 * Refuses: too-many-projects, amount-too-fine (less than a cent), id-unfit, too-many-points (more than a ballot can hold).
 */
export function exerciseOf(file: PabulibFile, fileName: string, rule: RuleChoice = defaultRule): Exercise | Refusal {
  if (file.projects.length > mostProjects)
    return refuse('too-many-projects', { found: file.projects.length, most: mostProjects })
  const unfit = file.projects.find(({ id }) => !/^[A-Za-z0-9._-]{1,64}$/.test(id))
  if (unfit) return refuse('id-unfit', { id: unfit.id })
  const amounts = [file.budget, ...file.projects.map(({ cost }) => cost)].map(cents)
  if (amounts.some((amount) => amount === undefined)) return refuse('amount-too-fine')
  const [budgetCents = 0, ...costs] = amounts as number[]

  const description = tidy(metaOf(file.meta, 'description') ?? '')
  const nameAt = columnAt(file.projectColumns, 'name')
  const projects = file.projects.map(
    ({ id, cells }, index): BallotProject => ({
      id,
      title: tidy(cells[nameAt] ?? '') || `Plan ${id}`,
      summary: '',
      theme: 'meeting',
      initiator: '',
      costCents: costs[index] ?? 0,
      staffMinutes: 0,
    }),
  )
  const known = new Set(projects.map(({ id }) => id))
  const withPoints = file.voteType === 'cumulative' || file.voteType === 'scoring' || file.voteType === 'ordinal'
  const cast = [...ballots(file)].map(({ choices }) => choicesOf(choices, known, withPoints))
  const most = cast.flat().reduce((found, { points = 0 }) => Math.max(found, points), 0)
  if (most > mostPointsOfChoice) return refuse('too-many-points', { found: most, most: mostPointsOfChoice })
  const within: BallotRules = { kind: withPoints ? 'points' : 'approval', withinBudget: true }
  const allWithin = cast.every(
    (choices) => checkBallot(choices, { ballot: within, budgetCents }, projects) === undefined,
  )
  return {
    title:
      description.length < 5
        ? `${description} ${fileName}`.trim().slice(0, 100).padEnd(5, '.')
        : description.slice(0, 100),
    budgetCents,
    ballot: { ...within, withinBudget: allWithin },
    rule,
    projects,
    ballots: cast,
  }
}
