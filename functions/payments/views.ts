/** Instalments and batches as the API shows them: account numbers only by their last characters. */
import { asMoment, asMoney } from '../../shared/api/fields.ts'
import type { BatchView, DealPaymentsView, InstalmentView } from '../../shared/api/payments.ts'
import type { Batch } from '../../shared/payments/batch.ts'
import type { BankAccount, DealPayments, Instalment } from '../../shared/payments/instalment.ts'

type Act = { readonly name: string; readonly at: number }

const actView = ({ name, at }: Act, role: string) => ({ by: { name, role }, at: asMoment(at) })
const accountView = ({ holder, maskedIban }: BankAccount) => ({ holder, iban: maskedIban })

/** One instalment of a deal. */
export function instalmentView({ dealId, districtCode, title }: DealPayments, one: Instalment): InstalmentView {
  const { id, amountCents, description, reference, account, state, asked, decided, batchId } = one
  return {
    id,
    dealId,
    districtCode,
    title,
    amount: asMoney(amountCents),
    description,
    reference,
    account: accountView(account),
    state,
    asked: actView(asked, 'initiator'),
    ...(decided ? { decided: { ...actView(decided, 'coordinator'), reason: decided.reason } } : {}),
    ...(batchId ? { batchId } : {}),
  }
}

/** All instalments of a deal beside its money, in cents. */
export function dealPaymentsView(
  payments: DealPayments,
  { committedCents, paidCents }: { committedCents: number; paidCents: number },
): DealPaymentsView {
  return {
    dealId: payments.dealId,
    version: payments.version,
    committed: asMoney(committedCents),
    paid: asMoney(paidCents),
    instalments: payments.instalments.map((one) => instalmentView(payments, one)),
  }
}

/** A batch with its total. */
export function batchView({ id, version, state, payments, made, released, cancelled }: Batch): BatchView {
  return {
    id,
    version,
    state,
    total: asMoney(payments.reduce((sum, { amountCents }) => sum + amountCents, 0)),
    payments: payments.map(({ dealId, instalmentId, title, amountCents, description, account }) => ({
      dealId,
      instalmentId,
      title,
      amount: asMoney(amountCents),
      description,
      account: accountView(account),
    })),
    made: actView(made, 'finance-officer'),
    ...(released ? { released: { ...actView(released, 'finance-officer'), executeOn: released.executeOn } } : {}),
    ...(cancelled ? { cancelled: actView(cancelled, 'finance-officer') } : {}),
  }
}
