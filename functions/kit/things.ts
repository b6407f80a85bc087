/** Reading and writing the things of the domain: typed on this side, items on the store's side. */
import type { Dossier } from '../../shared/council/dossier.ts'
import type { Deal } from '../../shared/deals/deal.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import type { BallotProject, Round } from '../../shared/rounds/round.ts'
import { idAt, keys, type Place, placeOf } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Condition, Item, Key, Table, Write } from './store/store.ts'

/** A thing as an item: without fields that are absent. */
function toItem(key: Key, thing: object): Item {
  return { ...(present(thing) as Record<string, never>), ...key }
}

/** A copy without fields that are undefined, at any depth. */
function present(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(present)
  const copy: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(value)) if (part !== undefined) copy[name] = present(part)
  return copy
}

/** An item as the thing that was stored: the key and the memory of requests are the store's business. */
function toThing<Thing>(item: Item): Thing {
  const { pk: _pk, sk: _sk, memory: _memory, ...thing } = item
  return thing as Thing
}

/** The same for items that were queried. */
export const bareThing = toThing

/** Writes something at a key under a condition. */
export function put(key: Key, thing: object, condition: Condition, table: Table = 'main'): Write {
  return { kind: 'put', table, item: toItem(key, thing), condition }
}

/** Writes a new thing. */
export function add(key: Key, thing: object): Write {
  return put(key, thing, { kind: 'absent' })
}

/** Writes the next version of a thing, if the one it was made from is still there. */
export function replace(key: Key, thing: { readonly version: number }): Write {
  return put(key, thing, { kind: 'equals', attribute: 'version', value: thing.version - 1 })
}

/** Reads what is stored at a key. */
export async function read<Thing>(ports: Ports, key: Key): Promise<Thing | undefined> {
  const item = await ports.store.get('main', key)
  return item && toThing<Thing>(item)
}

/** The most pages one list may take: beyond it a list is not for a request. */
const mostPages = 50

/** All things of a partition in order of key, optionally those whose sort key has a prefix. Throws when there are more than a request can bear. */
export async function readAll<Thing>(ports: Ports, pk: string, options: { prefix?: string } = {}): Promise<Thing[]> {
  return (await readItems(ports, pk, options)).map((item) => toThing<Thing>(item))
}

/** The same as stored items, with their keys. */
export async function readItems(
  ports: Ports,
  pk: string,
  options: { prefix?: string; table?: Table } = {},
): Promise<Item[]> {
  const things: Item[] = []
  let after: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const { items, next } = await ports.store.query({
      table: options.table ?? 'main',
      pk,
      ...(options.prefix === undefined ? {} : { prefix: options.prefix }),
      ...(after === undefined ? {} : { after }),
    })
    things.push(...items)
    if (next === undefined) return things
    after = next
  }
  throw new Error(`More than ${mostPages} pages in ${pk}.`)
}

/** The most plans that one person can submit in a year. */
export const mostProposals = 50

/** Proposals: read one by id, all of a place, all of a person; write the next version. */
export const proposals = {
  newId: (ports: Ports, place: Place) => idAt(ports.ids.next(), place),
  key(ports: Ports, id: string): Key | undefined {
    const place = placeOf(id)
    return place && keys.proposal(ports.config.tenant, place, id)
  },
  async get(ports: Ports, id: string): Promise<Proposal | undefined> {
    const key = proposals.key(ports, id)
    return key && read<Proposal>(ports, key)
  },
  list: (ports: Ports, place: Place) => readAll<Proposal>(ports, keys.proposals(ports.config.tenant, place)),
  async listOf(ports: Ports, personId: string): Promise<Proposal[]> {
    const links = await readAll<{ proposalId: string }>(ports, keys.person(ports.config.tenant, personId))
    const found = await Promise.all(links.slice(-100).map((link) => proposals.get(ports, link.proposalId)))
    return found.filter((proposal) => proposal !== undefined)
  },
  /** Whether a person has submitted as many plans this year as one may: a list that one person can fill is no list. */
  async isFull(ports: Ports, personId: string, now: number): Promise<boolean> {
    const links = await readAll<{ proposalId: string }>(ports, keys.person(ports.config.tenant, personId))
    const year = fiscalYear(now)
    return links.filter(({ proposalId }) => placeOf(proposalId)?.year === year).length >= mostProposals
  },
  add(ports: Ports, proposal: Proposal): Write[] {
    const key = proposals.key(ports, proposal.id) as Key
    const link = { pk: keys.person(ports.config.tenant, proposal.initiator.id), sk: proposal.id }
    return [add(key, proposal), add(link, { proposalId: proposal.id })]
  },
  replace: (ports: Ports, proposal: Proposal): Write => replace(proposals.key(ports, proposal.id) as Key, proposal),
}

/** The plans on a ballot paper, in order of placing. */
interface Paper {
  readonly version: number
  readonly projects: readonly BallotProject[]
}

/** Rounds and their papers. */
export const rounds = {
  newId: (ports: Ports, place: Place) => idAt(ports.ids.next(), place),
  get: (ports: Ports, id: string) => read<Round>(ports, keys.round(ports.config.tenant, id)),
  list: (ports: Ports) => readAll<Round>(ports, keys.rounds(ports.config.tenant)),
  async paper(ports: Ports, id: string): Promise<Paper> {
    return (await read<Paper>(ports, keys.ofRound(ports.config.tenant, id, 'paper'))) ?? { version: 0, projects: [] }
  },
  add: (ports: Ports, round: Round): Write => add(keys.round(ports.config.tenant, round.id), round),
  replace: (ports: Ports, round: Round): Write => replace(keys.round(ports.config.tenant, round.id), round),
  putPaper(ports: Ports, id: string, paper: Paper): Write {
    const key = keys.ofRound(ports.config.tenant, id, 'paper')
    return paper.version === 1 ? add(key, paper) : replace(key, paper)
  },
}

/** Deals. One paid from the city's quick reserve lives with the city, so that a district's accounts stay its own. */
export const deals = {
  newId: (ports: Ports, place: Place) => idAt(ports.ids.next(), place),
  key(ports: Ports, id: string): Key | undefined {
    const place = placeOf(id)
    return place && keys.deal(ports.config.tenant, place, id)
  },
  async get(ports: Ports, id: string): Promise<Deal | undefined> {
    const key = deals.key(ports, id)
    return key && read<Deal>(ports, key)
  },
  async list(ports: Ports, place: Place): Promise<Deal[]> {
    const [own, quick] = await Promise.all(
      [place, { ...place, districtCode: 'city' as const }].map((at) =>
        readAll<Deal>(ports, keys.deals(ports.config.tenant, at)),
      ),
    )
    return [...(own ?? []), ...(quick ?? []).filter((deal) => deal.districtCode === place.districtCode)]
  },
  add: (ports: Ports, deal: Deal): Write => add(deals.key(ports, deal.id) as Key, deal),
  replace: (ports: Ports, deal: Deal): Write => replace(deals.key(ports, deal.id) as Key, deal),
}

/** Council dossiers. */
export const dossiers = {
  newId: (ports: Ports, place: Place) => idAt(ports.ids.next(), place),
  get: (ports: Ports, id: string) => read<Dossier>(ports, keys.dossier(ports.config.tenant, id)),
  list: (ports: Ports) => readAll<Dossier>(ports, keys.dossiers(ports.config.tenant)),
  add: (ports: Ports, dossier: Dossier): Write => add(keys.dossier(ports.config.tenant, dossier.id), dossier),
  replace: (ports: Ports, dossier: Dossier): Write => replace(keys.dossier(ports.config.tenant, dossier.id), dossier),
}
