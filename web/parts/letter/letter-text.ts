/** What a letter says. Always Dutch with a short English part, whatever language the officer's screen has. */
import type { RoundView } from '../../../shared/api/rounds.ts'
import { makeFormats } from '../../words/formats.ts'
import { districtName } from '../district-name.ts'
import { roundsPath } from '../paths.ts'

/** What the officer decides about the letters of a series. */
export interface LetterSettings {
  /** Where a resident finds help. */
  readonly help: string
  /** Which side the window of the envelope is on. */
  readonly window: 'left' | 'right'
  /** A ballot of paper goes along: where it is handed in, and until when (RFC 3339). */
  readonly paper?: { readonly place: string; readonly until: string } | undefined
}

const dutch = makeFormats('nl')
const english = makeFormats('en')

/** How one chooses, by the rules of the round. */
function choosing({ ballot, budget }: Pick<RoundView, 'ballot' | 'budget'>): string {
  if (ballot.kind === 'points')
    return ballot.mostPoints === undefined
      ? 'Geef punten aan de plannen die u wilt.'
      : `Verdeel ${dutch.number(ballot.mostPoints)} ${dutch.plural(ballot.mostPoints, { one: 'punt', other: 'punten' })} over de plannen.`
  if (ballot.mostChoices !== undefined)
    return `Kies hoogstens ${dutch.number(ballot.mostChoices)} ${dutch.plural(ballot.mostChoices, { one: 'plan', other: 'plannen' })}.`
  return ballot.withinBudget
    ? `Kies de plannen die u wilt, tot de ${dutch.money(budget.cents)} op is.`
    : 'Kies alle plannen die u wilt.'
}

/** The sentences of the letter of a round. `host`: of the site, as one types it. */
export function letterText(round: RoundView, settings: LetterSettings, host: string) {
  const { title, districtCode, budget, opensAt, closesAt, closesByHand } = round
  const district = districtName(districtCode)
  const isYetToOpen = round.phase === 'preparing' || round.phase === 'scheduled'
  const from = isYetToOpen ? `vanaf ${dutch.dateTime(opensAt)} ` : ''
  const until = closesByHand
    ? `tot wij de stemming sluiten, uiterlijk ${dutch.dateTime(closesAt)}`
    : `tot ${dutch.dateTime(closesAt)}`
  return {
    title: `Uw stemcode voor ${title}`,
    greeting: 'Beste bewoner,',
    why: `${district} verdeelt ${dutch.money(budget.cents)} over plannen van bewoners. U beslist mee.`,
    when: `Stemmen kan ${from}${until}.`,
    code: 'Uw stemcode',
    qr: 'Scan met uw telefoon',
    how: 'Zo stemt u',
    steps: [
      `Scan de QR-code. Of ga naar ${host}${roundsPath} en kies “${title}”.`,
      choosing(round),
      'Druk op “Bekijk uw biljet”. Vul uw stemcode in als die er nog niet staat.',
      'Druk op “Stem met deze code”. Wijzigen kan tot de sluiting.',
    ],
    secret:
      'Uw code is geheim. Geef hem aan niemand. Ook de gemeente vraagt er nooit naar. U bepaalt zelf wat u stemt.',
    help: settings.help,
    paper: settings.paper
      ? `Liever op papier? Vul het stembiljet bij deze brief in. Lever het in bij ${settings.paper.place}, uiterlijk ${dutch.dateTime(settings.paper.until)}. Stemt u ook op het scherm, dan telt die stem.`
      : undefined,
    english: {
      title: 'In English',
      text: `Help decide how ${district} spends ${english.money(budget.cents)}. Scan the QR code, or go to ${host}/en${roundsPath} and choose “${title}”. Choose plans and fill in your voting code. The vote closes ${closesByHand ? 'at the latest ' : ''}on ${english.dateTime(closesAt)}. Keep your code secret.`,
    },
  }
}

/** The sentences of the ballot of paper that goes along. */
export function ballotText(round: RoundView, paper: NonNullable<LetterSettings['paper']>) {
  const isPoints = round.ballot.kind === 'points'
  return {
    title: 'Stembiljet',
    how: `${choosing(round)} ${isPoints ? 'Schrijf de punten in het vak achter een plan.' : 'Zet een kruis in het vak achter een plan.'} Kiest u niets, dan stemt u blanco.`,
    plan: 'Plan',
    cost: 'Kosten',
    mark: isPoints ? 'Punten' : 'Kruis',
    handIn: `Lever dit biljet in bij ${paper.place}, uiterlijk ${dutch.dateTime(paper.until)}. Een biljet dat later komt, telt niet.`,
    once: 'Zet uw naam er niet op. Stemt u ook op het scherm, dan telt die stem, en dit biljet niet.',
    english: `In English: ${isPoints ? 'write points' : 'put a cross'} behind the plans you want. Hand this ballot in before ${english.dateTime(paper.until)}. A vote on screen goes before this paper.`,
    money: dutch.money,
  }
}
