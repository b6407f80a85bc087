/** `npm run reset`: forgets all data of this machine. Refuses while the system runs. */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { runningAt } from '../infra/local/running.ts'
import { dataFolder } from './place.ts'

/** What the system itself puts into a data folder: a folder with anything else in it is not ours to remove. */
const ours =
  /^(database\.sqlite.*|engine\.(pid|url)|restoring|destroyed-keys\.json(\.new)?|issuer\.json(\.new)?|running\.json|secrets\.json(\.new)?|seeded.*|import.*|demo.*)$/

const folder = dataFolder()
const origin = runningAt(folder)
const strangers = existsSync(folder) ? readdirSync(folder).filter((name) => !ours.test(name)) : []
if (origin) {
  console.error(`The system runs at ${origin}. Stop it first (Ctrl-C), then reset.`)
  process.exitCode = 1
} else if (strangers.length > 0) {
  console.error(`${folder} holds files that are not ours (${strangers.slice(0, 3).join(', ')}). Nothing was removed.`)
  process.exitCode = 1
} else {
  rmSync(folder, { recursive: true, force: true })
  console.log(`Removed ${folder}. The next start fills the demo anew.`)
}
