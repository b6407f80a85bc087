/**
 * Putting a backup in the place of what is in a data folder. Everything is checked before anything is written; then the tables are made and filled in an engine of their own
 * beside the present one, read back, and only then put in its place, by one rename. Whatever happens before that, the present data is untouched.
 */
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { marshall } from '@aws-sdk/util-dynamodb'
import type { Table } from '../../functions/kit/store/store.ts'
import type { TableDescription } from '../../infra/local/deployment.ts'
import { startEngine } from '../../infra/local/engine.ts'
import { StartFault } from '../../infra/local/fault.ts'
import { markRunning, runningAt, unmarkRunning } from '../../infra/local/running.ts'
import { makeTables } from '../../infra/local/tables.ts'
import { type Archive, type Content, tableNames } from './archive.ts'
import { faultsIn, itemsOf } from './check.ts'
import {
  type DestroyedRound,
  destroyedIn,
  joined,
  readDestroyed,
  uncounted,
  withoutKeys,
  writeDestroyed,
} from './destroyed.ts'
import { diskFault } from './file.ts'
import { lineOf } from './lines.ts'
import { mend } from './mend.ts'
import { secretsIn, unopenable } from './secrets.ts'
import { localClient, type Progress, readTable, tablesAt, writeTable } from './tables.ts'

export interface RestoreOptions {
  readonly dataDir: string
  /** The tables as the templates describe them. */
  readonly tables: readonly TableDescription[]
  /** Where the folder holds data already: put the backup in its place. */
  readonly over: boolean
  /** Although it is not whole or the checks found something, to look into it. */
  readonly asItIs: boolean
  /** Although the rounds under way can then never be counted. */
  readonly withoutSecrets: boolean
  /** For the name of what is kept of the present data. */
  readonly now: number
  readonly say: (line: string) => void
  readonly progress?: Progress
}

/** What was restored. */
export interface Restored {
  readonly counts: Archive['header']['counts']
  /** The file with the data that was there before. */
  readonly kept: string | undefined
  readonly replayed: readonly string[]
  readonly leftOut: readonly string[]
  /** Rounds whose keys the backup held and that stay destroyed. */
  readonly keysTaken: readonly DestroyedRound[]
  readonly faults: readonly string[]
}

/** More than the engine's file, its log and a copy of the text need. */
const spaceFactor = 4
const leastFreeBytes = 50 * 1024 * 1024
const faultsShown = 5
const movingShown = 5

const inUse = (dataDir: string, origin: string) =>
  new StartFault(`The data in ${dataDir} is in use by ${origin}. Stop that first (Ctrl-C), then restore.`)

/** Restores. Throws a StartFault with one sentence that says how to mend it. */
export async function restore(archive: Archive, options: RestoreOptions): Promise<Restored> {
  const { dataDir } = options
  const running = runningAt(dataDir)
  if (running) throw inUse(dataDir, `the system at ${running}`)
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    markRunning(dataDir, '(a restore under way)')
  } catch (error) {
    throw diskFault(error, dataDir)
  }
  const staging = join(dataDir, 'restoring')
  try {
    rmSync(staging, { recursive: true, force: true })
    return await restoreInto(archive, staging, options)
  } catch (error) {
    throw roomIn(dataDir) < 1024 * 1024 ? diskFault({ code: 'ENOSPC' }, dataDir) : diskFault(error, dataDir)
  } finally {
    rmSync(staging, { recursive: true, force: true })
    unmarkRunning(dataDir)
  }
}

function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

async function restoreInto(archive: Archive, staging: string, options: RestoreOptions): Promise<Restored> {
  const { dataDir, over, asItIs, withoutSecrets, say } = options
  const present = await presentIn(dataDir, over, say)
  const destroyed = joined(readDestroyed(dataDir), present.destroyed, destroyedIn(archive.content.main))
  const { content: unlocked, taken } = withoutKeys(archive.content, destroyed)
  const lost = uncounted(unlocked, taken)
  if (lost.length > 0 && !asItIs)
    throw new StartFault(
      `The keys of ${lost.slice(0, 3).join(', ')} were destroyed since, and in this backup it was not counted yet: it never could be. Restore a later backup, or look into this one with --as-it-is in an empty folder (BUURTKAS_DATA).`,
    )
  if (!archive.header.isWhole && !asItIs) throw notWhole(archive.header.moving)
  const mended = archive.header.isWhole ? untouched(unlocked) : mendedAll(unlocked, archive.header.tenants)
  const { content } = mended

  say('Checking the ledger and everything that must always hold')
  const faults = faultsIn(content, archive.header.tenants)
  if (faults.length > 0 && !asItIs)
    throw new StartFault(
      `The backup is not whole, or another version of this program made it, so nothing was restored. Take another backup, restore with that version, or look into this one with --as-it-is in an empty folder (BUURTKAS_DATA). ${faults.slice(0, faultsShown).join('; ')}`,
    )
  const closed = await unopenable(content, secretsIn(dataDir))
  if (closed.length > 0 && !withoutSecrets)
    throw new StartFault(
      `The secrets in ${dataDir} do not open the ballots of ${closed.slice(0, 3).join(', ')}. Put secrets.json of the time of the backup there first; if it is lost, --without-secrets restores all the same, and those rounds can never be counted again.`,
    )
  makeRoom(content, dataDir)

  await fill(content, staging, options)
  const kept = swap(staging, dataDir, options.now)
  writeDestroyed(dataDir, destroyed)
  // The demo is not filled in over what was restored.
  writeFileSync(join(dataDir, 'seeded'), '')
  const counts = { main: content.main.length, journal: content.journal.length, ballots: content.ballots.length }
  return { counts, kept, replayed: mended.replayed, leftOut: mended.leftOut, keysTaken: taken, faults }
}

/** What the data folder tells before it is replaced: whether there is anything, and which keys were destroyed. */
async function presentIn(
  dataDir: string,
  over: boolean,
  say: (line: string) => void,
): Promise<{ readonly destroyed: readonly DestroyedRound[] }> {
  if (!existsSync(join(dataDir, 'database.sqlite'))) return { destroyed: [] }
  const none = { destroyed: [] }
  let engine: Awaited<ReturnType<typeof startEngine>>
  try {
    engine = await startEngine(dataDir)
  } catch (error) {
    if (!over) throw error
    say('The present data cannot be read: what was destroyed is known from the list beside it only')
    return none
  }
  const client = localClient(engine.endpoint)
  try {
    const tables = await tablesAt(client)
    if (!tables) return none
    const main = await readTable(tables, 'main')
    const isEmpty = main.length === 0 && (await readTable(tables, 'journal')).length === 0
    if (!isEmpty && !over)
      throw new StartFault(
        `There is data in ${dataDir} (${main.length} things). Use --over to put the backup in its place, or another folder with BUURTKAS_DATA.`,
      )
    return { destroyed: destroyedIn(main) }
  } catch (error) {
    if (error instanceof StartFault || !over) throw error
    say('The present data cannot be read: what was destroyed is known from the list beside it only')
    return none
  } finally {
    client.destroy()
    await engine.stop()
  }
}

interface MendedContent {
  readonly content: Content
  readonly replayed: readonly string[]
  readonly leftOut: readonly string[]
}

const untouched = (content: Content): MendedContent => ({ content, replayed: [], leftOut: [] })

const notWhole = (moving: readonly string[]) =>
  new StartFault(
    `The backup was taken while somebody worked through every reading, and may hold half of ${moving.length > 0 ? `the entries ${moving.slice(0, movingShown).join(', ')}${moving.length > movingShown ? ' and more' : ''}` : 'what they did'}. Restore another one, or look into this one with --as-it-is in an empty folder (BUURTKAS_DATA): the money is then made right from the journal, the rest a person must look at.`,
  )

/** The content with its money made right from the journal, where that can be done. */
function mendedAll(content: Content, tenants: readonly string[]): MendedContent {
  const lines: Record<Table, string[]> = { main: [], journal: [], ballots: [] }
  const replayed: string[] = []
  const leftOut: string[] = []
  for (const tenant of tenants) {
    const mended = mend(itemsOf(content, tenant), tenant)
    // The checks that follow name what is wrong.
    if ('sentence' in mended) return untouched(content)
    for (const table of tableNames) lines[table].push(...mended.items[table].map((item) => lineOf(marshall(item))))
    replayed.push(...mended.replayed)
    leftOut.push(...mended.leftOut)
  }
  for (const table of tableNames) lines[table].sort()
  return { content: lines, replayed, leftOut }
}

function makeRoom(content: Content, dataDir: string): void {
  const bytes = tableNames.reduce((sum, table) => sum + content[table].reduce((all, line) => all + line.length, 0), 0)
  const needed = spaceFactor * bytes + leastFreeBytes
  if (roomIn(dataDir) < needed)
    throw new StartFault(
      `The disk of ${dataDir} is too full: ${Math.ceil(needed / 1024 / 1024)} MB must be free to restore this backup. Make room, or choose a folder on another disk with BUURTKAS_DATA.`,
    )
}

/** Makes and fills the tables in an engine of their own, and reads them back. */
async function fill(content: Content, staging: string, { tables, say, progress }: RestoreOptions): Promise<void> {
  mkdirSync(staging, { mode: 0o700 })
  const engine = await startEngine(staging)
  const client = localClient(engine.endpoint)
  try {
    await makeTables(engine.endpoint, tables)
    const target = await tablesAt(client)
    if (!target) throw new Error('The templates describe no tables of this system.')
    say('Writing the tables')
    for (const table of tableNames) await writeTable(target, table, content[table], progress)
    say('Reading them back')
    for (const table of tableNames) {
      const found = await readTable(target, table)
      if (found.length !== content[table].length || found.some((line, index) => line !== content[table][index]))
        throw new StartFault(
          `The table ${table} was not written as it stands in the backup, so the present data was left as it is. Try again.`,
        )
    }
  } finally {
    client.destroy()
    await engine.stop()
  }
}

/** Puts the new database in the place of the present one, which keeps a name of its own; answers that. */
function swap(staging: string, dataDir: string, now: number): string | undefined {
  const database = join(dataDir, 'database.sqlite')
  const moment = new Date(now).toISOString().replaceAll(/[:.]/g, '-')
  const kept = `${database}.before-${moment}`
  const isThere = existsSync(database)
  if (isThere) linkSync(database, kept)
  // A log that the present engine left, had it been killed, belongs to the database that goes.
  for (const rest of ['-wal', '-shm']) if (existsSync(database + rest)) renameSync(database + rest, kept + rest)
  renameSync(join(staging, 'database.sqlite'), database)
  return isThere ? kept : undefined
}
