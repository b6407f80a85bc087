/** The two letters of a challenge (uitdaagrecht): what the council is told of it, and what the group is told. */
import type { ChallengeCase } from '../challenge-case.ts'
import { count, euro, euroExact, hours, longDate, sentence } from '../figures.ts'
import type { Passages } from '../kinds.ts'
import { type Block, blocksOf, type DocumentModel, paragraph, table } from '../model.ts'
import { decisionLetter, objectionOutcomes } from './decision-letter.ts'
import { informationLetter } from './information-letter.ts'
import { quoted, years } from './phrases.ts'

/** The task as the municipality does it now, as the group asks to do it, and as granted. */
function taskTable(of: ChallengeCase): Block {
  const { task, asked, granted } = of
  return table(
    'De taak in geld en uren per jaar',
    ['Wat', '#Geld', '#Uren van de gemeente'],
    [
      ['Nu bij de gemeente', euroExact(task.costCentsPerYear), hours(task.minutesPerYear)],
      ['Gevraagd', euroExact(asked.centsPerYear), hours(asked.minutesPerYear)],
      ...(granted ? [['Toegekend', euroExact(granted.centsPerYear), hours(granted.minutesPerYear)]] : []),
    ],
  )
}

/** What was agreed for each calendar year; nothing before there is an agreement. */
function agreementBlocks({ agreement }: ChallengeCase): Block[] {
  if (agreement === undefined) return []
  const { years: perYear } = agreement
  const sum = (of: (year: (typeof perYear)[number]) => number) => perYear.reduce((total, year) => total + of(year), 0)
  return [
    paragraph(
      `De overeenkomst loopt van ${longDate(agreement.startsOn)} tot en met ${longDate(agreement.endsOn)}. Afgesproken is: ${sentence(agreement.results)}`,
    ),
    table(
      'Afgesproken geld en uren per kalenderjaar',
      ['Jaar', '#Geld', '#Uren van de gemeente'],
      perYear.map(({ year, cents, minutes }) => [String(year), euroExact(cents), hours(minutes)]),
      ['Samen', euroExact(sum(({ cents }) => cents)), hours(sum(({ minutes }) => minutes))],
    ),
  ]
}

/** Why more is granted than the task costs now; nothing where it is not more. */
const aboveBlocks = ({ granted }: ChallengeCase): Block[] =>
  granted?.above === undefined
    ? []
    : [
        paragraph(
          `Het college geeft ${euro(granted.above.centsPerYear)} per jaar meer dan de taak nu kost. De reden is: ${sentence(granted.above.reason)}`,
        ),
      ]

const asks = ({ task, asked }: ChallengeCase): string =>
  `De groep wil ${task.name} overnemen van de gemeente, vanaf ${longDate(asked.startsOn)} en voor ${years(asked.years)}. De groep vraagt daarvoor ${euro(asked.centsPerYear)} en ${hours(asked.minutesPerYear)} van de gemeente per jaar.`

const signed = ({ signatures, signaturesNeeded }: ChallengeCase): string =>
  `${count(signatures)} ${signatures === 1 ? 'bewoner heeft' : 'bewoners hebben'} de uitdaging gesteund. Er waren er ${count(signaturesNeeded)} nodig.`

const stageSentence = {
  handling: 'De gemeente behandelt de uitdaging nog.',
  granted: 'De uitdaging is toegekend. De groep en de gemeente maken een overeenkomst.',
  running: 'De groep voert de taak uit.',
  over: 'De uitdaging is afgelopen.',
} as const

const outcomes = {
  granted: 'Wij kennen uw uitdaging toe.',
  refused: 'Wij wijzen uw uitdaging af.',
  excluded: 'Wij wijzen uw uitdaging af, omdat deze taak niet kan worden overgenomen.',
  'not-handled': 'Wij nemen uw uitdaging niet in behandeling.',
} as const

/** The information letter about a challenge. */
export function challengeInformation(of: ChallengeCase, passages: Passages): DocumentModel {
  const { agreement, decision } = of
  return informationLetter({
    municipality: of.municipality,
    title: of.title,
    facts: [
      { name: 'Wijk', value: of.district },
      { name: 'Uitdaging', value: of.challengeId },
    ],
    subject: paragraph(`De uitdaging van bewoners over ${of.task.name}, wijk ${of.district}.`),
    coreMessage: [paragraph(`${asks(of)} ${stageSentence[of.stage]}`), ...blocksOf(passages.coreMessage)],
    background: [
      paragraph(
        `Op ${longDate(of.receivedOn)} kreeg de gemeente een uitdaging van ${of.initiator}: ${quoted(of.title)}.`,
      ),
      paragraph(sentence(of.what)),
      paragraph(`Waarom de groep denkt dat het beter kan: ${sentence(of.why)}`),
      paragraph(signed(of)),
      ...blocksOf(passages.background),
    ],
    consequences: [
      paragraph(
        'Geld en uren gaan mee met de taak. De gemeente geeft in totaal niet meer uit dan nu, tenzij het college daar een reden voor geeft.',
      ),
      taskTable(of),
      ...aboveBlocks(of),
      ...blocksOf(passages.consequences),
    ],
    next: [
      ...(decision
        ? [paragraph(`Het college heeft op ${longDate(decision.on)} besloten. ${sentence(decision.reason)}`)]
        : []),
      ...agreementBlocks(of),
      paragraph(
        agreement
          ? 'Elk jaar kijken de groep en de gemeente samen terug.'
          : 'De raad hoort het als er een overeenkomst is, of als de uitdaging stopt.',
      ),
      ...blocksOf(passages.planning),
    ],
    annexes: ['De uitdaging met alle stappen staat online'],
  })
}

/** The letter to the group, with the decision or with the one on its objection. Throws without a decision: `missingOfChallenge` says so before. */
export function challengeDecision(of: ChallengeCase, passages: Passages): DocumentModel {
  const { decision, objection, agreement } = of
  if (decision === undefined) throw new Error(`Challenge ${of.challengeId} has no decision to write about.`)
  const said = objection ?? decision
  const isGranted = objection ? objection.outcome === 'founded' : decision.outcome === 'granted'
  return decisionLetter({
    municipality: of.municipality,
    title: of.title,
    addressee: of.initiator,
    facts: [
      { name: 'Uitdaging', value: of.challengeId },
      { name: 'Ontvangen', value: longDate(of.receivedOn) },
      { name: 'Datum besluit', value: longDate(said.on) },
    ],
    decision: [
      paragraph(
        `${objection ? objectionOutcomes[objection.outcome] : outcomes[decision.outcome]} Het gaat om ${of.task.name} in ${of.district}.`,
      ),
      paragraph(
        `U vroeg ${euro(of.asked.centsPerYear)} en ${hours(of.asked.minutesPerYear)} van de gemeente per jaar, vanaf ${longDate(of.asked.startsOn)} en voor ${years(of.asked.years)}.`,
      ),
      taskTable(of),
      ...aboveBlocks(of),
    ],
    reasons: [paragraph(sentence(said.reason)), paragraph(signed(of)), ...blocksOf(passages.explanation)],
    next: [
      ...agreementBlocks(of),
      ...(isGranted && agreement
        ? []
        : [
            paragraph(
              isGranted
                ? 'Wij maken samen met u een overeenkomst. Daarin staat wat u doet, wat het kost en hoe u laat zien dat het goed gaat. Als beide kanten tekenen, begint u.'
                : 'De taak blijft bij de gemeente. U kunt uw plan aanpassen en opnieuw een uitdaging indienen. De buurtcoördinator van uw wijk denkt met u mee.',
            ),
          ]),
    ],
    more: blocksOf(passages.planning),
    remedy: objection ? 'appeal' : 'objection',
    isOnline: true,
    objectionWeeks: of.objectionWeeks,
    announcedOn: objection?.on ?? of.announcedOn,
  })
}
