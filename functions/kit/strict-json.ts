/** JSON as strict as money asks: plain whole numbers, and no field twice. */

/**
 * Numbers must be written as plain whole numbers: 1e3, 1.0 and -0 are not how anyone writes cents. A number that is not becomes NaN, which every schema refuses.
 * Throws SyntaxError for what is no JSON and for a field that is there twice, of which readers would see the first or the last (RFC 7493, section 2.3).
 */
export function parseStrictly(source: string): unknown {
  const reviver = (_name: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && !/^(0|-?[1-9]\d*)$/.test(context?.source ?? '') ? Number.NaN : value
  const parsed: unknown = (JSON.parse as (text: string, reviver: unknown) => unknown)(source, reviver)
  const twice = nameTwice(source)
  if (twice !== undefined) throw new SyntaxError(`A field is there twice: ${twice}`)
  return parsed
}

/** The first name that stands twice in one object of a valid JSON text. */
function nameTwice(source: string): string | undefined {
  const open: Set<string>[] = []
  for (const [token, colon] of source.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (colon !== undefined) {
      const name = JSON.parse(token.slice(0, token.length - colon.length)) as string
      const names = open.at(-1)
      if (names?.has(name)) return name
      names?.add(name)
    }
  }
  return undefined
}
