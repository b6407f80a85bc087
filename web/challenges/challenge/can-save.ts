/** When a group may still change its text. */
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'

/** In its draft, when it was asked for more, in conversation, and while the plan and budget are worked out. */
const states: readonly ChallengeView['state'][] = ['draft', 'incomplete', 'dialogue', 'business-case']

export const canSave = (challenge: Pick<ChallengeView, 'state'> | undefined) =>
  challenge !== undefined && states.includes(challenge.state)
