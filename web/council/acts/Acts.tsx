/** What the person who is logged in may do with the dossier now: one form at a time, and what happened after it was sent. */
import { createMemo, createSignal, For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { DossierOutcome, DossierView } from '../../../shared/api/council.ts'
import type { Caller } from '../../../shared/people/roles.ts'
import { localDate } from '../../../shared/terms/amsterdam.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { useWords } from '../../words/index.tsx'
import { rolesInWords } from '../roles-in-words.ts'
import './acts.css'
import { afterCouncil } from './after-council.ts'
import { beforeCouncil } from './before-council.ts'
import { Decide } from './Decide.tsx'
import { DescribeAlternatives } from './DescribeAlternatives.tsx'
import { type ActName, possibleActs } from './possible-acts.ts'
import { SimpleForm } from './SimpleForm.tsx'

export interface ActsProps {
  readonly dossier: DossierView
  readonly etag: string | undefined
  readonly caller: Caller
  /** The last year whose programme has been divided. */
  readonly appropriatedUntil: number
}

const simple = { ...beforeCouncil, ...afterCouncil }
const forms = { decide: Decide, 'describe-alternatives': DescribeAlternatives }
const isSimple = (act: ActName): act is keyof typeof simple => act in simple
const negative: readonly ActName[] = ['college-refuse', 'withdraw']

export function Acts(props: ActsProps) {
  const words = useWords()
  const [chosen, setChosen] = createSignal<ActName>()
  const [done, setDone] = createSignal<{ act: ActName; dossier: DossierOutcome }>()
  const possible = createMemo(() => possibleActs(props.dossier, props.caller, props.appropriatedUntil))
  const place = () => ({ dossier: props.dossier, caller: props.caller, today: localDate(Date.now()), words })
  /** The act whose form is open; one that is no longer possible closes. */
  const open = () => {
    const act = chosen()
    return act && possible().acts.includes(act) ? act : undefined
  }
  /** Something was done, and nothing is left for this person. */
  const isOver = () => possible().acts.length === 0 && possible().leftTo.length === 0
  let buttons: HTMLDivElement | undefined
  const close = () => {
    setChosen(undefined)
    buttons?.querySelector('button')?.focus()
  }
  const finish = (act: ActName, dossier: DossierOutcome) => {
    setChosen(undefined)
    setDone({ act, dossier })
  }
  const same = (act: ActName) => ({
    act,
    place: place(),
    etag: props.etag,
    onDone: (dossier: DossierOutcome) => finish(act, dossier),
    onClose: close,
  })
  return (
    <Show when={done() || possible().acts.length > 0 || possible().leftTo.length > 0}>
      <section class="acts stack screen-only" aria-labelledby="acts">
        <h2 id="acts">{words.t(isOver() ? 'acts.over' : 'acts.title')}</h2>
        <Show when={done()} keyed>
          {(what) => (
            <Outcome title={words.t(`do.${what.act}.done`)}>
              <p>
                {words.t(`nowIn.${what.dossier.now}`)}{' '}
                <Show when={what.dossier.whoseTurn.length > 0}>
                  {words.t('acts.turn', {
                    who: rolesInWords(what.dossier.whoseTurn, words),
                    on: what.dossier.dueOn,
                  })}
                </Show>
              </p>
            </Outcome>
          )}
        </Show>
        <For each={possible().leftTo}>{(why) => <Notice>{words.t(`eyes.${why}`)}</Notice>}</For>
        <Show
          when={open()}
          keyed
          fallback={
            <div class="row" ref={buttons} hidden={possible().acts.length === 0}>
              <For each={possible().acts}>
                {(act, at) => (
                  <Button
                    kind={at() === 0 ? 'primary' : 'secondary'}
                    isNegative={negative.includes(act)}
                    onClick={() => {
                      setDone(undefined)
                      setChosen(act)
                    }}
                  >
                    {words.t(`do.${act}`)}
                  </Button>
                )}
              </For>
            </div>
          }
        >
          {(act) =>
            isSimple(act) ? (
              <SimpleForm {...same(act)} is={simple[act]} />
            ) : (
              <Dynamic component={forms[act]} {...same(act)} />
            )
          }
        </Show>
      </section>
    </Show>
  )
}
