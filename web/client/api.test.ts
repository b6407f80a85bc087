import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { endpoints } from '../../shared/api/index.ts'

const web = fileURLToPath(new URL('..', import.meta.url))

test('what a screen asks with `ask` only reads: an answer may be kept, asked twice or asked again', () => {
  const asked = new Set<string>()
  for (const file of readdirSync(web, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) continue
    for (const [, id = ''] of readFileSync(join(web, file), 'utf8').matchAll(/\bask(?:Again)?\(\s*'(\w+)'/g))
      asked.add(id)
  }
  expect(asked).toContain('getRound')
  const reading = endpoints.filter(({ method }) => method === 'GET').map(({ id }): string => id)
  expect([...asked].filter((id) => !reading.includes(id))).toEqual([])
})
