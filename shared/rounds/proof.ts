/**
 * What anybody can prove of a counted round from what is published of it: that rules, ballots, receipts and result fit together. It needs no
 * key and no trust in the server; `docs/security.md` tells what it cannot prove.
 */

import type { ResultView } from '../api/allocation.ts'
import type { RoundView } from '../api/rounds.ts'
import { type Channel, type Choice, checkBallot } from '../ballots/ballot.ts'
import { columnAt, isBroken, metaOf, type PabulibFile } from '../pabulib/file.ts'
import { parse } from '../pabulib/parse.ts'
import { isRefusal } from '../refusal.ts'
import { ballotProjectOf, ballotRulesOf } from './from-view.ts'
import { rulesHash } from './prepare.ts'
import { publishedFile, resultOf } from './result.ts'
import type { BallotProject, Round } from './round.ts'
import { textHash } from './text-hash.ts'

/** Everything that is published of a counted round. */
export interface PublicRecord {
  readonly round: RoundView
  readonly result: ResultView
  /** The published ballots, as a Pabulib file. */
  readonly file: string
  readonly receipts: { readonly counted: readonly string[]; readonly leftOut: readonly string[] }
}

/**
 * The points of the proof, in the order in which they build on each other.
 * `rules`: the rules and the paper shown now (of a plan its id, title, price and hours) have the hash that is shown with them and that the result names.
 * That it is the one of the opening only somebody knows who noted it then.
 * `file`: the published ballots are the bytes whose hash the result names. `paper`: the file holds the plans, prices and money of the round.
 * `limits`: every published ballot keeps the rules of the ballot. `ballots`: as many ballots in the file as the result says were counted.
 * `receipts`: as many receipts as ballots, counted and left out, none of them twice. `voters`: in a round of codes, no more ballots than letters and codes
 * of the desk, and figures of the turnout that add up with each other and with the file.
 * `result`: counted again by the fixed rule, everything in the result is the same.
 */
export const proofPoints = ['rules', 'file', 'paper', 'limits', 'ballots', 'receipts', 'voters', 'result'] as const
export type ProofPoint = (typeof proofPoints)[number]

/** One point: whether it holds; where it does not, what was expected and what was found. `unknown`: a point before it failed, so that it says nothing. */
export interface Proven {
  readonly point: ProofPoint
  readonly holds: boolean | 'unknown'
  readonly expected?: string
  readonly found?: string
}

/** The published choices as ballots have them. */
export function choicesIn(file: PabulibFile): Choice[][] {
  return file.votes.map(({ choices, points }) =>
    choices.map((projectId, index) => ({
      projectId,
      ...(points?.[index] === undefined ? {} : { points: Number(points[index]) }),
    })),
  )
}

/** JSON with the names of every object in order: two equal values give one text, whatever way they came. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** Proves a published record, point by point, each of them always answered. */
export function prove({ round: view, result, file, receipts }: PublicRecord): readonly Proven[] {
  const round = roundOf(view)
  const projects = view.projects.map(ballotProjectOf)
  const parsed = parse(file)
  const ballots = isBroken(parsed) ? undefined : choicesIn(parsed.file)

  const rules = same('rules', view.rulesHash, rulesHash(round, projects, round.sealPublicKey ?? ''))
  const named = rules.holds ? same('rules', view.rulesHash, result.rulesHash) : rules
  const bytes = same('file', result.ballotsHash, textHash(file))
  const paper = isBroken(parsed)
    ? failed('paper', 'a readable file', parsed.errors[0]?.message ?? 'none')
    : samePaper(round, projects, parsed.file)
  const limits = ballots ? withinRules(round, projects, ballots) : unknown('limits')
  return [
    named,
    bytes,
    paper,
    limits,
    ballots ? same('ballots', result.voters, ballots.length) : unknown('ballots'),
    receipted(result, receipts),
    votersEnough(round, result, isBroken(parsed) ? undefined : parsed.file),
    ballots && limits.holds === true && paper.holds === true
      ? counted(round, projects, ballots, result)
      : unknown('result'),
  ]
}

/** Whether a receipt is among the published ones. */
export function receiptIn(receipts: PublicRecord['receipts'], receipt: string): 'counted' | 'left-out' | 'missing' {
  if (receipts.counted.includes(receipt)) return 'counted'
  return receipts.leftOut.includes(receipt) ? 'left-out' : 'missing'
}

/** The fingerprint of the list of receipts: neighbours who compare it know that they were shown the same list. */
export function receiptsHash({ counted: all, leftOut }: PublicRecord['receipts']): string {
  return textHash([...all.toSorted(), '', ...leftOut.toSorted()].join('\n'))
}

const failed = (point: ProofPoint, expected: string, found: string): Proven => ({
  point,
  holds: false,
  expected,
  found,
})
const unknown = (point: ProofPoint): Proven => ({ point, holds: 'unknown' })
const holds = (point: ProofPoint): Proven => ({ point, holds: true })
const same = (point: ProofPoint, expected: string | number | undefined, found: string | number): Proven =>
  expected === found ? holds(point) : failed(point, String(expected ?? 'nothing'), String(found))

/** A round as far as it is public: enough to hash its rules and to count by them. */
function roundOf(view: RoundView): Round {
  const {
    opensAt,
    closesAt,
    fixed,
    phase: _phase,
    projects: _projects,
    keyHolds: _keyHolds,
    budget: _budget,
    ...rest
  } = view
  return {
    ...rest,
    ...ballotRulesOf(view),
    opensAt: Date.parse(opensAt),
    closesAt: Date.parse(fixed?.closesAt ?? closesAt),
    state: 'counted',
    ...(fixed === undefined ? {} : { sealPublicKey: fixed.sealPublicKey }),
    ...(view.rulesHash === undefined ? {} : { rulesHash: view.rulesHash }),
    createdBy: '',
  } as Round
}

/** The head of a published file (money, plans, prices, rule) must be what the round's own paper gives. */
function samePaper(round: Round, projects: readonly BallotProject[], file: PabulibFile): Proven {
  const ours = parse(publishedFile(round, projects, []))
  if (isBroken(ours)) return failed('paper', 'a readable paper', 'broken')
  const head = ({ meta, voteType, projects: plans }: PabulibFile) => [
    ...['budget', 'budget_hours', 'rule', 'currency'].map((key) => `${key} ${metaOf(meta, key) ?? 'absent'}`),
    `vote type ${voteType}`,
    ...plans.map(({ cells }) => `plan ${cells.join(' | ')}`),
    `${plans.length} plans`,
  ]
  const [expected, found] = [head(ours.file), head(file)]
  const first = expected.findIndex((line, at) => line !== found[at])
  return first < 0 ? holds('paper') : failed('paper', expected[first] ?? '', found[first] ?? 'nothing')
}

function withinRules(round: Round, projects: readonly BallotProject[], ballots: readonly Choice[][]): Proven {
  for (const [index, choices] of ballots.entries()) {
    const no = checkBallot(choices, round, projects)
    if (isRefusal(no)) return failed('limits', 'ballots within the rules', `ballot ${index + 1}: ${no.refused}`)
  }
  return holds('limits')
}

function receipted({ voters, leftOut }: ResultView, receipts: PublicRecord['receipts']): Proven {
  const all = [...receipts.counted, ...receipts.leftOut]
  const distinct = new Set(all).size
  const expected = `${voters} + ${leftOut}, all different`
  const found = `${receipts.counted.length} + ${receipts.leftOut.length}, ${distinct} different`
  return receipts.counted.length === voters && receipts.leftOut.length === leftOut && distinct === all.length
    ? holds('receipts')
    : failed('receipts', expected, found)
}

/** Where voters hold codes, there cannot be more ballots than letters and codes of the desk. By log-in the register is not public: nothing is claimed. */
function votersEnough({ identification }: Round, { voters, leftOut, turnout }: ResultView, file?: PabulibFile): Proven {
  if (identification === 'log-in') {
    return turnout === undefined ? unknown('voters') : failed('voters', 'no register of codes', canonical(turnout))
  }
  if (turnout === undefined) return failed('voters', 'the figures of the register', 'none')
  const { entries, letters, atDesk, withdrawn, internet, paper, papers } = turnout
  const told = channelsIn(file)
  const most = letters + atDesk
  const [first] = [
    ...Object.entries(turnout).map(([name, figure]) => [`${name} of 0 or more`, Math.max(0, figure), figure] as const),
    ['entries', most - withdrawn, entries] as const,
    ['ballots by internet and on paper', voters, internet + paper] as const,
    [`at most ${papers} ballots on paper`, Math.min(papers, paper), paper] as const,
    ...(told
      ? [['ballots on paper', told.paper, paper] as const, ['by internet', told.internet, internet] as const]
      : []),
    [`at most ${most} ballots`, Math.min(most, voters + leftOut), voters + leftOut] as const,
  ].filter(([, expected, found]) => expected !== found)
  if (!first) return holds('voters')
  const [what, expected, found] = first
  return failed('voters', `${what}: ${expected}`, String(found))
}

/** How many ballots of a file came by each way, where it tells. */
function channelsIn(file: PabulibFile | undefined): Readonly<Record<Channel, number>> | undefined {
  const at = columnAt(file?.voteColumns ?? [], 'voting_method')
  if (!file || at < 0) return undefined
  const by = (channel: Channel) => file.votes.filter(({ cells }) => cells[at] === channel).length
  return { internet: by('internet'), paper: by('paper') }
}

function counted(
  round: Round,
  projects: readonly BallotProject[],
  ballots: readonly Choice[][],
  result: ResultView,
): Proven {
  const { adoption: _adoption, ...published } = result
  const again = recounted(round, projects, ballots, result)
  if (typeof again === 'string') return failed('result', 'ballots that can be counted', again)
  const [ours, theirs] = [again, published] as unknown as Readonly<Record<string, unknown>>[]
  const names = [...new Set([...Object.keys(ours ?? {}), ...Object.keys(theirs ?? {})])].toSorted()
  const different = names.find((name) => canonical(ours?.[name]) !== canonical(theirs?.[name]))
  if (different === undefined) return holds('result')
  return failed(
    'result',
    `${different}: ${canonical(theirs?.[different]) ?? 'nothing'}`,
    `${different}: ${canonical(ours?.[different]) ?? 'nothing'}`,
  )
}

/** The result counted again, or why nobody can count it: a record made to stop the proof is a record that does not hold. */
function recounted(
  round: Round,
  projects: readonly BallotProject[],
  ballots: readonly Choice[][],
  { ballotsHash, leftOut, countedAt, turnout, funnel }: ResultView,
): ResultView | string {
  try {
    return resultOf(round, projects, ballots, {
      ballotsHash,
      leftOut,
      countedAt: Date.parse(countedAt),
      ...(turnout === undefined ? {} : { turnout }),
      ...(funnel === undefined ? {} : { funnel }),
    })
  } catch (fault) {
    return (fault as Error).message
  }
}
