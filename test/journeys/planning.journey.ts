/** The programme office moves hours between two crews of a district, and puts those of a signed deal in a week that they fill to overflowing; residents read the hours on the page of the district. */
import { expect, type Page, test } from '@playwright/test'
import { parseWeek, weekOf } from '../../shared/capacity/weeks.ts'
import { localDate } from '../../shared/terms/amsterdam.ts'
import { weekNamed } from '../../web/planning/part-form.ts'
import { good, stepper } from './dossier.ts'
import { choose, press, type } from './hands.ts'
import { accessibleInWidth, as, visitor } from './person.ts'
import { newResident, signedDeal } from './quick-plans.ts'
import { wordsOf } from './words.ts'

/** A district that no other journey looks at. */
const southWest = { code: 'WK040203', name: 'Zuidwest' }
const phone = { width: 375, height: 812 }
/** More than a crew of a district has in any week. */
const dealHours = 60
const movedHours = 2
const reason = 'In dit seizoen is er meer werk in het groen.'

/** The row of a crew in the table of the hours, and what stands in it from the left. */
const rowOf = (page: Page, table: string, crew: string) =>
  page.getByRole('table', { name: table, exact: true }).getByRole('row', { name: new RegExp(`^${crew} `) })

for (const language of ['nl', 'en'] as const) {
  const words = wordsOf(language)
  const { t, hours } = words

  test(`${language}: hours move between crews, and a deal is planned until a week is too full`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    const origin = baseURL ?? ''
    const mark = crypto.randomUUID().slice(0, 4)
    const title = `Geveltuinen ${mark}`
    await signedDeal(origin, {
      by: newResident(southWest.code),
      title,
      place: `Hof ${mark}`,
      euros: 100,
      hours: dealHours,
    })
    const { call, signed } = await stepper(origin)
    const params = { districtCode: southWest.code }
    const crews = async () => {
      const { hours: all, year } = good(await call('getCapacity', { params })).value
      const minutes = (pot: 'greenery' | 'support') =>
        all.find((one) => one.pot === pot) ?? { given: 0, reserved: 0, committed: 0, left: 0 }
      return { year, greenery: minutes('greenery'), support: minutes('support') }
    }
    const before = await crews()
    const [green, support] = [t('discipline.greenery'), t('discipline.support')]

    // A reason is asked for what stands in the open books; then the hours move.
    const olga = await as(browser, words, 'Olga Overzicht', `/planning?wijk=${southWest.code}`)
    await olga.setViewportSize(phone)
    const table = t('planning.hours', { district: southWest.name, year: before.year })
    await expect(rowOf(olga, table, green).getByRole('cell').first()).toHaveText(hours(before.greenery.given))
    await press(olga.getByText(t('planning.move'), { exact: true }))
    await choose(
      olga.getByLabel(t('planning.move.from'), { exact: true }),
      t('planning.move.option', { name: support, leftMinutes: before.support.left }),
    )
    await choose(
      olga.getByLabel(t('planning.move.to'), { exact: true }),
      t('planning.move.option', { name: green, leftMinutes: before.greenery.left }),
    )
    await type(olga.getByLabel(t('planning.move.hours'), { exact: true }), String(movedHours))
    await press(olga.getByRole('button', { name: t('planning.move.submit') }))
    await expect(olga.getByRole('alert').getByRole('link', { name: t('planning.fault.reason') })).toBeVisible()
    await accessibleInWidth(olga)
    await type(olga.getByLabel(t('planning.move.reason'), { exact: true }), reason)
    await press(olga.getByRole('button', { name: t('planning.move.submit') }))
    await expect(olga.getByText(t('planning.move.done'), { exact: true })).toBeVisible()
    const given = {
      green: before.greenery.given + movedHours * 60,
      support: before.support.given - movedHours * 60,
    }
    await expect(rowOf(olga, table, green).getByRole('cell').first()).toHaveText(hours(given.green))
    await expect(rowOf(olga, table, support).getByRole('cell').first()).toHaveText(hours(given.support))
    await accessibleInWidth(olga)

    // Residents read the same on the page of the district.
    const anybody = await visitor(browser, words, `/wijk/${southWest.code}`)
    await anybody.setViewportSize(phone)
    const open = rowOf(anybody, t('hours.title', { year: before.year }), green)
    await expect(open.getByRole('cell').first()).toHaveText(hours(given.green))
    await expect(open.getByRole('cell').nth(2)).toHaveText(hours(before.greenery.committed))
    await accessibleInWidth(anybody)

    // One hour of the deal goes into this week, and the load of the week grows by it.
    const week = weekOf(localDate(Date.now()))
    const ofWeek = async () => {
      const query = { year: String(parseWeek(week)?.year) }
      const { value } = good(await call('getPlanning', { ...(await signed('olga')), params, query }))
      const load = value.loads.find(({ discipline }) => discipline === 'greenery')
      const { planned = 0, capacity = 0 } = load?.weeks.find((one) => one.week === week) ?? {}
      return { planned, capacity, all: load?.planned ?? 0, ofYear: load?.capacity ?? 0 }
    }
    const empty = await ofWeek()
    await olga.goto(words.href(`/planning?wijk=${southWest.code}&jaar=${parseWeek(week)?.year}`))
    const plan = olga.getByRole('region', { name: t('planning.unplanned') }).getByRole('button', { name: title })
    const load = olga.getByRole('region', { name: green, exact: true })
    const asTable = load.getByText(t('planning.table'))
    const rowOfWeek = async (minutes: number) => {
      const sum = { plannedMinutes: empty.all + minutes, capacityMinutes: empty.ofYear }
      await expect(load.getByText(t('planning.load.sum', sum))).toBeVisible()
      return load.getByRole('row', { name: new RegExp(`^${t('planning.week', weekNamed(week))} `) })
    }
    await press(plan)
    await expect(olga.getByLabel(t('planning.form.crew'))).toBeFocused()
    await choose(olga.getByLabel(t('planning.form.from')), t('planning.week.from', weekNamed(week)))
    await expect(olga.getByLabel(t('planning.form.to'))).toHaveValue(week)
    await type(olga.getByLabel(t('planning.form.hours'), { exact: true }), '1')
    await accessibleInWidth(olga)
    await press(olga.getByRole('button', { name: t('planning.form.save') }))
    await expect(olga.getByRole('heading', { name: t('planning.work'), exact: true })).toBeFocused()
    const row = await rowOfWeek(60)
    await press(asTable)
    await expect(row.getByRole('cell').first()).toHaveText(hours(empty.planned + 60))
    await expect(row.getByRole('cell').nth(1)).toHaveText(hours(empty.capacity))
    await accessibleInWidth(olga)

    // The rest in the same week is more than the crew has: said in words, and in the table.
    await press(plan)
    await choose(olga.getByLabel(t('planning.form.from')), t('planning.week.from', weekNamed(week)))
    await press(olga.getByRole('button', { name: t('planning.form.save') }))
    await expect(olga.getByRole('alert').getByRole('link', { name: t('planning.fault.reason') })).toBeVisible()
    await type(olga.getByLabel(t('planning.form.reason')), 'De planten komen allemaal deze week.')
    await press(olga.getByRole('button', { name: t('planning.form.save') }))
    await expect(olga.getByRole('heading', { name: t('planning.work'), exact: true })).toBeFocused()
    const full = await rowOfWeek(dealHours * 60)
    const overMinutes = empty.planned + dealHours * 60 - empty.capacity
    const { number } = weekNamed(week)
    await expect(olga.getByText(t('planning.load.overWeek', { number, overMinutes }))).toBeVisible()
    if (!(await full.isVisible())) await press(asTable)
    await expect(full.getByRole('cell').last()).toHaveText(t('planning.table.over', { overMinutes }))
    await expect(plan).toBeHidden()
    await accessibleInWidth(olga)
    for (const page of [olga, anybody]) await page.context().close()
  })
}
