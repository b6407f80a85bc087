/** What `npm run -s backup` and `npm run -s restore` can be asked, and where backups stand when nothing else is said. No I/O. */
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Table } from '../../functions/kit/store/store.ts'

export const backupUsage = 'Usage: npm run -s backup -- [FILE]'
export const restoreUsage = 'Usage: npm run -s restore -- [FILE] [--over] [--as-it-is] [--without-secrets]'

/** What is asked of a restore; without a file, the newest backup. */
export interface RestoreRequest {
  readonly file: string | undefined
  readonly over: boolean
  readonly asItIs: boolean
  readonly withoutSecrets: boolean
}

/** Asked for something that does not exist: a sentence. */
export interface Refused {
  readonly refused: string
}

function parsed(args: readonly string[], options: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: Object.fromEntries(options.map((name) => [name, { type: 'boolean' as const }])),
  })
}

interface Read {
  readonly file: string | undefined
  readonly values: Readonly<Record<string, boolean | undefined>>
}

function read(args: readonly string[], options: readonly string[], usage: string): Read | Refused {
  try {
    const { values, positionals } = parsed(args, options)
    const [file, ...more] = positionals
    if (more.length > 0) return { refused: `One file at a time, "${more[0]}" is one too many. ${usage}` }
    return { file, values: values as Read['values'] }
  } catch (fault) {
    return { refused: `${((fault as Error).message.split('. ')[0] ?? '').replace(/\.?$/, '.')} ${usage}` }
  }
}

/** Reads the arguments of a backup. */
export function backupRequest(args: readonly string[]): { readonly file: string | undefined } | Refused {
  const asked = read(args, [], backupUsage)
  return 'refused' in asked ? asked : { file: asked.file }
}

/** Reads the arguments of a restore. */
export function restoreRequest(args: readonly string[]): RestoreRequest | Refused {
  const asked = read(args, ['over', 'as-it-is', 'without-secrets'], restoreUsage)
  if ('refused' in asked) return asked
  const { file, values } = asked
  return {
    file,
    over: values.over ?? false,
    asItIs: values['as-it-is'] ?? false,
    withoutSecrets: values['without-secrets'] ?? false,
  }
}

/** The folder of the backups of a data folder: beside it, since `npm run reset` empties that. `.data` has `.data-backups`. */
export function backupFolder(dataDir: string): string {
  return join(dirname(dataDir), `${basename(dataDir)}-backups`)
}

const nameForm = /^buurtkas-\d{4}-\d{2}-\d{2}T\d{6}Z\.jsonl\.gz$/

/** The file name of a backup taken at a moment (milliseconds UTC). Later ones sort later. */
export function backupName(now: number): string {
  const moment = new Date(now).toISOString().slice(0, 19).replaceAll(':', '')
  return `buurtkas-${moment}Z.jsonl.gz`
}

/** The newest backup among the names in a folder. */
export function newestOf(names: readonly string[]): string | undefined {
  return names
    .filter((name) => nameForm.test(name))
    .sort()
    .at(-1)
}

/** Counts as a person reads them. */
export function countsOf(counts: Readonly<Record<Table, number>>): string {
  const number = (count: number) => count.toLocaleString('en')
  return `${number(counts.main)} things, ${number(counts.journal)} entries, ${number(counts.ballots)} ballots`
}
