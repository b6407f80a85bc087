/** Where instalments and batches are stored. All instalments of a deal are one thing; batches of a year share a partition. */
import { districts } from '../../shared/districts/districts.ts'
import type { Batch } from '../../shared/payments/batch.ts'
import type { DealPayments } from '../../shared/payments/instalment.ts'
import { keys, type Place, placeOf } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import type { Write } from '../kit/store/store.ts'
import { add, bareThing, read, readAll, replace } from '../kit/things.ts'

/** The most batches that a list shows. */
const mostBatches = 100

/** The payments of one deal; undefined when nothing was asked yet. The deal's id is known to be one of ours. */
export async function paymentsOf(ports: Ports, dealId: string): Promise<DealPayments | undefined> {
  const place = placeOf(dealId)
  return place && read<DealPayments>(ports, keys.dealPayments(ports.config.tenant, place, dealId))
}

/** Writes the next version of the payments of a deal. */
export function putPayments(ports: Ports, payments: DealPayments): Write {
  const place = placeOf(payments.dealId)
  if (!place) throw new Error(`No deal of ours: ${payments.dealId}`)
  const key = keys.dealPayments(ports.config.tenant, place, payments.dealId)
  return payments.version === 1 ? add(key, payments) : replace(key, payments)
}

/** The payments of every deal of a year. */
export async function paymentsOfYear(ports: Ports, year: number): Promise<DealPayments[]> {
  const places: Place[] = ['city', ...districts.map(({ code }) => code)].map((districtCode) => ({ districtCode, year }))
  const pages = await Promise.all(
    places.map((place) => readAll<DealPayments>(ports, keys.paymentsOf(ports.config.tenant, place))),
  )
  return pages.flat()
}

/** Batches: one by id, the newest of a year, a new one, the next version of one. */
export const batches = {
  async get(ports: Ports, id: string): Promise<Batch | undefined> {
    const place = placeOf(id)
    return place && read<Batch>(ports, keys.batch(ports.config.tenant, place.year, id))
  },
  async newest(ports: Ports, year: number): Promise<Batch[]> {
    const { items } = await ports.store.query({
      table: 'main',
      pk: keys.batches(ports.config.tenant, year),
      backward: true,
      limit: mostBatches,
    })
    return items.map((item) => bareThing<Batch>(item))
  },
  add: (ports: Ports, batch: Batch): Write => add(keyOf(ports, batch), batch),
  replace: (ports: Ports, batch: Batch): Write => replace(keyOf(ports, batch), batch),
}

function keyOf(ports: Ports, { id }: Batch) {
  const place = placeOf(id)
  if (!place) throw new Error(`No batch of ours: ${id}`)
  return keys.batch(ports.config.tenant, place.year, id)
}
