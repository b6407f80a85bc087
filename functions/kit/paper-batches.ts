/** Piles of paper ballots in the store: one item a pile, one for each label, and one that counts the piles of a round. */
import { labelKey, noPiles, type PaperBatch, type Piles } from '../../shared/ballots/paper.ts'
import type { Round } from '../../shared/rounds/round.ts'
import { keys } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Key, Write } from './store/store.ts'
import { add, read, readAll, replace } from './things.ts'

const place = ({ config }: Ports, roundId: string, what: string): Key => keys.ofRound(config.tenant, roundId, what)
const batchKey = (ports: Ports, roundId: string, id: string) => place(ports, roundId, `paper-batch#${id}`)
const labelAt = (ports: Ports, roundId: string, label: string) =>
  place(ports, roundId, `paper-label#${labelKey(label)}`)

/** Reading and writing piles. */
export const batches = {
  get: (ports: Ports, roundId: string, id: string) => read<PaperBatch>(ports, batchKey(ports, roundId, id)),
  /** In the order in which they were registered. */
  async list(ports: Ports, roundId: string): Promise<PaperBatch[]> {
    const { pk, sk } = batchKey(ports, roundId, '')
    return readAll<PaperBatch>(ports, pk, { prefix: sk })
  },
  replace: (ports: Ports, batch: PaperBatch): Write => replace(batchKey(ports, batch.roundId, batch.id), batch),
  async hasLabel(ports: Ports, roundId: string, label: string): Promise<boolean> {
    return (await read(ports, labelAt(ports, roundId, label))) !== undefined
  },
  /** A new pile, its label, and the round as it was read: a pile that is registered at the last moment meets the count there. */
  add: (ports: Ports, batch: PaperBatch, round: Round): Write[] => [
    add(batchKey(ports, round.id, batch.id), batch),
    add(labelAt(ports, round.id, batch.label), { batchId: batch.id }),
    {
      kind: 'check',
      table: 'main',
      key: keys.round(ports.config.tenant, round.id),
      condition: { kind: 'equals', attribute: 'version', value: round.version },
    },
  ],
}

/** How many piles a round has; the count reads it before the urn, and holds it against what it was when it writes its result. */
export const piles = {
  key: (ports: Ports, roundId: string): Key => place(ports, roundId, 'paper-piles'),
  get: async (ports: Ports, roundId: string): Promise<Piles> =>
    (await read<Piles>(ports, piles.key(ports, roundId))) ?? noPiles,
  put(ports: Ports, roundId: string, next: Piles): Write {
    const key = piles.key(ports, roundId)
    return next.version === 1 ? add(key, next) : replace(key, next)
  },
  /** Holds only while no pile was registered, stored or made void since `seen` was read. */
  unchanged: (ports: Ports, roundId: string, seen: Piles): Write => ({
    kind: 'check',
    table: 'main',
    key: piles.key(ports, roundId),
    condition: seen.version === 0 ? { kind: 'absent' } : { kind: 'equals', attribute: 'version', value: seen.version },
  }),
}
