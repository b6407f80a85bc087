/** From the files that were named to the election that is counted. */
import { distributesHours } from '../../shared/allocation/allocate.ts'
import { type CountableFile, electionReader } from '../../shared/pabulib/counting.ts'
import type { BrokenFile } from '../../shared/pabulib/file.ts'
import { type HoursSheet, readHours } from '../../shared/pabulib/hours.ts'
import { type Files, whyUnreadable } from './files.ts'
import type { Progress } from './progress.ts'
import { type Request, Wrong } from './request.ts'

/** Reads the election and, where asked, its hours. Throws `Wrong` with one sentence on every fault. */
export function readFiles({ path, hoursPath, spec }: Request, files: Files, progress: Progress): CountableFile {
  const hours = hoursPath === undefined ? undefined : readSheet(hoursPath, files)
  // In cents and minutes where the file allows it, so that an explanation can name them; the outcome is the same in any unit.
  const reader = electionReader({
    preferredUnit: 100,
    preferredHoursUnit: 60,
    ...(hours === undefined ? {} : { hours }),
  })
  let bytes = 0
  open(path, files, (chunk) => {
    bytes += chunk.length
    progress.show(() => `Reading ${path}: ${(bytes / 1e6).toFixed(1)} MB`)
    reader.push(chunk)
  })
  if (bytes === 0) throw new Wrong(`${path}: it is empty.`)
  const read = reader.end()
  if ('errors' in read) throw broken(path, read)
  if ('refused' in read) {
    throw new Wrong(
      read.refused === 'hours-twice'
        ? `${path} has hours of its own; leave out --hours.`
        : `${path}: ${read.refused === 'points-too-large' ? 'the points' : 'the amounts'} are too large to count exactly.`,
    )
  }
  if (read.election.asksHours && !distributesHours(spec.rule)) {
    throw new Wrong(`${spec.rule} distributes money only, and projects ask hours; take equal-shares or greedy.`)
  }
  return read
}

function readSheet(path: string, files: Files): HoursSheet {
  let bytes = 0
  function* counted(chunks: Iterable<Uint8Array>) {
    for (const chunk of chunks) {
      bytes += chunk.length
      yield chunk
    }
  }
  const sheet = guarded(path, () => readHours(counted(files.chunks(path))))
  if (bytes === 0) throw new Wrong(`${path}: it is empty.`)
  if ('errors' in sheet) throw broken(path, sheet)
  return sheet
}

function open(path: string, files: Files, push: (chunk: Uint8Array) => void): void {
  guarded(path, () => {
    for (const chunk of files.chunks(path)) push(chunk)
  })
}

function guarded<Read>(path: string, read: () => Read): Read {
  try {
    return read()
  } catch (fault) {
    const why = whyUnreadable(fault)
    if (why === undefined) throw fault
    throw new Wrong(`${path.replaceAll('\0', '')}: ${why}.`)
  }
}

function broken(path: string, { errors, moreErrors }: BrokenFile): Wrong {
  const [first] = errors
  const others = errors.length + moreErrors - 1
  const more = others > 0 ? ` (and ${others} more ${others === 1 ? 'error' : 'errors'})` : ''
  return new Wrong(`${path}, line ${first?.line}: ${first?.message}${more}.`)
}
