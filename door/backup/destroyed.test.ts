/** Keys that were destroyed stay so, whatever backup is restored. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { describe, expect, onTestFinished, test } from 'vitest'
import { publicKeyText, roundKeys } from '../../functions/kit/seal.ts'
import { destroyedIn, joined, readDestroyed, uncounted, withoutKeys, writeDestroyed } from './destroyed.ts'
import { itemOf, lineOf } from './lines.ts'
import { unopenable } from './secrets.ts'

const secret = new Uint8Array(32).fill(7)
const salt = (fill: number) => Buffer.alloc(32, fill).toString('base64')
const item = (pk: string, sk: string, of: object) => lineOf(marshall({ pk, sk, ...of }))
const publicKey = async (roundId: string, fill: number) =>
  publicKeyText(await roundKeys(secret, Buffer.alloc(32, fill), roundId))

/** A backup from before: two rounds with their salts. */
async function earlier() {
  const rounds = await Promise.all(
    ['R1', 'R2'].map(async (id, index) => [
      item('hilversum#rounds', id, { title: `Round ${id}`, version: 4, sealPublicKey: await publicKey(id, index) }),
      item(`hilversum#round#${id}`, 'salt', { salt: salt(index) }),
      item(`hilversum#round#${id}`, 'pepper', { salt: salt(9) }),
    ]),
  )
  return { main: rounds.flat(), journal: [], ballots: [item('hilversum#R1#0', 'A', { r: 1 })] }
}
const gone = { tenant: 'hilversum', roundId: 'R1', destroyedAt: 5000, by: 'clock' }
const tombstone = { destroyedAt: 5000, by: 'clock' }

test('the tables say which keys were destroyed', async () => {
  const { main } = await earlier()
  expect(destroyedIn(main)).toEqual([])
  const after = [
    item('hilversum#round#R1', 'salt', tombstone),
    item('hilversum#round#R1', 'pepper', tombstone),
    // Something that only speaks of it.
    item('hilversum#round#R2', 'result', { text: '"destroyedAt"' }),
    item('hilversum#round#R2', 'adoption', { destroyedAt: 1 }),
  ]
  expect(destroyedIn(after)).toEqual([gone])
})

test('tombstones go over the salts of a backup, the round is marked, and everything else stays', async () => {
  const content = await earlier()
  const { content: after, taken } = withoutKeys(content, [gone, { ...gone, roundId: 'R9' }])
  expect(taken).toEqual([gone])
  const items = after.main.map((line) => unmarshall(itemOf(line)))
  const at = (pk: string, sk: string) => items.find((one) => one.pk === pk && one.sk === sk)
  for (const name of ['salt', 'pepper'])
    expect(at('hilversum#round#R1', name)).toEqual({ pk: 'hilversum#round#R1', sk: name, ...tombstone })
  expect(at('hilversum#rounds', 'R1')).toMatchObject({ keysDestroyedAt: 5000, version: 5, title: 'Round R1' })
  expect(after.main.join()).not.toContain(salt(0))
  const untouched = (line: string) => !line.includes('R1')
  expect(after.main.filter(untouched)).toEqual(content.main.filter(untouched).sort())
  expect(after.ballots).toBe(content.ballots)
  // In this backup it was not counted yet, and now it never can be.
  expect(uncounted(after, taken)).toEqual(['Round R1'])
  const counted = {
    ...after,
    main: after.main.map((line) => line.replace('"title":', '"state":{"S":"counted"},"title":')),
  }
  expect(uncounted(counted, taken)).toEqual([])
  // A second time changes nothing.
  expect(withoutKeys(after, [gone])).toEqual({ content: after, taken: [] })
})

describe('the list beside the database', () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'buurtkas-destroyed-'))
    onTestFinished(() => rmSync(made, { recursive: true, force: true }))
    return made
  }
  test('is kept, joined by round, and empty where there is none', () => {
    const dataDir = folder()
    expect(readDestroyed(dataDir)).toEqual([])
    writeDestroyed(dataDir, [])
    expect(readDestroyed(dataDir)).toEqual([])
    const other = { ...gone, roundId: 'R0' }
    writeDestroyed(dataDir, joined([gone], [other, gone]))
    expect(readDestroyed(dataDir)).toEqual([other, gone])
  })

  test('that cannot be read stops a restore: a key could come back', () => {
    const dataDir = folder()
    writeFileSync(join(dataDir, 'destroyed-keys.json'), '[{')
    expect(() => readDestroyed(dataDir)).toThrow('a key could come back')
  })
})

describe('the secrets of the folder', () => {
  test('open the rounds of the backup, or it says which they do not', async () => {
    const content = await earlier()
    expect(await unopenable(content, [new Uint8Array(32), secret])).toEqual([])
    expect(await unopenable(content, [new Uint8Array(32)])).toEqual(['Round R1', 'Round R2'])
    expect(await unopenable(content, [])).toEqual(['Round R1', 'Round R2'])
  })

  test('need not open what was destroyed', async () => {
    const { content } = withoutKeys(await earlier(), [gone])
    expect(await unopenable(content, [])).toEqual(['Round R2'])
  })
})
