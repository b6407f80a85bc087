/** The part of the city in which money moves after the decision: a signed deal with instalments in each state, batches, a transfer between districts, and a year to be closed. */
import { book } from '../../../functions/kit/books.ts'
import type { Ports } from '../../../functions/kit/ports.ts'
import { accounts } from '../../../shared/ledger/accounts.ts'
import { isRefusal } from '../../../shared/refusal.ts'
import { person } from '../../system/system.ts'
import type { AnyCaller, Sample } from './answers.ts'
import { oost, people, reason, wish } from './material.ts'

const centrum = 'WK040201'
/** In the neighbourhood group of another district. */
export const gijs = person('gijs', { roles: ['resident', 'group-member'], residence: centrum, group: centrum })

/** An account number made for examples: its check digits are right and it is nobody's. */
export const exampleIban = 'NL91 ABNA 0417 1643 00'

export const instalmentBody = (reference: string, cents: number) => ({
  amount: { cents },
  accountHolder: 'Vereniging De Geuzenbuurt',
  iban: exampleIban,
  description: 'First part of the work',
  reference,
})

/** What there is left of last year in two slices and the quick reserve, in cents. */
export const lastYear = { oost: 100_001, centrum: 50_000, quick: 3_000 }

/** Books the budget of 2025 as if it had been there. */
async function bookLastYear(ports: Ports): Promise<void> {
  const movement = (to: ReturnType<typeof accounts.slice> | ReturnType<typeof accounts.quick>, amount: number) => ({
    kind: 'appropriate' as const,
    currency: 'EUR' as const,
    amount,
    from: accounts.source(2025),
    to,
    subject: '2025',
    reason: 'Budget 2025',
  })
  const drafts = [
    movement(accounts.slice(2025, oost), lastYear.oost),
    movement(accounts.slice(2025, centrum), lastYear.centrum),
    movement(accounts.quick(2025), lastYear.quick),
  ]
  const writes = await book(ports, drafts, { callerId: 'olga', key: 'budget-of-2025' })
  if (isRefusal(writes)) throw new Error(writes.refused)
  await ports.store.write(writes)
}

/** What was made, by what it is. */
export interface MoneyStage {
  readonly signedDeal: string
  readonly asked: string
  readonly approved: string
  readonly inBatch: string
  readonly paid: string
  readonly madeBatch: string
  readonly releasedBatch: string
  readonly transfer: string
  readonly paymentsVersion: number
}

/** Makes all of it through the API. */
export async function moneyStage(sure: AnyCaller, ports: Ports): Promise<MoneyStage> {
  const { noor, carla, fatima, frits, olga } = people
  const party = await sure('submitProposal', {
    as: noor,
    body: { districtCode: oost, ...wish, title: 'Party with instalments', cost: { cents: 90_000 } },
  })
  const proposalId = String(party.value.id)
  const granted = await sure('grantQuick', { as: carla, params: { proposalId }, ifMatch: 1, body: { reason } })
  const params = { dealId: String(granted.value.dealId) }
  await sure('signDeal', { as: noor, params, ifMatch: 1, body: {} })
  const instalments: string[] = []
  for (const [at, cents] of [10_000, 20_000, 15_000, 25_000].entries()) {
    const { value } = await sure('askInstalment', { as: noor, params, body: instalmentBody(`F-${at}`, cents) })
    instalments.push(String((value.instalments as { id: string }[]).at(-1)?.id))
  }
  const [asked, approved, inBatch, paid] = instalments as [string, string, string, string]
  const version = async () => (await sure('listInstalments', { as: noor, params })).version
  for (const instalmentId of [approved, inBatch, paid])
    await sure('approveInstalment', {
      as: carla,
      params: { ...params, instalmentId },
      ifMatch: await version(),
      body: { reason },
    })
  const batchOf = async (instalmentId: string) => {
    const body = { payments: [{ ...params, instalmentId }] }
    return String((await sure('makeBatch', { as: fatima, body })).value.id)
  }
  const releasedBatch = await batchOf(paid)
  await sure('releaseBatch', { as: frits, params: { batchId: releasedBatch }, ifMatch: 1, body: {} })
  const madeBatch = await batchOf(inBatch)
  const transfer = await sure('proposeTransfer', {
    as: gijs,
    body: { from: centrum, to: oost, amount: { cents: 12_345 }, staffMinutes: 0, reason },
  })
  await bookLastYear(ports)
  await sure('prepareYearClosing', { as: olga, body: { year: 2025 } })
  return {
    signedDeal: params.dealId,
    asked,
    approved,
    inBatch,
    paid,
    madeBatch,
    releasedBatch,
    transfer: String(transfer.value.id),
    paymentsVersion: await version(),
  }
}

/** A call that succeeds for each endpoint of slices and payments. */
export function moneySamples(stage: MoneyStage) {
  const { noor, yasmin, carla, fatima, frits, olga } = people
  const full = { stage: 'full' } as const
  const params = { dealId: stage.signedDeal }
  const decision = {
    ...full,
    as: carla,
    params: { ...params, instalmentId: stage.asked },
    ifMatch: stage.paymentsVersion,
    body: { reason },
  }
  const made = { ...full, params: { batchId: stage.madeBatch }, ifMatch: 1, body: {} }
  const transfer = { ...full, params: { transferId: stage.transfer }, ifMatch: 1, body: { reason } }
  return {
    listTransfers: full,
    proposeTransfer: {
      ...full,
      as: yasmin,
      body: { from: oost, to: centrum, amount: { cents: 5_000 }, staffMinutes: 0, reason },
    },
    acceptTransfer: { ...transfer, as: yasmin },
    declineTransfer: { ...transfer, as: yasmin },
    withdrawTransfer: { ...transfer, as: gijs },
    getYearClosing: { ...full, as: olga, params: { year: '2025' } },
    prepareYearClosing: { ...full, as: olga, body: { year: 2025 } },
    approveYearClosing: { ...full, as: fatima, params: { year: '2025' }, ifMatch: 1, body: {} },
    listInstalments: { ...full, as: noor, params },
    askInstalment: { ...full, as: noor, params, body: instalmentBody('F-9', 5_000) },
    approveInstalment: decision,
    refuseInstalment: decision,
    listPayable: { ...full, as: fatima },
    listBatches: { ...full, as: fatima },
    makeBatch: { ...full, as: fatima, body: { payments: [{ ...params, instalmentId: stage.approved }] } },
    getBatch: { ...full, as: fatima, params: { batchId: stage.madeBatch } },
    releaseBatch: { ...made, as: frits },
    cancelBatch: { ...made, as: fatima },
    getBatchFile: { ...full, as: fatima, params: { batchId: stage.releasedBatch } },
    reconcileLedger: { ...full, as: olga, body: {} },
    refundDeal: { ...full, as: fatima, params, body: { amount: { cents: 5_000 }, cause: 'not-spent', reason } },
  } as const satisfies { readonly [endpoint: string]: Sample }
}
