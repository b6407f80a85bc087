/** Whether the secrets of a data folder are those that a backup's rounds were sealed with. A backup holds none of them: alone it opens no ballot and names no voter. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { keys } from '../../functions/kit/keys.ts'
import { publicKeyText, roundKeys } from '../../functions/kit/seal.ts'
import type { Item } from '../../functions/kit/store/store.ts'
import type { Content } from './archive.ts'
import { itemOf } from './lines.ts'

/** The secrets kept in a data folder; none when there is no file. */
export function secretsIn(dataDir: string): Uint8Array[] {
  const path = join(dataDir, 'secrets.json')
  if (!existsSync(path)) return []
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  return Object.values(kept).map((hex) => new Uint8Array(Buffer.from(hex, 'hex')))
}

/** Titles of the rounds whose ballots none of these secrets opens. A round without a salt, or whose keys were destroyed, has nothing to be opened. */
export async function unopenable(content: Content, secrets: readonly Uint8Array[]): Promise<string[]> {
  const items = content.main.filter((line) => line.includes('#round')).map((line) => unmarshall(itemOf(line)) as Item)
  const byKey = new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]))
  const titles: string[] = []
  for (const round of items) {
    const [tenant, kind, ...more] = round.pk.split('#')
    if (tenant === undefined || kind !== 'rounds' || more.length > 0) continue
    const at = keys.ofRound(tenant, round.sk, 'salt')
    const salt = byKey.get(`${at.pk} ${at.sk}`)?.salt
    if (typeof salt !== 'string') continue
    const publicKeys = await Promise.all(
      secrets.map(async (secret) => publicKeyText(await roundKeys(secret, Buffer.from(salt, 'base64'), round.sk))),
    )
    if (!publicKeys.includes(String(round.sealPublicKey))) titles.push(String(round.title))
  }
  return titles
}
