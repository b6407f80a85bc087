/** Acts of the desk, in the order given: what, why, which paper, when and by whom. */
import { For, Show } from 'solid-js'
import type { DeskActView } from '../../../shared/api/register.ts'
import {
  type DeskGround,
  deskGrounds,
  type ReplaceReason,
  replaceReasons,
  type WithdrawReason,
  withdrawReasons,
} from '../../../shared/ballots/register.ts'
import { useWords } from '../../words/index.tsx'

const reasons: readonly string[] = [...replaceReasons, ...withdrawReasons]
const isReason = (text: string): text is ReplaceReason | WithdrawReason => reasons.includes(text)
const isGround = (text: string): text is DeskGround => (deskGrounds as readonly string[]).includes(text)

/** `of`: the voter whose acts these are; an act for another, for whom this voter is the proxy, says for whom. Absent: every act says it. */
export function ActList(props: { acts: readonly DeskActView[]; of?: number }) {
  const words = useWords()
  const what = (act: DeskActView) =>
    act.kind === 'letters'
      ? words.t('register.act.letters', { first: act.number, last: act.number + act.count - 1, count: act.count })
      : act.kind === 'proxy'
        ? words.t('register.act.proxy', { number: act.proxyNumber ?? 0 })
        : words.t(`register.act.${act.kind}`)
  /** A reason that this page does not know is shown as it came. */
  const why = ({ reason }: DeskActView) =>
    isGround(reason)
      ? words.t(`register.ground.${reason}`)
      : isReason(reason)
        ? words.t(`register.reason.${reason}`)
        : undefined
  return (
    <ul class="plain acts">
      <For each={props.acts}>
        {(act) => (
          <li class="acts__one">
            <span>
              <Show when={act.number !== props.of && act.kind !== 'letters'}>
                <strong>{words.t('register.voter', { number: act.number })}</strong>
                {': '}
              </Show>
              {what(act)}
              <Show when={why(act)}>{(text) => <>. {text()}</>}</Show>
              <Show when={act.reference}>
                {(text) => <>. {words.t('register.act.reference', { reference: text() })}</>}
              </Show>
            </span>
            <span class="soft small">{words.t('register.act.by', { name: act.by.name, at: act.at })}</span>
          </li>
        )}
      </For>
    </ul>
  )
}
