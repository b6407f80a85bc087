/** A tool of the tests with packages of its own, in its own folder: installed by the command that needs it, and by no other. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs the packages of the tool in `folder` when they are missing or others are locked; none of them runs a program of its own. `what` is said while it is busy. Throws when that fails. */
export function installTool(folder: string, what: string): void {
  const stamp = join(folder, 'node_modules', '.installed')
  const digest = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  process.stderr.write(`Installing the packages of ${what} ...\n`)
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('Installing failed. Is the package registry reachable?')
  writeFileSync(stamp, digest)
}
