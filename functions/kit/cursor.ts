/** Cursors of long lists: where the next page begins, signed, and good for one list of one municipality only (case EX-07). */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import type { Ports } from './ports.ts'

/** Bytes of the signature: 128 bits, beyond guessing. */
const signatureBytes = 16

function signature({ config }: Ports, list: string, position: string): Buffer {
  if (!config.booksSecret) throw new Error('A function with long lists needs BOOKS_SECRET.')
  const key = Buffer.from(hkdfSync('sha256', config.booksSecret, '', 'buurtkas cursor', 32))
  return createHmac('sha256', key)
    .update(JSON.stringify([config.tenant, list, position]))
    .digest()
    .subarray(0, signatureBytes)
}

/** The cursor for a position in a list. `list` names it with everything that was asked of it: another question has other pages. */
export function cursorAt(ports: Ports, list: string, position: object): string {
  const text = JSON.stringify(position)
  return `${Buffer.from(text).toString('base64url')}.${signature(ports, list, text).toString('base64url')}`
}

/** The position that a cursor of this list holds. Refuses `invalid-cursor` for one that was made or changed elsewhere, or for another list. */
export function positionOf<Position>(ports: Ports, list: string, cursor: string): Position | Refusal<'invalid-cursor'> {
  const [body = '', signed = ''] = cursor.split('.')
  const text = Buffer.from(body, 'base64url').toString('utf8')
  const given = Buffer.from(signed, 'base64url')
  const right = signature(ports, list, text)
  if (given.length !== signatureBytes || !timingSafeEqual(given, right)) return refuse('invalid-cursor')
  return JSON.parse(text) as Position
}
