/** English texts that come late, while the whole change of page still waits for an answer, break nothing. */
import { expect, test } from '@playwright/test'
import { press } from './hands.ts'
import { as } from './person.ts'
import { fillWish } from './wish.ts'
import { wordsOf } from './words.ts'

const words = wordsOf('en')
const { t } = words

test('en: texts of a plan come while the page waits for what its initiator can do', async ({ browser }) => {
  const noor = await as(browser, words, 'Noor Voorbeeld', '/plan-maken')
  const title = `Late woorden ${crypto.randomUUID().slice(0, 4)}`
  await fillWish(noor, words, { title, euros: '400', years: '1', asset: false })

  // The whole change of page waits for the new list of what waits for her: until the last texts have come.
  const areTextsIn = noor.waitForEvent('requestfinished', (request) => /\/decide-objection-/.test(request.url()))
  await noor.route(/\/v1\/(worklist|rounds\/\w+\/ballot)$/, async (route) => {
    await areTextsIn
    await noor.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
    await route.continue()
  })
  await press(noor.getByRole('button', { name: t('wish.send.submit') }))
  await expect(noor.getByRole('heading', { name: t('initiator.title') })).toBeVisible()
  await expect(noor.getByRole('heading', { level: 1, name: title })).toBeVisible()
})
