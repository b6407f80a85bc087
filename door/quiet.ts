/** Keeps the functions' own log lines off a terminal where a person reads. BUURTKAS_LOG=requests shows them. */

/** From now on the one line that a function writes for each request is not printed. */
export function hideRequestLines(): void {
  if (process.env.BUURTKAS_LOG === 'requests') return
  const { log } = console
  console.log = (...parts: unknown[]) => {
    if (!(typeof parts[0] === 'string' && parts[0].startsWith('{"endpoint"'))) log(...parts)
  }
}
