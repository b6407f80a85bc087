/** The form of a new plan, as an initiator fills it. */
import type { Page } from '@playwright/test'
import type { JourneyWords } from './words.ts'

/** Fills the form of a new plan. */
export async function fillWish(
  page: Page,
  { t }: JourneyWords,
  wish: { title: string; euros: string; years: string; asset: boolean },
): Promise<void> {
  await page.getByLabel(t('wish.field.title')).fill(wish.title)
  await page
    .getByLabel(t('wish.field.summary'))
    .fill('Voor iedereen in de straat, van groot tot klein. Met de hele buurt.')
  await page.getByLabel(t('wish.field.theme')).selectOption({ label: t('theme.meeting') })
  await page.getByLabel(t('wish.field.district')).selectOption({ label: 'Oost' })
  await page.getByLabel(t('wish.field.place')).fill('Geuzenbuurt')
  await page.getByLabel(t('wish.field.cost'), { exact: true }).fill(wish.euros)
  await page.getByLabel(t('wish.field.lifetime')).fill(wish.years)
  await page.getByLabel(t('wish.field.asset')).setChecked(wish.asset)
}
