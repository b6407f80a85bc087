/** The whole round in the browser, as the people who take it, in Dutch and in English: from a wish to a deal, a council dossier, a question and a refusal. */
import { expect, type Page, test } from '@playwright/test'
import { choose, press, tick, type } from './hands.ts'
import { fillPaper } from './paper.ts'
import { accessible, as, visitor } from './person.ts'
import { checkedPlan } from './setup.ts'
import { fillWish } from './wish.ts'
import { type JourneyWords, wordsOf } from './words.ts'

const reason = 'Besproken en akkoord: dit past bij de wijk.'

/** Presses a button of the decision bar, gives the reason, and confirms. */
async function decide(page: Page, { t }: JourneyWords, label: string): Promise<void> {
  await press(page.getByRole('button', { name: label, exact: true }))
  await type(page.getByLabel(`${label}. ${t('decision.reason')}`), reason)
  await accessible(page)
  await press(page.getByRole('button', { name: t('decision.confirm', { action: label }) }))
}

/** A resident without an account votes with the code of a letter, and gets a receipt. */
async function voteByCode(page: Page, words: JourneyWords, code: string, plans: readonly string[]): Promise<string> {
  const { t } = words
  await fillPaper(page, words, plans)
  await type(page.getByLabel(t('ballot.ways.code'), { exact: true }), code.toLowerCase())
  await accessible(page)
  await press(page.getByRole('button', { name: t('ballot.ways.codeButton') }))
  const now = page.getByRole('button', { name: t('ballot.voteNow') })
  const stored = page.getByRole('dialog').getByText(t('ballot.stored.title')).first()
  await expect(now.or(stored).first()).toBeVisible()
  if (await now.isVisible()) await press(now)
  await expect(stored).toBeVisible()
  const receipt = await page
    .getByRole('dialog')
    .getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/)
    .textContent()
  await accessible(page)
  return receipt ?? ''
}

for (const language of ['nl', 'en'] as const) {
  const words = wordsOf(language)
  const { t, href } = words
  test(`${language}: from wish to money`, async ({ browser, baseURL }) => {
    test.setTimeout(300_000)
    const origin = baseURL ?? ''
    // A name of its own for each run, so that a repeated one never meets the plans of an earlier.
    const mark = crypto.randomUUID().slice(0, 4)
    const [tables, music, library, lights] = [
      `Schaaktafels ${mark}`,
      `Muziek ${mark}`,
      `Buurtbieb ${mark}`,
      `Lichtjes ${mark}`,
    ]
    const roundTitle = `Avond ${mark}`

    // An initiator writes a plan; three others are there already, checked.
    const noor = await as(browser, words, 'Noor Voorbeeld', '/plan-maken')
    await fillWish(noor, words, { title: tables, euros: '4.000', years: '1', asset: false })
    await expect(noor.getByText(t('track.community'), { exact: true }).first()).toBeVisible()
    await press(noor.getByRole('button', { name: t('wish.send.submit') }))
    await expect(noor.getByRole('heading', { level: 1, name: tables })).toBeVisible()
    const planPage = new URL(noor.url()).pathname
    await checkedPlan(origin, 'bas', music, 5000)
    await checkedPlan(origin, 'bas', library, 3000)
    await checkedPlan(origin, 'bas', lights, 3500)

    // The coordinator finds it at her desk and checks it.
    const carla = await as(browser, words, 'Carla Coördinaat', '/coordinator')
    await expect(carla.getByRole('heading', { level: 1 })).toHaveText(t('coordinator.title'))
    await accessible(carla)
    await press(carla.getByRole('link', { name: tables }).first())
    await expect(carla.getByRole('heading', { name: tables }).first()).toBeVisible()
    await accessible(carla)
    await decide(carla, words, t('check.checked'))
    await expect(carla.getByText(t('check.checked.done')).first()).toBeVisible()

    // She prepares a round for a meeting, with codes that are handed out at the door.
    await carla.goto(href('/coordinator/ronde-maken'))
    await choose(carla.getByLabel(t('desk.district'), { exact: true }), { label: 'Oost' })
    await type(carla.getByLabel(t('make.name')), roundTitle)
    await type(carla.getByLabel(t('make.budget')), '16.000')
    await tick(carla.getByLabel(t('voters.voting-code')))
    await type(carla.getByLabel(t('make.opens')), '2026-01-01T09:00')
    await tick(carla.getByLabel(t('make.byHand')))
    await accessible(carla)
    await press(carla.getByRole('button', { name: t('make.submit') }))
    await expect(carla.getByRole('heading', { level: 1, name: roundTitle })).toBeVisible()
    const roundId = /ronde\/(\w+)/.exec(carla.url())?.[1] ?? ''
    for (const title of [tables, music, library, lights]) {
      await press(
        carla
          .getByRole('listitem')
          .filter({ hasText: title })
          .getByRole('button', { name: t('paper.place') }),
      )
      await expect(
        carla
          .getByRole('listitem')
          .filter({ hasText: title })
          .getByRole('button', { name: t('paper.takeOff') }),
      ).toBeVisible()
    }
    await accessible(carla)
    await press(carla.getByRole('button', { name: t('round.open'), exact: true }))
    await press(carla.getByRole('button', { name: t('round.open.confirm') }))
    await expect(carla.getByText(t('round.open.done')).first()).toBeVisible()
    await press(carla.getByRole('link', { name: t('letters.title') }))
    await tick(carla.getByLabel(t('letters.source.count')))
    await type(carla.getByLabel(t('letters.count'), { exact: true }), '3')
    await press(carla.getByRole('button', { name: t('letters.make.count', { count: 3 }) }))
    await expect(carla.getByRole('heading', { name: t('letters.made', { count: 3 }) })).toBeVisible()
    await press(carla.getByText(t('letters.codes'), { exact: true }))
    const list = carla.getByRole('region', { name: t('letters.codes') }).getByRole('listitem')
    await expect(list).toHaveCount(3)
    const codes = await list.locator('.letters__code').allTextContents()
    await accessible(carla)
    await press(carla.getByRole('button', { name: t('letters.print', { first: 1, last: 3 }) }))
    await press(carla.getByRole('button', { name: t('letters.end.button') }))
    await press(carla.getByRole('link', { name: t('letters.toRound') }))
    await expect(carla.getByRole('heading', { level: 1, name: roundTitle })).toBeVisible()

    // Residents vote: two with a code on the page of the round; a wrong code is refused in plain words.
    const ballot = `/ronde/${roundId}/stem`
    const first = await visitor(browser, words, ballot)
    await expect(first.getByRole('heading', { level: 1 })).toBeVisible()
    await accessible(first)
    const receipt = await voteByCode(first, words, codes[0] ?? '', [tables, music, lights])
    const second = await visitor(browser, words, ballot)
    await voteByCode(second, words, codes[1] ?? '', [tables, library, lights])
    await first.context().close()
    await second.context().close()

    // She closes the meeting's vote and counts; the page waits for the last votes by itself.
    await press(carla.getByRole('button', { name: t('round.close'), exact: true }))
    await press(carla.getByRole('button', { name: t('round.close.confirm') }))
    await press(carla.getByRole('button', { name: t('count.button') }))
    await expect(carla.getByText(t('count.done')).first()).toBeVisible({ timeout: 30_000 })

    // Everybody sees the result, with a reason for every plan, and finds the own receipt in it.
    const reader = await visitor(browser, words, `/ronde/${roundId}/uitslag`)
    await expect(reader.getByText(t('purse.funded')).first()).toBeVisible()
    for (const title of [tables, music, library, lights]) await expect(reader.getByText(title).first()).toBeVisible()
    await accessible(reader)
    await type(reader.getByLabel(t('result.check.label')), receipt)
    await press(reader.getByRole('button', { name: t('result.check.button') }))
    await expect(reader.getByText(t('result.check.found')).first()).toBeVisible()
    await reader.context().close()

    // The neighbourhood group adopts it, which reserves the money.
    const yasmin = await as(browser, words, 'Yasmin Testman', '/groep')
    await accessible(yasmin)
    await yasmin.goto(href(`/groep/${roundId}/vaststellen`))
    await type(yasmin.getByLabel(t('adopt.remark')), reason)
    await accessible(yasmin)
    await press(yasmin.getByRole('button', { name: t('adopt.button') }))
    await press(yasmin.getByRole('button', { name: t('adopt.confirm.yes') }))
    await expect(yasmin.getByText(t('adopt.done.title')).first()).toBeVisible()
    await accessible(yasmin)
    await yasmin.context().close()

    // Finance approves one, redirects one to the council, returns one with a question, refuses one.
    const fatima = await as(browser, words, 'Fatima Fictief', '/financien')
    await accessible(fatima)
    const open = async (title: string) => {
      await fatima.goto(href('/financien'))
      await press(fatima.getByRole('link', { name: title }).first())
      await expect(fatima.getByRole('heading', { name: title }).first()).toBeVisible()
    }
    await open(tables)
    await accessible(fatima)
    await decide(fatima, words, t('decide.approve'))
    await expect(fatima.getByText(t('decide.approve.done')).first()).toBeVisible()
    await open(library)
    await decide(fatima, words, t('decide.return'))
    await expect(fatima.getByText(t('decide.return.done')).first()).toBeVisible()
    await open(lights)
    await decide(fatima, words, t('decide.refuse'))
    await expect(fatima.getByText(t('decide.refuse.done')).first()).toBeVisible()
    await open(music)
    await press(fatima.getByRole('button', { name: t('decide.redirect'), exact: true }))
    await choose(fatima.getByLabel(t('calc.assetKind')), { index: 1 })
    await type(fatima.getByLabel(`${t('decide.redirect')}. ${t('decision.reason')}`), reason)
    await accessible(fatima)
    await press(fatima.getByRole('button', { name: t('decision.confirm', { action: t('decide.redirect') }) }))
    await expect(fatima.getByText(t('decide.redirect.done')).first()).toBeVisible()
    await fatima.context().close()

    // The result stays as it was counted, and says beside each plan what became of it.
    const later = await visitor(browser, words, `/ronde/${roundId}/uitslag`)
    await expect(later.getByText(t('state.refused'), { exact: true }).first()).toBeVisible()
    await accessible(later)
    await later.context().close()

    // The deal comes to life: the initiator signs.
    await noor.goto(planPage)
    await press(noor.getByRole('button', { name: t('initiator.sign'), exact: true }))
    await press(noor.getByRole('button', { name: t('initiator.sign.yes') }))
    await expect(noor.getByText(t('done.signed')).first()).toBeVisible()
    await accessible(noor)
    await noor.context().close()

    // Everybody finds the dossier on the council's way, with its yearly charges; its own journey takes it on from here.
    const greet = await as(browser, words, 'Greet Griffie', '/raad')
    await accessible(greet)
    await press(greet.getByRole('link', { name: music }))
    await expect(greet.getByRole('heading', { name: t('effect.title') })).toBeVisible()
    await expect(greet.getByText(t('nowIn.alternatives')).first()).toBeVisible()
    await accessible(greet)
    await greet.context().close()
    await carla.context().close()
  })
}
