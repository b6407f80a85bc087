/** Texts of the screen for letters with voting codes. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { letterScreen as source } from '../nl/letters.ts'

const letters = (count: number, f: Formats) =>
  `${f.number(count)} ${f.plural(count, { one: 'letter', other: 'letters' })}`
const codes = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'code', other: 'codes' })}`
const rows = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'row', other: 'rows' })}`
const addresses = (count: number, f: Formats) =>
  `${f.number(count)} ${f.plural(count, { one: 'address', other: 'addresses' })}`

const separators: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs', ',': 'commas' }

export const letterScreen: Translated<typeof source> = {
  'letters.title': 'Letters with voting codes',
  'letters.lead': 'Every resident gets a code. Whoever holds the code can vote.',
  'letters.over': 'The vote is over. You cannot make letters any more.',

  'letters.already': (p, f) =>
    `${letters(p.count, f)} ${f.plural(p.count, { one: 'was', other: 'were' })} made for this round already`,
  'letters.already.text':
    'Whoever gets a second letter can vote twice. Make letters only for people who have none yet. If a letter is lost, make a new code at the help desk.',
  'letters.source': 'For whom',
  'letters.source.label': 'How do you make the letters?',
  'letters.source.file': 'With a file of addresses',
  'letters.source.file.hint': 'Every resident in the file gets a letter with the address in the window.',
  'letters.source.count': 'A number only',
  'letters.source.count.hint': 'Without an address. For instance to hand out in a meeting.',
  'letters.count': 'How many letters',
  'letters.count.fault': (p, f) => `Fill in a whole number from 1 to ${f.number(p.most)}.`,

  'letters.private': 'The addresses stay on this device',
  'letters.private.text':
    'This page reads the file here. The addresses are not sent and not stored. We know only the number of the letter.',
  'letters.file': 'File of addresses',
  'letters.file.hint': 'A CSV file: one resident on each row. In Excel: Save as, CSV UTF‑8.',
  'letters.file.missing': 'Choose a file of addresses without faults, or leave the faulty rows out.',
  'letters.file.other': 'This is not the file with which you began. Choose that file, or begin a new series.',
  'letters.file.notText':
    'This is not a text file. Open it in Excel, choose Save as, CSV UTF-8, and choose that file here.',
  'letters.file.empty': 'This file is empty. Choose another file.',
  'letters.file.tooLarge': 'This file is too large. Choose a file of 30 MB at the most.',
  'letters.file.tooMany': (p, f) => `These are too many addresses. Make ${letters(p.most, f)} at a time at the most.`,
  'letters.file.as': (p) =>
    `${p.name} was read as ${p.encoding}, with ${separators[p.separator] ?? p.separator} between the columns. See below whether names with an é or ë are right.`,
  'letters.file.read': (p, f) =>
    p.wrong === 0 ? `${addresses(p.good, f)} read` : `${addresses(p.good, f)} read, ${rows(p.wrong, f)} with a fault`,
  'letters.columns': 'Which column is what?',
  'letters.headings': 'The first row holds the names of the columns',
  'letters.column.none': 'No column',
  'letters.column.nameless': (p) => `Column ${p.place}`,
  'letters.column.missing': 'Choose the column that holds this.',
  'letters.part.givenName': 'Given name or initials',
  'letters.part.infix': 'Infix',
  'letters.part.name': 'Name',
  'letters.part.street': 'Street',
  'letters.part.houseNumber': 'House number',
  'letters.part.addition': 'Addition',
  'letters.part.postcode': 'Postcode',
  'letters.part.city': 'Town',
  'letters.preview': 'The first addresses',
  'letters.preview.text': 'The first addresses, as they come on the letter',
  'letters.row': 'Row',
  'letters.faults': (p, f) => `${rows(p.count, f)} with a fault`,
  'letters.faults.text': 'Mend them in the file and choose the file again. Or leave them out.',
  'letters.faults.mend': 'Mend them in the file and choose the file again.',
  'letters.faults.more': (p, f) => `And ${rows(p.count, f)} more.`,
  'letters.fault': (p, f) => `Row ${f.number(p.row)}:`,
  'letters.fault.name': 'the name is missing. Fill in the name.',
  'letters.fault.street': 'the street is missing. Fill in street and house number.',
  'letters.fault.number':
    'there is no house number. Put it behind the street, or choose the column with the house number.',
  'letters.fault.postcode': 'this is no postcode. Write four figures and two letters, such as 1211 AB.',
  'letters.fault.city': 'the town is missing. Fill in the town.',
  'letters.fault.long': 'a line is too long for the window. Make the line shorter than 60 characters.',
  'letters.fault.quotes':
    'there is a quotation mark too many or too few. All that follows may have shifted. Take it away.',
  'letters.fault.cells': (p) =>
    `there are ${p.found} cells instead of ${p.expected}. Put quotation marks around a text that holds a separator.`,
  'letters.fault.double': (p, f) =>
    `this resident is also on row ${f.number(p.of)}. Take one of them away: everybody gets one code.`,
  'letters.leaveOut': (p, f) =>
    `Make no letter for ${f.plural(p.count, { one: 'this row', other: `these ${rows(p.count, f)}` })}`,

  'letters.settings': 'What the letter says',
  'letters.help': 'Where does the resident find help?',
  'letters.help.hint':
    'Place, hours or telephone number of the desk. Write in Dutch: that is the language of the letter.',
  'letters.help.fault': 'This text does not fit on the letter. Make it shorter.',
  'letters.window': 'Window of the envelope',
  'letters.window.left': 'Left',
  'letters.window.right': 'Right',
  'letters.paper': 'Send a paper ballot along',
  'letters.paper.hint':
    'It comes on a second page. Print on both sides, then it stays one sheet. With more than 25 plans it can take more pages: print on one side then.',
  'letters.place': 'Where is the ballot handed in?',
  'letters.place.hint': 'After “Lever het in bij” (hand it in at). For instance: het wijkcentrum, Kerkstraat 1.',
  'letters.place.fault': 'Fill in where residents hand in the ballot.',
  'letters.until': 'To be handed in at the latest',
  'letters.until.hint': (p, f) =>
    `Before the closing on ${f.dateTime(p.closesAt)}. You must register the ballots before the closing.`,
  'letters.until.fault': 'Choose a moment before the closing of the round.',
  'letters.example': 'What the letter looks like',
  'letters.example.name': 'A. Voorbeeld',

  'letters.make.title': 'Make the codes',
  'letters.make.text':
    'Every code counts as somebody who can vote. That number is published with the result. So make no more codes than there are voters. You see the codes once: print the letters straight away.',
  'letters.make': 'Make the codes',
  'letters.make.count': (p, f) => `Make ${codes(p.count, f)}`,
  'letters.making': 'The codes are being made',
  'letters.making.text':
    'Leave this page open. If the connection fails you can go on where you were. Nothing happens twice.',
  'letters.made.so.far': (p, f) => `${f.number(p.made)} of ${codes(p.total, f)} made`,
  'letters.pause': 'Wait a moment',
  'letters.pausing': 'Stopping …',
  'letters.goOn': 'Go on',

  'letters.resume': 'Go on with a series',
  'letters.resume.title': (p, f) => `A series of ${letters(p.count, f)} is not finished`,
  'letters.resume.file':
    'Choose the same file again. You then get the same codes for the same residents. Letters that were printed stay good.',
  'letters.resume.count': 'Go on and you get the same codes. Letters that were printed stay good.',
  'letters.resume.new': 'A new series makes new codes. The old ones stay valid and count, also when nobody has them.',
  'letters.resume.forget': 'Begin a new series',

  'letters.made': (p, f) => `${codes(p.count, f)} ${f.plural(p.count, { one: 'has', other: 'have' })} been made`,
  'letters.once': 'You see these codes only now',
  'letters.once.text': 'We do not keep them readable. Print the letters and keep the list before you leave this page.',
  'letters.print.title': '1. Print the letters',
  'letters.print.text':
    'A window of the printer opens. There you can also choose “Save as PDF”. Leave margins and scale as they are: every letter is exactly one page of A4.',
  'letters.print.one':
    'Print on one side. Otherwise the code of one resident comes on the back of the letter of another.',
  'letters.print.two':
    'Print on both sides: on the back of every letter is the ballot of the same resident. Check this on the first few letters.',
  'letters.print': (p, f) =>
    p.first === p.last
      ? `Print letter ${f.number(p.first)}`
      : `Print letters ${f.number(p.first)} to ${f.number(p.last)}`,
  'letters.printed': 'Sent to the printer',
  'letters.list': '2. Keep the list',
  'letters.list.text':
    'The list says which number belongs to which address. It holds no codes. The desk needs it when somebody has lost the letter. Keep it where only the desk can reach it.',
  'letters.list.keep': 'Keep the list as CSV',
  'letters.list.kept': 'List kept',
  'letters.list.name': (p) => `Letters ${p.round}`,
  'letters.codes': 'Numbers and codes',
  'letters.codes.more': (p, f) => `And ${codes(p.count, f)} more. Those are on the letters.`,
  'letters.copy': 'Copy the codes',
  'letters.copied': (p, f) => `${codes(p.count, f)} copied.`,
  'letters.notCopied': 'Copying does not work here. Select the codes in the list.',
  'letters.end': 'Finished?',
  'letters.end.notYet': 'First print all letters, and keep the list if there is one.',
  'letters.end.text': 'See whether all letters are there. After that this page forgets the codes.',
  'letters.end.button': 'I have everything. Forget the codes',
  'letters.done': (p, f) => `${letters(p.count, f)} ${f.plural(p.count, { one: 'is', other: 'are' })} ready`,
  'letters.done.text': 'The codes are now on the letters alone. Is a letter lost? The desk gives a new code.',
  'letters.toRound': 'Back to the round',

  'letters.leave': 'The codes will be lost',
  'letters.leave.text':
    'You have not printed and kept everything yet. If you leave you will not see these codes again. In this tab you can resume the series later.',
}
