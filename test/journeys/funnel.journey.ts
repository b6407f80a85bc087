/** The way to a vote is counted without persons: once a device, in silence where the visitor asks for that, and shown with the result. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { press } from './hands.ts'
import { api } from './setup.ts'

/** Notes every step that pages of this context tell: body, and headers that could name somebody. */
function listening(
  context: BrowserContext,
): { step: unknown; cookie: string | undefined; token: string | undefined }[] {
  const told: { step: unknown; cookie: string | undefined; token: string | undefined }[] = []
  context.on('request', (request) => {
    if (!request.url().includes('/funnel-steps')) return
    const { cookie, authorization } = request.headers()
    told.push({ step: request.postDataJSON(), cookie, token: authorization })
  })
  return told
}

const rounds = async (origin: string | undefined) => {
  const { call } = await api(origin ?? '')
  const listed = await call('listRounds')
  if (!listed.ok) throw new Error(listed.detail)
  return listed.value.rounds
}

/** Chooses the first plan that can be chosen. */
const chooseOne = (page: Page) => press(page.locator('.plans button[aria-pressed=false]').first())

test('a device tells that it opened and chose, once, and no more at its next visit', async ({
  page,
  context,
  baseURL,
}) => {
  const told = listening(context)
  const open = (await rounds(baseURL)).find(({ title }) => title === 'Stemronde Oost')
  await page.goto(`/ronde/${open?.id}/stem`)
  await expect.poll(() => told.map(({ step }) => step)).toEqual([{ step: 'opened' }])
  await chooseOne(page)
  await expect.poll(() => told.map(({ step }) => step)).toEqual([{ step: 'opened' }, { step: 'chose' }])
  expect(told.map(({ cookie, token }) => [cookie, token])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ])
  await page.reload()
  // The dialog is fetched in the same breath as what counts: once it opens, that has run.
  await chooseOne(page)
  await press(page.getByRole('button', { name: /biljet/i }).first())
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(told).toHaveLength(2)
})

test('whoever asks not to be followed is not counted, and votes as everybody', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'nl-NL' })
  await context.addInitScript(() =>
    Object.defineProperty(Reflect.get(globalThis, 'navigator'), 'globalPrivacyControl', { value: true }),
  )
  const told = listening(context)
  const page = await context.newPage()
  const open = (await rounds(baseURL)).find(({ title }) => title === 'Stemronde Oost')
  await page.goto(`/ronde/${open?.id}/stem`)
  await chooseOne(page)
  await press(page.getByRole('button', { name: /biljet/i }).first())
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(told).toEqual([])
  await context.close()
})

test('the result shows how many opened, chose and voted, and how far that can be trusted', async ({
  page,
  baseURL,
}) => {
  const counted = (await rounds(baseURL)).find(({ title }) => title === 'Wijkavond Oost')
  await page.goto(`/ronde/${counted?.id}/uitslag`)
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Van openen tot stemmen' }) })
  // 45 residents of the demo vote: half as many devices more opened the paper, a quarter more chose.
  await expect(section.getByRole('listitem')).toHaveText([
    /^68\s*apparaten openden/,
    /^57\s*apparaten waarop/,
    /^45\s*getelde stemmen/,
  ])
  await expect(section).toContainText('Op 12 van de 57 apparaten koos iemand een plan, maar kwam er geen stem: 21,1%')
  await expect(section).toContainText('Niemand kan deze aantallen controleren.')
})
