/** The one pattern of an act: a clear question, fields with their faults beside them, a look before it is sent, and a key that sends it once. */
import { createMemo, createSignal, For, type JSX, onMount, Show } from 'solid-js'
import type { DossierOutcome } from '../../../shared/api/council.ts'
import { type Answer, askAgain } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { Button } from '../../parts/Button.tsx'
import { DecisionProblem } from '../../parts/DecisionProblem.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useWords } from '../../words/index.tsx'
import type { Fault } from './faults.ts'
import { sentenceOf } from './fields.ts'
import type { ActName } from './possible-acts.ts'
import { serverFaults } from './server-faults.ts'

/** Faults of now by the name of the field, in the order of the form. */
export type Faults = readonly (readonly [name: string, fault: Fault | undefined])[]

export interface ActFormProps {
  readonly act: ActName
  readonly question: string
  readonly hint?: string | undefined
  /** What it does that is not seen on the form, in the look before it is sent. */
  readonly sure?: string | undefined
  readonly faults: () => Faults
  /** What a field is called, for the list of faults above the form. */
  readonly labelOf: (name: string) => string
  /** Names and values for the look before it is sent. */
  readonly summary: () => readonly (readonly [name: string, value: string])[]
  /** Everything that is sent: another content gets another key. */
  readonly content: () => unknown
  readonly send: (key: string) => Promise<Answer<DossierOutcome>>
  readonly onDone: (dossier: DossierOutcome) => void
  readonly onClose: (() => void) | undefined
  readonly isNegative?: boolean
  /** `faultOf` gives the sentence of a field once it has been tried; `touched` says that its value changed. */
  readonly children: (ties: {
    readonly faultOf: (name: string) => string | undefined
    readonly touched: (name: string) => void
  }) => JSX.Element
}

/** What an act may change, to be read anew. */
export const refresh = () =>
  askAgain(
    'getDossier',
    'listDossiers',
    'getCapitalOutlook',
    'getWorklist',
    'getProposal',
    'listMyProposals',
    'getProgramme',
  )

export function ActForm(props: ActFormProps) {
  const words = useWords()
  const sending = createSending()
  /** What the last try found, for the list above the form: it takes the focus, so it changes with a try only. */
  const [found, setFound] = createSignal<Readonly<Record<string, string>>>({})
  const [tried, setTried] = createSignal<readonly string[]>([])
  const [fromServer, setFromServer] = createSignal<Readonly<Record<string, string>>>({})
  const [isAsking, setIsAsking] = createSignal(false)
  let heading: HTMLHeadingElement | undefined
  onMount(() => heading?.focus())

  const now = createMemo(() => new Map(props.faults()))
  const faultOf = (name: string) => {
    const fault = now().get(name)
    return tried().includes(name) && fault ? sentenceOf(fault, words) : fromServer()[name]
  }
  const touched = (name: string) => {
    if (name in fromServer())
      setFromServer(Object.fromEntries(Object.entries(fromServer()).filter(([each]) => each !== name)))
  }

  /** A fault in the list above the form says which field it is about: "Kenmerk: schrijf minstens 2 tekens." */
  const named = (name: string, sentence: string) =>
    `${props.labelOf(name).replace(/[.:?]+$/, '')}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`

  function review(event: SubmitEvent) {
    event.preventDefault()
    const wrong = props
      .faults()
      .flatMap(([name, fault]) => (fault ? [[name, named(name, sentenceOf(fault, words))] as const] : []))
    setTried(props.faults().map(([name]) => name))
    setFound(Object.fromEntries(wrong))
    sending.forget()
    if (wrong.length === 0) setIsAsking(true)
  }

  async function send() {
    const answer = await sending.send(props.content(), (key) => props.send(key))
    if (!answer) return
    setIsAsking(false)
    if (!answer.ok) {
      const wrong = serverFaults(
        answer.problem,
        props.faults().map(([name]) => name),
      )
      setFromServer(wrong)
      setFound(Object.fromEntries(Object.entries(wrong).map(([name, sentence]) => [name, named(name, sentence)])))
    }
    await refresh()
    if (answer.ok) props.onDone(answer.value)
  }

  return (
    <div class="act">
      <h3 tabindex="-1" ref={heading}>
        {props.question}
      </h3>
      <Show when={props.hint}>
        <p>{props.hint}</p>
      </Show>
      <Show when={Object.keys(found()).length === 0}>
        <DecisionProblem problem={sending.problem()} />
      </Show>
      <form onSubmit={review} novalidate>
        <ErrorSummary errors={found()} />
        {props.children({ faultOf, touched })}
        <div class="row">
          <Button type="submit" kind="primary" isNegative={props.isNegative ?? false}>
            {words.t('acts.check')}
          </Button>
          <Show when={props.onClose}>
            {(close) => (
              <Button kind="subtle" onClick={() => close()()}>
                {words.t('acts.close')}
              </Button>
            )}
          </Show>
        </div>
      </form>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setIsAsking(false)}
        title={props.question}
        actions={
          <Button kind="primary" isNegative={props.isNegative ?? false} isBusy={sending.isBusy()} onClick={send}>
            {words.t(`do.${props.act}`)}
          </Button>
        }
      >
        <dl class="facts">
          {/* Only what has no faults can be shown: a date that is not filled in cannot be written out. */}
          <For each={isAsking() ? props.summary() : []}>
            {([name, value]) => (
              <>
                <dt>{name}</dt>
                <dd class="said-lines">{value}</dd>
              </>
            )}
          </For>
        </dl>
        <p>
          {props.sure} {words.t('acts.stays')}
        </p>
      </Dialog>
    </div>
  )
}
