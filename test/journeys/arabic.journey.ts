/** The pages for voting in Arabic, from right to left, on a phone and by keyboard: a vote by log-in, one by code, and where the Arabic ends. */
import { expect, type Page, test } from '@playwright/test'
import { press, type } from './hands.ts'
import { chooseButton } from './paper.ts'
import { accessibleInWidth, visitor } from './person.ts'
import { api } from './setup.ts'
import { wordsOf } from './words.ts'

const words = wordsOf('ar')
const { t } = words
const dutch = wordsOf('nl')
const receiptForm = /^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/

const plan = (page: Page, title: string) => chooseButton(page, words, title)

/** The page is Arabic and runs from right to left, and no rule of accessibility is broken at this width. */
async function stands(page: Page): Promise<void> {
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'ar')
  await expect(html).toHaveAttribute('dir', 'rtl')
  await accessibleInWidth(page)
}

/** The receipt reads from left to right, whatever stands around it. */
async function receiptIn(page: Page): Promise<string> {
  const receipt = page.getByRole('dialog').getByText(receiptForm)
  await expect(receipt).toBeVisible()
  await expect(receipt).toHaveCSS('direction', 'ltr')
  return (await receipt.textContent()) ?? ''
}

test('Arabic: from the front page to a vote by log-in on a phone, and back to Dutch where there is no Arabic', async ({
  browser,
}) => {
  const page = await visitor(browser, words, '/')
  await page.setViewportSize({ width: 375, height: 812 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('rounds.list.title'))
  await stands(page)
  await press(page.getByRole('link', { name: 'Stemronde Oost' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ballot.question', { district: 'Oost' }))
  await stands(page)

  await press(plan(page, 'Geveltuinen'))
  await expect(page.getByText(t('till.left', { leftCents: 3_120_000 }), { exact: true })).toBeVisible()
  await expect(page.getByText(t('till.count', { count: 1 }))).toBeVisible()
  await press(page.getByRole('button', { name: t('ballot.review') }))
  await stands(page)
  await press(page.getByRole('button', { name: t('ballot.ways.logIn') }))
  await press(page.getByRole('button', { name: 'Yasmin Testman' }))

  // Back on the Arabic ballot with the choice: it is the vote at once, or replaces an earlier one by one press.
  const stored = page.getByText(t('ballot.stored.title')).first()
  const replace = page.getByRole('button', { name: t('ballot.replace') }).first()
  await expect(stored.or(replace).first()).toBeVisible()
  if (await replace.isVisible()) await press(replace)
  await expect(stored).toBeVisible()
  await stands(page)
  await press(page.getByRole('button', { name: t('ballot.review') }))
  expect(await receiptIn(page)).toMatch(receiptForm)
  await stands(page)
  await page.keyboard.press('Escape')

  // The menu offers the languages of this page; a plan has no Arabic, and its link says so.
  await press(page.getByRole('button', { name: t('shell.menu'), exact: true }))
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('hreflang', 'en')
  await expect(page.getByRole('link', { name: 'العربية' })).toHaveCount(0)
  const toPlan = page.getByRole('link', { name: 'Geveltuinen' }).first()
  await expect(toPlan).toHaveAttribute('hreflang', 'nl')
  await press(toPlan)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Geveltuinen/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await page.context().close()
})

test('Arabic: a vote with the code of a letter, by way of the Dutch page; a wrong code is explained', async ({
  browser,
  baseURL,
}) => {
  const origin = baseURL ?? ''
  const { call, tokenFor } = await api(origin)
  // A round of the demo: one of its own would stand open on the front page while other journeys look there.
  const rounds = await call('listRounds')
  if (!rounds.ok) throw new Error(rounds.detail)
  const roundId = rounds.value.rounds.find(({ title }) => title === 'Stemronde Noordoost')?.id ?? ''
  const made = await call('makeVotingCodes', {
    token: await tokenFor('olga'),
    key: crypto.randomUUID(),
    params: { roundId },
    body: { count: 1 },
  })
  if (!made.ok) throw new Error(made.detail)
  const [first] = made.value.codes

  const page = await visitor(browser, dutch, `/ronde/${roundId}/stem`)
  await page.setViewportSize({ width: 375, height: 812 })
  await press(page.getByRole('button', { name: dutch.t('shell.menu'), exact: true }))
  await press(page.getByRole('link', { name: 'العربية' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ballot.question', { district: 'Noordoost' }))
  await expect(page).toHaveTitle(new RegExp(t('shell.name')))
  for (const title of ['Fruitbomen', 'Radiokast']) await press(plan(page, title))
  await expect(page.getByText(t('till.count', { count: 2 }))).toBeVisible()
  await press(page.getByRole('button', { name: t('ballot.review') }))
  const field = page.getByLabel(t('ballot.ways.code'), { exact: true })
  await expect(field).toHaveCSS('direction', 'ltr')
  await type(field, '0000-0000-00000')
  await press(page.getByRole('button', { name: t('ballot.ways.codeButton') }))
  await expect(page.getByRole('alert')).toContainText(/رمز|الرمز/)
  await stands(page)
  await type(field, first?.code ?? '')
  await press(page.getByRole('button', { name: t('ballot.ways.codeButton') }))
  await expect(page.getByRole('dialog').getByText(t('ballot.stored.title')).first()).toBeVisible()
  expect(await receiptIn(page)).toMatch(receiptForm)
  await stands(page)
  await page.context().close()
})
