/** Transfers between slices: proposed by one neighbourhood group, answered by the other. */
import { invalidField } from '../../shared/api/field-errors.ts'
import { asMoment, asMoney } from '../../shared/api/fields.ts'
import type { TransferView } from '../../shared/api/slices.ts'
import { accounts } from '../../shared/ledger/accounts.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { answer, propose, type Transfer, type TransferAnswer, transferDrafts } from '../../shared/ledger/transfer.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { book } from '../kit/books.ts'
import { freeInSlice } from '../kit/claims.ts'
import { idAt, keys, placeOf } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { type Implementations, unchanged } from '../kit/serve.ts'
import type { Write } from '../kit/store/store.ts'
import { isDistrict } from '../kit/territory.ts'
import { add, bareThing, read, replace } from '../kit/things.ts'

/** The most transfers a list shows. */
const mostShown = 100

type Act = Transfer['proposedBy']
const actView = ({ name, districtCode, at }: Act) => ({
  by: { name, role: 'group-member' },
  districtCode,
  at: asMoment(at),
})

function transferView(transfer: Transfer): TransferView {
  const { id, version, year, from, to, amountCents, staffMinutes, reason, state, proposedBy, settledBy } = transfer
  return {
    id,
    version,
    year,
    from,
    to,
    amount: asMoney(amountCents),
    staffMinutes,
    reason,
    state,
    proposed: actView(proposedBy),
    ...(settledBy ? { settled: { ...actView(settledBy), reason: settledBy.reason } } : {}),
  }
}

const shown = (transfer: Transfer) => ({ value: transferView(transfer), version: transfer.version })

type Answered = {
  readonly params: { readonly transferId: string }
  readonly ifMatch: number
  readonly caller: Caller
  readonly body: { readonly reason: string }
}

type Endpoints = 'listTransfers' | 'proposeTransfer' | 'acceptTransfer' | 'declineTransfer' | 'withdrawTransfer'

/** The implementations over the given ports. */
export function transferRoutes(ports: Ports): Pick<Implementations<'districts'>, Endpoints> {
  const { clock, config, ids, store } = ports
  const keyOf = (id: string) => {
    const place = placeOf(id)
    return place && keys.transfer(config.tenant, place.year, id)
  }

  /** The transfer after an answer to the version that the caller read. */
  async function answered(request: Answered, state: TransferAnswer): Promise<Transfer | Refusal> {
    const key = keyOf(request.params.transferId)
    const transfer = key && (await read<Transfer>(ports, key))
    if (!transfer) return refuse('not-found')
    return (
      unchanged(request.ifMatch, transfer.version) ??
      answer(transfer, state, request.caller, clock.now(), request.body.reason)
    )
  }
  const replaced = (transfer: Transfer): Write =>
    replace(keys.transfer(config.tenant, transfer.year, transfer.id), transfer)
  const settled = async (request: Answered, state: TransferAnswer) => {
    const transfer = await answered(request, state)
    return isRefusal(transfer) ? transfer : { ...shown(transfer), writes: [replaced(transfer)] }
  }

  /** Refuses what open rounds may still take of the giving slice; else the write that keeps it so. */
  async function free({ from, year, amountCents, staffMinutes }: Transfer): Promise<Write | Refusal> {
    const slice = accounts.slice(year, from)
    const {
      cents: availableCents,
      minutes: availableMinutes,
      guard,
    } = await freeInSlice(ports, { districtCode: from, year })
    if (amountCents > availableCents)
      return refuse('insufficient-balance', { account: slice, availableCents, askedCents: amountCents })
    if (staffMinutes > availableMinutes)
      return refuse('insufficient-balance', { account: slice, availableMinutes, askedMinutes: staffMinutes })
    return guard
  }

  return {
    listTransfers: async ({ query }) => {
      const year = query.year === undefined ? fiscalYear(clock.now()) : Number(query.year)
      const page = await store.query({
        table: 'main',
        pk: keys.transfers(config.tenant, year),
        backward: true,
        limit: mostShown,
      })
      return { value: { transfers: page.items.map((item) => transferView(bareThing<Transfer>(item))) } }
    },

    proposeTransfer: async ({ body, caller }) => {
      for (const side of ['from', 'to'] as const)
        if (!isDistrict(body[side])) return invalidField(`/${side}`, 'unknown-district')
      const { amount, ...wish } = body
      const id = idAt(ids.next(), { districtCode: 'city', year: fiscalYear(clock.now()) })
      const transfer = propose({ ...wish, amountCents: amount.cents }, id, caller, clock.now())
      if (isRefusal(transfer)) return transfer
      return { ...shown(transfer), writes: [add(keys.transfer(config.tenant, transfer.year, id), transfer)] }
    },

    acceptTransfer: async (request) => {
      const transfer = await answered(request, 'accepted')
      if (isRefusal(transfer)) return transfer
      const guard = await free(transfer)
      if (isRefusal(guard)) return guard
      const booked = await book(ports, transferDrafts(transfer), { callerId: request.caller.id, key: request.key })
      if (isRefusal(booked)) return booked
      return { ...shown(transfer), writes: [...booked, replaced(transfer), guard] }
    },

    declineTransfer: (request) => settled(request, 'declined'),
    withdrawTransfer: (request) => settled(request, 'withdrawn'),
  }
}
