/** A backup on disk: written beside its place first and then moved there, so that a file with its name is a whole one; read with every byte checked. */
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { StartFault } from '../../infra/local/fault.ts'
import { type Archive, type ArchiveFault, archiveReader, formatVersion, textOf } from './archive.ts'

/** Pieces of text joined to about 64 kB: a line apiece would make the compression crawl. */
function* joined(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < 65_536) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

/** A fault of the disk as a sentence for the person at the terminal. */
export function diskFault(error: unknown, path: string): unknown {
  const code = (error as { code?: string }).code
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StartFault(`The disk is full: ${path} was not written. Make room, or name a file on another disk.`)
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST'].includes(String(code)))
    return new StartFault(`${path} cannot be written (${code}). Name a file in a folder that is yours.`)
  return error
}

/** Writes a backup, readable by its owner only. Throws a StartFault when the file is there already or cannot be written; nothing is left of it then. */
export async function writeArchive(path: string, archive: Archive): Promise<void> {
  if (existsSync(path))
    throw new StartFault(`${path} is there already. Name a new file: a backup is never written over.`)
  const unfinished = `${path}.unfinished`
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    await pipeline(
      Readable.from(joined(textOf(archive))),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    )
    renameSync(unfinished, path)
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished)
    throw diskFault(error, path)
  }
}

const sentences: Readonly<Record<ArchiveFault, (path: string) => string>> = {
  'not-a-backup': (path) => `${path} is no backup of this system. Name a file that "npm run -s backup" made.`,
  'other-version': (path) =>
    `${path} was written in another form than form ${formatVersion}, which this program reads. Restore it with the version that wrote it.`,
  damaged: (path) =>
    `${path} is damaged: what is in it is not what was backed up. Take another copy or another backup.`,
}

/** Reads a backup and checks its digest. Throws a StartFault with one sentence for whatever is wrong with it. */
export async function readArchive(path: string): Promise<Archive> {
  const reader = archiveReader()
  const no = (fault: ArchiveFault) => new StartFault(sentences[fault](path))
  try {
    await pipeline(createReadStream(path), createGunzip(), async (pieces: AsyncIterable<Buffer>) => {
      const decoder = new TextDecoder('utf-8', { fatal: true })
      let rest = ''
      for await (const piece of pieces) {
        const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) reader.line(line)
      }
      if (rest + decoder.decode() !== '') throw no('damaged')
    })
  } catch (error) {
    throw readingFault(error, path, no)
  }
  const archive = reader.end()
  if (typeof archive === 'string') throw no(archive)
  return archive
}

function readingFault(error: unknown, path: string, no: (fault: ArchiveFault) => StartFault): unknown {
  if (error instanceof StartFault) return error
  const code = String((error as { code?: string }).code)
  if (code === 'ENOENT') return new StartFault(`There is no file ${path}. Name a backup that is there.`)
  if (code === 'EISDIR') return new StartFault(`${path} is a folder. Name a backup in it.`)
  if (code === 'EACCES' || code === 'EPERM') return new StartFault(`${path} may not be read by you (${code}).`)
  // What does not begin as gzip is something else; what breaks off or goes wrong later was a backup once.
  if (code === 'Z_DATA_ERROR' && /header/.test((error as Error).message)) return no('not-a-backup')
  if (code.startsWith('Z_') || code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return no('damaged')
  return error
}
