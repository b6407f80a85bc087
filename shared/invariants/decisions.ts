/** I6, I14 and what the design asks of decisions: four eyes, declared moves only, a person with a moment and a reason, nothing half done. */

import { emptyBook, policyOn } from '../policy/versions.ts'
import { approvalsNeeded } from '../proposals/decisions.ts'
import { leadsTo } from '../proposals/moves.ts'
import type { Proposal, State } from '../proposals/proposal.ts'
import { localDate } from '../terms/terms.ts'
import type { Holdings } from './holdings.ts'
import { finder, type Violation } from './violation.ts'

/** Actions that decide in a role about somebody else's wish. */
const deciding: ReadonlySet<string> = new Set([
  'check',
  'ask-for-work',
  'find-not-feasible',
  'pass-on',
  'answer-service-request',
  'fund',
  'grant-quick',
  'clear',
  'approve',
  'approve-first',
  'redirect',
  'return',
  'refuse',
  'council-refuse',
  'reroute',
  'keep-route',
  'adjourn',
  'dismiss-objection',
  'check-again',
  'decide-again',
  'fund-again',
])

/** I6: nobody decides on an own wish, and above the limit two different officers approved who had no other hand in it. */
export function fourEyed({ proposals, deals, policy }: Holdings): readonly Violation[] {
  const find = finder('I6')
  const book = policy?.thing ?? emptyBook
  for (const { thing: proposal } of proposals.values()) {
    for (const { action, by } of proposal.history)
      if (deciding.has(action))
        find.must(by.id !== proposal.initiator.id, `${action} of ${proposal.id}`, 'another person')
    for (const { decided } of proposal.objections ?? []) {
      if (!decided) continue
      const refusers = proposal.history.filter(
        ({ action, at }) => at <= decided.at && (action === 'refuse' || action === 'find-not-feasible'),
      )
      const isFree = decided.by.id !== proposal.initiator.id && refusers.every(({ by }) => by.id !== decided.by.id)
      find.must(isFree, `objection to ${proposal.id}`, 'another than who refused or objected', decided.by.id)
    }
  }
  for (const { thing: deal } of deals.values()) {
    const proposal = proposals.get(deal.proposalId)?.thing
    if (!proposal || deal.track !== 'community') continue
    const officers = new Set(
      proposal.approvals.filter(({ amountCents }) => amountCents === deal.amountCents).map(({ by }) => by),
    )
    const needed = approvalsNeeded(deal.amountCents, policyOn(book, localDate(deal.offeredAt)))
    find.must(officers.size >= needed, `deal ${deal.id}`, `${needed} different officers`, officers.size)
    for (const officer of officers)
      find.must(!hadAHand(proposal, officer), `deal ${deal.id}`, 'officers without another hand in it', officer)
  }
  return find.found
}

const hadAHand = (proposal: Proposal, officer: string) =>
  proposal.initiator.id === officer ||
  proposal.preparedBy.includes(officer) ||
  proposal.history.some(({ by }) => by.id === officer && by.role !== 'finance-officer')

/** I14: every history is a walk along the declared moves and ends in the state that is stored, with one version for each step. */
export function declared({ proposals, deals, rounds, ofRound }: Holdings): readonly Violation[] {
  const find = finder('I14')
  for (const { thing: proposal } of proposals.values()) {
    const where = `proposal ${proposal.id}`
    const [first, ...rest] = proposal.history
    find.same(where, 'submit submitted', `${first?.action} ${first?.state}`)
    let state: State = 'submitted'
    for (const step of rest) {
      const to = step.action === 'submit' ? undefined : leadsTo(state, step.action)
      find.same(`${where}: ${step.action} from ${state}`, to, step.state)
      state = step.state
    }
    find.same(where, state, proposal.state)
    find.same(`${where}, its version`, proposal.history.length, proposal.version)
  }
  for (const { thing: deal } of deals.values()) {
    const where = `deal ${deal.id}`
    if (deal.state === 'offered') find.same(where, undefined, deal.settledAt)
    else find.must(deal.version > 1 && deal.settledAt !== undefined, where, `a moment at which it was ${deal.state}`)
  }
  for (const { thing: round } of rounds.values()) {
    const where = `round ${round.id}, ${round.state}`
    const { salt, pepper, result, adoption } = ofRound.get(round.id) ?? {}
    const isFixed = round.state !== 'preparing'
    find.same(`${where}: rules are fixed`, isFixed, round.rulesHash !== undefined && round.sealPublicKey !== undefined)
    find.same(`${where}: has a salt`, isFixed, salt !== undefined)
    find.must(pepper !== undefined, where, 'a salt of its pseudonyms')
    const { keysDestroyedAt } = round
    if (keysDestroyedAt !== undefined) find.must(result !== undefined, where, 'keys until it was counted')
    for (const each of [salt, pepper])
      if (each) {
        find.same(`${where}: ${each.sk} was destroyed`, keysDestroyedAt, each.destroyedAt)
        find.same(`${where}: ${each.sk} is there`, keysDestroyedAt === undefined, typeof each.salt === 'string')
      }
    find.same(`${where}: has a result`, round.state === 'counted' || round.state === 'adopted', result !== undefined)
    find.same(`${where}: was adopted`, round.state === 'adopted', adoption !== undefined)
    if (round.kind === 'exercise') find.must(round.state !== 'adopted', where, 'an exercise that is only counted')
    if (round.closedAt !== undefined) find.must(round.closesByHand && isFixed, where, 'a round that closes by hand')
  }
  return find.found
}

/** Every decision and every entry has a person, a moment and a reason, in the order of time. */
export function reasoned({ proposals, deals, entries, ofRound }: Holdings): readonly Violation[] {
  const find = finder('decided')
  const isText = (text: unknown) => typeof text === 'string' && text.trim() !== ''
  for (const { thing: proposal } of proposals.values()) {
    let last = 0
    for (const { at, by, action, reason } of proposal.history) {
      const where = `${action} of ${proposal.id}`
      find.must(isText(by.id) && isText(by.name) && isText(by.role), where, 'a person in a role', by)
      find.must(Number.isSafeInteger(at) && at >= last && at > 0, where, `a moment from ${last} on`, at)
      if (deciding.has(action) || action === 'not-fund') find.must(isText(reason), where, 'a reason', reason)
      last = at
    }
  }
  for (const { thing: deal } of deals.values())
    find.must(isText(deal.reason) && deal.approvedBy.length > 0 && deal.offeredAt > 0, `deal ${deal.id}`, 'who and why')
  for (const { thing: entry } of entries)
    find.must(isText(entry.by) && entry.bookedAt > 0 && isText(entry.reason), `entry ${entry.id}`, 'who, when and why')
  for (const [roundId, { adoption }] of ofRound) {
    if (!adoption) continue
    const { at, by, remark } = adoption as unknown as { at?: string; by?: { name?: string }; remark?: string }
    find.must(isText(at) && isText(by?.name) && isText(remark), `adoption of ${roundId}`, 'who, when and why')
  }
  return find.found
}
