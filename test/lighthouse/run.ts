/**
 * `npm run -s lighthouse`: audits the pages that residents open, as on a phone (Lighthouse's mobile preset), each in a browser of its own.
 * Prints one JSON line a page; what costs points goes to the error stream, the whole reports to `.data/lighthouse`. Code 1 where a page is below a bar.
 * ORIGIN=http://... audits a system that runs; else one is started with the demo on PORT (4295) and ended afterwards. A page's name audits that page alone.
 * Lighthouse has packages of its own, installed here and by this command alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type PublicPage, publicPages } from '../../door/bench/public-pages.ts'
import { installTool } from '../install-tool.ts'
import { launchOptions } from '../journeys/browser.ts'
import { ownSystem } from '../journeys/own-system.ts'
import { type Audited, below, type Category, costsOf, type Figures, figuresOf, middleRun } from './figures.ts'

const here = dirname(fileURLToPath(import.meta.url))
const reports = join(here, '..', '..', '.data', 'lighthouse')

type Audit = (address: string, options: object) => Promise<{ lhr: Audited; report: string } | undefined>
interface Browser {
  readonly port: number
  kill(): void
}
type Launch = (options: object) => Promise<Browser>

/** A module of the tool's own packages: the project's type check knows nothing of them. */
const ofTool = (path: string) => import(pathToFileURL(join(here, 'node_modules', path)).href)

interface Run {
  readonly figures: Figures
  readonly lhr: Audited
  readonly report: string
}

/** How often a run is tried that Lighthouse itself could not finish: on a busy machine a browser may start too late for it. */
const mostTries = 3

/** Audits one page, in a fresh browser for each try. Throws what the last try threw. */
async function audit(address: string, tries = 1): Promise<Run> {
  try {
    return await auditOnce(address)
  } catch (error) {
    if (tries === mostTries) throw error
    process.stderr.write(`  once more: ${(error as Error).message}\n`)
    return audit(address, tries + 1)
  }
}

async function auditOnce(address: string): Promise<Run> {
  const { default: lighthouse } = (await ofTool('lighthouse/core/index.js')) as { default: Audit }
  const { launch } = (await ofTool('chrome-launcher/dist/index.js')) as { launch: Launch }
  const { executablePath, args } = launchOptions()
  const browser = await launch({ chromePath: executablePath, chromeFlags: ['--headless=new', ...args] })
  try {
    const result = await lighthouse(address, { port: browser.port, output: 'html', logLevel: 'error' })
    if (!result) throw new Error(`${address} gave no result.`)
    return { figures: figuresOf(result.lhr), lhr: result.lhr, report: result.report }
  } finally {
    browser.kill()
  }
}

/** Audits a page; where it is below a bar twice more, and then the middle run counts: one run on a busy machine is no judgement. */
async function judged(address: string): Promise<Run> {
  const first = await audit(address)
  if (below(first.figures).length === 0) return first
  return middleRun([first, await audit(address), await audit(address)])
}

/** Audits the pages at `origin`; answers how many are below a bar. */
async function auditAll(origin: string, pages: readonly PublicPage[]): Promise<number> {
  mkdirSync(reports, { recursive: true })
  let failed = 0
  for (const { name, path } of pages) {
    const { figures, lhr, report } = await judged(origin + path)
    const missed = below(figures)
    process.stdout.write(`${JSON.stringify({ page: name, path, ...figures, below: missed })}\n`)
    writeFileSync(join(reports, `${name}.html`), report)
    for (const category of Object.keys(lhr.categories) as Category[])
      for (const cost of costsOf(lhr, category)) process.stderr.write(`  ${name}, ${category}: ${cost}\n`)
    if (missed.length > 0) failed += 1
  }
  return failed
}

const asked = process.argv.slice(2)
const own = process.env.ORIGIN ? undefined : ownSystem(Number(process.env.PORT || 4295), { withDemo: true })
const origin = process.env.ORIGIN ?? own?.origin ?? ''
process.once('SIGINT', () => void own?.remove().then(() => process.exit(130)))
try {
  installTool(here, 'the page audit (once, 176 MB)')
  await own?.start(0)
  const pages = await publicPages(origin)
  const unknown = asked.filter((name) => !pages.some((page) => page.name === name))
  if (unknown.length > 0)
    throw new Error(
      `There is no page "${unknown.join(', ')}": choose from ${pages.map(({ name }) => name).join(', ')}.`,
    )
  const failed = await auditAll(
    origin,
    pages.filter(({ name }) => asked.length === 0 || asked.includes(name)),
  )
  if (failed > 0) process.exitCode = 1
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
} finally {
  await own?.remove()
}
