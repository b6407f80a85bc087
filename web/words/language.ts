/** The language sits in the address: nothing in front is Dutch, `/en` in front English, `/ar` Arabic. So a page can be cached, linked and indexed. */
import type { Language } from './formats.ts'

/** What each language calls itself: the words of the language menu. */
export const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English', ar: 'العربية' }

/** Arabic has the pages for voting: the rounds (which are its front page too) and a ballot. */
const withArabic = /^\/(rondes|ronde\/[^/]+\/stem)?$/

/** Whether the page of a path (without language, with or without a query) exists in a language. */
export function isIn(path: string, language: Language): boolean {
  return language !== 'ar' || withArabic.test(path.split(/[?#]/)[0] ?? '')
}

/** The languages in which the page of a path (without language) exists, Dutch first: for a menu and for `hreflang`. */
export function languagesOf(path: string): Language[] {
  return (Object.keys(languageNames) as Language[]).filter((language) => isIn(path, language))
}

/** The language of an address's path. */
export function languageOf(path: string): Language {
  return (/^\/(en|ar)(?=[/?#]|$)/.exec(path)?.[1] as Language | undefined) ?? 'nl'
}

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** The path without its language. */
export function withoutLanguage(path: string): string {
  return languageOf(path) === 'nl' ? path : path.slice(3) || '/'
}

/** A path (written without language) as an address in a language; in Dutch where the page does not exist in that language. */
export function inLanguage(path: string, language: Language): string {
  if (language === 'nl' || !isIn(path, language)) return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}
