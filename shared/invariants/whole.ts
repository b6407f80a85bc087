/** Nothing half done: what one decision writes is all there, on every side of it; and what is derived can be derived again (I13, I15). */
import type { ResultView } from '../api/allocation.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { type Holdings, placeIn } from './holdings.ts'
import { finder, type Violation } from './violation.ts'

/** States in which nothing came of a plan yet. */
const beforeEnd: ReadonlySet<string> = new Set([
  'submitted',
  'needs-work',
  'checked',
  'on-ballot',
  'funded',
  'finance-question',
  'not-funded',
  'not-feasible',
  'objection',
  'passed-on',
  'answered',
  'withdrawn',
])

/** States and money that belong together, plans and papers, plans and deals, plans and dossiers. */
export function whole(holdings: Holdings): readonly Violation[] {
  const find = finder('whole')
  const { proposals, deals, dossiers, balances, entries } = holdings
  const money = new Map(
    balances
      .filter(({ thing }) => thing.currency === 'EUR')
      .map(({ thing }) => [thing.account as string, thing.balance]),
  )
  const back = new Map<string, number>()
  for (const { thing } of entries) {
    const [kind, dealId = ''] = thing.from.split(':')
    // What a bank sent back is promised again: it stays with the deal.
    const leaves = thing.kind === 'refund' && !thing.to.startsWith('committed:')
    if (leaves && thing.currency === 'EUR' && (kind === 'committed' || kind === 'paid'))
      back.set(dealId, (back.get(dealId) ?? 0) + thing.amount)
  }
  for (const { thing: proposal } of proposals.values()) {
    const where = `proposal ${proposal.id}, ${proposal.state}`
    const isReserved = proposal.state === 'funded' || proposal.state === 'finance-question'
    find.same(`${where}: reserved`, isReserved ? proposal.costCents : 0, money.get(`reserved:${proposal.id}`) ?? 0)
    const deal = proposal.dealId === undefined ? undefined : deals.get(proposal.dealId)?.thing
    const dossier = proposal.dossierId === undefined ? undefined : dossiers.get(proposal.dossierId)?.thing
    const isPast = !beforeEnd.has(proposal.state)
    find.same(`${where}: its deal`, proposal.dealId && proposal.id, deal?.proposalId)
    find.same(`${where}: its dossier`, proposal.dossierId && proposal.id, dossier?.proposalId)
    if (proposal.state === 'agreed' || deal) find.must(deal !== undefined && isPast, where, 'a deal of an agreed plan')
    if (proposal.state === 'council' || dossier)
      // An initiator may take a plan back as long as the council has not decided; its dossier ends with it.
      find.must(
        dossier !== undefined && (isPast || (proposal.state === 'withdrawn' && dossier.state === 'withdrawn')),
        where,
        'a dossier of a plan in the council',
      )
    if (proposal.state === 'on-ballot')
      find.must(isOnPaper(holdings, proposal), where, 'on the paper of its round', proposal.roundId)
  }
  for (const { thing: deal } of deals.values()) {
    const where = `deal ${deal.id}, ${deal.state}`
    find.same(`${where}: its proposal`, deal.id, proposals.get(deal.proposalId)?.thing.dealId)
    const held = (money.get(`committed:${deal.id}`) ?? 0) + (money.get(`paid:${deal.id}`) ?? 0)
    const wanted = deal.state === 'declined' ? 0 : deal.amountCents - (back.get(deal.id) ?? 0)
    if (['offered', 'signed', 'declined'].includes(deal.state)) find.same(`${where}: its money`, wanted, held)
    else find.must(held <= wanted, `${where}: its money`, `at most ${wanted}`, held)
  }
  for (const { thing: dossier } of dossiers.values())
    find.same(`dossier ${dossier.id}: its proposal`, dossier.id, proposals.get(dossier.proposalId)?.thing.dossierId)
  return [...find.found, ...papers(holdings)]
}

function isOnPaper({ ofRound }: Holdings, proposal: Proposal): boolean {
  const paper = ofRound.get(proposal.roundId ?? '')?.paper
  return paper?.thing.projects.some(({ proposalId }) => proposalId === proposal.id) ?? false
}

/** Every plan on a paper stands there in its own books too; a result that was adopted moved every plan of it. */
function papers({ rounds, ofRound, proposals }: Holdings): readonly Violation[] {
  const find = finder('whole')
  for (const { thing: round } of rounds.values()) {
    const place = ofRound.get(round.id)
    if (round.kind !== 'allocation') continue
    for (const { proposalId = '' } of place?.paper?.thing.projects ?? []) {
      const proposal = proposals.get(proposalId)?.thing
      find.same(`plan ${proposalId} on the paper of ${round.id}`, round.id, proposal?.roundId)
      if (round.state !== 'adopted')
        find.same(`plan ${proposalId} on the paper of ${round.id}`, 'on-ballot', proposal?.state)
    }
    if (round.state !== 'adopted' || !place?.result) continue
    for (const { proposalId = '', selected } of (place.result.result as ResultView).projects) {
      const steps = proposals.get(proposalId)?.thing.history.map(({ action }) => action) ?? []
      find.must(
        steps.includes(selected ? 'fund' : 'not-fund'),
        `plan ${proposalId} of ${round.id}`,
        'moved by the adoption',
      )
    }
  }
  return find.found
}

/** I13: every key begins with the municipality whose request wrote it, and every thing lies in the place that its id names. */
export function own({ tenant, stored, proposals, deals }: Holdings): readonly Violation[] {
  const find = finder('I13')
  for (const table of [stored.main, stored.journal, stored.ballots]) {
    for (const { pk } of table) if (!pk.startsWith(`${tenant}#`)) find.same('the first part of a key', tenant, pk)
  }
  for (const { item, thing } of [...proposals.values(), ...deals.values()]) {
    const place = placeIn(thing.id)
    find.same(`where ${thing.id} lies`, `${place?.districtCode}#${place?.year}`, item.pk.split('#').slice(2).join('#'))
    find.same(`the key of ${thing.id}`, thing.id, item.sk)
  }
  for (const { thing } of proposals.values())
    find.same(`the district of ${thing.id}`, placeIn(thing.id)?.districtCode, thing.districtCode)
  return find.found
}

/** I15: everything that is derived equals what it is derived from: papers counted, plans per person, openings per district. */
export function derived({ rounds, ofRound, proposals, links, claims }: Holdings): readonly Violation[] {
  const find = finder('I15')
  const openings = new Map<string, number>()
  for (const { thing: round } of rounds.values()) {
    const place = ofRound.get(round.id)
    find.same(`plans of ${round.id}`, place?.paper?.thing.projects.length ?? 0, round.projectCount)
    if (round.kind !== 'allocation' || round.state === 'preparing') continue
    const where = `${round.districtCode}#${round.year}`
    openings.set(where, (openings.get(where) ?? 0) + 1)
  }
  // Other promises of the same money may be counted there too.
  const promises = new Map(claims.map(({ pk, version }) => [pk.split('#').slice(2).join('#'), Number(version)]))
  for (const [where, count] of openings)
    find.must((promises.get(where) ?? 0) >= count, `openings in ${where}`, `${count} or more`, promises.get(where) ?? 0)
  const linked = new Set(links.map(({ pk, sk }) => `${pk.split('#').slice(2).join('#')} ${sk}`))
  for (const { thing } of proposals.values()) {
    const link = `${thing.initiator.id} ${thing.id}`
    find.must(linked.delete(link), `proposal ${thing.id}`, 'a link from its initiator', 'none')
  }
  for (const link of linked) find.must(false, link, 'a proposal behind the link', 'none')
  return find.found
}
