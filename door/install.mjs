/**
 * Installs what is missing, and nothing when all is there. Runs on the machine's own Node (20 or later) before anything is installed.
 * `--browser` makes sure of Chromium too; `--quiet` says nothing unless there is work.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.installed')
const quiet = process.argv.includes('--quiet')

/** One sentence, code 1, nothing half done that a second try would not mend. */
function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, name)))

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node ${process.versions.node} is too old: install Node 20 or later.`)

const digest = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
  // To the error stream: what the command itself prints stays clean.
  console.error('Installing packages (once, about half a minute) ...')
  const startedAt = Date.now()
  // No package's own program runs while installing; none of ours needs that. A failed download is tried anew by npm itself.
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  )
  if (error) fail(`npm could not be started: ${error.message}`)
  if (status !== 0)
    fail('Installing the packages failed. Is the package registry reachable? Run the same command again to go on.')
  writeFileSync(stamp, digest)
  console.error(`Packages installed (${Math.round((Date.now() - startedAt) / 1000)} s).`)
} else if (!quiet && process.env.BUURTKAS_LOG === 'install') console.error('Packages are up to date.')

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (!isProgram(join(modules, '.bin', 'node')) && (major < 22 || (major === 22 && minor < 18)))
  fail(
    `There is no Node 24 for ${process.platform}-${process.arch}, and Node ${process.versions.node} is too old: install Node 24.`,
  )

if (process.argv.includes('--browser') && !['chromium', 'chromium-browser', 'google-chrome'].some(onPath)) {
  const isRoot = process.getuid?.() === 0
  const byHand = 'Install Chromium (on Debian: sudo apt-get install chromium) and run the tests again.'
  if (!onPath('apt-get') || (!isRoot && !onPath('sudo'))) fail(`The browser tests need Chromium. ${byHand}`)
  console.error('Installing Chromium for the browser tests ...')
  const apt = (...args) =>
    spawnSync(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['apt-get', ...args], {
      stdio: ['inherit', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const install = () => apt('install', '-y', '-q', '--no-install-recommends', 'chromium')
  // The list of packages may be old or empty on a fresh machine.
  if (!install() && !(apt('update', '-q') && install())) fail(`Chromium could not be installed. ${byHand}`)
}
