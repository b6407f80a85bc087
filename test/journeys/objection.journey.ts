/** A plan is refused, its initiator objects, and an alderman who had no hand in it decides: once the plan goes on, once only the court is left. And a decision that is adjourned in time. */
import { expect, test } from '@playwright/test'
import { addDays, addWeeks, isWorkingDay, localDate } from '../../shared/terms/terms.ts'
import { press, tick, type } from './hands.ts'
import { accessible, as, visitor } from './person.ts'
import { planOf } from './setup.ts'
import { wordsOf } from './words.ts'

const refusal = 'De plek is al vergeven aan de speeltuin.'

/** A plan of Noor in Oost as it was submitted, or refused by the coordinator. */
const plan = (origin: string, title: string, isRefused: boolean) =>
  planOf(
    origin,
    'noor',
    { title, theme: 'culture' },
    isRefused ? { outcome: 'not-feasible', reason: refusal } : undefined,
  )

for (const [language, outcome] of [
  ['nl', 'founded'],
  ['en', 'unfounded'],
] as const) {
  const words = wordsOf(language)
  const { t } = words

  test(`${language}: refused, objected to, and the objection is ${outcome}`, async ({ browser, baseURL }) => {
    const title = `Muurschildering ${language} ${crypto.randomUUID().slice(0, 4)}`
    const id = await plan(baseURL ?? '', title, true)

    // The initiator is told on the own plans, and objects on the page of the plan.
    const noor = await as(browser, words, 'Noor Voorbeeld', '/mijn-plannen')
    await press(noor.getByRole('link', { name: `${t('resident.task.object')} ${title}` }))
    await expect(noor.getByRole('heading', { name: t('protection.title') })).toBeVisible()
    await press(noor.getByRole('button', { name: t('planObjection.do'), exact: true }))
    await accessible(noor)
    await press(noor.getByRole('button', { name: t('planObjection.yes') }))
    await expect(noor.getByText(t('planObjection.missing'))).toBeVisible()
    await type(noor.getByLabel(t('planObjection.grounds')), 'De speeltuin komt aan de andere kant van het park.')
    await press(noor.getByRole('button', { name: t('planObjection.yes') }))
    await expect(noor.getByText(t('done.objected'), { exact: true })).toBeVisible()
    await expect(noor.getByText(t('state.objection'), { exact: true }).first()).toBeVisible()
    await accessible(noor)

    // An alderman finds it at the desk.
    const wouter = await as(browser, words, 'Wouter', '/vandaag')
    await press(wouter.getByRole('link', { name: title }))
    await expect(wouter.getByRole('heading', { name: t('decideObjection.title') })).toBeVisible()
    await press(wouter.getByRole('button', { name: t('decideObjection.send') }))
    await expect(wouter.getByText(t('decideObjection.outcome.missing'))).toBeVisible()
    await accessible(wouter)
    await tick(wouter.getByRole('radio', { name: new RegExp(`^${t(`decideObjection.${outcome}`)}`) }))
    await type(wouter.getByLabel(t('decideObjection.reason')), 'De kaart laat zien waar de speeltuin komt.')
    await press(wouter.getByRole('button', { name: t('decideObjection.send') }))
    await expect(wouter.getByText(t('done.decided'), { exact: true })).toBeVisible()

    // Everybody reads what was decided and what is left.
    const anybody = await visitor(browser, words, `/plan/${id}`)
    await expect(anybody.getByText(t(`objectionOutcome.${outcome}`))).toBeVisible()
    const state = outcome === 'founded' ? 'submitted' : 'refused'
    await expect(anybody.getByText(t(`state.${state}`), { exact: true }).first()).toBeVisible()
    const appeal = t('protection.canAppeal', { until: addWeeks(localDate(Date.now()), 6) })
    await expect(anybody.getByText(appeal)).toBeVisible({ visible: outcome === 'unfounded' })
    for (const width of [1280, 375]) {
      await anybody.setViewportSize({ width, height: 900 })
      await accessible(anybody)
      expect(await anybody.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    }
    for (const page of [noor, wouter, anybody]) await page.context().close()
  })
}

test('nl: a coordinator adjourns a decision in time, and the initiator reads until when and why', async ({
  browser,
  baseURL,
}) => {
  const words = wordsOf('nl')
  const { t } = words
  const id = await plan(baseURL ?? '', `Moestuin ${crypto.randomUUID().slice(0, 4)}`, false)
  const due = addWeeks(localDate(Date.now()), 8)
  let day = addDays(due, 7)
  while (!isWorkingDay(day)) day = addDays(day, 1)

  const carla = await as(browser, words, 'Carla', `/coordinator/plan/${id}`)
  await press(carla.getByRole('button', { name: t('adjourn.open') }))
  await type(carla.getByLabel(t('adjourn.until')), due)
  await type(carla.getByLabel(t('adjourn.reason')), 'De grond wordt eerst onderzocht.')
  await press(carla.getByRole('button', { name: t('adjourn.send') }))
  await expect(carla.getByText(t('adjourn.until.range', { dueOn: due, latest: addWeeks(due, 8) }))).toBeVisible()
  await accessible(carla)
  await type(carla.getByLabel(t('adjourn.until')), day)
  await press(carla.getByRole('button', { name: t('adjourn.send') }))
  await expect(carla.getByText(t('adjourn.done'), { exact: true })).toBeVisible()
  await expect(carla.getByRole('button', { name: t('adjourn.open') })).toBeHidden()
  await accessible(carla)

  const noor = await as(browser, words, 'Noor Voorbeeld', `/plan/${id}`)
  await expect(noor.getByText(t('protection.due.request', { dueOn: day }))).toBeVisible()
  await expect(noor.getByText('De grond wordt eerst onderzocht.')).toBeVisible()
  await accessible(noor)
  for (const page of [carla, noor]) await page.context().close()
})
