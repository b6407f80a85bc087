/** The words of the application: `useWords()` gives the text of a key, and figures as the visitor's language writes them. */
import { useLocation } from '@solidjs/router'
import { createContext, createMemo, createResource, type ParentProps, useContext } from 'solid-js'
import type { ArgumentsOf, Key } from './dictionary.ts'
import { type Formats, type Language, makeFormats } from './formats.ts'
import { inLanguage, languageOf, withoutLanguage } from './language.ts'
import { loadEnglish, textOf } from './texts.ts'
import 'virtual:words/core'

/** What `useWords()` gives. All functions follow the language: call them in JSX or an effect, and keep no result. */
export interface Words extends Formats {
  /** The text of a key; a text with parameters asks for exactly its own. */
  t<K extends Key>(key: K, ...parameters: ArgumentsOf<K>): string
  language(): Language
  /** The address of a page in the visitor's language: '/uitslag' stays, or becomes '/en/uitslag'. */
  href(path: string): string
  /** The address of this very page in another language. */
  hrefIn(language: Language): string
}

const WordsContext = createContext<Words>()

/** Gives the words to everything inside; stands inside the router, because the address decides the language. English comes in files of its own. */
export function WordsProvider(props: ParentProps) {
  const location = useLocation()
  const language = createMemo(() => languageOf(location.pathname))
  const [english] = createResource(
    () => language() === 'en',
    () => loadEnglish().then(() => true),
  )
  const isEnglish = () => language() === 'en' && english() === true
  const formats = createMemo(() => makeFormats(language()))

  const words: Words = {
    t: (key, ...parameters) => {
      const text = textOf(key, isEnglish()) as string | ((parameters: unknown, formats: Formats) => string)
      return typeof text === 'function' ? text(parameters[0], formats()) : text
    },
    language,
    href: (path) => inLanguage(path, language()),
    hrefIn: (other) => inLanguage(withoutLanguage(location.pathname), other) + location.search,
    money: (amountCents) => formats().money(amountCents),
    hours: (minutes) => formats().hours(minutes),
    percent: (bps) => formats().percent(bps),
    number: (value) => formats().number(value),
    date: (at) => formats().date(at),
    time: (at) => formats().time(at),
    dateTime: (at) => formats().dateTime(at),
    list: (items) => formats().list(items),
    plural: (count, forms) => formats().plural(count, forms),
  }
  return <WordsContext.Provider value={words}>{props.children}</WordsContext.Provider>
}

/** The words of the page's language. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords() stands outside <WordsProvider>')
  return words
}
