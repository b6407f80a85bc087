import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { proof as source } from '../nl/proof.ts'

export const proof: Translated<typeof source> = {
  'proof.title': 'Proof of the result',
  'proof.of': (p) => `Is the result of ${p.round} right?`,
  'proof.lead': 'Your browser fetches what is public of the vote and checks whether it fits together.',
  'proof.working': 'Your browser is checking the result.',
  'proof.failed': 'The check could not be made',
  'proof.failedText': 'Your browser could not do the reckoning. Load the page again, or try another browser.',
  'proof.again': 'Check again',
  'proof.good': 'Everything fits together',
  'proof.goodText': (p, f: Formats) =>
    `Your browser checked ${f.number(p.voters)} ${f.plural(p.voters, { one: 'vote', other: 'votes' })} in ${f.number(Math.max(1, Math.round(p.milliseconds)))} milliseconds.`,
  'proof.bad': 'Something does not fit',
  'proof.badText':
    'Keep this page, for instance as a print, and tell the municipality. What does not fit here, it must be able to explain.',
  'proof.points': 'What was checked',
  'proof.holds': 'Right:',
  'proof.breaks': 'Wrong:',
  'proof.unknown': 'Cannot be said:',
  'proof.rules':
    'Rules and ballot paper have the check number that the result names. It is public from the opening: who noted it then can compare it below.',
  'proof.rules.bad': 'Rules or ballot paper do not have the check number that is shown or that the result names.',
  'proof.file': 'The file of ballots is exactly the file from which the result was worked out.',
  'proof.file.bad': 'The file of ballots is not the file from which the result was worked out.',
  'proof.paper': 'That file holds the same plans, amounts and rule as the ballot paper.',
  'proof.paper.bad': 'That file holds other plans, amounts or rules than the ballot paper.',
  'proof.limits': 'Every ballot keeps the rules of the ballot.',
  'proof.limits.bad': 'A ballot was counted that is against the rules.',
  'proof.ballots': 'The file holds as many ballots as were counted.',
  'proof.ballots.bad': 'The file holds another number of ballots than were counted.',
  'proof.receipts': 'There are as many receipts as stored votes, all of them different.',
  'proof.receipts.bad': 'The number of receipts does not fit the number of votes, or one is there twice.',
  'proof.voters': 'There are no more votes than voting codes that were handed out.',
  'proof.voters.bad': 'There are more votes than voting codes that were handed out.',
  'proof.result': 'Counted again by the fixed rule, exactly the same result comes out, to the cent.',
  'proof.result.bad': 'Counted again by the fixed rule, something else comes out.',
  'proof.voters.unknown':
    'Who votes by logging in is in the register of residents. That is not public, so this page can prove nothing about it.',
  'proof.pointUnknown': 'This cannot be checked, because an earlier point is wrong.',
  'proof.expected': 'Fixed or published',
  'proof.found': 'Found',
  'proof.compare': 'Compare with your neighbours',
  'proof.compare.text':
    'A check number changes as soon as one letter changes. If your neighbours see the same check numbers, everybody was shown the same. Your own browser worked out the check numbers below.',
  'proof.compare.rules': 'Check number of the rules',
  'proof.compare.file': 'Check number of the ballots',
  'proof.compare.receipts': 'Check number of the list of receipts',
  'proof.elsewhere': 'Reckoning without this site',
  'proof.elsewhere.text':
    'Download the files below. The ballots are a Pabulib file: any program for participatory budgets can read it. The source code of Buurtkas is public and has a program that recounts. Start it like this:',
  'proof.secrecy': 'Can anybody still open the votes?',
  'proof.secrecy.kept':
    'Yes, as long as somebody can still object: a recount may be needed. Then the keys are destroyed, and nobody can see who voted or what anybody chose.',
  'proof.secrecy.held': (p, f) => `Yes. The keys have been kept longer since ${f.dateTime(p.at)}. This is the reason:`,
  'proof.secrecy.destroyed': (p, f) =>
    `No. The keys were destroyed on ${f.dateTime(p.at)}. Nobody can see any more who voted or what anybody chose.`,
  'proof.limitsTitle': 'What this does not prove',
  'proof.limit.page':
    'That this page reckons honestly itself. It comes from the municipality too. If you doubt it, reckon without this site.',
  'proof.limit.opening':
    'That the published ballots are exactly what was in the sealed votes. The municipality opens them. That cannot be seen from outside.',
  'proof.limit.seen':
    'That nobody could see your choice while you voted. The server sees your choice for a moment, before it seals it.',
  'proof.limit.content':
    'That your receipt says what you chose. It proves that your sealed vote was in the urn, not what is in it. For that reason you cannot use it to show anybody what you chose either.',
  'proof.limit.ballots':
    'That the published ballots are those that were in the urn. Only the computer that counts opens the urn, and a receipt does not tell which ballot belongs to it.',
  'proof.limit.voters':
    'That every vote is of a real resident. The codes handed out must see to that, or the logging in.',
  'proof.limit.pressure': 'That nobody looked over your shoulder. You could change your vote until the closing.',
}
