/** The instalments of a deal: asked by the initiator, approved by the coordinator, put in a batch and paid by finance. */
import type { Deal } from '../deals/deal.ts'
import type { Caller } from '../people/roles.ts'
import { type Refusal, refuse } from '../refusal.ts'

/** `asked`: waits for the coordinator. `approved`: waits for a batch. `in-batch`: waits for its release. `paid` and `refused` are ends. */
export const instalmentStates = ['asked', 'approved', 'in-batch', 'paid', 'refused'] as const
export type InstalmentState = (typeof instalmentStates)[number]

/** The most instalments of one deal. */
export const mostInstalments = 24

interface Act {
  readonly id: string
  readonly name: string
  readonly at: number
}

/** Whose bank account it is. The number itself lies sealed; people see `maskedIban`. */
export interface BankAccount {
  readonly holder: string
  readonly maskedIban: string
  readonly sealedIban: string
}

/** One instalment. `id` is the EndToEndId of its payment. */
export interface Instalment {
  readonly id: string
  readonly amountCents: number
  readonly description: string
  /** Of the invoice or the agreement; once in a deal. */
  readonly reference: string
  readonly account: BankAccount
  readonly state: InstalmentState
  readonly asked: Act
  readonly decided?: Act & { readonly reason: string }
  readonly batchId?: string
}

/** All instalments of one deal, as stored: one thing, so that their sum and their references are judged together. */
export interface DealPayments {
  readonly dealId: string
  readonly version: number
  readonly year: number
  readonly districtCode: string
  readonly title: string
  readonly instalments: readonly Instalment[]
}

/** Nothing was asked yet. */
export function noPayments({ id, year, districtCode, title }: Deal): DealPayments {
  return { dealId: id, version: 0, year, districtCode, title, instalments: [] }
}

const openStates: readonly InstalmentState[] = ['asked', 'approved', 'in-batch']

/** What is asked and not yet paid, in cents. */
export function openCents({ instalments }: DealPayments): number {
  return instalments
    .filter(({ state }) => openStates.includes(state))
    .reduce((sum, { amountCents }) => sum + amountCents, 0)
}

/**
 * The initiator of a signed deal asks for an instalment. `committedCents`: what is promised and not yet paid.
 * Refuses: not-your-proposal, illegal-transition (not signed), instalments-full, duplicate-reference, insufficient-balance.
 */
export function ask(
  payments: DealPayments,
  deal: Deal,
  of: Pick<Instalment, 'id' | 'amountCents' | 'description' | 'reference' | 'account'>,
  caller: Caller,
  at: number,
  committedCents: number,
): DealPayments | Refusal {
  if (deal.initiator.id !== caller.id) return refuse('not-your-proposal')
  if (deal.state !== 'signed') return refuse('illegal-transition', { from: deal.state, action: 'ask-instalment' })
  if (payments.instalments.length >= mostInstalments) return refuse('instalments-full', { most: mostInstalments })
  const isKnown = payments.instalments.some(
    ({ reference, state }) => state !== 'refused' && sameReference(reference, of.reference),
  )
  if (isKnown) return refuse('duplicate-reference')
  const availableCents = Math.max(0, committedCents - openCents(payments))
  if (of.amountCents > availableCents)
    return refuse('insufficient-balance', { availableCents, askedCents: of.amountCents })
  const asked: Instalment = { ...of, state: 'asked', asked: { id: caller.id, name: caller.name, at } }
  return { ...payments, version: payments.version + 1, instalments: [...payments.instalments, asked] }
}

/** The same invoice, however its number is written. */
const sameReference = (a: string, b: string) => plain(a) === plain(b)
const plain = (reference: string) => reference.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** The payments with one instalment changed, one version on. */
export function withInstalment(
  payments: DealPayments,
  id: string,
  change: (instalment: Instalment) => Instalment,
): DealPayments {
  return {
    ...payments,
    version: payments.version + 1,
    instalments: payments.instalments.map((one) => (one.id === id ? change(one) : one)),
  }
}

/**
 * The coordinator approves or refuses an instalment.
 * Refuses: not-found, self-approval (own deal), illegal-transition (decided before).
 */
export function decide(
  payments: DealPayments,
  id: string,
  decision: 'approved' | 'refused',
  caller: Caller,
  at: number,
  reason: string,
): DealPayments | Refusal {
  const found = payments.instalments.find((one) => one.id === id)
  if (!found) return refuse('not-found')
  if (found.asked.id === caller.id) return refuse('self-approval')
  if (found.state !== 'asked') return refuse('illegal-transition', { from: found.state, action: decision })
  const decided = { id: caller.id, name: caller.name, at, reason }
  return withInstalment(payments, id, (one) => ({ ...one, state: decision, decided }))
}
