/** Random commands for the store, over few keys so that conditions often fail, and what a store answers to one. */
import fc from 'fast-check'
import {
  type Condition,
  type Item,
  type Key,
  type Query,
  type Reading,
  type Store,
  StoreUnavailable,
  type Table,
  type Value,
  type Write,
} from '../../functions/kit/store/store.ts'

/** One call of the store. `partitions` names each partition that it touches, as `table pk`. */
export type Command = { readonly partitions: readonly string[] } & (
  | { readonly kind: 'get'; readonly table: Table; readonly key: Key; readonly reading: Reading }
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'write'; readonly parts: readonly Write[] }
)

/** What came back: an answer, or the text of an error of the program or of a store that stays away, which both adapters throw alike. */
export interface Reply {
  readonly answer?: unknown
  readonly thrown?: string
}

/** Makes `command` of `store`. An error that does not come from a check of ours is thrown on. */
export async function perform(store: Store, command: Command): Promise<Reply> {
  try {
    if (command.kind === 'get') return { answer: await store.get(command.table, command.key, command.reading) }
    if (command.kind === 'query') return { answer: await store.query(command.query) }
    return { answer: await store.write(command.parts) }
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError || error instanceof StoreUnavailable)
      return { thrown: error.message }
    throw error
  }
}

const aTable = fc.constantFrom<Table>('main', 'journal', 'ballots')
const aPartition = fc.constantFrom('a', 'b')
/** In order of UTF-8 bytes, which for the last two is not the order of JavaScript. */
const aSortKey = fc.constantFrom('1', '10', '2', 'é', '～', '😀')
const aKey = fc.record({ pk: aPartition, sk: aSortKey })
const aVersion = fc.integer({ min: 0, max: 3 })

const aText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  // Large enough to cost more units, and around the edges of a unit.
  fc.integer({ min: 900, max: 5000 }).map((length) => 'x'.repeat(length)),
)
const aNumber = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -100, max: 100 }), fc.constant(-0))
/** Also where one buffer is a window on a larger one, as Node makes them. */
const someBytes = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
  fc.integer({ min: 900, max: 5000 }).map((length) => new Uint8Array(length).fill(255)),
)
const { aValue } = fc.letrec<{ aValue: Value }>((tie) => ({
  aValue: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.boolean(),
    fc.constant(null),
    aNumber,
    aText,
    someBytes,
    fc.array(tie('aValue'), { maxLength: 3 }),
    fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), tie('aValue'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
}))

const anItem: fc.Arbitrary<Item> = fc
  .record(
    {
      key: aKey,
      version: fc.oneof({ weight: 5, arbitrary: aVersion }, { weight: 1, arbitrary: fc.constantFrom('1', '2') }),
      state: fc.constantFrom('open', 'closed'),
      value: aValue,
    },
    { requiredKeys: ['key'] },
  )
  .map(({ key, ...attributes }) => ({ ...attributes, ...key }))

const aCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant<Condition>({ kind: 'none' }),
  fc.constant<Condition>({ kind: 'absent' }),
  fc.record({ kind: fc.constant('equals' as const), attribute: fc.constant('version'), value: aVersion }),
  fc.record({
    kind: fc.constant('equals' as const),
    attribute: fc.constantFrom('state', 'version', 'value', 'sk', 'toString'),
    value: fc.constantFrom('open', '1', ''),
  }),
  fc.record({
    kind: fc.constant('absent-or-less' as const),
    attribute: fc.constantFrom('version', 'version', 'state', 'value'),
    value: aVersion,
  }),
)

/** Journal parts are mostly what the journal accepts; now and then not, and then both adapters must refuse. */
const aPart: fc.Arbitrary<Write> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      table: fc.constantFrom<Table>('main', 'ballots'),
      item: anItem,
      condition: aCondition,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      table: fc.constant<Table>('journal'),
      item: anItem,
      condition: fc.constant<Condition>({ kind: 'absent' }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('check' as const),
      table: fc.constantFrom<Table>('main', 'ballots'),
      key: aKey,
      condition: aCondition.filter(({ kind }) => kind !== 'none'),
    }),
  },
)
const aWrongPart: fc.Arbitrary<Write> = fc.record({
  kind: fc.constant('put' as const),
  table: fc.constant<Table>('journal'),
  item: anItem,
  condition: aCondition.filter(({ kind }) => kind !== 'absent'),
})
const place = (part: Write) => JSON.stringify([part.table, keyOf(part)])
const someParts = fc.oneof(
  { weight: 12, arbitrary: fc.uniqueArray(aPart, { minLength: 1, maxLength: 4, selector: place, size: 'max' }) },
  { weight: 3, arbitrary: fc.uniqueArray(aPart, { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(fc.oneof(aPart, aWrongPart), { minLength: 1, maxLength: 3 }) },
)

const aQuery = fc
  .record(
    {
      table: aTable,
      pk: aPartition,
      prefix: fc.constantFrom('1', 'é', '～', 'none'),
      after: aSortKey,
      limit: fc.integer({ min: 1, max: 6 }),
      backward: fc.boolean(),
    },
    { requiredKeys: ['table', 'pk'] },
  )
  .map(({ after, ...query }): Query => {
    return after?.startsWith(query.prefix ?? '') ? { ...query, after } : query
  })

type Draft =
  | { kind: 'get'; table: Table; key: Key; reading: Reading }
  | { kind: 'query'; query: Query }
  | { kind: 'write'; parts: readonly Write[] }

/** The engine keeps one copy, so that on it every read sees the last write; the memory store does so unless it is told otherwise. */
const aReading: fc.Arbitrary<Reading> = fc.constantFrom({}, { isConsistent: true }, { isConsistent: false })

const aDraft: fc.Arbitrary<Draft> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('get' as const), table: aTable, key: aKey, reading: aReading }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('query' as const), query: aQuery }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), parts: someParts }) },
)

/** Lists of commands as functions of a run's name, which sets every partition of the run apart from those of other runs. */
export const commandLists: fc.Arbitrary<(run: string) => readonly Command[]> = fc
  .array(aDraft, { minLength: 1, maxLength: 20, size: 'max' })
  .map((drafts) =>
    Object.assign((run: string) => drafts.map((draft) => within(run, draft)), { toString: () => fc.stringify(drafts) }),
  )

function within(run: string, draft: Draft): Command {
  const own = <T extends { readonly pk: string }>(thing: T): T => ({ ...thing, pk: `${run}#${thing.pk}` })
  if (draft.kind === 'get') {
    const key = own(draft.key)
    return { ...draft, key, partitions: [`${draft.table} ${key.pk}`] }
  }
  if (draft.kind === 'query') {
    const query = own(draft.query)
    return { ...draft, query, partitions: [`${query.table} ${query.pk}`] }
  }
  const parts = draft.parts.map((part) =>
    part.kind === 'put' ? { ...part, item: own(part.item) } : { ...part, key: own(part.key) },
  )
  return { ...draft, parts, partitions: parts.map((part) => `${part.table} ${keyOf(part).pk}`) }
}

function keyOf(part: Write): Key {
  const { pk, sk } = part.kind === 'put' ? part.item : part.key
  return { pk, sk }
}
