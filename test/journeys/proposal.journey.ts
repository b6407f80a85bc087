/** An initiator writes a plan and sees, while typing, which way it takes. */
import { expect, test } from '@playwright/test'
import { accessible, as } from './person.ts'
import { fillWish } from './wish.ts'
import { wordsOf } from './words.ts'

for (const language of ['nl', 'en'] as const) {
  const words = wordsOf(language)
  const { t } = words

  test(`${language}: a playground forks to the council, a street party to the quick track`, async ({ browser }) => {
    const page = await as(browser, words, 'Noor Voorbeeld', '/plan-maken')
    await accessible(page)
    await fillWish(page, words, { title: `Playground ${language}`, euros: '60.000', years: '15', asset: true })
    await expect(page.getByText(t('track.council'), { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: t('wish.charges.title') })).toBeVisible()
    await accessible(page)

    // Smaller, over in a day and of nobody: the way changes while one types.
    await page.getByLabel(t('wish.field.title')).fill(`Street party ${language}`)
    await page.getByLabel(t('wish.field.cost'), { exact: true }).fill('800')
    await page.getByLabel(t('wish.field.lifetime')).fill('0')
    await page.getByLabel(t('wish.field.asset')).setChecked(false)
    await expect(page.getByText(t('track.quick'), { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: t('wish.charges.title') })).toBeHidden()

    await page.getByRole('button', { name: t('wish.send.submit') }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Street party ${language}` })).toBeVisible()
    await expect(page.getByText(t('done.submitted'), { exact: true }).first()).toBeVisible()
    await accessible(page)
    await page.context().close()
  })

  test(`${language}: all faults are named at once, and the draft survives`, async ({ browser }) => {
    const page = await as(browser, words, 'Bas Proefstra', '/plan-maken')
    await page.getByLabel(t('wish.field.title')).fill('Kort')
    await page.getByRole('button', { name: t('wish.send.submit') }).click()
    const summary = page
      .getByRole('alert')
      .or(page.getByRole('region', { name: /./ }).filter({ has: page.getByRole('link') }))
      .first()
    await expect(summary).toBeVisible()
    await accessible(page)
    await page.reload()
    await expect(page.getByLabel(t('wish.field.title'))).toHaveValue('Kort')
    await page.context().close()
  })
}
