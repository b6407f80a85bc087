/** Says how far long work is, now and then. */
import type { Progress } from './tables.ts'

const everyItems = 10_000

/** A progress that says a line for every ten thousand items of a table. `done` is `read` or `written`. */
export function everySoOften(say: (line: string) => void, done: string): Progress {
  const said = new Map<string, number>()
  return (table, count) => {
    const before = said.get(table) ?? 0
    if (count < before) said.set(table, 0)
    if (Math.floor(count / everyItems) <= Math.floor((said.get(table) ?? 0) / everyItems)) return
    said.set(table, count)
    say(`${table}: ${count.toLocaleString('en')} items ${done}`)
  }
}
