/** Hostile requests from the contract over HTTP: gateway, signed tokens, real flows, database engine. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Caller } from '../../../shared/people/roles.ts'
import { engineProgram } from '../../engine/engine.ts'
import { type Running, running } from '../catalogue/running.ts'
import { tokenOf } from '../catalogue/tokens.ts'
import { wired } from '../catalogue/wire.ts'
import { fuzz } from './run.ts'

const requests = 1_500
const seed = 11

let there: Running
const faultLines = vi.spyOn(console, 'error').mockImplementation(() => {})
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there = await running(engineProgram() ? 'engine' : 'memory')
})
afterAll(() => there.stop())

const tokens = new Map<string, Promise<string>>()
function tokenFor(caller: Caller): Promise<string> {
  const name = JSON.stringify(caller)
  const token = tokens.get(name) ?? tokenOf(there.keys, there.origin, caller)
  tokens.set(name, token)
  return token
}

test(`${requests} requests over the running system`, { timeout: 180_000 }, async () => {
  const secrets = [{ text: 'NL91ABNA0417164300', mayKnow: ({ id }: { id: string }) => id === 'getBatchFile' }]
  const report = await fuzz(
    {
      city: there.city,
      send: async ({ id, call }) => there.send(wired(id, call, call.as && (await tokenFor(call.as)))),
      goBack: there.goBack,
      stored: there.stored,
    },
    requests,
    seed,
    secrets,
  )
  expect(report.faults).toEqual([])
  expect(report.requests).toBe(requests)
  expect(faultLines.mock.calls).toEqual([])
  expect(report.succeeded.size).toBeGreaterThan(40)
  expect(report.problems.size).toBeGreaterThan(25)
})
