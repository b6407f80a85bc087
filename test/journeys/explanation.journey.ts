/** A treasurer looks up why a plan did not win, walks through the steps of the count, and sends somebody the link. */
import { expect, type Page, test } from '@playwright/test'
import { press, reach } from './hands.ts'
import { accessible, visitor } from './person.ts'
import { api } from './setup.ts'
import { type JourneyWords, wordsOf } from './words.ts'

/** A counted round of the demo with steps to walk and a plan that fell out: its address, its figures, and that plan. */
async function countedRound(origin: string) {
  const { call } = await api(origin)
  const rounds = await call('listRounds', {})
  if (!rounds.ok) throw new Error(rounds.detail)
  for (const { id, kind, phase } of rounds.value.rounds) {
    if (kind !== 'allocation') continue
    if (phase !== 'counted' && phase !== 'adopted') continue
    const result = await call('getResult', { params: { roundId: id } })
    const explanation = await call('getExplanation', { params: { roundId: id } })
    if (!result.ok || !explanation.ok) continue
    const fallen = explanation.value.projects.find(({ fellOut }) => fellOut && fellOut.afterRounds > 0)
    const loser = result.value.projects.find((plan) => plan.id === fallen?.projectId && !plan.selected)
    if (fallen && loser && explanation.value.rounds.length > 1)
      return { path: `/ronde/${id}/uitslag`, result: result.value, explanation: explanation.value, loser, fallen }
  }
  throw new Error('The demo has no counted round with a plan that fell out.')
}

const whyNot = (page: Page, { t }: JourneyWords, title: string) =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: title }) })
    .locator('summary', {
      hasText: t('result.whyNot'),
    })

for (const language of ['nl', 'en'] as const) {
  const words = wordsOf(language)
  const { t, money } = words
  test(`${language}: why a plan did not win`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000)
    const { path, result, explanation, loser, fallen } = await countedRound(baseURL ?? '')
    const page = await visitor(browser, words, path)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await accessible(page)

    // The keyboard unfolds the explanation: the purse in figures adds up to the price, and the money can be followed.
    const line = whyNot(page, words, loser.title)
    await press(line)
    const row = page.getByRole('article').filter({ has: page.getByRole('heading', { name: loser.title }) })
    const purse = row.getByRole('table', { name: t('explain.purse.held') })
    await expect(purse.getByRole('row', { name: t('explain.purse.price') })).toContainText(money(loser.cost.cents))
    const lackingCents = loser.why.kind === 'short' ? loser.why.lacking.cents : Number.NaN
    await expect(purse.getByRole('row', { name: t('explain.purse.lacking') })).toContainText(money(lackingCents))
    const spent = row.getByRole('table', { name: t('explain.spent') })
    const all = row.getByRole('button', { name: t('explain.spent.all', { plans: fallen.spentOn.length }) })
    if (await all.isVisible()) await press(all)
    await expect(spent.getByRole('row')).toHaveCount(fallen.spentOn.length + 1)
    await press(row.getByText(t('explain.asTable')))
    await expect(row.getByRole('table', { name: t('explain.rounds') }).getByRole('row')).toHaveCount(
      explanation.rounds.length + 1,
    )
    await accessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await accessible(page)
    await page.emulateMedia({ colorScheme: 'light' })

    // The link leads whoever gets it to the same explanation, unfolded and in focus.
    await press(row.getByRole('button', { name: t('explain.copy') }))
    await expect(row.getByText(t('explain.copied'))).toBeVisible()
    const link = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(link).toContain(`#plan-${loser.id}`)
    const other = await page.context().newPage()
    await other.goto(link)
    await expect(whyNot(other, words, loser.title)).toBeFocused()
    await expect(other.getByRole('table', { name: t('explain.purse.held') })).toBeVisible()
    // From there to a winner that took the money.
    const winner = result.projects.find(({ id }) => id === fallen.spentOn[0]?.projectId)
    await press(other.getByRole('table', { name: t('explain.spent') }).getByRole('link', { name: winner?.title ?? '' }))
    await expect(other.getByRole('table', { name: t('explain.purse.paid') })).toBeVisible()
    await other.close()

    // Step by step: by button, by arrow key, by slider; the step is in the address and in the live region.
    const steps = explanation.rounds.length
    const controls = page.getByRole('group', { name: t('walk.controls') })
    const at = (step: number) => page.getByText(t('walk.at', { step, steps }), { exact: true })
    await expect(at(1)).toBeVisible()
    await press(controls.getByRole('button', { name: t('walk.next') }))
    await expect(at(2)).toBeVisible()
    await expect(page).toHaveURL(/stap=2/)
    const second = result.projects.find(({ id }) => id === explanation.rounds[1]?.projectId)
    await expect(page.locator('[aria-live]').first()).toContainText(second?.title ?? '')
    await page.keyboard.press('ArrowLeft')
    await expect(at(1)).toBeVisible()
    await page.keyboard.press('End')
    await expect(page.getByText(t('walk.end.stopped'))).toBeVisible()
    await accessible(page)
    await reach(controls.getByRole('slider', { name: t('walk.slider') }))
    await page.keyboard.press('Home')
    await expect(at(1)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/stap=2/)
    await page.reload()
    await expect(at(2)).toBeVisible()
    await expect(page.getByRole('heading', { name: t('walk.chosen', { plan: second?.title ?? '' }) })).toBeInViewport()

    // The figures stand beside those of the usual rule.
    const figures = page.getByRole('table', { name: t('fair.caption') })
    const { result: here, greedy } = explanation.fairness
    await expect(figures.getByRole('row', { name: t('fair.cost') }).getByRole('cell')).toHaveText(
      [here, greedy].map(({ cost }) => new RegExp(money(cost.cents).replace(/[.€]/g, '\\$&').replaceAll(' ', '\\s'))),
    )

    // A narrow screen scrolls in one direction only; on paper only what was opened stands.
    await page.setViewportSize({ width: 320, height: 640 })
    await press(whyNot(page, words, loser.title))
    await expect(page.getByRole('table', { name: t('explain.purse.held') })).toBeVisible()
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320)
    await accessible(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('table', { name: t('explain.purse.held') })).toBeVisible()
    await expect(page.locator('.why:not([open])').first()).toBeHidden()
    await page.context().close()
  })
}
