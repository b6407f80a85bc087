/** `npm run -s import-round -- FILE.pb`: takes a real election through the whole system, ballot by ballot, and prints its outcome. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { StartFault } from '../infra/local/fault.ts'
import { issuerKeys, signToken } from '../infra/local/identity/keys.ts'
import { type DemoPerson, personOf } from '../infra/local/identity/people.ts'
import { runningAt } from '../infra/local/running.ts'
import { type Local, startLocal } from '../infra/local/start.ts'
import { completions, defaultSpec, rules, utilities } from '../shared/allocation/outcome.ts'
import { isBroken, type PabulibFile } from '../shared/pabulib/file.ts'
import { parse } from '../shared/pabulib/parse.ts'
import { isRefusal } from '../shared/refusal.ts'
import type { RuleChoice } from '../shared/rounds/round.ts'
import { client } from './client.ts'
import { exerciseOf } from './import/exercise.ts'
import { runImport } from './import/run.ts'
import { chosenPort, dataFolder } from './place.ts'
import { hideRequestLines } from './quiet.ts'

const usage = 'Usage: npm run -s import-round -- FILE.pb [--rule R] [--utility U] [--completion C] [--clients N]'

function giveUp(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

function request(): { path: string; rule: RuleChoice; clients: number } {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { rule: text, utility: text, completion: text, clients: text },
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) giveUp(`Name one file. ${usage}`)
    const rule = {
      rule: values.rule ?? defaultSpec.rule,
      utility: values.utility ?? defaultSpec.utility,
      completion: values.completion ?? defaultSpec.completion,
    }
    const known =
      rules.some((one) => one === rule.rule) &&
      utilities.some((one) => one === rule.utility) &&
      completions.some((one) => one === rule.completion)
    const clients = Number(values.clients ?? 32)
    if (!known || !Number.isInteger(clients) || clients < 1 || clients > 256)
      giveUp(`A rule, utility, completion or number of clients is not known. ${usage}`)
    return { path, rule: rule as RuleChoice, clients }
  } catch (error) {
    giveUp(`${(error as Error).message} ${usage}`)
  }
}

/** Reads the whole file before anything is written: a broken one is refused with every line and reason. */
function readFile(path: string): { file: PabulibFile; hash: string } {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    giveUp(`The file ${path} cannot be read.`)
  }
  const parsed = parse(bytes.toString('utf8'))
  if (isBroken(parsed)) giveUp(parsed.errors.map(({ line, message }) => `${path}:${line}: ${message}`).join('\n'))
  return { file: parsed.file, hash: createHash('sha256').update(bytes).digest('hex') }
}

/** A progress bar on the terminal, with the rate of this run. */
function bar(total: number, from: number) {
  const startedAt = performance.now()
  let lastAt = 0
  return (count: number) => {
    const now = performance.now()
    if (now - lastAt < 200 && count < total) return
    lastAt = now
    const full = Math.round((count / Math.max(1, total)) * 30)
    const rate = ((count - from) / Math.max(0.001, (now - startedAt) / 1000)).toFixed(0)
    process.stderr.write(`\r  [${'#'.repeat(full)}${'.'.repeat(30 - full)}] ${count} of ${total}, ${rate} a second `)
    if (count >= total) process.stderr.write('\n')
  }
}

hideRequestLines()
const { path, rule, clients } = request()
const { file, hash } = readFile(path)
const exercise = exerciseOf(file, basename(path), rule)
if (isRefusal(exercise)) giveUp(`${path} does not fit a round: ${exercise.refused} ${JSON.stringify(exercise.details)}`)

const dataDir = dataFolder()
const name = createHash('sha256')
  .update(`${hash} ${exercise.title} ${JSON.stringify(rule)}`)
  .digest('hex')
  .slice(0, 20)
let started: Local | undefined
try {
  const running = runningAt(dataDir)
  if (!running)
    started = await startLocal({
      port: chosenPort() ?? 4280,
      dataDir,
      site: false,
      log: (line) => console.error(`  ${line}`),
    })
  const origin = running ?? started?.origin ?? ''

  const progressFile = join(dataDir, 'imports', `${name}.json`)
  mkdirSync(join(dataDir, 'imports'), { recursive: true })
  const call = client(origin)
  const token = await signToken(await issuerKeys(dataDir), origin, personOf('olga') as DemoPerson)
  // What was cast counts only for the very round it was cast in: a reset or a restored database forgets it.
  const noted = existsSync(progressFile)
    ? (JSON.parse(readFileSync(progressFile, 'utf8')) as { roundId: string; cast: number })
    : { roundId: '', cast: 0 }
  const alreadyCast = (roundId: string) => (noted.roundId === roundId ? noted.cast : 0)
  let showBar: ((count: number) => void) | undefined
  let written = 0
  const onCast = (roundId: string, count: number) => {
    showBar ??= bar(exercise.ballots.length, alreadyCast(roundId))
    showBar(count)
    if (count - written < 200 && count < exercise.ballots.length) return
    written = count
    writeFileSync(progressFile, JSON.stringify({ roundId, cast: count }))
  }
  const outcome = await runImport(
    { call, token, name, clients, alreadyCast, onCast, say: (text) => console.error(text) },
    exercise,
  )
  const { result, roundId, cast, castSeconds } = outcome
  console.log(
    JSON.stringify({
      rule: `${rule.rule}/${rule.utility}/${rule.completion}`,
      selected: result.projects.filter((project) => project.selected).map(({ id }) => id),
      costCents: result.cost.cents,
      budgetCents: result.budget.cents,
      voters: result.voters,
      leftOut: result.leftOut,
      castNow: cast,
      ballotsPerSecond: cast === 0 ? 0 : Math.round(cast / castSeconds),
      result: `${origin}/ronde/${roundId}/uitslag`,
    }),
  )
} catch (error) {
  console.error(error instanceof StartFault || error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await started?.stop()
}
process.exit()
