/** The command line of the ledger: what it prints of sound books, of tampered ones, and of a question that is none. */
import { describe, expect, test } from 'vitest'
import { book } from '../../functions/kit/books.ts'
import { testPorts } from '../../functions/kit/ports.fixture.ts'
import type { Item } from '../../functions/kit/store/store.ts'
import { wholeBooks } from '../../functions/kit/whole-books.ts'
import { accounts } from '../../shared/ledger/accounts.ts'
import { type DayHeads, headsOf } from '../../shared/ledger/heads.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { answer, readRequest } from './command.ts'
import type { Snapshot } from './snapshot.ts'

const slice = accounts.slice(2026, 'WK040206')
const plan = '01ARZ3NDEKTSV4RRFFQ69G5FAV0626'

async function snapshot(): Promise<Snapshot> {
  const ports = testPorts()
  const reason = 'Tuin\u001b[31m; =rood'
  const drafts = [
    { kind: 'appropriate' as const, currency: 'EUR' as const, amount: 500_005, from: accounts.source(2026), to: slice },
    { kind: 'reserve' as const, currency: 'EUR' as const, amount: 120_000, from: slice, to: accounts.reserved(plan) },
    { kind: 'distribute' as const, currency: 'MIN' as const, amount: 90, from: accounts.source(2026), to: slice },
  ].map((draft) => ({ ...draft, subject: plan, reason }))
  const writes = await book(ports, drafts, { callerId: 'olga', key: 'budget-2026' })
  if (isRefusal(writes)) throw new Error(writes.refused)
  await ports.store.write(writes)
  return { journal: ports.store.everything('journal'), main: ports.store.everything('main') }
}

const run = async (...args: string[]) => {
  const request = readRequest(args)
  return 'exitCode' in request ? request : answer(request, await snapshot())
}

describe('verify', () => {
  test('sound books', async () => {
    expect(await run('verify')).toEqual({
      stdout: 'hilversum: 3 entries, 5 balances, 6 postings in chains\nno difference\n',
      stderr: '',
      exitCode: 0,
    })
  })

  test('books that were changed: the first difference, and code 1', async () => {
    const { journal, main } = await snapshot()
    const padded = main.map((item) => (item.sk === `${slice}#EUR` ? { ...item, balance: 380_006 } : item))
    const { stdout, exitCode } = answer({ kind: 'verify' }, { journal, main: padded })
    expect(stdout).toContain(`difference: balance-differs at account ${slice}: expected 380005, found 380006\n`)
    expect(exitCode).toBe(1)
  })

  test('heads that somebody kept: the same, another, missing, or no heads at all', async () => {
    const there = await snapshot()
    const { balances } = wholeBooks('hilversum', there.journal, there.main)
    const day = headsOf('2026-11-24', 0, balances, []) as DayHeads
    const main = [...there.main, { pk: 'hilversum#heads', sk: day.day, ...day } as unknown as Item]
    const verify = (kept: unknown) =>
      answer({ kind: 'verify', heads: 'f' }, { ...there, main }, typeof kept === 'string' ? kept : JSON.stringify(kept))
    expect(verify({ days: [day] })).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('no difference') })
    expect(verify({ days: [{ ...day, digest: 'ab' }] })).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining(`head-differs at entry heads of 2026-11-24: expected ab, found ${day.digest}`),
    })
    expect(verify({ days: [{ ...day, day: '2026-11-23' }] }).stdout).toContain('found none')
    for (const no of ['nonsense', [], { days: 1 }]) expect(verify(no)).toMatchObject({ exitCode: 2 })
  })

  test('an empty database', () => {
    expect(answer({ kind: 'verify' }, { journal: [], main: [] })).toMatchObject({ exitCode: 0 })
  })
})

describe('show', () => {
  test('the statement, without what could steer a terminal', async () => {
    const { stdout, exitCode } = await run('show', slice)
    const [head, , first, second] = stdout.split('\n')
    expect(head).toBe(`${slice}: 2 entries, balance 3,800.05`)
    expect(first).toMatch(/^2026-11-24 {2}appropriate +source:2026 +5,000\.05 +5,000\.05 .*olga\/budget-2026\/00/)
    expect(second).toMatch(/reserve +reserved:\S+ +-1,200\.00 +3,800\.05 /)
    expect(stdout).not.toContain('\u001b')
    expect(exitCode).toBe(0)
  })

  test('in minutes', async () => {
    expect((await run('show', slice, '--currency', 'MIN')).stdout).toContain('90 min')
  })

  test('as a file for a spreadsheet', async () => {
    const { stdout } = await run('show', slice, '--csv')
    expect(stdout.split('\r\n')[2]).toContain(';-1200,00;3800,05;')
    expect(stdout).toContain('"Tuin\u001b[31m; =rood"')
  })
})

test.each([
  [[], 'Say what to do.'],
  [['shw'], 'There is no "shw".'],
  [['verify', 'all'], '"all" is one too many'],
  [['verify', '--csv'], 'belong to show'],
  [['show'], 'Name an account'],
  [['show', 'purse:2026'], '"purse:2026" is no account'],
  [['show', slice, slice], 'One account at a time'],
  [['show', slice, '--currency', 'USD'], '--currency takes EUR or MIN'],
  [['show', slice, '--pdf'], "Unknown option '--pdf'."],
  [['show', accounts.paid(plan)], 'Nothing was ever booked on'],
])('%j: one sentence and code 2', async (args, sentence) => {
  const { stdout, stderr, exitCode } = await run(...args)
  expect(stderr).toContain(sentence)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect([stdout, exitCode]).toEqual(['', 2])
})
