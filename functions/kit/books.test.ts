/** The ledger over the store: what is booked is there once, in chains that hold, and never more than there is. */
import { beforeEach, expect, test } from 'vitest'
import { type Account, accounts } from '../../shared/ledger/accounts.ts'
import type { Balance, Draft, Entry } from '../../shared/ledger/ledger.ts'
import { verify } from '../../shared/ledger/verify.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { appropriatedCents, balanceOf, book, entryOf, journalKey, sliceOf } from './books.ts'
import { type TestPorts, testPorts } from './ports.fixture.ts'
import type { Write } from './store/store.ts'

const oost = 'WK040206'
const plan = '01ARZ3NDEKTSV4RRFFQ69G5FAV0626'
const deal = '01ARZ3NDEKTSV4RRFFQ69G5FAW0626'
const { source, programme, slice, quick, reserved, committed } = accounts

let ports: TestPorts
beforeEach(() => {
  ports = testPorts()
})

const movement = (kind: Draft['kind'], from: Account, to: Account, amount: number): Draft => ({
  kind,
  currency: 'EUR',
  amount,
  from,
  to,
  subject: '2026',
  reason: 'Because.',
})
const booked = async (key: string, ...drafts: Draft[]) => {
  const writes = await book(ports, drafts, { callerId: 'olga', key })
  return isRefusal(writes) ? writes : ports.store.write(writes)
}
const filled = () =>
  booked(
    'start-of-year',
    movement('appropriate', source(2026), programme(2026), 1000),
    movement('distribute', programme(2026), slice(2026, oost), 900),
    movement('distribute', programme(2026), quick(2026), 100),
  )

test('an account that never moved is empty', async () => {
  expect(await balanceOf(ports, slice(2026, oost), 'EUR')).toEqual({
    account: slice(2026, oost),
    currency: 'EUR',
    balance: 0,
    sequence: 0,
    head: '',
    lastEntryId: '',
  })
  expect(await appropriatedCents(ports, 2026)).toBe(0)
})

test('book writes nothing itself', async () => {
  const writes = (await book(ports, [movement('appropriate', source(2026), programme(2026), 1000)], {
    callerId: 'olga',
    key: 'key-1234',
  })) as Write[]
  expect(writes.map(({ kind, table }) => `${kind} ${table}`)).toEqual(['put journal', 'put main', 'put main'])
  expect(ports.store.everything('journal')).toEqual([])
})

test('what is booked stands in the journal under the key of the request', async () => {
  expect(await filled()).toEqual({ ok: true })
  const { lastEntryId, balance } = await balanceOf(ports, slice(2026, oost), 'EUR')
  expect([balance, lastEntryId]).toEqual([900, 'olga/start-of-year/01'])
  expect(journalKey('hilversum', lastEntryId)).toEqual({ pk: 'hilversum#request#olga#start-of-year', sk: '01' })
  expect(await entryOf(ports, lastEntryId)).toMatchObject({
    id: lastEntryId,
    amount: 900,
    from: 'programme:2026',
    by: 'olga',
  })
  expect(await appropriatedCents(ports, 2026)).toBe(1000)
})

test('a person whose id holds slashes keeps entries apart', async () => {
  expect(journalKey('t', 'https://issuer/u/1/the-key/00')).toEqual({
    pk: 't#request#https://issuer/u/1#the-key',
    sk: '00',
  })
})

test('the same key does not book twice, the balances stay', async () => {
  await filled()
  const again = await filled()
  expect(again).toMatchObject({ ok: false })
  expect((await balanceOf(ports, programme(2026), 'EUR')).balance).toBe(0)
  expect(ports.store.everything('journal')).toHaveLength(3)
})

test('two movements from what was read at the same moment: one is written', async () => {
  await filled()
  const move = (key: string) =>
    book(ports, [movement('reserve', slice(2026, oost), reserved(plan), 600)], { callerId: 'y', key })
  const [one, two] = (await Promise.all([move('key-one-1'), move('key-two-2')])) as [Write[], Write[]]
  const outcomes = [await ports.store.write(one), await ports.store.write(two)]
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, false])
  expect(await move('key-two-2')).toMatchObject({
    refused: 'insufficient-balance',
    details: { availableCents: 300, askedCents: 600 },
  })
})

test('a slice shows where its money is; the city shows the quick reserve', async () => {
  await filled()
  await booked('reserve-it', movement('reserve', slice(2026, oost), reserved(plan), 400))
  await booked('commit-it', movement('commit', reserved(plan), committed(deal), 150))
  expect(await sliceOf(ports, { districtCode: oost, year: 2026 })).toEqual({
    appropriatedCents: 900,
    availableCents: 500,
    reservedCents: 250,
    committedCents: 150,
  })
  expect(await sliceOf(ports, { districtCode: 'city', year: 2026 })).toMatchObject({ availableCents: 100 })
  expect(await sliceOf(ports, { districtCode: 'WK040201', year: 2026 })).toMatchObject({ appropriatedCents: 0 })
  expect(await sliceOf(ports, { districtCode: oost, year: 2027 })).toMatchObject({ appropriatedCents: 0 })
})

test('entries and balances agree, from the first to the last', async () => {
  await filled()
  for (let index = 0; index < 20; index++) {
    ports.clock.set(ports.clock.now() + 1000)
    await booked(`there-${index}`, movement('reserve', slice(2026, oost), reserved(plan), 10 + index))
    if (index % 3 === 0) await booked(`back-${index}`, movement('release', reserved(plan), slice(2026, oost), 5))
  }
  const bare = <Thing>({ pk: _pk, sk: _sk, ...thing }: { pk: string; sk: string }) => thing as Thing
  const entries = ports.store.everything('journal').map((item) => bare<Entry>(item))
  const balances = ports.store.everything('main').map((item) => bare<Balance>(item))
  expect(entries).toHaveLength(30)
  expect(verify(entries, balances)).toBeUndefined()
  expect(balances.reduce((sum, { balance }) => sum + balance, 0)).toBe(0)
})

test('an account of a thing that is not ours has no place', async () => {
  await expect(balanceOf(ports, 'reserved:elsewhere', 'EUR')).rejects.toThrow('No place')
})
