import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { notShown } from './not-shown.ts'

const web = fileURLToPath(new URL('..', import.meta.url))
const filesOf = (pattern: string) => globSync(pattern, { cwd: web }).sort()

/** What is drawn by a part that is shown is shown with it. */
const importsOf = (file: string) =>
  [...readFileSync(`${web}${file}`, 'utf8').matchAll(/from '([^']+\.tsx)'/g)].map((match) =>
    new URL(match[1] ?? '', `file:///${file}`).pathname.slice(1),
  )

const reached = (from: readonly string[]) => {
  const found = new Set<string>()
  const waiting = [...from]
  while (waiting.length > 0) {
    const file = waiting.pop()
    if (file === undefined || found.has(file)) continue
    found.add(file)
    if (!file.startsWith('shell/') && !(file in notShown)) waiting.push(...importsOf(file))
  }
  return found
}

const shown = reached(filesOf('style/**/*.tsx'))
const parts = filesOf('{parts,shell}/**/*.tsx')

test('every part is shown on the style page, or is named with the reason why not', () => {
  expect(parts.length).toBeGreaterThan(50)
  expect(parts.filter((part) => !shown.has(part) && !(part in notShown))).toEqual([])
})

test('what is named as not shown exists, and is not shown', () => {
  const byTheirParts = new Set(filesOf('style/**/*.tsx').flatMap(importsOf))
  expect(Object.keys(notShown).filter((part) => !parts.includes(part))).toEqual([])
  expect(Object.keys(notShown).filter((part) => byTheirParts.has(part) && part !== 'shell/announce.tsx')).toEqual([])
})
