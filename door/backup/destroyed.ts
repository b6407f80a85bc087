/**
 * Keys of rounds that were destroyed, and backups from before: a restore must not bring a key back.
 *
 * The list of destroyed rounds stands in the data folder beside the database, outside what a restore replaces. Backup and restore add to it what they see in the
 * tables; a restore puts the tombstones of all of them over the salts that it brings. What this cannot do: reach into the old backups themselves. They hold the salts
 * still, and with the municipality's secrets (which no backup holds) somebody could open the ballots in them: backups are kept no longer than the keys of their rounds.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { keys } from '../../functions/kit/keys.ts'
import type { Item } from '../../functions/kit/store/store.ts'
import { StartFault } from '../../infra/local/fault.ts'
import type { Content } from './archive.ts'
import { itemOf, lineOf } from './lines.ts'

/** A round whose keys are gone. `destroyedAt` in milliseconds UTC; `by` an official, or the clock. */
export interface DestroyedRound {
  readonly tenant: string
  readonly roundId: string
  readonly destroyedAt: number
  readonly by: string
}

const salts = ['pepper', 'salt'] as const
const ofRound = /^([^#]+)#round#([^#]+)$/

/** The rounds of which a table says that their keys were destroyed. */
export function destroyedIn(main: readonly string[]): DestroyedRound[] {
  const found = new Map<string, DestroyedRound>()
  for (const line of main) {
    // Most lines are something else, and to read them all takes long.
    if (!line.includes('"destroyedAt"')) continue
    const { pk, sk, destroyedAt, by } = unmarshall(itemOf(line)) as Item
    const [, tenant, roundId] = ofRound.exec(pk) ?? []
    if (tenant && roundId && salts.some((name) => name === sk))
      found.set(pk, { tenant, roundId, destroyedAt: Number(destroyedAt), by: String(by) })
  }
  return [...found.values()]
}

/** Both lists as one, by tenant and round. */
export function joined(...lists: readonly (readonly DestroyedRound[])[]): DestroyedRound[] {
  const all = new Map(lists.flat().map((one) => [`${one.tenant} ${one.roundId}`, one] as const))
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** Puts tombstones over the salts of destroyed rounds, and marks the rounds. Answers the content and the rounds whose keys it still held. */
export function withoutKeys(
  content: Content,
  destroyed: readonly DestroyedRound[],
): { readonly content: Content; readonly taken: readonly DestroyedRound[] } {
  const byKey = new Map(
    destroyed.flatMap((one) => {
      const round = keys.round(one.tenant, one.roundId)
      return [...salts.map((name) => keys.ofRound(one.tenant, one.roundId, name)), round].map(
        ({ pk, sk }) => [`${pk} ${sk}`, one] as const,
      )
    }),
  )
  const taken = new Set<DestroyedRound>()
  const main = content.main.map((line) => {
    const attributes = itemOf(line)
    const one = byKey.get(`${attributes.pk?.S} ${attributes.sk?.S}`)
    if (!one) return line
    const item = unmarshall(attributes) as Item
    if (!ofRound.test(item.pk)) {
      if (item.keysDestroyedAt !== undefined) return line
      const marked = { ...item, keysDestroyedAt: one.destroyedAt, version: Number(item.version) + 1 }
      return lineOf(marshall(marked))
    }
    if (!('salt' in item)) return line
    taken.add(one)
    return lineOf(marshall({ pk: item.pk, sk: item.sk, destroyedAt: one.destroyedAt, by: one.by }))
  })
  return { content: { ...content, main: main.sort() }, taken: [...taken] }
}

/** Titles of the rounds among these that a content still has before their count: without their keys they can never be counted. */
export function uncounted(content: Content, taken: readonly DestroyedRound[]): string[] {
  const ids = new Set(taken.map(({ tenant, roundId }) => `${keys.round(tenant, roundId).pk} ${roundId}`))
  return content.main.flatMap((line) => {
    const attributes = itemOf(line)
    if (!ids.has(`${attributes.pk?.S} ${attributes.sk?.S}`)) return []
    const { state, title } = unmarshall(attributes)
    return state === 'counted' || state === 'adopted' ? [] : [String(title)]
  })
}

const listIn = (dataDir: string) => join(dataDir, 'destroyed-keys.json')

/** The list beside the database; empty when there is none. */
export function readDestroyed(dataDir: string): DestroyedRound[] {
  const path = listIn(dataDir)
  if (!existsSync(path)) return []
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as DestroyedRound[]
  } catch {
    throw new StartFault(
      `The list of destroyed keys ${path} cannot be read. Mend it or put back a copy: without it a key could come back.`,
    )
  }
}

/** Writes the list, when there is something on it. */
export function writeDestroyed(dataDir: string, destroyed: readonly DestroyedRound[]): void {
  if (destroyed.length === 0) return
  const path = listIn(dataDir)
  writeFileSync(`${path}.new`, `${JSON.stringify(destroyed, undefined, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}
