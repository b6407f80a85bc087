/**
 * How a journey acts: with the keyboard alone, as somebody does who has no mouse. A control is reached by Tab and Shift+Tab and used by Enter,
 * Space, arrows and typing. On the way every stop must show that it has the focus, and where a journey acts, nothing may lie over it.
 * What cannot be reached so fails the journey.
 */
import { expect, type Locator, type Page } from '@playwright/test'
import { isUncovered, optionsOf, type Way, wayTo } from './in-page.ts'

/** More presses of Tab than any page needs, with those inside dates. */
const mostTabs = 400

/** Presses the key so many times, without waiting for each: the page takes them one after the other. */
const pressTimes = async (page: Page, key: string, times: number): Promise<void> => {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)))
}

/** Gives the control the focus by Tab and Shift+Tab. Throws when they do not reach it, or when a stop on the way did not show its focus. */
export async function reach(target: Locator): Promise<void> {
  const page = target.page()
  await expect(target).toBeVisible()
  await expect(target).toBeEnabled()
  let never: string | undefined
  for (let pressed = 0; pressed < mostTabs; ) {
    const way: Way = await target.evaluate(wayTo)
    expect(way.unseen, `a focus that shows, on ${page.url()}`).toEqual([])
    if (way.isThere) {
      // What had the focus already may have been scrolled or resized away since.
      // The browser may still be on its way to it: asked again for a moment.
      const look = { message: `focus that nothing covers: ${target}`, timeout: 2_000 }
      if (pressed > 0) await expect.poll(() => target.evaluate(isUncovered), look).toBe(true)
      return
    }
    never = way.never
    const tabs = way.tabs || 1
    await pressTimes(page, tabs > 0 ? 'Tab' : 'Shift+Tab', Math.abs(tabs))
    pressed += Math.abs(tabs)
  }
  throw new Error(`Tab does not reach ${target}${never ? `: ${never}` : ''}`)
}

/** Reaches a button, link or summary, and presses Enter. */
export async function press(target: Locator): Promise<void> {
  await reach(target)
  await target.page().keyboard.press('Enter')
}

/** Reaches a field, and types over what it holds. An empty text clears it; a date is typed by its parts. */
export async function type(target: Locator, text: string): Promise<void> {
  if (/^date/.test((await target.getAttribute('type')) ?? '')) return typeDate(target, text)
  await reach(target)
  const { keyboard } = target.page()
  await keyboard.press('ControlOrMeta+A')
  if (text === '') await keyboard.press('Backspace')
  else await keyboard.type(text)
}

/** Reaches a check box or a radio button, and gives it this state: by Space, within a group of radio buttons by arrows. */
export async function tick(target: Locator, wanted = true): Promise<void> {
  const { keyboard } = target.page()
  await reach(target)
  const isRadio = (await target.getAttribute('type')) === 'radio'
  if (!isRadio) {
    if ((await target.isChecked()) !== wanted) await keyboard.press('Space')
    await expect(target).toBeChecked({ checked: wanted })
    return
  }
  // The first arrow in a group of which none is chosen would skip the first.
  await keyboard.press('Space')
  for (let at = 0; at < 30 && !(await target.isChecked()); at++) await keyboard.press('ArrowDown')
  await expect(target).toBeChecked()
}

/** Reaches a native list, and brings it to the option with this label, value or place: by typing its beginning, then by arrows. */
export async function choose(
  target: Locator,
  wanted: string | { readonly label: string } | { readonly index: number },
): Promise<void> {
  const { keyboard } = target.page()
  const place = typeof wanted === 'object' && 'index' in wanted ? wanted.index : undefined
  await expect(target.locator('option').nth(place ?? 0)).toBeAttached()
  const text = typeof wanted === 'object' && 'label' in wanted ? wanted.label : wanted
  const first = await target.evaluate(optionsOf)
  const option =
    place === undefined
      ? first.options.find(({ value, label }) => label === text || (typeof wanted === 'string' && value === text))
      : first.options[place]
  if (!option) throw new Error(`${target} has no option ${JSON.stringify(wanted)}: ${JSON.stringify(first.options)}`)
  await reach(target)
  // A list may take its first line away once something is chosen: the places are counted anew each time.
  const steps = async () => {
    const { options, at } = await target.evaluate(optionsOf)
    return options.findIndex(({ value }) => value === option.value) - at
  }
  if ((await steps()) !== 0) await keyboard.type(option.label.slice(0, 12))
  for (let tries = 0; tries < 5; tries++) {
    const left = await steps()
    if (left === 0) break
    await pressTimes(target.page(), left > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(left))
  }
  await expect(target).toHaveValue(option.value)
}

/** Reaches the field for a file, opens the list of files with Enter, and takes this one. */
export async function attach(
  target: Locator,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const page = target.page()
  await reach(target)
  // The browser begins to hand its window for files over only when somebody waits for one; a key that is quicker opens nothing.
  const waiting = page.waitForEvent('filechooser')
  await page.evaluate('0')
  await page.keyboard.press('Enter')
  const chooser = await waiting
  await chooser.setFiles({ ...file })
}

/** Reaches a date, or a date and time, and types its parts (`2026-01-31`, `2026-01-31T09:00`), whatever order the browser asks them in. */
export async function typeDate(target: Locator, moment: string): Promise<void> {
  const { keyboard } = target.page()
  const [date = '', time = ''] = moment.split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  const [hour = '', minute = ''] = time.split(':')
  const hasFocus = () => target.evaluate((field) => field.matches(':focus'))
  for (const start of [`${month}${day}`, `${day}${month}`]) {
    await reach(target)
    // Each part is a stop of its own: back out of the field, and in again at its first part.
    while (await hasFocus()) await keyboard.press('Shift+Tab')
    await keyboard.press('Tab')
    await keyboard.type(`${start}${year}`)
    if (time) {
      await keyboard.press('ArrowRight')
      await keyboard.type(`${hour}${minute}`)
      await keyboard.type(Number(hour) < 12 ? 'a' : 'p')
    }
    if ((await target.inputValue()) === moment) return
  }
  await expect(target).toHaveValue(moment)
}
