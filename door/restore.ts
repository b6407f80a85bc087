/** `npm run -s restore -- [FILE] [--over]`: puts a backup in the place of what is in the data folder, after every check. Docs: docs/backup.md. */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { assemblyFolder, synthesize } from '../infra/local/build.ts'
import { readAssembly, readDeployment } from '../infra/local/deployment.ts'
import { StartFault } from '../infra/local/fault.ts'
import { runningAt } from '../infra/local/running.ts'
import { secretKeeper } from '../infra/local/secrets.ts'
import { backupFolder, countsOf, newestOf, restoreRequest } from './backup/command.ts'
import { readArchive } from './backup/file.ts'
import { everySoOften } from './backup/progress.ts'
import { restore } from './backup/restore.ts'
import { dataFolder } from './place.ts'

const request = restoreRequest(process.argv.slice(2))
if ('refused' in request) {
  console.error(request.refused)
  process.exit(2)
}
const dataDir = dataFolder()
const say = (line: string) => console.error(`  ${line}`)

function newest(): string {
  const folder = backupFolder(dataDir)
  const name = existsSync(folder) ? newestOf(readdirSync(folder)) : undefined
  if (!name) throw new StartFault(`There is no backup in ${folder}. Name a file, or make one with "npm run -s backup".`)
  return join(folder, name)
}

try {
  const running = runningAt(dataDir)
  if (running) throw new StartFault(`The system runs at ${running}. Stop it first (Ctrl-C), then restore.`)
  const path = request.file === undefined ? newest() : resolve(request.file)
  const archive = await readArchive(path)
  say(`${path}: ${countsOf(archive.header.counts)}, taken at ${archive.header.takenAt}`)
  say('Reading from the stacks which tables there are (after a change of them this takes a while)')
  await synthesize()
  const { tables } = readDeployment(
    readAssembly(assemblyFolder),
    { Issuer: 'http://127.0.0.1/oidc', Audience: 'none', SecurityContact: 'none' },
    secretKeeper(undefined),
  )
  const done = await restore(archive, {
    ...request,
    dataDir,
    tables,
    now: Date.now(),
    say,
    progress: everySoOften(say, 'written'),
  })
  if (done.replayed.length > 0) say(`Balances were reckoned again for ${done.replayed.join(', ')}`)
  if (done.leftOut.length > 0) say(`Booked after the moment of the backup, and left out: ${done.leftOut.join(', ')}`)
  for (const { roundId } of done.keysTaken)
    say(`The keys of round ${roundId} were destroyed after this backup, and stay so`)
  if (done.kept) say(`What was there before is kept as ${done.kept}; remove it when it is no longer needed`)
  console.log(`Restored ${countsOf(done.counts)} into ${dataDir}. Start with: npm start`)
  if (done.faults.length > 0 || !archive.header.isWhole) {
    const what = [...archive.header.moving.map((id) => `entry ${id}`), ...done.faults].slice(0, 10).join('; ')
    console.error(`It may not hold together: let nobody work in it before somebody has looked at it. ${what}`)
    process.exitCode = 1
  }
} catch (fault) {
  if (!(fault instanceof StartFault)) throw fault
  console.error(fault.message)
  process.exitCode = 1
}
