/** The two letters of a council dossier: what the council is told of it, and what the initiator is told. */
import type { CaseDecision, CaseObjection, CouncilCase } from '../council-case.ts'
import { enumerate, euro, euroExact, longDate, percent, sentence } from '../figures.ts'
import type { Passages } from '../kinds.ts'
import { type Block, blocksOf, type DocumentModel, paragraph, table } from '../model.ts'
import { decisionLetter, objectionOutcomes } from './decision-letter.ts'
import { informationLetter } from './information-letter.ts'
import { chargesTable, effectTable, investmentOf } from './investment.ts'
import { chargesPhrase, methodSentence, quoted, sharesSentence, years } from './phrases.ts'

/** Where the dossier stands, in one sentence. */
function standing(of: CouncilCase): string {
  const meeting = of.meetingOn === undefined ? '' : ` De vergadering is op ${longDate(of.meetingOn)}.`
  const decided = of.decision === undefined ? '' : ` op ${longDate(of.decision.on)}`
  switch (of.stage) {
    case 'preparation':
      return 'Het voorstel wordt voorbereid. De raad krijgt het als de adviezen klaar zijn.'
    case 'council':
      return `Het voorstel ligt bij de raad.${meeting}`
    case 'adopted':
      return `De raad heeft het voorstel${decided} aangenomen. Het krediet wordt vrijgemaakt.`
    case 'works':
      return `Het krediet is vrijgemaakt. Het werk is voor ${percent(of.percentReady * 100)} klaar.`
    case 'charging':
      return 'Het werk is klaar en afgerekend. Elk jaar betaalt het buurtenbudget de kapitaallasten.'
    case 'written-off':
      return 'De laatste kapitaallasten zijn geboekt.'
    case 'refused':
      return `Het voorstel is${decided} afgewezen.`
    case 'withdrawn':
      return 'De initiatiefnemer heeft het plan ingetrokken.'
  }
}

/** The credit with what was spent of it; undefined before it is open. */
function creditTable({ credit }: CouncilCase): Block | undefined {
  if (credit === undefined) return undefined
  const totalCents = credit.openedCents + credit.supplementCents
  const leftCents = totalCents - credit.spentCents - credit.returnedCents
  return table(
    'Het krediet',
    ['Post', '#Bedrag'],
    [
      ['Vrijgemaakt krediet', euroExact(credit.openedCents)],
      ['Aanvullend krediet', euroExact(credit.supplementCents)],
      ['Uitgegeven', euroExact(credit.spentCents)],
      ['Teruggegeven', euroExact(credit.returnedCents)],
      ['Nog over', euroExact(leftCents)],
    ],
  )
}

/** The information letter about a dossier. The case is complete (see `missingOf`). */
export function dossierInformation(of: CouncilCase, passages: Passages): DocumentModel {
  const { grossCents, contributionsCents } = investmentOf(of)
  const credit = creditTable(of)
  const last = of.charges.at(-1)?.year
  return informationLetter({
    municipality: of.municipality,
    title: of.title,
    facts: [
      { name: 'Wijk', value: of.district },
      { name: 'Dossier', value: of.dossierId },
    ],
    subject: paragraph(`De stand van zaken van ${quoted(of.title)}, wijk ${of.district}.`),
    coreMessage: [
      paragraph(
        `${standing(of)} De investering is ${euro(grossCents)}${contributionsCents > 0 ? `, waarvan ${euro(contributionsCents)} van anderen komt` : ''}.`,
      ),
      ...blocksOf(passages.coreMessage),
    ],
    background: [
      paragraph(
        `${of.initiator} heeft dit plan ingediend. ${sentence(of.summary)} Op ${longDate(of.openedOn)} is het doorgestuurd naar de raad.`,
      ),
      ...blocksOf(passages.background),
    ],
    consequences: [
      paragraph(
        `${sharesSentence(of, 'De investering', grossCents)} ${methodSentence[of.method]} De rente is ${percent(of.rateBps)} per jaar.`,
      ),
      ...(credit === undefined ? [] : [credit]),
      chargesTable(of),
      effectTable(of),
      ...(of.upkeepCentsPerYear > 0 ? [paragraph(`Het onderhoud kost ${euro(of.upkeepCentsPerYear)} per jaar.`)] : []),
      ...blocksOf(passages.consequences),
    ],
    next: [
      paragraph(
        of.stage === 'refused' || of.stage === 'withdrawn' || of.stage === 'written-off'
          ? 'Er volgen geen kosten meer voor de raad. Het dossier blijft online staan.'
          : `De oplevering is in ${of.completionYear}. De kapitaallasten lopen van ${of.completionYear + 1} tot en met ${last ?? of.completionYear + 1}. Verandert er iets, dan hoort de raad dat.`,
      ),
      ...blocksOf(passages.planning),
    ],
    annexes: ['Het dossier met alle cijfers staat online'],
  })
}

const decided = (decision: CaseDecision): string => {
  const who = decision.by === 'council' ? 'De gemeenteraad' : 'Het college van burgemeester en wethouders'
  switch (decision.outcome) {
    case 'adopted':
      return `${who} heeft op ${longDate(decision.on)} ja gezegd tegen uw plan.`
    case 'adopted-with-changes':
      return `${who} heeft op ${longDate(decision.on)} ja gezegd tegen uw plan, met wijzigingen.`
    default:
      return `${who} heeft op ${longDate(decision.on)} nee gezegd tegen uw plan.`
  }
}

/** The letter to the initiator of a dossier, with its last decision or with the one on the objection. Throws without a decision: `missingOf` says so before. */
export function dossierDecision(of: CouncilCase, passages: Passages): DocumentModel {
  const { decision, objection } = of
  if (decision === undefined) throw new Error(`Dossier ${of.dossierId} has no decision to write about.`)
  const said = objection ?? decision
  return decisionLetter({
    municipality: of.municipality,
    title: of.title,
    addressee: of.initiator,
    facts: [
      { name: 'Dossier', value: of.dossierId },
      ...(objection || decision.reference === undefined ? [] : [{ name: 'Kenmerk', value: decision.reference }]),
      { name: 'Datum besluit', value: longDate(said.on) },
    ],
    ...(objection ? onObjection(of, objection) : onRequest(of, decision)),
    reasons: [paragraph(sentence(said.reason)), ...blocksOf(passages.explanation)],
    objectionWeeks: of.objectionWeeks,
    remedy: objection ? 'appeal' : 'objection',
    // Whoever wants more of a plan that was adopted writes a letter: the page takes objections to a refusal.
    isOnline: decision.outcome === 'refused',
    announcedOn: objection?.on ?? of.announcedOn,
    more: blocksOf(passages.planning),
  })
}

interface Said {
  readonly decision: Block[]
  readonly next: Block[]
}

/** What the council or the college decided on the plan, and what happens then. */
function onRequest(of: CouncilCase, decision: CaseDecision): Said {
  const isAdopted = decision.outcome === 'adopted' || decision.outcome === 'adopted-with-changes'
  const { grossCents, contributionsCents } = investmentOf(of)
  const others = contributionsCents > 0 ? ` Daarvan brengen anderen ${euro(contributionsCents)} bij.` : ''
  const credit = `Er komt een krediet van ${euro(grossCents)}.${others} Het buurtenbudget betaalt de kosten in ${years(of.charges.length)}: van ${chargesPhrase(of)}. Samen is dat ${euro(of.totals.chargeCents)}.`
  return {
    decision: [
      paragraph(`${decided(decision)} Het gaat om ${quoted(of.title)} in ${of.district}.`),
      ...(isAdopted ? [paragraph(credit)] : []),
      ...(decision.amendments.length > 0
        ? [paragraph(`De raad heeft dit gewijzigd: ${sentence(enumerate(decision.amendments))}`)]
        : []),
    ],
    next: [
      paragraph(
        isAdopted
          ? `De gemeente maakt het krediet vrij. Daarna begint het werk. Wij denken dat het in ${of.completionYear} klaar is. U kunt de voortgang online volgen.`
          : 'Uw plan gaat op deze manier niet door. U kunt een kleiner plan indienen, of samen met anderen geld zoeken. De buurtcoördinator van uw wijk denkt met u mee.',
      ),
    ],
  }
}

/** What was decided on the objection, and what happens then. */
function onObjection(of: CouncilCase, objection: CaseObjection): Said {
  return {
    decision: [
      paragraph(
        `Op ${longDate(objection.on)} heeft het college besloten over uw bezwaar. Het ging om ${quoted(of.title)} in ${of.district}.`,
      ),
      paragraph(objectionOutcomes[objection.outcome]),
    ],
    next: [
      paragraph(
        objection.outcome === 'founded'
          ? 'Uw plan gaat terug naar de gemeenteraad. De raad beslist opnieuw. U krijgt bericht van de datum.'
          : 'Uw plan gaat op deze manier niet door. U kunt een ander plan indienen. De buurtcoördinator van uw wijk denkt met u mee.',
      ),
    ],
  }
}
