/** The address that a letter's QR code holds: the round's ballot with the code behind a #, which no browser sends to a server. */
import { ballotPath } from '../paths.ts'

/** `origin`: of the site, such as https://buurtkas.example. Dutch, as the letter is. */
export function ballotLink(origin: string, roundId: string, code: string): string {
  return `${origin}${ballotPath(roundId)}#code=${code}`
}
