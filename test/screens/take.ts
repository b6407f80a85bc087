/** Takes the pictures of one screen: two widths in two themes, and once in the dark and in forced colours. */
import { join } from 'node:path'
import { type Browser, expect, type Page } from '@playwright/test'
import type { Shown } from './gallery.ts'
import type { Screen } from './screen.ts'
import { drawn, type Place, sit } from './sitting.ts'

interface Look {
  readonly name: string
  readonly width: 375 | 1280
  readonly theme: 'buurtkas' | 'gooistad'
  readonly dark?: true
  readonly forced?: true
}

/** In an order in which as little as possible changes from one to the next. */
const looks: readonly Look[] = [
  { name: '1280-buurtkas', width: 1280, theme: 'buurtkas' },
  { name: '1280-gooistad', width: 1280, theme: 'gooistad' },
  { name: '375-gooistad', width: 375, theme: 'gooistad' },
  { name: '375-buurtkas', width: 375, theme: 'buurtkas' },
  { name: '375-dark', width: 375, theme: 'buurtkas', dark: true },
  { name: '375-forced', width: 375, theme: 'buurtkas', forced: true },
]
const heights = { 375: 812, 1280: 900 } as const
/** Pixels that a screen can be high: above it Chromium draws parts of it twice or not. */
const highest = 16_000

/** Makes the screen so large, and waits until the page knows: measured before that it would be as high as the picture before. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await expect.poll(() => page.evaluate('[innerWidth, innerHeight].join(" ")')).toBe(`${width} ${height}`)
  await drawn(page)
}

/** Puts the page into this look. The style page is asked for its theme: it tells about the one that it wears. */
async function dress(page: Page, { width, theme, dark, forced }: Look): Promise<void> {
  await resize(page, width, heights[width])
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none' })
  const switchOf = page.locator('.style-switches').getByRole('button', { name: theme, exact: true })
  if ((await switchOf.count()) > 0) await switchOf.click()
  else await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
  await drawn(page)
}

/** What keeps room as high as the screen keeps it so when the screen grows: the picture shows the page as a visitor has it. Runs in the page. */
const holdRoom = `for (const one of document.querySelectorAll('#app, #app *')) {
  one.style.minHeight = ''
  const room = Number.parseFloat(getComputedStyle(one).minHeight)
  if (room > 500) one.style.minHeight = room + 'px'
}`

/** Makes the screen as high as its page, so that what sticks to an edge stands where it belongs; a page that is higher than a screen can be stays as it is. */
async function unroll(page: Page, { width }: Look): Promise<void> {
  await page.evaluate(holdRoom)
  const height = await page.evaluate<number>('document.documentElement.scrollHeight')
  if (height > highest) return
  await resize(page, width, Math.max(height, heights[width]))
  await page.evaluate('window.scrollTo(0, 0)')
}

/** Takes them into `folder` and answers what was taken and what was wrong: scripts that failed, a page wider than its screen. */
export async function take(browser: Browser, screen: Screen, place: Place, folder: string): Promise<Shown> {
  const shown = { name: screen.name, path: screen.path(place.city), who: screen.as ?? 'nobody logged in' }
  const pictures: { file: string; what: string }[] = []
  const wrong: string[] = []
  const before = browser.contexts().length
  try {
    const { page, faults } = await sit(browser, screen, place)
    for (const look of looks) {
      await dress(page, look)
      const over = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      if (over > 0) wrong.push(`${look.name}: ${over} px wider than the screen`)
      if (screen.view !== 'screen') await unroll(page, look)
      const file = `${screen.name}.${look.name}.png`
      await page.screenshot({ path: join(folder, file), fullPage: screen.view !== 'screen', animations: 'disabled' })
      pictures.push({ file, what: look.name })
    }
    wrong.push(...faults)
  } catch (error) {
    wrong.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  }
  for (const context of browser.contexts().slice(before)) await context.close()
  return { ...shown, pictures, faults: wrong }
}
