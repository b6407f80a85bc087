/** The administrator tries another limit for quick plans, is told what contradicts it, records a version and withdraws it; the finance officer adds up two plans of one resident and sends one the way of their sum. */
import { expect, test } from '@playwright/test'
import { agreementLabels, numberLabels } from '../../shared/policy/labels.ts'
import { good, stepper } from './dossier.ts'
import { press, type, typeDate } from './hands.ts'
import { accessibleInWidth, as, visitor } from './person.ts'
import { newResident, quickPlan } from './quick-plans.ts'
import { wordsOf } from './words.ts'

/** A district that no other journey looks at. */
const southEast = 'WK040205'
const phone = { width: 375, height: 812 }
/** What a higher quick limit breaks while the coordinator may grant no more. */
const agreement = 'coordinator-may-grant-every-quick-plan'

/** The first day of a year far ahead on which no version begins: whatever is recorded here holds for nobody's plan. */
async function farDay(origin: string): Promise<string> {
  const { call } = await stepper(origin)
  const { versions } = good(await call('listPolicies')).value
  const taken = new Set(versions.map(({ startsOn }) => startsOn))
  let year = 2070
  while (taken.has(`${year}-01-01`)) year++
  return `${year}-01-01`
}

for (const language of ['nl', 'en'] as const) {
  const words = wordsOf(language)
  const { t, money } = words

  test(`${language}: another quick limit is tried, contradicts, is recorded and withdrawn`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    const origin = baseURL ?? ''
    const mark = crypto.randomUUID().slice(0, 4)
    const title = `Vogelkasten ${mark}`
    await quickPlan(origin, { by: newResident(southEast), title, place: `Laan ${mark}`, euros: 2000, hours: 0 })
    const startsOn = await farDay(origin)
    const council = `Raadsbesluit ${mark}`

    const anna = await as(browser, words, 'Anna Beheerder', '/beheer')
    await anna.setViewportSize(phone)
    const number = (name: 'fastTrackMaxCents' | 'voteRequiredAboveCents') =>
      anna.getByLabel(numberLabels[name][language], { exact: true })
    const record = anna.getByRole('region', { name: t('policy.record'), exact: true })
    const moved = anna.getByRole('listitem').filter({ has: anna.getByRole('link', { name: title, exact: true }) })
    await expect(record.getByText(t('policy.record.none'))).toBeVisible()
    await expect(moved).toBeHidden()
    await accessibleInWidth(anna)

    // The limit and what the coordinator may grant contradict each other: said at once, and refused when it is recorded all the same.
    await type(number('fastTrackMaxCents'), '3000')
    await expect(number('voteRequiredAboveCents')).toHaveValue(/^3[.,]000$/)
    const rule = agreementLabels[agreement][language]
    const contradiction = t('policy.misfit', { rule })
    await expect(anna.getByText(contradiction)).toBeVisible()
    await press(anna.getByRole('link', { name: numberLabels.fastTrackMaxCents[language], exact: true }))
    await expect(number('fastTrackMaxCents')).toBeFocused()
    await typeDate(anna.getByLabel(t('policy.record.startsOn'), { exact: true }), startsOn)
    await press(record.getByRole('button', { name: t('policy.record.submit') }))
    await expect(record.getByRole('alert').getByRole('link', { name: t('policy.fault.restsOn') })).toBeVisible()
    await expect(record.getByRole('alert').getByRole('link', { name: t('policy.fault.reason') })).toBeVisible()
    await accessibleInWidth(anna)
    await type(anna.getByLabel(t('policy.record.restsOn'), { exact: true }), council)
    await type(record.getByLabel(t('policy.record.reason'), { exact: true }), 'Meer plannen horen bij de wijk.')
    await press(record.getByRole('button', { name: t('policy.record.submit') }))
    const dialog = anna.getByRole('dialog')
    await accessibleInWidth(anna)
    await press(dialog.getByRole('button', { name: t('policy.record.confirm') }))
    await expect(record.getByRole('alert')).toContainText(rule)

    // A lower one fits, and shows at once that the plan would have gone to the vote.
    await type(number('fastTrackMaxCents'), '1500')
    await expect(anna.getByText(contradiction)).toBeHidden()
    await expect(record.getByRole('alert')).toBeHidden()
    const [quick, community] = [t('track.quick'), t('track.community')]
    const way = { from: quick, fromRule: 'R11', to: community, toRule: 'R10' }
    await expect(moved).toContainText(t('policy.sim.fromTo', way))
    await accessibleInWidth(anna)
    await press(record.getByRole('button', { name: t('policy.record.submit') }))
    await expect(dialog.getByText(t('policy.record.ask.text', { startsOn, count: 2 }))).toBeVisible()
    await press(dialog.getByRole('button', { name: t('policy.record.confirm') }))
    await expect(anna.getByText(t('policy.record.done.text', { startsOn }))).toBeVisible()

    // It stands among the versions and in the history of the number, until it is withdrawn with a reason.
    const version = anna.getByRole('listitem').filter({
      has: anna.getByRole('heading', { name: t('policy.version.head', { startsOn }) }),
    })
    await expect(version.getByText(t('policy.version.to-come'), { exact: true })).toBeVisible()
    await expect(version.getByText(council, { exact: true })).toBeVisible()
    await expect(version).toContainText(`${numberLabels.fastTrackMaxCents[language]}: ${money(150_000)}`)
    await accessibleInWidth(anna)
    await press(version.getByRole('button', { name: t('policy.withdraw'), exact: true }))
    await press(dialog.getByRole('button', { name: t('policy.withdraw.confirm') }))
    await expect(dialog.getByText(t('policy.fault.reason'))).toBeVisible()
    await accessibleInWidth(anna)
    await type(dialog.getByRole('textbox'), 'De raad wil er eerst over praten.')
    await press(dialog.getByRole('button', { name: t('policy.withdraw.confirm') }))
    await expect(version.getByText(t('policy.version.withdrawn'), { exact: true })).toBeVisible()
    await expect(version).toContainText('De raad wil er eerst over praten.')
    await expect(version.getByRole('button', { name: t('policy.withdraw'), exact: true })).toBeHidden()
    await anna.context().close()
  })

  test(`${language}: two plans of one resident are added up, and one goes the way of the sum`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    const origin = baseURL ?? ''
    const mark = crypto.randomUUID().slice(0, 4)
    const by = newResident(southEast)
    const titles = { first: `Bankje links ${mark}`, second: `Bankje rechts ${mark}` }
    await quickPlan(origin, { by, title: titles.first, place: `Plein ${mark}`, euros: 2000, hours: 0 })
    const planId = await quickPlan(origin, { by, title: titles.second, place: `Park ${mark}`, euros: 1500, hours: 0 })
    const track = t('track.community')

    // It waits on the officer's desk; the sum stands below the two plans, with the rule for it.
    const fatima = await as(browser, words, 'Fatima Fictief', '/financien')
    await fatima.setViewportSize(phone)
    await press(fatima.getByRole('link', { name: titles.second }))
    const table = fatima.getByRole('table', { name: t('related.table') })
    const row = (name: string) => table.getByRole('row', { name })
    await expect(row(titles.first)).toContainText(t('related.by.initiator'))
    await expect(row(titles.first)).toContainText(money(200_000))
    await expect(row(titles.second)).toContainText(money(150_000))
    await expect(row(t('related.sum'))).toContainText(money(350_000))
    await expect(fatima.getByText(t('related.heavier', { sumCents: 350_000, track, rule: 'R10' }))).toBeVisible()
    await accessibleInWidth(fatima)
    const reroute = fatima.getByRole('button', { name: t('related.reroute', { track }) })
    await press(reroute)
    await expect(fatima.getByText(t('decision.reasonMissing', { least: 10 }))).toBeVisible()
    await expect(fatima.getByLabel(t('related.reason'), { exact: true })).toBeFocused()
    await accessibleInWidth(fatima)
    const reason = `Samen is dit één rij banken ${mark}.`
    await type(fatima.getByLabel(t('related.reason'), { exact: true }), reason)
    await press(reroute)
    await expect(fatima.getByText(t('related.rerouted.done'), { exact: true })).toBeVisible()
    await accessibleInWidth(fatima)

    // Everybody reads the way, what the plan asks by itself, and the reason.
    const anybody = await visitor(browser, words, `/plan/${planId}`)
    await anybody.setViewportSize(phone)
    const step = anybody.getByRole('listitem').filter({ hasText: t('action.reroute') })
    await expect(step.getByText(`“${reason}”`)).toBeVisible()
    await expect(anybody.getByText(t('routing.rerouted', { from: t('track.quick'), ownCents: 150_000 }))).toBeVisible()
    await accessibleInWidth(anybody)
    for (const page of [fatima, anybody]) await page.context().close()
  })
}
