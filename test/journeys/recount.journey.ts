/** A counted round reckoned once more in the browser: the recount, a what-if that a link brings back, and the practice before a round, in Dutch and in English. */
import { expect, type Page, test } from '@playwright/test'
import { attach, choose, press, tick, type } from './hands.ts'
import { accessible, as, visitor } from './person.ts'
import { demoRound } from './setup.ts'
import { type JourneyWords, wordsOf } from './words.ts'

const countedRound = (origin: string) => demoRound(origin, 'Wijkavond de Meent')

/** EUR 900, nine voters in two neighbourhoods; equal shares gives the bench and the library, most votes first the bench and the field. */
const small = (budget: string) =>
  [
    'META',
    'key;value',
    'description;Oefendorp',
    `budget;${budget}`,
    'vote_type;approval',
    'PROJECTS',
    'project_id;cost;name;category',
    'field;500;Voetbalveld;sport',
    'bench;150;Bankje;groen',
    'books;300;Boekenkast;cultuur',
    'VOTES',
    'voter_id;vote;neighborhood',
    ...[1, 2, 3, 4, 5, 6].map((at) => `${at};field,bench;Noord`),
    ...[7, 8, 9].map((at) => `${at};books;Zuid`),
    '',
  ].join('\n')
const asFile = (text: string) => ({ name: 'oefendorp.pb', mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Drags the file onto the card that holds the field. */
async function dropped(page: Page, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([${JSON.stringify(text)}], 'oefendorp.pb', { type: 'text/plain' }))
    return transfer
  })()`)
  const card = page.locator('.replay__drop')
  await card.dispatchEvent('dragover', { dataTransfer })
  await card.dispatchEvent('drop', { dataTransfer })
}

/** Nothing is wider than the page. */
async function noSidewaysScroll(page: Page): Promise<void> {
  // A change of width is laid out with the next frame.
  await expect
    .poll(() => page.evaluate('document.documentElement.scrollWidth - window.innerWidth'), { message: page.url() })
    .toBeLessThanOrEqual(0)
}

/** On a phone as narrow as they come, and wide again. */
async function narrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  await noSidewaysScroll(page)
  await accessible(page)
  await page.setViewportSize({ width: 1280, height: 900 })
}

const recountButton = (page: Page, { t }: JourneyWords) => page.getByRole('button', { name: t('recount.button') })

for (const language of ['nl', 'en'] as const) {
  const words = wordsOf(language)
  const { t, href } = words

  test(`${language}: a result is recounted, and differs exactly where the ballots do`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000)
    const round = await countedRound(baseURL ?? '')
    const page = await visitor(browser, words, `/ronde/${round.id}/uitslag`)
    const scripts: string[] = []
    page.on('request', (request) => scripts.push(request.url()))
    await expect(recountButton(page, words)).toBeVisible()
    expect(scripts.filter((url) => /worker/.test(url))).toEqual([])

    await press(recountButton(page, words))
    await expect(page.getByText(t('recount.same'))).toBeVisible()
    await expect(page.getByText(t('recount.file.good'))).toBeVisible()
    await expect(page.getByText(t('recount.order.good'))).toBeVisible()
    await expect(page.getByText(t('recount.paid.shares'))).toBeVisible()
    await expect(recountButton(page, words)).toBeFocused()
    await accessible(page)
    await narrow(page)

    // One ballot fewer on the way: the fingerprint and the number tell.
    await page.route('**/published-ballots', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        body: (await answer.text()).trimEnd().split('\n').slice(0, -1).join('\n'),
      })
    })
    await press(recountButton(page, words))
    await expect(page.getByText(t('recount.other'))).toBeVisible()
    await expect(page.getByText(t('recount.bad')).first()).toBeAttached()
    await accessible(page)

    // Without a network it says so, and goes on when it is back.
    await page.unroute('**/published-ballots')
    await page.context().setOffline(true)
    await press(recountButton(page, words))
    await expect(page.getByText(t('problem.offline.title'))).toBeVisible()
    await page.context().setOffline(false)
    await press(page.getByRole('button', { name: t('problem.again') }))
    await expect(page.getByText(t('recount.same'))).toBeVisible()

    // Long work can be stopped.
    let letGo: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/published-ballots', async (route) => {
      await held
      await route.continue()
    })
    await press(recountButton(page, words))
    await press(page.getByRole('button', { name: t('reckon.stop'), exact: true }))
    await expect(page.getByText(t('reckon.stopped'), { exact: true })).toBeVisible()
    await expect(recountButton(page, words)).toBeFocused()
    letGo()
    await page.context().close()
  })

  test(`${language}: a what-if stands in the address, and is never a result`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000)
    const round = await countedRound(baseURL ?? '')
    const result = `/ronde/${round.id}/uitslag`
    const page = await visitor(browser, words, result)
    await press(page.getByRole('button', { name: t('whatif.open') }))
    await choose(page.getByLabel(t('variant.rule'), { exact: true }), 'greedy')
    await type(page.getByLabel(t('variant.budget'), { exact: true }), '12000')
    await press(page.getByRole('button', { name: t('whatif.submit') }))
    await expect(page.getByRole('table', { name: t('compare.figures') })).toBeVisible()
    await expect(page.getByText(t('whatif.warning'))).toBeVisible()
    await expect(page.getByText(t('whatif.badge')).first()).toBeVisible()
    await accessible(page)
    await narrow(page)
    const address = new URL(page.url())
    expect(address.search).toBe(language === 'nl' ? '?regel=greedy&budget=12000' : '?rule=greedy&budget=12000')

    // The link brings all of it back in a fresh browser, which lands on it.
    const fresh = await visitor(browser, words, result + address.search)
    await expect(fresh.getByRole('table', { name: t('compare.figures') })).toBeVisible()
    await expect(fresh.getByLabel(t('variant.rule'), { exact: true })).toHaveValue('greedy')
    await expect(fresh.getByRole('heading', { name: t('whatif.legend') })).toBeInViewport()
    await fresh.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await press(fresh.getByRole('button', { name: t('whatif.copy') }))
    await expect(fresh.getByText(t('whatif.copied')).first()).toBeVisible()
    expect(await fresh.evaluate('navigator.clipboard.readText()')).toBe(fresh.url())

    // Another try, and the browser's back brings the first one back.
    await choose(fresh.getByLabel(t('variant.rule'), { exact: true }), 'phragmen')
    await press(fresh.getByRole('button', { name: t('whatif.submit') }))
    await expect(fresh).toHaveURL(/phragmen/)
    await fresh.goBack()
    await expect(fresh.getByLabel(t('variant.rule'), { exact: true })).toHaveValue('greedy')
    await press(fresh.getByRole('button', { name: t('whatif.back') }).first())
    await expect(fresh).toHaveURL(new RegExp(`${result}$`))
    await expect(fresh.getByText(t('whatif.warning'))).toBeHidden()
    await expect(fresh.getByRole('heading', { level: 1 })).toBeFocused()
    await fresh.context().close()

    // What means nothing is told, with what would.
    await page.goto(href(`${result}?regel=loten&budget=veel`))
    await expect(page.getByText(t('variant.asked'))).toBeVisible()
    await expect(page.getByText('loten')).toBeVisible()
    await accessible(page)
    await page.context().close()
  })

  test(`${language}: officers practise with an earlier round and with a file`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000)
    const round = await countedRound(baseURL ?? '')
    const page = await as(browser, words, 'Carla Coördinaat', '/coordinator/ronde-maken')
    await press(page.getByRole('main').getByRole('link', { name: t('replay.link') }))
    await expect(page.getByRole('heading', { level: 1, name: t('replay.title') })).toBeVisible()
    await expect(page.getByText(t('replay.first'), { exact: true })).toBeVisible()
    await accessible(page)

    // An earlier round, two variants.
    await choose(page.getByLabel(t('replay.round'), { exact: true }), round.id)
    await press(page.getByRole('button', { name: t('replay.submit') }))
    await expect(page.getByRole('heading', { name: t('replay.outcome') })).toBeVisible()
    await expect(page.getByText(t('replay.badge')).first()).toBeVisible()
    await accessible(page)
    await narrow(page)
    const address = new URL(page.url())

    // The link of it, for the neighbourhood group; keyboard only.
    const yasmin = await as(browser, words, 'Yasmin Testman', address.pathname.replace(/^\/en/, '') + address.search)
    await expect(yasmin.getByRole('heading', { name: t('replay.outcome') })).toBeVisible()
    await tick(yasmin.getByLabel(t('replay.two')))
    await press(yasmin.getByRole('button', { name: t('replay.submit') }))
    await expect(yasmin.getByText(t('replay.wins')).first()).toBeVisible()
    await yasmin.context().close()

    // A broken file says where; the mended one is read.
    const field = page.getByLabel(t('replay.file'))
    await attach(field, asFile(small('veel')))
    await expect(page.getByText(t('reckon.broken'))).toBeVisible()
    await expect(page.getByText(t('reckon.line', { line: 4 }))).toBeVisible()
    await accessible(page)
    await attach(field, { ...asFile(''), buffer: Buffer.from(small('900').replace('bal', 'b\u00e4l'), 'latin1') })
    await expect(page.getByText(t('reckon.unfit.not-text'))).toBeVisible()
    await dropped(page, small('900'))
    await expect(page.getByText(t('replay.chosen', { name: 'oefendorp.pb' }))).toBeVisible()
    await expect(page.getByText('Oefendorp', { exact: true })).toBeVisible()
    const second = page.getByRole('group', { name: t('replay.b') })
    await choose(second.getByLabel(t('variant.rule'), { exact: true }), 'greedy')
    await press(page.getByRole('button', { name: t('replay.submit') }))
    const figures = page.getByRole('table', { name: t('compare.figures') })
    await expect(figures.getByRole('row', { name: t('compare.withWinner') })).toContainText('9 (100%)')
    await expect(figures.getByRole('row', { name: t('compare.withWinner') })).toContainText('6 (66')
    await expect(page.getByRole('table', { name: t('compare.per.category') })).toBeVisible()
    await expect(
      page.getByRole('table', { name: t('compare.perVoters') }).getByRole('row', { name: 'Zuid' }),
    ).toContainText('0 (0%)')
    await accessible(page)

    // Limits say what they changed.
    await type(second.getByLabel(new RegExp(`^${t('variant.mostChoices')}`)), '1')
    await type(second.getByLabel(new RegExp(`^${t('variant.dearest')}`)), '40')
    await press(page.getByRole('button', { name: t('replay.submit') }))
    await expect(
      page.getByText(t('replay.takenOut', { column: t('replay.b'), count: 1, percent: 40, plans: ['Voetbalveld'] })),
    ).toBeVisible()
    await accessible(page)
    await narrow(page)
    await page.context().close()
  })
}
