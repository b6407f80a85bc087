/** Texts about where a vote stands: what counts, what waits on the device, what stands in the way, and taking a change back. */
import type { Translated } from '../dictionary.ts'
import type { voting as source } from '../nl/voting.ts'

export const voting: Translated<typeof source> = {
  'ballot.saving': 'Storing …',
  'ballot.saved': '✓ Counts',
  'ballot.notSaved': 'Not stored yet',
  'ballot.notSent': 'Not sent yet',
  'ballot.noVoteYet': 'Not a vote yet',
  'ballot.undo': 'Undo',

  'ballot.ready.title': (p) => `Welcome, ${p.name}`,
  'ballot.ready.code': 'Your voting code is right',
  'ballot.ready.text': 'Every plan you choose is your vote at once. There is nothing to send.',
  'ballot.loose.title': 'Your choice is not a vote yet',
  'ballot.loose.text': 'There was a choice on this device already. Vote with it, or change it first.',
  'ballot.taken': 'What you chose before you logged in is now your vote.',
  'ballot.stored.title': 'Your vote counts',
  'ballot.stored.blank': 'You voted blank. Your vote counts',
  'ballot.stored.text': (p, f) =>
    p.byHand ? 'You can change it until the vote is closed.' : `You can change it until ${f.dateTime(p.until)}.`,
  'ballot.stored.receipt': 'Receipt',
  'ballot.waiting.title': 'Your last change is not stored yet',
  'ballot.waiting.text': 'We keep trying by ourselves. Leave this page open.',
  'ballot.waiting.kept':
    'Your choice is kept on this device. As soon as there is a connection we send it by ourselves, and you get a receipt. Do you close the page? Then open it again later.',
  'ballot.signedOut.title': 'You are logged out',
  'ballot.signedOut.text': 'Had you voted already? Then that vote counts. Log in again to see or change it.',
  'ballot.held.title': 'A vote is still waiting on this device',
  'ballot.held.log-in': 'There was no connection. Was it you? Log in, and we send your choice at once.',
  'ballot.held.voting-code':
    'There was no connection. Was it you? Type your voting code, and we send your choice at once.',
  'ballot.held.send': 'Send my vote',
  'ballot.superseded.title': 'A later vote was cast elsewhere',
  'ballot.superseded.text': 'That newer vote counts. Do you want this choice to count? Then replace it.',
  'ballot.refused.title': 'Your change was not stored',
  'ballot.refused.before': 'Your vote that was stored before counts.',
  'ballot.elsewhere.title': 'You have already voted',
  'ballot.elsewhere.text':
    'What you chose then is secret: we cannot see it either. Your earlier vote counts until you replace it here: choose again, then press ‘Replace my earlier vote’.',
  'ballot.replace': 'Replace my earlier vote',
  'ballot.unsure.title': 'We cannot tell now whether you have voted already',
  'ballot.again': 'Try again',

  'ballot.voteNow': 'Vote now',
}
