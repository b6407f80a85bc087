/** The letter with a decision (beschikking): what is decided, why, what happens now, and how to object (Awb 3:41, 3:45, 3:46). One form for dossiers and challenges. */
import { longDate } from '../figures.ts'
import { type Block, type DocumentModel, type Fact, list, paragraph, sectionOf } from '../model.ts'
import { collegeSigns, quoted } from './phrases.ts'

/** What differs from letter to letter. */
export interface DecisionParts {
  readonly municipality: string
  readonly title: string
  readonly addressee: string
  readonly facts: readonly Fact[]
  readonly decision: readonly Block[]
  readonly reasons: readonly Block[]
  readonly next: readonly Block[]
  /** What somebody wrote about what happens next. */
  readonly more: readonly Block[]
  readonly objectionWeeks: number
  /** The way on for who disagrees: against a first decision an objection, after an objection the court. */
  readonly remedy: 'objection' | 'appeal'
  /** Whether an objection can be lodged at the page of the case too. */
  readonly isOnline: boolean
  /** The date of an announcement that went out before this letter. */
  readonly announcedOn?: string | undefined
}

const weeksInWords = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const inWords = (weeks: number): string => `${weeksInWords[weeks] ?? weeks} ${weeks === 1 ? 'week' : 'weken'}`

const whatToWrite = list([
  'uw naam en adres',
  'de datum',
  'tegen welk besluit u opkomt',
  'waarom u het er niet mee eens bent',
  'uw handtekening',
])

/** When the term begins, and where its last day stands. */
const since = ({ announcedOn }: DecisionParts): string =>
  `${
    announcedOn === undefined
      ? 'De termijn begint op de dag nadat wij deze brief hebben verstuurd.'
      : `Wij hebben het besluit op ${longDate(announcedOn)} bekendgemaakt.`
  } De laatste dag staat boven aan deze brief.`

/** The objection clause (Awb 3:45, 6:4 to 6:8, 8:81), in plain words. */
function objection(parts: DecisionParts): Block[] {
  return [
    paragraph(`U kunt bezwaar maken. Daar heeft u ${inWords(parts.objectionWeeks)} voor. ${since(parts)}`),
    paragraph(
      `U maakt bezwaar met een brief${parts.isOnline ? ', of online bij uw dossier nadat u bent ingelogd' : ''}. In een brief zet u:`,
    ),
    whatToWrite,
    paragraph(
      `Stuur de brief naar het college van burgemeester en wethouders van ${parts.municipality}. Iemand anders dan wie dit besluit nam, kijkt naar uw bezwaar.`,
    ),
    paragraph(
      'Het besluit geldt ook als u bezwaar maakt. Kunt u niet wachten op het antwoord? Vraag dan de voorzieningenrechter van de rechtbank om een voorlopige voorziening. Dat kan alleen als u ook bezwaar maakt. Het kost geld.',
    ),
  ]
}

/** The clause on appeal to the court, after a decision on an objection (Awb 3:45, 8:1). */
function appeal(parts: DecisionParts): Block[] {
  return [
    paragraph(
      `U kunt in beroep gaan bij de rechtbank. Daar heeft u ${inWords(parts.objectionWeeks)} voor. ${since(parts)}`,
    ),
    paragraph('U gaat in beroep met een brief aan de rechtbank. Daarin zet u:'),
    whatToWrite,
    paragraph('Stuur een kopie van dit besluit mee. De rechtbank vraagt geld voor een beroep: griffierecht.'),
  ]
}

/** What a decision on an objection says. */
export const objectionOutcomes = {
  founded: 'Uw bezwaar is gegrond: u krijgt gelijk.',
  unfounded: 'Uw bezwaar is ongegrond: het besluit blijft zoals het is.',
  inadmissible: 'Uw bezwaar is niet-ontvankelijk: wij kunnen niet beoordelen of u gelijk heeft.',
} as const

/** Makes the letter. */
export function decisionLetter(parts: DecisionParts): DocumentModel {
  return {
    kind: 'decision-letter',
    language: 'nl',
    title: `${parts.remedy === 'appeal' ? 'Besluit op uw bezwaar' : 'Besluit'} over ${quoted(parts.title)}`,
    facts: [{ name: 'Aan', value: parts.addressee }, ...parts.facts],
    sections: [
      sectionOf('Ons besluit', paragraph(`Beste ${parts.addressee},`), parts.decision),
      sectionOf('Waarom', parts.reasons),
      sectionOf('Hoe gaat het verder?', parts.next, parts.more),
      sectionOf('Bent u het niet eens met dit besluit?', parts.remedy === 'appeal' ? appeal(parts) : objection(parts)),
      sectionOf(
        'Heeft u vragen?',
        paragraph(
          'Stel uw vraag aan de buurtcoördinator van uw wijk. Op de site ziet u wie dat is. Noem het nummer van uw dossier.',
        ),
      ),
    ],
    signature: ['Met vriendelijke groet,', ...collegeSigns(parts.municipality)],
  }
}
