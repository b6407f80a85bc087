/**
 * How each kind of work is done: look at the thing, then act on it, as somebody would on a screen.
 * A new kind of work has its weight in `commands.ts` and its way in the file of its subject.
 */
import type { EndpointId } from '../../../shared/api/index.ts'
import type { AnyCall } from '../../integration/hostile/answers.ts'
import { challengeWork } from './challenges.ts'
import type { Command, Work } from './commands.ts'
import { councilWork } from './council.ts'
import { decisionWork } from './decisions.ts'
import { choose, done, learnRound, type Way, type Worker } from './known.ts'
import { paperWork } from './paper.ts'
import { paymentWork } from './payments.ts'
import { officer, oneOf, people, places } from './people.ts'
import { planWork } from './plans.ts'
import { roundWork } from './rounds.ts'
import { appropriate, sliceWork } from './slices.ts'
import { voteWork } from './votes.ts'

type Look = (worker: Worker, command: Command) => [EndpointId, AnyCall] | undefined

/** Looks at one of the things that are known. */
const lookAt =
  (
    kind: 'proposals' | 'rounds' | 'deals' | 'dossiers' | 'batches',
    endpoint: EndpointId,
    call: (id: string, command: Command) => AnyCall,
  ): Look =>
  ({ known }, command) => {
    const id = choose<unknown>(known[kind], command.which, () => true)
    return id === undefined ? undefined : [endpoint, call(id, command)]
  }

const things: readonly Look[] = [
  lookAt('proposals', 'getProposal', (proposalId) => ({ params: { proposalId } })),
  lookAt('rounds', 'getRound', (roundId) => ({ params: { roundId } })),
  lookAt('rounds', 'getResult', (roundId) => ({ params: { roundId } })),
  lookAt('deals', 'getDeal', (dealId) => ({ params: { dealId } })),
]

const lists: readonly Look[] = [
  lookAt('deals', 'listInstalments', (dealId, command) => ({ as: officer(command), params: { dealId } })),
  lookAt('batches', 'getBatchFile', (batchId, command) => ({ as: officer(command), params: { batchId } })),
  (_, { which }) => ['listDeals', { params: { districtCode: oneOf(places, which) } }],
  (_, { which }) => ['getStatement', { params: { account: `slice:2026:${oneOf(places, which)}` } }],
  (_, { who }) => ['listMyProposals', { as: oneOf(people.residents, who) }],
  (_, command) => ['listPayable', { as: officer(command) }],
]

const look: Way = async (worker, command) => {
  const asked = oneOf(command.who % 4 === 0 ? lists : things, command.what)(worker, command)
  if (!asked) return
  const seen = await worker.lane.ask(...asked)
  if (asked[0] === 'getRound' && done(seen)) learnRound(worker.known, seen.value)
}

const wait: Way = async ({ clock }, { what }) => clock.advance(what % 3 === 0 ? 200 : 7000)

const ways: { readonly [W in Work]: Way } = {
  look,
  ...planWork,
  ...roundWork,
  ...voteWork,
  ...paperWork,
  ...decisionWork,
  ...councilWork,
  ...challengeWork,
  ...paymentWork,
  ...sliceWork,
  wait,
}

/** Does one command. */
export async function doWork(worker: Worker, command: Command): Promise<void> {
  await ways[command.work](worker, command)
}

/** The budget of the year: what every world begins with. */
export async function begin(worker: Worker): Promise<void> {
  if (!(await appropriate(worker))) throw new Error('A world without a budget.')
}
