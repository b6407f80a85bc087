/** What every journey does: log in as a demo person, and hold a screen against the accessibility rules. */
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page } from '@playwright/test'
import type { JourneyWords } from './words.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No rule of WCAG 2.2 A or AA, nor a best practice, is broken on this screen as it stands. */
export async function accessible(page: Page): Promise<void> {
  // A page whose data are under way has no heading yet: it is judged when it stands.
  await page.locator('h1').first().waitFor({ state: 'attached' })
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(found, `accessibility of ${page.url()}`).toEqual([])
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
  await page
    .getByRole('button', { name: words.t('shell.logIn'), exact: true })
    .first()
    .click()
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('button', { name: words.t('shell.logOut') }).first()).toBeVisible()
}
