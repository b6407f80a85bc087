/** How figures, money, hours and moments read in a language. Amsterdam's time always, wherever the visitor is. */

/** The languages in which every page exists. */
export type WholeLanguage = 'nl' | 'en'
/** All languages: Arabic has the pages for voting only. */
export type Language = WholeLanguage | 'ar'

/** The forms of a word by number: Dutch and English tell one from other, Arabic has up to six. */
export type Forms = Readonly<{ one: string; other: string } & Partial<Record<'zero' | 'two' | 'few' | 'many', string>>>

/** The formats of one language. Making an Intl object is costly on a phone, so each language has one set. */
export interface Formats {
  /** Cents as euros; without ",00" when they are whole euros. Has a no-break space after the sign. */
  money(amountCents: number): string
  /** Always with cents: amounts in a column, so that euros stand under euros. */
  moneyExact(amountCents: number): string
  /** Minutes as hours: "24 uur", "1,5 uur", "20 min". */
  hours(minutes: number): string
  /** Basis points as a percentage, at most two decimals: 1000 is "10%". */
  percent(bps: number): string
  number(value: number): string
  /** An instant (milliseconds UTC or RFC 3339) or a civil date (YYYY-MM-DD) as "28 maart 2027". */
  date(at: number | string): string
  /** An instant as "20:00". */
  time(at: number | string): string
  /** An instant as "28 maart 2027, 20:00". */
  dateTime(at: number | string): string
  /** "a, b en c". */
  list(items: readonly string[]): string
  /** The form that fits the number, in this language's own plural rules. */
  plural(count: number, forms: Forms): string
}

const zone = 'Europe/Amsterdam'
/** Noon UTC falls on the same civil day in Amsterdam, summer and winter. */
const instantOf = (at: number | string) =>
  typeof at === 'number' ? at : Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T12:00:00Z` : at)

/** Dutch and English as in the Netherlands; Arabic with the digits that letters and price tags here have. */
const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB', ar: 'ar-u-nu-latn' }

/** Makes the formats of a language. */
export function makeFormats(language: Language): Formats {
  const locale = locales[language]
  const whole = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
  const exact = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const day = new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' })
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const several = new Intl.ListFormat(locale, { type: 'conjunction' })
  const rules = new Intl.PluralRules(locale)

  const inUnits = (unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      // "min" reads as well as "minuten", and a column of hours then fits a phone.
      unitDisplay: unit === 'minute' && language !== 'ar' ? 'short' : 'long',
      maximumFractionDigits: 2,
    })
  const inHours = inUnits('hour')
  const inMinutes = inUnits('minute')
  const [and, at] = language === 'ar' ? [' و', '، الساعة '] : [' ', ', ']

  return {
    moneyExact: (amountCents) => exact.format(amountCents / 100),
    money: (amountCents) => (amountCents % 100 === 0 ? whole : exact).format(amountCents / 100),
    hours: (minutes) =>
      minutes % 30 === 0
        ? inHours.format(minutes / 60)
        : minutes < 60
          ? inMinutes.format(minutes)
          : `${inHours.format(Math.floor(minutes / 60))}${and}${inMinutes.format(minutes % 60)}`,
    percent: (bps) => share.format(bps / 10_000),
    number: (value) => plain.format(value),
    date: (at) => day.format(instantOf(at)),
    time: (at) => clock.format(instantOf(at)),
    dateTime: (moment) => `${day.format(instantOf(moment))}${at}${clock.format(instantOf(moment))}`,
    list: (items) => several.format(items),
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
  }
}
