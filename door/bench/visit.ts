/**
 * What a visit feels like on a slow phone: how long until a first plan stands on the meter, and how far pages jump while they load.
 * In a real browser, with its processor six times slower, 1.6 Mbit/s and 150 ms away from a system with the demo.
 */
import { type Browser, chromium, type Page } from '@playwright/test'
import { StartFault } from '../../infra/local/fault.ts'
import { keepBudgets } from './budgets.ts'
import { chromiumPath } from './chromium.ts'
import { median, note, print, rounded } from './figure.ts'
import { hasChosen, type Noted, notes, scrollThrough, watch } from './in-page.ts'
import { publicPages } from './public-pages.ts'

/** The phone and its network. Throughput in bytes a second, as the browser takes it. */
const slow = { cpu: 6, latencyMs: 150, down: 1_600_000 / 8, up: 750_000 / 8 }

/** How often each figure is measured; the middle one is told. */
const runs = 3

/** From pressing the link to a plan on the meter, at most, in milliseconds. */
const mostMs = 2000

/** How far a page may move in all: nothing that anybody sees. */
const mostShift = 0.01

/** Opens a page as somebody who was never here, on the slow phone. The caller closes its context. */
async function open(browser: Browser, address: string, pressesPlan: boolean): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'nl-NL',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latencyMs,
    downloadThroughput: slow.down,
    uploadThroughput: slow.up,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
  await page.addInitScript(watch, pressesPlan)
  await page.goto(address, { waitUntil: 'commit' })
  return page
}

/** How long after opening a ballot it is painted, and the first plan is on the meter. */
async function firstChoice(browser: Browser, address: string): Promise<Noted> {
  const page = await open(browser, address, true)
  await page.waitForFunction(hasChosen, undefined, { timeout: 30_000 })
  const noted = await page.evaluate(notes)
  await page.context().close()
  return noted
}

/** How far a page moves while it loads and somebody scrolls through it, and what moved. */
async function shiftOf(browser: Browser, address: string): Promise<Noted> {
  const page = await open(browser, address, false)
  await page.waitForLoadState('networkidle')
  await page.evaluate(scrollThrough)
  await page.waitForLoadState('networkidle')
  const noted = await page.evaluate(notes)
  await page.context().close()
  return noted
}

/** Measures the system at `origin` and prints its figures. Returns a sentence for each that is too high. */
async function measureAt(origin: string): Promise<readonly string[]> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new StartFault('There is no Chromium on the path: run "node door/install.mjs --browser".')
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
  const passed: string[] = []
  const tell = (name: string, value: number, unit: 'ms' | 'shift', most: number) => {
    print(name, value, unit, most)
    if (value > most) passed.push(`${name}: ${value} ${unit}, and ${most} at most.`)
  }
  try {
    const pages = await publicPages(origin)
    const ballot = pages.find(({ name }) => name === 'ballot')
    const visits: Noted[] = []
    for (let run = 0; ballot && run < runs; run += 1) visits.push(await firstChoice(browser, origin + ballot.path))
    tell('ballot opened to first paint', rounded(median(visits.map(({ paintedAt }) => paintedAt))), 'ms', mostMs)
    tell('ballot opened to first plan chosen', rounded(median(visits.map(({ chosenAt }) => chosenAt))), 'ms', mostMs)
    for (const { name, path } of pages) {
      const shifts: Noted[] = []
      for (let run = 0; run < runs; run += 1) shifts.push(await shiftOf(browser, origin + path))
      const middle = Number(median(shifts.map(({ shift }) => shift)).toFixed(4))
      tell(`${name} layout shift`, middle, 'shift', mostShift)
      if (middle > mostShift) for (const what of new Set(shifts.flatMap(({ shifted }) => shifted))) note(`  ${what}`)
    }
  } finally {
    await browser.close()
  }
  return passed
}

/** Prints the figures of a visit to the system at ORIGIN, or to one of its own. Too slow, or moving: a sentence, and code 1. */
export const measureVisit = (): Promise<void> => keepBudgets(measureAt)
