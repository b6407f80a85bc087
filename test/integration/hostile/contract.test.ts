/** The city is right: each endpoint has a call that succeeds, and the answer is what the contract says. */
import { beforeAll, expect, test, vi } from 'vitest'
import type { Endpoint } from '../../../shared/api/endpoint.ts'
import { api, type EndpointId } from '../../../shared/api/index.ts'
import { faultsOf } from './answers.ts'
import { type City, city } from './city.ts'

let oost: City
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  oost = await city()
})

const all = Object.keys(api) as EndpointId[]

test.each(all)('%s answers its sample as the contract says', async (id) => {
  const endpoint: Endpoint = api[id]
  const { stage, ...sample } = oost.samples[id]
  oost.stage(stage)
  if (endpoint.body) expect(endpoint.body.safeParse(sample.body).success).toBe(true)
  const answer = await oost.call(id, sample)
  expect(answer.status, JSON.stringify(answer.problem)).toBe(endpoint.status)
  expect(faultsOf(id, answer)).toEqual([])
  expect(endpoint.output.safeParse(answer.value).success).toBe(true)
})
