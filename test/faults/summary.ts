/** What is stored, told without ids, moments and secrets: two runs that did the same have the same summary. */
import type { MemoryStore } from '../../functions/kit/store/memory.ts'
import { holdingsOf } from '../../shared/invariants/holdings.ts'
import { storedIn, tenant } from './stored.ts'

/** Things with their states and versions, how much money each kind of account holds, how many entries, ballots and codes there are. */
export function summaryOf(store: Pick<MemoryStore, 'snapshot'>): string {
  const { proposals, deals, dossiers, rounds, ofRound, balances, entries, links, claims } = holdingsOf(
    storedIn(store),
    tenant,
  )
  const money = new Map<string, number>()
  for (const { thing } of balances) {
    const kind = `${thing.account.replace(/:[0-9A-Z]{30}$/, '')} ${thing.currency}`
    money.set(kind, (money.get(kind) ?? 0) + thing.balance)
  }
  const lines = [
    ...[...proposals.values()].map(
      ({ thing }) =>
        `plan ${thing.title} ${thing.costCents} ${thing.state} ${thing.version} ${thing.routing.track} ${thing.approvals.map(({ by }) => by)}`,
    ),
    ...[...deals.values()].map(({ thing }) => `deal ${thing.title} ${thing.state} ${thing.version}`),
    ...[...dossiers.values()].map(({ thing }) => `dossier ${thing.title} ${thing.state} ${thing.version}`),
    ...[...rounds.values()].map(({ thing }) => {
      const { paper, result, ballots = [], batches = [], codes, acts, register, onPaper } = ofRound.get(thing.id) ?? {}
      const piles = onPaper?.batches.map(
        ({ thing: { label, state, version, places, outcome } }) =>
          `${label} ${state} ${version} ${places.map((one) => `${one.state} ${one.firstBy?.id} ${one.secondBy?.id}`)} ${JSON.stringify(outcome)}`,
      )
      const plans = paper?.thing.projects.map(({ title }) => title) ?? []
      const { voters, leftOut } = (result?.result ?? {}) as { voters?: number; leftOut?: number }
      const revisions = ballots.map(({ r }) => r).toSorted()
      return `round ${thing.title} ${thing.state} ${thing.version} [${plans}] ballots ${revisions} codes ${codes?.size} ${batches.length} register ${JSON.stringify(register?.thing)} acts ${[...(acts?.values() ?? [])].map(({ kind, number }) => `${kind} ${number}`).toSorted()} paper ${piles} counted ${voters} ${leftOut}`
    }),
    ...[...money].map(([kind, amount]) => `money ${kind} ${amount}`),
    ...entries.map(({ thing }) => `entry ${thing.kind} ${thing.amount}`),
    ...claims.map(({ pk, version }) => `claims ${pk} ${version}`),
    `links ${links.length}`,
  ]
  return lines.toSorted().join('\n')
}
