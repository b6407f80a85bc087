/** `npm run -s tally -- FILE.pb`: distributes the budget of a Pabulib file by a rule and prints the winners as JSON. */
import { pathToFileURL } from 'node:url'
import { allocate, ruleName } from '../shared/allocation/allocate.ts'
import { type Files, ownFiles } from './tally/files.ts'
import { type Progress, startProgress } from './tally/progress.ts'
import { readFiles } from './tally/reading.ts'
import { printedNotes, printedOutcome } from './tally/report.ts'
import { readRequest, Wrong } from './tally/request.ts'

/** What the command prints and how it ends. */
export interface Answer {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: 0 | 2
}

/** Runs the command. Every fault is one sentence on stderr and exit code 2. */
export function tally(args: readonly string[], files: Files, progress: Progress): Answer {
  try {
    const request = readRequest(args)
    const { spec } = request
    const { election, names, warnings, strangers } = readFiles(request, files, progress)
    const outcome = allocate(election, spec, {
      onProgress: ({ raise, cost }) =>
        progress.show(() => `${ruleName(spec)}: shares raised by ${raise}, ${cost / election.unit} spent`),
    })
    const subject = { election, spec, outcome, names, visits: request.visits, onProgress: progress.show }
    const stdout = printedOutcome(subject, request.explain)
    return { stdout, stderr: printedNotes(warnings, strangers), exitCode: 0 }
  } catch (fault) {
    // What was typed or stands in a file may hold line breaks and worse; a fault is one line.
    if (fault instanceof Wrong)
      return { stdout: '', stderr: `${fault.message.replaceAll(/\p{Cc}+/gu, ' ')}\n`, exitCode: 2 }
    throw fault
  } finally {
    progress.clear()
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const progress = startProgress({
    isTerminal: process.stderr.isTTY === true,
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
  })
  // A reader that has seen enough, such as head, is no fault.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit())
  const { stdout, stderr, exitCode } = tally(process.argv.slice(2), ownFiles, progress)
  process.stderr.write(stderr)
  process.stdout.write(stdout)
  process.exitCode = exitCode
}
