/** What a notice of default sets going when a decision is late (Awb 4:17). */

/** A penalty runs from the day after so many weeks after the notice (third paragraph). */
export const noticeWeeks = 2
/** A penalty runs for so many days at the most (first paragraph). */
export const mostPenaltyDays = 42
