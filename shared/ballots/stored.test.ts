/** Where a ballot lies: sixteen partitions by the first four bits, evenly filled. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pseudonymForm, shardOf, shards } from './stored.ts'

const pseudonymOf = (first: number, rest = 0) =>
  Buffer.from([first, ...new Uint8Array(15).fill(rest)]).toString('base64url')

test('every first byte leads to the partition of its first four bits', () => {
  for (let first = 0; first < 256; first++)
    for (const rest of [0, 255]) expect(shardOf(pseudonymOf(first, rest))).toBe((first >> 4).toString(16))
})

test('no partition has more than its share', () => {
  const counts = new Map(shards.map((shard) => [shard, 0]))
  for (let voter = 0; voter < 16_000; voter++) {
    const shard = shardOf(createHash('sha256').update(String(voter)).digest().toString('base64url', 0, 16))
    counts.set(shard, (counts.get(shard) ?? 0) + 1)
  }
  expect(counts.size).toBe(16)
  // A thousand each; five standard deviations are about 153.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(153)
})

test('the form of a pseudonym is 128 bits: the last character holds two of them', () => {
  for (const last of [0, 1, 2, 3])
    expect(Buffer.from([...new Uint8Array(15), last]).toString('base64url')).toMatch(pseudonymForm)
  for (const no of ['noor', '', `${pseudonymOf(1)}=`, `${pseudonymOf(1).slice(0, -1)}B`])
    expect(no).not.toMatch(pseudonymForm)
  expect(shardOf('=')).toBe('')
})
