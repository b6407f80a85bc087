/** Texts of the accessibility statement, in the order of the Dutch model (Besluit digitale toegankelijkheid overheid, annex). */
import type { Formats } from '../formats.ts'

export const accessibility = {
  'accessibility.title': 'Toegankelijkheid',
  'accessibility.goal':
    'Iedereen moet Buurtkas kunnen gebruiken. Hier staat hoe ver we zijn, en wat nog niet zeker is.',

  'accessibility.statement.title': 'Verklaring',
  'accessibility.statement.goal':
    'De gemeente wil haar online informatie en diensten voor iedereen toegankelijk maken, zoals het Besluit digitale toegankelijkheid overheid vraagt. De eisen daarvan staan in EN 301 549: WCAG, niveau A en AA. Buurtkas is gebouwd naar de nieuwste versie, WCAG 2.2.',
  'accessibility.statement.scope':
    'Deze verklaring geldt voor alle pagina’s van deze website: voor bewoners, voor groepen en voor medewerkers.',
  'accessibility.statement.demo':
    'U bekijkt een demonstratie. Een gemeente die Buurtkas gebruikt, laat de site eerst onderzoeken, ondertekent zelf een verklaring en zet die in het register.',

  'accessibility.status.title': 'Status: C, eerste maatregelen genomen',
  'accessibility.status.text':
    'We hebben veel gedaan en veel getest. Maar niemand van buiten heeft de site onderzocht. Daarom zeggen we niet dat hij (gedeeltelijk) voldoet.',
  'accessibility.status.scale':
    'Er zijn vijf statussen: A voldoet volledig, B voldoet gedeeltelijk, C eerste maatregelen genomen, D voldoet niet, E er is geen verklaring.',

  'accessibility.evidence.title': 'Wat we hebben gedaan en getest',
  'accessibility.evidence.axe':
    'Een programma (axe) controleert de schermen op de regels van WCAG 2.2. Vindt het een fout, dan faalt de test.',
  'accessibility.evidence.keyboard': 'Proefbezoeken lopen de belangrijkste stappen door met alleen het toetsenbord.',
  'accessibility.evidence.contrast':
    'Van de kleuren van tekst, knoppen en velden is het contrast berekend: in licht, in donker en in elk thema.',
  'accessibility.evidence.width':
    'De schermen zijn bekeken op een telefoon en op een groot scherm. Brede tabellen schuiven in hun eigen kader.',
  'accessibility.evidence.colour': 'Kleur is nooit het enige teken. Bij elke kleur staat een woord.',
  'accessibility.evidence.motion': 'Vraagt uw apparaat om minder beweging? Dan beweegt er niets.',
  'accessibility.evidence.charts': 'Bij elke grafiek staat dezelfde informatie als tabel of in woorden.',
  'accessibility.evidence.words': 'Moeilijke woorden zijn uitgelegd.',

  'accessibility.limits.title': 'Wat nog niet goed of nog niet zeker is',
  'accessibility.limits.audit': 'Er is geen onderzoek door een onafhankelijk bureau gedaan.',
  'accessibility.limits.people':
    'Er is nog niet getest door mensen met een beperking, en niet met een schermlezer of met spraakbediening.',
  'accessibility.limits.browsers': 'De tests draaien in één browser (Chromium), niet in Firefox of Safari.',
  'accessibility.limits.plans':
    'Wat bewoners zelf schrijven, staat er zoals zij het schreven. Die tekst kan moeilijk zijn, en is niet vertaald.',
  'accessibility.limits.documents': 'Officiële stukken en brieven zijn er alleen in het Nederlands.',
  'accessibility.limits.arabic': 'In het Arabisch zijn er alleen de pagina’s om te stemmen.',

  'accessibility.feedback.title': 'Werkt iets niet voor u?',
  'accessibility.feedback.text':
    'Zeg het tegen de gemeente. Op de site van een gemeente staat hier een e-mailadres en een telefoonnummer. In deze demonstratie is er niemand die meldingen leest.',
  'accessibility.feedback.paper': 'Stemmen kan ook op papier of met hulp van de gemeente.',

  'accessibility.enforcement.title': 'Niet tevreden met het antwoord?',
  'accessibility.enforcement.text':
    'Krijgt u geen goed antwoord van een gemeente, of duurt het te lang? Dan kunt u een klacht indienen bij de Nationale ombudsman. Dat kost niets.',

  'accessibility.date': (p: { at: string }, f: Formats) =>
    `Opgesteld op ${f.date(p.at)}, op grond van eigen tests. Niet ondertekend en niet in het register: dit is een demonstratie.`,
}
