/**
 * `npm start`: runs the whole system on this machine and fills it with the demo. `--memory`: without a database, data gone at the end.
 * `--days-earlier=15`: with a clock so many days back, so that a later start finds that the days have passed.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { daysEarlier, putClockBack } from '../infra/local/earlier.ts'
import { StartFault } from '../infra/local/fault.ts'
import { people, roleNames } from '../infra/local/identity/people.ts'
import { type Local, startLocal } from '../infra/local/start.ts'
import { chosenPort, dataFolder } from './place.ts'
import { hideRequestLines } from './quiet.ts'

const startedAt = performance.now()
const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)
const say = (line: string) => console.log(`${seconds()} s  ${line}`)

/** One sentence and code 1 for what a person can mend; a stack for what we must. */
function giveUp(error: unknown): never {
  console.error(error instanceof StartFault ? `\n${error.message}` : error)
  process.exit(1)
}

const memory = process.argv.includes('--memory')
const earlier = process.argv.slice(2).flatMap((each) => /^--days-earlier=(\d{1,3})$/.exec(each)?.[1] ?? [])
const unknown = process.argv.slice(2).filter((each) => each !== '--memory' && !/^--days-earlier=\d{1,3}$/.test(each))
const port = chosenPort()
if (unknown.length > 0)
  giveUp(new StartFault(`Unknown option: ${unknown.join(' ')}. There are --memory and --days-earlier=N.`))
if (port === undefined)
  giveUp(new StartFault(`PORT=${process.env.PORT} is not a port. Choose a number from 1 to 65535.`))
const dataDir = dataFolder()
const seededMark = join(dataDir, 'seeded')

hideRequestLines()
for (const days of earlier) putClockBack(Number(days))

say(memory ? 'Starting in memory: everything is forgotten when it stops' : `Starting; data in ${dataDir}`)
let local: Local | undefined
let isStopping = false

async function stop(code: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  if (local) {
    console.log('\nStopping ...')
    await local.stop()
  }
  process.exit(code)
}
process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))
process.on('SIGHUP', () => void stop(0))

try {
  local = await startLocal({ port, dataDir, memory, theme: process.env.BUURTKAS_THEME ?? '', log: say })
  local.failed.then((sentence) => {
    if (isStopping) return
    console.error(sentence)
    void stop(1)
  })
  if (memory || !existsSync(seededMark)) {
    say('Filling the demo')
    const { seed } = await import('./demo/seed.ts')
    await seed({ origin: local.origin, tokenFor: local.tokenFor, say, calendar: { daysEarlier } })
    if (!memory) writeFileSync(seededMark, '')
  }
  // What a deployed system does every quarter of an hour is done at the start too: few demos run that long.
  await local.strike()
} catch (error) {
  if (isStopping) await new Promise(() => {})
  isStopping = true
  await local?.stop()
  giveUp(error)
}

const width = Math.max(...people.map((person) => person.name.length))
say('Ready')
console.log(`
  ${local.origin}

  Demo people (log in on the site; "npm run -s token -- noor" for use with curl):
${people.map((person) => `    ${person.id.padEnd(8)} ${person.name.padEnd(width)}  ${person.roles.map((role) => roleNames[role].en).join(', ')}`).join('\n')}

  Ctrl-C stops everything.${memory ? ' Data is gone then.' : ' Data stays; "npm run reset" clears it.'}
`)
