/**
 * Every key of the three tables, and what reading or writing it costs: the access patterns of Buurtkas.
 *
 * | screen or step                         | how                                              | units |
 * |----------------------------------------|--------------------------------------------------|-------|
 * | proposals of a district                | query `proposals#<place>`                        | 1 read per 4 kB of the page |
 * | one proposal, deal, round, dossier     | get, its id names its partition                  | 1 read per 4 kB |
 * | proposals of a person                  | query `person#<id>`, then a get each             | 1 + n reads |
 * | money of a district                    | query `balances#<place>`                         | 1 read per 4 kB |
 * | a vote                                 | get round (by code: code and guesses too), conditional put in `ballots` | 1 to 3 reads, 1 write |
 * | a movement of money                    | one transaction: entry, two balances, the thing  | 2 writes per kB of each |
 * | the count                              | query 16 shards of `ballots`                     | 1 read per 4 kB of ballots |
 *
 * An id is a ULID followed by two digits for the district (00 for the whole city) and two for the year, so that the
 * partition follows from the id alone; callers treat it as opaque.
 */
import { districts } from '../../shared/districts/districts.ts'
import type { Key } from './store/store.ts'

/** Where something lives: a district in a year, or the whole city. */
export interface Place {
  /** A district's code, or `city`. */
  readonly districtCode: string
  readonly year: number
}

/** The last two digits of a district's code; 00 for the whole city. */
const numberOf = (districtCode: string) => (districtCode === 'city' ? '00' : districtCode.slice(-2))

const districtByNumber = (number: string): string | undefined =>
  number === '00' ? 'city' : districts.find((district) => numberOf(district.code) === number)?.code

const idForm = /^([0-9A-HJKMNP-TV-Z]{26})(\d{2})(\d{2})$/

/** An id for a thing at a place, from a fresh ULID. */
export function idAt(ulid: string, place: Place): string {
  return `${ulid}${numberOf(place.districtCode)}${String(place.year % 100).padStart(2, '0')}`
}

/** The place that an id names, or undefined when it is no id of ours. */
export function placeOf(id: string): Place | undefined {
  const parts = idForm.exec(id)
  const districtCode = parts?.[2] === undefined ? undefined : districtByNumber(parts[2])
  return districtCode === undefined ? undefined : { districtCode, year: 2000 + Number(parts?.[3]) }
}

const partition = (tenant: string, kind: string, place: Place) =>
  `${tenant}#${kind}#${place.districtCode}#${place.year}`

export const keys = {
  proposals: (tenant: string, place: Place) => partition(tenant, 'proposals', place),
  proposal: (tenant: string, place: Place, id: string): Key => ({ pk: partition(tenant, 'proposals', place), sk: id }),
  /** A person's own proposals: a link an item, written with the proposal and never changed. */
  person: (tenant: string, personId: string) => `${tenant}#person#${personId}`,
  deals: (tenant: string, place: Place) => partition(tenant, 'deals', place),
  deal: (tenant: string, place: Place, id: string): Key => ({ pk: partition(tenant, 'deals', place), sk: id }),
  /** All instalments of a deal in one item, beside those of the other deals of its place. */
  paymentsOf: (tenant: string, place: Place) => partition(tenant, 'payments', place),
  dealPayments: (tenant: string, place: Place, dealId: string): Key => ({
    pk: partition(tenant, 'payments', place),
    sk: dealId,
  }),
  batches: (tenant: string, year: number) => partition(tenant, 'batches', { districtCode: 'city', year }),
  batch: (tenant: string, year: number, id: string): Key => ({ pk: keys.batches(tenant, year), sk: id }),
  rounds: (tenant: string) => `${tenant}#rounds`,
  round: (tenant: string, id: string): Key => ({ pk: `${tenant}#rounds`, sk: id }),
  /** What belongs to one round: paper, salt, result, published ballots in parts. */
  ofRound: (tenant: string, id: string, what: string): Key => ({ pk: `${tenant}#round#${id}`, sk: what }),
  votingCode: (tenant: string, roundId: string, hash: string): Key => ({
    pk: `${tenant}#codes#${roundId}#${hash.slice(0, 1)}`,
    sk: hash,
  }),
  guesses: (tenant: string, roundId: string, network: string): Key => ({
    pk: `${tenant}#guesses#${roundId}`,
    sk: network,
  }),
  /** Counts the openings of rounds in a district and year, and the transfers out of its slice, so that two at once never claim the same money. */
  claims: (tenant: string, place: Place): Key => ({ pk: partition(tenant, 'claims', place), sk: '00' }),
  /** Transfers between slices, by year: their ids sort by moment of proposing. */
  transfers: (tenant: string, year: number) => partition(tenant, 'transfers', { districtCode: 'city', year }),
  transfer: (tenant: string, year: number, id: string): Key => ({ pk: keys.transfers(tenant, year), sk: id }),
  /** The end of a budget year. */
  closing: (tenant: string, year: number): Key => ({ pk: `${tenant}#closings`, sk: String(year) }),
  dossiers: (tenant: string) => `${tenant}#dossiers`,
  dossier: (tenant: string, id: string): Key => ({ pk: `${tenant}#dossiers`, sk: id }),
  balances: (tenant: string, place: Place) => partition(tenant, 'balances', place),
  /** The accounts on which nothing may be booked for the time being: one item, read with every movement. */
  frozen: (tenant: string): Key => ({ pk: `${tenant}#frozen`, sk: '00' }),
  /** What was answered to a request that must not be done twice. */
  request: (tenant: string, callerId: string, key: string): Key => ({
    pk: `${tenant}#request#${callerId}#${key}`,
    sk: '00',
  }),
  /** Ballots spread over 16 partitions by the first digit of the voter's pseudonym. */
  ballots: (tenant: string, roundId: string, shard: string) => `${tenant}#${roundId}#${shard}`,
}
