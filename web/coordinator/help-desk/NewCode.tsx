/** A code that was just made: large, once, with its letter for the printer. Takes the focus in place of the form. */
import { onMount } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { Button } from '../../parts/Button.tsx'
import { Letter } from '../../parts/letter/Letter.tsx'
import { PrintSheet } from '../../parts/letter/PrintSheet.tsx'
import { useWords } from '../../words/index.tsx'
import { firstSettings, settingsOf } from '../letters/settings-form.ts'
import type { Handed } from './Screen.tsx'

export function NewCode(props: { round: RoundView; handed: Handed; onPrinted: () => void; onDone: () => void }) {
  const words = useWords()
  let title: HTMLHeadingElement | undefined
  onMount(() => title?.focus())
  return (
    <section class="new-code" aria-labelledby="new-code">
      <h2 id="new-code" tabindex="-1" ref={title}>
        {words.t(`register.new.${props.handed.kind}`, { number: props.handed.number })}
      </h2>
      <p class="new-code__code">{props.handed.code}</p>
      <p>{words.t('register.new.once')}</p>
      <p>{words.t(`register.new.${props.handed.kind}.text`)}</p>
      <div class="row">
        <Button
          kind="primary"
          onClick={() => {
            window.print()
            props.onPrinted()
          }}
        >
          {words.t('register.new.print')}
        </Button>
        <Button onClick={() => props.onDone()}>{words.t('register.new.done')}</Button>
      </div>
      <PrintSheet>
        <Letter round={props.round} settings={settingsOf(firstSettings(props.round))} letter={props.handed} />
      </PrintSheet>
    </section>
  )
}
