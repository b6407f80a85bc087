/** The ballot paper on the screen, as a voter fills it. */
import type { Locator, Page } from '@playwright/test'
import { press } from './hands.ts'
import type { JourneyWords } from './words.ts'

/** The button that puts this plan on the voter's paper. */
export const chooseButton = (page: Page, { t }: JourneyWords, title: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('button', { name: new RegExp(`^${t('plan.choose')}`) })

/** Puts these plans on the voter's paper, and goes on to look it over. */
export async function fillPaper(page: Page, words: JourneyWords, titles: readonly string[]): Promise<void> {
  for (const title of titles) await press(chooseButton(page, words, title))
  await press(page.getByRole('button', { name: words.t('ballot.review') }))
}
