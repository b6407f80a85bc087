/** Voting and counting in a world: every receipt is kept, and looked for when the round was counted. */
import type { EndpointId } from '../../../shared/api/index.ts'
import type { AnyCall } from '../../integration/hostile/answers.ts'
import type { Command } from './commands.ts'
import { done, type KnownRound, learnRound, onRound, type Worker } from './known.ts'
import { oneOf, people } from './people.ts'

/** Votes, and remembers the receipt: what was answered must be found in the published list. */
export async function vote(
  { lane, known }: Worker,
  round: KnownRound,
  { which, what }: Command,
  voter: { readonly name: string; readonly endpoint: EndpointId; readonly call: AnyCall; readonly code?: string },
): Promise<void> {
  const params = { roundId: round.id }
  const paper = await lane.ask('getRound', { params })
  if (!done(paper)) return
  learnRound(known, paper.value)
  const plans = (paper.value.projects as { id: string }[]).map(({ id }) => id)
  const isPoints = (paper.value.ballot as { kind: string }).kind === 'points'
  const picked = plans.filter((_, index) => ((what >> index) & 1) === 1).slice(0, 2)
  const choices = picked.map((projectId) => ({ projectId, ...(isPoints ? { points: 1 + (which % 4) } : {}) }))
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

/** Counts a round, and looks for every receipt that was handed out. */
export async function count(worker: Worker, command: Command): Promise<void> {
  const { lane, known } = worker
  const counted = await onRound(
    worker,
    command,
    ({ phase }) => phase === 'closed' || phase === 'open',
    () => ['countRound', { as: oneOf(people.coordinators, command.who), body: {} }],
  )
  if (!counted || !done(counted.answer)) return
  counted.round.phase = 'counted'
  const listed = await lane.ask('listReceipts', { params: { roundId: counted.round.id } })
  if (!done(listed)) return
  const inList = new Set(listed.value.counted as string[])
  for (const [name, newest] of known.receipts.get(counted.round.id) ?? [])
    if (newest && !inList.has(newest.receipt))
      known.broken.push(
        `the vote ${newest.revision} of ${name} in ${counted.round.id} was answered with a receipt and not counted`,
      )
}
