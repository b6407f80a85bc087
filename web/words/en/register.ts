/** Texts of the help desk: the register of voters of a round, and what the desk does for one of them. */
import type { Translated } from '../dictionary.ts'
import type { register as source } from '../nl/register.ts'

export const register: Translated<typeof source> = {
  'register.title': 'Help desk for voters',
  'register.lead': 'A lost letter, no letter, or somebody else who votes for a voter: here you help to a code.',
  'register.noCodes': 'In this round residents log in to vote. There are no letters and no paper.',
  'register.over': 'The vote is over. You can still look things up, but change nothing.',
  'register.never': 'Never ask whether somebody voted, or what',
  'register.never.text':
    'You cannot see it here, and nobody has to say it. Here are no names and addresses: numbers only. Which number belongs to which address is in the list that was kept with the letters.',
  'leave.stay': 'Stay here',
  'leave.anyway': 'Leave anyway',

  'register.counts': 'The register in figures',
  'register.count.entries': 'With a voting code',
  'register.count.letters': 'By letter',
  'register.count.atDesk': 'At the desk',
  'register.count.replaced': 'Codes replaced',
  'register.count.proxies': 'Proxies',
  'register.count.withdrawn': 'Codes lapsed',
  'register.empty': 'No codes have been made for this round yet.',

  'register.find': 'Find a number',
  'register.find.label': 'Number of the letter',
  'register.find.hint':
    'At the top right of the letter. If the letter is lost, find the number in the list of addresses.',
  'register.find.button': 'Find',
  'register.find.fault': 'Fill in a number, for instance 1234.',
  'register.find.none': (p, f) => `Number ${f.number(p.number)} does not exist`,
  'register.find.none.text': 'See whether you typed the number correctly.',
  'register.voter': (p, f) => `Number ${f.number(p.number)}`,
  'register.state.valid': 'Code valid',
  'register.state.withdrawn': 'Code lapsed',
  'register.channel': 'Got the code',
  'register.channel.letter': 'by letter',
  'register.channel.desk': 'at the desk',
  'register.replacedTimes': 'Code replaced',
  'register.times': (p, f) => `${f.number(p.times)} ${f.plural(p.times, { one: 'time', other: 'times' })}`,
  'register.proxy': 'Let somebody else vote',
  'register.history': 'What happened',
  'register.do': 'What do you want to do?',
  'register.lapsed': 'Nobody can vote with this number any more. That cannot be undone.',
  'register.what': 'What happens when you press the button',

  'register.reason': 'Why?',
  'register.reason.lost': 'The letter is lost',
  'register.reason.not-received': 'The letter did not come',
  'register.reason.damaged': 'The code cannot be read any more',
  'register.reason.seen-by-others': 'Somebody else has seen the code',
  'register.reason.deceased': 'Deceased',
  'register.reason.moved-away': 'Moved to another municipality or district',
  'register.reason.not-entitled': 'May not vote in this round',
  'register.reason.double': 'Got two codes',
  'register.reference': 'Reference',
  'register.reference.identity':
    'The number of your form or case. It says that you checked who the person is. Write no name or address here.',
  'register.reference.record': 'The number of your form or case. Write no name or address here.',
  'register.consent': 'Reference of the consent',
  'register.consent.hint': 'The number of the signed form, which the desk keeps. No name or address.',
  'register.fault.reason': 'Choose a reason.',
  'register.fault.reference': 'Fill in a reference of at least 3 characters.',
  'register.fault.consent': 'Fill in the reference of the consent. It is not possible without a signed form.',
  'register.fault.ground': 'Choose a reason why no letter can come.',
  'register.fault.mark': 'Fill in the mark of the resident: at least 3 characters.',
  'register.fault.proxy': 'Fill in the number of the one who will vote.',
  'register.fault.proxySame': 'This is the same number. Fill in the number of the other.',

  'register.replace': 'New code',
  'register.replace.what': (p, f) =>
    `The old code of number ${f.number(p.number)} lapses at once. There will be a new code for the same number. If a vote was cast already, it stays. With the new code the resident can change the vote.`,
  'register.replace.button': 'Make a new code',

  'register.proxy.what': (p, f) =>
    `The code of number ${f.number(p.number)} lapses at once. There will be a new code, for the other. With it they vote on behalf of number ${f.number(p.number)}, beside their own vote. A person can vote for ${f.number(p.most)} others at the most.`,
  'register.proxy.instead': (p, f) => `Now number ${f.number(p.number)} votes for this resident. That ends then.`,
  'register.proxyNumber': 'Number of the one who will vote',
  'register.proxyNumber.hint': 'The number on the other’s own letter.',
  'register.proxy.button': 'Appoint and make a code',

  'register.lapse': 'Let the code lapse',
  'register.lapse.what': (p, f) =>
    `The code of number ${f.number(p.number)} lapses and no new one comes. If a vote was cast already, it stays: nobody can see whether that is so. This cannot be undone.`,
  'register.lapse.button': 'Let this code lapse',
  'register.lapse.ask': (p, f) => `Let the code of number ${f.number(p.number)} lapse?`,
  'register.lapse.never': 'After that nobody can vote with this number. This cannot be undone.',
  'register.lapse.yes': 'Yes, let the code lapse',
  'register.lapse.done': (p, f) => `The code of number ${f.number(p.number)} has lapsed.`,

  'register.issue': 'A code without a letter',
  'register.issue.text': 'For who may vote but can get no letter.',
  'register.issue.open': 'Give a code at the desk',
  'register.ground': 'Why does no letter come?',
  'register.ground.shielded-address': 'Shielded address',
  'register.ground.shielded-address.hint': 'The address may become known to nobody. Do not ask for it either.',
  'register.ground.no-fixed-address': 'No fixed address',
  'register.ground.no-fixed-address.hint': 'For instance somebody in a shelter, or on a houseboat without a berth.',
  'register.ground.new-resident': 'Has just come to live in the district',
  'register.ground.new-resident.hint': 'After the letters were made.',
  'register.mark': 'Mark of the resident',
  'register.mark.hint':
    'The mark from your own records, for instance a case number of this person. We keep it unreadable, only to notice that somebody comes twice.',
  'register.issue.what':
    'There will be a new number with a code. This resident cannot get a second one at the desk. So see first whether no letter was sent.',
  'register.issue.button': 'Give a code',

  'register.new.replaced': (p, f) => `The new code of number ${f.number(p.number)}`,
  'register.new.issued': (p, f) => `The code of number ${f.number(p.number)}`,
  'register.new.proxy': (p, f) => `The code with which the other votes on behalf of number ${f.number(p.number)}`,
  'register.new.once': 'You see this code only now. Print the letter and hand it over, or let the code be copied down.',
  'register.new.replaced.text': 'The old code is no longer valid.',
  'register.new.issued.text':
    'Write the number on the resident’s form: so it can be seen next time which number it is.',
  'register.new.proxy.text': 'Give this code to the one who will vote. The old code is no longer valid.',
  'register.new.print': 'Print the letter',
  'register.new.done': 'Done: the code was handed over',
  'register.leave': 'The code will be lost',
  'register.leave.text':
    'You have not printed the letter yet. If you leave, nobody sees this code again. You can then make a new code once more.',

  'register.log': 'What the desk did',
  'register.log.empty': 'Nothing done yet',
  'register.log.empty.text': 'Here comes every letter and every new code, with the reason and who did it.',
  'register.log.more': 'Show older',
  'register.log.more.done': (p, f) => `${f.number(p.count)} older ones added.`,
  'register.act.letters': (p, f) =>
    p.count === 1
      ? `One letter made: number ${f.number(p.first)}`
      : `${f.number(p.count)} letters made: numbers ${f.number(p.first)} to ${f.number(p.last)}`,
  'register.act.replaced': 'New code',
  'register.act.issued': 'Code at the desk',
  'register.act.proxy': (p, f) => `Number ${f.number(p.number)} votes instead`,
  'register.act.withdrawn': 'Code lapsed',
  'register.act.reference': (p) => `Reference ${p.reference}`,
  'register.act.by': (p, f) => `${p.name}, ${f.dateTime(p.at)}`,
}
