/** Endpoints of a round's register of voters: letters with codes, and the help desk. The register knows numbers, never names or addresses. */
import * as z from 'zod/mini'
import { comparableMark, deskGrounds, replaceReasons, withdrawReasons } from '../ballots/register.ts'
import { endpoint } from './endpoint.ts'
import { id, line, moment, person } from './fields.ts'

/** The number printed on a letter: whoever mailed it knows which address it went to, the system does not. From 1 within a round. */
export const entryNumber = z.int().check(z.gte(1), z.lte(9_999_999))

/** A code beside the number of its voter. Only in this answer: what is stored is a keyed hash. */
export const numberedCode = z.strictObject({ number: entryNumber, code: z.string() })
export type NumberedCode = z.infer<typeof numberedCode>

/** One act of the desk, kept for ever and shown to officials of the round. `reference` is the number of a paper that the desk keeps. */
export const deskAct = z.strictObject({
  at: moment,
  by: person,
  kind: z.enum(['letters', 'replaced', 'issued', 'proxy', 'withdrawn']),
  /** The first, where many were made at once. */
  number: entryNumber,
  count: z.int(),
  reason: z.string(),
  reference: z.optional(z.string()),
  /** The voter who votes for this one, by number. */
  proxyNumber: z.optional(entryNumber),
})
export type DeskActView = z.infer<typeof deskAct>

/** What the register counts: published with the result, beside how many voted. */
export const registerCounts = z.strictObject({
  /** Voters that can vote: letters and desk together, without the withdrawn. */
  entries: z.int(),
  letters: z.int(),
  atDesk: z.int(),
  replaced: z.int(),
  proxies: z.int(),
  withdrawn: z.int(),
})
export type RegisterCounts = z.infer<typeof registerCounts>

export const registerView = z.strictObject({
  roundId: id,
  counts: registerCounts,
  /** Newest first. */
  acts: z.array(deskAct),
  cursor: z.optional(z.string()),
})
export type RegisterView = z.infer<typeof registerView>

/** One voter as the desk sees it: never whether or what this voter voted. */
export const registerEntry = z.strictObject({
  number: entryNumber,
  channel: z.enum(['letter', 'desk']),
  state: z.enum(['valid', 'withdrawn']),
  replacedTimes: z.int(),
  proxyNumber: z.optional(entryNumber),
  acts: z.array(deskAct),
})
export type RegisterEntryView = z.infer<typeof registerEntry>

const ofRound = z.strictObject({ roundId: id })
const ofEntry = z.strictObject({ roundId: id, number: z.string().check(z.regex(/^[1-9]\d{0,6}$/)) })
const officers = {
  kind: 'roles',
  roles: ['coordinator', 'programme-office'],
  scope: { coordinator: 'own-district', 'programme-office': 'municipality' },
} as const
const reference = line(3, 60)
/** A mark of nothing but dashes and dots would be everybody's. */
const mark = reference.check(
  z.refine((written) => comparableMark(written) !== '', {
    params: {
      code: 'not-readable',
      nl: 'Vul het kenmerk in met letters of cijfers.',
      en: 'Fill in the mark with letters or digits.',
    },
  }),
)

export const endpoints = {
  makeVotingCodes: endpoint({
    id: 'makeVotingCodes',
    method: 'POST',
    path: '/v1/rounds/{roundId}/voting-codes',
    flow: 'register',
    access: officers,
    idempotency: 'itself',
    params: ofRound,
    body: z.strictObject({ count: z.int().check(z.gte(1), z.lte(1000)) }),
    output: z.strictObject({ codes: z.array(numberedCode) }),
    status: 201,
    problems: ['not-your-district', 'round-not-open', 'other-identification', 'key-reused', 'register-full'],
    summary: 'Stemcodes maken voor brieven; ze zijn alleen in dit antwoord te zien',
  }),
  getRegister: endpoint({
    id: 'getRegister',
    method: 'GET',
    path: '/v1/rounds/{roundId}/register',
    flow: 'register',
    access: officers,
    params: ofRound,
    query: z.strictObject({ cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(1_000))) }),
    output: registerView,
    status: 200,
    problems: ['not-your-district', 'other-identification', 'invalid-cursor'],
    summary: 'Het register van een ronde met stemcodes: aantallen, en wat de balie deed',
  }),
  getRegisterEntry: endpoint({
    id: 'getRegisterEntry',
    method: 'GET',
    path: '/v1/rounds/{roundId}/register/{number}',
    flow: 'register',
    access: officers,
    params: ofEntry,
    output: registerEntry,
    status: 200,
    problems: ['not-your-district', 'other-identification'],
    summary: 'Eén kiezer in het register, bij nummer; niet of deze kiezer gestemd heeft',
  }),
  replaceVotingCode: endpoint({
    id: 'replaceVotingCode',
    method: 'POST',
    path: '/v1/rounds/{roundId}/register/{number}/_replace',
    flow: 'register',
    access: officers,
    idempotency: 'itself',
    params: ofEntry,
    body: z.strictObject({ reason: z.enum(replaceReasons), reference }),
    output: numberedCode,
    status: 201,
    problems: ['not-your-district', 'round-not-open', 'other-identification', 'key-reused', 'entry-withdrawn'],
    summary: 'Een nieuwe code voor dezelfde kiezer; de oude geldt niet meer, een stem die al binnen is blijft staan',
  }),
  issueVotingCode: endpoint({
    id: 'issueVotingCode',
    method: 'POST',
    path: '/v1/rounds/{roundId}/desk-codes',
    flow: 'register',
    access: officers,
    idempotency: 'itself',
    params: ofRound,
    body: z.strictObject({
      ground: z.enum(deskGrounds),
      /** The resident's mark in the municipality's own records. Kept as a keyed hash only, so that nobody gets two codes at the desk. */
      residentMark: mark,
      reference,
    }),
    output: numberedCode,
    status: 201,
    problems: [
      'not-your-district',
      'round-not-open',
      'other-identification',
      'key-reused',
      'already-issued',
      'register-full',
    ],
    summary: 'Een code aan de balie voor wie geen brief kan krijgen, bijvoorbeeld door een afgeschermd adres',
  }),
  appointProxy: endpoint({
    id: 'appointProxy',
    method: 'POST',
    path: '/v1/rounds/{roundId}/register/{number}/_appoint-proxy',
    flow: 'register',
    access: officers,
    idempotency: 'itself',
    params: ofEntry,
    body: z.strictObject({
      /** The voter who will vote for this one. */
      proxyNumber: entryNumber,
      /** The number of the signed consent, which the desk keeps. */
      reference,
    }),
    output: numberedCode,
    status: 201,
    problems: [
      'not-your-district',
      'round-not-open',
      'other-identification',
      'key-reused',
      'entry-withdrawn',
      'proxy-exists',
      'proxy-full',
      'proxy-unfit',
    ],
    summary: 'Met schriftelijke toestemming iemand anders laten stemmen: een nieuwe code voor de gemachtigde',
  }),
  withdrawEntry: endpoint({
    id: 'withdrawEntry',
    method: 'POST',
    path: '/v1/rounds/{roundId}/register/{number}/_withdraw',
    flow: 'register',
    access: officers,
    idempotency: 'requests',
    params: ofEntry,
    body: z.strictObject({ reason: z.enum(withdrawReasons), reference }),
    output: registerEntry,
    status: 200,
    problems: ['not-your-district', 'round-not-open', 'other-identification', 'entry-withdrawn'],
    summary: 'Een code laten vervallen, bijvoorbeeld bij overlijden; een stem die al binnen is blijft staan',
  }),
}
