/** How the site looks: the style page in every theme and scheme, for who needs other colours or less movement, at every width, and on paper. */
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import { themes } from '../../web/theme/themes.ts'
import { press } from './hands.ts'
import { accessible, violations, visitor } from './person.ts'
import { demoRound } from './setup.ts'
import { wordsOf } from './words.ts'

const words = wordsOf('nl')

/** A page with these wishes of the device, in this theme. */
async function opened(
  browser: Browser,
  path: string,
  wishes: BrowserContextOptions = {},
  theme?: string,
): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL', ...wishes })
  const page = await context.newPage()
  await page.goto(path)
  await page.locator('h1').first().waitFor()
  if (theme) await page.evaluate(`document.documentElement.dataset.theme = ${JSON.stringify(theme)}`)
  return page
}

/** How far the page can be moved sideways, in pixels. */
const sideways = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** A computed property of the first element that the selector finds. */
const styleOf = (page: Page, selector: string, property: string) =>
  page.evaluate<string>(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue(${JSON.stringify(property)})`,
  )

/** In the page: the longest transition or animation of any element, in seconds. */
const longestMotion = `Math.max(...[...document.querySelectorAll('*')].flatMap((element) => {
  const { transitionDuration, animationDuration } = getComputedStyle(element)
  return [transitionDuration, animationDuration].join().split(',').map(Number.parseFloat)
}))`

/** Pages of the public space as they stand in the demo. */
async function mainPaths(origin: string): Promise<readonly string[]> {
  const open = await demoRound(origin, 'Stemronde Oost')
  const adopted = await demoRound(origin, 'Wijkavond de Meent')
  return ['/', '/style', '/rondes', `/ronde/${open.id}/stem`, `/ronde/${adopted.id}/uitslag`, '/geld', '/raad']
}

for (const theme of themes)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`nothing is found on the style page in the theme ${theme}, ${colorScheme}`, async ({ browser }) => {
      const page = await opened(browser, '/style', { colorScheme }, theme)
      await accessible(page)
      await page.context().close()
    })

test('nothing is found for who asks for other colours, or for more contrast', async ({ browser }) => {
  const forced = await opened(browser, '/style', { forcedColors: 'active' })
  expect(await violations(forced)).toEqual([])
  await forced.context().close()
  const more = await opened(browser, '/style', { contrast: 'more' })
  const soft = await styleOf(more, '.style-shown__name', 'color')
  expect(soft, 'soft ink is ink').toBe(await styleOf(more, 'body', 'color'))
  expect(await violations(more)).toEqual([])
  await more.context().close()
})

test('the theme and the scheme are chosen by the keyboard, and everything follows by its roles alone', async ({
  browser,
}) => {
  const page = await visitor(browser, words, '/style')
  const look = async () => ({
    hero: await styleOf(page, '.hero', 'background-color'),
    button: await styleOf(page, '.nl-button--primary', 'background-color'),
    paper: await styleOf(page, 'body', 'background-color'),
    face: await styleOf(page, 'h1', 'font-family'),
    radius: await styleOf(page, '.card', 'border-start-start-radius'),
  })
  await page.locator('.card').first().waitFor()
  const first = await look()
  await press(page.getByRole('button', { name: 'gooistad', exact: true }))
  for (const part of ['hero', 'button', 'paper', 'face', 'radius'] as const)
    await expect.poll(async () => (await look())[part], part).not.toBe(first[part])
  const second = await look()
  await press(page.getByRole('button', { name: 'Donker', exact: true }))
  await expect.poll(async () => (await look()).paper).not.toBe(second.paper)
  expect((await look()).radius).toBe(second.radius)
  await press(page.getByRole('button', { name: 'buurtkas', exact: true }))
  await press(page.getByRole('button', { name: 'Licht', exact: true }))
  await expect.poll(look).toEqual(first)
  await page.context().close()
})

test('the states of the till are pressed one by one, and the dialog opens and gives the focus back', async ({
  browser,
}) => {
  const page = await visitor(browser, words, '/style')
  await press(page.getByRole('button', { name: 'Te veel', exact: true }))
  await expect(page.locator('.till__amount')).toHaveClass(/is-over/)
  await press(page.getByRole('button', { name: 'Leeg', exact: true }))
  await expect(page.getByRole('button', { name: 'Begin opnieuw' })).toBeDisabled()
  const opener = page.getByRole('button', { name: 'Open de dialoog' })
  await press(opener)
  await expect(page.getByRole('dialog')).toBeVisible()
  await accessible(page)
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
  await page.context().close()
})

test('no page has to be moved sideways, from 320 to 2560 pixels', async ({ browser, baseURL }) => {
  test.setTimeout(120_000)
  for (const path of await mainPaths(baseURL ?? '')) {
    const page = await opened(browser, path)
    for (const width of [320, 375, 768, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      // Fonts and what draws itself to the width follow a moment later.
      await expect.poll(() => sideways(page), `${path} at ${width}`).toBe(0)
    }
    await page.context().close()
  }
})

test('who wants less movement sees none', async ({ browser }) => {
  const page = await opened(browser, '/style')
  const longest = await page.evaluate<number>(longestMotion)
  expect(longest).toBeLessThanOrEqual(0.001)
  await page.context().close()
})

test('on paper a result is black on white, with municipality, day and address, without what can only be pressed', async ({
  browser,
  baseURL,
}) => {
  const path = (await mainPaths(baseURL ?? '')).find((each) => each.endsWith('/uitslag')) ?? ''
  const page = await opened(browser, path, { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  const head = page.locator('.site-head')
  await expect(head).toContainText(words.t('shell.municipality'))
  await expect(head).toContainText(path)
  await expect(head).toContainText(/\d{1,2} [a-z]+ \d{4}/)
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('.hero')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  expect(await page.locator('.nl-button:visible, .site-head__nav:visible, .site-foot:visible').count()).toBe(0)
  await page.context().close()
})
