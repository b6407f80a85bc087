/** Texts of the result page of a round that has not been counted. */
import type { Formats } from '../formats.ts'

export const resultNone = {
  'result.none.title': 'Er is nog geen uitslag',
  'result.none.preparing': 'Deze ronde wordt nog voorbereid.',
  'result.none.scheduled': (p: { at: string }, f: Formats) => `Stemmen kan vanaf ${f.dateTime(p.at)}.`,
  'result.none.open': (p: { at: string }, f: Formats) =>
    `Stemmen kan nog tot ${f.dateTime(p.at)}. Tot dan ziet niemand een tussenstand, ook wij niet.`,
  'result.none.closed': (p: { at: string }, f: Formats) =>
    `De ronde is gesloten op ${f.dateTime(p.at)}. De stemmen moeten nog worden geteld. Dat doet de buurtgroep of de buurtcoördinator.`,
  'result.none.ballot': 'Naar het stembiljet',
  'result.none.again': 'Kijk of de uitslag er is',
}
