/** Texts of the dialog of a ballot: what was chosen, the way to vote with it, and the receipt. It comes after the plans, and so do these. */
import type { Formats } from '../formats.ts'

const points = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'punt', other: 'punten' })}`

export const review = {
  'ballot.paper.title': 'Uw biljet',
  'ballot.paper.empty': 'U heeft nog geen plan gekozen.',
  'ballot.paper.blank': 'Stemt u zo, dan stemt u blanco. Een blanco stem telt als stem, maar kiest geen plan.',
  'ballot.paper.remove': 'Haal eraf',
  'ballot.paper.clear': 'Haal alles eraf',
  'ballot.paper.sum': 'Samen',
  'ballot.paper.over': (p: { overCents: number }, f: Formats) =>
    `Dat is ${f.money(p.overCents)} te veel. Haal eerst iets eraf.`,
  'ballot.paper.left': (p: { leftCents: number }, f: Formats) => `Er blijft ${f.money(p.leftCents)} over.`,
  'ballot.paper.need': (p: { plan: string; over: string }) =>
    `‘${p.plan}’ past als er ${p.over} af gaat. De duurste plannen staan bovenaan.`,
  'ballot.paper.fits': (p: { plan: string }) => `‘${p.plan}’ past nu.`,
  'ballot.paper.add': 'Kies dit plan',
  'ballot.paper.points': (p: { points: number }, f: Formats) => points(p.points, f),
  'ballot.ways.title': 'Zo stemt u',
  'ballot.ways.blocked':
    'Uw browser mag voor deze site niets bewaren. Dan lukt inloggen niet. Sta cookies toe, of gebruik een andere browser.',
  'ballot.ways.logIn': 'Stem met DigiD (demo)',
  'ballot.ways.logInHint': 'Voor bewoners van deze wijk. Uw keuze blijft bewaard.',
  'ballot.ways.codeLead': 'Typ de code uit uw brief. U heeft geen account nodig.',
  'ballot.ways.code': 'Stemcode',
  'ballot.ways.codeHint': '13 tekens. Hoofdletters, spaties en streepjes maken niet uit.',
  'ballot.ways.codeMissing': 'Typ alle 13 tekens van de code uit uw brief.',
  'ballot.ways.codeButton': 'Stem met deze code',
  'ballot.voteBlank': 'Stem blanco',
  'ballot.receipt.text':
    'Bewaar dit. Na de telling kunt u bij de uitslag controleren of uw stem meetelt. Het zegt niet wat u koos. Na elke wijziging krijgt u een nieuw ontvangstbewijs.',
  'ballot.receipt.copy': 'Kopieer',
  'ballot.receipt.copied': 'Gekopieerd',
  'ballot.receipt.print': 'Druk af',
  'ballot.receipt.check': (p: { site: string }) => `Controleer het na de telling op ${p.site}`,
  'ballot.other': 'Iemand anders stemt op dit apparaat',
}
