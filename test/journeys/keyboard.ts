/** The keyboard alone: every control is reached with Tab, and used with what a keyboard has. */
import { expect, type Locator, type Page } from '@playwright/test'

/** More controls than any page has. */
const mostTabs = 300

/** Presses Tab until this control has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' })
  for (let pressed = 0; pressed < mostTabs; pressed++) {
    if (await target.evaluate((element) => element.matches(':focus'))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${target}`)
}

/** Reaches a button or link and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Reaches a field, and types over what it holds. */
export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

/** Reaches a native list, and types the beginning of an option. */
export async function choose(page: Page, target: Locator, label: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.type(label.slice(0, 12))
  await expect(target.locator('option:checked')).toHaveText(label)
}

/** Reaches a radio group by its first button, and goes down to the one of this label. */
export async function pick(page: Page, group: Locator, label: string): Promise<void> {
  const radios = group.getByRole('radio')
  const wanted = group.getByLabel(label, { exact: true })
  await tabTo(page, radios.first())
  await page.keyboard.press('Space')
  for (let at = await radios.count(); at > 0 && !(await wanted.isChecked()); at--)
    await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
}

/** Types a date into a date field whatever the order of its parts: each part is filled by its own digits. */
export async function typeDate(page: Page, target: Locator, date: string): Promise<void> {
  await tabTo(page, target)
  const [year = '', month = '', day = ''] = date.split('-')
  for (const digits of [`${month}${day}${year}`, `${day}${month}${year}`]) {
    await page.keyboard.type(digits)
    if ((await target.inputValue()) === date) return
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
  }
  await expect(target).toHaveValue(date)
}
