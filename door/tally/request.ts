/** What the command line asks of the count: its arguments, checked. */
import { parseArgs } from 'node:util'
import type { AllocationSpec } from '../../shared/allocation/outcome.ts'
import { completions, defaultSpec, rules, utilities } from '../../shared/allocation/outcome.ts'

/** One count. */
export interface Request {
  readonly path: string
  /** A sheet of hours for an election whose own file has none. */
  readonly hoursPath?: string
  readonly spec: AllocationSpec
  readonly explain: boolean
  /** How much work may go into what the losers had needed: visits of the search, for all of them together. Left out: what finds an answer in an election of this size. */
  readonly visits: number | undefined
}

/** A fault of the caller or of a file; the message is a sentence for people. */
export class Wrong extends Error {}

const usage =
  'Usage: npm run -s tally -- FILE.pb [--rule R] [--utility U] [--completion C] [--misfit skip|stop] [--threshold N] [--explain [--visits N]] [--hours FILE]'

/** Reads the arguments. Throws `Wrong` on any that is unknown, incomplete, or means nothing beside the others. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parsed(args)
  const [path, ...more] = positionals
  if (path === undefined || path === '') throw new Wrong(`Name the file to count. ${usage}`)
  if (more.length > 0) throw new Wrong(`Only one file at a time, "${more[0]}" is one too many. ${usage}`)
  if (values.hours === '') throw new Wrong('--hours takes the name of a file.')
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
    ...(values.hours === undefined ? {} : { hoursPath: values.hours }),
    spec: {
      rule,
      utility: oneOf('utility', values.utility, utilities) ?? defaultSpec.utility,
      completion: oneOf('completion', values.completion, completions) ?? defaultSpec.completion,
      ...(misfit === undefined ? {} : { misfit }),
      ...(threshold === undefined ? {} : { threshold }),
    },
    explain: values.explain ?? false,
    visits: visitsOf(values),
  }
}

function visitsOf({ explain, visits }: { readonly explain?: boolean; readonly visits?: string }): number | undefined {
  if (visits === undefined) return undefined
  if (!explain) throw new Wrong('--visits belongs to --explain.')
  const number = Number(visits)
  if (!/^\d+$/.test(visits) || !Number.isSafeInteger(number))
    throw new Wrong(`--visits takes a whole number of zero or more, not "${visits}".`)
  return number
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
        visits: { type: 'string' },
        hours: { type: 'string' },
      },
    })
  } catch (fault) {
    const sentence = fault instanceof Error ? (fault.message.split(/\. |\n/)[0] ?? '') : ''
    throw new Wrong(`${sentence.replace(/\s+/g, ' ').replace(/\.?$/, '.')} ${usage}`)
  }
}

function oneOf<Name extends string>(flag: string, value: string | undefined, names: readonly Name[]): Name | undefined {
  if (value === undefined) return undefined
  const known = names.find((name) => name === value)
  if (known === undefined) throw new Wrong(`--${flag} takes ${names.join(', ')}, not "${value}".`)
  return known
}
