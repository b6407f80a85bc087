/** The proof of a published record, on the visitor's own device. Runs in the worker. */
import { type Proven, type PublicRecord, prove, receiptsHash } from '../../shared/rounds/proof.ts'
import { textHash } from '../../shared/rounds/text-hash.ts'

/** Everything that is published of one round. */
export interface ProofWork {
  readonly record: PublicRecord
}

/** The points, and the fingerprints of what this device was shown. */
export interface Proof {
  readonly points: readonly Proven[]
  readonly fileHash: string
  readonly receiptsHash: string
  /** Of proving. */
  readonly milliseconds: number
}

/** Proves; `now` in milliseconds. */
export function proofOf({ record }: ProofWork, now: () => number): Proof {
  const startedAt = now()
  const points = prove(record)
  return {
    points,
    fileHash: textHash(record.file),
    receiptsHash: receiptsHash(record.receipts),
    milliseconds: now() - startedAt,
  }
}
