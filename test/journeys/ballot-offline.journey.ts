/** A vote survives a lost connection: the paper opens again, the choice waits on the device, and it is stored once for its own voter. */
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test'
import { press, type } from './hands.ts'
import { accessible, visitor } from './person.ts'
import { api, codedRound } from './setup.ts'
import { type JourneyWords, wordsOf } from './words.ts'

const receiptForm = /^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/

/** An open round with two voting codes. */
async function roundWithCodes(origin: string) {
  const { roundId, titles } = await codedRound(origin, 3)
  const { call, tokenFor } = await api(origin)
  const made = await call('makeVotingCodes', {
    token: await tokenFor('carla'),
    key: crypto.randomUUID(),
    params: { roundId },
    body: { count: 2 },
  })
  if (!made.ok) throw new Error(made.detail)
  const [mine = '', theirs = ''] = made.value.codes.map(({ code }) => code)
  return { path: `/ronde/${roundId}/stem`, titles, mine, theirs }
}

/** What the caches of the browser hold, by path. */
const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(`(async () => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const requests = await Promise.all(all.map((cache) => cache.keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })()`)

/** The service worker has this page and what it needs. */
const isKept = (page: Page) => expect.poll(() => keptPaths(page)).toContain(new URL(page.url()).pathname)

const planButton = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ hasText: title }).getByRole('button')
const isChosen = (page: Page, title: string) => expect(planButton(page, title)).toHaveAttribute('aria-pressed', 'true')

/** Opens the paper in this browser, as a new tab that knows nothing of the tabs before. */
async function newTab(context: BrowserContext, { href }: JourneyWords, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(href(path))
  return page
}

async function voteByCode(page: Page, { t }: JourneyWords, code: string): Promise<string> {
  const field = page.getByLabel(t('ballot.ways.code'), { exact: true })
  if (!(await field.isVisible())) await press(page.getByRole('button', { name: t('ballot.review') }))
  await type(field, code)
  await press(page.getByRole('button', { name: t('ballot.ways.codeButton') }))
  return receiptOf(page)
}
async function receiptOf(page: Page): Promise<string> {
  const receipt = page.getByRole('dialog').getByText(receiptForm)
  await expect(receipt).toBeVisible()
  return (await receipt.textContent()) ?? ''
}

for (const language of ['nl', 'en'] as const) {
  const words = wordsOf(language)
  const { t } = words

  test(`${language}: a change without a network is stored when it is back, and has its receipt`, async ({
    browser,
    baseURL,
  }) => {
    const { path, titles, mine } = await roundWithCodes(baseURL ?? '')
    const [first = '', second = '', third = ''] = titles
    const page = await visitor(browser, words, path)
    const context = page.context()
    await press(planButton(page, first))
    const before = await voteByCode(page, words, mine)
    await page.keyboard.press('Escape')
    await isKept(page)

    // The network goes. Choosing goes on, and the page says where the choice is.
    await context.setOffline(true)
    await press(planButton(page, second))
    await expect(page.getByText(t('ballot.waiting.title')).first()).toBeVisible()
    await expect(page.getByText(t('ballot.waiting.kept'))).toBeVisible()
    await accessible(page)

    // It opens again without a network: the same plans, the same choice; one more is chosen.
    await page.reload()
    await isChosen(page, first)
    await isChosen(page, second)
    await press(planButton(page, third))
    await expect(page.getByText(t('ballot.waiting.kept'))).toBeVisible()

    // Back: nobody presses anything.
    await context.setOffline(false)
    await expect(page.locator('.ballot__mark').filter({ hasText: t('ballot.saved') })).toBeVisible()
    await press(page.getByRole('button', { name: t('ballot.review') }))
    const after = await receiptOf(page)
    expect(after).not.toBe(before)
    await page.reload()
    for (const title of titles) await isChosen(page, title)
    await context.close()
  })

  test(`${language}: a tab that was closed without a network: its vote waits for its own code`, async ({
    browser,
    baseURL,
  }) => {
    const { path, titles, mine, theirs } = await roundWithCodes(baseURL ?? '')
    const [first = '', second = ''] = titles
    const page = await visitor(browser, words, path)
    const context = page.context()
    const before = await voteByCode(page, words, mine)
    await page.keyboard.press('Escape')
    await context.setOffline(true)
    await press(planButton(page, first))
    await expect(page.getByText(t('ballot.waiting.kept'))).toBeVisible()
    await page.close()
    await context.setOffline(false)

    // The next person at this device has a code of their own: nothing is shown to them or sent for them.
    const next = await newTab(context, words, path)
    await expect(next.getByText(t('ballot.held.title'))).toBeVisible()
    await accessible(next)
    await expect(planButton(next, first)).toHaveAttribute('aria-pressed', 'false')
    await press(planButton(next, second))
    const other = await voteByCode(next, words, theirs)
    await next.close()

    const again = await newTab(context, words, path)
    await press(again.getByRole('button', { name: t('ballot.held.send') }))
    await accessible(again)
    const after = await voteByCode(again, words, mine)
    await expect(again.getByRole('dialog').getByText(t('ballot.stored.title')).first()).toBeVisible()
    await expect.poll(() => receiptOf(again)).not.toBe(before)
    expect(after).not.toBe(other)
    await again.keyboard.press('Escape')
    await isChosen(again, first)
    await expect(planButton(again, second)).toHaveAttribute('aria-pressed', 'false')

    // Nothing waits any more, and nothing of a voter was ever in a cache.
    const last = await newTab(context, words, path)
    await expect(planButton(last, first)).toBeVisible()
    await expect(last.getByText(t('ballot.held.title'))).toBeHidden()
    const kept = await keptPaths(last)
    expect(kept.filter((each) => !/^\/assets\/|\/stem$/.test(each))).toEqual([])
    await context.close()
  })

  test(`${language}: a part of the page that does not arrive takes nothing away, and comes when it is asked for`, async ({
    browser,
    baseURL,
  }) => {
    const { path, titles, mine } = await roundWithCodes(baseURL ?? '')
    const page = await visitor(browser, words, '/')
    const parts = /\/assets\/(Review|StatusLine)-.*\.js/
    await page.route(parts, (route) => route.abort())
    await page.goto(words.href(path))
    await press(planButton(page, titles[0] ?? ''))
    await expect(page.getByText(t('ballot.incomplete'))).toBeVisible()
    await isChosen(page, titles[0] ?? '')
    await accessible(page)
    await page.unroute(parts)
    await press(page.getByRole('button', { name: t('ballot.loadAnew') }))
    await expect(page.getByText(t('ballot.incomplete'))).toBeHidden()
    await isChosen(page, titles[0] ?? '')
    await voteByCode(page, words, mine)
    await page.context().close()
  })

  test(`${language}: a code that is typed without a network votes when it is back`, async ({ browser, baseURL }) => {
    const { path, titles, mine } = await roundWithCodes(baseURL ?? '')
    const page = await visitor(browser, words, path)
    await press(planButton(page, titles[0] ?? ''))
    await press(page.getByRole('button', { name: t('ballot.review') }))
    await isKept(page)
    await page.context().setOffline(true)
    await type(page.getByLabel(t('ballot.ways.code'), { exact: true }), mine)
    await press(page.getByRole('button', { name: t('ballot.ways.codeButton') }))
    await expect(page.getByText(t('problem.offline.detail'))).toBeVisible()
    await accessible(page)
    await page.context().setOffline(false)
    await expect(page.getByRole('dialog').getByText(receiptForm)).toBeVisible()
    await page.context().close()
  })
}
