/** What a screen of the list is: where it is, who looks at it, and what is pressed before it is looked at. */
import type { Page } from '@playwright/test'
import { type JourneyWords, wordsOf } from '../journeys/words.ts'
import type { City } from './city.ts'

/** The words of the list: the screens are taken in Dutch, unless an entry says otherwise. */
export const words = wordsOf('nl')
export const { t } = words

/** One screen in one state. */
export interface Screen {
  /** The path of the route it shows, as it stands in the table of routes; `*` for a page that does not exist. */
  readonly route: string
  /** Unique, in small letters with hyphens: the name of its picture. */
  readonly name: string
  readonly path: (city: City) => string
  /** The id of the demo person who looks; absent: nobody is logged in. */
  readonly as?: string
  /** Brings the page into this state. It may press what changes nothing for anybody else. */
  readonly act?: (page: Page) => Promise<void>
  /** `screen`: only what fits on the screen is pictured, for what lies over the page or sticks to its edge. Default: the whole page. */
  readonly view?: 'screen'
  /** What is cut off: every answer of the API, from the beginning. */
  readonly isOffline?: true
  /** It shows what a page looks like that waits, so it is not waited for. */
  readonly showsWaiting?: true
  readonly words?: JourneyWords
}

/** Presses the button with exactly this name. */
export const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first().click()

/** Unfolds a `<details>` by its summary. */
export const unfold = (name: string) => (page: Page) => page.locator('summary', { hasText: name }).first().click()
