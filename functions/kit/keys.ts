/**
 * Every key of the three tables, and what reading or writing it costs: the access patterns of Buurtkas.
 *
 * | screen or step                         | how                                              | units |
 * |----------------------------------------|--------------------------------------------------|-------|
 * | proposals of a district                | query `proposals#<place>`                        | 1 read per 4 kB of the page |
 * | one proposal, deal, round, dossier     | get, its id names its partition                  | 1 read per 4 kB |
 * | proposals of a person                  | query `person#<id>`, then a get each             | 1 + n reads |
 * | money of a district                    | query `balances#<place>`                         | 1 read per 4 kB |
 * | a vote                                 | conditional put in `ballots`; by code an eventual get of the code first; round, paper and pepper are remembered | 0 or 0.5 reads, 1 write |
 * | a step towards a vote, counted        | get of one counter of 16, conditional put        | 1 read, 1 write |
 * | a batch of voting codes                | one transaction for the numbers, then a voter and a code each | 4 writes a code |
 * | an act of the desk on one voter        | one transaction: voter, old and new code, trace, act, figures, and that the round is still open | 12 to 16 writes |
 * | the register of a round                | get of the figures, query `acts#<round>` backward | 1 read + 1 per 4 kB of the page |
 * | one voter at the desk                  | get, then a get of each act                      | 1 + n reads |
 * | hours of the crews in a year           | get `crews#city#<year>`; a plan that names a discipline reads the balances of its district's crews | 1 read |
 * | planned work of a district             | query `planning#<place>` of twelve years; one: get | 12 reads + 1 per 4 kB |
 * | a movement of money                    | one transaction: entry, two balances, the thing  | 2 writes per kB of each |
 * | a reading of a paper ballot            | get round, code, paper and pile; the pile, up to 18 kB, is written anew | 1 write per kB of the pile |
 * | storing a pile of n paper ballots      | one transaction: n ballots, pile, counter, answer | n reads, 2 writes per kB of each |
 * | what waits for a person                | by role: own plans and challenges; districts' plans of 2 years; rounds, dossiers, challenges | the reads of each of these lists |
 * | the documents of a dossier or challenge | get of the list, then a get each               | 1 + n reads |
 * | one document                           | get, and a get of the text shown; for officials a query of its texts | 2 reads, or 1 per 4 kB of all texts |
 * | a new text of a document               | one transaction: document, text, answer; at a sending also that its subject is unchanged | 2 writes per kB of each |
 * | the numbers of the policy              | get of the whole book, remembered for a minute    | 0, or 0.5 reads per 4 kB |
 * | related plans of a plan                | query the district's plans of 2 or 3 years, and the person's | 1 read per 4 kB of each |
 * | a simulation of other numbers          | query every district's plans of the year         | 1 read per 4 kB of each |
 * | the catalogue of tasks, all challenges  | query `municipal-tasks` and `challenges`; one: get | 1 read per 4 kB |
 * | challenges of a person                 | query `challenger#<id>`, then a get each         | 1 + n reads |
 * | a signature under a challenge          | get of the challenge, a put with its answer      | 1 read per 4 kB, 4 writes |
 * | signatures of a challenge              | query `signatures#<challenge>`                   | 1 read per 4 kB |
 * | the count                              | query 16 shards of `ballots`, and the counters of the funnel | 1 read per 4 kB of ballots + 1 |
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
  /** What belongs to one round: paper, both salts, piles of paper ballots, result, published ballots in parts. */
  ofRound: (tenant: string, id: string, what: string): Key => ({ pk: `${tenant}#round#${id}`, sk: what }),
  votingCode: (tenant: string, roundId: string, hash: string): Key => ({
    pk: `${tenant}#codes#${roundId}#${hash.slice(0, 1)}`,
    sk: hash,
  }),
  /** Voters of a round by number, spread over 16 partitions by its last four bits: numbers that follow each other are stored together. */
  registerEntry: (tenant: string, roundId: string, number: number): Key => ({
    pk: `${tenant}#register#${roundId}#${(number % 16).toString(16)}`,
    sk: String(number).padStart(7, '0'),
  }),
  /** What the desk did in a round: ids sort by moment. */
  registerActs: (tenant: string, roundId: string) => `${tenant}#acts#${roundId}`,
  /** Who got a code at the desk, by the keyed hash of the resident's mark. */
  registerResident: (tenant: string, roundId: string, hash: string): Key => ({
    pk: `${tenant}#residents#${roundId}`,
    sk: hash,
  }),
  /** The counters of a round's funnel, in one partition: the count reads them by one query. */
  funnel: (tenant: string, roundId: string) => `${tenant}#funnel#${roundId}`,
  funnelCounter: (tenant: string, roundId: string, number: number): Key => ({
    pk: keys.funnel(tenant, roundId),
    sk: String(number).padStart(2, '0'),
  }),
  guesses: (tenant: string, roundId: string, network: string): Key => ({
    pk: `${tenant}#guesses#${roundId}`,
    sk: network,
  }),
  /** Counts the openings of rounds in a district and year, and the transfers out of its slice, so that two at once never claim the same money. */
  claims: (tenant: string, place: Place): Key => ({ pk: partition(tenant, 'claims', place), sk: '00' }),
  /** What the council gave to the crews in a year, all disciplines in one item. */
  crewYear: (tenant: string, year: number): Key => ({
    pk: partition(tenant, 'crews', { districtCode: 'city', year }),
    sk: '00',
  }),
  /** Planned work of a district, by the year of its promise; one item for each deal or challenge. */
  planning: (tenant: string, place: Place) => partition(tenant, 'planning', place),
  plannedWork: (tenant: string, place: Place, subjectId: string): Key => ({
    pk: partition(tenant, 'planning', place),
    sk: subjectId,
  }),
  /** Transfers between slices, by year: their ids sort by moment of proposing. */
  transfers: (tenant: string, year: number) => partition(tenant, 'transfers', { districtCode: 'city', year }),
  transfer: (tenant: string, year: number, id: string): Key => ({ pk: keys.transfers(tenant, year), sk: id }),
  /** The end of a budget year. */
  closing: (tenant: string, year: number): Key => ({ pk: `${tenant}#closings`, sk: String(year) }),
  /** The municipality's numbers: every version in one item, so that two that do not fit are never both added. */
  policy: (tenant: string): Key => ({ pk: `${tenant}#policy`, sk: '00' }),
  dossiers: (tenant: string) => `${tenant}#dossiers`,
  dossier: (tenant: string, id: string): Key => ({ pk: `${tenant}#dossiers`, sk: id }),
  /** The documents about a dossier or challenge: one item that names them, so that two drafts of a kind never begin at once. */
  documentsOf: (tenant: string, subjectId: string): Key => ({ pk: `${tenant}#documents#${subjectId}`, sk: '00' }),
  /** A document and, beside it, each of its texts by number. */
  document: (tenant: string, id: string): Key => ({ pk: `${tenant}#document#${id}`, sk: '00' }),
  documentText: (tenant: string, id: string, number: number): Key => ({
    pk: `${tenant}#document#${id}`,
    sk: `text#${String(number).padStart(4, '0')}`,
  }),
  /** What the municipality does itself, and a group may ask to do. */
  municipalTasks: (tenant: string) => `${tenant}#municipal-tasks`,
  municipalTask: (tenant: string, id: string): Key => ({ pk: `${tenant}#municipal-tasks`, sk: id }),
  challenges: (tenant: string) => `${tenant}#challenges`,
  challenge: (tenant: string, id: string): Key => ({ pk: `${tenant}#challenges`, sk: id }),
  /** A person's own challenges and those of groups that the person asked to join: a link an item. */
  challenger: (tenant: string, personId: string) => `${tenant}#challenger#${personId}`,
  /** Signatures under a challenge by the person who signed: one each. */
  signatures: (tenant: string, challengeId: string) => `${tenant}#signatures#${challengeId}`,
  balances: (tenant: string, place: Place) => partition(tenant, 'balances', place),
  /** The heads of each day's chains, by day: never changed once published. */
  heads: (tenant: string) => `${tenant}#heads`,
  dayHeads: (tenant: string, day: string): Key => ({ pk: `${tenant}#heads`, sk: day }),
  /** The accounts on which nothing may be booked for the time being: one item, read with every movement. */
  frozen: (tenant: string): Key => ({ pk: `${tenant}#frozen`, sk: '00' }),
  /** What was answered to a request that must not be done twice. */
  request: (tenant: string, callerId: string, key: string): Key => ({
    pk: `${tenant}#request#${callerId}#${key}`,
    sk: '00',
  }),
  /** Ballots spread over 16 partitions by the first four bits of the voter's pseudonym. */
  ballots: (tenant: string, roundId: string, shard: string) => `${tenant}#${roundId}#${shard}`,
}
