import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const sheet = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const packageSheet = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8')

const imported = [...sheet('./index.css').matchAll(/@import "(@nl-design-system-candidate\/[^"]+)"/g)].map(
  (match) => match[1] ?? '',
)
const bridge = sheet('./bridge-nlds.css') + sheet('./bridge-nlds-button.css')
const declared = new Set([...bridge.matchAll(/^\s*(--nl-[a-z0-9-]+):/gm)].map((match) => match[1]))

test('the six packages are imported', () => {
  expect(imported).toHaveLength(6)
})

test.each(imported)('%s finds every token it asks for', (name) => {
  const css = packageSheet(name)
  const own = new Set([...css.matchAll(/(--nl-[a-z0-9-]+):/g)].map((match) => match[1]))
  const asked = new Set([...css.matchAll(/var\((--nl-[a-z0-9-]+)/g)].map((match) => match[1]))
  expect([...asked].filter((token) => !declared.has(token) && !own.has(token))).toEqual([])
})

test('every role that the bridge or the base uses exists', () => {
  const used = ['./bridge-nlds.css', './bridge-nlds-button.css', './base.css', './forms.css', './layout.css']
    .map(sheet)
    .join()
  const roles = new Set([...sheet('./roles.css').matchAll(/(--bk-[a-z0-9-]+):/g)].map((match) => match[1]))
  const asked = new Set([...used.matchAll(/var\((--bk-[a-z0-9-]+)/g)].map((match) => match[1]))
  expect([...asked].filter((role) => !roles.has(role))).toEqual([])
})
