/** `npm run -s ledger -- verify | show ACCOUNT`: proves the ledger of this machine's data from its first entry on, or prints the statement of an account. */
import { existsSync, readFileSync } from 'node:fs'
import { StartFault } from '../infra/local/fault.ts'
import { answer, readRequest } from './ledger/command.ts'
import { snapshotOf } from './ledger/snapshot.ts'
import { dataFolder } from './place.ts'

const request = readRequest(process.argv.slice(2))
try {
  const heads = 'kind' in request && request.kind === 'verify' ? request.heads : undefined
  if (heads !== undefined && !existsSync(heads)) throw new StartFault(`There is no file ${heads}.`)
  const { stdout, stderr, exitCode } =
    'exitCode' in request
      ? request
      : answer(request, await snapshotOf(dataFolder()), heads === undefined ? undefined : readFileSync(heads, 'utf8'))
  process.stderr.write(stderr)
  process.stdout.write(stdout)
  process.exitCode = exitCode
} catch (fault) {
  if (!(fault instanceof StartFault)) throw fault
  console.error(fault.message)
  process.exitCode = 2
}
