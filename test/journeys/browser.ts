/** Which browser the journeys and the pictures use. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first Chromium on the path; Playwright's own download is not used. Throws when there is none. */
function chromium(): string {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      try {
        accessSync(join(folder, name), constants.X_OK)
        return join(folder, name)
      } catch {
        // Not here: look in the next folder.
      }
    }
  }
  throw new Error('No Chromium on the path: run "node door/install.mjs --browser".')
}

/** How it is started: it works for the test alone, and speaks with nobody else. */
export function launchOptions() {
  return {
    executablePath: chromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}
