/** Payments: instalments asked by the initiator and approved by the coordinator, batches made by one finance officer and released by another, and what comes back. */
import { invalidField } from '../../shared/api/field-errors.ts'
import type { Deal } from '../../shared/deals/deal.ts'
import { dealView } from '../../shared/deals/view.ts'
import { accounts } from '../../shared/ledger/accounts.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { refund } from '../../shared/ledger/refund.ts'
import { type Batch, type Batched, cancel, make, release } from '../../shared/payments/batch.ts'
import { debtor } from '../../shared/payments/debtor.ts'
import { readIban } from '../../shared/payments/iban.ts'
import { ask, type DealPayments, decide, noPayments } from '../../shared/payments/instalment.ts'
import { pain001 } from '../../shared/payments/pain001.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { balanceOf, book } from '../kit/books.ts'
import { cursorAt, positionOf } from '../kit/cursor.ts'
import { idAt, placeOf } from '../kit/keys.ts'
import { policyAt } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve, unchanged } from '../kit/serve.ts'
import type { Write } from '../kit/store/store.ts'
import { worksFor } from '../kit/territory.ts'
import { deals } from '../kit/things.ts'
import { openAccount, sealAccount } from './bank-account.ts'
import { batches, paymentsOf, paymentsOfYear, putPayments } from './things.ts'
import { batchView, dealPaymentsView, instalmentView } from './views.ts'

/** The most instalments of a page. */
const mostShown = 100

const shownBatch = (batch: Batch) => ({ value: batchView(batch), version: batch.version })

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const { clock, ids } = ports

  const moneyOf = async (dealId: string) => {
    const [committed, paid] = await Promise.all([
      balanceOf(ports, accounts.committed(dealId), 'EUR'),
      balanceOf(ports, accounts.paid(dealId), 'EUR'),
    ])
    return { committedCents: committed.balance, paidCents: paid.balance }
  }
  const shown = async (payments: DealPayments) => ({
    value: dealPaymentsView(payments, await moneyOf(payments.dealId)),
    version: payments.version,
  })

  /** A deal with its payments. */
  async function read(dealId: string): Promise<{ deal: Deal; payments: DealPayments } | Refusal> {
    const deal = await deals.get(ports, dealId)
    if (!deal) return refuse('not-found')
    return { deal, payments: (await paymentsOf(ports, dealId)) ?? noPayments(deal) }
  }

  /** Finance sees all; a coordinator the own districts; a resident the own deal. */
  function mayLook(caller: Caller, deal: Deal): Refusal | undefined {
    if (hasRole(caller, 'finance-officer', 'programme-office') || deal.initiator.id === caller.id) return undefined
    return hasRole(caller, 'coordinator') ? worksFor(caller, deal.districtCode) : refuse('not-your-proposal')
  }

  /** The coordinator's decision on an instalment, in the version that was read. */
  async function decided(
    request: {
      readonly params: { readonly dealId: string; readonly instalmentId: string }
      readonly ifMatch: number
      readonly caller: Caller
      readonly body: { readonly reason: string }
    },
    decision: 'approved' | 'refused',
  ) {
    const { params, ifMatch, caller, body } = request
    const found = await read(params.dealId)
    if (isRefusal(found)) return found
    const after =
      worksFor(caller, found.deal.districtCode) ??
      unchanged(ifMatch, found.payments.version) ??
      decide(found.payments, params.instalmentId, decision, caller, clock.now(), body.reason)
    return isRefusal(after) ? after : { ...(await shown(after)), writes: [putPayments(ports, after)] }
  }

  /** The payments of every deal that is named, each once. */
  async function paymentsIn(of: readonly { readonly dealId: string }[]): Promise<DealPayments[]> {
    const found = await Promise.all([...new Set(of.map(({ dealId }) => dealId))].map((id) => paymentsOf(ports, id)))
    return found.filter((payments) => payments !== undefined)
  }

  /** The batch in the version that the caller read, with its deals' payments. */
  async function readBatch(request: { params: { batchId: string }; ifMatch: number }) {
    const batch = await batches.get(ports, request.params.batchId)
    if (!batch) return refuse('not-found')
    const no = unchanged(request.ifMatch, batch.version)
    return no ?? { batch, deals: await paymentsIn(batch.payments) }
  }

  const written = ({ batch, deals: changed }: Batched): Write[] => [
    batch.version === 1 ? batches.add(ports, batch) : batches.replace(ports, batch),
    ...changed.map((payments) => putPayments(ports, payments)),
  ]

  return serve(
    'payments',
    {
      listInstalments: async ({ params, caller }) => {
        const found = await read(params.dealId)
        if (isRefusal(found)) return found
        return mayLook(caller, found.deal) ?? shown(found.payments)
      },

      askInstalment: async ({ params, body, caller }) => {
        const found = await read(params.dealId)
        if (isRefusal(found)) return found
        const iban = readIban(body.iban)
        if (iban === undefined) return invalidField('/iban', 'not-an-iban')
        const { deal, payments } = found
        const id = idAt(ids.next(), placeOf(deal.id) ?? deal)
        const { committedCents } = await moneyOf(deal.id)
        const wish = {
          id,
          amountCents: body.amount.cents,
          description: body.description,
          reference: body.reference,
          account: sealAccount(ports, id, body.accountHolder, iban),
        }
        const after = ask(payments, deal, wish, caller, clock.now(), committedCents)
        return isRefusal(after) ? after : { ...(await shown(after)), writes: [putPayments(ports, after)] }
      },

      approveInstalment: (request) => decided(request, 'approved'),
      refuseInstalment: (request) => decided(request, 'refused'),

      listPayable: async ({ query }) => {
        const list = 'payable'
        const start =
          query.cursor === undefined ? { after: '' } : positionOf<{ after: string }>(ports, list, query.cursor)
        if (isRefusal(start)) return start
        const year = fiscalYear(clock.now())
        // Last year's deals are still being paid.
        const all = (await Promise.all([year - 1, year].map((of) => paymentsOfYear(ports, of)))).flat()
        const payable = all
          .flatMap((payments) => payments.instalments.map((one) => instalmentView(payments, one)))
          .filter(({ state, id }) => state === 'approved' && id > start.after)
          .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        const page = payable.slice(0, mostShown)
        const last = page.at(-1)
        const next = last && payable.length > page.length ? { next: cursorAt(ports, list, { after: last.id }) } : {}
        return { value: { instalments: page, ...next } }
      },

      listBatches: async () => {
        const year = fiscalYear(clock.now())
        const found = (await Promise.all([year, year - 1].map((of) => batches.newest(ports, of)))).flat()
        return { value: { batches: found.slice(0, mostShown).map(batchView) } }
      },

      makeBatch: async ({ body, caller }) => {
        const id = idAt(ids.next(), { districtCode: 'city', year: fiscalYear(clock.now()) })
        const made = make(body.payments, await paymentsIn(body.payments), id, caller, clock.now())
        return isRefusal(made) ? made : { ...shownBatch(made.batch), writes: written(made) }
      },

      getBatch: async ({ params }) => {
        const batch = await batches.get(ports, params.batchId)
        return batch ? shownBatch(batch) : refuse('not-found')
      },

      releaseBatch: async (request) => {
        const found = await readBatch(request)
        if (isRefusal(found)) return found
        const { caller, key } = request
        const released = release(found.batch, found.deals, caller, clock.now())
        if (isRefusal(released)) return released
        const booked = await book(ports, released.drafts, { callerId: caller.id, key })
        return isRefusal(booked) ? booked : { ...shownBatch(released.batch), writes: [...booked, ...written(released)] }
      },

      cancelBatch: async (request) => {
        const found = await readBatch(request)
        if (isRefusal(found)) return found
        const cancelled = cancel(found.batch, found.deals, request.caller, clock.now())
        return isRefusal(cancelled) ? cancelled : { ...shownBatch(cancelled.batch), writes: written(cancelled) }
      },

      getBatchFile: async ({ params }) => {
        const batch = await batches.get(ports, params.batchId)
        if (!batch) return refuse('not-found')
        if (!batch.released) return refuse('illegal-transition', { from: batch.state, action: 'file' })
        const { at, executeOn } = batch.released
        return {
          value: pain001({
            id: batch.id,
            createdAt: at,
            executeOn,
            debtor,
            transfers: batch.payments.map(({ instalmentId, amountCents, account, description }) => ({
              id: instalmentId,
              amountCents,
              creditor: account.holder,
              iban: openAccount(ports, instalmentId, account),
              description,
            })),
          }),
        }
      },

      refundDeal: async ({ params, body, caller, key }) => {
        const deal = await deals.get(ports, params.dealId)
        if (!deal) return refuse('not-found')
        const { paidCents } = await moneyOf(deal.id)
        const draft = refund(
          { id: deal.id, source: deal.source, paidCents },
          { amountCents: body.amount.cents, cause: body.cause, reason: body.reason },
        )
        if (isRefusal(draft)) return draft
        const booked = await book(ports, [draft], { callerId: caller.id, key })
        return isRefusal(booked)
          ? booked
          : { value: dealView(deal, await policyAt(ports, clock.now())), version: deal.version, writes: booked }
      },
    },
    ports,
  )
}
