/** A green square of EUR 180,000 from a resident's phone to the council's decision, the works and the first booked charge, with its documents; and a wish that is refused, with an objection. */
import { expect, type Page, test } from '@playwright/test'
import { localDate } from '../../shared/terms/amsterdam.ts'
import type { ActName } from '../../web/council/acts/possible-acts.ts'
import { advisedDossier, appropriated, check } from './dossier.ts'
import { choose, press, reach, tick, type, typeDate } from './hands.ts'
import { accessible, as, visitor } from './person.ts'
import { wordsOf } from './words.ts'

const words = wordsOf('nl')
const { t, money, href } = words
const reason = 'Besproken en akkoord: dit past bij de wijk.'
const today = localDate(Date.now())
const nextYear = Number(today.slice(0, 4)) + 1
const phone = { width: 375, height: 812 }

/** The screen as it stands, on a phone too. */
async function onPhone(page: Page): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize(phone)
  await accessible(page)
  const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(over, `sideways scroll of ${page.url()}`).toBe(0)
  if (before) await page.setViewportSize(before)
}

/** Opens an act, fills its form, looks it over and sends it. */
async function act(page: Page, name: ActName, fill: () => Promise<void> = async () => {}): Promise<void> {
  await press(page.getByRole('button', { name: t(`do.${name}`), exact: true }))
  await fill()
  await onPhone(page)
  await press(page.getByRole('button', { name: t('acts.check') }))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(t('acts.stays'))).toBeVisible()
  await accessible(page)
  await press(dialog.getByRole('button', { name: t(`do.${name}`), exact: true }))
  await expect(page.getByText(t(`do.${name}.done`), { exact: true }).first()).toBeVisible()
}

/** The same with the keyboard alone. */
async function actByKeys(page: Page, name: ActName, fill: () => Promise<void>): Promise<void> {
  await press(page.getByRole('button', { name: t(`do.${name}`), exact: true }))
  await fill()
  await onPhone(page)
  await press(page.getByRole('button', { name: t('acts.check') }))
  await press(page.getByRole('dialog').getByRole('button', { name: t(`do.${name}`), exact: true }))
  await expect(page.getByText(t(`do.${name}.done`), { exact: true }).first()).toBeVisible()
}

/** Whose page this is does not matter: what happens now, in the sentence of the dossier. */
const now = (page: Page, key: Parameters<typeof nowText>[0]) =>
  expect(page.getByText(nowText(key)).first()).toBeVisible()
const nowText = (
  key: 'advice' | 'agenda' | 'council' | 'under-way' | 'charging' | 'refused-term-runs' | 'refused-final',
) => t(`nowIn.${key}`)

test('a green square goes from a phone to the council, is built, and its first charge is booked', async ({
  browser,
  baseURL,
}, info) => {
  test.setTimeout(900_000)
  const origin = baseURL ?? ''
  const title = `Groen hart ${crypto.randomUUID().slice(0, 4)}`
  await appropriated(origin, nextYear)

  // The initiator writes the wish on a phone, with the keyboard alone.
  const noor = await as(browser, words, 'Noor Voorbeeld', '/plan-maken')
  await noor.setViewportSize(phone)
  await type(noor.getByLabel(t('wish.field.title')), title)
  await type(
    noor.getByLabel(t('wish.field.summary')),
    'Een stenen plein wordt groen, met bomen, een pad en een plek om te zitten.',
  )
  await choose(noor.getByLabel(t('wish.field.theme')), t('theme.greenery'))
  await choose(noor.getByLabel(t('wish.field.district')), 'Oost')
  await type(noor.getByLabel(t('wish.field.place')), 'Geuzenplein')
  await type(noor.getByLabel(t('wish.field.cost'), { exact: true }), '180.000')
  await type(noor.getByLabel(t('wish.field.lifetime')), '20')
  const asset = noor.getByLabel(t('wish.field.asset'))
  await reach(asset)
  if (!(await asset.isChecked())) await noor.keyboard.press('Space')
  await expect(noor.getByRole('heading', { name: t('wish.charges.title') })).toBeVisible()
  await accessible(noor)
  await press(noor.getByRole('button', { name: t('wish.send.submit') }))
  await expect(noor.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const planPage = new URL(noor.url()).pathname
  const proposalId = planPage.split('/').at(-1) ?? ''
  await check(origin, proposalId)

  // Finance works out the charges of two components, sees what they do to everyone, and sends the plan to the council.
  const fatima = await as(browser, words, 'Fatima Fictief', `/financien/plan/${proposalId}`)
  await expect(fatima.getByRole('heading', { name: t('calc.title') })).toBeVisible()
  const parts = fatima.getByRole('group', { name: /^Onderdeel/ })
  await type(parts.nth(0).getByLabel(t('calc.component.name')), 'Beplanting')
  await choose(parts.nth(0).getByLabel(t('calc.assetKind')), 'greenery')
  await expect(parts.nth(0).getByLabel(t('calc.years'))).toHaveValue('20')
  await type(parts.nth(0).getByLabel(t('calc.investment')), '120.000')
  await press(fatima.getByRole('button', { name: t('calc.component.add') }))
  await type(parts.nth(1).getByLabel(t('calc.component.name')), 'Pad')
  await choose(parts.nth(1).getByLabel(t('calc.assetKind')), 'roads-and-paths')
  await type(parts.nth(1).getByLabel(t('calc.investment')), '60.000')
  await type(fatima.getByLabel(t('calc.completion')), String(nextYear - 1))
  // 120,000 over 20 years and 60,000 over 30, with 2 per cent: 6,000 + 2,000 and 3,600.
  await expect(fatima.getByText(t('calc.preview.first', { year: nextYear, chargeCents: 1_160_000 }))).toBeVisible()
  await expect(fatima.getByRole('heading', { name: t('others.title') })).toBeVisible()
  await onPhone(fatima)
  await press(fatima.getByRole('button', { name: t('decide.redirect'), exact: true }))
  await type(fatima.getByLabel(`${t('decide.redirect')}. ${t('decision.reason')}`), reason)
  await press(fatima.getByRole('button', { name: t('decision.confirm', { action: t('decide.redirect') }) }))
  await expect(fatima.getByText(t('decide.redirect.done')).first()).toBeVisible()

  // The initiator sees on the plan's page how it stands, and goes to the dossier.
  await noor.goto(planPage)
  await expect(noor.getByRole('heading', { name: t('council.ofPlan') })).toBeVisible()
  await accessible(noor)
  await press(noor.getByRole('link', { name: t('council.toDossier') }).first())
  await expect(noor.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(noor.getByRole('heading', { name: t('can.title', { isMine: true }) })).toBeVisible()
  await accessible(noor)
  const page = new URL(noor.url()).pathname

  // Alternatives, with the faults named first; then whoever opened the dossier leaves the advice to a colleague.
  await fatima.goto(page)
  await press(fatima.getByRole('button', { name: t('do.describe-alternatives'), exact: true }))
  await press(fatima.getByRole('button', { name: t('acts.check') }))
  await expect(fatima.getByRole('alert').getByRole('link').first()).toBeVisible()
  await onPhone(fatima)
  await press(fatima.getByRole('button', { name: t('acts.close') }))
  await act(fatima, 'describe-alternatives', async () => {
    for (const [at, kind, name] of [
      [0, 'smaller', 'Half plein'],
      [1, 'phased', 'In twee jaar'],
    ] as const) {
      const one = fatima.getByRole('group', { name: t('alternatives.one', { nth: at + 1 }) })
      await choose(one.getByLabel(t('alternatives.kind')), kind)
      await type(one.getByLabel(t('alternatives.name')), name)
      await type(one.getByLabel(t('alternatives.text')), 'Minder groen, maar het kost ook minder.')
    }
    await type(fatima.getByLabel(t('alternatives.investment')).first(), '95.000')
    await type(fatima.getByLabel(t('alternatives.upkeep')), 'De gemeente maait, bewoners houden de borders bij.')
    await type(fatima.getByLabel(t('alternatives.maintenance')), '2.500')
  })
  await expect(fatima.getByText(t('eyes.opened'))).toBeVisible()

  // Three advisers, two of whom find it at their desk.
  for (const [name, advice, desk] of [
    ['Frits Vierogen', 'positive-with-conditions', '/financien'],
    ['Julia Juridisch', 'positive', '/vandaag'],
    ['Bram Beheer', 'positive', '/vandaag'],
  ] as const) {
    const adviser = await as(browser, words, name, desk)
    await onPhone(adviser)
    await press(adviser.getByRole('link', { name: title }).first())
    await act(adviser, 'advise', async () => {
      await tick(adviser.getByLabel(t(`advice.${advice}`), { exact: true }))
      await type(adviser.getByLabel(t('advise.text')), 'Het past, als het onderhoud in de begroting komt.')
    })
    await adviser.context().close()
  }

  const wouter = await as(browser, words, 'Wouter Wethouder', '/vandaag')
  await press(wouter.getByRole('link', { name: title }).first())
  await act(wouter, 'propose', () => type(wouter.getByLabel(t('field.reason')), reason))
  await now(wouter, 'agenda')
  await wouter.context().close()

  // The clerk works with the keyboard alone: the agenda, then the decision with an amendment that works everything out anew.
  const greet = await as(browser, words, 'Greet Griffie', '/vandaag')
  await press(greet.getByRole('link', { name: title }).first())
  await expect(greet.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await actByKeys(greet, 'put-on-agenda', () => typeDate(greet.getByLabel(t('agenda.meetingOn')), today))
  await now(greet, 'council')

  // Its documents go along to the council: drafted from the dossier, opened, and printed as the browser prints them.
  for (const kind of ['council-proposal', 'council-decision', 'budget-amendment'] as const) {
    await fatima.goto(page)
    const draft = t('documents.draft.new', { kind: t(`documents.kind.${kind}`) })
    await press(
      fatima
        .getByRole('button', { name: draft })
        .or(fatima.getByRole('link', { name: t(`documents.kind.${kind}`) }))
        .first(),
    )
    await expect(fatima.getByRole('button', { name: t('documents.print') })).toBeVisible()
    await expect(fatima.getByText(title).first()).toBeVisible()
    await onPhone(fatima)
    const pdf = await fatima.pdf({ path: info.outputPath(`${kind}.pdf`), tagged: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.byteLength).toBeGreaterThan(10_000)
  }

  await actByKeys(greet, 'decide', async () => {
    const decision = greet.getByRole('group', { name: t('resolve.decision') })
    await tick(decision.getByLabel(t('resolution.adopted-with-changes'), { exact: true }))
    await type(greet.getByLabel(t('amend.name')), 'Smaller pad')
    await choose(greet.getByLabel(t('amend.component')), 'Pad')
    await type(greet.getByLabel(t('amend.amount', { nowCents: 6_000_000 })), '54.000')
    // 54,000 over 30 years is 1,800: the first year falls from 11,600 to 11,280.
    await expect(
      greet.getByText(t('resolve.preview.first', { year: nextYear, firstCents: 1_128_000, askedCents: 1_160_000 })),
    ).toBeVisible()
    await type(greet.getByLabel(t('field.reference'), { exact: true }), 'RB 2026-114')
    await type(greet.getByLabel(t('field.reason')), reason)
  })
  await greet.context().close()

  // Money, works and bill: whoever released the money does not settle it.
  await fatima.goto(page)
  await act(fatima, 'open-credit', () => type(fatima.getByLabel(t('credit.number')), 'BW 2026-07'))
  await now(fatima, 'under-way')
  await act(fatima, 'spend', async () => {
    await type(fatima.getByLabel(t('spend.amount')), '165.000')
    await type(fatima.getByLabel(t('spend.what')), 'Termijnen van de aannemer')
  })
  const bram = await as(browser, words, 'Bram Beheer', page)
  await act(bram, 'report', async () => {
    await type(bram.getByLabel(t('report.percent')), '80')
    await type(bram.getByLabel(t('report.text')), 'De tegels zijn weg en het pad ligt er. Nu de bomen nog.')
  })
  await act(bram, 'deliver', () =>
    type(bram.getByLabel(t('deliver.text')), 'Het plein is groen en klaar voor gebruik.'),
  )
  await bram.context().close()
  await fatima.reload()
  await expect(fatima.getByText(t('eyes.credit'))).toBeVisible()
  const frits = await as(browser, words, 'Frits Vierogen', page)
  await act(frits, 'settle', async () => {
    await type(frits.getByLabel(t('settle.cost', { name: 'Beplanting' })), '112.000')
    await type(frits.getByLabel(t('settle.cost', { name: 'Pad' })), '53.000')
    await type(frits.getByLabel(t('settle.reason')), 'Er was minder grond nodig dan gedacht.')
  })
  await now(frits, 'charging')
  await expect(frits.getByText(t('credit.under', { underCents: 900_000, shareBps: 517 })).first()).toBeVisible()

  // The year was divided before: finance books its charge from the district's slice, once.
  await act(frits, 'book-charge')
  await expect(frits.getByText(/^Tot nu toe is/)).toContainText('over 1 jaar')
  await expect(frits.getByRole('button', { name: t('do.book-charge'), exact: true })).toBeHidden()
  await frits.context().close()

  await fatima.context().close()

  // Everybody can follow it: the list, the dossier on a phone, in the dark too.
  const reader = await visitor(browser, words, '/raad')
  await expect(reader.getByRole('heading', { name: t('outlook.title') })).toBeVisible()
  await onPhone(reader)
  await press(reader.getByRole('link', { name: title }))
  await now(reader, 'charging')
  await expect(reader.getByRole('cell', { name: money(17_400_000) }).first()).toBeVisible()
  await reader.emulateMedia({ colorScheme: 'dark' })
  await onPhone(reader)
  await reader.context().close()
  await noor.context().close()
})

test('a wish is refused, the initiator objects, and another alderman decides', async ({ browser, baseURL }) => {
  test.setTimeout(420_000)
  const title = `Waterspeelplek ${crypto.randomUUID().slice(0, 4)}`
  const dossierId = await advisedDossier(baseURL ?? '', 'noor', title)
  const page = href(`/raad/${dossierId}`)

  const wouter = await as(browser, words, 'Wouter Wethouder', page)
  await act(wouter, 'college-refuse', () =>
    type(wouter.getByLabel(t('field.reason')), 'Het college vindt dit nu te duur voor de wijk.'),
  )
  const greet = await as(browser, words, 'Greet Griffie', page)
  await actByKeys(greet, 'announce', () => type(greet.getByLabel(t('field.reference'), { exact: true }), 'Brief 99'))
  await now(greet, 'refused-term-runs')
  await greet.context().close()

  // The initiator finds it among the own plans, and objects from a phone with the keyboard.
  const noor = await as(browser, words, 'Noor Voorbeeld', '/mijn-plannen')
  await noor.setViewportSize(phone)
  await accessible(noor)
  await press(noor.getByRole('link', { name: `${t('resident.task.object')} ${title}` }))
  await expect(noor.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await actByKeys(noor, 'object', () =>
    type(noor.getByLabel(t('object.grounds')), 'De buurt wacht al tien jaar. Er is ook geld van een fonds.'),
  )

  // Who refused reads that a colleague decides; the colleague does.
  await wouter.reload()
  await expect(wouter.getByText(t('eyes.objection'))).toBeVisible()
  await expect(wouter.getByRole('button', { name: t('do.decide-objection'), exact: true })).toBeHidden()
  await onPhone(wouter)
  await wouter.context().close()
  const wilma = await as(browser, words, 'Wilma Wisselstoel', '/vandaag')
  await press(wilma.getByRole('link', { name: title }).first())
  await act(wilma, 'decide-objection', async () => {
    await tick(wilma.getByLabel(new RegExp(`^${t('objection.unfounded')}`)))
    await type(wilma.getByLabel(t('field.reason')), 'Het fonds heeft nog niets toegezegd. Het besluit blijft.')
  })
  await now(wilma, 'refused-final')
  await wilma.context().close()

  // The initiator reads what is left: the court, or a new plan.
  await noor.reload()
  await expect(noor.getByText(/U kunt in beroep gaan bij de rechtbank, tot en met/)).toBeVisible()
  await expect(noor.getByRole('button', { name: t('do.object'), exact: true })).toBeHidden()
  await accessible(noor)
  await noor.context().close()
})
