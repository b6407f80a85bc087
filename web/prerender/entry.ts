/** The function as it is deployed: its settings from the environment, the built files from beside it. */
import { readFileSync } from 'node:fs'
import modules from 'virtual:screen-modules'
import { type PageAnswer, type PageEvent, pages } from './handler.ts'
import { makePage } from './render.tsx'
import { themeOf, withFontsOf } from './theme.ts'

const beside = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const setting = (name: string) => {
  const value = process.env[name]
  if (!value) throw new Error(`The function for pages needs the setting ${name}.`)
  return value
}
const built = beside('shell.html')
const themes: Readonly<Record<string, readonly string[]>> = JSON.parse(beside('themes.json'))
const theme = themeOf(process.env.THEME, built, Object.keys(themes))

export const handler: (event: PageEvent) => Promise<PageAnswer> = pages({
  shell: withFontsOf(built, themes[theme] ?? []),
  built: JSON.parse(beside('files.json')),
  modules,
  makePage,
  theme,
  apiOrigin: setting('API_ORIGIN'),
  securityContact: setting('SECURITY_CONTACT'),
  now: () => Date.now(),
  draw: () => crypto.randomUUID(),
  log: (line) => console.warn(line),
})
