/** Work on payments: instalments asked and judged, batches made by one officer and released by another, and what comes back. */
import { reason } from '../../integration/hostile/material.ts'
import { instalmentBody } from '../../integration/hostile/money-stage.ts'
import type { Command } from './commands.ts'
import { choose, done, type Known, type Value, type Way, type Worker } from './known.ts'
import { coordinator, officer, oneOf } from './people.ts'

/** Remembers what a view of a deal's payments says. */
function learnPayments({ deals, instalments }: Known, value: Value): void {
  const deal = deals.get(String(value.dealId))
  if (deal) deal.paidCents = (value.paid as { cents: number }).cents
  for (const { id, dealId, state } of value.instalments as { id: string; dealId: string; state: string }[])
    instalments.set(id, { dealId, state })
}

const askInstalment: Way = async ({ lane, known }, { which, what }) => {
  const dealId = choose(known.deals, which, ({ state }) => state === 'signed')
  const deal = dealId === undefined ? undefined : known.deals.get(dealId)
  if (dealId === undefined || !deal?.initiator) return
  const answer = await lane.ask('askInstalment', {
    as: deal.initiator,
    params: { dealId },
    body: instalmentBody(`F-${what % 1000}`, 1 + (what % 50_000)),
  })
  if (done(answer)) learnPayments(known, answer.value)
}

const judgeInstalment: Way = async ({ lane, known }, command) => {
  const instalmentId = choose(known.instalments, command.which, ({ state }) => state === 'asked')
  const dealId = instalmentId === undefined ? undefined : known.instalments.get(instalmentId)?.dealId
  if (instalmentId === undefined || dealId === undefined) return
  const as = coordinator(command)
  const seen = await lane.ask('listInstalments', { as, params: { dealId } })
  if (!done(seen)) return
  learnPayments(known, seen.value)
  const answer = await lane.ask(command.what % 5 === 0 ? 'refuseInstalment' : 'approveInstalment', {
    as,
    params: { dealId, instalmentId },
    ifMatch: seen.version,
    body: { reason },
  })
  if (done(answer)) learnPayments(known, answer.value)
}

/** Remembers a batch, and what became of its instalments with it. */
function learnBatch({ batches, instalments }: Known, value: Value): void {
  const state = String(value.state)
  batches.set(String(value.id), { state })
  const become = { made: 'in-batch', released: 'paid', cancelled: 'approved' }[state]
  for (const { instalmentId } of value.payments as { instalmentId: string }[]) {
    const instalment = instalments.get(instalmentId)
    if (instalment && become !== undefined) instalment.state = become
  }
}

const makeBatch: Way = async ({ lane, known }, command) => {
  const payable = [...known.instalments]
    .filter(([, { state }]) => state === 'approved')
    .map(([instalmentId, { dealId }]) => ({ dealId, instalmentId }))
  const from = payable.length === 0 ? 0 : command.which % payable.length
  const payments = payable.slice(from, from + 1 + (command.what % 4))
  if (payments.length === 0) return
  const answer = await lane.ask('makeBatch', { as: officer(command), body: { payments } })
  if (done(answer)) learnBatch(known, answer.value)
}

async function onBatch({ lane, known }: Worker, command: Command, endpoint: 'releaseBatch' | 'cancelBatch') {
  const batchId = choose(known.batches, command.which, ({ state }) => state === 'made')
  if (batchId === undefined) return
  const as = officer(command)
  const seen = await lane.ask('getBatch', { as, params: { batchId } })
  if (!done(seen)) return
  const answer = await lane.ask(endpoint, { as, params: { batchId }, ifMatch: seen.version, body: {} })
  if (done(answer)) learnBatch(known, answer.value)
}

const releaseBatch: Way = (worker, command) => onBatch(worker, command, 'releaseBatch')
const cancelBatch: Way = (worker, command) => onBatch(worker, command, 'cancelBatch')

const refund: Way = async ({ lane, known }, command) => {
  const as = officer(command)
  const dealId = choose(known.deals, command.which, ({ state, paidCents }) => state === 'signed' && paidCents > 0)
  if (dealId === undefined) return
  const seen = await lane.ask('listInstalments', { as, params: { dealId } })
  if (!done(seen)) return
  learnPayments(known, seen.value)
  const paidCents = known.deals.get(dealId)?.paidCents ?? 0
  await lane.ask('refundDeal', {
    as,
    params: { dealId },
    body: {
      amount: { cents: 1 + (command.what % (paidCents + 1)) },
      cause: oneOf(['not-spent', 'bounced'], command.what),
      reason,
    },
  })
}

export const paymentWork = { askInstalment, judgeInstalment, makeBatch, releaseBatch, cancelBatch, refund }
