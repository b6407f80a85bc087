/** Counters by chance: what was counted in any of them is in the sum, and two at once never lose one. */
import { expect, test } from 'vitest'
import type { FunnelStep } from '../../shared/rounds/funnel.ts'
import { counterCount, funnelCounters } from './funnel-counters.ts'
import { testPorts } from './ports.fixture.ts'

const round = '01ARZ3NDEKTSV4RRFFQ69G5FAV0626'

/** Ports whose chance is `drawn`, over and over. */
function portsDrawing(...drawn: readonly number[]) {
  let at = 0
  const ports = testPorts()
  const random = { bytes: () => Uint8Array.of(drawn[at++ % drawn.length] ?? 0) }
  const count = async (step: FunnelStep) => {
    const write = await funnelCounters.oneMore({ ...ports, random }, round, step)
    return ports.store.write([write])
  }
  return { ports: { ...ports, random }, count }
}

test('steps land in different counters, and the sum has them all', async () => {
  const { ports, count } = portsDrawing(0, 1, 15, 16, 255)
  for (const step of ['opened', 'opened', 'chose', 'opened', 'chose'] as const)
    expect(await count(step)).toEqual({ ok: true })
  expect(await funnelCounters.sums(ports, round)).toEqual({ opened: 3, chose: 2 })
  // 16 is the first again, 255 the last.
  const items = ports.store.everything('main').map(({ sk, opened, chose, version }) => [sk, opened, chose, version])
  expect(items).toEqual([
    ['00', 2, 0, 2],
    ['01', 1, 0, 1],
    [String(counterCount - 1), 0, 2, 2],
  ])
})

test('a counter holds numbers and nothing else', async () => {
  const { ports, count } = portsDrawing(3)
  await count('chose')
  expect(ports.store.everything('main')).toEqual([
    { pk: `hilversum#funnel#${round}`, sk: '03', version: 1, opened: 0, chose: 1 },
  ])
})

test('two who read the same counter do not both write it', async () => {
  const { ports, count } = portsDrawing(4)
  await count('opened')
  const [one, two] = [
    await funnelCounters.oneMore(ports, round, 'opened'),
    await funnelCounters.oneMore(ports, round, 'chose'),
  ]
  expect((await ports.store.write([one])).ok).toBe(true)
  expect((await ports.store.write([two])).ok).toBe(false)
  expect(await funnelCounters.sums(ports, round)).toEqual({ opened: 2, chose: 0 })
})

test('a round of which nothing was told has zeros', async () => {
  expect(await funnelCounters.sums(testPorts(), round)).toEqual({ opened: 0, chose: 0 })
})
