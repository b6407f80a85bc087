/** The file of a statement: all pages in the order of booking, or none of it. */
import { expect, test } from 'vitest'
import type { LedgerLineView } from '../../../shared/api/ledger.ts'
import { accounts } from '../../../shared/ledger/accounts.ts'
import type { Answer, Problem } from '../../client/answer.ts'
import { fileOf, mostPages } from './statement-file.ts'

const of = { account: accounts.slice(2026, 'WK040206'), currency: 'EUR' as const }
const tooLong: Problem = { name: 'too-many-entries', title: 'Te veel', detail: 'Kies minder.', status: 0 }
const line = (sequence: number): LedgerLineView => ({
  sequence,
  bookedAt: '2026-11-24T12:00:00.000Z',
  kind: 'reserve',
  counterAccount: 'reserved:p1',
  change: -100,
  balance: 10_000 - 100 * sequence,
  subject: 'p1',
  reason: '=1+1',
  entryId: `e${sequence}`,
  hash: 'aa',
})
const good = (postings: LedgerLineView[], next?: string): Answer<{ postings: LedgerLineView[]; next?: string }> => ({
  ok: true,
  value: { postings, ...(next ? { next } : {}) },
  etag: undefined,
})

test('pages newest first become one file, oldest first', async () => {
  const pages = new Map([
    [undefined, good([line(3)], 'two')],
    ['two', good([], 'three')],
    ['three', good([line(2), line(1)])],
  ])
  const asked: (string | undefined)[] = []
  const answer = await fileOf(
    of,
    async (cursor) => {
      asked.push(cursor)
      return pages.get(cursor) ?? good([])
    },
    tooLong,
  )
  if (!answer.ok) throw new Error(answer.problem.title)
  expect(asked).toEqual([undefined, 'two', 'three'])
  expect(answer.value.lines).toBe(3)
  const rows = answer.value.text.split('\r\n')
  expect(rows.map((row) => row.split(';')[0])).toEqual(['\ufeffnummer', '1', '2', '3', ''])
  expect(rows[1]).toBe("1;2026-11-24;13:00;reserve;slice:2026:WK040206;reserved:p1;-1,00;99,00;p1;'=1+1;e1;aa")
})

test('a problem on a later page leaves no half file', async () => {
  const problem: Problem = { name: 'unavailable', title: 'Even niet', detail: 'Straks weer.', status: 503 }
  const answer = await fileOf(
    of,
    async (cursor) => (cursor === undefined ? good([line(2)], 'two') : { ok: false, problem }),
    tooLong,
  )
  expect(answer).toEqual({ ok: false, problem })
})

test('a list without an end is given up with a sentence', async () => {
  let pages = 0
  const answer = await fileOf(
    of,
    async () => {
      pages += 1
      return good([line(1)], 'more')
    },
    tooLong,
  )
  expect([answer, pages]).toEqual([{ ok: false, problem: tooLong }, mostPages])
})
