/** Texts of the result page of a round that has not been counted. */
import type { Translated } from '../dictionary.ts'
import type { resultNone as source } from '../nl/result-none.ts'

export const resultNone: Translated<typeof source> = {
  'result.none.title': 'There is no result yet',
  'result.none.preparing': 'This round is still being prepared.',
  'result.none.scheduled': (p, f) => `You can vote from ${f.dateTime(p.at)}.`,
  'result.none.open': (p, f) =>
    `You can vote until ${f.dateTime(p.at)}. Until then nobody sees how it stands, nor do we.`,
  'result.none.closed': (p, f) =>
    `The round closed on ${f.dateTime(p.at)}. The votes have to be counted. The neighbourhood group or the coordinator does that.`,
  'result.none.ballot': 'To the ballot paper',
  'result.none.again': 'See whether the result is there',
}
