/** The secrets of one machine, drawn once as the template describes them and kept in the data folder, readable by its owner only. */
import { randomInt } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecretDescription } from './deployment.ts'

/** Gives the value of a secret, the same after a restart when there is a `folder` to keep it in. */
export function secretKeeper(folder: string | undefined): (description: SecretDescription) => string {
  const file = folder && join(folder, 'secrets.json')
  const kept: Record<string, string> = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return ({ name, length, alphabet }) => {
    const known = kept[name]
    if (known !== undefined) return known
    const value = Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('')
    kept[name] = value
    if (file) {
      writeFileSync(`${file}.new`, JSON.stringify(kept, null, 2), { mode: 0o600 })
      renameSync(`${file}.new`, file)
    }
    return value
  }
}
