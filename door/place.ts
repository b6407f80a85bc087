/** Where the front doors find the system and its data. */
import { resolve } from 'node:path'
import { root } from '../infra/local/build.ts'

/** Everything that outlives a restart: BUURTKAS_DATA, or `.data` in the project. */
export function dataFolder(): string {
  return resolve(root, process.env.BUURTKAS_DATA || '.data')
}

/** PORT, or 4280. Undefined when PORT is no port. */
export function chosenPort(): number | undefined {
  const port = Number(process.env.PORT || 4280)
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined
}
