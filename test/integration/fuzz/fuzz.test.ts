/** Twenty thousand hostile requests from the contract, with a dictionary of hostile values in every field: no fault of ours, nothing of others, every refusal a document. */
import { expect, test, vi } from 'vitest'
import { api, type EndpointId } from '../../../shared/api/index.ts'
import { storedIn } from '../../faults/stored.ts'
import { otherTown } from '../catalogue/other-town.ts'
import { city } from '../hostile/city.ts'
import { fieldsOf } from './requests.ts'
import { fuzz, inProcess, voteAhead } from './run.ts'

const requests = 20_000
const seed = 7

test(`${requests} requests over the real flows`, { timeout: 180_000 }, async () => {
  const faultLines = vi.spyOn(console, 'error').mockImplementation(() => {})
  const logLines = vi.spyOn(console, 'log').mockImplementation(() => {})
  const there = await city()
  there.stage('full')
  const secrets = await voteAhead(there)
  for (const [table, items] of Object.entries(otherTown(storedIn(there.store))))
    for (const item of items)
      await there.store.write([
        { kind: 'put', table: table as 'main', item: item as never, condition: { kind: 'absent' } },
      ])
  logLines.mockClear()

  const report = await fuzz(inProcess(there, there.store.snapshot()), requests, seed, secrets)
  expect(report.faults).toEqual([])
  expect(report.requests).toBe(requests)
  expect(faultLines.mock.calls).toEqual([])
  // A log line tells endpoint, status and time, and nothing of who asked what.
  const told = logLines.mock.calls.map(([line]) => Object.keys(JSON.parse(String(line)) as object).join(' '))
  expect(new Set(told)).toEqual(new Set(['endpoint status milliseconds requestId']))
  // An empty identifier makes another address, which no function of ours answers.
  expect(told.length).toBeGreaterThan(requests * 0.99)

  const ids = Object.keys(api) as EndpointId[]
  // The budget of the year is there already; everything else was carried out at least once.
  expect(ids.filter((id) => !report.succeeded.has(id) && there.samples[id].stage !== 'empty')).toEqual([])
  const fields = ids.flatMap((id) => fieldsOf(id).map((field) => `${id} ${field}`))
  expect(fields.filter((field) => !report.fields.has(field))).toEqual([])
  // Far enough in to meet the rules of the domain, not only the door.
  expect(report.problems.size).toBeGreaterThan(40)
  expect((report.answers.get(200) ?? 0) + (report.answers.get(201) ?? 0)).toBeGreaterThan(requests / 10)
})
