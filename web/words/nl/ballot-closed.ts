/** Texts of a ballot paper on which nobody can vote: before it opens, while it is counted, and after. */
import type { Formats } from '../formats.ts'

export const ballotClosed = {
  'ballot.preparing.title': 'Deze ronde wordt voorbereid',
  'ballot.preparing.text': 'Er kunnen nog plannen bijkomen. U kunt hier nog niet stemmen.',
  'ballot.scheduled.title': (p: { at: string }, f: Formats) => `U kunt stemmen vanaf ${f.dateTime(p.at)}`,
  'ballot.scheduled.text': 'De plannen staan vast. U kunt ze alvast lezen.',
  'ballot.closed.title': 'Stemmen kan niet meer',
  'ballot.closed.text': (p: { at: string }, f: Formats) =>
    `De ronde is gesloten op ${f.dateTime(p.at)}. De stemmen worden geteld. Daarna staat de uitslag hier.`,
  'ballot.counted.title': 'De stemmen zijn geteld',
  'ballot.counted.link': 'Bekijk de uitslag',
  'ballot.yours': (p: { receipt: string }) => `Uw stem is bewaard. Uw ontvangstbewijs is ${p.receipt}.`,
  'ballot.late.title': 'Een keuze op dit apparaat is niet op tijd verstuurd',
  'ballot.late.text':
    'Er was geen verbinding toen er werd gestemd, en nu is de stemming gesloten. Die laatste keuze telt niet mee. Een stem die eerder was bewaard, telt wel.',
  'ballot.late.forget': 'Haal dit bericht weg',
}
