import { expect, test } from 'vitest'
import { documentOf, jsonBlock } from './document.ts'

const shell = `<!doctype html><html lang="nl" data-theme="a"><head><meta name="description" content="oud"><title>Oud</title><link rel="stylesheet" href="/assets/base.css"></head><body><div id="app"></div><noscript id="needs-script"><p>Nodig</p></noscript></body></html>`
const head = { language: 'ar', direction: 'rtl', theme: 'gooi', title: 'A & <B>', isHidden: true } as const

test('the empty page has language, direction and theme, and is not to be indexed', () => {
  const page = documentOf(shell, head)
  expect(page).toContain('<html lang="ar" dir="rtl" data-theme="gooi">')
  expect(page).toContain('<title>A &amp; &lt;B&gt;</title>')
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page).toContain('<div id="app"></div>')
  expect(page).toContain('<p>Nodig</p>')
})

test('a page carries its content, its answers, its own address and only the files that the shell lacks', () => {
  const page = documentOf(
    shell,
    {
      ...head,
      isHidden: false,
      description: 'Zin met "tekens" en $& erin',
      canonical: 'https://x.example/a',
      alternates: [['nl', 'https://x.example/a']],
      styles: ['/assets/base.css', '/assets/own.css'],
      scripts: ['/assets/own.js'],
    },
    {
      html: "<h1>Hallo $' $&</h1>",
      order: 'drawn',
      answers: new Map([['/v1/a', { status: 200, etag: undefined, body: { title: '</script><script>x' } }]]),
    },
  )
  expect(page).toContain(`<div id="app"><h1>Hallo $' $&</h1></div><script type="application/json" id="answers">`)
  expect(page).toContain('content="Zin met &quot;tekens&quot; en $&amp; erin"')
  expect(page.match(/base\.css/g)).toHaveLength(1)
  expect(page).toContain('<link rel="stylesheet" crossorigin href="/assets/own.css">')
  expect(page).toContain('<link rel="modulepreload" fetchpriority="low" crossorigin href="/assets/own.js">')
  expect(page).toContain('<link rel="canonical" href="https://x.example/a">')
  expect(page).not.toContain('noindex')
  expect(page).not.toContain('Nodig')
  expect(page.match(/<\/script>/g)).toHaveLength(1)
})

test('no tag begins in a data block, and it reads as what it was', () => {
  const value = { text: '</script><!--<script>' }
  expect(jsonBlock(value)).not.toContain('<')
  expect(JSON.parse(jsonBlock(value))).toEqual(value)
})

test('a shell that lacks a place is a fault of the build', () => {
  expect(() => documentOf('<html><head></head></html>', head)).toThrow(/title/)
})
