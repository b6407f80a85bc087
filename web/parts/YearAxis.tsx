/** The years below a chart of charges; where they are many, only some are written. */
import { For } from 'solid-js'
import './charges-chart.css'

/** Of more years than this only every fifth is written on a narrow page; of more than the second, on any: they never fit side by side. */
const crowdedFrom = 12
const fullFrom = 24

export function YearAxis(props: { years: readonly { readonly year: number }[] }) {
  return (
    <div
      class="charges__years"
      classList={{
        'charges__years--crowded': props.years.length > crowdedFrom,
        'charges__years--full': props.years.length > fullFrom,
      }}
      aria-hidden="true"
    >
      <For each={props.years}>{(each) => <span>{each.year}</span>}</For>
    </div>
  )
}
