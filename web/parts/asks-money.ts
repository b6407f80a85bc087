/** Which kinds of wish ask money. */
import type { Kind } from '../../shared/proposals/proposal.ts'

/** A report or a question asks none: it has no cost, and takes none of the ways that money takes. */
export const asksMoney = (kind: Kind | '') => kind !== 'report' && kind !== 'question'
