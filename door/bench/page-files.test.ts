import { expect, test } from 'vitest'
import { filesOf } from './page-files.ts'

test('the files of a document: scripts, style sheets and fonts, each once', () => {
  const html = `<html><head>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="canonical" href="https://buurtkas.example/"><link rel="alternate" hreflang="en" href="https://buurtkas.example/en">
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/base.js">
    <link rel="modulepreload" crossorigin href="/assets/index.js">
    <link rel="stylesheet" crossorigin href="/assets/base.css">
    <link rel="preload" as="font" type="font/woff2" crossorigin="" href="/assets/text.woff2">
  </head><body><div id="app"></div><script type="application/json" id="answers">{"a":1}</script></body></html>`
  expect(filesOf(html)).toEqual([
    { kind: 'script', address: '/assets/index.js' },
    { kind: 'script', address: '/assets/base.js' },
    { kind: 'style', address: '/assets/base.css' },
    { kind: 'font', address: '/assets/text.woff2' },
  ])
})
