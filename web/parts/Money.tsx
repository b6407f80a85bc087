/** An amount in a table or a sentence: tabular figures, never broken over two lines. */
import { useWords } from '../words/index.tsx'

export function Money(props: { cents: number }) {
  const { money } = useWords()
  return <span class="figure">{money(props.cents)}</span>
}
