/** Pages that everybody may read: they stand without scripts, and when scripts come nothing moves, nothing is asked twice and nothing that was done is lost. */
import { expect, type Page, test } from '@playwright/test'
import { type City, cityOf, tokensOf } from '../screens/city.ts'
import { publicPages } from '../screens/public-pages.ts'
import { accessible } from './person.ts'
import { codedRound } from './setup.ts'
import { wordsOf } from './words.ts'

const words = wordsOf('nl')
const { t } = words

let city: City
test.beforeAll(async ({ baseURL }) => {
  const origin = baseURL ?? ''
  city = await cityOf(origin, await tokensOf(origin, process.env.JOURNEYS_DATA))
})

test('without scripts every public page can be read, and says what needs them', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' })
  const page = await context.newPage()
  const told = page.locator('noscript p')
  for (const path of publicPages(city))
    await test.step(path, async () => {
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(200)
      await expect(page.locator('h1'), path).toHaveCount(1)
      // What stands in <noscript> is found by its element: a search for text passes it by.
      await expect(told.first(), path).toBeVisible()
      await expect(told.first(), path).toContainText('In uw browser staat JavaScript uit.')
      await expect(page.locator('.waiting'), `nothing is awaited on ${path}`).toHaveCount(0)
      await expect(page.getByRole('button'), `nothing to press in vain on ${path}`).toHaveCount(0)
    })
  await page.goto(`/ronde/${city.round.open}/stem`)
  await expect(page.locator('.plans').getByRole('heading').first()).toBeVisible()
  await expect(told.nth(1)).toBeVisible()
  await expect(told.nth(1)).toContainText('Om te stemmen, zet u JavaScript aan')
  await context.close()
})

/** Counts what moves from the first moment on, and keeps what the server wrote. */
const watch = `
  window.moved = 0
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.moved += entry.value })
    .observe({ type: 'layout-shift', buffered: true })
  new MutationObserver((_, watcher) => {
    const app = document.getElementById('app')
    if (!app || window.made || !document.getElementById('answers')) return
    window.made = app
    window.text = app.textContent
    watcher.disconnect()
  }).observe(document, { childList: true, subtree: true })
`
const isSwapped = `window.made !== undefined && window.made !== document.getElementById('app')`

/** The page once the application has taken the place of what the server made. */
async function swapped(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect.poll(() => page.evaluate(isSwapped), { message: `${path} is taken over` }).toBe(true)
}

test('when scripts come, nothing moves and nothing is asked again', async ({ browser }) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  const page = await context.newPage()
  await page.addInitScript(watch)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  for (const path of publicPages(city))
    await test.step(path, async () => {
      asked.length = 0
      await swapped(page, path)
      await page.waitForLoadState('networkidle')
      expect.soft(await page.evaluate('window.moved'), `movement of ${path}`).toBeLessThan(0.02)
      // What comes later by itself, below or inside what stands: the explanation, the ballots of a proof.
      const again = asked.filter(
        (each) => each.startsWith('/v1/') && !/explanation|published-ballots|receipts|funnel/.test(each),
      )
      expect.soft(again, `asked again by ${path}`).toEqual([])
      const title = await page.title()
      const written = /<title>([^<]*)/.exec(await (await page.request.get(path)).text())?.[1]
      expect.soft(written, `title of ${path}`).toBe(title.replaceAll('&', '&amp;'))
    })
  await context.close()
})

test('what is pressed and where the focus is before scripts come is there afterwards', async ({ browser, baseURL }) => {
  const { roundId, titles } = await codedRound(baseURL ?? '', 3)
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.addInitScript(watch)
  // The screen's own file waits: the application runs, and cannot stand yet.
  let release: () => void = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/assets\/ballot-[^/]*\.js/, async (route) => {
    await released
    await route.continue()
  })
  await page.goto(`/ronde/${roundId}/stem`, { waitUntil: 'commit' })
  const plan = page.getByRole('listitem').filter({ hasText: titles[1] ?? '' })
  await expect(plan).toBeVisible()
  const order = await page.locator('.plans h3').allTextContents()
  // Solid's mark on the document: the application has begun.
  await expect.poll(() => page.evaluate(`'_$DX_DELEGATE' in document`)).toBe(true)
  await plan.getByRole('button').first().click()
  await page.locator('a.site-head__brand').focus()
  release()
  await expect.poll(() => page.evaluate(isSwapped)).toBe(true)
  await expect(page.locator('a.site-head__brand'), 'the focus stays').toBeFocused()
  expect(await page.locator('.plans h3').allTextContents(), 'the plans stay in their order').toEqual(order)
  await expect(page.getByText(t('till.left', { leftCents: 1_200_000 }), { exact: true })).toBeVisible()
  await accessible(page)
  await page.context().close()
})

test('a file that does not come takes no page away that can be read; whoever presses what needs it is told', async ({
  browser,
  baseURL,
}) => {
  const { roundId, titles } = await codedRound(baseURL ?? '', 2)
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.addInitScript(watch)
  const broken = page.waitForEvent('console', (message) => /dynamically imported module/.test(message.text()))
  await page.route(/assets\/ballot-[^/]*\.js/, (route) => route.abort())
  await page.goto(`/ronde/${roundId}/stem`)
  await broken
  const plan = page.getByRole('listitem').filter({ hasText: titles[1] ?? '' })
  await expect(plan).toBeVisible()
  expect(await page.evaluate(isSwapped), 'the page that can be read stays').toBe(false)
  await plan.getByRole('button').first().click()
  await expect(page.getByRole('heading', { name: t('shell.error.title') })).toBeFocused()
  // A link leads on, to a page that has its files.
  await page.goto(`/ronde/${roundId}/stem`)
  await page.locator('a.site-head__brand').click()
  await expect(page).toHaveURL(`${baseURL}/`)
  await expect(page.locator('h1')).not.toHaveText(t('shell.error.title'))
  await context.close()
})

test('an address that leads nowhere is 404, as a page with words', async ({ page }) => {
  for (const path of ['/nergens', '/en/nowhere', '/wijk/WK999999', '/plan/01NONE', '/ronde/01NONE/stem', '/ar/geld']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.locator('h1'), path).toHaveCount(1)
    await expect(page.locator('meta[name=robots]'), path).toHaveAttribute('content', 'noindex')
  }
  await accessible(page)
})

test('a page says its language, its direction, its own address and the same page in other languages', async ({
  request,
  baseURL,
}) => {
  const path = `/ronde/${city.round.open}/stem`
  for (const [prefix, attributes] of [
    ['', 'lang="nl" dir="ltr"'],
    ['/en', 'lang="en" dir="ltr"'],
    ['/ar', 'lang="ar" dir="rtl"'],
  ]) {
    const html = await (await request.get(prefix + path)).text()
    expect(html).toContain(`<html ${attributes}`)
    expect(html).toContain(`<link rel="canonical" href="${baseURL}${prefix}${path}">`)
    for (const language of ['nl', 'en', 'ar', 'x-default']) expect(html).toContain(`hreflang="${language}"`)
  }
  const desk = await (await request.get('/vandaag')).text()
  expect(desk).toContain('<meta name="robots" content="noindex">')
  expect(desk).toContain('<div id="app"></div>')
})

test('who is logged in is told what is so now, not what was so when the page was made', async ({ browser }) => {
  const page = await browser.newPage()
  await page.goto('/rondes')
  await page
    .getByRole('button', { name: t('shell.logIn') })
    .first()
    .click()
  await page.getByRole('button', { name: 'Noor Voorbeeld' }).click()
  await expect(page.getByRole('button', { name: t('shell.logOut') }).first()).toBeVisible()
  const asked = page.waitForRequest(/\/v1\/rounds$/)
  await page.goto('/rondes')
  await asked
  await page.context().close()
})
