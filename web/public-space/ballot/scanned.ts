/** The code of a letter that was scanned. It stands behind the # of the address, where no server sees it; here it leaves the address bar and the history. */
import { stored } from '../../client/session.ts'
import { keptFor } from './kept.ts'

const keyOf = (roundId: string) => `buurtkas.scan.${roundId}`

/**
 * The code that was scanned in this tab and not voted with yet; '' for none. It outlives a reload and a look at a plan. What is scanned now takes
 * the place of a code that this tab had: the next vote is that of the letter in hand.
 */
export function scannedCode(roundId: string): string {
  const [, code = ''] = location.hash.split('#code=')
  if (!code) return stored<string>(keyOf(roundId)) ?? ''
  history.replaceState(history.state, '', location.pathname + location.search)
  keptFor(roundId).keepCode(undefined)
  try {
    sessionStorage.setItem(keyOf(roundId), JSON.stringify(code))
  } catch {
    // Full or blocked: the code then lives as long as the dialog.
  }
  return code
}

/** Forgets it: the vote is cast, or somebody else votes. */
export function forgetScan(roundId: string): void {
  try {
    sessionStorage.removeItem(keyOf(roundId))
  } catch {
    // Blocked: then nothing was kept either.
  }
}
