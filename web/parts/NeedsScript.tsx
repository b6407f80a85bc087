/** Says, in the page that the server makes, what cannot be done without scripts. In a browser with scripts it is nothing at all. */
import { type Need, withoutScripts } from '../prerender/without-scripts.ts'
import { useWords } from '../words/index.tsx'

export function NeedsScript(props: { for: Need }) {
  return <>{import.meta.env.SSR ? <Told for={props.for} /> : undefined}</>
}

function Told(props: { for: Need }) {
  const { language } = useWords()
  return (
    <noscript>
      <div class="wide">
        <p class="notice notice--info">{withoutScripts[language()][props.for]}</p>
      </div>
    </noscript>
  )
}
