/** A report: passed on by the coordinator, it waits for the district team, which answers it on the page of the report; whoever sent it in follows it and reads the answer. */
import { expect, test } from '@playwright/test'
import { press, type } from './hands.ts'
import { accessible, accessibleInWidth, as, visitor } from './person.ts'
import { planOf } from './setup.ts'
import { wordsOf } from './words.ts'

/** A report of Noor in Oost that was passed on to the district team. */
const passedOn = (origin: string, title: string) =>
  planOf(
    origin,
    'noor',
    {
      title,
      summary: 'Er ligt al een week glas op het fietspad naast de school.',
      theme: 'clean',
      kind: 'report',
      cost: { cents: 0 },
      lifetimeYears: 0,
    },
    { outcome: 'passed-on', reason: 'Dank u. Dit is een melding.' },
  )

const words = wordsOf('nl')
const { t } = words
const answer = 'Het glas is vanochtend opgeruimd. Dank voor uw melding.'

test('the district team finds a report, answers it, and whoever sent it in reads the answer', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000)
  const title = `Glas op het fietspad ${crypto.randomUUID().slice(0, 4)}`
  const id = await passedOn(baseURL ?? '', title)

  // Noor follows it: it waits for the team.
  const noor = await as(browser, words, 'Noor Voorbeeld', `/plan/${id}`)
  await expect(noor.getByText(t('now.passed-on'), { exact: true })).toBeVisible()
  await expect(noor.getByRole('heading', { name: t('teamAnswer.title') })).toHaveCount(0)

  // Wendy lands on what waits for her, and finds the form behind the line.
  const wendy = await as(browser, words, 'Wendy Wijkteam')
  await expect(wendy).toHaveURL(/\/vandaag$/)
  await press(wendy.getByRole('link', { name: title }))
  await expect(wendy.getByRole('heading', { name: t('teamAnswer.title') })).toBeVisible()
  await press(wendy.getByRole('button', { name: t('teamAnswer.send') }))
  await expect(wendy.getByText(t('teamAnswer.missing'))).toBeVisible()
  await expect(wendy.getByLabel(t('teamAnswer.label'))).toBeFocused()
  await accessible(wendy)
  await type(wendy.getByLabel(t('teamAnswer.label')), answer)
  await press(wendy.getByRole('button', { name: t('teamAnswer.send') }))
  await expect(wendy.getByText(t('done.answered'), { exact: true })).toBeVisible()
  await expect(wendy.getByRole('heading', { name: t('teamAnswer.title') })).toHaveCount(0)

  // Noor reads it where it stands, and everybody in the history.
  await noor.reload()
  await expect(noor.getByText(t('now.answered'), { exact: true })).toBeVisible()
  await expect(noor.getByText(answer, { exact: true })).toBeVisible()
  const anybody = await visitor(browser, words, `/plan/${id}`)
  await expect(anybody.getByText(t('action.answer-service-request'))).toBeVisible()
  await expect(anybody.getByText(`“${answer}”`)).toBeVisible()
  for (const width of [1280, 375]) {
    await anybody.setViewportSize({ width, height: 900 })
    await accessibleInWidth(anybody)
  }
  for (const page of [noor, wendy, anybody]) await page.context().close()
})
