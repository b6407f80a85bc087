/** How figures, money, hours and moments read in a language. Amsterdam's time always, wherever the visitor is. */

export type Language = 'nl' | 'en'

/** The formats of one language. Making an Intl object is costly on a phone, so each language has one set. */
export interface Formats {
  /** Cents as euros; without ",00" when they are whole euros. Has a no-break space after the sign. */
  money(amountCents: number): string
  /** Minutes as hours: "24 uur", "1,5 uur", "20 minuten". */
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
  plural(count: number, forms: { readonly one: string; readonly other: string }): string
}

const zone = 'Europe/Amsterdam'
/** Noon UTC falls on the same civil day in Amsterdam, summer and winter. */
const instantOf = (at: number | string) =>
  typeof at === 'number' ? at : Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T12:00:00Z` : at)

/** Makes the formats of a language: Dutch as in the Netherlands, English as in the Netherlands too. */
export function makeFormats(language: Language): Formats {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
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

  const plural: Formats['plural'] = (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other)
  const units =
    language === 'nl'
      ? { hour: { one: 'uur', other: 'uur' }, minute: { one: 'minuut', other: 'minuten' } }
      : { hour: { one: 'hour', other: 'hours' }, minute: { one: 'minute', other: 'minutes' } }

  return {
    money: (amountCents) => (amountCents % 100 === 0 ? whole : exact).format(amountCents / 100),
    hours: (minutes) =>
      minutes % 30 === 0
        ? `${plain.format(minutes / 60)} ${plural(minutes / 60, units.hour)}`
        : minutes < 60
          ? `${minutes} ${plural(minutes, units.minute)}`
          : `${plain.format(Math.floor(minutes / 60))} ${plural(Math.floor(minutes / 60), units.hour)} ${minutes % 60} ${plural(minutes % 60, units.minute)}`,
    percent: (bps) => share.format(bps / 10_000),
    number: (value) => plain.format(value),
    date: (at) => day.format(instantOf(at)),
    time: (at) => clock.format(instantOf(at)),
    dateTime: (at) => `${day.format(instantOf(at))}, ${clock.format(instantOf(at))}`,
    list: (items) => several.format(items),
    plural,
  }
}
