/** Texts of the tour for officials and group members. */
import type { Formats } from '../formats.ts'

export const tour = {
  'tour.menu': 'Rondleiding',
  'tour.offer': 'Nieuw hier?',
  'tour.offer.text': (p: { steps: number }, f: Formats) =>
    `In ${f.number(p.steps)} korte stappen ziet u waar alles staat. U kunt op elk moment stoppen.`,
  'tour.start': 'Start de rondleiding',
  'tour.skip': 'Sla over',
  'tour.next': 'Volgende stap',
  'tour.before': 'Vorige stap',
  'tour.end': 'Klaar met de rondleiding',
  'tour.over': 'De rondleiding is gesloten. U vindt de rondleiding terug in het menu.',
  'tour.number': (p: { step: number; of: number }, f: Formats) =>
    `Rondleiding, stap ${f.number(p.step)} van ${f.number(p.of)}`,
  'tour.today.title': 'Hier begint uw dag',
  'tour.today.text':
    'In deze lijst staat alles wat op u wacht. Wat het eerst af moet, staat bovenaan. Druk op een regel. Dan komt u waar u het werk kunt doen. Het getal in het menu telt mee. Onder de lijst staat wat op anderen wacht.',
  'tour.group.title': 'Het overzicht van uw buurtgroep',
  'tour.group.text':
    'Na een stemming telt uw groep hier de stemmen en stelt de uitslag vast. U ziet ook hoeveel geld uw wijk nog heeft.',
  'tour.rehearse.title': 'Eerst oefenen',
  'tour.rehearse.text':
    'Speel hier een oudere stemming na met een andere regel of een ander budget. Zo ziet u vooraf wat een keuze doet. Er verandert niets echt.',
  'tour.check.title': 'Plannen nakijken',
  'tour.check.text':
    'Hier komen nieuwe plannen binnen. Open een plan, lees welke weg het neemt en waarom, en kies onderaan wat u vindt.',
  'tour.rounds.title': 'Een stemming voorbereiden',
  'tour.rounds.text':
    'Hier maakt u een ronde, zet u plannen op het stembiljet en opent u de stemming. Na het openen staan de regels vast.',
  'tour.money.title': 'Besluiten over geld',
  'tour.money.text':
    'Hier wachten plannen op uw besluit: goedkeuren, doorsturen naar de raad, een vraag stellen of weigeren. Boven een grens moet een tweede collega ook goedkeuren.',
  'tour.ledger.title': 'Het grootboek',
  'tour.ledger.text':
    'Elke euro en elk uur staat hier: van welke rekening en naar welke. Niemand kan ongemerkt een boeking veranderen of weghalen.',
  'tour.dossiers.title': 'Alle raadsdossiers',
  'tour.dossiers.text':
    'Grote wensen gaan naar de gemeenteraad. Hier ziet iedereen hoe ver elk dossier is, wie aan zet is en wat het per jaar kost. Bent u aan zet? Onderaan het dossier staat wat u kunt doen.',
  'tour.tasks.title': 'Taken die bewoners kunnen overnemen',
  'tour.tasks.text': 'Hier zegt u wat de gemeente doet, wat dat kost, en of een groep bewoners de taak mag overnemen.',
  'tour.programme.title': 'Het hele programma',
  'tour.programme.text':
    'Hier verdeelt u het budget van het jaar over de wijken en geeft u uren aan de ploegen. U ziet ook wat in de stad te laat is.',
  'tour.numbers.title': 'De getallen van de gemeente',
  'tour.numbers.text':
    'Grenzen, termijnen en bedragen staan hier. Verander er een en u ziet eerst welke plannen een andere weg hadden genomen. Een wijziging begint op een dag die u kiest.',
  'tour.reason.title': 'Elk besluit heeft een reden',
  'tour.reason.text':
    'U schrijft bij elk besluit waarom. De initiatiefnemer leest dat woord voor woord. Knoppen die u ziet, kunt u gebruiken. Mag u iets niet doen, dan staat de knop er niet.',
  'tour.again.title': 'Dat was het',
  'tour.again.text': 'In het menu staat “Rondleiding”. Daar begint u opnieuw wanneer u wilt.',
}
