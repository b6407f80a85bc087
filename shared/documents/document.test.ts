/** Who drafts, writes and sends what, and what a document that was sent refuses. */
import { describe, expect, test } from 'vitest'
import type { Caller, Role } from '../people/roles.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { park, square } from './cases.fixture.ts'
import type { Case } from './compose.ts'
import { digestOf } from './digest.ts'
import {
  actsOf,
  draft,
  type Made,
  mostDocuments,
  mostVersions,
  type Subject,
  send,
  unfitPassage,
  write,
} from './document.ts'
import { documentKinds, kindsOf, rolesFor } from './kinds.ts'

const at = Date.parse('2026-11-24T23:30:00Z')
const caller = (id: string, ...roles: Role[]): Caller => ({
  id,
  name: id,
  roles,
  districts: [],
  residence: undefined,
  group: undefined,
})
const [fatima, wouter, greet, carla] = [
  caller('fatima', 'finance-officer'),
  caller('wouter', 'alderman'),
  caller('greet', 'clerk'),
  caller('carla', 'coordinator'),
]
const subject: Subject = {
  kind: 'dossier',
  id: square.dossierId,
  districtCode: 'WK040206',
  title: square.title,
  askedBy: ['noor'],
}
const about: Case = { kind: 'dossier', of: square }
const begun = (of: Partial<Parameters<typeof draft>[0]> = {}, by = fatima) =>
  draft({ id: 'one', subject, kind: 'council-proposal', count: 0, about, ...of }, by, at)
function sure(made: Made | Refusal): Made {
  if (isRefusal(made)) throw new Error(made.refused)
  return made
}
const first = sure(begun())
const sent = sure(send(first.document, { subject, about, last: first.text }, wouter, at))

test('a draft has its first text, and no name of who asked for it', () => {
  expect(first.document).toEqual({
    id: 'one',
    version: 1,
    subject: { kind: 'dossier', id: square.dossierId, districtCode: 'WK040206', title: square.title },
    kind: 'council-proposal',
    state: 'draft',
    draftedAt: at,
    draftedBy: { id: 'fatima', name: 'fatima', role: 'finance-officer' },
  })
  expect(first.text).toMatchObject({ number: 1, at, passages: {}, by: { id: 'fatima' } })
})

test('each save is the next text, and the earlier one stays what it was', () => {
  const before = structuredClone(first)
  const next = sure(write(first.document, { subject, about, passages: { risks: 'Let op.' } }, fatima, at + 1))
  expect(next.document).toEqual({ ...first.document, version: 2 })
  expect(next.text).toMatchObject({ number: 2, at: at + 1, passages: { risks: 'Let op.' } })
  expect(JSON.stringify(next.text.model)).toContain('Let op.')
  expect(first).toEqual(before)
})

test('sending adds sender and date in Amsterdam, and freezes by digest', () => {
  expect(sent.document).toMatchObject({
    version: 2,
    state: 'sent',
    sentAt: at,
    sentBy: { id: 'wouter', role: 'alderman' },
    digest: digestOf(sent.text.model),
  })
  // Half past eleven in the evening, UTC, is the next day in Amsterdam.
  expect(sent.text.model).toEqual({
    ...first.text.model,
    dispatch: {
      on: '2026-11-25',
      by: 'wouter',
      facts: [
        { name: 'Verzonden op', value: '25 november 2026' },
        { name: 'Verzonden door', value: 'wouter' },
      ],
    },
  })
})

describe('refusals', () => {
  const changed: Case = { kind: 'dossier', of: { ...square, meetingOn: '2027-02-17' } }
  const refusals: readonly [string, string, () => unknown][] = [
    ['a second draft of a kind', 'document-exists', () => begun({ earlier: first.document })],
    ['one that does not name the sent one', 'replaces-wrong', () => begun({ earlier: sent.document })],
    ['one that names another', 'replaces-wrong', () => begun({ earlier: sent.document, replaces: 'two' })],
    ['one that names what is not there', 'replaces-wrong', () => begun({ replaces: 'one' })],
    ['one too many', 'documents-full', () => begun({ count: mostDocuments })],
    [
      'an unfinished case',
      'document-incomplete',
      () => begun({ about: { kind: 'dossier', of: { ...square, alternatives: [] } } }),
    ],
    ['a kind of another subject', 'document-kind-unfit', () => begun({ subject: { ...subject, kind: 'challenge' } })],
    ['a proposal by a clerk', 'document-not-yours', () => begun({}, greet)],
    ['by who asked for it', 'self-approval', () => begun({}, caller('noor', 'finance-officer'))],
    [
      'writing by the sender',
      'document-not-yours',
      () => write(first.document, { subject, about, passages: {} }, wouter, at),
    ],
    [
      'writing on what is sent',
      'document-sent',
      () => write(sent.document, { subject, about, passages: {} }, fatima, at),
    ],
    [
      'one text too many',
      'documents-full',
      () => write({ ...first.document, version: mostVersions - 1 }, { subject, about, passages: {} }, fatima, at),
    ],
    [
      'sending by who prepares',
      'document-not-yours',
      () => send(first.document, { subject, about, last: first.text }, fatima, at),
    ],
    ['sending twice', 'document-sent', () => send(sent.document, { subject, about, last: sent.text }, wouter, at)],
    [
      'sending old figures',
      'document-outdated',
      () => send(first.document, { subject, about: changed, last: first.text }, wouter, at),
    ],
    [
      'sending by who asked for it',
      'self-approval',
      () => send(first.document, { subject, about, last: first.text }, caller('noor', 'alderman'), at),
    ],
  ]
  test.each(refusals)('%s: %s', (_, name, act) => {
    expect(act()).toMatchObject({ refused: name })
  })
})

test('a letter can follow a letter, or take its place; nothing else', () => {
  const letter = sure(begun({ kind: 'information-letter' }))
  const gone = sure(send(letter.document, { subject, about, last: letter.text }, wouter, at)).document
  const next = { kind: 'information-letter', earlier: gone, count: 1 } as const
  expect(sure(begun(next)).document.replaces).toBeUndefined()
  expect(sure(begun({ ...next, replaces: 'one' })).document.replaces).toBe('one')
  expect(begun({ ...next, replaces: 'two' })).toMatchObject({ refused: 'replaces-wrong' })
})

test('what takes the place of a sent one names it', () => {
  const next = sure(begun({ id: 'two', earlier: sent.document, replaces: 'one', count: 1 }))
  expect(next.document).toMatchObject({ id: 'two', replaces: 'one', state: 'draft' })
})

test('a challenge’s letter is drafted by the coordinator and sent by the alderman', () => {
  const ofPark = { kind: 'challenge', of: park } as const
  const group = { ...subject, kind: 'challenge', id: park.challengeId, askedBy: ['bas', 'ria'] } as const
  const letter = sure(begun({ subject: group, about: ofPark, kind: 'decision-letter' }, carla))
  const out = send(letter.document, { subject: group, about: ofPark, last: letter.text }, wouter, at)
  expect(sure(out).text.model.dispatch?.facts.at(-1)).toEqual({
    name: 'Bezwaar maken kan tot en met',
    value: '6 januari 2027',
  })
  expect(begun({ subject: group, about: ofPark, kind: 'decision-letter' }, caller('ria', 'coordinator'))).toMatchObject(
    {
      refused: 'self-approval',
    },
  )
})

test('every kind of a subject is prepared and sent by somebody', () => {
  for (const kind of ['dossier', 'challenge'] as const)
    for (const one of documentKinds) {
      const has = kindsOf(kind).includes(one)
      expect([kind, one, rolesFor(kind, one, 'prepare').length > 0, rolesFor(kind, one, 'send').length > 0]).toEqual([
        kind,
        one,
        has,
        has,
      ])
    }
})

test('what a person may do with a document as it stands', () => {
  expect(actsOf(fatima, first.document)).toEqual(['prepare'])
  expect(actsOf(wouter, first.document)).toEqual(['send'])
  expect(actsOf(greet, first.document)).toEqual([])
  expect(actsOf(wouter, sent.document)).toEqual([])
})

test('a passage that a kind has no room for is found', () => {
  expect(unfitPassage('budget-amendment', { explanation: 'a', risks: 'b' })).toBe('risks')
  expect(unfitPassage('council-proposal', { risks: 'b', explanation: undefined })).toBeUndefined()
})
