/** Problems with the register of voters and the help desk. */
import { problem } from './problem.ts'

export const register = {
  'too-many-entries': problem(
    409,
    'Te veel boekingen',
    'Too many entries',
    (d) => `Dit zijn meer dan ${d.most} boekingen. De nachtelijke controle kijkt ze allemaal na.`,
    (d) => `These are more than ${d.most} entries. The nightly check looks at all of them.`,
  ),
  'entry-withdrawn': problem(
    409,
    'Code is vervallen',
    'Code has lapsed',
    'De code van deze stemmer is vervallen. Zoek eerst uit waarom; dat staat bij het nummer.',
    'The code of this voter has lapsed. First find out why; the number shows it.',
  ),
  'already-issued': problem(
    409,
    'Kreeg al een code',
    'Already has a code',
    (d) =>
      `Deze bewoner kreeg aan de balie al een code, onder nummer ${d.number}. Is die kwijt, geef dan een nieuwe code bij dat nummer.`,
    (d) =>
      `This resident already got a code at the desk, under number ${d.number}. If it is lost, give a new code for that number.`,
  ),
  'register-full': problem(
    409,
    'Register is vol',
    'Register is full',
    (d) => `Een ronde kent hoogstens ${d.most} stemmers.`,
    (d) => `A round knows at most ${d.most} voters.`,
  ),
  'proxy-exists': problem(
    409,
    'Al een gemachtigde',
    'Already has a proxy',
    'Voor deze stemmer stemt al iemand anders.',
    'Somebody else already votes for this voter.',
  ),
  'proxy-full': problem(
    409,
    'Al te vaak gemachtigd',
    'Proxy too often',
    (d) => `Deze stemmer stemt al voor ${d.most} anderen. Meer mag niet.`,
    (d) => `This voter already votes for ${d.most} others. More is not allowed.`,
  ),
  'proxy-unfit': problem(
    409,
    'Kan niet gemachtigd worden',
    'Cannot be a proxy',
    'De gemachtigde is een andere stemmer van deze ronde, met een geldige code, voor wie niemand anders stemt. Wie zelf voor een ander stemt, machtigt niemand.',
    'The proxy is another voter of this round, with a valid code, for whom nobody else votes. Who votes for somebody else appoints nobody.',
  ),
} as const
