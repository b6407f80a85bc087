/** A neighbour with a phone votes after log-in: chooses first, logs in then, and every change is the vote and can be taken back. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { problems } from '../../shared/api/problems.ts'
import { choose, press, tick, type } from './hands.ts'
import { accessible, accessibleInWidth, as, logIn, visitor } from './person.ts'
import { readInOrder } from './reading-order.ts'
import { codedRound } from './setup.ts'
import { type JourneyWords, wordsOf } from './words.ts'

const voters = { nl: 'Bas Proefstra', en: 'Noor Voorbeeld' } as const
const receiptForm = /^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/

/** The way from the front page to the real round in Oost; other journeys hold exercises there. */
const toOost = (page: Page, { t }: JourneyWords): Locator =>
  page
    .getByRole('listitem')
    .filter({ hasNotText: t('home.vote.exercise') })
    .getByRole('link', { name: t('home.vote.go', { district: 'Oost' }) })
/** The card of a plan. */
const card = (page: Page, title: string): Locator => page.getByRole('listitem').filter({ hasText: title })
const planButton = (page: Page, { t }: JourneyWords, title: string): Locator =>
  card(page, title).getByRole('button', { name: new RegExp(`${t('plan.choose')}|${t('plan.chosen')}`, 'i') })
const left = (page: Page, { t }: JourneyWords, leftCents: number): Locator =>
  page.getByText(t('till.left', { leftCents }), { exact: true })
const counts = (page: Page, { t }: JourneyWords): Locator =>
  page.locator('.ballot__mark').filter({ hasText: t('ballot.saved') })

test('who lives elsewhere reads the plans: no meter and no buttons, whatever they chose before', async ({
  browser,
}) => {
  const words = wordsOf('nl')
  const { t } = words
  const page = await visitor(browser, words, '/')
  await press(toOost(page, words))
  await press(planButton(page, words, 'Geveltuinen'))
  await press(page.getByRole('button', { name: t('ballot.review') }))
  await press(page.getByRole('button', { name: t('ballot.ways.logIn') }))
  await press(page.getByRole('button', { name: 'Pieter Probeersel' }))
  await expect(page.getByText(problems['not-eligible'].title.nl)).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(10)
  await expect(page.getByRole('meter')).toHaveCount(0)
  await expect(page.getByRole('button', { name: t('ballot.review') })).toHaveCount(0)
  await expect(planButton(page, words, 'Geveltuinen')).toHaveCount(0)
  await accessible(page)
  await page.context().close()
})

for (const language of ['nl', 'en'] as const) {
  const words = wordsOf(language)
  const { t, money } = words

  test(`${language}: a vote by log-in on a phone, changed and taken back`, async ({ browser }) => {
    const page = await visitor(browser, words, '/')
    await page.setViewportSize({ width: 375, height: 812 })
    await accessible(page)
    await press(toOost(page, words))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ballot.question', { district: 'Oost' }))
    await readInOrder(page)

    // From the open paper to a vote that counts: four presses.
    await press(planButton(page, words, 'Geveltuinen'))
    await expect(left(page, words, 3_120_000)).toBeVisible()
    await press(page.getByRole('button', { name: t('ballot.review') }))
    await accessible(page)
    await press(page.getByRole('button', { name: t('ballot.ways.logIn') }))
    await press(page.getByRole('button', { name: voters[language] }))

    const stored = page.getByText(t('ballot.stored.title')).first()
    const replace = page.getByRole('button', { name: t('ballot.replace') }).first()
    await expect(stored.or(replace).first()).toBeVisible()
    // A system on which this person has voted before asks first.
    if (await replace.isVisible()) await press(replace)
    await expect(stored).toBeVisible()
    await accessible(page)

    const receipt = page.getByText(receiptForm).first()
    await press(page.getByRole('button', { name: t('ballot.review') }))
    const first = await receipt.textContent()
    await page.keyboard.press('Escape')
    await press(planButton(page, words, 'Taalmaatjes'))
    await expect(left(page, words, 2_840_000)).toBeVisible()
    await expect(counts(page, words)).toBeVisible()
    await readInOrder(page)
    await press(page.getByRole('button', { name: t('ballot.review') }))
    await expect(receipt).not.toHaveText(first ?? '')
    await expect(page.getByRole('dialog').getByText(money(960_000))).toBeVisible()
    await accessible(page)

    // Everything off by one press, and back by one; the same keys as everywhere take the change before that back.
    await press(page.getByRole('dialog').getByRole('button', { name: t('ballot.paper.clear') }))
    const undo = page.getByRole('dialog').getByRole('button', { name: t('ballot.undo') })
    await expect(undo).toBeFocused()
    await expect(page.getByText(t('ballot.paper.empty'))).toBeVisible()
    await press(undo)
    await expect(page.getByRole('dialog').getByText(money(960_000))).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(left(page, words, 3_120_000)).toBeVisible()
    await expect(counts(page, words)).toBeVisible()
    const ballot = page.url()
    await page.context().close()

    // On another device the earlier vote is not shown, and no tap replaces it: only the voter's own word does.
    const other = await as(browser, words, voters[language])
    await other.goto(ballot)
    await expect(other.getByText(t('ballot.elsewhere.text')).first()).toBeVisible()
    await press(planButton(other, words, 'Schaaktafels bij'))
    await expect(other.getByText(t('ballot.elsewhere.text')).first()).toBeVisible()
    await accessible(other)
    await press(other.getByRole('button', { name: t('ballot.replace') }).first())
    await expect(other.getByText(t('ballot.stored.title')).first()).toBeVisible()
    await other.context().close()
  })

  test(`${language}: plans are found, laid side by side, and read with a screen of 320 by 256`, async ({
    browser,
    baseURL,
  }) => {
    const page = await visitor(browser, words, '/')
    await press(toOost(page, words))
    await press(page.getByRole('button', { name: t('ballot.find') }))
    const word = page.getByLabel(t('finder.word'), { exact: true })
    await expect(word).toBeFocused()
    await page.keyboard.type('TAALM')
    await expect(page.getByText(t('ballot.shown', { count: 1 }), { exact: true })).toBeVisible()
    await expect(card(page, 'Taalmaatjes')).toBeVisible()
    await type(word, 'niets van dit alles')
    await expect(page.getByText(t('finder.none'))).toBeVisible()
    await accessible(page)
    await press(page.getByRole('button', { name: t('finder.clear') }))
    await expect(word).toBeFocused()
    await choose(page.getByLabel(t('finder.price'), { exact: true }), t('finder.upTo', { cents: 500_000 }))
    await expect(card(page, 'Pannakooi')).toBeHidden()
    await press(page.getByRole('button', { name: t('finder.clear') }))

    // What no longer fits is out of sight; what is chosen stays.
    await press(planButton(page, words, 'Pannakooi'))
    await press(planButton(page, words, 'Pluktuin'))
    await press(planButton(page, words, 'Eettafel'))
    await tick(page.getByLabel(t('finder.fits')))
    await expect(card(page, 'Geveltuinen')).toBeHidden()
    await expect(card(page, 'Pannakooi')).toBeVisible()

    await press(page.getByRole('button', { name: t('compare.open') }))
    const dialog = page.getByRole('dialog')
    for (const title of ['Pannakooi', 'Geveltuinen', 'Taalmaatjes', 'Schaaktafels'])
      await tick(dialog.getByRole('checkbox', { name: new RegExp(title) }))
    await expect(dialog.getByText(t('compare.full'))).toBeVisible()
    await expect(dialog.getByRole('checkbox', { name: /Pluktuin/ })).toBeDisabled()
    await expect(dialog.getByRole('columnheader')).toHaveCount(4)
    await accessibleInWidth(page)
    await press(dialog.getByRole('button', { name: `${t('plan.choose')} Taalmaatjes` }))
    await expect(dialog.getByRole('button', { name: /Taalmaatjes/ })).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Escape')
    await expect(planButton(page, words, 'Taalmaatjes')).toHaveAttribute('aria-pressed', 'true')
    await page.context().close()

    // A page of 1280 by 1024 at 400%: everything is reached by the keyboard, nothing is covered, and the till stays in sight.
    const { roundId, titles } = await codedRound(baseURL ?? '', 3)
    const small = await visitor(browser, words, `/ronde/${roundId}/stem`)
    await small.setViewportSize({ width: 320, height: 256 })
    for (const title of titles) await press(planButton(small, words, title))
    await expect(left(small, words, 400_000)).toBeInViewport()
    await accessibleInWidth(small)
    await press(small.getByRole('button', { name: t('ballot.review') }))
    await press(small.getByRole('button', { name: t('ballot.undo') }))
    await type(small.getByLabel(t('ballot.ways.code'), { exact: true }), 'XXXX')
    await accessibleInWidth(small)
    await small.context().close()
  })
}

test('who chose in this tab and logs in by whatever button has voted, and can take it back', async ({ browser }) => {
  const words = wordsOf('nl')
  const { t } = words
  const page = await visitor(browser, words, '/')
  await press(toOost(page, words))
  await press(planButton(page, words, 'Taalmaatjes'))
  await logIn(page, words, 'Yasmin Testman')
  const taken = page.getByText(t('ballot.taken'))
  const replace = page.getByRole('button', { name: t('ballot.replace') })
  await expect(taken.or(replace).first()).toBeVisible()
  if (await replace.isVisible()) return page.context().close()
  await expect(page.getByText(t('ballot.stored.title')).first()).toBeVisible()
  await accessible(page)
  await press(page.locator('.notice').getByRole('button', { name: t('ballot.undo') }))
  await expect(page.getByText(t('ballot.stored.blank')).first()).toBeVisible()
  await expect(planButton(page, words, 'Taalmaatjes')).toHaveAttribute('aria-pressed', 'false')
  await page.context().close()
})
