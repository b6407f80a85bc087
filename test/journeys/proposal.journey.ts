/** An initiator writes a plan and sees, while typing, which way it takes; what was written survives, and can be wiped and put back. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { glossary as englishGlossary } from '../../web/glossary/en.ts'
import { glossary as dutchGlossary } from '../../web/glossary/nl.ts'
import { choose, press, reach, tick, type } from './hands.ts'
import { accessible, accessibleInWidth, as, visitor } from './person.ts'
import { fillWish } from './wish.ts'
import { type JourneyWords, wordsOf } from './words.ts'

/** The reason beside the drawing, once it tells of this way. */
const reason = (page: Page, { t }: JourneyWords, way: 'council' | 'quick'): Locator =>
  page.getByRole('region', { name: t(`track.${way}`), exact: true })

for (const language of ['nl', 'en'] as const) {
  const words = wordsOf(language)
  const { t, money } = words

  test(`${language}: a playground forks to the council, a street party to the quick track`, async ({ browser }) => {
    const page = await as(browser, words, 'Noor Voorbeeld', '/plan-maken')
    await accessible(page)
    await fillWish(page, words, { title: `Playground ${language}`, euros: '60.000', years: '15', asset: true })
    // Which way, why with the rule, how long, and what to change to stay; read aloud once typing rests.
    const council = reason(page, words, 'council')
    await expect(council).toContainText(money(6_000_000))
    await expect(council).toContainText(t('routing.R3.term'))
    await expect(council).toContainText(t('routing.R3.stay', { stayBelowCents: 2_499_999 }))
    await expect(council).toContainText('R3')
    await expect(page.locator('[aria-live]').filter({ hasText: t('track.council') })).toHaveCount(1)
    // The charges come as a chart with the same figures as a table.
    const charges = page.getByRole('region', { name: t('wish.charges.title') })
    await expect(charges).toBeVisible()
    await press(charges.getByText(t('charges.table')))
    await expect(charges.getByRole('table', { name: t('wish.charges.chart') }).getByRole('row')).toHaveCount(16)
    // A hard word is explained where it stands.
    await press(charges.getByText(t('whatIs.capital-charges')))
    const glossary = language === 'nl' ? dutchGlossary : englishGlossary
    await expect(charges.getByText(glossary['capital-charges'])).toBeVisible()
    await accessible(page)

    // Smaller, over in a day and of nobody: the way changes while one types.
    await type(page.getByLabel(t('wish.field.title')), `Street party ${language}`)
    await type(page.getByLabel(t('wish.field.cost'), { exact: true }), '800')
    await type(page.getByLabel(t('wish.field.lifetime')), '0')
    await tick(page.getByLabel(t('wish.field.asset')), false)
    await expect(reason(page, words, 'quick')).toBeVisible()
    await expect(charges).toBeHidden()

    await press(page.getByRole('button', { name: t('wish.send.submit') }))
    await expect(page.getByRole('heading', { level: 1, name: `Street party ${language}` })).toBeVisible()
    await expect(page.getByText(t('done.submitted'), { exact: true }).first()).toBeVisible()
    await accessible(page)
    await page.context().close()
  })

  test(`${language}: all faults are named at once, with how to mend them; the draft survives, is wiped and put back`, async ({
    browser,
  }) => {
    const page = await as(browser, words, 'Bas Proefstra', '/plan-maken')
    const title = page.getByLabel(t('wish.field.title'))
    await type(title, 'Kort')
    await press(page.getByRole('button', { name: t('wish.send.submit') }))
    const summary = page.getByRole('alert')
    const tooShort = t('wish.fault.between', { least: 5, most: 100, length: 4 })
    await expect(summary).toBeFocused()
    await expect(summary.getByRole('link', { name: `${t('wish.field.title')} ${tooShort}` })).toBeVisible()
    await accessible(page)
    await press(summary.getByRole('link').first())
    await expect(title).toBeFocused()

    await page.reload()
    await expect(title).toHaveValue('Kort')
    // Wiped at once, without a question: the button beside it puts everything back, and has the focus.
    await press(page.getByRole('button', { name: t('wish.draft.clear') }))
    await expect(title).toHaveValue('')
    await expect(page.getByRole('button', { name: t('wish.draft.putBack') })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(title).toHaveValue('Kort')
    await page.reload()
    await expect(title).toHaveValue('Kort')
    await page.context().close()
  })
}

const nl = wordsOf('nl')

/** Runs in the page, as text because the tests have no types of a browser: the shapes that the line takes until it ends there. */
const shapesUntil = (end: string) => `new Promise((resolve) => {
  const line = document.querySelector('.fork__live')
  const seen = []
  new MutationObserver((_, watcher) => {
    seen.push(line.getAttribute('d'))
    if (!seen.at(-1).endsWith('${end}')) return
    watcher.disconnect()
    resolve(seen)
  }).observe(line, { attributes: true, attributeFilter: ['d'] })
})`

test('on a phone a line at the top keeps the way in sight while one types, and leads to the drawing', async ({
  browser,
}) => {
  const page = await visitor(browser, nl, '/plan-maken')
  await page.setViewportSize({ width: 375, height: 812 })
  await type(page.getByLabel(nl.t('wish.field.cost'), { exact: true }), '60.000')
  await type(page.getByLabel(nl.t('wish.field.lifetime')), '15')
  const asset = page.getByLabel(nl.t('wish.field.asset'))
  await tick(asset)
  const line = page.getByRole('button', { name: nl.t('wish.way.strip.why') })
  await expect(line).toContainText(nl.t('wish.way.strip.none'))
  await choose(page.getByLabel(nl.t('wish.field.district')), { label: 'Oost' })
  await reach(asset)
  await expect(line).toContainText(nl.t('track.council'))
  await expect(line).toBeInViewport({ ratio: 1 })
  await press(line)
  await expect(page.getByRole('heading', { name: nl.t('wish.way') })).toBeFocused()
  await expect(page.getByRole('heading', { name: nl.t('wish.way') })).toBeInViewport()
  // Where no control lies half under the line, as it does now and then while one scrolls.
  await accessibleInWidth(page)
  await page.context().close()
})

for (const [motion, moves] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`the drawn line ${moves ? 'swings' : 'jumps'} to the other station (motion: ${motion})`, async ({ browser }) => {
    const page = await visitor(browser, nl, '/plan-maken?wijk=WK040206')
    await page.emulateMedia({ reducedMotion: motion })
    const cost = page.getByLabel(nl.t('wish.field.cost'), { exact: true })
    const line = page.locator('.fork__live')
    await type(cost, '800')
    // The middle of the first column of four, and of the second.
    await expect(line).toHaveAttribute('d', /100 0$/)
    const places = page.evaluate<string[]>(shapesUntil('300 0'))
    await type(cost, '8.000')
    expect((await places).length > 2).toBe(moves)
    expect((await places).at(-1)).toMatch(/300 0$/)
    await page.context().close()
  })
}

for (const path of ['/woorden', '/toegankelijkheid']) {
  test(`${path} reads well in both languages and on a phone`, async ({ browser }) => {
    for (const words of [nl, wordsOf('en')]) {
      const page = await visitor(browser, words, path)
      await page.setViewportSize({ width: 375, height: 812 })
      await expect(page.getByRole('heading', { level: 2 }).nth(4)).toBeVisible()
      await accessibleInWidth(page)
      await page.context().close()
    }
  })
}
