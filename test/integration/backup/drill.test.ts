/** The restore drill on the real engine: work, back up, go on working, break, restore, prove that everything holds, and go on working. */
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteItemCommand, DeleteTableCommand } from '@aws-sdk/client-dynamodb'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Archive, archiveOf } from '../../../door/backup/archive.ts'
import { faultsIn } from '../../../door/backup/check.ts'
import { joined, readDestroyed, writeDestroyed } from '../../../door/backup/destroyed.ts'
import { readArchive, writeArchive } from '../../../door/backup/file.ts'
import { itemOf, lineOf } from '../../../door/backup/lines.ts'
import { type RestoreOptions, restore } from '../../../door/backup/restore.ts'
import { readTable, writeTable } from '../../../door/backup/tables.ts'
import { headsIn, takeBackup } from '../../../door/backup/take.ts'
import { markRunning } from '../../../infra/local/running.ts'
import { engineProgram } from '../../engine/engine.ts'
import { tenant } from '../../faults/stored.ts'
import { clockAt, type TestClock } from '../../system/system.ts'
import { people } from '../hostile/material.ts'
import { budget, decided, descriptions, openedRound, type Running, running, voter, votes } from './neighbourhood.ts'

if (engineProgram() === undefined) {
  test('drills on the real engine', (context) => {
    context.skip(`No database engine for ${process.platform}-${process.arch}.`)
  })
}

const options = (dataDir: string, of: Partial<RestoreOptions> = {}): RestoreOptions => ({
  dataDir,
  tables: descriptions,
  over: false,
  asItIs: false,
  withoutSecrets: false,
  now: Date.parse('2026-11-24T18:00:00Z'),
  say: () => {},
  ...of,
})

const backupOf = ({ tables }: Running, clock: TestClock) =>
  takeBackup({ read: (table) => readTable(tables, table), now: clock.now, say: () => {} })

/** A folder of the test, and its data folder in it. */
function folders(): { dataDir: string; file: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'buurtkas-drill-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return { dataDir: join(folder, 'data'), file: (name) => join(folder, name) }
}

/** Half a year's work: a round decided, another with twenty votes, and a backup of it. */
async function workedAndBackedUp(dataDir: string, path: string) {
  const clock = clockAt('2026-11-24T12:00:00Z')
  const of = await running(dataDir, clock)
  await budget(of)
  const first = await openedRound(of, 'First round')
  await votes(of, first, 0, 5)
  await decided(of, first, clock)
  const open = await openedRound(of, 'Open round')
  const receipts = await votes(of, open, 0, 20)
  const archive = await backupOf(of, clock)
  await writeArchive(path, archive)
  return { clock, of, first, open, receipts, archive }
}

describe.runIf(engineProgram() !== undefined)('the drill', () => {
  beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => {}))

  /** Ways in which data is lost. Each answers when nothing of the system runs any more. */
  const breaks: readonly [string, (of: Running, dataDir: string) => Promise<void>][] = [
    [
      'entries are deleted and a balance is changed',
      async (of) => {
        const { main, journal } = await of.content()
        for (const line of journal.slice(3, 6)) {
          const { pk, sk } = itemOf(line)
          await of.client.send(new DeleteItemCommand({ TableName: of.tables.names.journal, Key: { pk, sk } as never }))
        }
        const balance = itemOf(main.find((line) => line.includes('#balances#')) ?? '')
        await writeTable(of.tables, 'main', [lineOf({ ...balance, balance: { N: '1' } })])
        expect(faultsIn(await of.content(), [tenant])).not.toEqual([])
        await of.stop()
      },
    ],
    [
      'the journal and the ballots are gone',
      async (of) => {
        for (const TableName of [of.tables.names.journal, of.tables.names.ballots])
          await of.client.send(new DeleteTableCommand({ TableName }))
        await of.stop()
      },
    ],
    [
      'the file of the database is half of what it was',
      async (of, dataDir) => {
        await of.stop()
        truncateSync(join(dataDir, 'database.sqlite'), 50_000)
      },
    ],
    [
      'the file of the database is something else',
      async (of, dataDir) => {
        await of.stop()
        writeFileSync(join(dataDir, 'database.sqlite'), 'not a database '.repeat(1000))
      },
    ],
  ]

  test.each(breaks)('%s: everything is as it was backed up, and goes on', async (_, breakIt) => {
    const { dataDir, file } = folders()
    const { clock, of, open, receipts, archive } = await workedAndBackedUp(dataDir, file('backup.gz'))
    const backedUpAt = clock.now()
    // Work that the backup does not know.
    await votes(of, open, 20, 25)
    expect(await decided(of, open, clock)).toBe(25)
    await breakIt(of, dataDir)

    const read = await readArchive(file('backup.gz'))
    const done = await restore(read, options(dataDir, { over: true }))
    expect(done).toMatchObject({ counts: archive.header.counts, replayed: [], leftOut: [], faults: [] })
    expect(existsSync(done.kept ?? '')).toBe(true)

    const later = clockAt(new Date(backedUpAt + 60_000).toISOString())
    const after = await running(dataDir, later)
    try {
      const content = await after.content()
      expect(content).toEqual(archive.content)
      expect(faultsIn(content, [tenant])).toEqual([])
      expect(headsIn(content)).toEqual(archive.header.heads)
      expect(archive.header.heads.length).toBeGreaterThan(4)
      // Every receipt from before the backup is still that of a ballot.
      for (const [index, receipt] of receipts.entries()) {
        const { value } = await after.sure('getBallot', { as: voter(index), params: { roundId: open.roundId } })
        expect(value.receipt).toBe(receipt)
      }
      // The same request as before the backup is not done twice; votes go on, each voter one; the chains go on from their heads.
      await budget(after)
      await votes(after, open, 15, 30)
      expect(await decided(after, open, later)).toBe(30)
      const end = await after.content()
      expect(faultsIn(end, [tenant])).toEqual([])
      for (const { account, currency, sequence } of archive.header.heads) {
        const now = headsIn(end).find((head) => head.account === account && head.currency === currency)
        expect(now?.sequence).toBeGreaterThanOrEqual(sequence)
      }
    } finally {
      await after.stop()
    }
  })

  test('into an empty place: refused without the secrets that open its rounds, done with them', async () => {
    const { dataDir, file } = folders()
    const { of, archive } = await workedAndBackedUp(dataDir, file('backup.gz'))
    await of.stop()
    const elsewhere = file('elsewhere')
    await expect(restore(archive, options(elsewhere))).rejects.toThrow('do not open the ballots of')
    expect(readdirSync(elsewhere)).toEqual([])
    const done = await restore(archive, options(elsewhere, { withoutSecrets: true }))
    expect([done.counts, done.kept]).toEqual([archive.header.counts, undefined])
    expect(readdirSync(elsewhere).sort()).toEqual(['database.sqlite', 'seeded'])
  })

  test('over data only when told so, and never while the system runs', async () => {
    const { dataDir, file } = folders()
    const { of, archive } = await workedAndBackedUp(dataDir, file('backup.gz'))
    const before = await of.content()
    markRunning(dataDir, 'http://127.0.0.1:4420')
    await expect(restore(archive, options(dataDir, { over: true }))).rejects.toThrow('in use by the system at http')
    rmSync(join(dataDir, 'running.json'))
    await of.stop()
    await expect(restore(archive, options(dataDir))).rejects.toThrow('Use --over')
    const again = await running(dataDir, clockAt('2026-11-24T13:00:00Z'))
    expect(await again.content()).toEqual(before)
    await again.stop()
  })

  test('what does not hold together, or was read while somebody worked, is not restored; the present data stays', async () => {
    const { dataDir, file } = folders()
    const { of, archive } = await workedAndBackedUp(dataDir, file('backup.gz'))
    const before = await of.content()
    await of.stop()
    const [first = '', ...rest] = archive.content.journal
    const spoilt = archiveOf(
      { ...archive.content, journal: [first.replace(/"amount":{"N":"\d+"}/, '"amount":{"N":"7"}'), ...rest] },
      archive.header,
    )
    await expect(restore(spoilt, options(dataDir, { over: true }))).rejects.toThrow(
      /not whole.*difference: wrong-hash at entry/,
    )
    const moved: Archive = archiveOf(archive.content, { ...archive.header, isWhole: false, moving: ['olga/late/00'] })
    await expect(restore(moved, options(dataDir, { over: true }))).rejects.toThrow('half of the entries olga/late/00')
    const again = await running(dataDir, clockAt('2026-11-24T13:00:00Z'))
    expect(await again.content()).toEqual(before)
    await again.stop()

    // To look into it: its money made right from the journal.
    const behind = archive.content.main.map((line) =>
      line.includes('#balances#') ? line.replace(/"sequence":{"N":"\d+"}/, '"sequence":{"N":"1"}') : line,
    )
    const half = archiveOf({ ...archive.content, main: behind }, { ...archive.header, isWhole: false })
    const done = await restore(half, options(file('to-look'), { asItIs: true, withoutSecrets: true }))
    expect(done.faults).toEqual([])
    expect(done.replayed.length).toBeGreaterThan(0)
  })

  test('keys that were destroyed after the backup stay destroyed: by what the tables say, and by the list when the tables are lost', async () => {
    const { dataDir, file } = folders()
    const { clock, of, first, open, archive } = await workedAndBackedUp(dataDir, file('backup.gz'))
    const pk = `${tenant}#round#${first.roundId}`
    const destroy = async ({ roundId }: { roundId: string }) => {
      clock.advance(60 * 86_400_000)
      await of.sure('destroyRoundKeys', { as: people.carla, params: { roundId }, key: `destroy-${roundId}`, body: {} })
      return { tenant, roundId, destroyedAt: clock.now(), by: people.carla.id }
    }
    await decided(of, open, clock)
    const gone = await destroy(first)
    const whileItWasOpen = await destroy(open)
    await of.stop()
    const isGone = async (place: string) => {
      const again = await running(place, clockAt('2026-11-24T13:00:00Z'))
      const { main } = await again.content()
      await again.stop()
      const salts = main.map((line) => itemOf(line)).filter((item) => item.pk?.S === pk && item.salt !== undefined)
      expect(salts).toEqual([])
      const stored = main.map((line) => itemOf(line)).find((item) => item.sk?.S === first.roundId)
      expect(stored?.keysDestroyedAt?.N).toBe(String(gone.destroyedAt))
    }
    // A round that was open in the backup could never be counted any more.
    await expect(restore(archive, options(dataDir, { over: true }))).rejects.toThrow(
      'The keys of Open round were destroyed since',
    )
    const looked = await restore(archive, options(dataDir, { over: true, asItIs: true }))
    expect(looked.keysTaken).toEqual(joined([gone, whileItWasOpen]))
    expect(readDestroyed(dataDir)).toEqual(joined([gone, whileItWasOpen]))
    await isGone(dataDir)

    const empty = file('empty')
    await restore(archive, options(empty, { withoutSecrets: true })).then(() => rmSync(empty, { recursive: true }))
    const fresh = await running(empty, clockAt('2026-11-24T13:00:00Z'))
    await fresh.stop()
    rmSync(join(empty, 'database.sqlite'))
    writeDestroyed(empty, [gone])
    expect((await restore(archive, options(empty))).keysTaken).toEqual([gone])
    await isGone(empty)
  })

  test('a backup while people vote and one of them has a plan granted: whole, of one moment', async () => {
    const { dataDir, file } = folders()
    const { clock, of, open } = await workedAndBackedUp(dataDir, file('backup.gz'))
    let readings = 0
    let next = 20
    const archive = await takeBackup({
      read: async (table) => {
        const lines = await readTable(of.tables, table)
        readings += 1
        // A vote after every reading; once, between the second and the third, a round is closed, counted and adopted.
        await votes(of, open, next, next + 1)
        next += 1
        if (readings === 2) await openedRound(of, 'Another round')
        return lines
      },
      now: clock.now,
      say: () => {},
    })
    await of.stop()
    expect(archive.header.isWhole).toBe(true)
    expect(readings).toBe(8)
    expect(faultsIn(archive.content, [tenant])).toEqual([])
    // Votes after readings 1 to 5 are in the second reading of the ballots, the sixth.
    expect(archive.header.counts.ballots).toBe(5 + 20 + 5)
  })
})
