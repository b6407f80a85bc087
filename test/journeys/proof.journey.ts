/** The proof of a result on the visitor's own device: whole it holds, a changed ballot or receipt is told, and the day's heads stand in the open books. */
import { expect, type Page, test } from '@playwright/test'
import { press } from './hands.ts'
import { accessible, visitor } from './person.ts'
import { api, demoRound } from './setup.ts'
import { wordsOf } from './words.ts'

/** Changes what the server answers at an address, once: as somebody would who publishes one thing and shows another. */
async function tamper(page: Page, address: RegExp, change: (text: string) => string): Promise<void> {
  await page.route(
    address,
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: change(await response.text()) })
    },
    { times: 1 },
  )
}

for (const language of ['nl', 'en'] as const) {
  const words = wordsOf(language)
  const { t } = words

  test(`the proof of a result, ${language}`, async ({ browser, baseURL }) => {
    const round = await demoRound(baseURL ?? '', 'Wijkavond de Meent')
    const page = await visitor(browser, words, `/ronde/${round.id}/uitslag`)
    await press(page.getByRole('link', { name: t('proof.link') }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('proof.of', { round: round.title }))
    await expect(page.getByText(t('proof.good'), { exact: true })).toBeVisible()
    await expect(page.getByText(t('proof.result'))).toBeVisible()
    await accessible(page)

    // One vote moved to another plan: the bytes and the result give it away; the receipts do not.
    await tamper(page, /published-ballots/, (text) => text.replace(/^1;.*$/m, '1;'))
    const again = page.getByRole('button', { name: t('proof.again') })
    await press(again)
    await expect(page.getByText(t('proof.bad'), { exact: true })).toBeVisible()
    await expect(page.getByText(t('proof.file.bad'))).toBeVisible()
    await expect(page.getByText(t('proof.result.bad'))).toBeVisible()
    await expect(page.getByText(t('proof.receipts'))).toBeVisible()
    await page.setViewportSize({ width: 320, height: 640 })
    await expect
      .poll(() => page.evaluate('document.documentElement.scrollWidth - window.innerWidth'))
      .toBeLessThanOrEqual(0)
    await accessible(page)

    await tamper(page, /receipts/, (text) => JSON.stringify({ ...JSON.parse(text), counted: [] }))
    await press(again)
    await expect(page.getByText(t('proof.receipts.bad'))).toBeVisible()
    await press(again)
    await expect(page.getByText(t('proof.good'), { exact: true })).toBeVisible()

    // Without a line the page says so and can be tried again.
    await page.route(/published-ballots/, (route) => route.abort(), { times: 4 })
    await press(again)
    await expect(page.getByRole('alert')).toBeVisible()
    await page.unroute(/published-ballots/)
    await press(page.getByRole('button', { name: t('problem.again') }))
    await expect(page.getByText(t('proof.good'), { exact: true })).toBeVisible()
  })

  test(`the heads of the ledger in the open books, ${language}`, async ({ browser, baseURL }) => {
    const page = await visitor(browser, words, '/geld')
    await expect(page.getByRole('heading', { name: t('heads.title') })).toBeVisible()
    const { call } = await api(baseURL ?? '')
    const answer = await call('listLedgerHeads', {})
    const [day] = answer.ok ? answer.value.days : []
    if (!day) throw new Error('No heads are published.')
    await expect(page.getByText(day.digest)).toBeVisible()
    const waiting = page.waitForEvent('download')
    await press(page.getByRole('link', { name: t('heads.download') }))
    expect((await waiting).suggestedFilename()).toBe('controlegetallen.json')
  })
}
