/** `npm run -s token -- PERSON`: prints an access token of a demo person, valid for an hour, for the system at PORT. */
import { issuerKeys, signToken } from '../infra/local/identity/keys.ts'
import { people, personOf } from '../infra/local/identity/people.ts'
import { chosenPort, dataFolder } from './place.ts'

const person = personOf(process.argv[2] ?? '')
const port = chosenPort()
if (!person || process.argv.length > 3) {
  console.error(`Usage: npm run -s token -- PERSON. The people are: ${people.map(({ id }) => id).join(', ')}.`)
  process.exitCode = 2
} else if (port === undefined) {
  console.error(`PORT=${process.env.PORT} is not a port.`)
  process.exitCode = 2
} else {
  console.log(await signToken(await issuerKeys(dataFolder()), `http://127.0.0.1:${port}`, person))
}
