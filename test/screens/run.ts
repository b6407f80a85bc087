/**
 * `npm run -s screenshots`: pictures of every screen in its states, into `screenshots/`, with a page that shows them all.
 * Starts a system of its own with the demo; `--origin http://127.0.0.1:4280` takes the running one, whose data are in BUURTKAS_DATA.
 * `--only ballot,home` takes the screens whose name begins so. Ends with 1, naming the screens, when a picture could not be made or its page was at fault.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { dataFolder } from '../../door/place.ts'
import { root } from '../../infra/local/build.ts'
import { launchOptions } from '../journeys/browser.ts'
import { ownSystem } from '../journeys/own-system.ts'
import { cityOf, tokensOf } from './city.ts'
import { gallery, type Shown } from './gallery.ts'
import { faultsOfList, screens } from './screens.ts'
import { take } from './take.ts'

const { values } = parseArgs({ options: { origin: { type: 'string' }, only: { type: 'string' } } })
const chosen = screens.filter(
  ({ name }) => values.only === undefined || values.only.split(',').some((beginning) => name.startsWith(beginning)),
)
const folder = join(root, 'screenshots')
const port = Number(process.env.PORT || 4279)

const own = values.origin === undefined ? ownSystem(port, { withDemo: true }) : undefined
const origin = values.origin ?? own?.origin ?? ''
const stop = () => void own?.remove().then(() => process.exit(1))
process.once('SIGINT', stop)
process.once('SIGTERM', stop)

const all: Shown[] = []
try {
  if (own) {
    console.log(`Starting a system with the demo on port ${port} ...`)
    await own.start(0)
  }
  const tokenFor = await tokensOf(origin, own?.dataDir ?? dataFolder())
  const place = { origin, tokenFor, city: await cityOf(origin, tokenFor) }
  if (values.only === undefined) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch(launchOptions())
  for (const screen of chosen) {
    const shown = await take(browser, screen, place, folder)
    all.push(shown)
    console.log(`${shown.faults.length > 0 ? 'FAULT' : 'ok   '} ${screen.name}`)
    for (const fault of shown.faults) console.log(`      ${fault}`)
  }
  await browser.close()
} finally {
  await own?.remove()
}
if (values.only === undefined) writeFileSync(join(folder, 'index.html'), gallery(all))

const failed = all.filter(({ faults }) => faults.length > 0)
const faults = [...faultsOfList(), ...failed.map(({ name }) => `At fault: ${name}.`)]
for (const fault of faults) console.error(fault)
console.log(
  `${all.flatMap(({ pictures }) => pictures).length} pictures of ${all.length} screens in ${folder}, ${failed.length} screens at fault`,
)
process.exitCode = faults.length > 0 || chosen.length === 0 ? 1 : 0
