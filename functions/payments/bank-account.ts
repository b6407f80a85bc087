/** Account numbers closed away: sealed in the store under the books' secret, bound to the instalment that they are of, opened only for the bank's file. */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { maskIban } from '../../shared/payments/iban.ts'
import type { BankAccount } from '../../shared/payments/instalment.ts'
import type { Ports } from '../kit/ports.ts'

const nonceBytes = 12
const tagBytes = 16

function keyOf({ config }: Ports): Buffer {
  if (!config.booksSecret) throw new Error('The function that pays needs BOOKS_SECRET.')
  return Buffer.from(hkdfSync('sha256', config.booksSecret, '', 'buurtkas bank account', 32))
}

/** The account as stored (AES-256-GCM): another instalment's seal does not open in its place. */
export function sealAccount(ports: Ports, instalmentId: string, holder: string, iban: string): BankAccount {
  const nonce = ports.random.bytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(ports), nonce).setAAD(Buffer.from(instalmentId))
  const sealed = Buffer.concat([nonce, cipher.update(iban, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return { holder, maskedIban: maskIban(iban), sealedIban: sealed.toString('base64') }
}

/** The number itself. Throws for one that was changed or moved in the store. */
export function openAccount(ports: Ports, instalmentId: string, { sealedIban }: BankAccount): string {
  const sealed = Buffer.from(sealedIban, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(ports), sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(instalmentId))
    .setAuthTag(sealed.subarray(-tagBytes))
  return decipher.update(sealed.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8')
}
