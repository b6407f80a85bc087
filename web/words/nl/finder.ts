/** Texts for finding plans on a ballot paper and laying them side by side. */
import type { Formats } from '../formats.ts'

export const finder = {
  'finder.title': 'Zoek in de plannen',
  'finder.word': 'Woord',
  'finder.theme': 'Thema',
  'finder.allThemes': 'Alle thema’s',
  'finder.price': 'Prijs',
  'finder.allPrices': 'Alle prijzen',
  'finder.upTo': (p: { cents: number }, f: Formats) => `Hoogstens ${f.money(p.cents)}`,
  'finder.fits': 'Alleen wat nog past',
  'finder.none': 'Geen plan past hierbij. Kies minder, of begin opnieuw.',
  'finder.clear': 'Toon alle plannen',

  'compare.open': 'Vergelijk plannen',
  'compare.title': 'Vergelijk plannen',
  'compare.which': 'Welke plannen wilt u naast elkaar zien?',
  'compare.hint': 'Kies er twee, drie of vier.',
  'compare.full': 'U heeft er vier. Haal er eerst een weg om een ander te kiezen.',
  'compare.table': 'De plannen naast elkaar',
  'compare.price': 'Prijs',
  'compare.share': 'Deel van het geld',
  'compare.hours': 'Uren van de gemeente',
  'compare.noHours': 'Geen',
  'compare.theme': 'Thema',
  'compare.initiator': 'Van wie',
  'compare.summary': 'Wat het is',
  'compare.choice': 'Uw keuze',
  'compare.read': 'Lees het hele plan',
}
