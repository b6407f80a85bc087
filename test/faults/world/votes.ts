/** Voting and counting in a world: every receipt is kept, and looked for when the round was counted. */
import type { EndpointId } from '../../../shared/api/index.ts'
import type { AnyCall } from '../../integration/hostile/answers.ts'
import type { Command } from './commands.ts'
import { choose, done, type KnownRound, learnRound, onRound, type Value, type Way, type Worker } from './known.ts'
import { coordinator, oneOf, people } from './people.ts'

/** At most three plans, as long as the money lasts; one voter in eight does not look at it. */
function picked(round: Value, number: number): string[] {
  let left = number % 8 === 0 ? Number.POSITIVE_INFINITY : (round.budget as { cents: number }).cents
  const chosen: string[] = []
  for (const [index, { id, cost }] of (round.projects as { id: string; cost: { cents: number } }[]).entries()) {
    if (((number >> (index + 3)) & 1) === 0 || cost.cents > left || chosen.length === 3) continue
    left -= cost.cents
    chosen.push(id)
  }
  return chosen
}

/** Votes, and remembers the receipt: what was answered must be found in the published list. */
async function vote(
  { lane, known }: Worker,
  round: KnownRound,
  { which, what }: Command,
  voter: { readonly name: string; readonly endpoint: EndpointId; readonly call: AnyCall; readonly code?: string },
): Promise<void> {
  const params = { roundId: round.id }
  const paper = await lane.ask('getRound', { params })
  if (!done(paper)) return
  learnRound(known, paper.value)
  const isPoints = (paper.value.ballot as { kind: string }).kind === 'points'
  const choices = picked(paper.value, what).map((projectId) => ({
    projectId,
    ...(isPoints ? { points: 1 + (which % 4) } : {}),
  }))
  const receipts = known.receipts.get(round.id) ?? new Map()
  known.receipts.set(round.id, receipts)
  const revision = (receipts.get(voter.name)?.revision ?? 0) + 1 + (what % 7 === 0 ? 1 : 0)
  const answer = await lane.ask(voter.endpoint, {
    ...voter.call,
    params,
    body: { ...(voter.code === undefined ? {} : { code: voter.code }), revision, choices },
  })
  const isNewest = (receipts.get(voter.name)?.revision ?? 0) < revision
  if (answer === undefined) receipts.set(voter.name, undefined)
  else if (answer.status < 300 && isNewest && !(receipts.has(voter.name) && receipts.get(voter.name) === undefined))
    receipts.set(voter.name, { revision, receipt: String(answer.value.receipt) })
}

/** An open round for which `fits` holds. */
function openRound({ known }: Worker, { which }: Command, fits: (round: KnownRound) => boolean) {
  const id = choose(known.rounds, which, (round) => round.phase === 'open' && fits(round))
  return id === undefined ? undefined : known.rounds.get(id)
}

const cast: Way = async (worker, command) => {
  const round = openRound(worker, command, ({ isByCode }) => !isByCode)
  if (!round) return
  const own = people.residents.filter(({ residence }) => residence === round.district)
  const as = oneOf(own, command.who)
  await vote(worker, round, command, { name: as.id, endpoint: 'castBallot', call: { as } })
}

const makeCodes: Way = async (worker, command) => {
  const made = await onRound(
    worker,
    command,
    ({ phase, isByCode }) => phase === 'open' && isByCode,
    () => ['makeVotingCodes', { as: coordinator(command), body: { count: 3 } }],
  )
  if (made && done(made.answer))
    made.round.codes.push(...(made.answer.value.codes as { code: string }[]).map(({ code }) => code))
}

const voteByCode: Way = async (worker, command) => {
  const round = openRound(worker, command, ({ codes }) => codes.length > 0)
  if (!round || round.codes.length === 0) return
  const code = oneOf(round.codes, command.who)
  await vote(worker, round, command, { name: code, endpoint: 'voteByCode', call: {}, code })
}

/** Counts a round, and looks for every receipt that was handed out. */
export const count: Way = async (worker, command) => {
  const { lane, known } = worker
  const counted = await onRound(
    worker,
    command,
    ({ phase }) => phase === 'closed',
    () => ['countRound', { as: coordinator(command), body: {} }],
  )
  if (!counted || !done(counted.answer)) return
  const { round, answer } = counted
  round.phase = 'counted'
  round.outcome = answer.value.projects as KnownRound['outcome']
  const listed = await lane.ask('listReceipts', { params: { roundId: round.id } })
  if (!done(listed)) return
  const inList = new Set(listed.value.counted as string[])
  for (const [name, newest] of known.receipts.get(round.id) ?? [])
    if (newest && !inList.has(newest.receipt))
      known.broken.push(
        `the vote ${newest.revision} of ${name} in ${round.id} was answered with a receipt and not counted`,
      )
}

export const voteWork = { cast, makeCodes, voteByCode, count }
