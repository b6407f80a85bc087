/** JSON as strict as money asks: plain whole numbers, and no field twice. */

/**
 * Numbers must be written as plain whole numbers: 1e3, 1.0 and -0 are not how anyone writes cents. A number that is not becomes NaN, which every schema refuses.
 * Throws SyntaxError for what is no JSON and for a field that is there twice, of which readers would see the first or the last (RFC 7493, section 2.3).
 */
export function parseStrictly(source: string): unknown {
  const { names, hasOddNumber } = looked(source)
  const parsed: unknown = hasOddNumber
    ? (JSON.parse as (text: string, reviver: unknown) => unknown)(source, oddAsNaN)
    : JSON.parse(source)
  // Almost no request has a fault: which field it is, is looked for only when there is one.
  if (names !== fieldsOf(parsed)) throw new SyntaxError(`A field is there twice: ${nameTwice(source)}`)
  return parsed
}

const oddAsNaN = (_name: string, value: unknown, context?: { source?: string }) =>
  typeof value === 'number' && !/^(0|-?[1-9]\d*)$/.test(context?.source ?? '') ? Number.NaN : value

const [quote, backslash, colon, dot, minus, zero, nine] = ['"', '\\', ':', '.', '-', '0', '9'].map((sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number]
const exponents = [...'eE'].map((sign) => sign.charCodeAt(0))

/** One look at a text that may be JSON: the names in it, one colon each outside of texts, and whether a number may be written with a point, an exponent or as minus zero. */
function looked(source: string): { readonly names: number; readonly hasOddNumber: boolean } {
  let names = 0
  let hasOddNumber = false
  let isText = false
  for (let at = 0; at < source.length; at++) {
    const sign = source.charCodeAt(at)
    if (isText) {
      if (sign === backslash) at += 1
      else if (sign === quote) isText = false
    } else if (sign === quote) isText = true
    else if (sign === colon) names += 1
    else if (sign === dot) hasOddNumber = true
    else if (sign === minus || exponents.includes(sign)) {
      const [before, after] = [source.charCodeAt(at - 1), source.charCodeAt(at + 1)]
      // The letter also stands in true and false.
      if (sign === minus ? after === zero : before >= zero && before <= nine) hasOddNumber = true
    }
  }
  return { names, hasOddNumber }
}

/** How many fields the objects of a parsed value have together: of those that stood there twice the last one is left. */
function fieldsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const parts = Object.values(value)
  let fields = Array.isArray(value) ? 0 : parts.length
  for (const part of parts) fields += fieldsOf(part)
  return fields
}

/** The first name that stands twice in one object of a valid JSON text. */
function nameTwice(source: string): string | undefined {
  const open: Set<string>[] = []
  for (const [token, colons] of source.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (colons !== undefined) {
      const name = JSON.parse(token.slice(0, token.length - colons.length)) as string
      const names = open.at(-1)
      if (names?.has(name)) return name
      names?.add(name)
    }
  }
  return undefined
}
