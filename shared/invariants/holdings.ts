/** The items of the three tables, sorted by what they are. The keys are made by `functions/kit/keys.ts`; here they are only read. */
import type { RegisterEntry, RegisterTotals } from '../ballots/register.ts'
import type { Dossier } from '../council/dossier.ts'
import type { Deal } from '../deals/deal.ts'
import { districts } from '../districts/districts.ts'
import type { DayHeads } from '../ledger/heads.ts'
import type { Balance, Entry } from '../ledger/ledger.ts'
import type { PolicyBook } from '../policy/versions.ts'
import type { Proposal } from '../proposals/proposal.ts'
import type { BallotProject, Round } from '../rounds/round.ts'
import type { PaperOfRound } from './paper.ts'

/** An item as the store holds it. */
export interface StoredItem {
  readonly pk: string
  readonly sk: string
  readonly [name: string]: unknown
}

/** All items of the three tables at one moment, in any order. */
export interface Stored {
  readonly main: readonly StoredItem[]
  readonly journal: readonly StoredItem[]
  readonly ballots: readonly StoredItem[]
}

/** A thing with the item that holds it. */
export interface Held<Thing> {
  readonly item: StoredItem
  readonly thing: Thing
}

/** What is stored of one round beside the round itself. */
export interface OfRound {
  paper?: Held<{ readonly version: number; readonly projects: readonly BallotProject[] }>
  salt?: StoredItem
  pepper?: StoredItem
  result?: StoredItem
  adoption?: StoredItem
  /** The figures of the register of voters. */
  register?: Held<RegisterTotals>
  /** The trace of every request that made codes: letters in a batch, or one at the desk. */
  readonly batches: StoredItem[]
  /** Voting codes by keyed hash, with the number of the voter; those that lapsed too. */
  readonly codes: Map<string, StoredItem>
  /** Voters by number. */
  readonly entries: Map<number, Held<RegisterEntry>>
  /** What the desk did, by id. */
  readonly acts: Map<string, StoredItem>
  /** Piles of paper ballots. */
  readonly onPaper: PaperOfRound
  /** Parts of published texts, by count and kind, in order. */
  readonly published: Map<string, StoredItem[]>
  readonly ballots: StoredItem[]
  /** The counters of its funnel. */
  readonly funnel: StoredItem[]
}

/** Everything stored, by what it is. */
export interface Holdings {
  readonly tenant: string
  readonly stored: Stored
  readonly entries: readonly Held<Entry>[]
  readonly balances: readonly Held<Balance>[]
  readonly proposals: ReadonlyMap<string, Held<Proposal>>
  readonly deals: ReadonlyMap<string, Held<Deal>>
  readonly dossiers: ReadonlyMap<string, Held<Dossier>>
  readonly rounds: ReadonlyMap<string, Held<Round>>
  readonly ofRound: ReadonlyMap<string, OfRound>
  /** The municipality's numbers, where any were set. */
  readonly policy: Held<PolicyBook> | undefined
  /** What was published of the ledger's chains, oldest first. */
  readonly heads: readonly Held<DayHeads>[]
  /** Links from a person to an own proposal. */
  readonly links: readonly StoredItem[]
  /** Counters of openings, one for each district and year. */
  readonly claims: readonly StoredItem[]
  /** Answers remembered in the main table. */
  readonly memories: readonly StoredItem[]
  /** Counters of wrong voting codes. */
  readonly guesses: readonly StoredItem[]
  /** What has a key of no known form. */
  readonly unknown: readonly StoredItem[]
}

/** The thing that an item holds, without key and memory. */
function bare<Thing>(item: StoredItem): Held<Thing> {
  const { pk: _pk, sk: _sk, memory: _memory, ...thing } = item
  return { item, thing: thing as unknown as Thing }
}

const known = new WeakMap<StoredItem, Held<unknown>>()

/** The same thing for the same item: a check over many snapshots meets most items again and again. */
function held<Thing>(item: StoredItem): Held<Thing> {
  const before = known.get(item)
  if (before) return before as Held<Thing>
  const made = bare<Thing>(item)
  known.set(item, made)
  return made
}

const kindsAt: { readonly [kind: string]: number } = {
  proposals: 4,
  person: 3,
  deals: 4,
  rounds: 2,
  round: 3,
  codes: 4,
  register: 4,
  acts: 3,
  guesses: 3,
  funnel: 3,
  claims: 4,
  dossiers: 2,
  balances: 4,
  heads: 2,
  policy: 2,
  request: 4,
}

/** Kinds that are known and whose contents their own rules look after: `functions/kit/keys.ts` says what they are. */
const elsewhereAt: { readonly [kind: string]: number } = {
  payments: 4,
  batches: 4,
  transfers: 4,
  crews: 4,
  planning: 4,
  closings: 2,
  frozen: 2,
  residents: 3,
  documents: 3,
  document: 3,
  'municipal-tasks': 2,
  challenges: 2,
  challenger: 3,
  signatures: 3,
}

/** Sorts everything stored by the form of its key. */
export function holdingsOf(stored: Stored, tenant: string): Holdings {
  const proposals = new Map<string, Held<Proposal>>()
  const deals = new Map<string, Held<Deal>>()
  const dossiers = new Map<string, Held<Dossier>>()
  const rounds = new Map<string, Held<Round>>()
  const balances: Held<Balance>[] = []
  const ofRound = new Map<string, OfRound>()
  let policy: Held<PolicyBook> | undefined
  const heads: Held<DayHeads>[] = []
  const links: StoredItem[] = []
  const claims: StoredItem[] = []
  const memories: StoredItem[] = []
  const guesses: StoredItem[] = []
  const unknown: StoredItem[] = []
  const partOf = (roundId: string): OfRound => {
    const before = ofRound.get(roundId)
    if (before) return before
    const made: OfRound = {
      batches: [],
      codes: new Map(),
      entries: new Map(),
      acts: new Map(),
      onPaper: { batches: [], labels: [] },
      published: new Map(),
      ballots: [],
      funnel: [],
    }
    ofRound.set(roundId, made)
    return made
  }

  for (const item of stored.main) {
    const parts = item.pk.split('#')
    const [, kind = '', id = ''] = parts
    if (elsewhereAt[kind] === parts.length) continue
    if (kindsAt[kind] !== parts.length) unknown.push(item)
    else if (kind === 'proposals') proposals.set(item.sk, held(item))
    else if (kind === 'deals') deals.set(item.sk, held(item))
    else if (kind === 'dossiers') dossiers.set(item.sk, held(item))
    else if (kind === 'rounds') rounds.set(item.sk, held(item))
    else if (kind === 'balances') balances.push(held(item))
    else if (kind === 'heads') heads.push(held(item))
    else if (kind === 'policy') policy = held(item)
    else if (kind === 'codes') partOf(id).codes.set(item.sk, item)
    else if (kind === 'register') partOf(id).entries.set(Number(item.sk), held(item))
    else if (kind === 'funnel') partOf(id).funnel.push(item)
    else if (kind === 'acts') partOf(id).acts.set(item.sk, item)
    else if (kind === 'person') links.push(item)
    else if (kind === 'claims') claims.push(item)
    else if (kind === 'request') memories.push(item)
    else if (kind === 'guesses') guesses.push(item)
    else if (!placeInRound(item, partOf(id))) unknown.push(item)
  }
  for (const item of stored.ballots) {
    const parts = item.pk.split('#')
    if (parts.length === 3) partOf(parts[1] ?? '').ballots.push(item)
    else unknown.push(item)
  }
  const entries = stored.journal.map((item) => held<Entry>(item))
  return {
    tenant,
    stored,
    entries,
    balances,
    proposals,
    deals,
    dossiers,
    rounds,
    ofRound,
    policy,
    heads: heads.toSorted((a, b) => (a.item.sk < b.item.sk ? -1 : 1)),
    links,
    claims,
    memories,
    guesses,
    unknown,
  }
}

/** Puts an item of a round's partition in its place; false when it has none. */
function placeInRound(item: StoredItem, place: OfRound): boolean {
  const [what = '', countId = '', kind = ''] = item.sk.split('#')
  if (what === 'paper') place.paper = held(item)
  else if (what === 'salt') place.salt = item
  else if (what === 'pepper') place.pepper = item
  else if (what === 'result') place.result = item
  else if (what === 'adoption') place.adoption = item
  else if (what === 'register') place.register = held(item)
  else if (what === 'codes') place.batches.push(item)
  else if (what === 'paper-piles') place.onPaper.piles = held(item)
  else if (what === 'paper-batch') place.onPaper.batches.push(held(item))
  else if (what === 'paper-label') place.onPaper.labels.push(item)
  else if (what === 'published') {
    const name = `${countId}#${kind}`
    const parts = place.published.get(name) ?? []
    parts.push(item)
    place.published.set(name, parts)
  } else return false
  return true
}

/** A published text put together from its parts. */
export function publishedText(place: OfRound, countId: string, what: string): string | undefined {
  const parts = place.published.get(`${countId}#${what}`)
  return parts
    ?.toSorted((a, b) => (a.sk < b.sk ? -1 : 1))
    .map(({ text }) => String(text))
    .join('')
}

/** District and year in the last four digits of an id; 00 stands for the whole city. Undefined for what is no id of ours. */
export function placeIn(id: string): { readonly districtCode: string; readonly year: number } | undefined {
  const parts = /^[0-9A-HJKMNP-TV-Z]{26}(\d{2})(\d{2})$/.exec(id)
  if (!parts) return undefined
  const [, district = '', year = ''] = parts
  const code = district === '00' ? 'city' : districts.find((one) => one.code.endsWith(district))?.code
  return code === undefined ? undefined : { districtCode: code, year: 2000 + Number(year) }
}
