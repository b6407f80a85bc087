/** All Arabic texts: those of the pages for voting and of the frame around them. A text that these areas lack is refused by the compiler. */
import type { Dictionary } from '../dictionary.ts'
import { ballot } from './ballot.ts'
import { ballotClosed } from './ballot-closed.ts'
import { ballotCount } from './ballot-count.ts'
import { finder } from './finder.ts'
import { forms } from './forms.ts'
import { menu, waiting } from './menu.ts'
import { parts } from './parts.ts'
import { problems } from './problems.ts'
import { review } from './review.ts'
import { rounds } from './rounds.ts'
import { shell } from './shell.ts'
import { voting } from './voting.ts'

export const ar: Partial<Dictionary> = {
  ...shell,
  ...parts,
  ...forms,
  ...rounds,
  ...ballot,
  ...ballotClosed,
  ...ballotCount,
  ...finder,
  ...review,
  ...voting,
  ...problems,
  ...menu,
  ...waiting,
}
export { sentencesOf } from './problems.ts'
