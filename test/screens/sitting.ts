/** Sitting down before a screen: a fresh browser, the right person, the state of the list. */
import { type Browser, expect, type Page } from '@playwright/test'
import type { City } from './city.ts'
import { type Screen, words } from './screen.ts'

/** What sitting down needs of the running system. */
export interface Place {
  readonly origin: string
  readonly city: City
  readonly tokenFor: (id: string) => Promise<string>
}

/** A screen as it stands, and what went wrong in it so far. */
export interface Sitting {
  readonly page: Page
  /** Errors of scripts, and what the page's own policy blocked; grows while the page is used. */
  readonly faults: readonly string[]
}

/** Whether there is a heading and the fonts are there. Runs in the page, like the next. */
const isDrawn = `document.fonts.status === 'loaded' && document.querySelector('h1') !== null`
/** Whether nothing is awaited. */
const isComplete = `![...document.querySelectorAll('.waiting, [aria-busy="true"]')].some((one) => one.checkVisibility())`

/** Waits until what was changed is drawn, with its fonts. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => document.fonts.ready.then(() => done()))))',
  )
}

/** Whether the application has taken the place of the page that the server made. `firstApp` is kept by `keepFirstApp`. */
const isApplication = `(() => { const app = document.getElementById('app'); return app !== null && app !== window.firstApp && app.children.length > 0 })()`

/** Keeps the element of the page that the server made; an empty one is where the application starts in. Runs before the page's own scripts. */
const keepFirstApp = `document.addEventListener('readystatechange', () => {
  const app = document.getElementById('app')
  if (document.readyState === 'interactive' && app && app.firstElementChild) window.firstApp = app
})`

/** How many requests of a page are under way. */
function underWay(page: Page): () => number {
  const open = new Set<unknown>()
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return () => open.size
}

/** Waits until the page stands: the application, a heading, its fonts, and nothing awaited or under way. Throws when it does not within 15 s. */
async function settled(page: Page, requests: () => number, { showsWaiting }: Screen): Promise<void> {
  const stands = [isApplication, isDrawn, ...(showsWaiting ? [] : [isComplete])].join(' && ')
  const look = async () => requests() === 0 && (await page.evaluate(stands)) && requests() === 0
  // Asked again and again from outside: the page's own policy lets nothing in it be made from a text.
  const poll = { message: `${page.url()} stands`, timeout: 15_000, intervals: [50, 100, 200] }
  await expect.poll(look, poll).toBe(true)
  // What an answer sets in motion begins with the next picture.
  await drawn(page)
  await expect.poll(look, poll).toBe(true)
  await drawn(page)
}

/** Opens the screen in a browser of its own, with motion reduced, at this width. The caller closes the page's context. */
export async function sit(browser: Browser, screen: Screen, { origin, city, tokenFor }: Place): Promise<Sitting> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  const requests = underWay(page)
  await page.addInitScript({ content: keepFirstApp })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML/.test(message.text())) faults.push(`blocked: ${message.text()}`)
  })
  if (screen.as) {
    const tokens = JSON.stringify({ access: await tokenFor(screen.as) })
    await page.addInitScript((kept) => sessionStorage.setItem('buurtkas.tokens', kept), tokens)
  }
  if (screen.isOffline) await page.route('**/v1/**', (route) => route.abort())
  await page.goto((screen.words ?? words).href(screen.path(city)))
  await settled(page, requests, screen)
  if (screen.act) {
    await screen.act(page)
    await settled(page, requests, screen)
  }
  return { page, faults }
}
