/** Problems with the municipality's numbers and their versions. */
import { agreementLabels, numberLabels, sourceLabels, valueInWords } from '../../policy/labels.ts'
import { type Agreement, agreements, isPolicyNumber, type Source } from '../../policy/numbers.ts'
import { longDate, type Problem, problem } from './problem.ts'

type Language = 'nl' | 'en'
type Details = Parameters<Problem['detail']['nl']>[0]

const labelOf = (name: unknown, language: Language) =>
  typeof name === 'string' && isPolicyNumber(name) ? numberLabels[name][language] : String(name)

const isAgreement = (rule: unknown): rule is Agreement => agreements.some((one) => one === rule)
const ruleOf = (rule: unknown, language: Language) =>
  isAgreement(rule) ? agreementLabels[rule][language] : String(rule)

const isSource = (source: unknown): source is Source =>
  typeof source === 'string' && Object.hasOwn(sourceLabels, source)
const sourceOf = (source: unknown, language: Language) =>
  isSource(source) ? sourceLabels[source][language] : String(source)

/** The bounds of a number as people write them; a yearly date and a method have none. */
function bounds({ name, least, most }: Details, language: Language): string {
  if (typeof name !== 'string' || !isPolicyNumber(name) || typeof least !== 'number' || typeof most !== 'number')
    return ''
  const [from, to] = [valueInWords(name, least, language), valueInWords(name, most, language)]
  if (from === to) return language === 'nl' ? ` Het moet ${from} zijn.` : ` It must be ${from}.`
  return language === 'nl' ? ` Kies ${from} tot en met ${to}.` : ` Choose ${from} to ${to}.`
}

export const policy = {
  'policy-number-unknown': problem(
    400,
    'Getal bestaat niet',
    'No such number',
    (d) => `Er is geen getal met de naam ‘${d.name}’.`,
    (d) => `There is no number called ‘${d.name}’.`,
  ),
  'policy-number-out-of-bounds': problem(
    400,
    'Getal mag dit niet zijn',
    'Number may not be this',
    (d) =>
      `Het getal ‘${labelOf(d.name, 'nl')}’ mag dit niet zijn.${bounds(d, 'nl')} Bron: ${sourceOf(d.source, 'nl')}.`,
    (d) =>
      `The number ‘${labelOf(d.name, 'en')}’ may not be this.${bounds(d, 'en')} Source: ${sourceOf(d.source, 'en')}.`,
  ),
  'policy-does-not-fit': problem(
    409,
    'Getallen passen niet bij elkaar',
    'Numbers do not fit each other',
    (d) => `Vanaf ${longDate(d.startsOn, 'nl')} zou dit niet meer kloppen: ${ruleOf(d.rule, 'nl')}`,
    (d) => `From ${longDate(d.startsOn, 'en')} this would no longer hold: ${ruleOf(d.rule, 'en')}`,
  ),
  'policy-changes-nothing': problem(
    400,
    'Er verandert niets',
    'Nothing changes',
    'Verander minstens één getal.',
    'Change at least one number.',
  ),
  'policy-start-not-ahead': problem(
    400,
    'Begin ligt niet in de toekomst',
    'Start does not lie ahead',
    (d) => `Een versie kan pas beginnen op ${longDate(d.from, 'nl')} of later.`,
    (d) => `A version can begin on ${longDate(d.from, 'en')} or later.`,
  ),
  'policy-start-taken': problem(
    409,
    'Er begint al een versie',
    'Another version begins then',
    (d) => `Op ${longDate(d.startsOn, 'nl')} begint al een andere versie. Kies een andere dag, of trek die versie in.`,
    (d) => `Another version begins on ${longDate(d.startsOn, 'en')}. Choose another day, or withdraw that version.`,
  ),
  'policy-begun': problem(
    409,
    'Versie is al begonnen',
    'Version has begun',
    'Er kunnen al besluiten op deze versie rusten. Maak een nieuwe versie.',
    'Decisions may rest on this version already. Make a new version.',
  ),
  'too-many-policies': problem(
    409,
    'Te veel versies',
    'Too many versions',
    (d) => `Er passen hoogstens ${d.most} versies in het register.`,
    (d) => `The register holds ${d.most} versions at the most.`,
  ),
} as const
