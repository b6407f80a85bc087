/** The ballot of paper that goes along with a letter: every plan with a box, the code, and where to hand it in. */
import { createMemo, For } from 'solid-js'
import type { NumberedCode } from '../../../shared/api/register.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import './letter.css'
import { ballotText, type LetterSettings } from './letter-text.ts'

/** More rows than this stand closer together, so that they still fit on one page. */
const roomyRows = 14

export function BallotSheet(props: {
  round: RoundView
  paper: NonNullable<LetterSettings['paper']>
  letter: NumberedCode
}) {
  const text = createMemo(() => ballotText(props.round, props.paper))
  return (
    <article
      class="ballot-sheet"
      classList={{ 'ballot-sheet--close': props.round.projects.length > roomyRows }}
      lang="nl"
    >
      <table>
        {/* Printed again on every page, should there be more plans than one holds. */}
        <thead>
          <tr>
            <th colspan="3" class="ballot-sheet__head">
              <span class="ballot-sheet__title">{text().title}</span>
              <span>{props.round.title}</span>
              <span class="ballot-sheet__who">
                <span>Nummer {props.letter.number}</span> <span class="ballot-sheet__code">{props.letter.code}</span>
              </span>
            </th>
          </tr>
          <tr>
            <td colspan="3">{text().how}</td>
          </tr>
          <tr>
            <th>{text().plan}</th>
            <th class="ballot-sheet__cost">{text().cost}</th>
            <th class="ballot-sheet__mark">{text().mark}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.round.projects}>
            {(plan, at) => (
              <tr>
                <td>
                  <strong>{at() + 1}.</strong> {plan.title}
                </td>
                <td class="ballot-sheet__cost">{text().money(plan.cost.cents)}</td>
                <td class="ballot-sheet__mark">
                  <span class="ballot-sheet__box" />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <div class="ballot-sheet__foot">
        <p>
          <strong>{text().handIn}</strong> {text().once}
        </p>
        <p lang="en">{text().english}</p>
      </div>
    </article>
  )
}
