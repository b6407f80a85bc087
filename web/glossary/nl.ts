/** What the hard words mean, in plain Dutch. No figures: those differ from year to year and stand on the screens themselves. */
import type { Glossary } from './terms.ts'

export const glossary: Glossary = {
  slice:
    'Het geld dat een wijk dit jaar zelf mag verdelen. De gemeente heeft één pot voor alle wijken samen. Elke wijk krijgt daar een deel van.',
  distribution:
    'Zo verdeelt de gemeente de pot over de wijken. Een deel is voor elke wijk gelijk. Een deel hangt af van hoeveel mensen er wonen. De rest gaat naar wijken waar meer nodig is.',
  reserved:
    'Gereserveerd geld is apart gezet voor een plan dat is gekozen. Niemand anders kan het gebruiken. Is het plan goedgekeurd en ligt de buurtdeal klaar, dan heet het afgesproken. Wijst u de buurtdeal af, dan gaat het geld terug.',
  deal: 'De afspraak tussen u en de gemeente. Erin staat wat u gaat doen, hoeveel geld u krijgt en hoeveel uur de gemeente helpt. De afspraak geldt pas als u tekent.',
  investment:
    'Iets groots dat jaren meegaat, zoals een speeltuin of een plein. De gemeente betaalt het niet uit één jaar, maar verdeelt de kosten over de jaren dat het meegaat.',
  'capital-charges':
    'Wat een groot plan de gemeente elk jaar kost. Dat is een deel van de prijs, plus rente over wat nog niet is afbetaald. Een beetje zoals de maandlasten van een huis. Zolang ze lopen, is er elk jaar minder geld voor nieuwe plannen.',
  'capital-ceiling':
    'Alle kapitaallasten samen mogen niet boven een grens komen. Zo blijft er elk jaar geld over voor nieuwe plannen in alle wijken. De gemeente stelt de grens vast.',
  'interest-rate':
    'De rente die de gemeente rekent over geld dat in een groot plan vastzit. Voor alle plannen is die hetzelfde. In de gemeente heet dit de omslagrente.',
  credit:
    'Toestemming van de gemeenteraad om een bedrag uit te geven aan één groot plan. Zonder krediet mag het werk niet beginnen. Meer uitgeven mag alleen als de raad opnieuw beslist.',
  'allocation-rule':
    'De manier waarop uit alle stemmen volgt welke plannen doorgaan. De regel staat vast voordat het stemmen begint. Iedereen kan de uitslag zelf narekenen.',
  'equal-shares':
    'Een manier van rekenen waarbij elke stemmer een even groot deel van het geld krijgt. Een plan gaat door als de mensen die erop stemden het samen kunnen betalen. Zo krijgt ook een kleinere groep iets, en beslist de grootste groep niet alles.',
  receipt:
    'Een code die bij uw stem hoort. Na de telling staat hij in de lijst van getelde stemmen. Zo ziet u dat uw stem is meegeteld. Aan de code is niet te zien wie u bent of wat u koos.',
  adoption:
    'De buurtgroep kijkt of het tellen goed ging, en zegt dan dat de uitslag geldt. Zij schrijft erbij waarom, en iedereen kan dat lezen. Daarna staat het geld voor de winnende plannen apart. Andere plannen kiezen kan de groep niet.',
  pabulib:
    'Een openbare verzameling van stemrondes uit andere steden, en de vorm waarin ze zijn opgeschreven. Met zo’n bestand kunt u oefenen voordat uw eigen ronde begint.',
  'money-check':
    'Een financieel adviseur kijkt of er genoeg geld is, en of er genoeg overblijft voor andere plannen. De adviseur beslist niet of het plan leuk is. Dat doet de wijk.',
  'four-eyes':
    'Bij een groot bedrag keuren twee mensen het goed, niet één. Wie het plan heeft voorbereid, mag niet meebeslissen. Zo kan niemand alleen geld weggeven.',
  'council-track':
    'De weg van een groot plan. Eerst geven mensen van de gemeente advies. Dan doet het college (de burgemeester en de wethouders) een voorstel. Daarna beslist de gemeenteraad, die door alle inwoners is gekozen.',
  'right-to-challenge':
    'Denkt u dat de buurt een taak van de gemeente beter kan doen? Dan mag u vragen die taak over te nemen. Het geld en de uren van die taak kunnen dan naar de buurt gaan.',
  awb: 'De Algemene wet bestuursrecht. Daarin staat hoe de gemeente een besluit moet nemen, hoelang dat mag duren en hoe u bezwaar maakt. ‘Awb\u00a04:13’ is artikel 4:13 van die wet.',
  'formal-decision':
    'Een brief waarin de gemeente zegt wat zij over uw plan beslist, en waarom. Bent u het er niet mee eens, dan kunt u bezwaar maken. In de wet heet zo’n brief een beschikking.',
  objection:
    'U zegt tegen de gemeente dat u het niet eens bent met een besluit. De gemeente moet er dan opnieuw naar kijken. Dat kost niets. Het kan maar een beperkte tijd. De laatste dag staat erbij.',
  appeal:
    'Bent u het ook niet eens met het antwoord op uw bezwaar? Dan kunt u naar de rechter. Dat heet beroep. Daarvoor betaalt u griffierecht.',
  'default-notice':
    'U laat de gemeente weten dat zij te laat is met een besluit. Daarna krijgt de gemeente nog twee weken. Is er dan nog geen besluit, dan moet zij u een bedrag per dag betalen. In de wet heet dit een ingebrekestelling.',
}
