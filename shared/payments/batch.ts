/** A payment batch: made of approved instalments by one finance officer, released by another, and booked once, at its release. */
import { accounts } from '../ledger/accounts.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { Caller } from '../people/roles.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { localDate } from '../terms/amsterdam.ts'
import { type DealPayments, type Instalment, withInstalment } from './instalment.ts'

/** `made`: waits for the second officer. `released`: booked, its file can be fetched. `cancelled`: its instalments wait for another batch. */
export const batchStates = ['made', 'released', 'cancelled'] as const
export type BatchState = (typeof batchStates)[number]

/** The most payments of a batch: an entry, two balances and the deal's payments for each, and the batch, fit one transaction of a hundred parts. */
export const mostInBatch = 24

interface Act {
  readonly id: string
  readonly name: string
  readonly at: number
}

/** Which instalment of which deal. */
export interface PaymentKey {
  readonly dealId: string
  readonly instalmentId: string
}

/** A payment in a batch as it was when the batch was made; nothing of it changes after. */
export interface Payment extends PaymentKey {
  readonly amountCents: number
  readonly title: string
  readonly description: string
  readonly account: Instalment['account']
}

/** A batch as stored. */
export interface Batch {
  readonly id: string
  readonly version: number
  readonly state: BatchState
  readonly payments: readonly Payment[]
  readonly made: Act
  readonly released?: Act & { readonly executeOn: string }
  readonly cancelled?: Act
}

/** A batch with the deals' payments as they become with it. */
export interface Batched {
  readonly batch: Batch
  readonly deals: readonly DealPayments[]
}

const byId = (deals: readonly DealPayments[]) => new Map(deals.map((deal) => [deal.dealId, deal]))

/** Every deal's payments after a change of the instalments of a batch: one version on, however many of them are its own. */
function changed(
  deals: readonly DealPayments[],
  picks: readonly PaymentKey[],
  change: (one: Instalment) => Instalment,
): readonly DealPayments[] {
  return deals.map((deal) => {
    const own = picks.filter(({ dealId }) => dealId === deal.dealId)
    const after = own.reduce((payments, { instalmentId }) => withInstalment(payments, instalmentId, change), deal)
    return { ...after, version: deal.version + 1 }
  })
}

const without = ({ batchId: _batchId, ...instalment }: Instalment): Instalment => instalment

/**
 * Makes a batch. `deals` are the payments of every deal in it.
 * Refuses: not-found, duplicate-choice, illegal-transition (an instalment that is not approved, or is in a batch),
 * same-person (the officer asked for or approved one of them).
 */
export function make(
  picks: readonly PaymentKey[],
  deals: readonly DealPayments[],
  id: string,
  officer: Caller,
  at: number,
): Batched | Refusal {
  if (new Set(picks.map(({ instalmentId }) => instalmentId)).size !== picks.length) return refuse('duplicate-choice')
  const known = byId(deals)
  const payments: Payment[] = []
  for (const { dealId, instalmentId } of picks) {
    const deal = known.get(dealId)
    const found = deal?.instalments.find((one) => one.id === instalmentId)
    if (!deal || !found) return refuse('not-found')
    if (found.state !== 'approved') return refuse('illegal-transition', { from: found.state, action: 'make-batch' })
    if (found.asked.id === officer.id || found.decided?.id === officer.id) return refuse('same-person')
    const { amountCents, description, account } = found
    payments.push({ dealId, instalmentId, amountCents, title: deal.title, description, account })
  }
  const made = { id: officer.id, name: officer.name, at }
  return {
    batch: { id, version: 1, state: 'made', payments, made },
    deals: changed(deals, picks, (one) => ({ ...one, state: 'in-batch', batchId: id })),
  }
}

/** The instalments of a batch as their deals have them now. */
function instalmentsOf(batch: Batch, deals: readonly DealPayments[]): readonly (Instalment | undefined)[] {
  const known = byId(deals)
  return batch.payments.map(({ dealId, instalmentId }) =>
    known.get(dealId)?.instalments.find((one) => one.id === instalmentId),
  )
}

/** Whether a batch still has its instalments: not when somebody released it or took it back between our reading of it and of them. */
function holds(batch: Batch, instalments: readonly (Instalment | undefined)[]): boolean {
  return instalments.every((one) => one?.state === 'in-batch' && one.batchId === batch.id)
}

/** A released batch with what it books. */
export interface Released extends Batched {
  readonly drafts: readonly Draft[]
}

/**
 * Another officer releases a batch: every payment is booked, once and all together.
 * Refuses: illegal-transition (released or cancelled before), same-person (who made it, or asked for or approved one of
 * its instalments), changed-meanwhile (its instalments went on while it was read).
 */
export function release(batch: Batch, deals: readonly DealPayments[], officer: Caller, at: number): Released | Refusal {
  if (batch.state !== 'made') return refuse('illegal-transition', { from: batch.state, action: 'release' })
  const instalments = instalmentsOf(batch, deals)
  const hadAHand = instalments.some((one) => one?.asked.id === officer.id || one?.decided?.id === officer.id)
  if (batch.made.id === officer.id || hadAHand) return refuse('same-person')
  if (!holds(batch, instalments)) return refuse('changed-meanwhile')
  const released = { id: officer.id, name: officer.name, at, executeOn: localDate(at) }
  return {
    batch: { ...batch, version: batch.version + 1, state: 'released', released },
    deals: changed(deals, batch.payments, (one) => ({ ...one, state: 'paid' })),
    drafts: batch.payments.map(({ dealId, amountCents, instalmentId, description }) => ({
      kind: 'pay',
      currency: 'EUR',
      amount: amountCents,
      from: accounts.committed(dealId),
      to: accounts.paid(dealId),
      subject: instalmentId,
      reason: description,
    })),
  }
}

/** An officer takes a batch back that was not released: its instalments wait for another. Refuses illegal-transition, changed-meanwhile. */
export function cancel(batch: Batch, deals: readonly DealPayments[], officer: Caller, at: number): Batched | Refusal {
  if (batch.state !== 'made') return refuse('illegal-transition', { from: batch.state, action: 'cancel' })
  if (!holds(batch, instalmentsOf(batch, deals))) return refuse('changed-meanwhile')
  return {
    batch: {
      ...batch,
      version: batch.version + 1,
      state: 'cancelled',
      cancelled: { id: officer.id, name: officer.name, at },
    },
    deals: changed(deals, batch.payments, (one) => ({ ...without(one), state: 'approved' })),
  }
}
