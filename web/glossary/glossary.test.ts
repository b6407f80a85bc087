import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { glossary as en } from './en.ts'
import { glossary as nl } from './nl.ts'
import { terms } from './terms.ts'

/** Plain language (B1): no sentence longer than this. */
const mostWords = 22

test.each([
  ['nl', nl],
  ['en', en],
] as const)('%s: an explanation is two to five short sentences', (_, glossary) => {
  for (const term of terms) {
    const sentences = glossary[term].split(/(?<=[.?])\s/)
    expect(sentences.length, term).toBeGreaterThanOrEqual(2)
    expect(sentences.length, term).toBeLessThanOrEqual(5)
    for (const sentence of sentences) expect(sentence.split(/\s/).length, sentence).toBeLessThanOrEqual(mostWords)
  }
})

test('each word is explained where a screen uses it', () => {
  const web = new URL('..', import.meta.url)
  const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(new URL(name, web), 'utf8'))
    .filter((source) => source.includes('<WhatIs '))
    .join('\n')
  for (const term of terms) expect(sources, term).toMatch(new RegExp(`term="${term}"|'${term}'`))
})
