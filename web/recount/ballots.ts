/** The published ballots of counted rounds: they never change, so a page downloads each file once. */
import { type Answer, api } from '../client/api.ts'

const kept = new Map<string, Answer<string>>()

/** The Pabulib file of a round, as text. */
export async function publishedBallots(roundId: string): Promise<Answer<string>> {
  const before = kept.get(roundId)
  if (before) return before
  const answer = await api.getPublishedBallots({ params: { roundId } })
  if (answer.ok) kept.set(roundId, answer)
  return answer
}

/** The same as a source for a reckoning. */
export function ballotsOf(roundId: string): () => Promise<Answer<string>> {
  return () => publishedBallots(roundId)
}

/** Reads a file anew next time: who recounts again wants to see the bytes of now. */
export function forgetBallots(roundId: string): void {
  kept.delete(roundId)
}
