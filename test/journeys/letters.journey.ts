/** Letters with voting codes, the help desk and paper ballots: three residents of a file vote by QR code, with a code of the desk, and on paper. */
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import jsqr from 'jsqr'
import { attach, choose, press, tick, type } from './hands.ts'
import { fillPaper } from './paper.ts'
import { accessible, as, visitor } from './person.ts'
import { readPng } from './png.ts'
import { codedRound } from './setup.ts'
import { type JourneyWords, wordsOf } from './words.ts'

/** As a spreadsheet of Windows writes it: semicolons, windows-1252 (\u00eb is one byte), and a row that has to be mended. */
const addresses = [
  'Naam;Straat;Huisnummer;Postcode;Woonplaats',
  'No\u00ebl de Vries;Geuzenweg;12;1211ab;Hilversum',
  'Bo Jansen;Geuzenweg;14;1211AB;Hilversum',
  '=Cor Bakker;Geuzenweg;16-2;1211 AB;Hilversum',
  'Zonder Postcode;Geuzenweg;18;;Hilversum',
].join('\r\n')

/** The address that a camera reads from a QR code on the page, as it is printed. */
async function scan(page: Page, at: number): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const picture = await page.locator('.letter__qr').nth(at).screenshot({ scale: 'css' })
  await page.emulateMedia({ media: null })
  const { pixels, width, height } = readPng(picture)
  return jsqr(pixels, width, height)?.data ?? ''
}

/** Chooses the file of addresses. */
async function chooseFile(page: Page, { t }: JourneyWords): Promise<void> {
  const buffer = Buffer.from(addresses, 'latin1')
  await attach(page.getByLabel(t('letters.file'), { exact: true }), {
    name: 'adressen.csv',
    mimeType: 'text/csv',
    buffer,
  })
}

/** How many pages a printed page has. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0

/** Chooses plans on the ballot, and votes with a code that is typed, or filled in already. */
async function vote(page: Page, words: JourneyWords, plans: readonly string[], code?: string): Promise<void> {
  const { t } = words
  await fillPaper(page, words, plans)
  const field = page.getByLabel(t('ballot.ways.code'), { exact: true })
  if (code) await type(field, code)
  else await expect(field).toHaveValue(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}$/)
  await press(page.getByRole('button', { name: t('ballot.ways.codeButton') }))
}
const stored = (page: Page, { t }: JourneyWords) => page.getByRole('dialog').getByText(t('ballot.stored.title')).first()

/** Types one paper with the keyboard alone: the code leads on to the plans, their numbers choose, Enter sends. */
async function typePaper(page: Page, { t }: JourneyWords, code: string, plans: string): Promise<void> {
  const field = page.getByLabel(t('piles.code'), { exact: true })
  await expect(field).toBeFocused()
  await page.keyboard.type(code.toLowerCase().replaceAll('-', ' '))
  await expect(field).not.toBeFocused()
  await page.keyboard.type(plans)
  await page.keyboard.press('Enter')
}

for (const language of ['nl', 'en'] as const) {
  const words = wordsOf(language)
  const { t, href } = words
  test(`${language}: letters, desk and paper`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000)
    const origin = baseURL ?? ''
    const { roundId, titles } = await codedRound(origin, 3)
    const [first = '', second = '', third = ''] = titles
    const desk = `/coordinator/ronde/${roundId}`

    // The coordinator chooses a file of addresses; a faulty row is named and left out. Nothing of it leaves the device.
    const carla = await as(browser, words, 'Carla Co\u00f6rdinaat', desk)
    await accessible(carla)
    await press(carla.getByRole('link', { name: t('letters.title') }))
    await expect(carla.getByRole('heading', { level: 1 })).toHaveText(t('letters.title'))
    const sent: string[] = []
    carla.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await chooseFile(carla, words)
    await expect(carla.getByRole('heading', { name: t('letters.file.read', { good: 3, wrong: 1 }) })).toBeVisible()
    await expect(carla.getByText(`${t('letters.fault', { row: 5 })} ${t('letters.fault.postcode')}`)).toBeVisible()
    await expect(carla.getByRole('cell', { name: 'No\u00ebl de Vries' })).toBeVisible()
    await accessible(carla)
    await press(carla.getByRole('button', { name: t('letters.make') }))
    await expect(carla.getByRole('link', { name: t('letters.file.missing') })).toBeVisible()
    await tick(carla.getByLabel(t('letters.leaveOut', { count: 1 })))
    await press(carla.getByRole('button', { name: t('letters.make.count', { count: 3 }) }))
    await expect(carla.getByRole('heading', { name: t('letters.made', { count: 3 }) })).toBeFocused()
    await accessible(carla)
    expect(sent.some((each) => /Vries|Geuzenweg|1211/.test(each))).toBe(false)

    // Who would leave with nothing printed is asked first; who lost the page goes on with the same file and gets the same codes.
    const codes = await carla.locator('.letter__code').allTextContents()
    expect(codes).toHaveLength(3)
    await press(carla.getByRole('link', { name: t('rounds.list.title') }).first())
    await expect(carla.getByRole('dialog', { name: t('letters.leave') })).toBeVisible()
    await accessible(carla)
    await carla.keyboard.press('Escape')
    await carla.reload()
    await expect(carla.getByText(t('letters.resume.title', { count: 3 }))).toBeVisible()
    await chooseFile(carla, words)
    await accessible(carla)
    await tick(carla.getByLabel(t('letters.leaveOut', { count: 1 })))
    await press(carla.getByRole('button', { name: t('letters.make.count', { count: 3 }) }))
    await expect(carla.getByRole('heading', { name: t('letters.made', { count: 3 }) })).toBeFocused()
    expect(await carla.locator('.letter__code').allTextContents()).toEqual(codes)

    // Exactly one page a resident, with a QR code that leads to the ballot with the code behind the #.
    await press(carla.getByRole('button', { name: t('letters.print', { first: 1, last: 3 }) }))
    expect(pagesOf(await carla.pdf({ preferCSSPageSize: true }))).toBe(3)
    const link = await scan(carla, 0)
    expect(link).toBe(`${origin}/ronde/${roundId}/stem#code=${codes[0]}`)

    // The list to keep has numbers and addresses, no code, and nothing that a spreadsheet would run.
    const [download] = await Promise.all([
      carla.waitForEvent('download'),
      press(carla.getByRole('button', { name: t('letters.list.keep') })),
    ])
    const list = await readFile(await download.path(), 'utf8')
    expect(list).toContain('1;No\u00ebl de Vries;Geuzenweg 12;1211 AB;Hilversum\r\n')
    expect(list).toContain("\r\n3;'=Cor Bakker;")
    for (const code of codes) expect(list).not.toContain(code)
    await press(carla.getByRole('button', { name: t('letters.end.button') }))
    await expect(carla.getByText(t('letters.done', { count: 3 }))).toBeVisible()
    await expect(carla.locator('.print-sheet')).toHaveCount(0)
    await accessible(carla)

    // The first resident votes by the QR code: the code is filled in and gone from the address, also after a reload.
    const scanned = await visitor(browser, words, `/ronde/${roundId}/stem#code=${codes[0]}`)
    await expect(scanned.getByText(t('ballot.how.voting-code'))).toBeVisible()
    await expect(scanned).not.toHaveURL(/code/)
    await scanned.reload()
    await vote(scanned, words, [first, second])
    await expect(stored(scanned, words)).toBeVisible()

    // The second has lost the letter and gets a new code at the desk; the old one no longer counts.
    await carla.goto(href(`${desk}/balie`))
    await expect(carla.getByRole('heading', { name: t('register.counts') })).toBeVisible()
    await accessible(carla)
    await type(carla.getByLabel(t('register.find.label')), '2')
    await press(carla.getByRole('button', { name: t('register.find.button'), exact: true }))
    await expect(carla.getByRole('heading', { name: t('register.voter', { number: 2 }) })).toBeFocused()
    await press(carla.getByRole('button', { name: t('register.replace'), exact: true }))
    await press(carla.getByRole('button', { name: t('register.replace.button') }))
    await expect(carla.getByRole('link', { name: t('register.fault.reason') })).toBeVisible()
    await tick(carla.getByLabel(t('register.reason.lost')))
    await type(carla.getByLabel(t('register.reference'), { exact: true }).first(), 'Z-2026-17')
    await accessible(carla)
    await press(carla.getByRole('button', { name: t('register.replace.button') }))
    await expect(carla.getByRole('heading', { name: t('register.new.replaced', { number: 2 }) })).toBeFocused()
    const fresh = (await carla.locator('.new-code__code').textContent()) ?? ''
    expect(fresh).not.toBe(codes[1])
    await accessible(carla)
    expect(pagesOf(await carla.pdf({ preferCSSPageSize: true }))).toBe(1)
    await press(carla.getByRole('button', { name: t('register.new.print') }))
    await press(carla.getByRole('button', { name: t('register.new.done') }))
    await expect(carla.getByText(t('register.act.reference', { reference: 'Z-2026-17' })).first()).toBeVisible()
    const loser = await visitor(browser, words, `/ronde/${roundId}/stem`)
    await vote(loser, words, [second], codes[1])
    await expect(loser.getByRole('dialog').getByRole('alert')).toBeVisible()
    await type(loser.getByLabel(t('ballot.ways.code'), { exact: true }), fresh)
    await press(loser.getByRole('button', { name: t('ballot.ways.codeButton') }))
    await expect(stored(loser, words)).toBeVisible()
    await scanned.context().close()
    await loser.context().close()

    // The third hands in paper, and so does the first, who voted on screen already. One of the pile has no code.
    await carla.goto(href(`${desk}/papier`))
    await accessible(carla)
    await type(carla.getByLabel(t('piles.label'), { exact: true }), 'Balie 1')
    await type(carla.getByLabel(t('piles.count'), { exact: true }), '3')
    await press(carla.getByRole('button', { name: t('piles.register.button') }))
    await expect(carla.getByRole('heading', { level: 1 })).toHaveText(t('piles.one', { label: 'Balie 1' }))
    const pile = new URL(carla.url()).pathname
    await accessible(carla)
    await typePaper(carla, words, codes[2] ?? '', '13')
    await expect(carla.getByText(t('piles.after.entered-once', { place: 1 }))).toBeVisible()
    await typePaper(carla, words, codes[0] ?? '', '3')
    await expect(carla.getByText(t('piles.after.entered-once', { place: 2 }))).toBeVisible()
    await choose(carla.getByLabel(t('piles.counts'), { exact: true }), { label: t('piles.invalid.no-code') })
    await press(carla.getByRole('button', { name: t('piles.next'), exact: true }))
    await expect(carla.getByRole('heading', { name: t('piles.yours.done') })).toBeFocused()

    // A second official types it again and makes a slip: the paper differs, and both look at it once more.
    const dirk = await as(browser, { ...words, href: (path) => path }, 'Dirk Dubbelganger', pile)
    await expect(dirk.getByText(t('piles.second'))).toBeVisible()
    await expect(dirk.getByLabel(t('piles.code'), { exact: true })).toHaveValue('')
    await typePaper(dirk, words, codes[2] ?? '', '12')
    await expect(dirk.getByText(t('piles.after.differs', { place: 1 }))).toBeVisible()
    await typePaper(dirk, words, codes[0] ?? '', '3')
    await expect(dirk.getByText(t('piles.after.agreed', { place: 2 }))).toBeVisible()
    await accessible(dirk)
    await choose(dirk.getByLabel(t('piles.counts'), { exact: true }), { label: t('piles.invalid.no-code') })
    await press(dirk.getByRole('button', { name: t('piles.next'), exact: true }))
    await expect(dirk.getByText(t('piles.differs.text'))).toBeVisible()
    await typePaper(dirk, words, codes[2] ?? '', '13')
    await expect(dirk.getByRole('heading', { name: t('piles.all.agreed'), exact: true })).toBeVisible()

    // The vote closes. Counting waits for the pile, and says where it is.
    await carla.goto(href(desk))
    await press(carla.getByRole('button', { name: t('round.close'), exact: true }))
    await press(carla.getByRole('button', { name: t('round.close.confirm') }))
    await press(carla.getByRole('button', { name: t('count.button') }))
    const toPiles = carla.getByRole('link', { name: t('count.toPiles') })
    await expect(toPiles).toBeVisible({ timeout: 30_000 })
    await press(toPiles)
    await expect(carla.getByRole('heading', { level: 1 })).toHaveText(t('piles.title'))
    await press(carla.getByRole('link', { name: 'Balie 1' }))
    await press(carla.getByRole('button', { name: t('piles.store'), exact: true }))
    await press(carla.getByRole('button', { name: t('piles.store.yes') }))
    await expect(carla.getByText(t('piles.outcome.valid', { count: 2 }))).toBeVisible()
    await expect(carla.getByText(t('piles.outcome.invalid', { count: 1 }))).toBeVisible()
    await expect(carla.getByText(t('piles.outcome.screen'))).toBeVisible()
    await accessible(carla)
    const kept = await carla.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('pile')))
    expect(kept).toEqual([])

    // The count, and the turnout beside the result: two on screen, one on paper.
    await carla.goto(href(desk))
    await press(carla.getByRole('button', { name: t('count.button') }))
    await expect(carla.getByText(t('count.done')).first()).toBeVisible({ timeout: 30_000 })
    const reader = await visitor(browser, words, `/ronde/${roundId}/uitslag`)
    await expect(reader.getByText(third).first()).toBeVisible()
    await expect(reader.getByText(t('result.turnout.text', { voters: 3, codes: 3, bps: 10_000 }))).toBeVisible()
    const turnout = reader.locator('.turnout__one').filter({ hasText: t('result.turnout.paper') })
    await expect(turnout).toHaveText(`${t('result.turnout.paper')}1`)
    await accessible(reader)
    for (const page of [carla, dirk, reader]) await page.context().close()
  })
}
