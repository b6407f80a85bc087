/** The form of a backup and the file it stands in: whatever is changed in it is found, and whatever is wrong has its sentence. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { marshall } from '@aws-sdk/util-dynamodb'
import { afterAll, describe, expect, test } from 'vitest'
import { StartFault } from '../../infra/local/fault.ts'
import { type Archive, archiveOf, archiveReader, textOf } from './archive.ts'
import { readArchive, writeArchive } from './file.ts'
import { lineOf } from './lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'buurtkas-archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const line = (sk: string, of: object = {}) => lineOf(marshall({ pk: 'hilversum#rounds', sk, ...of }))
const archive = archiveOf(
  { main: [line('a', { title: 'Oost é' }), line('b')], journal: [line('c')], ballots: [line('d')] },
  { takenAt: '2026-11-24T12:00:00.000Z', isWhole: true, tenants: ['hilversum'], moving: [], heads: [] },
)
const text = [...textOf(archive)].join('')

const read = (lines: string): Archive | string => {
  const reader = archiveReader()
  for (const each of lines.split('\n').slice(0, -1)) reader.line(each)
  return reader.end()
}

test('what was written is what is read', async () => {
  const path = join(folder, 'deep', 'one.jsonl.gz')
  await writeArchive(path, archive)
  expect(await readArchive(path)).toEqual(archive)
  expect(readdirSync(join(folder, 'deep'))).toEqual(['one.jsonl.gz'])
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('the first line says what the rest is', () => {
  expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({
    format: 'buurtkas-backup',
    version: 1,
    takenAt: '2026-11-24T12:00:00.000Z',
    counts: { main: 2, journal: 1, ballots: 1 },
    // sha256sum of the first line without this field, and the other lines.
    sha256: archive.header.sha256,
  })
  expect(archive.header.sha256).toMatch(/^[0-9a-f]{64}$/)
})

describe('whatever is changed is found', () => {
  test('any bit of any byte of the text', () => {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at++) {
      for (let bit = 1; bit < 256; bit <<= 1) {
        const other = Buffer.from(bytes)
        other.writeUInt8(bytes.readUInt8(at) ^ bit, at)
        if (typeof read(other.toString('latin1')) !== 'string' || typeof read(other.toString()) !== 'string')
          expect.fail(`byte ${at}, bit ${bit}`)
      }
    }
  })

  test('any bit of any byte of the file, but for the few bits that gzip keeps for itself and that say nothing of the content', async () => {
    const whole = gzipSync(text)
    const path = join(folder, 'flipped.jsonl.gz')
    const unnoticed: number[] = []
    for (let at = 0; at < whole.length; at++) {
      const other = Buffer.from(whole)
      other.writeUInt8(whole.readUInt8(at) ^ (1 << (at % 8)), at)
      writeFileSync(path, other)
      const outcome = await readArchive(path).catch((fault: unknown) => fault)
      if (outcome instanceof StartFault) continue
      expect(outcome).toEqual(archive)
      unnoticed.push(at)
    }
    // Moment, flags of the compressor and system of the file; and the last bits of the last block, which fill up its byte.
    const harmless = [4, 5, 6, 7, 8, 9, whole.length - 9]
    expect(unnoticed.filter((at) => !harmless.includes(at))).toEqual([])
  })

  test('a file that breaks off anywhere', async () => {
    const whole = gzipSync(text)
    const path = join(folder, 'short.jsonl.gz')
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(path, whole.subarray(0, length))
      await expect(readArchive(path)).rejects.toThrow(StartFault)
    }
  })

  test.each([
    ['a line less', text.split('\n').slice(0, -2).join('\n')],
    ['a line more', `${text}{"main":${line('e')}}`],
    ['two lines that changed places', text.replace(/(.*\n)(.*\n)(.*\n)/, '$1$3$2')],
    ['a line in another table', text.replace('{"journal":', '{"ballots":')],
  ])('%s', (_, other) => {
    expect(read(`${other.replace(/\n$/, '')}\n`)).toBe('damaged')
  })
})

describe('every foreseeable fault is one sentence', () => {
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  test.each([
    ['no such file', () => join(folder, 'none.gz'), 'There is no file'],
    ['a folder', () => folder, 'is a folder'],
    ['not gzip', () => file('a.txt', 'A letter.'), 'is no backup'],
    ['nothing', () => file('empty.gz', ''), 'damaged'],
    ['gzip of something else', () => file('b.gz', gzipSync('{"a":1}\n')), 'is no backup'],
    ['a later form', () => file('c.gz', gzipSync(text.replace('"version":1', '"version":2'))), 'another form'],
    ['a heading without counts', () => file('d.gz', gzipSync(text.replace('"counts"', '"count"'))), 'damaged'],
    ['a last line without an end', () => file('e.gz', gzipSync(text.slice(0, -1))), 'damaged'],
  ])('%s', async (_, path, words) => {
    const fault = await readArchive(path()).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(StartFault)
    expect((fault as StartFault).message).toContain(words)
    expect((fault as StartFault).message).not.toContain('\n')
  })

  test('a file that is there is not written over', async () => {
    const path = file('there.gz', 'x')
    await expect(writeArchive(path, archive)).rejects.toThrow('is there already')
    expect(readFileSync(path, 'utf8')).toBe('x')
  })

  test('a folder that is a file', async () => {
    await expect(writeArchive(join(file('plain', 'x'), 'one.gz'), archive)).rejects.toThrow('cannot be written')
  })

  test.skipIf(process.getuid?.() === 0)('a folder of somebody else', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o500)
    await expect(writeArchive(join(closed, 'one.gz'), archive)).rejects.toThrow('EACCES')
  })
})

test('a large backup is written and read in pieces', async () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    line(String(index).padStart(6, '0'), { text: 'ë'.repeat(20) }),
  )
  const large = archiveOf({ main: many, journal: [], ballots: [] }, { ...archive.header })
  const path = join(folder, 'large.gz')
  await writeArchive(path, large)
  expect((await readArchive(path)).header.counts.main).toBe(20_000)
  expect(gunzipSync(readFileSync(path)).length).toBeGreaterThan(1_000_000)
})
