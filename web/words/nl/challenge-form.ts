/** Texts of the form of a challenge. */
import type { Formats } from '../formats.ts'

export const challengeForm = {
  'challengeForm.head': 'Daag de gemeente uit',
  'challengeForm.continue': 'Verder met uw uitdaging',
  'challengeForm.lead': 'Zes korte stappen. U kunt op elk moment bewaren en later verdergaan.',
  'challengeForm.onlyResidents': 'Een uitdaging maakt u als bewoner. Log in als bewoner om verder te gaan.',
  'challengeForm.logInFirst': 'Log in om verder te gaan met uw concept.',
  'challengeForm.closed': 'De tekst van deze uitdaging kan nu niet worden aangepast',
  'challengeForm.toChallenge': 'Naar de uitdaging',
  'challengeForm.other': 'Op dit apparaat staat een andere tekst',
  'challengeForm.other.text':
    'U typte hier eerder iets wat niet is bewaard bij de gemeente. Wat u hieronder ziet, is de tekst van de gemeente.',
  'challengeForm.other.take': 'Gebruik de tekst van dit apparaat',
  'challengeForm.other.drop': 'Gooi die tekst weg',
  'challengeForm.restored': 'We hebben teruggezet wat u hier eerder typte.',
  'challengeForm.steps': 'Stappen',
  'challengeForm.stepOf': (p: { at: number; count: number }, f: Formats) =>
    `Stap ${f.number(p.at)} van ${f.number(p.count)}`,
  'challengeForm.answered': '(ingevuld)',
  'challengeForm.back': 'Vorige stap',
  'challengeForm.next': 'Volgende stap',
  'challengeForm.save': 'Bewaar',
  'challengeForm.saved': 'Bewaard bij de gemeente.',
  'challengeForm.logInToSave': 'Log in om te bewaren',
  'challengeForm.kept.nowhere': 'Er is nog niets bewaard.',
  'challengeForm.kept.device':
    'Wat u typt, blijft op dit apparaat staan. Kies Bewaar om het bij de gemeente te bewaren.',
  'challengeForm.kept.server': 'Alles is bewaard bij de gemeente. Alleen uw groep ziet het concept.',
  'challengeForm.kept.failed': 'Dit apparaat kan uw tekst niet vasthouden. Kies Bewaar voordat u weggaat.',

  'challengeForm.step.task': 'De taak',
  'challengeForm.step.task.text': 'Welk werk van de gemeente wilt u overnemen?',
  'challengeForm.step.plan': 'Uw plan',
  'challengeForm.step.plan.text': 'Wat gaat u doen, en waarom is dat beter?',
  'challengeForm.step.money': 'Geld en uren',
  'challengeForm.step.money.text': 'Wat heeft u per jaar nodig? U ziet ook wat de gemeente er nu aan besteedt.',
  'challengeForm.step.money.noTask': 'Wat heeft u per jaar nodig?',
  'challengeForm.money.chooseTask': 'Kies eerst een taak',
  'challengeForm.money.chooseTask.text': 'Dan ziet u hier wat de gemeente er nu aan besteedt.',
  'challengeForm.step.people': 'Uw groep',
  'challengeForm.step.people.text': 'Wie doet het, en hoe weet de buurt dat het goed gaat?',
  'challengeForm.step.period': 'Begin en duur',
  'challengeForm.step.period.text': 'Wanneer wilt u beginnen, en hoe lang?',
  'challengeForm.step.check': 'Nakijken',
  'challengeForm.step.check.text': 'Kijk of alles klopt. Daarna kunt u indienen.',

  'challengeForm.taskId': 'Taak',
  'challengeForm.taskId.hint': 'Kies uit de taken van de gemeente.',
  'challengeForm.taskId.fixed':
    'De taak ligt vast sinds uw concept is bewaard. Een andere taak? Begin dan een nieuwe uitdaging.',
  'challengeForm.taskNow': (p: { amountCents: number; minutes: number; year: number }, f: Formats) =>
    `Deze taak kost de gemeente nu ${f.money(p.amountCents)} en ${f.hours(p.minutes)} per jaar (${p.year}).`,
  'challengeForm.mayNot': 'U mag de uitdaging toch indienen. Het college kan die dan snel afwijzen, met de reden.',
  'challengeForm.districtCode': 'Wijk',
  'challengeForm.districtCode.hint': 'De wijk waar u het werk doet. Daar vraagt u ook om steun.',
  'challengeForm.title': 'Naam van uw uitdaging',
  'challengeForm.title.hint': 'Kort en duidelijk, bijvoorbeeld: Wij zorgen voor het Geuzenpark.',
  'challengeForm.what': 'Wat gaat u doen?',
  'challengeForm.what.hint': 'Welk werk neemt u over, en welk werk niet?',
  'challengeForm.better': 'Waarom is dat beter?',
  'challengeForm.better.hint': 'Voor de buurt, voor het werk, of voor wat het kost.',
  'challengeForm.results': 'Wat is het resultaat?',
  'challengeForm.results.hint': 'Wat kan iedereen zien of meten als het goed gaat?',
  'challengeForm.moneyPerYear': 'Geld per jaar',
  'challengeForm.moneyPerYear.hint': 'In hele euro’s of met centen. Vul 0 in als u geen geld nodig heeft.',
  'challengeForm.hours': 'Uren van de gemeente per jaar',
  'challengeForm.hours.text': 'Heeft u hulp van vakmensen van de gemeente nodig? Laat leeg wat u niet nodig heeft.',
  'challengeForm.hours.of': (p: { what: string }) => `${p.what}, uren per jaar`,
  'challengeForm.hours.others': 'Ook uren van andere vakmensen',
  'challengeForm.beside': 'Naast wat het nu kost',
  'challengeForm.beside.you': 'U vraagt',
  'challengeForm.aboveCost': (p: { overCents: number }, f: Formats) =>
    `Dit is ${f.money(p.overCents)} meer dan de taak nu kost. Meer geven kan alleen als het college daar een goede reden voor heeft.`,
  'challengeForm.aboveHours': (p: { overMinutes: number }, f: Formats) =>
    `Dit zijn ${f.hours(p.overMinutes)} meer dan de taak nu heeft. Meer uren kan de gemeente niet overdragen.`,
  'challengeForm.people': 'Wie doen er mee?',
  'challengeForm.people.hint': 'Hoeveel mensen, en wat hebben zij eerder gedaan?',
  'challengeForm.accountability': 'Hoe laat u zien dat het goed gaat?',
  'challengeForm.accountability.hint': 'Bijvoorbeeld een verslag elk kwartaal, en een kasboek dat iedereen mag zien.',
  'challengeForm.continuity': 'Hoe blijft het goed en veilig?',
  'challengeForm.continuity.hint': 'Wat doet u als iemand uitvalt, of als er iets misgaat?',
  'challengeForm.helpAsked': 'Welke hulp wilt u van de gemeente?',
  'challengeForm.helpAsked.hint': 'Bijvoorbeeld gereedschap, verzekering of een cursus.',
  'challengeForm.startsOn': 'Eerste dag',
  'challengeForm.startsOn.hint': (p: { today: string }, f: Formats) =>
    `Vanaf vandaag, ${f.date(p.today)}. Reken op ongeveer vier maanden voor gesprek, steun en besluit.`,
  'challengeForm.years': 'Hoe lang?',
  'challengeForm.years.hint': (p: { most: number }, f: Formats) =>
    `Hoogstens ${f.number(p.most)} jaar. Daarna kan het worden verlengd.`,
  'challengeForm.years.unit': 'jaar',
  'challengeForm.contract': (p: { endsOn: string }, f: Formats) =>
    `De gemeente heeft voor deze taak een contract tot en met ${f.date(p.endsOn)}. Eerder beginnen is lastig.`,

  'challengeForm.missing': (p: { count: number }, f: Formats) =>
    `Er ${f.plural(p.count, { one: 'ontbreekt nog 1 antwoord', other: `ontbreken nog ${f.number(p.count)} antwoorden` })}`,
  'challengeForm.complete': 'Alles is ingevuld',
  'challengeForm.complete.text': 'U kunt de uitdaging indienen. Dan kan iedereen die lezen.',
  'challengeForm.complete.saved': 'Bewaar uw tekst en ga terug naar de uitdaging.',
  'challengeForm.notYet': 'nog niet ingevuld',
  'challengeForm.onlyHours': (p: { minutes: number }, f: Formats) =>
    `${f.hours(p.minutes)} per jaar; het geld is nog niet ingevuld`,
  'challengeForm.handIn': 'Dien de uitdaging in',
  'challengeForm.handIn.text':
    'Iedereen kan de uitdaging dan lezen, met uw naam. Vanaf vandaag lopen de termijnen van de gemeente. Daarna kunt u de tekst alleen op drie momenten aanpassen: bij een aanvulling, in het gesprek, en bij plan en begroting.',
  'challengeForm.finish': 'Bewaar en ga terug naar de uitdaging',
  'challengeForm.fault.choose': 'Maak een keuze.',
  'challengeForm.fault.number': (p: { least: number; most: number }, f: Formats) =>
    `Vul een heel getal in van ${f.number(p.least)} tot en met ${f.number(p.most)}.`,
  'challengeForm.fault.missing': 'Vul dit in.',
}
