/** The words of the application: `useWords()` gives the text of a key, and figures as the visitor's language writes them. */
import { useLocation } from '@solidjs/router'
import { createContext, createMemo, createResource, type ParentProps, useContext } from 'solid-js'
import type { ArgumentsOf, Key } from './dictionary.ts'
import { type Formats, type Language, makeFormats, type WholeLanguage } from './formats.ts'
import { inLanguage, languageOf, languagesOf, withoutLanguage } from './language.ts'
import { loadTexts, textOf } from './texts.ts'
import 'virtual:words/core'

/** What `useWords()` gives. All functions follow the language: call them in JSX or an effect, and keep no result. */
export interface Words extends Formats {
  /** The text of a key; a text with parameters asks for exactly its own. */
  t<K extends Key>(key: K, ...parameters: ArgumentsOf<K>): string
  pageLanguage(): Language
  /** Dutch or English: for what is written in those two only, such as the titles of documents. Dutch on a page in Arabic. */
  language(): WholeLanguage
  /** The address of a page in the visitor's language: '/uitslag' stays, or becomes '/en/uitslag'; a page without that language keeps its Dutch address. */
  href(path: string): string
  /** The language of an address that `href` gave, where it is not the page's own: for the attribute `hreflang`. */
  hreflang(address: string): Language | undefined
  /** The other languages of this very page. */
  others(): Language[]
  /** The address of this very page in another language. */
  hrefIn(language: Language): string
}

const WordsContext = createContext<Words>()

/** Gives the words to everything inside; stands inside the router, because the address decides the language. Other languages than Dutch come in files of their own. */
export function WordsProvider(props: ParentProps) {
  const location = useLocation()
  const language = createMemo(() => languageOf(location.pathname))
  const [loaded] = createResource(
    () => language() !== 'nl' && language(),
    (wanted) => loadTexts(wanted).then(() => wanted),
  )
  /** The language of which the texts are here: after a change, Dutch until they are. */
  const spoken = () => (language() !== 'nl' && loaded() === language() ? language() : 'nl')
  const formats = createMemo(() => makeFormats(language()))

  const words: Words = {
    t: (key, ...parameters) => {
      const text = textOf(key, spoken()) as string | ((parameters: unknown, formats: Formats) => string)
      return typeof text === 'function' ? text(parameters[0], formats()) : text
    },
    pageLanguage: language,
    language: () => (language() === 'en' ? 'en' : 'nl'),
    href: (path) => inLanguage(path, language()),
    hreflang: (address) => (languageOf(address) === language() ? undefined : languageOf(address)),
    others: () => languagesOf(withoutLanguage(location.pathname)).filter((other) => other !== language()),
    hrefIn: (other) => inLanguage(withoutLanguage(location.pathname), other) + location.search,
    money: (amountCents) => formats().money(amountCents),
    moneyExact: (amountCents) => formats().moneyExact(amountCents),
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
