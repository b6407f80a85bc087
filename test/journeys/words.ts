/** The words of a language as the screens show them, so that one journey can be walked in several. */
import { ar } from '../../web/words/ar/index.ts'
import type { ArgumentsOf, Dictionary, Key } from '../../web/words/dictionary.ts'
import { en } from '../../web/words/en/index.ts'
import { type Language, makeFormats } from '../../web/words/formats.ts'
import { inLanguage } from '../../web/words/language.ts'
import { nl } from '../../web/words/nl/index.ts'

/** What a journey needs of a language. `money` and `hours` have ordinary spaces: names of things on a page are compared with spaces folded. */
export function wordsOf(language: Language) {
  // What Arabic lacks reads as Dutch, as on the screen.
  const dictionary = { nl, en, ar: { ...nl, ...ar } }[language] as Dictionary
  const formats = makeFormats(language)
  return {
    language,
    t: <K extends Key>(key: K, ...parameters: ArgumentsOf<K>): string => {
      const text = dictionary[key] as string | ((parameters: unknown, f: typeof formats) => string)
      return (typeof text === 'function' ? text(parameters[0], formats) : text).replaceAll('\u00a0', ' ')
    },
    money: (cents: number) => formats.money(cents).replaceAll('\u00a0', ' '),
    hours: (minutes: number) => formats.hours(minutes).replaceAll('\u00a0', ' '),
    href: (path: string) => inLanguage(path, language),
  }
}
export type JourneyWords = ReturnType<typeof wordsOf>
