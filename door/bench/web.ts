/** What a page weighs on the first visit of a resident on a phone: as the running system serves it, against a budget that may not be passed. */
import { brotliCompressSync, constants } from 'node:zlib'
import { keepBudgets } from './budgets.ts'
import { print } from './figure.ts'
import { type FileKind, filesOf } from './page-files.ts'
import { type PublicPage, publicPages } from './public-pages.ts'

const kB = 1024
type Weighed = 'html' | FileKind
/** Bytes at most. `route`: document, style and script together; the document holds what the page says, so only the whole is bound. */
type Budget = Readonly<Record<'route' | FileKind, number>>

const ballot: Budget = { route: 50 * kB, script: 35 * kB, style: 10 * kB, font: 70 * kB }
const others: Budget = { route: 62 * kB, script: 48 * kB, style: 12 * kB, font: 70 * kB }
const budgetOf = ({ name }: PublicPage): Budget => (name === 'ballot' ? ballot : others)

/** As the CDN sends them; fonts are compressed in themselves. */
const brotliBytes = (content: string) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`)
  return answer
}

/** Bytes of a page and of every file that its document names: what a browser fetches before anybody presses anything. */
async function weigh(origin: string, path: string): Promise<Readonly<Record<Weighed, number>>> {
  const html = await (await fetched(origin + path)).text()
  const bytes = { html: brotliBytes(html), script: 0, style: 0, font: 0 }
  for (const { kind, address } of filesOf(html)) {
    const file = await fetched(origin + address)
    bytes[kind] += kind === 'font' ? (await file.arrayBuffer()).byteLength : brotliBytes(await file.text())
  }
  return bytes
}

/** Weighs each page of the system at `origin`. Returns a sentence for each budget that is passed. */
async function weighAll(origin: string): Promise<string[]> {
  const passed: string[] = []
  for (const page of await publicPages(origin)) {
    const { html, script, style, font } = await weigh(origin, page.path)
    const budget = budgetOf(page)
    const tell = (what: string, bytes: number, most: number) => {
      print(`${page.name} ${what}`, bytes, 'B', most)
      if (bytes > most) passed.push(`The ${page.name} ${what} weighs ${bytes} B, ${bytes - most} B over its budget.`)
    }
    tell('route', html + script + style, budget.route)
    tell('script', script, budget.script)
    tell('style', style, budget.style)
    tell('font', font, budget.font)
  }
  return passed
}

/** Prints what each page weighs, of the system at ORIGIN or of one that is started in memory, with the demo, on PORT (4280). Over budget: a sentence, and code 1. */
export const measureWeb = (): Promise<void> => keepBudgets(weighAll)
