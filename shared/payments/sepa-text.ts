/** Texts as SEPA payments carry them: the Latin letters, digits and the few signs that every bank takes (EPC217-08). */

/** Letters that do not fall apart in a letter and an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  Æ: 'AE',
  æ: 'ae',
  Ø: 'O',
  ø: 'o',
  Œ: 'OE',
  œ: 'oe',
  Đ: 'D',
  đ: 'd',
  Ð: 'D',
  ð: 'd',
  Þ: 'TH',
  þ: 'th',
  Ł: 'L',
  ł: 'l',
  ı: 'i',
  '€': 'EUR',
  '&': '+',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  _: '-',
}

/**
 * The text with accents taken off and what no bank takes replaced by a dot, at most `most` characters. It does not begin
 * or end with a slash nor holds two: banks read those as signs of their own. Never empty: a dot then.
 */
export function sepaText(text: string, most: number): string {
  const plain = text
    .replace(/./gu, (sign) => letters[sign] ?? sign)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/gu, '.')
    .replace(/\/{2,}/g, '/')
    .trim()
    .slice(0, most)
    .replace(/^[/ ]+|[/ ]+$/g, '')
  return plain === '' ? '.' : plain
}
