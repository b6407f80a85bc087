/** The language sits in the address: nothing in front is Dutch, `/en` in front is English. So a page can be cached, linked and indexed. */
import type { Language } from './formats.ts'

const prefix = '/en'

/** The language of an address's path. */
export function languageOf(path: string): Language {
  return path === prefix || path.startsWith(`${prefix}/`) ? 'en' : 'nl'
}

/** The path without its language. */
export function withoutLanguage(path: string): string {
  return languageOf(path) === 'en' ? path.slice(prefix.length) || '/' : path
}

/** A path (written without language) as an address in a language. */
export function inLanguage(path: string, language: Language): string {
  if (language === 'nl') return path
  return path === '/' ? prefix : prefix + path
}
