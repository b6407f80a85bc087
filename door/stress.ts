/** `npm run -s stress -- [options]`: random work under faults, orders and comparisons that take too long for every change. The runs themselves live with the tests and are started as a program. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../infra/local/build.ts'
import { stressOptions, usage } from './stress/options.ts'

const args = process.argv.slice(2)
const options = stressOptions(args)
if ('refused' in options) {
  process.stderr.write(`${options.refused}\n\n${usage}\n`)
  process.exitCode = 2
} else {
  const program = join(root, 'test/faults/stress/main.ts')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  child.once('error', (error) => {
    throw error
  })
  child.once('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
