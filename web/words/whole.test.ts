/** The report on language: Dutch and English are whole, each is in its own language, every text is used, and no screen writes one by itself. */
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { en } from './en/index.ts'
import { nl } from './nl/index.ts'

const folder = new URL('..', import.meta.url)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture)\.|\.d\.ts$/.test(name))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const dutch: Readonly<Record<string, unknown>> = nl
const english: Readonly<Record<string, unknown>> = en

/** Words that only the one language has, standing by themselves. */
const onlyDutch = /(?<![\p{L}.'$])(het|een|niet|voor|wordt|deze|naar|kunt|bij|nog|alle|geen)(?![\p{L}:'])/iu
const onlyEnglish = /(?<![\p{L}.'$])(the|your|you|with|this|which|and|from|are|not|has)(?![\p{L}:'])/u

describe('Dutch and English', () => {
  test('have the same keys, and a text behind each', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(dutch).sort())
    for (const texts of [dutch, english])
      for (const [key, text] of Object.entries(texts)) {
        // Where a plan already goes the nearest way, there is nothing to change.
        if (typeof text === 'string' && !/^routing\..*\.stay$/.test(key)) expect(text.trim(), key).not.toBe('')
      }
  })

  test('are each in their own language', () => {
    /** The example is the end of a Dutch sentence on a Dutch ballot paper. */
    const quotes = ['letters.place.hint']
    const isForeign = ([key, text]: [string, unknown], words: RegExp) =>
      words.test(String(text)) && !quotes.includes(key)
    expect(Object.entries(english).filter((entry) => isForeign(entry, onlyDutch))).toEqual([])
    expect(Object.entries(dutch).filter((entry) => isForeign(entry, onlyEnglish))).toEqual([])
  })

  test('say nothing in the same words, but for single words and the name of the licence', () => {
    const same = Object.keys(dutch).filter((key) => typeof dutch[key] === 'string' && dutch[key] === english[key])
    expect(same.length).toBeGreaterThan(0)
    expect(same.filter((key) => String(dutch[key]).split(' ').length > 2)).toEqual(['shell.licence'])
  })
})

test('every text is used', () => {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  for (const name of sources.filter((source) => !/^words\/(nl|en|ar)\//.test(source)))
    for (const [, text = '', more] of read(name).matchAll(/['"`]([A-Za-z-]+\.[A-Za-z0-9.-]*)(\$\{)?/g))
      (more || text.endsWith('.') ? beginnings : whole).add(text)
  const isUsed = (key: string) => whole.has(key) || [...beginnings].some((beginning) => key.startsWith(beginning))
  expect(Object.keys(dutch).filter((key) => !isUsed(key))).toEqual([])
})

/** What is written in one language on purpose, or is no text for people. */
const notWords: readonly [file: RegExp, why: string][] = [
  [/^(words|glossary)\/(nl|en|ar)\b/, 'the words themselves'],
  [/^(build|prerender|service-worker)\/|vite[^/]*\.config/, 'no screen'],
  [/^style\//, 'the style page shows examples'],
  [/^parts\/letter\/|^coordinator\/letters\/settings-form\.ts$/, 'a letter on paper: Dutch, with a part in English'],
  [
    /^documents\/(Screen\.tsx|word\.ts)$/,
    'a document of the municipality is in Dutch, and names styles of the word processor',
  ],
]
/** Attributes that people read or hear. */
const readAloud =
  /^(title|alt|placeholder|label|lead|kicker|hint|summary|aria-(label|description|roledescription|valuetext))$/
/** Inside these a sentence is for programmers or machines. */
const notForPeople = /^console\.|(^|\.)(closest|querySelector(All)?|createPolicy|matchMedia|matches|replace)$/

function isForMachines(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (ts.isThrowStatement(at) || ts.isImportDeclaration(at)) return true
    if (ts.isCallExpression(at) && notForPeople.test(at.expression.getText())) return true
    if (ts.isJsxAttribute(at)) return !readAloud.test(at.name.getText())
    if (ts.isJsxElement(at) && at.openingElement.tagName.getText() === 'code') return true
  }
  return false
}

/** The texts for people that a module writes by itself: text between tags, attributes that are read, and strings of two words or more. */
function ownTexts(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const look = (node: ts.Node) => {
    const isText = ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)
    const isString =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
    const isSentence = isString && /\p{L}{2,}[,.:;?!]? \p{L}{2,}/u.test(node.text)
    const isLabel =
      isString &&
      ts.isJsxAttribute(node.parent) &&
      /\p{L}{2}/u.test(node.text) &&
      !/^[\w-]+(\.[\w-]+)+$/.test(node.text)
    if ((isText || isSentence || isLabel) && !isForMachines(node)) found.push(node.text.trim())
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}

test('a text outside the words is found', () => {
  const screen = (inside: string) => ownTexts('Screen.tsx', `const S = () => ${inside}`)
  expect(screen('<p>Kies een plan</p>')).toEqual(['Kies een plan'])
  expect(screen('<p>{isOpen() ? "Nu stemmen" : t("a.b")}</p>')).toEqual(['Nu stemmen'])
  expect(screen('<img alt="Kaart" class="map wide" />')).toEqual(['Kaart'])
  expect(screen('<p class="plain stack">{words.t("rounds.list.title")} · {count()}</p>')).toEqual([])
  expect(ownTexts('a.ts', 'if (!a) throw new Error("No such plan here")')).toEqual([])
})

test('no screen writes a text by itself', () => {
  const screens = sources.filter((name) => !notWords.some(([file]) => file.test(name)))
  expect(screens.length).toBeGreaterThan(250)
  const found = screens.flatMap((name) => ownTexts(name, read(name)).map((text) => `${name}: ${text}`))
  expect(found).toEqual([
    // What the log-in asks of the issuer.
    'client/log-in.ts: openid profile',
    // A selector, not a text.
    'shell/swap.ts: a, button, input, select, textarea, summary, details',
  ])
})
