/** By role: who logs in from the first page lands on what waits for them; each line leads to the very place where it is done; the tour shows the rest, once. */
import { expect, type Page, test } from '@playwright/test'
import { people } from '../../infra/local/identity/people.ts'
import type { Task } from '../../shared/api/worklist.ts'
import type { Role } from '../../shared/people/roles.ts'
import { workPath } from '../../web/today/work-path.ts'
import { tourFor } from '../../web/tour/steps.ts'
import { good, stepper } from './dossier.ts'
import { press } from './hands.ts'
import { accessible, accessibleInWidth, as, logIn, visitor } from './person.ts'
import { codedRound } from './setup.ts'
import { wordsOf } from './words.ts'

const nl = wordsOf('nl')
const list = (page: Page) => page.getByRole('list', { name: nl.t('desk.waiting'), exact: true })

/** What the API says that waits for a demo person, without the rounds in which they voted. */
async function tasksOf(origin: string, id: string): Promise<Task[]> {
  const { call, signed } = await stepper(origin)
  const { tasks } = good(await call('getWorklist', await signed(id))).value
  const isDone = async ({ kind, roundId = '' }: Task) =>
    kind === 'vote' && (await call('getBallot', { ...(await signed(id)), params: { roundId } })).ok
  const done = await Promise.all(tasks.map(isDone))
  return tasks.filter((_, at) => !done[at])
}

/** The page shows exactly what waits, in that order, with a count for each kind and one in the menu. Others work meanwhile: it is read anew until it agrees. */
async function shows(page: Page, origin: string, id: string): Promise<Task[]> {
  let tasks: Task[] = []
  await expect(async () => {
    tasks = await tasksOf(origin, id)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.t('today.title'))
    if (tasks.length === 0)
      await expect(page.getByText(nl.t('desk.empty'), { exact: true })).toBeVisible({ timeout: 2_000 })
    else await expect(list(page).getByRole('listitem')).toHaveCount(tasks.length, { timeout: 2_000 })
    const titles = await list(page).locator('.task__title').allTextContents()
    expect(titles).toEqual(
      tasks.map(({ kind, title }) => (kind === 'distribute-budget' ? nl.t('task.budgetOf', { year: title }) : title)),
    )
  }).toPass({ timeout: 30_000 })
  const kinds = [...new Set(tasks.map(({ kind }) => kind))]
  for (const kind of kinds.length > 1 ? kinds : [])
    await expect(
      page.getByRole('button', {
        name: nl.t('desk.count', {
          what: nl.t(`task.${kind}`),
          count: tasks.filter((task) => task.kind === kind).length,
        }),
        exact: true,
      }),
    ).toBeVisible()
  const menu = page.getByRole('navigation', { name: nl.t('shell.deskNavigation') })
  await expect(menu.getByRole('link', { name: nl.t('today.title') })).toContainText(`(${tasks.length} `)
  return tasks
}

/** One of each role, and a second resident who wrote no plan that came back. */
const sitting = [
  'noor',
  'bas',
  'yasmin',
  'carla',
  'wendy',
  'fatima',
  'greet',
  'olga',
  'wouter',
  'julia',
  'bram',
  'anna',
].map((id) => people.find((person) => person.id === id))

for (const person of sitting) {
  if (!person) throw new Error('A person of the demo is missing')
  test(`${person.id} (${person.roles.join(', ')}) lands on what waits, and each line leads to where it is done`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(150_000)
    const page = await as(browser, nl, person.name)
    await expect(page).toHaveURL(/\/vandaag$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    const tasks = await shows(page, baseURL ?? '', person.id)
    // One of each kind is opened: it stands there, and it is for this person.
    for (const kind of new Set(tasks.map((task) => task.kind))) {
      const task = tasks.find((one) => one.kind === kind) as Task
      const path = workPath(task, person)
      await expect(
        list(page)
          .getByRole('link', { name: task.title })
          .and(page.locator(`[href="${path}"]`)),
      ).toHaveCount(1)
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(nl.t('shell.notYours.title'))).toHaveCount(0)
      await expect(page.getByText(nl.t('shell.notFound.title'))).toHaveCount(0)
      await page.goto('/vandaag')
      await expect(list(page)).toBeVisible()
    }
    await page.setViewportSize({ width: 375, height: 812 })
    await accessibleInWidth(page)
    await page.context().close()
  })
}

test('from another page one comes back to it, in the language of the page', async ({ browser, baseURL }) => {
  const { roundId } = await codedRound(baseURL ?? '', 2)
  const en = wordsOf('en')
  const page = await visitor(browser, en, `/ronde/${roundId}/stem`)
  await logIn(page, en, 'Bas Proefstra')
  await expect(page).toHaveURL(new RegExp(`/en/ronde/${roundId}/stem$`))
  await page.context().close()
  const home = await as(browser, en, 'Bas Proefstra')
  await expect(home).toHaveURL(/\/en\/vandaag$/)
  await expect(home.getByRole('heading', { level: 1 })).toHaveText(en.t('today.title'))
  await home.context().close()
})

/** From the offer to the last step, each on the page that it is about. */
async function walkTour(page: Page, roles: readonly Role[]): Promise<void> {
  const steps = tourFor(roles)
  const offer = page.getByRole('region', { name: nl.t('tour.offer') })
  await press(offer.getByRole('button', { name: nl.t('tour.start') }))
  for (const [at, { id, path }] of steps.entries()) {
    const card = page.getByRole('region', { name: nl.t(`tour.${id}.title`) })
    await expect(card).toContainText(nl.t('tour.number', { step: at + 1, of: steps.length }))
    if (path) {
      await expect(page).toHaveURL(new RegExp(`${path}$`))
      // Of the ledger and the desk that it is a part of, one is the page where one is.
      await expect(page.locator('.site-head [aria-current="page"]')).toHaveCount(1)
    }
    if (at === 1) await accessible(page)
    const isLast = at === steps.length - 1
    await press(card.getByRole('button', { name: nl.t(isLast ? 'tour.end' : 'tour.next') }))
  }
}

test('the tour of a group member, of a finance officer and of a clerk leads over their pages', async ({ browser }) => {
  test.setTimeout(180_000)
  for (const [name, roles] of [
    ['Yasmin Testman', ['resident', 'group-member']],
    ['Fatima Fictief', ['finance-officer']],
    ['Greet Griffie', ['clerk']],
  ] as const) {
    const page = await as(browser, nl, name)
    await walkTour(page, roles)
    await expect(page.locator('.tour')).toHaveCount(0)
    await page.context().close()
  }
})

test('the tour: offered at the first visit, walked by keyboard, never again by itself, and again from the menu', async ({
  browser,
}) => {
  test.setTimeout(90_000)
  const page = await as(browser, nl, 'Carla Coördinaat')
  await walkTour(page, ['coordinator'])
  // The card is gone, the focus is on the title of the page, and nothing offers the tour again.
  await expect(page.locator('.tour')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.tour')).toHaveCount(0)

  await press(page.getByRole('link', { name: nl.t('tour.menu') }))
  await expect(page).toHaveURL(/\/vandaag$/)
  const first = page.getByRole('region', { name: nl.t('tour.today.title') })
  await press(first.getByRole('button', { name: nl.t('tour.skip') }))
  await expect(page.locator('.tour')).toHaveCount(0)
  await page.context().close()

  // Residents find their way on the pages themselves.
  const bas = await as(browser, nl, 'Bas Proefstra')
  await expect(bas.getByRole('heading', { level: 1 })).toHaveText(nl.t('today.title'))
  await expect(bas.locator('.tour')).toHaveCount(0)
  await expect(bas.getByRole('link', { name: nl.t('tour.menu') })).toHaveCount(0)
  await bas.context().close()
})
