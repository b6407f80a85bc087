/** Every invariant is broken on purpose, in what a whole city has stored, and every time the difference is found (tamper drill). */
import { beforeAll, expect, test, vi } from 'vitest'
import { holdingsOf, type Stored, type StoredItem } from '../../../shared/invariants/holdings.ts'
import { violations } from '../../../shared/invariants/invariants.ts'
import { type InvariantName, invariantNames } from '../../../shared/invariants/violation.ts'
import { type Entry, hashOf } from '../../../shared/ledger/ledger.ts'
import { storedIn, tenant } from '../../faults/stored.ts'
import { type City, city } from '../hostile/city.ts'
import { oost } from '../hostile/material.ts'

let there: City
let good: Stored
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there = await city()
  good = storedIn(there.store)
})

type Table = keyof Stored
type Loose = { [name: string]: unknown }

/** The store with the one item that `is` names changed, or taken away. Throws when there is not exactly one. */
function changed(
  table: Table,
  is: (item: StoredItem) => boolean,
  change: ((item: Loose) => Loose) | undefined,
  stored: Stored = good,
): Stored {
  const found = stored[table].filter(is)
  if (found.length !== 1) throw new Error(`${found.length} items`)
  const rest = stored[table].filter((item) => !is(item))
  const item = change?.(structuredClone(found[0]) as Loose) as StoredItem | undefined
  return { ...stored, [table]: item ? [...rest, item] : rest }
}
const added = (table: Table, ...items: Loose[]): Stored => ({
  ...good,
  [table]: [...good[table], ...(items as StoredItem[])],
})

const at = (kind: string, name: string) => (item: StoredItem) =>
  item.pk.includes(`#${kind}`) && item.sk === (there.ids[name] ?? name)
const ofRound = (name: string, what: string) => (item: StoredItem) =>
  item.pk === `${tenant}#round#${there.ids[name]}` && item.sk.startsWith(what)
const published = (what: string) => (item: StoredItem) =>
  ofRound('counted', 'published#')(item) && item.sk.includes(`#${what}#`)
const account = (name: string) => (item: StoredItem) => item.pk.includes('#balances#') && item.account === name
const slice = account(`slice:2026:${oost}`)
const aBallot = () => good.ballots.find(({ pk }) => pk.includes(there.ids.counted ?? '?')) as StoredItem
const anEntry = () => good.journal[3] as StoredItem
const step = (item: Loose, index: number, change: Loose): Loose => ({
  ...item,
  history: (item.history as Loose[]).map((one, place) => (place === index ? { ...one, ...change } : one)),
})
const person = (id: string) => ({ by: { id, name: id, role: 'finance-officer' } })

/** Every version of the policy with something changed. */
const inPolicy = (change: Loose) =>
  changed(
    'main',
    (item) => item.pk === `${tenant}#policy`,
    (item) => ({ ...item, versions: (item.versions as Loose[]).map((version) => ({ ...version, ...change })) }),
  )

const breaks: readonly [InvariantName, string, () => Stored][] = [
  ['I1', 'a cent too much', () => changed('main', slice, (item) => ({ ...item, balance: Number(item.balance) + 1 }))],
  ['I1', 'an account that is gone', () => changed('main', slice, undefined)],
  [
    'I2',
    'a cent moved past the journal',
    () => {
      const less = changed('main', slice, (item) => ({ ...item, balance: Number(item.balance) - 1 }))
      return changed(
        'main',
        account('quick:2026:city'),
        (item) => ({ ...item, balance: Number(item.balance) + 1 }),
        less,
      )
    },
  ],
  ['I2', 'an entry that is gone', () => changed('journal', (item) => item === anEntry(), undefined)],
  ['I3', 'an account below zero', () => changed('main', slice, (item) => ({ ...item, balance: -1 }))],
  [
    'I3',
    'rounds that promise more than there is',
    () => changed('main', at('rounds', 'open'), (item) => ({ ...item, budgetCents: 99_000_000 })),
  ],
  ['I4', 'one movement twice', () => added('journal', { ...anEntry(), sk: '99' })],
  [
    'I4',
    'an entry at the place of another request',
    () =>
      changed(
        'journal',
        (item) => item === anEntry(),
        (item) => ({ ...item, pk: `${item.pk}0` }),
      ),
  ],
  [
    'I4',
    'an answer remembered in two places',
    () => {
      const { pk, memory } = good.journal.find((item) => item.memory !== undefined) as StoredItem
      return added('main', { pk, sk: '00', memory })
    },
  ],
  [
    'I5',
    'another amount',
    () =>
      changed(
        'journal',
        (item) => item === anEntry(),
        (item) => ({ ...item, amount: Number(item.amount) + 1 }),
      ),
  ],
  [
    'I5',
    'another amount, sealed anew',
    () =>
      changed(
        'journal',
        (item) => item === anEntry(),
        ({ pk, sk, memory: _memory, ...item }) => {
          const entry = { ...item, amount: Number(item.amount) + 1 } as unknown as Entry
          return { ...entry, pk, sk, hash: hashOf(entry) }
        },
      ),
  ],
  [
    'I5',
    'a balance kept elsewhere',
    () => changed('main', slice, (item) => ({ ...item, pk: `${tenant}#balances#city#2026` })),
  ],
  [
    'I6',
    'who asked approved',
    () => changed('main', at('proposals', 'agreed'), (item) => step(item, 4, person('noor'))),
  ],
  [
    'I6',
    'a deal above the limit on one approval',
    () => {
      const dear = changed('main', at('deals', 'deal'), (item) => ({ ...item, amountCents: 1_200_000 }))
      return changed(
        'main',
        at('proposals', 'agreed'),
        (item) => ({ ...item, approvals: [{ by: 'fatima', name: 'f', at: 1, amountCents: 1_200_000 }] }),
        dear,
      )
    },
  ],
  [
    'I6',
    'an officer who had checked it',
    () => changed('main', at('proposals', 'agreed'), (item) => ({ ...item, preparedBy: ['carla', 'fatima'] })),
  ],
  [
    'I6',
    'a council decision by who asked',
    () =>
      changed('main', at('dossiers', 'dossier'), (item) => ({
        ...item,
        version: 2,
        state: 'refused',
        decisions: [
          { at: 1, ...person('noor'), decision: 'refused', decidedOn: '2026-11-20', reference: 'r', reason: 'r' },
        ],
      })),
  ],
  [
    'I7',
    'more back than was committed',
    () =>
      added('journal', {
        ...anEntry(),
        kind: 'refund',
        currency: 'EUR',
        amount: 500_001,
        from: `committed:${there.ids.deal}`,
        to: `slice:2026:${oost}`,
      }),
  ],
  [
    'I8',
    'a ballot in two shards',
    () => added('ballots', { ...aBallot(), pk: `${aBallot().pk.slice(0, -1)}0` }, aBallot() as Loose),
  ],
  [
    'I8',
    'a ballot whose key is no pseudonym',
    () =>
      changed(
        'ballots',
        (item) => item === aBallot(),
        (item) => ({ ...item, sk: 'noor' }),
      ),
  ],
  [
    'I8',
    'a ballot without a revision',
    () =>
      changed(
        'ballots',
        (item) => item === aBallot(),
        (item) => ({ ...item, r: 0 }),
      ),
  ],
  [
    'I9',
    'another budget after the opening',
    () => changed('main', at('rounds', 'open'), (item) => ({ ...item, budgetCents: 1 })),
  ],
  [
    'I9',
    'another price on the paper',
    () =>
      changed('main', ofRound('open', 'paper'), (item) => ({
        ...item,
        projects: (item.projects as Loose[]).map((project) => ({ ...project, costCents: 1 })),
      })),
  ],
  [
    'I9',
    'a published ballot beyond the budget',
    () => changed('main', at('rounds', 'counted'), (item) => ({ ...item, budgetCents: 1 })),
  ],
  [
    'I10',
    'a vote more in the file',
    () => changed('main', published('ballots'), (item) => ({ ...item, text: `${item.text}3;\n` })),
  ],
  [
    'I10',
    'another outcome',
    () =>
      changed('main', ofRound('counted', 'result'), (item) => {
        const { result } = item as { result: { projects: Loose[] } }
        return { ...item, result: { ...result, projects: result.projects.map((one) => ({ ...one, selected: false })) } }
      }),
  ],
  ['I10', 'a file that is no file', () => changed('main', published('ballots'), (item) => ({ ...item, text: 'x' }))],
  ['I11', 'a ballot that is gone', () => changed('ballots', (item) => item === aBallot(), undefined)],
  [
    'I11',
    'a ballot that came in after the count',
    () =>
      added('ballots', { ...aBallot(), sk: `${aBallot().sk.slice(0, -1)}${aBallot().sk.endsWith('0') ? '1' : '0'}` }),
  ],
  [
    'I11',
    'a receipt that is gone',
    () =>
      changed('main', published('receipts'), (item) => {
        const listed = JSON.parse(String(item.text)) as { counted: string[]; leftOut: string[] }
        return { ...item, text: JSON.stringify({ ...listed, counted: listed.counted.slice(1) }) }
      }),
  ],
  [
    'I12',
    'a moment beside a ballot',
    () =>
      changed(
        'ballots',
        (item) => item === aBallot(),
        (item) => ({ ...item, at: 1 }),
      ),
  ],
  [
    'I12',
    'a voter named in the file',
    () =>
      changed('main', published('ballots'), (item) => ({ ...item, text: String(item.text).replace('\n1;', '\nbas;') })),
  ],
  [
    'I12',
    'an answer with a receipt kept beside its caller',
    () => added('main', { pk: `${tenant}#request#bas#some-key`, sk: '00', memory: { body: '{"receipt":"A"}' } }),
  ],
  ['I13', 'a key of another municipality', () => added('main', { pk: 'laren#rounds', sk: 'x' })],
  [
    'I13',
    'a plan that lies in another district',
    () => changed('main', at('proposals', 'checked'), (item) => ({ ...item, pk: `${tenant}#proposals#WK040201#2026` })),
  ],
  [
    'I14',
    'a leap',
    () =>
      changed('main', at('proposals', 'agreed'), (item) => ({
        ...item,
        history: (item.history as Loose[]).toSpliced(2, 1),
      })),
  ],
  [
    'I14',
    'a state without a step',
    () => changed('main', at('proposals', 'submitted'), (item) => ({ ...item, state: 'checked' })),
  ],
  [
    'I14',
    'a version without a step',
    () => changed('main', at('proposals', 'submitted'), (item) => ({ ...item, version: 2 })),
  ],
  [
    'I14',
    'a result of an open round',
    () => changed('main', at('rounds', 'counted'), (item) => ({ ...item, state: 'open' })),
  ],
  ['I14', 'an open round without a salt', () => changed('main', ofRound('open', 'salt'), undefined)],
  ['I14', 'a round without a pepper', () => changed('main', ofRound('preparing', 'pepper'), undefined)],
  [
    'I14',
    'a pepper that was destroyed too early',
    () => changed('main', ofRound('open', 'pepper'), ({ salt: _salt, ...item }) => ({ ...item, destroyedAt: 1 })),
  ],
  [
    'I14',
    'salts that outlived their destruction',
    () => changed('main', at('rounds', 'counted'), (item) => ({ ...item, keysDestroyedAt: 1 })),
  ],
  [
    'I14',
    'a deal signed at no moment',
    () => changed('main', at('deals', 'deal'), (item) => ({ ...item, state: 'signed' })),
  ],
  [
    'I14',
    'a dossier decided by nobody',
    () => changed('main', at('dossiers', 'dossier'), (item) => ({ ...item, state: 'adopted' })),
  ],
  [
    'I6',
    'a finance advice by who opened the dossier',
    () =>
      changed('main', at('dossiers', 'dossier'), (item) => ({
        ...item,
        advices: [{ adviser: 'finance-officer', advice: 'positive', text: 't', at: 1, ...person('fatima') }],
      })),
  ],
  [
    'decided',
    'a council decision for no reason',
    () =>
      changed('main', at('dossiers', 'dossier'), (item) => ({
        ...item,
        decisions: [
          {
            at: 1,
            ...person('greet'),
            decision: 'adopted',
            decidedOn: '2026-11-20',
            reference: 'r',
            reason: ' ',
            amendments: [],
          },
        ],
      })),
  ],
  [
    'whole',
    'a credit that the ledger does not know',
    () =>
      changed('main', at('dossiers', 'dossier'), (item) => ({
        ...item,
        credit: { openedBy: 'f', openedAt: 1, amendment: 'b', openedCents: 7, supplementCents: 0, closedCents: 0 },
      })),
  ],
  [
    'whole',
    'a charge that was never booked',
    () =>
      changed('main', at('dossiers', 'dossier'), (item) => ({
        ...item,
        booked: [{ year: 2028, chargeCents: 7, at: 1, from: 'slice' }],
      })),
  ],
  [
    'whole',
    'a plan that does not know that its dossier was withdrawn',
    () => changed('main', at('dossiers', 'dossier'), (item) => ({ ...item, state: 'withdrawn' })),
  ],
  [
    'I15',
    'a plan that its initiator cannot find',
    () => changed('main', (item) => item.pk.includes('#person#') && item.sk === there.ids.checked, undefined),
  ],
  [
    'I15',
    'a paper that was counted wrong',
    () => changed('main', at('rounds', 'preparing'), (item) => ({ ...item, projectCount: 2 })),
  ],
  [
    'I15',
    'an opening that was not counted',
    () =>
      changed(
        'main',
        (item) => item.pk.includes('#claims#'),
        (item) => ({ ...item, version: 1 }),
      ),
  ],
  [
    'I15',
    'a letter that the figures of the register do not know',
    () => changed('main', ofRound('byCode', 'register'), (item) => ({ ...item, letters: Number(item.letters) - 1 })),
  ],
  [
    'I15',
    'a plan on another way than its own facts give',
    () =>
      changed('main', at('proposals', 'submitted'), (item) => ({
        ...item,
        routing: { ...(item.routing as Loose), track: 'quick' },
      })),
  ],
  [
    'I15',
    'a plan routed by numbers that never held',
    () =>
      changed('main', at('proposals', 'submitted'), (item) => ({
        ...item,
        routing: { ...(item.routing as Loose), policyVersion: '2026-02-30' },
      })),
  ],
  ['I15', 'a version that was added when it had begun', () => inPolicy({ addedAt: Date.UTC(2027, 2, 1) })],
  ['I15', 'a number beyond its bounds', () => inPolicy({ changes: { objectionWeeks: 5 } })],
  ['I15', 'numbers that do not fit each other', () => inPolicy({ changes: { needShareBps: 2_001 } })],
  [
    'I15',
    'a withdrawal that was not counted',
    () => inPolicy({ withdrawn: { at: 0, ...person('anna'), reason: 'Why' } }),
  ],
  ['decided', 'no reason', () => changed('main', at('proposals', 'agreed'), (item) => step(item, 1, { reason: ' ' }))],
  ['decided', 'nobody', () => changed('main', at('proposals', 'agreed'), (item) => step(item, 1, person('')))],
  [
    'decided',
    'a step before the one before it',
    () => changed('main', at('proposals', 'agreed'), (item) => step(item, 1, { at: 1 })),
  ],
  [
    'whole',
    'a deal without its money',
    () => changed('main', at('deals', 'deal'), (item) => ({ ...item, amountCents: 1 })),
  ],
  ['whole', 'a plan without its deal', () => changed('main', at('deals', 'deal'), undefined)],
  [
    'whole',
    'a funded plan whose money is gone',
    () => changed('main', account(`reserved:${'FUNDED'}`.replace('FUNDED', there.ids.funded ?? '')), undefined),
  ],
  [
    'whole',
    'a plan that fell off its paper',
    () => changed('main', ofRound('open', 'paper'), (item) => ({ ...item, projects: [] })),
  ],
  [
    'whole',
    'a winner that was not funded',
    () =>
      changed('main', at('proposals', 'question'), (item) => ({
        ...item,
        history: (item.history as Loose[]).slice(0, 3),
      })),
  ],
]

test('in a whole city every invariant holds, and there is no item of an unknown kind', () => {
  expect(violations(good, { tenant })).toEqual([])
  expect(holdingsOf(good, tenant).unknown).toEqual([])
})

test('every invariant is broken below', () => {
  expect(new Set(breaks.map(([name]) => name))).toEqual(new Set(invariantNames))
})

test.each(breaks)('%s: %s', (name, _, broken) => {
  expect(violations(broken(), { tenant }).map(({ invariant }) => invariant)).toContain(name)
})
