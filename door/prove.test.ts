/** The command that proves a result from outside: what it prints, and how it ends. */
import { expect, test } from 'vitest'
import { open } from '../shared/rounds/prepare.ts'
import { publishedFile, resultOf } from '../shared/rounds/result.ts'
import { closesAt, opensAt, paper, round } from '../shared/rounds/round.fixture.ts'
import { textHash } from '../shared/rounds/text-hash.ts'
import { roundView } from '../shared/rounds/view.ts'
import type { Client } from './client.ts'
import { proveCommand } from './prove.ts'

const ballots = [[{ projectId: 'a' }], [{ projectId: 'b' }]]

/** A server that publishes one counted round, with something changed. */
function serverWith(changes: Readonly<Record<string, unknown>> = {}): (origin: string) => Client {
  const opened = open(round, paper, 'key', opensAt - 1)
  if ('refused' in opened) throw new Error(opened.refused)
  const file = publishedFile(opened, paper, ballots)
  const answers: Readonly<Record<string, unknown>> = {
    getRound: roundView({ ...opened, state: 'counted' }, paper, closesAt + 1),
    getResult: resultOf(opened, paper, ballots, { ballotsHash: textHash(file), leftOut: 0, countedAt: closesAt + 1 }),
    getPublishedBallots: file,
    listReceipts: { counted: ['AAAAA-1', 'BBBBB-2'], leftOut: [] },
    ...changes,
  }
  return () => (async (id: string) => ({ ok: true, value: answers[id] })) as unknown as Client
}
const asked = ['http://127.0.0.1:4280', round.id]

test('what holds is said point by point, with the fingerprints to compare', async () => {
  const { stdout, stderr, exitCode } = await proveCommand(asked, serverWith())
  expect(exitCode).toBe(0)
  expect(stderr).toBe('')
  expect(stdout.match(/^holds /gm)).toHaveLength(7)
  expect(stdout).not.toContain('BROKEN')
  expect(stdout).toMatch(/^ballots {3}[0-9a-f]{64}$/m)
})

test('what does not hold ends with 1 and tells both sides', async () => {
  const { stdout, exitCode } = await proveCommand(asked, serverWith({ listReceipts: { counted: ['A'], leftOut: [] } }))
  expect(exitCode).toBe(1)
  expect(stdout).toContain('BROKEN   as many receipts as stored votes, all different')
  expect(stdout).toContain('expected  2 + 0, all different')
  expect(stdout).toContain('found     1 + 0, 1 different')
})

test.each([
  ['bbbbb-2', 0, 'is counted'],
  ['CCCCC-3', 1, 'is NOT in the list'],
])('a receipt: %s', async (receipt, code, said) => {
  const { stdout, exitCode } = await proveCommand([...asked, receipt], serverWith())
  expect(exitCode).toBe(code)
  expect(stdout).toContain(`receipt ${receipt} ${said}`)
})

test.each([[[]], [['127.0.0.1', round.id]], [['http://127.0.0.1:4280']], [[...asked, 'R', 'more']]])(
  'without what it needs it says how: %j',
  async (args) => {
    const { stderr, exitCode } = await proveCommand(args, serverWith())
    expect(exitCode).toBe(2)
    expect(stderr).toContain('prove -- ADDRESS ROUND')
  },
)

test('a round that was not counted, and a server that is not there, are one sentence', async () => {
  const refusing = (() => async () => ({ ok: false, detail: 'Not counted yet.' })) as unknown as () => Client
  expect(await proveCommand(asked, refusing)).toEqual({ stdout: '', stderr: 'Not counted yet.\n', exitCode: 2 })
  const absent = (() => async () => Promise.reject(new Error('fetch failed'))) as unknown as () => Client
  expect((await proveCommand(asked, absent)).stderr).toBe('http://127.0.0.1:4280 does not answer: fetch failed\n')
})
