/** A neighbour with a phone votes after log-in: chooses first, logs in then, and every change afterwards is the vote. */
import { expect, test } from '@playwright/test'
import { accessible, as, visitor } from './person.ts'
import { wordsOf } from './words.ts'

const voters = { nl: 'Bas Proefstra', en: 'Noor Voorbeeld' } as const
const receiptForm = /^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/

for (const language of ['nl', 'en'] as const) {
  const words = wordsOf(language)
  const { t, money } = words

  test(`${language}: a vote by log-in on a phone, changed once`, async ({ browser }) => {
    const page = await visitor(browser, words, '/')
    await page.setViewportSize({ width: 375, height: 812 })
    await accessible(page)
    await page.getByRole('link', { name: t('home.vote.go', { district: 'Oost' }) }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ballot.question', { district: 'Oost' }))
    const plan = (title: string) =>
      page
        .getByRole('listitem')
        .filter({ hasText: title })
        .getByRole('button', { name: new RegExp(t('plan.choose'), 'i') })
    await plan('Geveltuinen').click()
    await expect(page.getByText(t('till.left', { leftCents: 3_120_000 }), { exact: true })).toBeVisible()

    await page.getByRole('button', { name: t('ballot.review') }).click()
    await accessible(page)
    await page.getByRole('button', { name: t('ballot.ways.logIn') }).click()
    await page.getByRole('button', { name: voters[language] }).click()

    // Back on the ballot with the choice kept; it becomes the vote by one press, if it has not yet.
    const stored = page.getByText(t('ballot.stored.title')).first()
    const now = page.getByRole('button', { name: t('ballot.voteNow') }).first()
    const replace = page.getByRole('button', { name: t('ballot.replace') }).first()
    await expect(stored.or(now).or(replace).first()).toBeVisible()
    if (await now.isVisible()) await now.click()
    else if (await replace.isVisible()) await replace.click()
    await expect(stored).toBeVisible()
    await accessible(page)

    const receipt = page.getByText(receiptForm).first()
    if (!(await receipt.isVisible())) await page.getByRole('button', { name: t('ballot.review') }).click()
    const first = await receipt.textContent()
    await page.keyboard.press('Escape')
    await plan('Taalmaatjes').click()
    await expect(page.getByText(t('till.left', { leftCents: 2_840_000 }), { exact: true })).toBeVisible()
    await expect(page.getByText(t('ballot.saved')).first()).toBeVisible()
    await page.getByRole('button', { name: t('ballot.review') }).click()
    await expect(receipt).not.toHaveText(first ?? '')
    await expect(page.getByRole('dialog').getByText(money(960_000))).toBeVisible()
    await accessible(page)
    const ballot = page.url()
    await page.context().close()

    // On another device the earlier vote is not shown, and no tap replaces it: only the voter's own word does.
    const other = await as(browser, words, voters[language])
    await other.goto(ballot)
    await expect(other.getByText(t('ballot.elsewhere.text'))).toBeVisible()
    await other
      .getByRole('listitem')
      .filter({ hasText: 'Schaaktafels bij' })
      .getByRole('button', { name: new RegExp(t('plan.choose'), 'i') })
      .click()
    await expect(other.getByText(t('ballot.elsewhere.text'))).toBeVisible()
    await accessible(other)
    await other
      .getByRole('button', { name: t('ballot.replace') })
      .first()
      .click()
    await expect(other.getByText(t('ballot.stored.title')).first()).toBeVisible()
    await other.context().close()
  })
}
