/** Texts for finding plans on a ballot paper and laying them side by side. */
import type { Translated } from '../dictionary.ts'
import type { finder as source } from '../nl/finder.ts'

export const finder: Translated<typeof source> = {
  'finder.title': 'Search the plans',
  'finder.word': 'Word',
  'finder.theme': 'Theme',
  'finder.allThemes': 'All themes',
  'finder.price': 'Price',
  'finder.allPrices': 'All prices',
  'finder.upTo': (p, f) => `At most ${f.money(p.cents)}`,
  'finder.fits': 'Only what still fits',
  'finder.none': 'No plan matches this. Choose less, or begin anew.',
  'finder.clear': 'Show all plans',

  'compare.open': 'Compare plans',
  'compare.title': 'Compare plans',
  'compare.which': 'Which plans do you want to see side by side?',
  'compare.hint': 'Choose two, three or four.',
  'compare.full': 'You have four. Take one away first to choose another.',
  'compare.table': 'The plans side by side',
  'compare.price': 'Price',
  'compare.share': 'Share of the money',
  'compare.hours': 'Hours of the municipality',
  'compare.noHours': 'None',
  'compare.theme': 'Theme',
  'compare.initiator': 'Whose it is',
  'compare.summary': 'What it is',
  'compare.choice': 'Your choice',
  'compare.read': 'Read the whole plan',
}
