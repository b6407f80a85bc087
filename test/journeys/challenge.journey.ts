/**
 * The right to challenge in the browser, as the people who use it: a group takes a task over, from the form to the money in the open books;
 * another is refused, objects, and gets a decision on that. The poll of two weeks passes between two starts of a system of the journey's own.
 */
import { type Browser, expect, type Page, test } from '@playwright/test'
import { issuerKeys, signToken } from '../../infra/local/identity/keys.ts'
import { personOf } from '../../infra/local/identity/people.ts'
import { challengeHands, dateIn } from './challenge-hands.ts'
import { choose, press, reach, tick, type } from './hands.ts'
import { type OwnSystem, ownSystem } from './own-system.ts'
import { accessible } from './person.ts'
import { type JourneyWords, wordsOf } from './words.ts'

const words = wordsOf('nl')
const { t } = words
const english = wordsOf('en')

const phone = { width: 375, height: 812 }
const oost = 'WK040206'
const dayMs = 86_400_000
/** The first part happens so many days ago; a poll of fourteen days is over then. */
const daysEarlier = 16
const reason = 'Besproken en akkoord: dit past bij de wijk en bij de groep.'

/** A small screen of the system, on the day on which the system thinks it is; logged in as a person, unless nobody. */
async function person(
  browser: Browser,
  system: OwnSystem,
  of: { who?: string; path: string; earlier?: number; as?: JourneyWords },
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: system.origin,
    viewport: phone,
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => expect.soft(error.message, 'error in the page').toBe(''))
  const one = of.who === undefined ? undefined : personOf(of.who)
  if (of.earlier) {
    await page.clock.install({ time: Date.now() - of.earlier * dayMs })
    // The cookies of a log-in page of another day have ended for the browser: the tokens are brought along.
    if (one) {
      const access = await signToken(await issuerKeys(system.dataDir), system.origin, one)
      await page.addInitScript(
        (tokens) => sessionStorage.setItem('buurtkas.tokens', tokens),
        JSON.stringify({ access }),
      )
    }
  }
  await page.goto((of.as ?? words).href(of.path))
  if (one && !of.earlier) {
    // On a phone the way to log in lies in the menu.
    await press(page.getByRole('button', { name: t('shell.menu'), exact: true }))
    await press(page.getByRole('button', { name: t('shell.logIn'), exact: true }).first())
    await press(page.getByRole('button', { name: one.name }))
    await page.waitForURL((url) => url.origin === system.origin && url.pathname === of.path.split('?')[0])
  }
  return page
}

/** Opens an act, fills its questions, reads the summary and confirms. */
async function act(page: Page, label: string, fill: () => Promise<void> = async () => undefined): Promise<void> {
  await press(page.getByRole('button', { name: label, exact: true }))
  await expect(page.getByRole('heading', { name: label, exact: true })).toBeFocused()
  await fill()
  await accessible(page)
  await press(page.getByRole('button', { name: t('actForm.review'), exact: true }))
  await accessible(page)
  await press(page.getByRole('button', { name: t('actForm.confirm'), exact: true }))
  const done = new RegExp(`^${t('challengePage.done', { act: '' })}`)
  await expect(page.locator('.outcome').getByText(done)).toBeVisible()
  await expect(page.getByRole('heading', { name: label, exact: true })).toBeHidden()
}

const fillIn = (page: Page, label: string, text: string) => type(page.getByLabel(label, { exact: true }), text)

/** The form, by keyboard alone, from the task to handing in; what was typed survives a reload that nobody saved. */
async function fillForm(page: Page, title: string): Promise<void> {
  const step = (name: 'plan' | 'money' | 'people' | 'period' | 'check') =>
    expect(page.getByRole('heading', { level: 2, name: t(`challengeForm.step.${name}`) })).toBeFocused()
  const field = (label: string) => page.getByLabel(label, { exact: true })
  const next = () => press(page.getByRole('button', { name: t('challengeForm.next') }))
  await type(field(t('challengeForm.title')), title)
  await accessible(page)
  await page.reload()
  await expect(field(t('challengeForm.title'))).toHaveValue(title)
  await next()
  await step('plan')
  for (const name of ['what', 'better', 'results'] as const)
    await type(field(t(`challengeForm.${name}`)), 'Wij zijn er elke dag en zien meteen wat er nodig is.')
  await accessible(page)
  await next()
  await step('money')
  await type(field(t('challengeForm.moneyPerYear')), '27000')
  await type(page.getByLabel(/^Groen, uren/), '120')
  await expect(page.getByText(t('challengeForm.aboveCost', { overCents: 300_000 }))).toBeVisible()
  await type(field(t('challengeForm.moneyPerYear')), '9000')
  await accessible(page)
  await next()
  await step('people')
  for (const name of ['people', 'accountability', 'continuity'] as const)
    await type(field(t(`challengeForm.${name}`)), 'Tien buren, met een rooster en een kasboek voor iedereen.')
  await accessible(page)
  await next()
  await step('period')
  await accessible(page)
  await next()
  await step('check')
  // One answer is missing still: it is named, and leads to its question.
  await accessible(page)
  await press(page.getByRole('button', { name: t('challengeForm.startsOn'), exact: true }))
  await expect(field(t('challengeForm.startsOn'))).toBeFocused()
  await type(field(t('challengeForm.startsOn')), dateIn(0))
  await next()
  await step('check')
  await expect(page.getByText(t('challengeForm.complete'), { exact: true })).toBeVisible()
  await press(page.getByRole('button', { name: t('challengeForm.save'), exact: true }))
  await expect(page.getByText(t('challengeForm.kept.server'))).toBeVisible()
  await press(page.getByRole('button', { name: t('challengeForm.handIn'), exact: true }))
  await expect(page.getByText(t('challengePage.done.submitted'), { exact: true }).first()).toBeVisible()
}

test('a group takes a task over; another is refused and objects', async ({ browser }) => {
  test.setTimeout(900_000)
  const system = ownSystem(Number(process.env.JOURNEYS_PORT || 4299) + 1)
  const [title, other, task] = ['Ons park in eigen hand', 'De perken van de straat', 'Onderhoud Geuzenpark']
  try {
    await system.start(daysEarlier)
    const earlier = (who: string, path: string) => person(browser, system, { who, path, earlier: daysEarlier })

    // The manager of the public space puts a task into the catalogue.
    const bram = await earlier('bram', '/taken')
    await press(bram.getByRole('button', { name: t('municipalTask.add'), exact: true }).first())
    await press(bram.getByRole('button', { name: t('municipalTask.save') }))
    await expect(bram.getByRole('alert').getByRole('link').first()).toBeVisible()
    await accessible(bram)
    await fillIn(bram, t('municipalTask.name'), task)
    await fillIn(bram, t('municipalTask.description'), 'Maaien, snoeien en de paden schoon houden, het hele jaar.')
    await choose(bram.getByLabel(t('municipalTask.area'), { exact: true }), oost)
    await fillIn(bram, t('municipalTask.owner'), 'Beheer openbare ruimte')
    await tick(bram.getByLabel(t('municipalTask.yes'), { exact: true }))
    await fillIn(bram, t('municipalTask.cost.ofYear'), '24000')
    await fillIn(bram, t('municipalTask.hours.ofYear'), '300')
    await press(bram.getByRole('button', { name: t('municipalTask.save') }))
    await expect(bram.getByText(t('municipalTask.added')).first()).toBeVisible()
    await accessible(bram)

    // A resident finds it and challenges, with the keyboard alone.
    const noor = await earlier('noor', '/uitdagen')
    await expect(noor.getByRole('heading', { name: task })).toBeVisible()
    await accessible(noor)
    await press(noor.getByRole('link', { name: new RegExp(`^${t('municipalTask.challenge')}.*${task}`) }))
    await expect(noor.getByRole('heading', { level: 1, name: t('challengeForm.head') })).toBeVisible()
    await fillForm(noor, title)
    const page = new URL(noor.url()).pathname
    await accessible(noor)
    await noor.goto('/mijn-uitdagingen')
    await expect(noor.getByRole('link', { name: title })).toBeVisible()
    await accessible(noor)

    // The coordinator takes it in hand and talks with the group; a neighbour joins the group.
    const carla = await earlier('carla', page)
    await act(carla, t('officeAct.admit'), () => fillIn(carla, t('officeAct.admit.contact'), 'Carla, telefoon 14 035'))
    await act(carla, t('officeAct.conversation'), () => fillIn(carla, t('officeAct.conversation.report'), reason))
    const yasmin = await earlier('yasmin', page)
    await press(yasmin.getByRole('button', { name: t('challengePage.group.join') }))
    await press(yasmin.getByRole('button', { name: t('challengePage.group.joinYes') }))
    await expect(yasmin.getByText(t('challengePage.done.joined')).first()).toBeVisible()
    await noor.goto(page)
    await press(noor.getByRole('button', { name: `${t('challengePage.group.accept')} Yasmin Testman` }))
    await expect(noor.getByText(t('challengePage.done.answered')).first()).toBeVisible()
    await act(noor, t('groupAct.openPoll'))

    // A neighbour signs with the keyboard; one from elsewhere hears why not; who is not logged in is asked to.
    const bas = await earlier('bas', page)
    await accessible(bas)
    await reach(bas.getByLabel(t('challengePage.sign.showName')))
    await bas.keyboard.press('Space')
    await press(bas.getByRole('button', { name: t('challengePage.sign'), exact: true }))
    await expect(bas.getByText(t('challengePage.done.signed')).first()).toBeVisible()
    await expect(bas.getByText(t('challengePage.support.names', { count: 1 }))).toBeVisible()
    await accessible(bas)
    const pieter = await earlier('pieter', page)
    await expect(pieter.getByText(t('challengePage.sign.notHere', { district: 'Oost' }))).toBeVisible()
    const anybody = await person(browser, system, { path: page, earlier: daysEarlier })
    await expect(anybody.getByRole('button', { name: t('challengePage.sign.logIn') })).toBeVisible()
    await accessible(anybody)

    // The other challenge comes as far through the API. Neighbours sign both.
    const api = challengeHands(system)
    const challengeId = page.split('/').at(-1) ?? ''
    const otherId = await api.draft('bas', other, task)
    await api.act('submitChallenge', 'bas', otherId, {})
    await api.act('admitChallenge', 'carla', otherId, { contact: 'Carla, telefoon 14 035' })
    await api.act('planConversation', 'carla', otherId, { heldOn: dateIn(-daysEarlier), report: reason })
    await api.act('openPoll', 'bas', otherId, {})
    await api.sign(challengeId, 24)
    await api.sign(otherId, 25)
    for (const one of [bram, noor, carla, yasmin, bas, pieter, anybody]) await one.context().close()

    // Sixteen days later.
    await system.start(0)
    const now = (who: string, path: string) => person(browser, system, { who, path })
    const coordinator = await now('carla', page)
    await act(coordinator, t('officeAct.closePoll'))
    const owner = await now('bram', page)
    await act(owner, t('officeAct.stateCost'), () => fillIn(owner, t('officeAct.stateCost.explain'), reason))
    const finance = await now('fatima', page)
    const advise = async (one: Page) => {
      await tick(one.getByLabel(t('officeAct.advice.positive'), { exact: true }))
      await fillIn(one, t('officeAct.advise.reasons'), reason)
    }
    await act(finance, t('officeAct.financeAdvice'), () => advise(finance))
    await coordinator.reload()
    await act(coordinator, t('officeAct.advise'), async () => {
      await advise(coordinator)
      await fillIn(coordinator, t('officeAct.advise.risk'), 'Klein: de gemeente kan het snel weer oppakken.')
    })

    // The college grants it, and both sign an agreement.
    const year = Number(dateIn(0).slice(0, 4))
    const wouter = await now('wouter', page)
    await press(wouter.getByRole('button', { name: t('collegeAct.grant'), exact: true }))
    await press(wouter.getByRole('button', { name: t('actForm.review'), exact: true }))
    await expect(wouter.getByRole('alert').getByRole('link')).toHaveCount(1)
    await accessible(wouter)
    await press(wouter.getByRole('button', { name: t('actForm.cancel'), exact: true }))
    await act(wouter, t('collegeAct.grant'), () => fillIn(wouter, t('actForm.why'), reason))
    await act(wouter, t('collegeAct.agreement'), async () => {
      await fillIn(wouter, t('collegeAct.agreement.startsOn'), dateIn(0))
      await fillIn(wouter, t('actForm.shares.money', { year }), '900')
      await fillIn(wouter, t('actForm.shares.hours', { year }), '12')
      await fillIn(wouter, t('collegeAct.agreement.supervision'), 'Elk kwartaal lopen wij samen een ronde.')
      await fillIn(wouter, t('collegeAct.agreement.fallback'), 'De gemeente neemt het werk binnen een week terug.')
    })
    await act(wouter, t('collegeAct.sign'))
    const group = await now('noor', page)
    await act(group, t('groupAct.sign'))
    await act(group, t('groupAct.start'))

    // Money and hours of this year lie with the group now; the money has its account in the open books.
    const share = t('challengePage.share', { amountCents: 90_000, minutes: 720 })
    await press(group.getByRole('link', { name: share }))
    await expect(group.getByText(words.money(90_000)).first()).toBeVisible()
    await expect(group.getByRole('link', { name: t('account.for', { name: title }) })).toBeVisible()
    await accessible(group)

    // The other one is refused in the college, and its group objects; another alderman decides on that.
    const again = challengeHands(system)
    await again.act('closePoll', 'carla', otherId, {})
    await again.act('stateTaskCost', 'bram', otherId, {
      presentCost: { cents: 2_400_000 },
      presentMinutes: 18_000,
      text: reason,
    })
    await again.act('adviseOnCost', 'fatima', otherId, { advice: 'negative', text: reason })
    await again.act('adviseChallenge', 'carla', otherId, {
      advice: 'negative',
      text: reason,
      risk: 'Te weinig mensen.',
    })
    const otherPage = `/uitdaging/${otherId}`
    await wouter.goto(otherPage)
    await act(wouter, t('collegeAct.refuse'), () => fillIn(wouter, t('actForm.why'), reason))
    const refused = await now('bas', otherPage)
    await expect(refused.getByText(t('challengeCan.object'))).toBeVisible()
    await act(refused, t('groupAct.object'), () =>
      fillIn(refused, t('groupAct.object.grounds'), 'Het advies kent onze groep niet: wij zijn met veertig mensen.'),
    )
    await wouter.reload()
    const wilma = await now('wilma', otherPage)
    await act(wilma, t('collegeAct.objection'), async () => {
      await tick(wilma.getByLabel(t('challengePage.objection.unfounded'), { exact: true }))
      await fillIn(wilma, t('actForm.why'), reason)
    })
    await refused.reload()
    await expect(refused.getByText(t('challengeNow.objection-decided'))).toBeVisible()
    await expect(refused.getByText(t('challengeCan.appeal'))).toBeVisible()
    await accessible(refused)

    // In English too, and the overview tells of both.
    const reader = await person(browser, system, { path: '/uitdagen', as: english })
    await expect(reader.getByRole('heading', { level: 1, name: english.t('challenges.head') })).toBeVisible()
    await accessible(reader)
    await press(reader.getByRole('link', { name: title }).first())
    await expect(reader.getByRole('heading', { name: english.t('challengePage.agreement') })).toBeVisible()
    await accessible(reader)
    for (const one of [coordinator, owner, finance, wouter, group, refused, wilma, reader]) await one.context().close()
  } finally {
    await system.remove()
  }
})
