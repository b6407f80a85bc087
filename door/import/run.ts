/** Takes an exercise through the real system: makes the round, casts every ballot by the vote endpoint, closes and counts. Can be stopped anywhere and run again. */
import type { ResultView } from '../../shared/api/allocation.ts'
import type { Answer, Client } from '../client.ts'
import type { Exercise } from './exercise.ts'

/** What a run needs. `name` is the same for the same file and rule: all keys come from it, so that a second run goes on with the first one's round. */
export interface ImportOptions {
  readonly call: Client
  readonly token: string
  readonly name: string
  /** How many votes are under way at once. */
  readonly clients: number
  /** How many votes of this very round are known to be stored already, from the start without a gap; they are not sent again. */
  readonly alreadyCast: (roundId: string) => number
  /** Told after each vote how many are stored from the start without a gap. */
  readonly onCast: (roundId: string, count: number) => void
  readonly say: (text: string) => void
}

/** What came out, with the rate of the votes cast in this run. */
export interface ImportOutcome {
  readonly roundId: string
  readonly result: ResultView
  readonly cast: number
  readonly castSeconds: number
}

/** Exercises stay open until they are closed by hand; these moments never change, so that a repeated request is the same request. */
const opensAt = '2020-01-01T00:00:00Z'
const closesAt = '2999-12-31T00:00:00Z'

/** Codes made by one request. */
const batch = 1000

class ImportFault extends Error {}

function must<Value>(answer: Answer<never> | { ok: true; value: Value }, what: string): Value {
  if (answer.ok) return answer.value as Value
  throw new ImportFault(`${what}: ${answer.detail} (${answer.type})`)
}

const pause = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000))

/** The round of this import: made now, or found again by its key. */
async function makeRound({ call, token, name }: ImportOptions, exercise: Exercise): Promise<string> {
  const projects = exercise.projects.map(({ costCents, proposalId: _none, ...project }) => ({
    ...project,
    cost: { cents: costCents },
  }))
  const body = {
    districtCode: 'WK040206',
    title: exercise.title,
    kind: 'exercise' as const,
    budget: { cents: exercise.budgetCents },
    identification: 'voting-code' as const,
    ballot: exercise.ballot,
    rule: exercise.rule,
    opensAt,
    closesAt,
    closesByHand: true,
    projects,
  }
  const made = must(await call('createRound', { token, key: `${name}-round`, body }), 'Making the round')
  must(
    await call('openRound', { token, key: `${name}-open`, params: { roundId: made.id }, body: {} }),
    'Opening the round',
  )
  return made.id
}

/** Casts one ballot, patiently: an answer that says "not now" is asked again, with the same key. */
async function castOne(
  options: ImportOptions,
  roundId: string,
  code: string,
  index: number,
  choices: Exercise['ballots'][number],
): Promise<void> {
  for (let tries = 0; ; tries++) {
    const answer = await options.call('voteByCode', {
      params: { roundId },
      key: `${options.name}-v${index}`,
      body: { code, revision: 1, choices: [...choices] },
    })
    if (answer.ok) return
    if (tries < 5 && (answer.status === 503 || answer.status === 500)) await pause(answer.retryAfterSeconds ?? 1)
    else throw new ImportFault(`Ballot ${index + 1}: ${answer.detail} (${answer.type})`)
  }
}

/** Casts all ballots that are not stored yet, `clients` at once. */
async function castAll(options: ImportOptions, roundId: string, exercise: Exercise): Promise<number> {
  const { call, token, name, clients } = options
  let stored = options.alreadyCast(roundId)
  const done = new Set<number>()
  let cast = 0
  for (let from = Math.floor(stored / batch) * batch; from < exercise.ballots.length; from += batch) {
    const count = Math.min(batch, exercise.ballots.length - from)
    const answer = await call('makeVotingCodes', {
      token,
      key: `${name}-codes-${from / batch}`,
      params: { roundId },
      body: { count },
    })
    const { codes } = must(answer, 'Making voting codes')
    let next = Math.max(from, stored)
    const worker = async () => {
      while (next < from + count) {
        const index = next++
        await castOne(options, roundId, codes[index - from]?.code ?? '', index, exercise.ballots[index] ?? [])
        done.add(index)
        cast += 1
        while (done.delete(stored)) stored += 1
        options.onCast(roundId, stored)
      }
    }
    await Promise.all(Array.from({ length: clients }, worker))
  }
  return cast
}

/** Counts as soon as the last votes can no longer be under way. */
async function countRound({ call, token, name }: ImportOptions, roundId: string): Promise<ResultView> {
  for (let tries = 0; tries < 30; tries++) {
    const answer = await call('countRound', { token, key: `${name}-count`, params: { roundId }, body: {} })
    if (answer.ok || answer.retryAfterSeconds === undefined) return must(answer, 'Counting')
    await pause(answer.retryAfterSeconds)
  }
  throw new ImportFault('The round could not be counted in time. Run the import again.')
}

/** The whole import. Throws ImportFault with a sentence where the system refuses a step. */
export async function runImport(options: ImportOptions, exercise: Exercise): Promise<ImportOutcome> {
  const { call, token, name, say } = options
  say(`Making the round "${exercise.title}" with ${exercise.projects.length} plans`)
  const roundId = await makeRound(options, exercise)
  const found = must(await call('getRound', { params: { roundId } }), 'Reading the round')
  const startedAt = performance.now()
  let cast = 0
  if (found.phase === 'open') {
    say(`Casting ${exercise.ballots.length - options.alreadyCast(roundId)} ballots`)
    cast = await castAll(options, roundId, exercise)
    must(await call('closeRound', { token, key: `${name}-close`, params: { roundId }, body: {} }), 'Closing the round')
  }
  const castSeconds = (performance.now() - startedAt) / 1000
  say('Counting')
  return { roundId, result: await countRound(options, roundId), cast, castSeconds }
}
