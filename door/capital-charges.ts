/** `npm run -s capital-charges -- --amount 180000 --years 20 --rate 2 --method straight-line`: what an investment costs each year, as JSON. */
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bounds, capitalCharges, type Investment } from '../shared/council/capital-charges.ts'
import { isRefusal } from '../shared/refusal.ts'

/** What the command prints and how it ends. */
export interface Answer {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: 0 | 1
}

const usage =
  'Usage: npm run -s capital-charges -- --amount EUROS --years N --rate PERCENT --method straight-line|annuity [--first-year YEAR] [--residual EUROS] [--contributions EUROS]'

/** A fault of the caller; the message is a sentence for people. */
class Wrong extends Error {}

const options = {
  amount: { type: 'string' },
  years: { type: 'string' },
  rate: { type: 'string' },
  method: { type: 'string' },
  'first-year': { type: 'string' },
  residual: { type: 'string' },
  contributions: { type: 'string' },
} as const

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values
  } catch (fault) {
    throw new Wrong(`${(fault as Error).message} ${usage}`)
  }
}

const mostEuros = (bounds.amountCents.most / 100).toLocaleString('en')

/** Euros with at most two decimals as whole cents. */
function cents(name: string, typed: string): number {
  const parts = /^(\d{1,11})(?:\.(\d{1,2}))?$/.exec(typed)
  if (!parts) throw new Wrong(`--${name} takes an amount in euros, such as 180000 or 179999.95, not "${typed}".`)
  return Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
}

/** A percentage with at most two decimals as basis points. */
function basisPoints(typed: string): number {
  const parts = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(typed)
  if (!parts) throw new Wrong(`--rate takes a percentage a year, such as 2 or 1.75, not "${typed}".`)
  return Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
}

function whole(name: string, typed: string): number {
  if (!/^\d{1,6}$/.test(typed)) throw new Wrong(`--${name} takes a whole number, not "${typed}".`)
  return Number(typed)
}

/** Reads the arguments. Throws `Wrong` for one that is missing, unknown, or no number. */
function readInvestment(args: readonly string[], thisYear: number): Investment {
  const values = parsed(args)
  const { amount, years, rate, method } = values
  if (amount === undefined) throw new Wrong(`Name the amount with --amount. ${usage}`)
  if (years === undefined) throw new Wrong(`An amount needs a term: name it with --years. ${usage}`)
  if (rate === undefined) throw new Wrong(`Name the interest with --rate. ${usage}`)
  if (method !== 'straight-line' && method !== 'annuity')
    throw new Wrong(
      method === undefined
        ? `Name the method with --method. ${usage}`
        : `--method takes straight-line or annuity, not "${method}".`,
    )
  return {
    amountCents: cents('amount', amount),
    contributionsCents: values.contributions === undefined ? 0 : cents('contributions', values.contributions),
    residualCents: values.residual === undefined ? 0 : cents('residual', values.residual),
    years: whole('years', years),
    rateBps: basisPoints(rate),
    method,
    firstYear: values['first-year'] === undefined ? thisYear + 1 : whole('first-year', values['first-year']),
  }
}

/** Why an investment is not possible, by the field that is out of bounds. */
const sentences: { readonly [field: string]: string } = {
  amountCents: `An investment is from EUR 0.01 to EUR ${mostEuros}.`,
  contributionsCents: 'What others bring is less than the whole investment.',
  residualCents: 'What it is worth at the end is at most what is left to pay.',
  years: `An asset is written off over ${bounds.years.least} to ${bounds.years.most} years.`,
  rateBps: `Interest is from ${bounds.rateBps.least / 100} to ${bounds.rateBps.most / 100} percent a year.`,
  firstYear: `The first year is from ${bounds.firstYear.least} to ${bounds.firstYear.most}.`,
}

/** Works out the charges. Every fault is one sentence on stderr and exit code 1. `thisYear`: the charges begin in the year after unless --first-year says otherwise. */
export function chargesCommand(args: readonly string[], thisYear: number): Answer {
  try {
    const charges = capitalCharges(readInvestment(args, thisYear))
    if (isRefusal(charges)) throw new Wrong(sentences[String(charges.details.field)] ?? charges.refused)
    return { stdout: `${JSON.stringify(charges, null, 2)}\n`, stderr: '', exitCode: 0 }
  } catch (fault) {
    // What was typed may hold line breaks and worse; a fault is one line.
    if (fault instanceof Wrong)
      return { stdout: '', stderr: `${fault.message.replaceAll(/\p{Cc}+/gu, ' ')}\n`, exitCode: 1 }
    throw fault
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // A reader that has seen enough, such as head, is no fault.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit())
  const { stdout, stderr, exitCode } = chargesCommand(process.argv.slice(2), new Date().getFullYear())
  process.stderr.write(stderr)
  process.stdout.write(stdout)
  process.exitCode = exitCode
}
