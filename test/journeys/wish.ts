/** The form of a new plan, as an initiator fills it. */
import type { Page } from '@playwright/test'
import { choose, tick, type } from './hands.ts'
import type { JourneyWords } from './words.ts'

/** Fills the form of a new plan. */
export async function fillWish(
  page: Page,
  { t }: JourneyWords,
  wish: { title: string; euros: string; years: string; asset: boolean },
): Promise<void> {
  await type(page.getByLabel(t('wish.field.title')), wish.title)
  await type(
    page.getByLabel(t('wish.field.summary')),
    'Voor iedereen in de straat, van groot tot klein. Met de hele buurt.',
  )
  await choose(page.getByLabel(t('wish.field.theme')), { label: t('theme.meeting') })
  await choose(page.getByLabel(t('wish.field.district')), { label: 'Oost' })
  await type(page.getByLabel(t('wish.field.place')), 'Geuzenbuurt')
  await type(page.getByLabel(t('wish.field.cost'), { exact: true }), wish.euros)
  await type(page.getByLabel(t('wish.field.lifetime')), wish.years)
  await tick(page.getByLabel(t('wish.field.asset')), wish.asset)
}
