/** What every journey does: log in as a demo person, and hold a screen against the accessibility rules. */
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page } from '@playwright/test'
import { press } from './hands.ts'
import type { JourneyWords } from './words.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Without frames from elsewhere, of which we have none, the rules run in the page itself: no second page is opened for each answer. */
const axeOf = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true)

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']
const named = (found: Found) =>
  found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)

/** Targets that are too small on a screen as high as its page: what only lies under a bar that sticks to the edge can be scrolled free. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize()
  const height = await page.evaluate<number>('document.documentElement.scrollHeight')
  if (before) await page.setViewportSize({ ...before, height: Math.max(height, before.height) })
  const { violations: found } = await axeOf(page).withRules(['target-size']).analyze()
  if (before) await page.setViewportSize(before)
  return named(found)
}

/** The rules whose answer can change with the colours or the width of a page that was judged by all of them before. */
export const rulesOfLook = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']

/** What breaks a rule of WCAG 2.2 A or AA, or a best practice, on this screen as it stands; or one of `only` these rules. */
export async function violations(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  // A page whose data are under way has no heading yet: it is judged when it stands.
  await page.locator('h1').first().waitFor({ state: 'attached' })
  const axe = axeOf(page)
  const { violations: found } = await (only ? axe.withRules([...only]) : axe.withTags(rules)).analyze()
  const others = found.filter(({ id }) => id !== 'target-size')
  return [...named(others), ...(others.length < found.length ? await smallTargets(page) : [])]
}

/** No such rule is broken. */
export async function accessible(page: Page): Promise<void> {
  expect(await violations(page), `accessibility of ${page.url()}`).toEqual([])
}

/** The same, and nothing has to be moved sideways at this width. */
export async function accessibleInWidth(page: Page): Promise<void> {
  await accessible(page)
  const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(over, `sideways scroll of ${page.url()}`).toBe(0)
}

/** A browser of its own on the first page, with motion reduced; scripts or styles that the page's own policy blocks fail the journey. */
export async function visitor(browser: Browser, words: JourneyWords, start = '/'): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
  const page = await context.newPage()
  page.on('pageerror', (error) => expect.soft(error.message, 'error in the page').toBe(''))
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML/.test(message.text()))
      expect.soft(message.text(), 'blocked by policy').toBe('')
  })
  await page.goto(words.href(start))
  return page
}

/** The same, logged in as a demo person by the name on the log-in page. */
export async function as(browser: Browser, words: JourneyWords, name: string, start = '/'): Promise<Page> {
  const page = await visitor(browser, words, start)
  await logIn(page, words, name)
  return page
}

/** Logs in on the page as it stands, and comes back to it. */
export async function logIn(page: Page, words: JourneyWords, name: string): Promise<void> {
  await press(page.getByRole('button', { name: words.t('shell.logIn'), exact: true }).first())
  await press(page.getByRole('button', { name }))
  await expect(page.getByRole('button', { name: words.t('shell.logOut') }).first()).toBeVisible()
}
