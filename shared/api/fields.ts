/** Fields that several endpoints share: money, moments, texts, identifiers. Every object is strict: an unknown field is refused. */
import * as z from 'zod/mini'

/** Whole euro cents, 0 to 10^12. */
export const cents = z.int().check(z.gte(0), z.lte(1_000_000_000_000))

/** An amount of money. */
export const money = z.strictObject({ cents })

/** A sum that we work out, which may pass the bounds of what anyone may fill in. */
export const sum = z.strictObject({ cents: z.int().check(z.gte(0)) })

/** Wraps whole cents as the API writes money. */
export function asMoney(amountCents: number): { cents: number } {
  return { cents: amountCents }
}

/** Whole minutes of municipal staff, 0 to a hundred thousand hours. */
export const minutes = z.int().check(z.gte(0), z.lte(6_000_000))

const firstMoment = Date.UTC(2000, 0, 1)
const lastMoment = Date.UTC(3000, 0, 1) - 1

/** A moment, RFC 3339, from 2000 to 2999. Any offset is accepted; answers are in UTC. */
export const moment = z.iso.datetime({ offset: true }).check(
  // What is no moment at all has been named already.
  z.refine((written) => !(Date.parse(written) < firstMoment || Date.parse(written) > lastMoment), {
    params: {
      code: 'not-a-moment',
      nl: 'Vul een moment in tussen 2000 en 2999.',
      en: 'Fill in a moment between 2000 and 2999.',
    },
  }),
)

/** Writes milliseconds since 1970 as RFC 3339 in UTC. */
export function asMoment(instant: number): string {
  return new Date(instant).toISOString()
}

/** A civil date in Europe/Amsterdam, YYYY-MM-DD. */
export const civilDate = z.iso.date()

/** The most marks on top of one letter: written languages stay below it, and more of them cover the lines around. */
const mostMarks = 8
const tooManyMarks = new RegExp(`\\p{M}{${mostMarks + 1}}`, 'u')
/** A letter, digit, sign or picture; blanks, format characters and the letters that are drawn as a blank are none. */
const visible = /(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u

/** What people can read: something to see, and no pile of marks. Of nothing at all the length is judged, not this. */
const readable = z.refine<string>(
  (written) => written === '' || (visible.test(written) && !tooManyMarks.test(written)),
  {
    params: {
      code: 'not-readable',
      nl: 'Dit kan niemand lezen. Schrijf gewone tekens.',
      en: 'Nobody can read this. Write ordinary characters.',
    },
  },
)

/** A line of text: trimmed, normalised (NFC), readable, without control characters, bidirectional overrides, lone surrogates or signs of lost bytes. */
export const line = (least: number, most: number) =>
  z.string().check(
    z.trim(),
    z.normalize('NFC'),
    z.minLength(least),
    z.maxLength(most),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
    z.regex(/^[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffd]*$/u),
    readable,
  )

/** Text of several lines, else as `line`. */
export const text = (least: number, most: number) =>
  z.string().check(
    z.trim(),
    z.normalize('NFC'),
    z.minLength(least),
    z.maxLength(most),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
    z.regex(/^[^\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffd]*$/u),
    readable,
  )

/** Why somebody decided: public, and read by the person it concerns. */
export const reason = text(10, 2000)

/** An identifier as we hand it out; opaque to callers. */
export const id = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26,34}$/))

/** A district by its official code, WK and six digits. */
export const districtCode = z.string().check(z.regex(/^WK\d{6}$/))

/** A budget year. */
export const year = z.int().check(z.gte(2000), z.lte(2999))

/** Basis points, hundredths of a percent. */
export const bps = z.int().check(z.gte(0), z.lte(1_000_000))

/** A person as others may see them: by name and role, never by address. */
export const person = z.strictObject({ name: z.string(), role: z.string() })
