import { expect, test } from 'vitest'
import type { NumberedCode } from '../../../shared/api/register.ts'
import type { Answer } from '../../client/answer.ts'
import { markOf, partsWithin, run, seriesOf, sizeOf } from './job.ts'

const keys = () => {
  let made = 0
  return () => `key-${++made}`
}
const of = { person: 'carla', mark: undefined }

test('a series is cut into requests of a thousand, each with a key of its own', () => {
  expect(seriesOf(2500, of, keys())).toEqual({
    ...of,
    parts: [
      { key: 'key-1', count: 1000 },
      { key: 'key-2', count: 1000 },
      { key: 'key-3', count: 500 },
    ],
  })
  expect(seriesOf(1000, of, keys()).parts).toHaveLength(1)
  expect(sizeOf(seriesOf(2500, of, keys()))).toBe(2500)
})

test.each([
  [0, 0],
  [999, 0],
  [1000, 1],
  [2499, 2],
  [2500, 3],
])('%i codes are there: %i requests are done', (made, parts) => {
  expect(partsWithin(seriesOf(2500, of, keys()), made)).toBe(parts)
})

test('another text has another mark', () => {
  // The published values of FNV-1a, 32 bits.
  expect(markOf('')).toBe('811c9dc5')
  expect(markOf('foobar')).toBe('bf9cf968')
})

/** A register that fails once, at the request with this place. */
function register(failsAt: number) {
  const asked: string[] = []
  let hasFailed = false
  const ask = async ({ key }: { key: string; count: number }): Promise<Answer<{ codes: NumberedCode[] }>> => {
    asked.push(key)
    if (asked.length === failsAt && !hasFailed) {
      hasFailed = true
      return { ok: false, problem: { name: 'offline', title: '', detail: '', status: 0 } }
    }
    return { ok: true, value: { codes: [{ number: asked.length, code: key }] }, etag: undefined }
  }
  return { asked, ask }
}

test('a series that failed goes on with the same key where it stopped', async () => {
  const series = seriesOf(3000, of, keys())
  const { asked, ask } = register(2)
  const got: NumberedCode[] = []
  const around = { ask, onPart: (codes: readonly NumberedCode[]) => got.push(...codes), isPaused: () => false }
  expect(await run(series, 0, around)).toMatchObject({ name: 'offline' })
  expect(await run(series, got.length, around)).toBeUndefined()
  expect(asked).toEqual(['key-1', 'key-2', 'key-2', 'key-3'])
  expect(got.map(({ code }) => code)).toEqual(['key-1', 'key-2', 'key-3'])
})

test('a pause ends it after the request that is under way', async () => {
  const series = seriesOf(3000, of, keys())
  const { asked, ask } = register(0)
  expect(await run(series, 0, { ask, onPart: () => undefined, isPaused: () => asked.length === 1 })).toBeUndefined()
  expect(asked).toEqual(['key-1'])
})
