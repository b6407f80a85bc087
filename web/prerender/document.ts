/** The whole document of a page: the built `index.html` with the page, its head and the answers it was made from. */
import type { Language } from '../words/formats.ts'
import type { KeptAnswer } from './visit.ts'

/** What a page says about itself to browsers and search engines. */
export interface DocumentHead {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly theme: string
  readonly title: string
  readonly description?: string | undefined
  /** The page's own address. */
  readonly canonical?: string | undefined
  /** The same page in each language it exists in. */
  readonly alternates?: readonly (readonly [language: string, address: string])[]
  /** Not for search engines. */
  readonly isHidden: boolean
  readonly styles?: readonly string[]
  readonly scripts?: readonly string[]
}

/** A page with its content; `answers` by address, `order` for a visitor's first order of plans. */
export interface DocumentBody {
  readonly html: string
  readonly answers: ReadonlyMap<string, KeptAnswer>
  readonly order: string
}

/** Text inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** JSON inside a script element: no tag can begin in it. */
export function jsonBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/** Fills the built `shell`. Without a body it stays the empty page in which the application starts. Throws when the shell lacks a place. */
export function documentOf(shell: string, head: DocumentHead, body?: DocumentBody): string {
  const { language, direction, theme, title, description } = head
  let document = filled(shell, /<html[^>]*>/, `<html lang="${language}" dir="${direction}" data-theme="${theme}">`)
  document = filled(document, /<title>[^<]*<\/title>/, `<title>${escapeHtml(title)}</title>`)
  if (description !== undefined)
    document = filled(
      document,
      /<meta name="description"[^>]*>/,
      `<meta name="description" content="${escapeHtml(description)}">`,
    )
  document = filled(document, /<\/head>/, `${linksOf(shell, head)}</head>`)
  if (!body) return document
  const { html, order, answers } = body
  const kept = jsonBlock({ order, answers: Object.fromEntries(answers) })
  document = filled(document, /<noscript id="needs-script">.*?<\/noscript>\s*/s, '')
  // What can be read already comes first on a slow line: style and fonts before scripts.
  document = document.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"')
  return filled(
    document,
    /<div id="app"><\/div>/,
    `<div id="app">${html}</div><script type="application/json" id="answers">${kept}</script>`,
  )
}

/** `text` stands as it is: no `$` in it means anything. */
function filled(document: string, place: RegExp, text: string): string {
  if (!place.test(document)) throw new Error(`The shell of the site has no ${place}`)
  return document.replace(place, () => text)
}

function linksOf(
  shell: string,
  { canonical, isHidden, alternates = [], styles = [], scripts = [] }: DocumentHead,
): string {
  // What the shell names already is not named again.
  const isNew = (file: string) => !shell.includes(`"${file}"`)
  return [
    isHidden ? '<meta name="robots" content="noindex">' : '',
    canonical === undefined ? '' : `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    ...alternates.map(
      ([language, address]) => `<link rel="alternate" hreflang="${language}" href="${escapeHtml(address)}">`,
    ),
    ...styles.filter(isNew).map((file) => `<link rel="stylesheet" crossorigin href="${file}">`),
    ...scripts.filter(isNew).map((file) => `<link rel="modulepreload" crossorigin href="${file}">`),
  ].join('')
}
