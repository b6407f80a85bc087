/** The browser that pages are measured in. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Its path: the first Chromium on PATH. Undefined when there is none: `node door/install.mjs --browser` installs one on Debian. */
export function chromiumPath(path = process.env.PATH ?? ''): string | undefined {
  const isProgram = (file: string) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  }
  return ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)))
    .find(isProgram)
}
