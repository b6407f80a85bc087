/** What is published of a count, in parts that fit an item: the ballots as a file, and the receipts. */
import { keys } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { put, readAll } from '../kit/things.ts'

/** Characters in one part; at most three bytes each, so that a part stays below the 400 kB of an item. */
const partCharacters = 100_000

const place = (ports: Ports, roundId: string, countId: string, what: string, part: string) =>
  keys.ofRound(ports.config.tenant, roundId, `published#${countId}#${what}#${part}`)

/** Stores a text under a count. A count that is never finished leaves parts that nothing points at. */
export async function publish(
  ports: Ports,
  roundId: string,
  countId: string,
  what: string,
  text: string,
): Promise<void> {
  for (let part = 0; part * partCharacters < text.length || part === 0; part++) {
    const piece = text.slice(part * partCharacters, (part + 1) * partCharacters)
    const key = place(ports, roundId, countId, what, String(part).padStart(4, '0'))
    await ports.store.write([put(key, { text: piece }, { kind: 'none' })])
  }
}

/** Reads back what `publish` stored. */
export async function published(ports: Ports, roundId: string, countId: string, what: string): Promise<string> {
  const { pk, sk } = place(ports, roundId, countId, what, '')
  const parts = await readAll<{ text: string }>(ports, pk, { prefix: sk })
  return parts.map(({ text }) => text).join('')
}
