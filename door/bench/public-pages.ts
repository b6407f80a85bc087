/** The pages by which the site is measured: those that residents open, with what the running system has to show on them. */
import { client } from '../client.ts'

/** One page: what it is called in a report, and its path. */
export interface PublicPage {
  readonly name: 'home' | 'district' | 'plan' | 'ballot' | 'result'
  readonly path: string
}

/** Of the system at `origin`: its home page, the district of an open ballot, a plan on that ballot, the ballot, and a result. Throws with a sentence where it lacks one. */
export async function publicPages(origin: string): Promise<readonly PublicPage[]> {
  const call = client(origin)
  const listed = await call('listRounds')
  if (!listed.ok) throw new Error(`${origin} does not tell its rounds: ${listed.detail}`)
  const real = listed.value.rounds.filter(({ kind }) => kind === 'allocation')
  const open = real.find(
    ({ phase, ballot }) => phase === 'open' && ballot.kind === 'approval' && ballot.withinBudget === true,
  )
  const counted = real.find(({ phase }) => phase === 'adopted') ?? real.find(({ phase }) => phase === 'counted')
  if (!open || !counted) throw new Error(`${origin} has no open ballot, or no result: fill the demo.`)
  const round = await call('getRound', { params: { roundId: open.id } })
  const plan = round.ok ? round.value.projects.find(({ proposalId }) => proposalId !== undefined) : undefined
  if (!plan?.proposalId) throw new Error(`There is no plan on the ballot of ${open.title}.`)
  return [
    { name: 'home', path: '/' },
    { name: 'district', path: `/wijk/${open.districtCode}` },
    { name: 'plan', path: `/plan/${plan.proposalId}` },
    { name: 'ballot', path: `/ronde/${open.id}/stem` },
    { name: 'result', path: `/ronde/${counted.id}/uitslag` },
  ]
}
