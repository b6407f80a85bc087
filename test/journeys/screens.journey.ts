/** Every screen in every state of the list, held against the accessibility rules: in the light and in the dark, wide and as narrow as they come, without a fault in its scripts. */
import { expect, test } from '@playwright/test'
import { cityOf, tokensOf } from '../screens/city.ts'
import { faultsOfList, screens } from '../screens/screens.ts'
import { drawn, type Place, sit } from '../screens/sitting.ts'
import { rulesOfLook, violations } from './person.ts'

/** Screens of one test: so many that two workers share the work evenly, so few that what fails is soon found. */
const perTest = 6

let place: Place
test.beforeAll(async ({ baseURL }) => {
  const origin = baseURL ?? ''
  const tokenFor = await tokensOf(origin, process.env.JOURNEYS_DATA)
  place = { origin, tokenFor, city: await cityOf(origin, tokenFor) }
})
test.describe.configure({ mode: 'parallel' })

test('every route has a screen in the list', () => {
  expect(faultsOfList()).toEqual([])
})

for (let first = 0; first < screens.length; first += perTest) {
  const some = screens.slice(first, first + perTest)
  test(`nothing is found on ${some.map(({ name }) => name).join(', ')}`, async ({ browser }) => {
    test.setTimeout(240_000)
    for (const screen of some)
      await test.step(screen.name, async () => {
        const { page, faults } = await sit(browser, screen, place)
        expect.soft(await violations(page), `${screen.name}, light and wide`).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.setViewportSize({ width: 320, height: 640 })
        await drawn(page)
        // Asked again when something is found: half a page may still wear the colours of the light.
        const look = `${screen.name}, dark and narrow`
        await expect.poll(() => violations(page, rulesOfLook), { message: look, timeout: 10_000 }).toEqual([])
        const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
        expect.soft(over, `sideways scroll of ${screen.name}`).toBe(0)
        expect.soft(faults, `faults of ${screen.name}`).toEqual([])
        await page.context().close()
      })
  })
}
