/** Account numbers in the store: not readable, not exchangeable, opened only by who has the secret. */
import { expect, test } from 'vitest'
import { testPorts } from '../kit/ports.fixture.ts'
import { openAccount, sealAccount } from './bank-account.ts'

const ports = testPorts()
const iban = 'NL91ABNA0417164300'
const account = sealAccount(ports, 'instalment-1', 'Vereniging', iban)

test('is opened for its own instalment', () => {
  expect(openAccount(ports, 'instalment-1', account)).toBe(iban)
  expect(account).toMatchObject({ holder: 'Vereniging', maskedIban: 'NL•• •••• 4300' })
  expect(Buffer.from(account.sealedIban, 'base64').toString('latin1')).not.toContain('0417')
})

test('does not open in the place of another, under another secret, or with a changed byte', () => {
  expect(() => openAccount(ports, 'instalment-2', account)).toThrow()
  const others = { ...ports, config: { ...ports.config, booksSecret: new Uint8Array(32).fill(9) } }
  expect(() => openAccount(others, 'instalment-1', account)).toThrow()
  const sealed = Buffer.from(account.sealedIban, 'base64')
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => openAccount(ports, 'instalment-1', { ...account, sealedIban: changed.toString('base64') })).toThrow()
  }
})
