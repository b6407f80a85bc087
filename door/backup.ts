/** `npm run -s backup -- [FILE]`: all three tables to one file, whether the system runs or not. Docs: docs/backup.md. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Table } from '../functions/kit/store/store.ts'
import { runningEngineAt, startEngine } from '../infra/local/engine.ts'
import { StartFault } from '../infra/local/fault.ts'
import { markRunning, runningAt, unmarkRunning } from '../infra/local/running.ts'
import { faultsIn } from './backup/check.ts'
import { backupFolder, backupName, backupRequest, countsOf } from './backup/command.ts'
import { destroyedIn, joined, readDestroyed, writeDestroyed } from './backup/destroyed.ts'
import { writeArchive } from './backup/file.ts'
import { everySoOften } from './backup/progress.ts'
import { localClient, readTable, tablesAt } from './backup/tables.ts'
import { takeBackup } from './backup/take.ts'
import { dataFolder } from './place.ts'

/** Does something with the engine of the data folder: the one that runs, or one of our own while nothing else may start. */
async function withEngine<T>(dataDir: string, use: (endpoint: string) => Promise<T>): Promise<T> {
  if (runningAt(dataDir)) {
    const endpoint = runningEngineAt(dataDir)
    if (!endpoint)
      throw new StartFault('The system runs, but its database engine cannot be found. Stop it (Ctrl-C) and try again.')
    return use(endpoint)
  }
  markRunning(dataDir, '(a backup under way)')
  try {
    const engine = await startEngine(dataDir)
    try {
      return await use(engine.endpoint)
    } finally {
      await engine.stop()
    }
  } finally {
    unmarkRunning(dataDir)
  }
}

const request = backupRequest(process.argv.slice(2))
if ('refused' in request) {
  console.error(request.refused)
  process.exit(2)
}
const dataDir = dataFolder()
const now = Date.now()
const path = resolve(request.file ?? join(backupFolder(dataDir), backupName(now)))
const say = (line: string) => console.error(`  ${line}`)
try {
  if (!existsSync(join(dataDir, 'database.sqlite')))
    throw new StartFault(
      `There is no database in ${dataDir}. Start the system once, or name its folder with BUURTKAS_DATA.`,
    )
  const archive = await withEngine(dataDir, async (endpoint) => {
    const client = localClient(endpoint)
    try {
      const tables = await tablesAt(client)
      if (!tables)
        throw new StartFault(
          `The database in ${dataDir} has no tables of this system. Name another folder with BUURTKAS_DATA.`,
        )
      const progress = everySoOften(say, 'read')
      return await takeBackup({ read: (table: Table) => readTable(tables, table, progress), now: Date.now, say })
    } finally {
      client.destroy()
    }
  })
  await writeArchive(path, archive)
  writeDestroyed(dataDir, joined(readDestroyed(dataDir), destroyedIn(archive.content.main)))
  const { header } = archive
  console.log(`${path}\n${countsOf(header.counts)}; taken at ${header.takenAt}; sha256 ${header.sha256}`)
  const faults = header.isWhole ? faultsIn(archive.content, header.tenants) : []
  if (!header.isWhole) {
    console.error(
      'It was written, but somebody worked through every reading: what they did may be half in it, and a restore will refuse it. Take another one at a quieter moment.',
    )
    process.exitCode = 1
  }
  if (faults.length > 0) {
    console.error(
      `What was backed up does not hold together, and a restore will refuse it: ${faults.slice(0, 3).join('; ')}. Run "npm run -s ledger -- verify".`,
    )
    process.exitCode = 1
  }
} catch (fault) {
  if (!(fault instanceof StartFault)) throw fault
  console.error(fault.message)
  process.exitCode = 1
}
