/** `npm run -s tally -- FILE.pb`: distributes the budget of a Pabulib file by a rule and prints the winners as JSON. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { allocate, ruleName } from '../shared/allocation/allocate.ts'
import type { Election } from '../shared/allocation/election.ts'
import type { Explanation, Reason } from '../shared/allocation/explain.ts'
import { explain } from '../shared/allocation/explain.ts'
import type { AllocationSpec } from '../shared/allocation/outcome.ts'
import { completions, defaultSpec, rules, utilities } from '../shared/allocation/outcome.ts'
import { toElection } from '../shared/pabulib/election.ts'
import type { PabulibWarning } from '../shared/pabulib/file.ts'
import { isBroken } from '../shared/pabulib/file.ts'
import { parse } from '../shared/pabulib/parse.ts'
import { isRefusal } from '../shared/refusal.ts'

/** What the command line asks for. */
interface Request {
  readonly path: string
  readonly spec: AllocationSpec
  readonly explain: boolean
}

/** What the command prints and how it ends. */
export interface Answer {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: 0 | 2
}

const usage =
  'Usage: npm run -s tally -- FILE.pb [--rule R] [--utility U] [--completion C] [--misfit skip|stop] [--threshold N] [--explain]'

/** Runs the command. `read` gives the bytes of a file or throws. Every fault is one sentence on stderr and exit code 2. */
export function tally(args: readonly string[], read: (path: string) => Uint8Array): Answer {
  try {
    const request = readRequest(args)
    const { election, warnings } = readElection(request.path, read)
    return { stdout: `${count(election, request)}\n`, stderr: warnings.map(warningLine).join(''), exitCode: 0 }
  } catch (fault) {
    if (fault instanceof Wrong) return { stdout: '', stderr: `${fault.message}\n`, exitCode: 2 }
    throw fault
  }
}

/** A fault of the caller or of the file; the message is a sentence for people. */
class Wrong extends Error {}

function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parsed(args)
  const [path, ...more] = positionals
  if (path === undefined) throw new Wrong(`Name the file to count. ${usage}`)
  if (more.length > 0) throw new Wrong(`Only one file at a time, "${more[0]}" is one too many. ${usage}`)
  const threshold = values.threshold === undefined ? undefined : Number(values.threshold)
  if (threshold !== undefined && !(/^\d+$/.test(values.threshold ?? '') && Number.isSafeInteger(threshold))) {
    throw new Wrong(`--threshold takes a whole number of zero or more, not "${values.threshold}".`)
  }
  const rule = oneOf('rule', values.rule, rules) ?? defaultSpec.rule
  const misfit = oneOf('misfit', values.misfit, ['skip', 'stop'] as const)
  if (rule !== 'greedy' && rule !== 'greedy-per-cost' && (misfit !== undefined || threshold !== undefined)) {
    throw new Wrong(`--misfit and --threshold belong to greedy and greedy-per-cost, not to ${rule}.`)
  }
  return {
    path,
    spec: {
      rule,
      utility: oneOf('utility', values.utility, utilities) ?? defaultSpec.utility,
      completion: oneOf('completion', values.completion, completions) ?? defaultSpec.completion,
      ...(misfit === undefined ? {} : { misfit }),
      ...(threshold === undefined ? {} : { threshold }),
    },
    explain: values.explain ?? false,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rule: { type: 'string' },
        utility: { type: 'string' },
        completion: { type: 'string' },
        misfit: { type: 'string' },
        threshold: { type: 'string' },
        explain: { type: 'boolean' },
      },
    })
  } catch (fault) {
    const sentence = fault instanceof Error ? (fault.message.split('. ')[0] ?? '') : ''
    throw new Wrong(`${sentence.replace(/\s+/g, ' ').replace(/\.?$/, '.')} ${usage}`)
  }
}

function oneOf<Name extends string>(flag: string, value: string | undefined, names: readonly Name[]): Name | undefined {
  if (value === undefined) return undefined
  const known = names.find((name) => name === value)
  if (known === undefined) throw new Wrong(`--${flag} takes ${names.join(', ')}, not "${value}".`)
  return known
}

function readElection(path: string, read: (path: string) => Uint8Array) {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read(path))
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
    const why =
      { ENOENT: 'there is no such file', EACCES: 'it may not be read', EISDIR: 'it is a folder' }[code] ??
      (fault instanceof TypeError ? 'it is not UTF-8 text' : 'it cannot be read')
    throw new Wrong(`${path}: ${why}.`)
  }
  const result = parse(text)
  if (isBroken(result)) {
    const [first] = result.errors
    const others = result.errors.length + result.moreErrors - 1
    throw new Wrong(
      `${path}, line ${first?.line}: ${first?.message}${others > 0 ? ` (and ${others} more errors)` : ''}.`,
    )
  }
  // In cents where the file allows it, so that an explanation can name a price to the cent; the outcome is the same in any unit.
  const inCents = toElection(result.file, { unit: 100 })
  const election = isRefusal(inCents) ? toElection(result.file) : inCents
  if (isRefusal(election)) throw new Wrong(`${path}: the amounts are too large to count exactly.`)
  return { election, warnings: result.warnings }
}

function count(election: Election, { spec, explain: explained }: Request): string {
  const outcome = allocate(election, spec)
  const inUnit = (amount: number) => amount / election.unit
  const explanation = explained ? explain(election, spec, outcome) : undefined
  return JSON.stringify(
    {
      rule: ruleName(spec),
      selected: outcome.selected,
      cost: inUnit(outcome.cost),
      budget: inUnit(election.budget),
      voters: election.voters,
      ...(explanation === undefined ? {} : { explanation: inFileUnit(explanation, inUnit) }),
    },
    null,
    explained ? 2 : 0,
  )
}

/** The explanation with every amount in the file's own unit. */
function inFileUnit({ projects, result }: Explanation, inUnit: (amount: number) => number) {
  const money = new Set(['price', 'left', 'held', 'lacking', 'budget', 'cost', 'base', 'each', 'raisedBy'])
  const scaled = (fields: Reason | Explanation['result'] | NonNullable<Explanation['result']['share']>): object =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === 'object' ? scaled(value) : money.has(name) ? inUnit(Number(value)) : value,
      ]),
    )
  return {
    result: scaled(result),
    projects: projects.map((project) => ({ ...project, cost: inUnit(project.cost), reason: scaled(project.reason) })),
  }
}

function warningLine({ count, line, message }: PabulibWarning): string {
  const where = line === undefined ? '' : count > 1 ? `, first in line ${line}` : `, line ${line}`
  return `Note: ${message} (${count > 1 ? `${count} times` : 'once'}${where}).\n`
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { stdout, stderr, exitCode } = tally(process.argv.slice(2), readFileSync)
  process.stderr.write(stderr)
  process.stdout.write(stdout)
  process.exitCode = exitCode
}
