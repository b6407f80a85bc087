/** `npm run -s bench -- [units|writes|web|visit|allocation]`: figures that must not get worse, one JSON object a line. */
import { chosenSections, sections } from './bench/sections.ts'

const chosen = chosenSections(process.argv.slice(2))
if ('refused' in chosen) {
  process.stderr.write(`${chosen.refused}\n`)
  process.exitCode = 2
} else {
  for (const name of chosen) await sections[name]?.()
}
