/** Texts of the screen for letters with voting codes. The letter itself has its own, always Dutch: `parts/letter/letter-text.ts`. */
import type { Formats } from '../formats.ts'

const letters = (count: number, f: Formats) =>
  `${f.number(count)} ${f.plural(count, { one: 'brief', other: 'brieven' })}`
const codes = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'code', other: 'codes' })}`
const rows = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'rij', other: 'rijen' })}`

const separators: Readonly<Record<string, string>> = { ';': 'puntkomma’s', '\t': 'tabs', ',': 'komma’s' }

export const letterScreen = {
  'letters.title': 'Brieven met stemcodes',
  'letters.lead': 'Elke bewoner krijgt een eigen code. Wie de code heeft, kan stemmen.',
  'letters.over': 'De stemming is voorbij. U kunt geen brieven meer maken.',

  'letters.already': (p: { count: number }, f: Formats) =>
    `Voor deze ronde ${f.plural(p.count, { one: 'is', other: 'zijn' })} al ${letters(p.count, f)} gemaakt`,
  'letters.already.text':
    'Wie een tweede brief krijgt, kan twee keer stemmen. Maak alleen brieven voor mensen die er nog geen hebben. Is een brief kwijt, maak dan aan de balie een nieuwe code.',
  'letters.source': 'Voor wie',
  'letters.source.label': 'Hoe maakt u de brieven?',
  'letters.source.file': 'Met een bestand met adressen',
  'letters.source.file.hint': 'Elke bewoner uit het bestand krijgt een brief met het adres in het venster.',
  'letters.source.count': 'Alleen een aantal',
  'letters.source.count.hint': 'Zonder adres. Bijvoorbeeld om uit te delen op een bijeenkomst.',
  'letters.count': 'Hoeveel brieven',
  'letters.count.fault': (p: { most: number }, f: Formats) =>
    `Vul een heel getal in van 1 tot en met ${f.number(p.most)}.`,

  'letters.private': 'De adressen blijven op dit apparaat',
  'letters.private.text':
    'Deze pagina leest het bestand hier. De adressen worden niet verstuurd en niet bewaard. Wij kennen alleen het nummer van de brief.',
  'letters.file': 'Bestand met adressen',
  'letters.file.hint': 'Een CSV-bestand: één bewoner op elke rij. In Excel: Opslaan als, CSV UTF‑8.',
  'letters.file.missing': 'Kies een bestand met adressen zonder fouten, of laat de foute rijen weg.',
  'letters.file.other': 'Dit is niet hetzelfde bestand als toen u begon. Kies dat bestand, of begin een nieuwe reeks.',
  'letters.file.notText':
    'Dit is geen tekstbestand. Open het in Excel, kies Opslaan als, CSV UTF-8, en kies dat bestand hier.',
  'letters.file.empty': 'Dit bestand is leeg. Kies een ander bestand.',
  'letters.file.tooLarge': 'Dit bestand is te groot. Kies een bestand van hoogstens 30 MB.',
  'letters.file.tooMany': (p: { most: number }, f: Formats) =>
    `Dit zijn te veel adressen. Maak hoogstens ${letters(p.most, f)} tegelijk.`,
  'letters.file.as': (p: { name: string; encoding: string; separator: string }) =>
    `${p.name} is gelezen als ${p.encoding}, met ${separators[p.separator] ?? p.separator} tussen de kolommen. Kijk hieronder of namen met een é of ë kloppen.`,
  'letters.file.read': (p: { good: number; wrong: number }, f: Formats) =>
    p.wrong === 0
      ? `${f.number(p.good)} ${f.plural(p.good, { one: 'adres', other: 'adressen' })} gelezen`
      : `${f.number(p.good)} ${f.plural(p.good, { one: 'adres', other: 'adressen' })} gelezen, ${rows(p.wrong, f)} met een fout`,
  'letters.columns': 'Welke kolom is wat?',
  'letters.headings': 'De eerste rij bevat de namen van de kolommen',
  'letters.column.none': 'Geen kolom',
  'letters.column.nameless': (p: { place: number }) => `Kolom ${p.place}`,
  'letters.column.missing': 'Kies de kolom waarin dit staat.',
  'letters.part.givenName': 'Voornaam of voorletters',
  'letters.part.infix': 'Tussenvoegsel',
  'letters.part.name': 'Naam',
  'letters.part.street': 'Straat',
  'letters.part.houseNumber': 'Huisnummer',
  'letters.part.addition': 'Toevoeging',
  'letters.part.postcode': 'Postcode',
  'letters.part.city': 'Plaats',
  'letters.preview': 'De eerste adressen',
  'letters.preview.text': 'De eerste adressen, zoals ze op de brief komen',
  'letters.row': 'Rij',
  'letters.faults': (p: { count: number }, f: Formats) => `${rows(p.count, f)} met een fout`,
  'letters.faults.text': 'Verbeter ze in het bestand en kies het bestand opnieuw. Of laat ze weg.',
  'letters.faults.mend': 'Verbeter ze in het bestand en kies het bestand opnieuw.',
  'letters.faults.more': (p: { count: number }, f: Formats) => `En nog ${rows(p.count, f)}.`,
  'letters.fault': (p: { row: number }, f: Formats) => `Rij ${f.number(p.row)}:`,
  'letters.fault.name': 'de naam ontbreekt. Vul de naam in.',
  'letters.fault.street': 'de straat ontbreekt. Vul straat en huisnummer in.',
  'letters.fault.number': 'er staat geen huisnummer. Zet het achter de straat, of kies de kolom met het huisnummer.',
  'letters.fault.postcode': 'dit is geen postcode. Schrijf vier cijfers en twee letters, zoals 1211 AB.',
  'letters.fault.city': 'de plaats ontbreekt. Vul de plaats in.',
  'letters.fault.long': 'een regel is te lang voor het venster. Maak de regel korter dan 60 tekens.',
  'letters.fault.quotes':
    'er staat een aanhalingsteken te veel of te weinig. Alles erna kan verschoven zijn. Haal het weg.',
  'letters.fault.cells': (p: { found: number; expected: number }) =>
    `er zijn ${p.found} cellen in plaats van ${p.expected}. Zet aanhalingstekens om een tekst met een scheidingsteken erin.`,
  'letters.fault.double': (p: { of: number }, f: Formats) =>
    `deze bewoner staat ook op rij ${f.number(p.of)}. Haal er één weg: iedereen krijgt één code.`,
  'letters.leaveOut': (p: { count: number }, f: Formats) =>
    `Maak geen brief voor ${f.plural(p.count, { one: 'deze rij', other: `deze ${rows(p.count, f)}` })}`,

  'letters.settings': 'Wat er in de brief staat',
  'letters.help': 'Waar vindt de bewoner hulp?',
  'letters.help.hint':
    'Plaats, tijden of telefoonnummer van de balie. Schrijf in het Nederlands: dat is de taal van de brief.',
  'letters.help.fault': 'Deze tekst past niet op de brief. Maak hem korter.',
  'letters.window': 'Venster van de envelop',
  'letters.window.left': 'Links',
  'letters.window.right': 'Rechts',
  'letters.paper': 'Stuur een papieren stembiljet mee',
  'letters.paper.hint':
    'Het komt op een tweede pagina. Druk dubbelzijdig af, dan blijft het één vel. Bij meer dan 25 plannen kunnen het meer pagina’s worden: druk dan enkelzijdig af.',
  'letters.place': 'Waar levert men het biljet in?',
  'letters.place.hint': 'Na “Lever het in bij”. Bijvoorbeeld: het wijkcentrum, Kerkstraat 1.',
  'letters.place.fault': 'Vul in waar bewoners het biljet inleveren.',
  'letters.until': 'Inleveren tot uiterlijk',
  'letters.until.hint': (p: { closesAt: string }, f: Formats) =>
    `Vóór de sluiting op ${f.dateTime(p.closesAt)}. U moet de biljetten voor de sluiting inboeken.`,
  'letters.until.fault': 'Kies een moment vóór de sluiting van de ronde.',
  'letters.example': 'Zo ziet de brief eruit',
  'letters.example.name': 'A. Voorbeeld',

  'letters.make.title': 'Codes maken',
  'letters.make.text':
    'Elke code telt als iemand die kan stemmen. Dat aantal staat straks bij de uitslag. Maak dus niet meer codes dan er stemmers zijn. U ziet de codes één keer: druk de brieven daarna meteen af.',
  'letters.make': 'Maak de codes',
  'letters.make.count': (p: { count: number }, f: Formats) => `Maak ${codes(p.count, f)}`,
  'letters.making': 'De codes worden gemaakt',
  'letters.making.text':
    'Laat deze pagina open. Valt de verbinding weg, dan kunt u verder waar u was. Niets gebeurt dubbel.',
  'letters.made.so.far': (p: { made: number; total: number }, f: Formats) =>
    `${f.number(p.made)} van ${codes(p.total, f)} gemaakt`,
  'letters.pause': 'Wacht even',
  'letters.pausing': 'Stopt zo …',
  'letters.goOn': 'Ga verder',

  'letters.resume': 'Verder met een reeks',
  'letters.resume.title': (p: { count: number }, f: Formats) => `Een reeks van ${letters(p.count, f)} is nog niet af`,
  'letters.resume.file':
    'Kies hetzelfde bestand opnieuw. U krijgt dan dezelfde codes bij dezelfde bewoners. Brieven die al zijn afgedrukt, blijven goed.',
  'letters.resume.count': 'Ga verder en u krijgt dezelfde codes. Brieven die al zijn afgedrukt, blijven goed.',
  'letters.resume.new':
    'Een nieuwe reeks maakt nieuwe codes. De oude blijven gelden en tellen mee, ook als niemand ze heeft.',
  'letters.resume.forget': 'Begin een nieuwe reeks',

  'letters.made': (p: { count: number }, f: Formats) =>
    `${codes(p.count, f)} ${f.plural(p.count, { one: 'is', other: 'zijn' })} gemaakt`,
  'letters.once': 'U ziet deze codes alleen nu',
  'letters.once.text':
    'Wij bewaren ze niet leesbaar. Druk de brieven af en bewaar de lijst voordat u deze pagina verlaat.',
  'letters.print.title': '1. Druk de brieven af',
  'letters.print.text':
    'Er gaat een venster van de printer open. Daar kunt u ook “Opslaan als PDF” kiezen. Laat marges en schaal op standaard staan: elke brief is precies één pagina A4.',
  'letters.print.one':
    'Druk enkelzijdig af. Anders komt de code van de een op de achterkant van de brief van een ander.',
  'letters.print.two':
    'Druk dubbelzijdig af: op de achterkant van elke brief staat het stembiljet van dezelfde bewoner. Kijk het na bij de eerste paar brieven.',
  'letters.print': (p: { first: number; last: number }, f: Formats) =>
    p.first === p.last
      ? `Druk brief ${f.number(p.first)} af`
      : `Druk brief ${f.number(p.first)} tot en met ${f.number(p.last)} af`,
  'letters.printed': 'Naar de printer',
  'letters.list': '2. Bewaar de lijst',
  'letters.list.text':
    'De lijst zegt welk nummer bij welk adres hoort. Er staan geen codes in. De balie heeft hem nodig als iemand de brief kwijt is. Bewaar hem waar alleen de balie bij kan.',
  'letters.list.keep': 'Bewaar de lijst als CSV',
  'letters.list.kept': 'Lijst bewaard',
  'letters.list.name': (p: { round: string }) => `Brieven ${p.round}`,
  'letters.codes': 'Nummers en codes',
  'letters.codes.more': (p: { count: number }, f: Formats) => `En nog ${codes(p.count, f)}. Die staan op de brieven.`,
  'letters.copy': 'Kopieer de codes',
  'letters.copied': (p: { count: number }, f: Formats) => `${codes(p.count, f)} gekopieerd.`,
  'letters.notCopied': 'Kopiëren lukt hier niet. Selecteer de codes in de lijst.',
  'letters.end': 'Klaar?',
  'letters.end.notYet': 'Druk eerst alle brieven af en bewaar de lijst, als die er is.',
  'letters.end.text': 'Kijk of alle brieven er zijn. Daarna vergeet deze pagina de codes.',
  'letters.end.button': 'Ik heb alles. Vergeet de codes',
  'letters.done': (p: { count: number }, f: Formats) =>
    `${letters(p.count, f)} ${f.plural(p.count, { one: 'is', other: 'zijn' })} klaar`,
  'letters.done.text':
    'De codes staan nu alleen nog op de brieven. Is een brief kwijt? De balie geeft een nieuwe code.',
  'letters.toRound': 'Terug naar de ronde',

  'letters.leave': 'De codes gaan verloren',
  'letters.leave.text':
    'U heeft nog niet alles afgedrukt en bewaard. Gaat u weg, dan ziet u deze codes niet meer. In dit tabblad kunt u de reeks later wel hervatten.',
}
