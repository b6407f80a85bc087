/** What the service bills for single steps, counted while the real functions run over the store in memory. */
import { tmpdir } from 'node:os'
import { unitCounter } from '../../functions/kit/store/capacity.ts'
import { people } from '../../infra/local/identity/people.ts'
import { startLocal } from '../../infra/local/start.ts'
import type { BodyOf } from '../../shared/api/endpoint.ts'
import type { api } from '../../shared/api/index.ts'
import { client } from '../client.ts'
import { seed } from '../demo/seed.ts'
import { chosenPort } from '../place.ts'
import { hideRequestLines } from '../quiet.ts'
import { print } from './figure.ts'

type Api = typeof api

/** The least a store can bill for a step, as worked out from its rules. */
const leastUnits: { readonly [step: string]: { readonly write?: number; readonly read?: number } } = {
  vote: { write: 1, read: 1 },
  'changed vote': { write: 1, read: 1 },
  'list of rounds': { read: 1 },
  'money of all districts': { read: 11 },
}

/** Prints the units that each step costs beside the least possible. */
export async function measureUnits(): Promise<void> {
  hideRequestLines()
  const units = unitCounter()
  const port = chosenPort() ?? 4280
  const local = await startLocal({ port, dataDir: tmpdir(), memory: true, meter: units.meter, site: false })
  try {
    await seed({ origin: local.origin, tokenFor: local.tokenFor, say: () => {} })
    const call = client(local.origin)
    const rounds = await call('listRounds')
    const open = rounds.ok
      ? rounds.value.rounds.find(
          ({ phase, kind, identification }) => phase === 'open' && kind === 'allocation' && identification === 'log-in',
        )
      : undefined
    const voter = people.find(({ residence }) => residence === open?.districtCode)
    const round = open && (await call('getRound', { params: { roundId: open.id } }))
    if (!open || !voter || !round?.ok) throw new Error('The demo has no open round for people who log in.')
    const [first] = round.value.projects
    if (!first) throw new Error('The open round has no plans.')
    const token = await local.tokenFor(voter.id)
    const measure = async (step: string, work: () => Promise<{ readonly ok: boolean }>) => {
      const before = { read: units.read(), write: units.write() }
      const answer = await work()
      if (!answer.ok) throw new Error(`The step ${step} was refused: ${JSON.stringify(answer)}`)
      const { write, read } = leastUnits[step] ?? {}
      if (write !== undefined) print(step, units.write() - before.write, 'write units', write)
      if (read !== undefined) print(step, units.read() - before.read, 'read units', read)
    }
    const vote = (revision: number): BodyOf<Api['castBallot']> => ({ revision, choices: [{ projectId: first.id }] })
    const cast = (revision: number) => () =>
      call('castBallot', {
        params: { roundId: open.id },
        body: vote(revision),
        token,
        key: `bench-vote-${revision}-of-the-bench`,
      })
    await measure('vote', cast(900_001))
    await measure('changed vote', cast(900_002))
    await measure('list of rounds', () => call('listRounds'))
    await measure('money of all districts', () => call('getProgramme'))
  } finally {
    await local.stop()
  }
}
