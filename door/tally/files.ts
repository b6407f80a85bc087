/** Files as the count reads them: in chunks, so that a large one is never in memory. */
import { closeSync, openSync, readSync } from 'node:fs'

/** Opens files. */
export interface Files {
  /** The bytes of a file in chunks, each valid until the next; throws as `node:fs` does. */
  chunks(path: string): Iterable<Uint8Array>
}

const chunkBytes = 1 << 16

/** The files of this machine. */
export const ownFiles: Files = {
  *chunks(path) {
    const file = openSync(path, 'r')
    try {
      const chunk = new Uint8Array(chunkBytes)
      for (;;) {
        const length = readSync(file, chunk, 0, chunk.length, null)
        if (length === 0) return
        yield chunk.subarray(0, length)
      }
    } finally {
      closeSync(file)
    }
  },
}

const reasons: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'no file has so long a name',
}

/** Why a file cannot be read, in words; undefined when the fault has nothing to do with files. */
export function whyUnreadable(fault: unknown): string | undefined {
  if (!(fault instanceof Error) || !('code' in fault)) return undefined
  const code = String(fault.code)
  // A name with a NUL in it is refused before the system is asked.
  return code.startsWith('E') ? (reasons[code] ?? 'it cannot be read') : undefined
}
