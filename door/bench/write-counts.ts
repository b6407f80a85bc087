/** What votes and postings cost, counted exactly: units by our meter, calls of the store, bytes of what lies in it. The same in every run. */
import { book } from '../../functions/kit/books.ts'
import { keys } from '../../functions/kit/keys.ts'
import { itemBytes, unitCounter } from '../../functions/kit/store/capacity.ts'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import type { Item, Store } from '../../functions/kit/store/store.ts'
import { add, readItems } from '../../functions/kit/things.ts'
import { shards } from '../../shared/ballots/stored.ts'
import { accounts } from '../../shared/ledger/accounts.ts'
import { isRefusal } from '../../shared/refusal.ts'
import type { FigureUnit } from './figure.ts'
import { district, somebody, town } from './town.ts'

/** One exact figure; `reference` is what it must not exceed. */
export interface Count {
  readonly name: string
  readonly value: number
  readonly unit: FigureUnit
  readonly reference: number
}

/** What one step may cost. `trips`: calls that go side by side are one. */
interface Limits {
  readonly write: number
  readonly read: number
  readonly trips: number
}

const ballots = 1_000_000

/** A town whose store counts. `step` takes the cost of one piece of work. */
function countedTown() {
  const units = unitCounter()
  const store = memoryStore({ meter: units.meter })
  let trips = 0
  let underWay = 0
  async function trip<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    if (underWay === 0) trips += 1
    underWay += 1
    try {
      return await call()
    } finally {
      underWay -= 1
    }
  }
  const counting: Store = {
    get: (...of) => trip(() => store.get(...of)),
    query: (query) => trip(() => store.query(query)),
    write: (parts) => trip(() => store.write(parts)),
  }
  const there = town(counting)

  async function step(name: string, limits: Limits, work: () => Promise<unknown>): Promise<Count[]> {
    const before = { write: units.write(), read: units.read(), trips }
    await work()
    return [
      { name, value: units.write() - before.write, unit: 'write units', reference: limits.write },
      { name, value: units.read() - before.read, unit: 'read units', reference: limits.read },
      { name, value: trips - before.trips, unit: 'round trips', reference: limits.trips },
    ]
  }
  return { there, store, step, units }
}

type Counted = ReturnType<typeof countedTown>

/** Sends what must end with this status. */
async function ends(work: Promise<{ statusCode?: number | undefined; body?: string | undefined }>, status: number) {
  const answer = await work
  if (answer.statusCode !== status) throw new Error(`Not ${status}: ${answer.statusCode} ${answer.body}`)
}

/** Votes by log-in, in a warm function: another voter has voted before. */
async function byLogIn({ there, step }: Counted): Promise<Count[]> {
  const { params, plans } = await there.openRound({
    ballot: { kind: 'approval', withinBudget: false },
    identification: 'log-in',
  })
  const choices = plans.slice(0, 5).map((projectId) => ({ projectId }))
  const vote = (id: string, revision: number, key = `vote-${id}-${revision}`) =>
    there.send('castBallot', { as: somebody(id), params, body: { revision, choices }, key })
  const least = { write: 1, read: 0.5, trips: 1 }
  await vote('first', 1)
  return [
    await step('vote by log-in', least, () => ends(vote('noor', 1), 200)),
    await step('changed vote', least, () => ends(vote('noor', 2), 200)),
    await step('vote sent twice', least, () => ends(vote('noor', 2), 200)),
    await step('second vote of one voter, refused', least, () => ends(vote('noor', 2, 'another-key'), 412)),
    await step('older vote that comes late, refused', least, () => ends(vote('noor', 1, 'older-key'), 412)),
  ].flat()
}

/** Votes by code. */
async function byCode({ there, step }: Counted): Promise<Count[]> {
  const { params, plans } = await there.openRound({
    ballot: { kind: 'points', withinBudget: false, mostPoints: 10 },
    identification: 'voting-code',
  })
  const made = await there.sure('makeVotingCodes', { as: there.coordinator, params, body: { count: 2 } })
  const [first, second] = (made.codes as { code: string }[]).map(({ code }) => code)
  const choices = plans.slice(0, 5).map((projectId) => ({ projectId, points: 2 }))
  const vote = (code = '') => there.send('voteByCode', { params, body: { code, revision: 1, choices } })
  await vote(first)
  // The code of another round: rightly spelt, and unknown here.
  const other = await there.openRound({
    ballot: { kind: 'approval', withinBudget: false },
    identification: 'voting-code',
  })
  const elsewhere = await there.sure('makeVotingCodes', {
    as: there.coordinator,
    params: other.params,
    body: { count: 1 },
  })
  const [wrong] = (elsewhere.codes as { code: string }[]).map(({ code }) => code)
  return [
    await step('vote by code', { write: 1, read: 1, trips: 2 }, () => ends(vote(second), 200)),
    await step('wrong code', { write: 1, read: 2.5, trips: 4 }, () => ends(vote(wrong), 404)),
  ].flat()
}

/** A movement of money with the state of a thing, as every flow books it, and one for which there is no money. */
async function posting({ there: { ports }, step }: Counted): Promise<Count[]> {
  const year = 2026
  const slice = accounts.slice(year, district)
  const draft = (subject: string, amount: number) => ({
    kind: 'reserve' as const,
    currency: 'EUR' as const,
    amount,
    from: slice,
    to: accounts.reserved(subject),
    subject,
    reason: 'Adopted by the group.',
  })
  const booked = async (drafts: Parameters<typeof book>[1], key: string, thing?: string) => {
    const writes = await book(ports, drafts, { callerId: 'yasmin', key })
    if (isRefusal(writes)) return writes
    const state = thing === undefined ? [] : [add(keys.ofRound('hilversum', thing, 'adoption'), { state: 'reserved' })]
    return ports.store.write([...writes, ...state])
  }
  const plan = '01ARZ3NDEKTSV4RRFFQ69G5FAV0626'
  const opening = { ...draft(plan, 100_000), kind: 'appropriate' as const, from: accounts.source(year), to: slice }
  await booked([opening], 'opening-of-the-slice')
  return [
    // Both balances and what is on hold are read side by side; then everything is one write.
    await step('posting with the state of its thing', { write: 8, read: 3, trips: 2 }, () =>
      booked([draft(plan, 60_000)], 'posting', plan),
    ),
    await step('posting beyond the balance, refused', { write: 1, read: 3, trips: 1 }, async () => {
      const refused = await booked([draft(plan, 60_000)], 'overspend', plan)
      if (!isRefusal(refused) || refused.refused !== 'insufficient-balance') throw new Error('It was not refused.')
    }),
  ].flat()
}

/** Money that moves between two slices, through its endpoint: the entry, which remembers the answer too, both balances, the wish, and the guard of the giving slice. */
async function transfer({ there, step }: Counted): Promise<Count[]> {
  const group = (code: string) => somebody(`group of ${code}`, { roles: ['group-member'], group: code })
  const giving = 'WK040201'
  const office = somebody('office', { roles: ['programme-office'] })
  await there.sure('appropriateProgramme', {
    as: office,
    body: { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' },
  })
  const reason = 'For the playground that both use.'
  const wish = { from: giving, to: district, amount: { cents: 12_345 }, staffMinutes: 0, reason }
  const { id } = await there.sure('proposeTransfer', { as: group(giving), body: wish })
  const answer = { as: group(district), params: { transferId: String(id) }, ifMatch: 1, body: { reason } }
  return step('transfer between slices', { write: 10, read: 11, trips: 8 }, () =>
    ends(there.send('acceptTransfer', answer), 200),
  )
}

/** A ballot as it is really stored, in a round of 32 plans. */
async function storedBallot(
  { there, store }: Counted,
  ballot: Parameters<typeof there.openRound>[0]['ballot'],
  points?: number,
): Promise<Item> {
  const { params, plans } = await there.openRound({ ballot, identification: 'log-in' })
  const choices = plans.slice(0, 5).map((projectId) => ({ projectId, ...(points === undefined ? {} : { points }) }))
  // The revision with the longest number that the contract allows.
  await there.sure('castBallot', { as: somebody('noor'), params, body: { revision: 999_999, choices } })
  const found = store.everything('ballots').find(({ pk }) => pk.includes(params.roundId))
  if (!found) throw new Error('The ballot is not there.')
  return found
}

/** Read units of all ballots of a round, by the meter, over one whole partition of such items: the others are like it. */
async function recountUnits(ballot: Item): Promise<number> {
  const units = unitCounter()
  const store = memoryStore({ meter: units.meter })
  const inShard = ballots / shards.length
  const places = Array.from({ length: inShard }, (_, index) => String(index).padStart(ballot.sk.length, '0'))
  for (let from = 0; from < inShard; from += 100) {
    const part = places.slice(from, from + 100).map((sk) => ({ ...ballot, sk }))
    await store.write(part.map((item) => ({ kind: 'put', table: 'ballots', item, condition: { kind: 'none' } })))
  }
  const { ports } = town(store)
  const read = await readItems(ports, ballot.pk, { table: 'ballots' })
  if (read.length !== inShard) throw new Error(`${read.length} of ${inShard} ballots were read.`)
  return units.read() * shards.length
}

async function sizes(counted: Counted): Promise<Count[]> {
  const approval = await storedBallot(counted, { kind: 'approval', withinBudget: false })
  const points = await storedBallot(counted, { kind: 'points', withinBudget: false, mostPoints: 100 }, 20)
  const most = await storedBallot(counted, { kind: 'points', withinBudget: false, mostPoints: 1_000_000 }, 200_000)
  const bytes = (what: string, item: Item, reference: number): Count => ({
    name: `stored ballot, ${what}`,
    value: itemBytes(item),
    unit: 'B',
    reference,
  })
  return [
    bytes('approval of 32 plans', approval, 163),
    bytes('100 points over 32 plans', points, 320),
    bytes('a million points over 32 plans', most, 320),
    {
      name: 'recount of a million ballots, approval of 32 plans',
      value: await recountUnits(approval),
      unit: 'read units',
      reference: 40_000,
    },
    {
      name: 'recount of a million ballots, 100 points over 32 plans',
      value: await recountUnits(points),
      unit: 'read units',
      reference: 78_125,
    },
  ]
}

/** All counts, in the order in which they are printed. */
export async function writeCounts(): Promise<readonly Count[]> {
  const counts: Count[] = []
  for (const part of [byLogIn, byCode, posting, transfer, sizes]) counts.push(...(await part(countedTown())))
  return counts
}
