/** Texts of a ballot paper on which nobody can vote: before it opens, while it is counted, and after. */
import type { Translated } from '../dictionary.ts'
import type { ballotClosed as source } from '../nl/ballot-closed.ts'

export const ballotClosed: Translated<typeof source> = {
  'ballot.preparing.title': 'This round is being prepared',
  'ballot.preparing.text': 'Plans may still be added. You cannot vote here yet.',
  'ballot.scheduled.title': (p, f) => `You can vote from ${f.dateTime(p.at)}`,
  'ballot.scheduled.text': 'The plans are fixed. You can read them already.',
  'ballot.closed.title': 'Voting is over',
  'ballot.closed.text': (p, f) =>
    `The round closed on ${f.dateTime(p.at)}. The votes are being counted. After that the result appears here.`,
  'ballot.counted.title': 'The votes have been counted',
  'ballot.counted.link': 'See the result',
  'ballot.yours': (p) => `Your vote is stored. Your receipt is ${p.receipt}.`,
  'ballot.late.title': 'A choice on this device was not sent in time',
  'ballot.late.text':
    'There was no connection when it was made, and now the vote is closed. That last choice does not count. A vote that was stored before does count.',
  'ballot.late.forget': 'Take this message away',
}
