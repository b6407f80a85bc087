/** A round of voting codes with two officials and piles of paper: what the tests of paper ballots stand on. */
import { memoryStore } from '../../functions/kit/store/memory.ts'
import type { Store } from '../../functions/kit/store/store.ts'
import type { PaperBatchView } from '../../shared/api/paper.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { type Answer, person, system } from '../system/system.ts'
import { type AnyCall, type AnyCaller, succeeding } from './hostile/answers.ts'
import { closes, opens, type SettableClock } from './hostile/exercise.ts'
import { exerciseBody, oost } from './hostile/material.ts'

const officer = (id: string, of: Partial<Caller> = {}) =>
  person(id, { roles: ['coordinator'], districts: [oost], residence: undefined, ...of })
/** Two coordinators of the district, one of another district, and the programme office. */
export const officials = {
  carla: officer('carla'),
  dirk: officer('dirk'),
  cor: officer('cor', { districts: ['WK040201'] }),
  olga: officer('olga', { roles: ['programme-office'], districts: [] }),
}
const { carla, dirk } = officials

/** What is read on a paper: the place of the voter's code, and plans with points; or why it does not count. */
export type OnPaper = readonly [voter: number, choices: Readonly<Record<string, number>>] | string

export interface PaperRound {
  readonly call: AnyCaller
  readonly sure: AnyCaller
  readonly clock: SettableClock
  readonly store: Store
  readonly params: { readonly roundId: string }
  /** Codes of the voters, from place 0. */
  readonly codes: readonly string[]
  /** Carla registers a pile. */
  registered(label: string, size: number): Promise<string>
  /** One reading of one paper, as sent. */
  body(paper: OnPaper): object
  enter(batchId: string, place: number, paper: OnPaper, as: Caller, of?: AnyCall): Promise<Answer<PaperBatchView>>
  /** A pile that Carla and Dirk read alike. */
  agreed(label: string, papers: readonly OnPaper[]): Promise<string>
  look(batchId: string, as?: Caller): Promise<PaperBatchView>
  onBatch(
    id: 'storePaperBatch' | 'voidPaperBatch' | 'getPaperBatch',
    batchId: string,
    of?: AnyCall,
  ): Promise<Answer<PaperBatchView>>
  /** A vote on the screen. */
  vote(voter: number, choices: Readonly<Record<string, number>>, revision?: number): ReturnType<AnyCaller>
  /** Closes by the clock and counts. */
  count(): ReturnType<AnyCaller>
}

/** Opens the round: plans a to d, at most three of them, ten points; `of` changes its rules. Its clock stands at the opening. */
export async function paperRound(
  of: { readonly store?: Store; readonly voters?: number; readonly round?: object } = {},
): Promise<PaperRound> {
  const store = of.store ?? memoryStore()
  const clock: SettableClock = { now: opens, moments: [] }
  const ports = {
    now: () => clock.moments.shift() ?? clock.now,
    advance: (by: number) => {
      clock.now += by
    },
  }
  const call = system({ store, clock: ports }).call as unknown as AnyCaller
  const sure = succeeding(call)
  const times = { opensAt: new Date(opens).toISOString(), closesAt: new Date(closes).toISOString() }
  const body = {
    ...exerciseBody,
    ...times,
    // Quickly counted.
    rule: { rule: 'greedy', utility: 'cost', completion: 'none' },
    identification: 'voting-code',
    closesByHand: false,
    ...of.round,
  }
  const made = await sure('createRound', { as: carla, body })
  const params = { roundId: String(made.value.id) }
  await sure('openRound', { as: carla, params, body: {} })
  const letters = await sure('makeVotingCodes', { as: carla, params, body: { count: of.voters ?? 5 } })
  const codes = (letters.value.codes as { code: string }[]).map(({ code }) => code)
  const hasPoints = body.ballot.kind === 'points'
  const chosen = (choices: Readonly<Record<string, number>>) =>
    Object.entries(choices).map(([projectId, points]) => (hasPoints ? { projectId, points } : { projectId }))

  const there: PaperRound = {
    call,
    sure,
    clock,
    store,
    params,
    codes,
    async registered(label, size) {
      const { value } = await sure('registerPaperBatch', { as: carla, params, body: { label, size } })
      return String(value.id)
    },
    body: (paper) =>
      typeof paper === 'string'
        ? { kind: 'invalid', reason: paper }
        : { kind: 'ballot', code: codes[paper[0]], choices: chosen(paper[1]) },
    enter: (batchId, place, paper, as, rest = {}) =>
      call('enterPaperBallot', {
        as,
        params: { ...params, batchId, place: String(place) },
        body: there.body(paper),
        ...rest,
      }) as unknown as Promise<Answer<PaperBatchView>>,
    async agreed(label, papers) {
      const batchId = await there.registered(label, papers.length)
      for (const as of [carla, dirk]) {
        for (const [index, paper] of papers.entries()) {
          const answer = await there.enter(batchId, index + 1, paper, as)
          if (answer.status !== 200) throw new Error(JSON.stringify(answer.problem))
        }
      }
      return batchId
    },
    look: async (batchId, as = carla) => (await there.onBatch('getPaperBatch', batchId, { as })).value,
    onBatch: (id, batchId, rest = {}) =>
      call(id, {
        as: carla,
        params: { ...params, batchId },
        ...(id === 'getPaperBatch' ? {} : { body: {} }),
        ...rest,
      }) as unknown as Promise<Answer<PaperBatchView>>,
    vote: (voter, choices, revision = 1) =>
      call('voteByCode', { params, body: { code: codes[voter], revision, choices: chosen(choices) } }),
    count() {
      clock.now = closes + 5000
      return call('countRound', { as: carla, params, body: {} })
    },
  }
  return there
}

/** The votes of the published file, sorted: each as its cells behind the number of the voter. */
export async function publishedVotes({ sure, params }: PaperRound): Promise<{ columns: string; votes: string[] }> {
  const { value } = await sure('getPublishedBallots', { params })
  const [columns = '', ...lines] = String(value).split('VOTES\n')[1]?.trimEnd().split('\n') ?? []
  return { columns, votes: lines.map((line) => line.slice(line.indexOf(';') + 1)).toSorted() }
}

/** The result after the closing: voters, left out, and by channel; or the type of the problem. */
export async function countedBy(there: PaperRound) {
  const { status, value, problem } = await there.count()
  if (status !== 200) return problem.type
  const { internet, paper } = value.turnout as { internet: number; paper: number }
  return { voters: value.voters, leftOut: value.leftOut, internet, paper }
}
