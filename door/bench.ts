/** `npm run -s bench`: figures that must not get worse, one JSON object a line: what the service bills for a step, and what a page weighs. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'
import { unitCounter } from '../functions/kit/store/capacity.ts'
import { root } from '../infra/local/build.ts'
import { people } from '../infra/local/identity/people.ts'
import { startLocal } from '../infra/local/start.ts'
import type { BodyOf } from '../shared/api/endpoint.ts'
import type { api } from '../shared/api/index.ts'
import { client } from './client.ts'
import { seed } from './demo/seed.ts'
import { chosenPort } from './place.ts'
import { hideRequestLines } from './quiet.ts'

type Api = typeof api

/** One figure beside what it is held against; a ratio above 1 is worse than the reference. */
const print = (name: string, value: number, unit: 'B' | 'write units' | 'read units', reference: number) =>
  process.stdout.write(
    `${JSON.stringify({ name, value, unit, reference, ratio: Number((value / reference).toFixed(3)) })}\n`,
  )

/** The least a store can bill for a step, as worked out from its rules. */
const leastUnits: { readonly [step: string]: { readonly write?: number; readonly read?: number } } = {
  vote: { write: 1, read: 1 },
  'changed vote': { write: 1, read: 1 },
  'list of rounds': { read: 1 },
  'money of all districts': { read: 11 },
}

/** What a page may weigh on the first visit, in bytes: kB are of 1024. */
const mostBytes = { script: 35 * 1024, style: 10 * 1024 }

/** The screens that a resident opens on a phone. */
const screens = ['public-space/home', 'public-space/ballot']

const brotliBytes = (content: string | Uint8Array) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** Bytes of script and style that each screen needs before it shows anything, compressed as the CDN sends them. */
async function weighPages(): Promise<void> {
  const built = await build({
    root: join(root, 'web'),
    configFile: join(root, 'web/vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  })
  const [bundle] = [built].flat()
  if (!bundle || !('output' in bundle)) throw new Error('The site was not built.')
  const files = new Map(bundle.output.map((file) => [file.fileName, file]))
  const chunks = bundle.output.filter((file) => file.type === 'chunk')
  const entry = chunks.find((chunk) => chunk.isEntry)
  for (const screen of screens) {
    const chunk = chunks.find((each) => each.facadeModuleId?.includes(`/web/${screen}/Screen.tsx`))
    if (!entry || !chunk) {
      process.stderr.write(`There is no screen ${screen} to weigh.\n`)
      continue
    }
    const needed = new Set<string>()
    const add = (name: string) => {
      const file = files.get(name)
      if (needed.has(name) || file?.type !== 'chunk') return
      needed.add(name)
      file.imports.forEach(add)
      for (const style of file.viteMetadata?.importedCss ?? []) needed.add(style)
    }
    add(entry.fileName)
    add(chunk.fileName)
    const weight = (end: string) =>
      [...needed]
        .filter((name) => name.endsWith(end))
        .map((name) => files.get(name))
        .reduce((sum, file) => sum + (file ? brotliBytes(file.type === 'chunk' ? file.code : file.source) : 0), 0)
    print(`${screen} script, brotli`, weight('.js'), 'B', mostBytes.script)
    print(`${screen} style, brotli`, weight('.css'), 'B', mostBytes.style)
  }
}

/** Units that single steps cost, counted while the real functions run over the store in memory. */
async function countUnits(): Promise<void> {
  const units = unitCounter()
  const port = chosenPort() ?? 4280
  const local = await startLocal({ port, dataDir: tmpdir(), memory: true, meter: units.meter, site: false })
  try {
    await seed({ origin: local.origin, tokenFor: local.tokenFor, say: () => {} })
    const call = client(local.origin)
    const rounds = await call('listRounds')
    const open = rounds.ok
      ? rounds.value.rounds.find(
          ({ phase, kind, identification }) => phase === 'open' && kind === 'allocation' && identification === 'log-in',
        )
      : undefined
    const voter = people.find(({ residence }) => residence === open?.districtCode)
    const round = open && (await call('getRound', { params: { roundId: open.id } }))
    if (!open || !voter || !round?.ok) throw new Error('The demo has no open round for people who log in.')
    const [first] = round.value.projects
    if (!first) throw new Error('The open round has no plans.')
    const token = await local.tokenFor(voter.id)
    const measure = async (step: string, work: () => Promise<{ readonly ok: boolean }>) => {
      const before = { read: units.read(), write: units.write() }
      const answer = await work()
      if (!answer.ok) throw new Error(`The step ${step} was refused: ${JSON.stringify(answer)}`)
      const { write, read } = leastUnits[step] ?? {}
      if (write !== undefined) print(step, units.write() - before.write, 'write units', write)
      if (read !== undefined) print(step, units.read() - before.read, 'read units', read)
    }
    const vote = (revision: number): BodyOf<Api['castBallot']> => ({ revision, choices: [{ projectId: first.id }] })
    const cast = (revision: number) => () =>
      call('castBallot', {
        params: { roundId: open.id },
        body: vote(revision),
        token,
        key: `bench-vote-${revision}-of-the-bench`,
      })
    await measure('vote', cast(900_001))
    await measure('changed vote', cast(900_002))
    await measure('list of rounds', () => call('listRounds'))
    await measure('money of all districts', () => call('getProgramme'))
  } finally {
    await local.stop()
  }
}

hideRequestLines()
await countUnits()
await weighPages()
