/** How people type a percentage, read into basis points; and written back. */

/** Reads "2", "2,5", "2.25 %" as basis points; undefined when it is no percentage, has more than two decimals, or is above 1000. */
export function readPercent(typed: string): number | undefined {
  const match = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(typed.replace(/[%\s\u00a0]/g, ''))
  if (!match) return undefined
  const bps = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return bps <= 100_000 ? bps : undefined
}

/** Writes basis points as they stand in a field: "2" or "2,5". */
export function writePercent(bps: number): string {
  return String(bps / 100).replace('.', ',')
}
