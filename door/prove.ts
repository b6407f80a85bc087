/** `npm run -s prove -- ADDRESS ROUND [RECEIPT]`: fetches what is published of a counted round and proves that it fits together; exit code 1 where a point does not hold. */
import { pathToFileURL } from 'node:url'
import { type Proven, type PublicRecord, prove, receiptIn, receiptsHash } from '../shared/rounds/proof.ts'
import { textHash } from '../shared/rounds/text-hash.ts'
import { type Client, client } from './client.ts'

/** What the command prints and how it ends: 0 all holds, 1 something does not, 2 it could not be asked. */
export interface Answer {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: 0 | 1 | 2
}

const usage = `npm run -s prove -- ADDRESS ROUND [RECEIPT]
  ADDRESS  where Buurtkas answers, e.g. http://127.0.0.1:4280
  ROUND    the id of a counted round: the part of its address after /ronde/
  RECEIPT  a receipt to look for in the published list
`

const meaning: Readonly<Record<Proven['point'], string>> = {
  rules: 'rules and ballot paper have the fingerprint that the result names (below: it is public from the opening on)',
  file: 'the published ballots are the bytes that the result names',
  paper: 'the file holds the plans, amounts and rule of the ballot paper',
  limits: 'every ballot keeps the rules of the ballot',
  ballots: 'as many ballots in the file as were counted',
  receipts: 'as many receipts as stored votes, all different',
  voters: 'no more votes than voting codes, and figures that add up',
  result: 'counted again, the result is the same to the cent',
}

const mark = { true: 'holds  ', false: 'BROKEN ', unknown: 'unknown' } as const

/** Runs the command on what `call` answers. */
export async function proveCommand(args: readonly string[], connect: (origin: string) => Client): Promise<Answer> {
  const [origin, roundId, receipt, ...more] = args
  if (!origin || !roundId || more.length > 0 || !/^https?:\/\/[^/]+\/?$/.test(origin))
    return { stdout: '', stderr: usage, exitCode: 2 }
  let record: PublicRecord | string
  try {
    record = await published(connect(origin.replace(/\/$/, '')), roundId)
  } catch (fault) {
    record = `${origin} does not answer: ${(fault as Error).message}`
  }
  if (typeof record === 'string') return { stdout: '', stderr: `${record}\n`, exitCode: 2 }

  const points = prove(record)
  const lines = points.flatMap(({ point, holds, expected, found }) => [
    `${mark[`${holds}`]}  ${meaning[point]}`,
    ...(holds === false ? [`         expected  ${expected}`, `         found     ${found}`] : []),
  ])
  const place = receipt && receiptIn(record.receipts, receipt.toUpperCase())
  const said = { counted: 'is counted', 'left-out': 'was stored but left out', missing: 'is NOT in the list' } as const
  const stdout = [
    ...lines,
    '',
    `rules     ${record.round.rulesHash}`,
    `ballots   ${textHash(record.file)}`,
    `receipts  ${receiptsHash(record.receipts)}`,
    ...(place ? [`receipt ${receipt} ${said[place]}`] : []),
    '',
  ].join('\n')
  const isBroken = points.some(({ holds }) => holds === false) || place === 'missing'
  return { stdout, stderr: '', exitCode: isBroken ? 1 : 0 }
}

/** Everything that is published of a round, or a sentence why there is nothing. */
async function published(call: Client, roundId: string): Promise<PublicRecord | string> {
  const params = { roundId }
  const [round, result, file, receipts] = await Promise.all([
    call('getRound', { params }),
    call('getResult', { params }),
    call('getPublishedBallots', { params }),
    call('listReceipts', { params }),
  ])
  for (const answer of [round, result, file, receipts]) if (!answer.ok) return answer.detail
  return round.ok && result.ok && file.ok && receipts.ok
    ? { round: round.value, result: result.value, file: file.value, receipts: receipts.value }
    : 'Nothing is published.'
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { stdout, stderr, exitCode } = await proveCommand(process.argv.slice(2), client)
  process.stderr.write(stderr)
  process.stdout.write(stdout)
  process.exitCode = exitCode
}
