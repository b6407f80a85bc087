import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { routes } from './routes.ts'
import { nl } from './words/nl/index.ts'

test('paths are unique, without language, and a path with a parameter stands in no menu', () => {
  expect(new Set(routes.map((route) => route.path)).size).toBe(routes.length)
  for (const route of routes) {
    expect(route.path).toMatch(/^\/(?!en(\/|$))/)
    if (route.path.includes(':')) expect(route.menu, route.path).toBeUndefined()
    if (route.menu === 'desk') expect(route.roles, route.path).toBeDefined()
    expect(nl[route.title]).toBeTypeOf('string')
  }
})

test('no screen sets a style or HTML: the security policy would block the one and trusted types the other', () => {
  const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  )
  expect(files.length).toBeGreaterThan(20)
  for (const name of files) {
    const source = readFileSync(new URL(name, import.meta.url), 'utf8')
    expect(source, name).not.toMatch(/\sstyle=|innerHTML|insertAdjacentHTML|\.style\./)
  }
})
